import type { TokenizedDocument } from '../document/types';
import type { Language } from '../lang/types';
import { finish, type Steps } from '../text/steps';
import { settingOf } from './setting';
import { cellContext, withHeader, type CellContext } from './headers';
import { measureOf, type Earlier, type Site } from './measure';
import { figureAt, type Found } from './reader';
import { changeOf } from './change';
import { Cursor } from './cursor';
import { withElidedUnits } from './elided';
import { withInheritedUnits } from './elision';
import type { Figure, Measure, Writable } from './types';

export type { Figure, FigureForm, Measure } from './types';

/** How many figures of a sentence are remembered, and how many tokens back its words are searched: both keep the reading linear. */
const MEMORY = 8;
const REACH = 60;
/** As many tokens are read in one step. */
const STEP = 400;
/** How many sentences back a figure may stand whose unit is left out. */
const APART = 2;

/** Reads every figure of a document, in the order of the text. Linear in the number of tokens. */
export const readFigures = (document: TokenizedDocument, language: Language): Figure[] =>
  finish(readingFigures(document, language));

/** The same, some blocks a step. */
export function* readingFigures(document: TokenizedDocument, language: Language): Steps<Figure[]> {
  const tables = language.figures;
  const setting = settingOf(document, tables);
  const cursor = new Cursor(document.tokens, tables, document.prose, setting);
  const figures: Figure[] = [];
  let sentence = 0;
  let carried: Partial<Memory> = {};
  let before: readonly Found[] = [];
  let told = -1;
  let rested = 0;
  for (const [block, { first, last }] of document.blockTokens.entries()) {
    if (first - rested >= STEP) {
      yield;
      rested = first;
    }
    cursor.enter(first, last);
    const founds = findAll(cursor);
    if (founds.length === 0) continue;
    let k = 0;
    const owner = document.blocks[block];
    const cell = owner && cellContext(owner, tables, setting.dollar);
    let memory: Memory = {
      block,
      cell,
      earlier: [],
      counted: cell ? undefined : carried.counted,
      countedHere: undefined,
      previous: cell ? undefined : carried.previous,
    };
    while (k < founds.length) {
      while ((document.sentences[sentence]?.last ?? Infinity) <= (founds[k] as Found).first) sentence++;
      const end = document.sentences[sentence]?.last ?? Infinity;
      const from = k;
      while (k < founds.length && (founds[k] as Found).first < end) k++;
      memory = { ...memory, earlier: [] };
      const whole = withInheritedUnits(
        cursor,
        withElidedUnits(cursor, founds.slice(from, k)),
        cell || sentence - told > APART ? [] : before,
      );
      before = whole;
      told = sentence;
      for (const found of whole) {
        const figure = toFigure(cursor, found, document, sentence, memory);
        figures.push(figure);
        memory = remember(memory, found, figure);
      }
    }
    if (!cell) carried = memory;
  }
  return figures;
}

/** The figures of the block that the cursor is in, without their nouns. */
function findAll(cursor: Cursor): Found[] {
  const founds: Found[] = [];
  let floor = cursor.first;
  for (let i = cursor.first; i < cursor.last; i++) {
    if (!mayBegin(cursor, i)) continue;
    const found = figureAt(cursor, i, floor);
    if (typeof found === 'number') {
      i = Math.max(i, found - 1);
      continue;
    }
    founds.push(found);
    floor = found.next;
    i = found.next - 1;
  }
  return founds;
}

function mayBegin(cursor: Cursor, i: number): boolean {
  const token = cursor.tokens[i];
  if (!token || token.kind === 'number') return !!token;
  if (token.kind === 'punctuation') return token.norm.length > 2;
  return cursor.word(i).begins;
}

/** What later figures of a block may refer to. */
interface Memory {
  readonly block: number;
  readonly cell: CellContext | undefined;
  readonly earlier: readonly Earlier[];
  readonly counted: Measure | undefined;
  /** The same of this block alone. */
  readonly countedHere: Measure | undefined;
  readonly previous: Measure | undefined;
}

function remember(memory: Memory, found: Found, { measure, form, quantity }: Figure): Memory {
  const counts = measure.text !== '' && quantity.dimension === 'count' && form !== 'ordinal';
  const one: Earlier = {
    first: found.first,
    next: found.next,
    unit: quantity.unit,
    dimension: quantity.dimension,
    form,
    measure,
  };
  return {
    block: memory.block,
    cell: memory.cell,
    earlier: [...memory.earlier.slice(1 - MEMORY), one],
    counted: counts ? measure : memory.counted,
    countedHere: counts ? measure : memory.countedHere,
    previous: measure.text ? measure : memory.previous,
  };
}

function toFigure(cursor: Cursor, found: Found, document: TokenizedDocument, sentence: number, memory: Memory): Figure {
  const { first, next, quantity, form, quantifier, number } = found;
  const { block, cell, earlier, counted, countedHere, previous } = memory;
  const start = cursor.start(first);
  const end = cursor.endBefore(next);
  const bounds = document.sentences[sentence];
  const site: Site = {
    first,
    next,
    from: Math.max(bounds?.first ?? cursor.first, first - REACH),
    to: Math.min(bounds?.last ?? cursor.last, next + REACH),
    sentences: document.sentences,
    index: sentence,
    unit: quantity.unit,
    dimension: quantity.dimension,
    form,
    sentence: earlier,
    counted,
    countedHere,
    last: previous,
  };
  const measure = measureOf(cursor, site);
  const ordinal = form === 'ordinal' || form === 'score';
  const counts = quantity.dimension === 'count' || form === 'fraction';
  const figure: Writable<Figure> = {
    kind: 'figure',
    start,
    end,
    text: document.text.slice(start, end),
    block,
    sentence,
    quantity: cell && !ordinal ? withHeader(quantity, cell.unit, !measure.text) : quantity,
    form,
    measure: cell && !measure.text ? cell.measure : measure,
    number: { start: cursor.start(number[0]), end: cursor.endBefore(number[1]) },
  };
  const told =
    ordinal || form === 'age' ? undefined : changeOf(cursor, first, next, site.from, counts, quantity.unit === '%');
  if (told?.change) figure.change = told.change;
  if (told?.role) figure.role = told.role;
  if (quantifier) figure.quantifier = quantifier;
  return figure;
}
