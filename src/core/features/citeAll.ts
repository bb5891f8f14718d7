import type { Sentence } from '../text/sentences';
import { at, contains, overlaps, type Span } from '../text/span';
import type { Check, Passage, Verification } from '../verify';
import { isTrue } from '../verify/compare';
import { citationOf, endOfSentence } from './cite';
import type { TextEdit, VerifiedDraftView } from './types';

/** How much worse another passage that agrees may fit for the two to count as alike. */
const ALIKE = 0.12;
/**
 * Where a verdict changes, the edits up to so many characters away are taken out and the rest is tried again, a number a try: mostly it is the
 * sentence's own citation, seldom one of the paragraph before.
 */
const REACH = [0, 400, 1_500, 6_000] as const;

/** What Cite All Supported does: the edits, how many mentions they cite, and what is left alone and why. */
export interface CiteAll {
  readonly edits: readonly TextEdit[];
  readonly cited: number;
  readonly skipped: Readonly<Record<SkipReason, readonly Check[]>>;
}

/**
 * `ambiguous`: more than one passage would do; `heading`: headings carry no citations; `key`: two sources share the key; `unsure`: with the citation
 * in place a verdict would change or the citation would not govern the mention.
 */
export type SkipReason = 'ambiguous' | 'heading' | 'key' | 'unsure';

/** A citation to insert, what it cites, and where that stands. */
interface Planned {
  readonly edit: TextEdit;
  readonly checks: readonly Check[];
  readonly places: readonly Place[];
}

/** What a mention rests on: the paragraphs that must be cited together, or the sets of which one would do. */
interface Backing {
  readonly check: Check;
  readonly options: readonly (readonly Place[])[];
}
interface Place {
  readonly key: string;
  readonly path: string;
  readonly paragraph: number;
  readonly locator?: string;
}

/** Reads and verifies a changed text as the draft itself was; the round trip that each edit must stand. */
export type Reverify = (text: string) => VerifiedDraftView;

/**
 * The edits that cite every supported figure, date and quote that no citation governs yet: one citation at the end of each sentence. Names are
 * not cited for themselves. Everything is verified again with the edits in place, and what changes a verdict is left out.
 */
export function citeAll(
  view: VerifiedDraftView,
  verification: Verification,
  keyOwners: (key: string) => number,
  reverify: Reverify,
): CiteAll {
  const skipped: Record<SkipReason, Check[]> = { ambiguous: [], heading: [], key: [], unsure: [] };
  const { document, quotes } = view.draft.mentions;
  const rivals = rivalsOf(verification);
  const bySentence = new Map<Sentence, Backing[]>();
  for (const check of view.checks) {
    if (!isCitable(check) || isGoverned(view, check)) continue;
    // What stands in a quote is cited behind it, never inside somebody's words.
    const end = quotes.reduce((last, quote) => (overlaps(quote, check) ? Math.max(last, quote.end) : last), check.end);
    const sentence = at(document.sentences, end - 1);
    if (!sentence) continue;
    if (document.blocks[sentence.block]?.kind === 'heading') skipped.heading.push(check);
    else if (check.passages.some(({ key }) => keyOwners(key) !== 1)) skipped.key.push(check);
    else bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), backingOf(check, rivals)]);
  }
  const planned: { readonly edit: TextEdit; readonly checks: readonly Check[]; readonly places: readonly Place[] }[] =
    [];
  for (const [sentence, backings] of bySentence) {
    const { places, checks, unsettled } = settle(backings);
    skipped.ambiguous.push(...unsettled);
    const last = checks.at(-1);
    if (!last) continue;
    const stop = endOfSentence(document, sentence, last);
    const end = quotes.find((quote) => quote.start < stop && stop < quote.end)?.end ?? stop;
    const space = /\s$/.test(document.text.slice(0, end)) ? '' : ' ';
    planned.push({ edit: { start: end, end, text: space + groupOf(places) }, checks, places });
  }
  let kept = planned.sort((a, b) => a.edit.start - b.edit.start);
  for (let i = 0; i <= REACH.length; i++) {
    const wrong = unsureOf(view, kept, REACH[i] ?? Infinity, reverify);
    if (!wrong.size) break;
    skipped.unsure.push(...kept.flatMap(({ checks }, index) => (wrong.has(index) ? checks : [])));
    kept = kept.filter((_, index) => !wrong.has(index));
  }
  return {
    edits: kept.map(({ edit }) => edit),
    cited: kept.reduce((sum, { checks }) => sum + checks.length, 0),
    skipped,
  };
}

const isCitable = (check: Check): boolean =>
  check.verdict === 'supported' &&
  (check.kind === 'figure' || check.kind === 'date' || check.kind === 'quote') &&
  check.passages.length > 0;

const isGoverned = ({ draft }: VerifiedDraftView, check: Span): boolean =>
  draft.citations.some(({ governs }) => contains(governs, check));

/** For each figure and date, by its place: the other passages that agree with it nearly as well. */
function rivalsOf({ groups }: Verification): ReadonlyMap<string, readonly Place[]> {
  const rivals = new Map<string, readonly Place[]>();
  for (const { checks, table } of groups.values())
    checks.forEach((check, i) => {
      const agreeing = (table[i] ?? []).filter((pair) => isTrue(pair.kin));
      const best = Math.max(...agreeing.map((pair) => pair.score));
      const alike = agreeing
        .filter((pair) => pair.score >= best - ALIKE)
        .map(({ of: { source }, source: { mention } }) => ({
          key: source.key,
          path: source.path,
          paragraph: source.mentions.document.blocks[mention.block]?.paragraph ?? 0,
        }));
      rivals.set(placeOf(check), alike);
    });
  return rivals;
}

const placeOf = ({ start, end }: Span): string => `${start}:${end}`;
const samePlace = (a: Place, b: Place): boolean => a.path === b.path && a.paragraph === b.paragraph;
const toPlace = ({ key, path, paragraph, locator }: Passage): Place => ({
  key,
  path,
  paragraph,
  ...(locator && { locator }),
});

function backingOf(check: Check, rivals: ReadonlyMap<string, readonly Place[]>): Backing {
  const places = distinct(check.passages.map(toPlace));
  // A calculation needs every one of its parts; of a quote's places each would do.
  if (check.derivation) return { check, options: [places] };
  if (check.kind === 'quote') return { check, options: places.map((place) => [place]) };
  const first = places.slice(0, 1);
  return { check, options: distinct([...first, ...(rivals.get(placeOf(check)) ?? [])]).map((place) => [place]) };
}

function distinct(places: readonly Place[]): Place[] {
  return places.filter((place, i) => places.findIndex((one) => samePlace(one, place)) === i);
}

/**
 * What one sentence cites. Mentions that only one passage backs come first; one with several is settled when a neighbour in its sentence
 * rests on one of them.
 */
function settle(backings: readonly Backing[]): {
  readonly places: readonly Place[];
  readonly checks: readonly Check[];
  readonly unsettled: readonly Check[];
} {
  const places: Place[] = [];
  for (const { options } of backings)
    if (options.length === 1)
      places.push(...(options[0] ?? []).filter((one) => !places.some((p) => samePlace(p, one))));
  const isSettled = ({ options }: Backing): boolean =>
    options.some((option) => option.every((one) => places.some((place) => samePlace(place, one))));
  return {
    places,
    checks: backings.filter(isSettled).map(({ check }) => check),
    unsettled: backings.filter((backing) => !isSettled(backing)).map(({ check }) => check),
  };
}

/** '[@a, ¶ 3; @b, ¶ 7]': keys in one pair of brackets govern the same. */
const groupOf = (places: readonly Place[]): string =>
  `[${places.map(({ key, paragraph, locator }) => citationOf(key, paragraph, locator).slice(1, -1)).join('; ')}]`;

/** Which of the planned edits don't stand the round trip; for a verdict that changes all within `reach` of it. */
function unsureOf(
  view: VerifiedDraftView,
  planned: readonly Planned[],
  reach: number,
  reverify: Reverify,
): Set<number> {
  const wrong = new Set<number>();
  if (!planned.length) return wrong;
  const edits = planned.map(({ edit }) => edit);
  const after = reverify(applied(view.draft.mentions.document.text, edits));
  /** Where an old span stands in the new text: what is inserted at its end comes behind it, what is at its start before. */
  const moved = ({ start, end }: Span): Span => {
    let [before, within] = [0, 0];
    for (const edit of edits) {
      if (edit.start <= start) before += edit.text.length;
      if (edit.start < end) within += edit.text.length;
    }
    return { start: start + before, end: end + within };
  };
  const known = new Map(after.checks.map((check) => [nameOf(check, check), check]));
  const blame = (check: Span): void => {
    // The citation of its own sentence is the next one behind it.
    const own = edits.findIndex(({ start }) => start >= check.end);
    if (own >= 0) wrong.add(own);
    edits.forEach(({ start }, index) => {
      if (Math.abs(start - check.end) <= reach) wrong.add(index);
    });
  };
  const expected = new Set<string>();
  for (const check of view.checks) {
    const name = nameOf(check, moved(check));
    expected.add(name);
    const now = known.get(name);
    if (now?.verdict !== check.verdict || now.code !== check.code || now.text !== check.text) blame(check);
  }
  planned.forEach(({ checks, places, edit }, index) => {
    const at = moved({ start: edit.start - 1, end: edit.start }).end;
    // A finding about the new citation itself.
    for (const [name, check] of known)
      if (!expected.has(name) && at <= check.start && check.end <= at + edit.text.length) wrong.add(index);
    const governed = checks.every((check) =>
      after.draft.citations.some(
        ({ key, governs }) => contains(governs, moved(check)) && places.some((place) => place.key === key),
      ),
    );
    if (!governed) wrong.add(index);
  });
  return wrong;
}

const nameOf = ({ kind }: Check, { start, end }: Span): string => `${kind} ${start}:${end}`;

/** A text with edits applied; they are sorted and don't overlap. */
export function applied(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let from = 0;
  for (const edit of edits) {
    result += text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return result + text.slice(from);
}
