import { parseDocument, type Format } from '../document';
import type { Language } from '../lang/types';
import { read } from '../reading';
import type { Span } from '../text/span';
import { anchorDay } from './anchor';
import { makeKey } from './key';
import { readProvenance } from './provenance';
import { standsForItself, textlessKey } from './textless';
import type { Source, SourceProblem } from './types';

export interface SourceInput {
  /** Path (command line) or URI (editor). */
  readonly path: string;
  /** Without a byte-order mark. */
  readonly text: string;
  readonly format: Format;
  /** Of the bytes as read, hex. */
  readonly sha256: string;
}

export interface SourceReading {
  /** Absent when there is nothing to read. */
  readonly source?: Source;
  readonly problems: readonly SourceProblem[];
}

/** Reads one source. Never throws: what is wrong is in `problems`, and what could be read stays. */
export function readSource(input: SourceInput, language: Language): SourceReading {
  const { path, sha256 } = input;
  const document = parseDocument(input.text, input.format);
  const { key, provenance, problems: fields } = readProvenance(document);
  const problems: SourceProblem[] = [...document.problems, ...fields].map(({ start, end, message }) => ({
    path,
    message,
    start,
    end,
    severity: 'warning',
  }));
  if (!document.blocks.length && !standsForItself(provenance)) {
    const message = input.text.trim()
      ? 'It holds no text to read. Paste the article below the front matter.'
      : 'It is empty. Paste the article into it, or delete it.';
    return { problems: [...problems, { path, message, severity: 'warning' }] };
  }
  return {
    source: {
      key: key ?? (document.blocks.length ? makeKey(provenance, path) : textlessKey(provenance, path)),
      path,
      provenance,
      sha256,
      mentions: read(document, language, anchorDay(provenance.date)),
    },
    problems,
  };
}

/** A source's key, and where its front matter writes it; absent where the key was made. */
export interface Keyed {
  readonly key: string;
  readonly path: string;
  readonly keySpan?: Span;
}

/**
 * One problem for each source whose key an earlier one (by path) has, on the later file: a citation could mean either. Both
 * stay sources.
 */
export function duplicateKeys(sources: Iterable<Keyed | Source>): SourceProblem[] {
  const first = new Map<string, Keyed | Source>();
  const problems: SourceProblem[] = [];
  for (const source of [...sources].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))) {
    const earlier = first.get(source.key);
    if (!earlier) {
      first.set(source.key, source);
      continue;
    }
    const { path } = source;
    const span = 'mentions' in source ? keySpanOf(source) : source.keySpan;
    problems.push({
      path,
      message: `Its key “${source.key}” is that of ${earlier.path} too. Give one of them another “key:” in its front matter.`,
      ...(span && { start: span.start, end: span.end }),
      // Keys that were made may well be the same; two that were written are a slip.
      severity: span ? 'warning' : 'information',
    });
  }
  return problems;
}

/** Where a source's front matter writes its key. */
export const keySpanOf = ({ mentions }: Source): Span | undefined => mentions.document.frontMatter?.fields.get('key');
