import { parseDocument } from '../../document';
import type { Figure } from '../../figures';
import type { Language } from '../../lang/types';
import { relate } from '../../quantities';
import { read } from '../../reading';
import type { Source } from '../../sources/types';

/** A way of writing a source's figure: as it stands, rounded so that it stays true, or spelt out. */
export interface FigureForm {
  readonly form: 'exact' | 'rounded' | 'spelt';
  /** In place of the figure's own words. */
  readonly text: string;
}

/** As many digits are kept in rounding a large number. */
const DIGITS = 2;
/** As many characters behind the figure are read with it: what it counts. */
const BEHIND = 60;

/**
 * The ways in which a source's figure can be told. Each is read back by the readers that check a draft, and is offered only where what is
 * read is true of the source's figure: what completion writes, verification confirms.
 */
export function figureForms(source: Source, figure: Figure, language: Language): FigureForm[] {
  const exact = figure.text.replace(/[\u2060\u00AD]/g, '').replace(/\s+/g, ' ');
  const forms: FigureForm[] = [{ form: 'exact', text: exact }];
  // Somebody's very words are not written otherwise.
  if (source.mentions.quotes.some((quote) => quote.start < figure.start && figure.end < quote.end)) return forms;
  const { prose } = source.mentions.document;
  const behind = prose.slice(figure.end, figure.end + BEHIND).replace(/\s+/g, ' ');
  const seen = new Set([exact.toLowerCase()]);
  const offer = (form: FigureForm['form'], text: string | undefined): void => {
    if (!text || seen.has(text.toLowerCase())) return;
    seen.add(text.toLowerCase());
    if (isTrueOf(text, exact, behind, figure, form, language)) forms.push({ form, text });
  };
  for (const text of roundings(figure, exact, language)) offer('rounded', text);
  offer('spelt', spelt(figure, exact, language));
  return forms;
}

/**
 * Whether the words are read as one figure that is true of the source's; spelt out, as the very same. What stands behind must be read as
 * before: in '41 percent in one ward and 36 in the other' the second takes its unit from the first.
 */
function isTrueOf(
  text: string,
  exact: string,
  behind: string,
  figure: Figure,
  form: FigureForm['form'],
  language: Language,
): boolean {
  const figuresOf = (words: string): readonly Figure[] =>
    read(parseDocument(`It has ${words}${behind}`, 'markdown'), language).figures;
  const start = 'It has '.length;
  const figures = figuresOf(text);
  const found = figures.find((one) => one.start === start && one.end === start + text.length);
  if (!found) return false;
  const units = (of: readonly Figure[], end: number): string =>
    of.flatMap((one) => (one.start >= start + end ? [one.quantity.unit] : [])).join();
  if (units(figures, text.length) !== units(figuresOf(exact), exact.length)) return false;
  const relation = relate(found.quantity, figure.quantity);
  if (form === 'spelt') return relation === 'equal';
  return relation === 'equal' || relation === 'rounded' || relation === 'within';
}

/** Candidates, true or not. A figure that is hedged, a range or a ratio is left as the source has it. */
function roundings(figure: Figure, exact: string, language: Language): string[] {
  const { op, low, high, ratio, unit, dimension } = figure.quantity;
  const { about, over, under, percent, scales, shares } = language.writing;
  if (op || low !== high || ratio || low <= 0 || figure.form !== 'cardinal') return [];
  if (unit === '%') {
    const share = low / 100;
    const near = [...shares].sort((a, b) => Math.abs(a.value - share) - Math.abs(b.value - share))[0];
    const whole = Math.round(low);
    return [
      ...(near ? [hedged(share, near.value, near.words)] : []),
      ...(whole !== low && whole > 0 ? [hedged(low, whole, `${whole} ${percent}`)] : []),
    ];
  }
  if (unit && dimension !== 'money') return [];
  const size = 10 ** (Math.floor(Math.log10(low)) - DIGITS + 1);
  const rounded = Math.round(low / size) * size;
  if (low < 100 || Math.abs(rounded - low) < low * 1e-9) return [];
  const sign = dimension === 'money' ? /^\D{1,4}?(?=\d)/.exec(exact)?.[0] : '';
  if (sign === undefined) return [];
  const scale = scales.find(([power]) => rounded >= power);
  const digits = scale
    ? `${sign}${plain(rounded / scale[0])} ${scale[1]}`
    : `${sign}${Math.round(rounded).toLocaleString('en-US')}`;
  return [hedged(low, rounded, digits), `${about} ${digits}`];

  function hedged(value: number, to: number, words: string): string {
    return `${Math.abs(value - to) < to * 0.02 ? about : value > to ? over : under} ${words}`;
  }
}

const plain = (value: number): string => String(Number(value.toPrecision(DIGITS)));

/** 'twenty-seven percent' for '27%', '27' for nothing: only numbers up to ninety-nine that stand as digits. */
function spelt(figure: Figure, exact: string, language: Language): string | undefined {
  const { low, high, ratio, dimension } = figure.quantity;
  const { small, tens, percent } = language.writing;
  const from = figure.number.start - figure.start;
  const digits = figure.text.slice(from, figure.number.end - figure.start);
  if (ratio || low !== high || dimension === 'money' || !/^\d{1,2}$/.test(digits)) return undefined;
  const number = Number(digits);
  const unit = number % 10;
  const words =
    number < 20 ? small[number] : `${tens[Math.floor(number / 10) - 2] ?? ''}${unit ? `-${small[unit]}` : ''}`;
  if (!words) return undefined;
  const before = exact.slice(0, exact.indexOf(digits));
  const after = exact.slice(exact.indexOf(digits) + digits.length).replace(/^\s?%/, ` ${percent}`);
  // '5km', '45-year': a word can't be glued to a unit's sign.
  return /^[\p{L}]/u.test(after) ? undefined : before + words + after;
}
