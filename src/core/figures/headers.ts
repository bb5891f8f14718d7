import type { Block } from '../document/types';
import { dimensionOf, type Quantity } from '../quantities';
import type { FigureTables } from '../lang/figureTables';
import { tokenize, type Token } from '../text/tokens';
import type { Measure } from './types';

/** What a table's header says of the numbers below it: their unit and scale ('Cost ($m)', 'Share, %', 'Height in metres'). */
export interface HeaderUnit {
  readonly unit: string;
  readonly factor: number;
}

/** What the headers of a cell say of its numbers. */
export interface CellContext {
  readonly unit?: HeaderUnit;
  readonly measure: Measure;
}

const YEAR = /^(?:1[5-9]|20|21)\d\d$/;

/** Reads a cell's headers; undefined for a cell that is a header itself or has none. */
export function cellContext(block: Block, tables: FigureTables, dollar: string): CellContext | undefined {
  const { headers } = block;
  if (!headers || headers.isHeader) return undefined;
  const { column = '', row = '' } = headers;
  if (!column && !row) return undefined;
  const unit = unitIn(column, tables, dollar) ?? unitIn(row, tables, dollar);
  return { ...(unit && { unit }), measure: measureFrom(column, row, tables) };
}

/** A unit, a currency or a scale anywhere in a header's words. */
function unitIn(header: string, tables: FigureTables, dollar: string): HeaderUnit | undefined {
  const tokens = tokenize(header);
  let unit: string | undefined;
  let factor = 1;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const sign = tables.currenciesBefore.at(tokens, i, tokens.length);
    const form = tables.units.at(tokens, i, tokens.length);
    const written = isSign(tokens, i, tables);
    if (sign && (token.kind === 'punctuation' || token.text === token.text.toUpperCase())) {
      unit ??= sign.value === '$' ? dollar : sign.value;
      i = sign.at - 1;
    } else if (
      form &&
      !form.value.shared &&
      (!form.value.digits || (written && token.norm.length > 1) || token.norm === '%') &&
      !(form.value.common && !written && i === 0)
    ) {
      unit ??= form.value.unit === '$' ? dollar : form.value.unit;
      factor *= form.value.factor ?? 1;
      i = form.at - 1;
    } else {
      const word = tables.words.get(token.norm);
      const scale = word?.scale ?? (written ? word?.scaleSign : undefined) ?? (word?.vague ? word.vague[0] : undefined);
      if (scale && scale >= 1000 && (written || word?.scale || i > 0)) factor *= scale;
    }
  }
  return unit !== undefined || factor !== 1 ? { unit: unit ?? '', factor } : undefined;
}

/** A sign stands in brackets, behind a comma or a currency's sign: '($m)', ', kg'. */
function isSign(tokens: readonly Token[], i: number, tables: FigureTables): boolean {
  const before = tokens[i - 1];
  if (!before) return tokens.length === 1;
  return (
    before.norm === '(' ||
    before.norm === '[' ||
    before.norm === ',' ||
    tables.words.get(before.norm)?.role === 'in' ||
    (before.kind === 'punctuation' && !(tokens[i] as Token).space)
  );
}

/** The quantity of a cell's number with what its headers add. */
export function withHeader(quantity: Quantity, header: HeaderUnit | undefined, plain: boolean): Quantity {
  if (!header || quantity.dimension !== 'count' || !plain) return quantity;
  const by = (value: number): number => Number((value * header.factor).toPrecision(15));
  return {
    ...quantity,
    low: by(quantity.low),
    high: by(quantity.high),
    step: quantity.step * header.factor,
    unit: header.unit,
    dimension: dimensionOf(header.unit),
  };
}

/** Column and row in words: '2023 Exports' of a row named 'Exports' below '2023'. */
function measureFrom(column: string, row: string, tables: FigureTables): Measure {
  const bare = (text: string): string =>
    text
      .replace(/[([][^)\]]*[)\]]/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  const name = YEAR.test(bare(column)) || !/\p{L}/u.test(bare(column)) ? bare(row) : bare(column);
  const other = name === bare(row) ? bare(column) : bare(row);
  const words = tokenize(name).filter(({ kind }) => kind === 'word');
  const head = words[words.length - 1]?.norm ?? '';
  return {
    text: name,
    head: tables.singular(head),
    modifiers: words.slice(0, -1).map(({ norm }) => norm),
    ...(other && { owner: other }),
  };
}
