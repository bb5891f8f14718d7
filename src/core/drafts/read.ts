import { parseDocument, type Format } from '../document';
import type { DocumentProblem } from '../document/types';
import type { Language } from '../lang/types';
import { reading } from '../reading';
import { anchorDay, readProvenance } from '../sources';
import { finish, type Steps } from '../text/steps';
import { citationsOf } from './citations';
import { openQueries, withoutQueries } from './queries';
import type { Draft, Mark } from './types';

export interface DraftInput {
  readonly path: string;
  readonly text: string;
  readonly format?: Format;
  readonly marks?: readonly Mark[];
}

export interface DraftReading {
  readonly draft: Draft;
  readonly problems: readonly DocumentProblem[];
}

/** Reads a draft: the same document and readers as a source, with its citations. Never throws. */
export const readDraft = (input: DraftInput, language: Language): DraftReading => finish(readingDraft(input, language));

/** The same, step by step. */
export function* readingDraft(input: DraftInput, language: Language): Steps<DraftReading> {
  const document = parseDocument(input.text, input.format ?? 'markdown', { meta: true });
  const { provenance } = readProvenance(document);
  yield;
  const queries = openQueries(document);
  const mentions = yield* reading(withoutQueries(document, queries), language, anchorDay(provenance.date));
  const { sources, problem } = namedSources(document.frontMatter?.data['sources']);
  const span = document.frontMatter?.fields.get('sources');
  return {
    draft: {
      path: input.path,
      mentions,
      citations: citationsOf(mentions.document),
      queries,
      ...(sources && { sources }),
      marks: input.marks ?? [],
    },
    problems: problem && span ? [...document.problems, { ...span, message: problem }] : document.problems,
  };
}

function namedSources(value: unknown): { readonly sources?: readonly string[]; readonly problem?: string } {
  if (value === undefined || value === null) return {};
  const list = Array.isArray(value) ? value : [value];
  const sources = list.filter((entry) => typeof entry === 'string').map((entry) => entry.replace(/^@/, '').trim());
  if (sources.length === list.length) return { sources };
  return {
    ...(sources.length && { sources }),
    problem: 'The front matter’s “sources” must be a list of keys or paths, one a line, each after “- ”.',
  };
}
