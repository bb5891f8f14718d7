import { listed, say } from '../lang/messages';
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
  const told = { place: placeOf(found, passage), list: describe(match.edits, language) };
  return {
    ...base,
    ...ALTERED,
    message: say(language.messages, found.quotes.length ? 'quote.altered' : 'quote.alteredUnmarked', told),
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
    message: say(language.messages, turns(leftOut, language) ? 'quote.joinedTurns' : 'quote.joined', {
      place: placeOf(found, passage),
      words: leftOut,
    }),
    passages: [passage],
  };
}

/** Words that the source has without marks. */
export function unquoted(base: QuoteBase, found: Found, { messages }: Language): Check {
  const passage = passageOf(found.source, found.span);
  return {
    ...base,
    ...ALTERED,
    message: say(messages, 'quote.unquoted', { place: placeOf(found, passage) }),
    passages: [passage],
    suggestion: base.text.replace(/^["“‘'«„]|[,.]?["”’'»“]$/g, ''),
  };
}

/** Words cut off in front that turn what is left: a denial, a condition. */
export function cutOff(base: QuoteBase, found: Found, words: string, { messages }: Language): Check {
  const passage = passageFor(found);
  return {
    ...base,
    ...ALTERED,
    message: say(messages, 'quote.cutOff', { place: placeOf(found, passage), words }),
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

/** Whether the loss or addition of words turns the meaning. */
const turns = (words: string, { verify }: Language): boolean =>
  words.split(' ').some((word) => verify.turning.has(word));

/** '“economic”, not “military”; “not” is left out, which turns the meaning'. At most three differences. */
function describe(edits: readonly QuoteEdit[], language: Language): string {
  const { messages } = language;
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
      if (kind === 'changed') return say(messages, 'quote.changed', { words: source, own: draft });
      if (kind === 'added')
        return say(messages, turns(draft, language) ? 'quote.addedTurns' : 'quote.added', { own: draft });
      return say(messages, turns(source, language) ? 'quote.droppedTurns' : 'quote.dropped', { words: source });
    });
  const list = listed(messages, parts);
  return runs.length > 3 ? say(messages, 'list.andMore', { list, count: runs.length - 3 }) : list;
}
