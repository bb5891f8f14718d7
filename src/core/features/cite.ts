import type { TokenizedDocument } from '../document/types';
import type { Provenance, Source } from '../sources/types';
import type { Sentence } from '../text/sentences';
import type { Span } from '../text/span';
import type { VerifiedDraftView } from './types';

/**
 * '[@key, ¶ 12]', or '[@key]' where the passage is in the front matter. `locator` stands in the paragraph's place where the source's
 * kind calls for one: 'p. 4', 'at 00:12:03', 'cell B7'.
 */
export const citationOf = (key: string, paragraph: number, locator?: string): string =>
  paragraph > 0 ? `[@${key}, ${locator ?? `¶ ${paragraph}`}]` : `[@${key}]`;

/** What a reader calls a source: its publisher, else its author, else its title, else its key. */
export const nameOf = (source: { readonly key: string; readonly provenance: Provenance }): string =>
  source.provenance.publisher ?? source.provenance.author ?? source.provenance.title ?? source.key;

/** The paragraph's own text, folded to one line, at most `most` characters. */
export function paragraphText(source: Source, paragraph: number, most = 400): string {
  const { blocks, prose } = source.mentions.document;
  const text = blocks
    .filter((block) => block.paragraph === paragraph && block.kind !== 'heading')
    .map((block) => prose.slice(block.start, block.end))
    .join(' ')
    .replace(/\u2060/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return text.length <= most ? text : `${text.slice(0, most - 1).replace(/\s+\S*$/, '')}…`;
}

/** Where a sentence takes the citation of something in it: before its stop, where Pandoc has it, but never inside that. */
export function endOfSentence({ tokens }: TokenizedDocument, { first, last, end }: Sentence, inside: Span): number {
  let i = last - 1;
  while (i > first && (tokens[i]?.start ?? 0) >= inside.end && /^[.!?…]$/.test(tokens[i]?.norm ?? '')) i--;
  return Math.max(tokens[i]?.end ?? end, inside.end);
}

/** Whether a citation of the source governs the check already. */
export const isCited = (view: VerifiedDraftView, check: Span, key: string): boolean =>
  view.draft.citations.some(
    (one) => one.key === key && one.governs.start <= check.start && check.end <= one.governs.end,
  );
