import type { Coarse, FigureTables, FigureWord } from '../figureTables';
import { figureLexemes } from '../figureLexemes';
import { Phrases } from '../phrases';
import { cues } from './figuresCues';
import { elision } from './figuresElision';
import { forms } from './figuresForms';
import { currencySigns, currencyUnits, wordCodes } from './figuresCurrencies';
import {
  changeRows,
  differenceRows,
  coarseRows,
  comparatives,
  participles,
  periods,
  pluralRows,
  singular,
  stative,
  victimVerbs,
} from './figuresGrammar';
import { heat } from './figuresHeat';
import { hedgesAfter, hedgesBefore } from './figuresHedges';
import {
  beforePronounOne,
  capitalHeads,
  dollarPlaces,
  dollars,
  idioms,
  idleOnes,
  idleOrdinals,
  nameHeads,
  prefixes,
  rates,
  scoreCues,
  streets,
} from './figuresNames';
import { metreCues } from './figuresMetres';
import { numberRows } from './figuresNumbers';
import { unitRows } from './figuresUnits';

/** Joins rows of one meaning each: a word in several rows means all of them. */
function merged(rows: Iterable<readonly [words: string, meaning: FigureWord]>): ReadonlyMap<string, FigureWord> {
  const all = new Map<string, FigureWord>();
  for (const [words, meaning] of rows)
    for (const word of words.split(' ')) all.set(word, { ...all.get(word), ...meaning });
  return all;
}

/** The first row that has a word wins. */
function classes<T>(rows: readonly (readonly [T, string])[]): ReadonlyMap<string, T> {
  const all = new Map<string, T>();
  for (const [meaning, words] of rows) for (const word of words.split(' ')) if (!all.has(word)) all.set(word, meaning);
  return all;
}

/** What each word says, and the phrases. */
const lexical = {
  words: merged(numberRows),
  coarse: classes<Coarse>(coarseRows),
  hedgesBefore: new Phrases(hedgesBefore),
  hedgesAfter: new Phrases(hedgesAfter),
  units: new Phrases([...unitRows, ...currencyUnits]),
  currenciesBefore: new Phrases(currencySigns),
  changes: classes(changeRows),
  clocks: new Phrases<true>([['a . m|p . m', true]]),
  idioms: new Phrases(idioms.map((phrase) => [phrase, true] as const)),
};

export const figures: FigureTables = {
  ...lexical,
  lexemes: figureLexemes(lexical),
  cues,
  elision,
  heat,
  wordCodes: new Set(wordCodes),
  nameHeads: new Set(nameHeads),
  capitalHeads: new Set(capitalHeads),
  weighing: new Set([
    'gain',
    'gained',
    'heavier',
    'heavy',
    'lighter',
    'lose',
    'loses',
    'losing',
    'lost',
    'overweight',
    'shed',
    'weigh',
    'weighed',
    'weighing',
    'weighs',
    'weight',
  ]),
  metreCues: new Set(metreCues),
  prefixes: new Set(prefixes),
  beforePronounOne: new Set(beforePronounOne),
  idleOnes: new Set(idleOnes),
  idleOrdinals: new Set(idleOrdinals),
  rates: new Set(rates),
  scoreCues: new Set(scoreCues),
  streets: new Set(streets),
  differences: classes(differenceRows),
  victimVerbs: new Set(victimVerbs),
  victims: 'people',
  plurals: classes(pluralRows),
  pluralEndings: ['children', 'men', 'people'],
  ofThe: new Set([
    'final',
    'first',
    'last',
    'next',
    'original',
    'other',
    'past',
    'previous',
    'remaining',
    'top',
    'total',
  ]),
  afterSpan: new Set(['ago', 'before', 'earlier', 'later', 'previously']),
  ageHedges: new Set([
    'and older',
    'and younger',
    'older than',
    'or older',
    'or younger',
    'younger than',
    'as old as',
    'as young as',
  ]),
  participles: new Set(participles),
  comparatives: new Set(comparatives),
  periods: new Set(periods),
  stative: new Set(stative),
  quantifiers: new Map([
    ['all', 'all'],
    ['only', 'only'],
    ['none', 'none'],
  ]),
  dollars: new Phrases(dollars),
  dollarPlaces: classes(dollarPlaces),
  sterling: /£|\bpence\b|\bsterling\b/,
  forms,
  singular,
};
