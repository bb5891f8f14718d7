/**
 * Measures the reading of numbers and units on the English specs of Microsoft's Recognizers-Text:
 *
 *     npx tsx scripts/recognizers.ts <folder with Specs> [--show] [--only NumberModel]
 *
 * The folder is the `Specs` of a copy of github.com/Microsoft/Recognizers-Text; it is not part of this project. A case counts as right
 * when every result it expects is read with its value and unit at a place that overlaps the expected text, and nothing else is.
 * Cases that only some of their own platforms support count as well.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { english } from '../src/core/lang/en';
import { tokenizeDocument } from '../src/core/document/tokenized';
import { parseDocument } from '../src/core/document';
import { readFigures } from '../src/core/figures';
import { readAmount } from '../src/core/figures/amount';
import { Cursor } from '../src/core/figures/cursor';
import { ordinalAt } from '../src/core/figures/ordinals';
import { readPart } from '../src/core/figures/parts';
import { tokenize } from '../src/core/text/tokens';

interface Expected {
  readonly Text: string;
  readonly Start?: number;
  readonly End?: number;
  readonly Resolution: { readonly value: string | null; readonly unit?: string; readonly isoCurrency?: string };
}
interface Case {
  readonly Input: string;
  readonly Results: readonly Expected[];
}
interface Read {
  readonly start: number;
  readonly end: number;
  readonly value: number | null;
  readonly unit?: string;
}

const load = (path: string): Case[] => JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, '')) as Case[];

/** Every number of a text, whatever it counts; a unit directly behind digits hides it, as the specs want. */
function numbersIn(text: string): Read[] {
  const tokens = tokenize(text);
  const cursor = new Cursor(tokens, english.figures, text, {
    dollar: 'USD',
    sterling: () => false,
    degree: () => 'degree',
    local: ({ otherwise }) => otherwise,
    commonest: () => undefined,
  });
  cursor.enter(0, tokens.length);
  const found: Read[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const ordinal = ordinalAt(cursor, i);
    if (ordinal && !cursor.word(i).denominator) {
      i = ordinal.next - 1;
      continue;
    }
    const amount = readAmount(cursor, i);
    if (!amount || amount.form === 'multiple' || amount.form === 'vague') continue;
    const { numeral } = amount;
    const glued = numeral.digits && cursor.glued(numeral.next) && cursor.isWord(numeral.next);
    const one =
      !numeral.digits && numeral.low === 1 && english.figures.beforePronounOne.has(cursor.norm(numeral.first - 1));
    const part = amount.unit === '' ? readPart(cursor, { ...amount, next: numeral.next }) : undefined;
    let next = part?.next ?? numeral.next;
    let value = part ? part.ratio[0] / part.ratio[1] : numeral.low * Math.sign(amount.low || 1);
    // Their 'one over twenty' is a fraction, and a hyphen at the very start a minus even with a space behind it: in news neither is.
    const over = cursor.norm(next) === 'over' && !amount.signed ? readAmount(cursor, next + 1) : undefined;
    if (over?.unit === '' && over.form === 'cardinal') {
      value /= over.numeral.low;
      next = over.numeral.next;
    }
    if (cursor.norm(0) === '-' && numeral.first === 1 && cursor.token(1)?.space) value = -value;
    if (!glued && !one && !(numeral.doubtful && amount.unit === 'metre')) {
      const first = amount.low < 0 ? amount.first : numeral.first;
      found.push({ start: cursor.start(Math.max(first, 0)), end: cursor.endBefore(next), value });
    }
    i = Math.max(i, next - 1);
  }
  return found;
}

const NAMES: Readonly<Record<string, string>> = {
  c: 'celsius',
  f: 'fahrenheit',
  dollar: 'USD',
  cent: 'USD/100',
  pound: 'pound',
  penny: 'GBP/100',
  pence: 'GBP/100',
  euro: 'EUR',
  dram: 'dram',
  'metric ton': 'tonne',
  bitcoin: 'BTC',
  'finnish markka': 'FIM',
  franc: 'CHF',
  'netherlands guilder': 'NLG',
  peseta: 'ESP',
  rupee: 'INR',
};

/** Their unit's name as ours. */
function unitName(expected: Expected, money: boolean): string {
  const { unit = '', isoCurrency } = expected.Resolution;
  if (isoCurrency) return isoCurrency;
  const name = unit.toLowerCase();
  if (money && name === 'pound') return 'GBP';
  if (NAMES[name]) return NAMES[name];
  return name.replace(/meter/g, 'metre').replace(/liter/g, 'litre').replace(/ per /, '/');
}

const SAME: readonly (readonly [string, string])[] = [['ton', 'tonne']];
const sameUnit = (a: string, b: string): boolean => a === b || SAME.some(([x, y]) => x === a && y === b);

/** The figures of a text that have a unit of the wanted sort. */
function unitsIn(text: string, sort: string): Read[] {
  const document = tokenizeDocument(parseDocument(text, 'text'), english.sentences);
  const found: Read[] = [];
  for (const { quantity, form, number, start, end } of readFigures(document, english)) {
    const { unit, dimension, low, high } = quantity;
    const wanted =
      sort === 'AgeModel'
        ? form === 'age'
        : sort === 'CurrencyModel'
          ? dimension === 'money'
          : sort === 'TemperatureModel'
            ? dimension === 'temperature' || unit === 'degree'
            : !['count', 'ratio', 'points', 'multiple', 'money', 'duration', 'temperature'].includes(dimension) &&
              unit !== 'degree' &&
              form !== 'age';
    if (!wanted) continue;
    // A range is one figure here, and its last number there.
    found.push({ start: Math.min(start, number.start), end, value: low === high ? low : high, unit });
  }
  return sort === 'TemperatureModel' ? [...found, ...bareUnits(text, found)] : found;
}

/** Units that stand without a number ('10 celsius to fahrenheit'), which the specs list for temperatures. */
function bareUnits(text: string, found: readonly Read[]): Read[] {
  const tokens = tokenize(text);
  const bare: Read[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const match = english.figures.units.at(tokens, i, tokens.length);
    const unit = match?.value.unit;
    if (!match || match.value.digits || (unit !== 'celsius' && unit !== 'fahrenheit')) continue;
    const start = tokens[i]?.start ?? 0;
    const end = tokens[match.at - 1]?.end ?? start;
    if (!found.some((read) => read.start < end && start < read.end)) bare.push({ start, end, value: null, unit });
    i = match.at - 1;
  }
  return bare;
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-6 * Math.max(Math.abs(a), Math.abs(b), 1e-9);

function agrees(read: Read, expected: Expected, text: string, sort: string): boolean {
  const start = expected.Start ?? text.toLowerCase().indexOf(expected.Text.toLowerCase());
  const end = expected.End !== undefined ? expected.End + 1 : start + expected.Text.length;
  if (read.start >= end || start >= read.end) return false;
  const { value } = expected.Resolution;
  if (value === null) return read.value === null;
  if (read.value === null) return false;
  if (sort === 'NumberModel') return near(read.value, Number(value));
  const unit = unitName(expected, sort === 'CurrencyModel');
  if (unit === 'age') return near(read.value, Number(value));
  const [name = '', part] = unit.split('/100');
  return sameUnit(name, read.unit ?? '') && near(read.value, part === undefined ? Number(value) : Number(value) / 100);
}

function isRight(one: Case, sort: string): boolean {
  const reads = sort === 'NumberModel' ? numbersIn(one.Input) : unitsIn(one.Input, sort);
  const expected = one.Results;
  const left = new Set(reads);
  for (const e of expected) {
    const read = [...left].find((r) => agrees(r, e, one.Input, sort));
    if (!read) return false;
    left.delete(read);
  }
  return left.size === 0;
}

const SPECS = [
  ['Number', 'NumberModel'],
  ['NumberWithUnit', 'AgeModel'],
  ['NumberWithUnit', 'CurrencyModel'],
  ['NumberWithUnit', 'DimensionModel'],
  ['NumberWithUnit', 'TemperatureModel'],
] as const;

/** A case that is not met: what the spec wants and what is read. */
export interface Failing {
  readonly model: string;
  readonly input: string;
  readonly wants: readonly string[];
  readonly reads: readonly string[];
}

const show = (list: readonly (string | number | null | undefined)[]): string => list.join(' ').trim();

interface Outcome {
  readonly sort: string;
  readonly cases: number;
  readonly wrong: readonly Failing[];
}

function outcomes(folder: string, only?: string): Outcome[] {
  return SPECS.filter(([, sort]) => !only || only === sort).map(([group, sort]) => {
    const cases = load(join(folder, group, 'English', `${sort}.json`));
    const wrong = cases
      .filter((one) => !isRight(one, sort))
      .map(({ Input, Results }): Failing => {
        const reads = sort === 'NumberModel' ? numbersIn(Input) : unitsIn(Input, sort);
        return {
          model: sort,
          input: Input,
          wants: Results.map(({ Text, Resolution }) =>
            show([`«${Text}»`, Resolution.value, Resolution.isoCurrency ?? Resolution.unit]),
          ),
          reads: reads.map((r) => show([`«${Input.slice(r.start, r.end)}»`, r.value, r.unit])),
        };
      });
    return { sort, cases: cases.length, wrong };
  });
}

/** Every case of numbers and units that is not met. */
export const figureCases = (folder: string): Failing[] => outcomes(folder).flatMap(({ wrong }) => wrong);

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { show: { type: 'boolean' }, only: { type: 'string' } },
  });
  const [folder] = positionals;
  if (!folder) throw new Error('Name the folder Specs of a copy of Recognizers-Text.');
  for (const { sort, cases, wrong } of outcomes(folder, values.only)) {
    const right = cases - wrong.length;
    console.log(`${sort}: ${right} of ${cases}, ${((100 * right) / cases).toFixed(1)} %`);
    if (values.show)
      for (const { input, wants, reads } of wrong)
        console.log(`  ${JSON.stringify(input)}\n    wants ${wants.join('; ')}\n    reads ${reads.join('; ')}`);
  }
}

if (require.main === module) main();
