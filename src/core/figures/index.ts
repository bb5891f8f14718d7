import type { TokenizedDocument } from '../document/types';
import type { Language } from '../lang/types';
import { dollarOf } from './dollar';
import { measureOf, type Earlier, type Site } from './measure';
import { begins, cursorOf, figureAt, type Found } from './reader';
import type { Cursor } from './cursor';
import type { Figure, Measure } from './types';

export type { Figure, FigureForm, Measure } from './types';

/** How many figures of a sentence are remembered, and how many tokens back its words are searched: both keep the reading linear. */
const MEMORY = 8;
const REACH = 60;

/** Reads every figure of a document, in the order of the text. Linear in the number of tokens. */
export function readFigures(document: TokenizedDocument, language: Language): Figure[] {
  const tables = language.figures;
  const cursor = cursorOf(document, tables);
  const dollar = dollarOf(document, tables);
  const figures: Figure[] = [];
  let sentence = 0;
  document.blockTokens.forEach(({ first, last }, block) => {
    cursor.enter(first, last);
    let floor = first;
    let counted: Measure | undefined;
    let earlier: Earlier[] = [];
    for (let i = first; i < last; i++) {
      if (!mayBegin(cursor, i)) continue;
      const found = figureAt(cursor, i, floor, dollar);
      if (typeof found === 'number') {
        i = Math.max(i, found - 1);
        continue;
      }
      while ((document.sentences[sentence]?.last ?? Infinity) <= found.first) {
        sentence++;
        earlier = [];
      }
      const figure = toFigure(cursor, found, { document, block, sentence, earlier, counted });
      figures.push(figure);
      const { measure, form, quantity } = figure;
      if (earlier.length >= MEMORY) earlier = earlier.slice(1);
      earlier.push({ first: found.first, next: found.next, dimension: quantity.dimension, form, measure });
      if (measure.text && quantity.dimension === 'count' && form !== 'ordinal') counted = measure;
      floor = found.next;
      i = found.next - 1;
    }
  });
  return figures;
}

function mayBegin(cursor: Cursor, i: number): boolean {
  const token = cursor.tokens[i];
  if (!token || token.kind === 'number') return !!token;
  if (token.kind === 'punctuation') return token.norm.length > 2;
  const word = cursor.tables.words.get(token.norm);
  return word !== undefined && begins(word);
}

interface Place {
  readonly document: TokenizedDocument;
  readonly block: number;
  readonly sentence: number;
  readonly earlier: readonly Earlier[];
  readonly counted?: Measure;
}

function toFigure(cursor: Cursor, found: Found, place: Place): Figure {
  const { first, next, quantity, form, quantifier, number } = found;
  const { document, block, sentence, earlier, counted } = place;
  const start = cursor.start(first);
  const end = cursor.endBefore(next);
  const bounds = document.sentences[sentence];
  const site: Site = {
    first,
    next,
    from: Math.max(bounds?.first ?? cursor.first, first - REACH),
    to: Math.min(bounds?.last ?? cursor.last, next + REACH),
    unit: quantity.unit,
    dimension: quantity.dimension,
    form,
    sentence: earlier,
    ...(counted && { counted }),
  };
  return {
    kind: 'figure',
    start,
    end,
    text: document.text.slice(start, end),
    block,
    sentence,
    quantity,
    form,
    measure: measureOf(cursor, site),
    ...(quantifier && { quantifier }),
    number: { start: cursor.start(number[0]), end: cursor.endBefore(number[1]) },
  };
}
