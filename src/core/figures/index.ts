import type { TokenizedDocument } from '../document/types';
import type { Language } from '../lang/types';
import { dollarOf } from './dollar';
import { measureOf } from './measure';
import { begins, cursorOf, figureAt, type Found } from './reader';
import type { Cursor } from './cursor';
import type { Figure, Measure } from './types';

export type { Figure, FigureForm, Measure } from './types';

/** Reads every figure of a document, in the order of the text. Linear in the number of tokens. */
export function readFigures(document: TokenizedDocument, language: Language): Figure[] {
  const tables = language.figures;
  const cursor = cursorOf(document, tables);
  const dollar = dollarOf(document, tables);
  const figures: Figure[] = [];
  let sentence = 0;
  let earlier: Measure | undefined;
  document.blockTokens.forEach(({ first, last }, block) => {
    cursor.enter(first, last);
    let floor = first;
    for (let i = first; i < last; i++) {
      if (!mayBegin(cursor, i)) continue;
      const found = figureAt(cursor, i, floor, dollar);
      if (typeof found === 'number') {
        i = Math.max(i, found - 1);
        continue;
      }
      while ((document.sentences[sentence]?.last ?? Infinity) <= found.first) {
        sentence++;
      }
      const figure = toFigure(cursor, found, document, block, sentence, earlier);
      figures.push(figure);
      if (figure.measure.text && figure.quantity.dimension === 'count' && figure.form !== 'ordinal')
        earlier = figure.measure;
      floor = found.next;
      i = found.next - 1;
    }
    earlier = undefined;
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

function toFigure(
  cursor: Cursor,
  found: Found,
  document: TokenizedDocument,
  block: number,
  sentence: number,
  earlier: Measure | undefined,
): Figure {
  const { first, next, quantity, form, quantifier, number } = found;
  const start = cursor.start(first);
  const end = cursor.endBefore(next);
  const bounds = document.sentences[sentence];
  const measure = measureOf(cursor, {
    first,
    next,
    from: bounds?.first ?? cursor.first,
    to: bounds?.last ?? cursor.last,
    unit: quantity.unit,
    form,
    earlier,
  });
  return {
    kind: 'figure',
    start,
    end,
    text: document.text.slice(start, end),
    block,
    sentence,
    quantity,
    form,
    measure,
    ...(quantifier && { quantifier }),
    number: { start: cursor.start(number[0]), end: cursor.endBefore(number[1]) },
  };
}
