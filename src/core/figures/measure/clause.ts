import type { Cursor } from '../cursor';
import { isNominal, isVerbal, overDeterminers, phraseBefore, type Phrase } from './nouns';

/** Marks that end a clause. */
export const BREAKS = new Set([';', ':', '—', '(', '.', '“', '"', '!', '?']);

const isBreak = (cursor: Cursor, i: number): boolean => cursor.isPunctuation(i) && BREAKS.has(cursor.norm(i));

/** The verb that governs a figure: half-open range of its tokens, and where its clause's search began. */
export interface Verb {
  readonly first: number;
  readonly last: number;
}

/** The verb group nearest before token `at`, in the same clause: 'were raised', 'is expected to fall'. */
export function verbBefore(cursor: Cursor, at: number, floor: number): Verb | undefined {
  let k = at - 1;
  while (k >= floor && (!isVerbal(cursor, k) || comparesHere(cursor, k))) {
    if (isBreak(cursor, k) || cursor.coarse(k) === 'relative') return undefined;
    k--;
  }
  if (k < floor) return undefined;
  const last = k + 1;
  while (k > floor && inVerbGroup(cursor, k - 1)) k--;
  return { first: k, last };
}

/** 'takes 38 months, compared with 19': no verb of what is told. */
const comparesHere = (cursor: Cursor, k: number): boolean =>
  cursor.is(k, 'compared') && cursor.norm(k - 1) === ',' && (cursor.is(k + 1, 'with') || cursor.is(k + 1, 'to'));

function inVerbGroup(cursor: Cursor, i: number): boolean {
  const coarse = cursor.coarse(i);
  if (coarse === 'adverb') return true;
  if (cursor.is(i, 'to')) return isVerbal(cursor, i - 1) || cursor.coarse(i - 1) === undefined;
  if (cursor.isWord(i) && cursor.tables.forms.adverb(cursor.norm(i)) && !isNominal(cursor, i)) return true;
  return isVerbal(cursor, i);
}

/** What a verb group is about: the noun phrase before it ('berthing fees' in 'berthing fees were raised'). Not before `floor`. */
export function subjectOf(cursor: Cursor, verb: Verb, floor: number): Phrase | undefined {
  const k = overTimes(cursor, verb.first - 1, floor);
  if (k < floor) return undefined;
  if (cursor.isNumeric(k)) {
    let of = k;
    while (of > floor && cursor.isNumeric(of)) of--;
    const month = cursor.word(of).month;
    if (month && cursor.coarse(of - 1) === 'preposition') of--;
    const phrase = cursor.coarse(of) === 'preposition' ? headOf(cursor, of, floor) : undefined; // 'imports in 1988 totaled', 'a ride to the town of 8,400 costs'
    if (phrase) return relativeHead(cursor, phrase, floor) ?? phrase;
    if (of > floor && isVerbal(cursor, of - 1)) return ofRelative(cursor, of, floor); // 'the season that began on July 1 could'
    if (month || !cursor.token(of)?.capital) return undefined;
  }
  const relative = cursor.coarse(k) === 'relative' || (cursor.is(k, 'that') && k > floor && isNominal(cursor, k - 1)); // 'filters that must be'
  if (relative) return beforeRelative(cursor, k, floor);
  if (cursor.norm(k) === ',') {
    if (cursor.is(verb.first, 'to')) return headOf(cursor, k, floor); // 'an urgent care centre, to be built'
    const before = appositive(cursor, k, floor) ?? again(cursor, k, floor);
    return before ?? (isPastParticiple(cursor, verb.first) ? headOf(cursor, k, floor) : undefined); // 'The timber roof, built in 1887'
  }
  if (verb.last === verb.first + 1 && cursor.tables.forms.gerund(cursor.norm(verb.first)))
    return phraseBefore(cursor, k + 1, floor); // 'a speech lasting'
  if (isDoingIt(cursor, k, floor)) return { first: k - 1, last: k };
  const described = describedByClause(cursor, k, floor) ?? describedTwice(cursor, verb, k, floor);
  if (described) return described;
  const phrase = headOf(cursor, k + 1, floor);
  if (phrase) return relativeHead(cursor, phrase, floor) ?? phrase;
  if (cursor.coarse(k) === 'conjunction') return again(cursor, k, floor); // 'rose 3 percent and fell 2'
  return undefined;
}

/** 'Rebuilding it will cost', 'Treating them took': what is done is the subject, not what it is done to. */
function isDoingIt(cursor: Cursor, pronoun: number, floor: number): boolean {
  const { things, referring } = cursor.tables.cues;
  if (
    !things.has(cursor.norm(pronoun)) &&
    !(cursor.coarse(pronoun) === 'pronoun' && referring.has(cursor.norm(pronoun)))
  )
    return false;
  const opens = pronoun - 1 === floor || BREAKS.has(cursor.norm(pronoun - 2));
  return pronoun > floor && opens && cursor.tables.forms.gerund(cursor.norm(pronoun - 1));
}

/** 'built', 'damaged'; not 'leaving', which is said of the whole clause before. */
const isPastParticiple = (cursor: Cursor, i: number): boolean =>
  cursor.tables.forms.participle(cursor.norm(i)) && !cursor.tables.forms.gerund(cursor.norm(i));

/** Back over adverbs and times between subject and verb: 'attendance last season was'. */
function overTimes(cursor: Cursor, from: number, floor: number): number {
  let k = from;
  for (let left = 0; left < 3 && k > floor; left++) {
    if (cursor.coarse(k) === 'adverb') k--;
    else if (cursor.norm(k) === ',' && isAside(cursor, k - 1)) k -= cursor.norm(k - 2) === ',' ? 3 : 1;
    else if (
      cursor.tables.periods.has(cursor.norm(k)) &&
      (cursor.coarse(k - 1) === 'adverb' || cursor.coarse(k - 1) === 'determiner')
    )
      k -= 2;
    else break;
  }
  return k;
}

/** 'applications there, though, came', 'sales, however, fell' */
const isAside = (cursor: Cursor, i: number): boolean =>
  (cursor.coarse(i) === 'adverb' || cursor.tables.cues.though.has(cursor.norm(i))) &&
  cursor.norm(i - 1) === ',' &&
  cursor.coarse(i - 2) !== 'verb';

function beforeRelative(cursor: Cursor, relative: number, floor: number): Phrase | undefined {
  let k = relative - 1;
  if (k >= floor && cursor.coarse(k) === 'preposition') k--;
  if (cursor.norm(k) === ',') k--;
  return headOf(cursor, k + 1, floor);
}

/** 'the price he was quoting', 'the sum they had set aside': a clause of pronoun and verb hangs on the noun before it, which is meant. */
function describedByClause(cursor: Cursor, end: number, floor: number): Phrase | undefined {
  let k = end;
  while (k > floor && inVerbGroup(cursor, k)) k--;
  if (k === end || k - 1 <= floor || cursor.coarse(k) !== 'pronoun' || !isNominal(cursor, k - 1)) return undefined;
  return headOf(cursor, k, floor);
}

/** 'The price he was quoting was $6': the verbs of two clauses stand together, the first one's pronoun behind the noun that is meant. */
function describedTwice(cursor: Cursor, verb: Verb, pronoun: number, floor: number): Phrase | undefined {
  if (cursor.coarse(pronoun) !== 'pronoun' || pronoun - 1 <= floor || !isNominal(cursor, pronoun - 1)) return undefined;
  let lexical = false;
  for (let k = verb.first; k < verb.last; k++) {
    if (cursor.coarse(k) !== 'auxiliary') lexical ||= isVerbal(cursor, k);
    else if (lexical) return headOf(cursor, pronoun, floor);
  }
  return undefined;
}

const CLAUSE = 12;

/** 'The rate at which glaciers lose ice has risen': the phrase before the verb belongs to a relative clause; its noun is the subject. */
function relativeHead(cursor: Cursor, phrase: Phrase, floor: number): Phrase | undefined {
  return ofRelative(cursor, overDeterminers(cursor, phrase.first, floor), floor);
}

/** The noun of the relative clause whose verb stands just before `end`. */
function ofRelative(cursor: Cursor, end: number, floor: number): Phrase | undefined {
  const k = end - 1;
  if (k <= floor || !isVerbal(cursor, k)) return undefined;
  for (let at = k - 1; at > floor && at > k - CLAUSE; at--) {
    if (BREAKS.has(cursor.norm(at))) return undefined;
    if (cursor.coarse(at) === 'relative' || (cursor.is(at, 'that') && isNominal(cursor, at - 1)))
      return beforeRelative(cursor, at, floor);
  }
  return undefined;
}

function again(cursor: Cursor, at: number, floor: number): Phrase | undefined {
  const verb = verbBefore(cursor, at, floor);
  return verb && verb.first > floor ? subjectOf(cursor, verb, floor) : undefined;
}

/** 'Delacroix, who oversaw procurement, told': back over what stands between commas. */
function appositive(cursor: Cursor, comma: number, floor: number): Phrase | undefined {
  for (let k = comma - 1; k > floor; k--) {
    if (cursor.norm(k) === ',' && cursor.isNumber(k - 1) && cursor.norm(k - 2) === ',')
      return headOf(cursor, k - 2, floor); // 'Ana Ruiz, 57, a driver in Hull, weighed'
    if (cursor.norm(k) === ',') return describedByClause(cursor, k - 1, floor) ?? headOf(cursor, k, floor);
    if (BREAKS.has(cursor.norm(k))) return undefined;
  }
  return undefined;
}

const STRETCH = 24;

/** 'Sales at the group's 214 stores': of the noun phrases that hang together before `end` the first one, with its 'of'. */
export function headOf(cursor: Cursor, until: number, floor: number): Phrase | undefined {
  const end = beforeDate(cursor, until, floor);
  const head = firstOf(cursor, end, floor);
  return head && withWhat(cursor, head, end);
}

/** Back over 'in 2023', 'in May', 'on June 30' that a phrase ends with. */
function beforeDate(cursor: Cursor, end: number, floor: number): number {
  let k = end;
  while (k > floor && (cursor.isNumber(k - 1) || (cursor.word(k - 1).month && cursor.token(k - 1)?.capital))) k--;
  return k < end && k - 1 > floor && cursor.coarse(k - 1) === 'preposition' && !cursor.is(k - 1, 'of') ? k - 1 : end;
}

const LONGEST = 7;

/** With the phrase that hangs on it where that is short: 'rents in Port Anselm', 'turnout among the youngest voters'. */
function withWhat(cursor: Cursor, head: Phrase, end: number): Phrase {
  if (end - head.first > LONGEST) return head;
  for (let k = head.last; k < end; k++)
    if (!cursor.isWord(k) || cursor.tables.forms.possessive(cursor.norm(k)) || cursor.coarse(k) === 'verb') return head;
  return { first: head.first, last: end };
}

/** 'rates between Shanghai and Rotterdam': the second place begins at token `k`. */
function betweenTwo(cursor: Cursor, k: number, least: number): Phrase | undefined {
  if (!cursor.is(k - 1, 'and') || k - 2 < least) return undefined;
  const one = phraseBefore(cursor, k - 1, least);
  const at = one && overDeterminers(cursor, one.first, least);
  return at !== undefined && cursor.is(at - 1, 'between') && at - 2 >= least && isNominal(cursor, at - 2)
    ? phraseBefore(cursor, at - 1, least)
    : undefined;
}

/** 'the index compiled by Brandt Maritime': who did it begins at token `k`. */
function doneBy(cursor: Cursor, k: number, least: number): Phrase | undefined {
  const done = k - 2;
  if (!cursor.is(k - 1, 'by') || done - 1 < least || !cursor.tables.forms.past(cursor.norm(done))) return undefined;
  if (!isNominal(cursor, done - 1) || cursor.token(done)?.capital) return undefined;
  return phraseBefore(cursor, done, least);
}

function firstOf(cursor: Cursor, end: number, floor: number): Phrase | undefined {
  let phrase = phraseBefore(cursor, end, floor);
  if (!phrase) return undefined;
  const least = Math.max(floor, end - STRETCH);
  for (;;) {
    let k = overDeterminers(cursor, phrase.first, least);
    if (k < phrase.first && cursor.tables.forms.possessive(cursor.norm(k - 1))) {
      const owner: Phrase | undefined = phraseBefore(cursor, k, least); // 'the group's 214 stores'
      if (owner) k = overDeterminers(cursor, owner.first, least);
    }
    if (
      cursor.tables.forms.gerund(cursor.norm(k - 1)) &&
      k - 2 >= least &&
      isNominal(cursor, k - 2) &&
      !cursor.token(k - 1)?.capital
    ) {
      const described: Phrase | undefined = phraseBefore(cursor, k - 1, least); // 'families claiming an exemption'
      if (described) {
        phrase = described;
        continue;
      }
    }
    const rates = betweenTwo(cursor, k, least) ?? doneBy(cursor, k, least);
    if (rates) {
      phrase = rates;
      continue;
    }
    if (!cursor.tables.cues.hangs.has(cursor.norm(k - 1)) || k - 2 < least) break;
    const before: Phrase | undefined = phraseBefore(cursor, k - 1, least);
    if (!before || isVerbal(cursor, k - 2) || cursor.isNumber(before.last - 1)) break;
    phrase = before;
  }
  return phrase;
}
