import type { Span } from '../../text/span';
import type { Cursor } from '../cursor';
import type { FigureForm, Measure } from '../types';
import { isNominal, isPlural, phraseAt, phraseBefore, type Phrase } from './nouns';
import { subjectBefore } from './subject';

/** What the measure of one figure is looked for with. */
export interface Site {
  readonly first: number;
  readonly next: number;
  /** The sentence's tokens. */
  readonly from: number;
  readonly to: number;
  readonly unit: string;
  readonly form: FigureForm;
  /** Counts ('', no share) of the same sentence or the one before, latest last. */
  readonly earlier?: Measure;
}

const NONE: Measure = { text: '', head: '', modifiers: [] };

/** What a figure counts or measures. */
export function measureOf(cursor: Cursor, site: Site): Measure {
  const phrase = find(cursor, site);
  if (!phrase) return site.earlier ?? NONE;
  return toMeasure(cursor, phrase);
}

/** A noun phrase as a measure: its words, its head and whose it is. */
export function toMeasure(cursor: Cursor, phrase: Phrase): Measure {
  const span: Span = { start: cursor.start(phrase.first), end: cursor.endBefore(phrase.last) };
  let headAt = phrase.last - 1;
  let owner: string | undefined;
  for (let k = phrase.first + 1; k < phrase.last; k++)
    if (cursor.norm(k) === 'of') {
      headAt = k - 1;
      owner = cursor.text.slice(cursor.start(Math.min(k + 1, phrase.last - 1)), span.end);
      break;
    }
  const words: string[] = [];
  for (let k = phrase.first; k < phrase.last; k++)
    if (k !== headAt && cursor.isWord(k) && isNominal(cursor, k)) words.push(cursor.norm(k));
  const { singular } = cursor.tables;
  return {
    text: clean(cursor.text.slice(span.start, span.end)),
    span,
    head: singular(cursor.norm(headAt).replace(/'s?$/, '')),
    modifiers: words,
    ...(owner && { owner: clean(owner) }),
  };
}

const JOINERS = /[\u00AD\u200B-\u200F\u2060\uFEFF\u202A-\u202E\u2066-\u2069]/g;
const clean = (text: string): string => text.replace(JOINERS, '').replace(/\s+/g, ' ').trim();

function find(cursor: Cursor, site: Site): Phrase | undefined {
  const { unit, form, next, to } = site;
  if (form === 'ordinal') return phraseAt(cursor, cursor.overHyphen(next), to);
  if (form === 'age') return ageOf(cursor, site);
  const hung = cursor.hyphen(next) ? phraseAt(cursor, next + 1, to) : undefined;
  if (hung) return hung;
  if (form === 'multiple' || unit === 'x') return multipleOf(cursor, site);
  const direct = directly(cursor, next, to);
  if (unit === '' && form !== 'fraction')
    return direct ?? partOf(cursor, next, to) ?? (site.earlier ? undefined : aroundCount(cursor, site));
  return measured(cursor, site, direct);
}

/** The noun phrase right behind the figure. */
function directly(cursor: Cursor, next: number, to: number): Phrase | undefined {
  let at = next;
  const coarse = cursor.coarse(at);
  if (coarse === 'determiner' || coarse === 'possessive') {
    if (cursor.word(at).article) return undefined; // a rate: '$19,500 a year'
    return undefined;
  }
  while (cursor.coarse(at) === 'adverb' && MORE.has(cursor.norm(at))) at++;
  return phraseAt(cursor, at, to);
}

const MORE = new Set(['more', 'further', 'fewer', 'less', 'additional', 'other', 'such', 'other', 'largely', 'mostly']);

/** 'of the dead', 'of them'. */
function partOf(cursor: Cursor, next: number, to: number): Phrase | undefined {
  return cursor.norm(next) === 'of' ? phraseAt(cursor, next + 1, to) : undefined;
}

const aroundCount = (cursor: Cursor, site: Site): Phrase | undefined => subject(cursor, site);

function subject(cursor: Cursor, site: Site): Phrase | undefined {
  const phrase = subjectBefore(cursor, site.first, site.from);
  return phrase && withoutNumberOf(cursor, phrase);
}

/** 'number of contracts' counts contracts. */
function withoutNumberOf(cursor: Cursor, phrase: Phrase): Phrase {
  for (let k = phrase.first; k < phrase.last - 1; k++)
    if (cursor.norm(k + 1) === 'of' && (cursor.norm(k) === 'number' || cursor.norm(k) === 'numbers')) {
      const rest = phraseAt(cursor, k + 2, phrase.last);
      if (rest) return rest;
    }
  return phrase;
}

/** A share, money, a length, a span of time: 'of' what, the noun it stands before, 'in' what, or whose change it is. */
function measured(cursor: Cursor, site: Site, direct: Phrase | undefined): Phrase | undefined {
  const { next, to, first } = site;
  if (direct && !isChange(cursor, direct.last - 1)) return direct;
  if (direct) {
    const of = cursor.norm(direct.last);
    if (of === 'in' || of === 'of') return phraseAt(cursor, direct.last + 1, to) ?? direct;
    return direct;
  }
  const after = cursor.norm(next);
  if (after === 'of') {
    const phrase = phraseAt(cursor, next + 1, to);
    if (phrase) return phrase;
  }
  if (after === 'in' || after === 'on' || after === 'to' || after === 'for') {
    const phrase = cursor.word(next + 1).month ? undefined : phraseAt(cursor, next + 1, to);
    if (phrase && (after === 'in' || after === 'for') && !cursor.isNumber(next + 1)) return phrase;
  }
  const before = cursor.norm(first - 1);
  if (before === 'of' || before === 'at' || before === ':') {
    const phrase = phraseBefore(cursor, first - 1, site.from);
    if (phrase) return phrase;
  }
  return subject(cursor, site);
}

const isChange = (cursor: Cursor, i: number): boolean => cursor.tables.changes.has(cursor.norm(i));

/** 'twice as many women', 'three times the rain', 'doubled'. */
function multipleOf(cursor: Cursor, site: Site): Phrase | undefined {
  const { next, to } = site;
  let at = next;
  if (cursor.norm(at) === 'as' && (cursor.norm(at + 1) === 'many' || cursor.norm(at + 1) === 'much')) at += 2;
  else if (cursor.coarse(at) !== 'determiner' && cursor.coarse(at) !== 'possessive') return subject(cursor, site);
  const phrase = phraseAt(cursor, at, to);
  if (phrase && cursor.norm(phrase.last) === 'of' && isNumberWord(cursor.norm(phrase.last - 1)))
    return phraseAt(cursor, phrase.last + 1, to) ?? phrase;
  return phrase ?? subject(cursor, site);
}

const isNumberWord = (norm: string): boolean => norm === 'number' || norm === 'amount' || norm === 'rate';

/** Whose age it is: the person before the comma, the noun behind '17-year-old', the subject of 'is 45'. */
function ageOf(cursor: Cursor, site: Site): Phrase | undefined {
  const { first, next, to, from } = site;
  const before = cursor.norm(first - 1);
  if (before === ',' || before === '(') return phraseBefore(cursor, first - 1, from);
  const behind = phraseAt(cursor, next, to);
  if (behind && (isPlural(cursor.norm(behind.last - 1)) || cursor.coarse(next) === undefined)) return behind;
  if (before === 'aged' || before === 'age' || before === 'ages') {
    const at = cursor.norm(first - 2) === ',' ? first - 2 : first - 1;
    return phraseBefore(cursor, at, from);
  }
  return subject(cursor, site);
}
