import type { Language } from '../lang/types';
import type { Quote } from '../quotes';
import { passageOf } from './passage';
import { passageFor, placeOf, type Found } from './quoteFinding';
import type { QuoteEdit } from './quoteMatch';
import type { QuoteWord } from '../quotes/words';
import type { Check } from './types';

/** What every check of one quote has. */
export type QuoteBase = Pick<Check, 'kind' | 'start' | 'end' | 'text' | 'trace'>;

const ALTERED = { verdict: 'contradicted', code: 'quote.altered', severity: 'warning' } as const;

/** Other words than the source's, told word by word. */
export function altered(base: QuoteBase, found: Found, language: Language): Check {
  const { source, match, span } = found;
  const passage = passageFor(found);
  const { text } = source.mentions.document;
  const own = text.slice(span.start, span.end).replace(/\s+/g, ' ');
  const closing = /[,.!?…]?["”’'»]$/.exec(base.text)?.[0] ?? '”';
  const opening = base.text[0] ?? '“';
  const unmarked = found.quotes.length ? '' : ', and without quotation marks';
  return {
    ...base,
    ...ALTERED,
    message: `${placeOf(found, passage)} has other words${unmarked}: ${describe(match.edits, language)}.`,
    passages: [passage],
    suggestion: `${opening}${own.replace(/[,.]$/, '')}${closing}`,
  };
}

/** Two passages run together: the words between them are left out without a mark. */
export function joined(base: QuoteBase, found: Found, leftOut: string, language: Language): Check {
  const passage = passageFor(found);
  return {
    ...base,
    ...ALTERED,
    message: `${placeOf(found, passage)} has “${leftOut}” between these words; nothing marks that it is left out${turns(leftOut, language)}.`,
    passages: [passage],
  };
}

/** Words that the source has without marks. */
export function unquoted(base: QuoteBase, found: Found): Check {
  const passage = passageOf(found.source, found.span);
  return {
    ...base,
    ...ALTERED,
    message: `${placeOf(found, passage)} has these words without quotation marks: they are its own, not a quote.`,
    passages: [passage],
    suggestion: base.text.replace(/^["“‘'«„]|[,.]?["”’'»“]$/g, ''),
  };
}

/** Words cut off in front that turn what is left: a denial, a condition. */
export function cutOff(base: QuoteBase, found: Found, words: string): Check {
  const passage = passageFor(found);
  return {
    ...base,
    ...ALTERED,
    message: `${placeOf(found, passage)} has “${words}” right before these words; left out, the meaning turns.`,
    passages: [passage],
  };
}

/** Short scraps that share a word or two with the source are no altered quotes. */
export function isAltered(words: readonly QuoteWord[], found: Found, quote: Quote): boolean {
  const { match } = found;
  const same = words.length - match.edits.filter((edit) => edit.kind !== 'dropped').length;
  if (words.length <= 2) return false;
  if (words.length <= 4) return same >= 2 && found.quotes.length > 0 && quote.sort === 'speech';
  return same >= 3 && (found.quotes.length > 0 || match.likeness >= 0.75);
}

const turns = (words: string, { verify }: Language): string =>
  words.split(' ').some((word) => verify.turning.has(word)) ? ', which turns the meaning' : '';

/** '“economic”, not “military”; “not” is left out, which turns the meaning'. At most three differences. */
function describe(edits: readonly QuoteEdit[], language: Language): string {
  const runs: QuoteEdit[] = [];
  for (const edit of edits) {
    const last = runs.at(-1);
    if (last && last.kind === edit.kind && edit.kind !== 'changed')
      runs[runs.length - 1] = {
        kind: edit.kind,
        draft: `${last.draft} ${edit.draft}`.trim(),
        source: `${last.source} ${edit.source}`.trim(),
      };
    else runs.push(edit);
  }
  // What turns the meaning is said first, so that it is never among those that are only counted.
  const weight = ({ kind, source }: QuoteEdit): number => (kind === 'dropped' && turns(source, language) ? 0 : 1);
  const parts = [...runs]
    .sort((a, b) => weight(a) - weight(b))
    .slice(0, 3)
    .map(({ kind, draft, source }) => {
      if (kind === 'changed') return `“${source}”, not “${draft}”`;
      if (kind === 'added') return `“${draft}” is not in it${turns(draft, language)}`;
      return `“${source}” is left out${turns(source, language)}`;
    });
  return parts.join('; ') + (runs.length > 3 ? `; and ${runs.length - 3} more` : '');
}
