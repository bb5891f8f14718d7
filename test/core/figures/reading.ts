import { parseDocument, type Format } from '../../../src/core/document';
import { tokenizeDocument } from '../../../src/core/document/tokenized';
import { readFigures, type Figure } from '../../../src/core/figures';
import { english } from '../../../src/core/lang/en';
import { formatValue } from '../../../src/core/quantities';

/** The figures of a text. */
export function figuresIn(text: string, format: Format = 'text'): Figure[] {
  return readFigures(tokenizeDocument(parseDocument(text, format), english.sentences), english);
}

/** A text with the spans of its figures between «», and the value of each. */
export function marked(text: string, format: Format = 'text'): [string, ...string[]] {
  const figures = figuresIn(text, format);
  let shown = '';
  let from = 0;
  for (const { start, end } of figures) {
    shown += `${text.slice(from, start)}«${text.slice(start, end)}»`;
    from = end;
  }
  return [shown + text.slice(from), ...figures.map((figure) => formatValue(figure.quantity))];
}

/** The text of a sentence whose figures are marked with «». */
export const unmarked = (text: string): string => text.replace(/[«»]/g, '');
