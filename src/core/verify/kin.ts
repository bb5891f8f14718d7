import type { DateMention } from '../dates/types';
import type { Figure } from '../figures/types';
import { relateMentions } from '../quantities/calendarRelation';
import { compare, isTrue, type Kinship } from './compare';
import type { Context } from './context';
import { isSameTime } from './nowadays';
import { inMoneyOf } from './vagueMoney';
import { valueOfQuantity, type Value } from './values';

/** How a draft's mention lies to a source's, whatever they are about. */
export function kinOf(draft: Context, source: Context): Kinship {
  const a = draft.mention;
  const b = source.mention;
  if (a.kind === 'date') {
    if (b.kind !== 'date') return 'none';
    // What each of them says of its own day holds for the other's, if they were written near each other.
    return draft.nowadays && source.nowadays && isSameTime(a, b) ? 'equal' : kinOfDates(a, b);
  }
  if (b.kind === 'date' || !draft.value || !source.value) return 'none';
  const isGuessed = isBareDegrees(a) && isBareDegrees(b); // neither text writes the letter of a scale there
  const own = isGuessed ? inScaleOf(b, a) : asDegrees(b, a, draft.value);
  const theirs = isGuessed ? source.value : asDegrees(a, b, source.value);
  const kin = kinOfFigures(a, inMoneyOf(own, draft.money, theirs, source.money), b, theirs, source.total);
  if (!isTrue(kin) && draft.besides && isOneLess(a, b)) return 'none';
  // 'Within 10 minutes' is true of seven.
  return draft.within && !isTrue(kin) && isOutside(own, theirs)
    ? compare({ ...own, op: '<=', side: -1, hedged: true }, theirs)
    : kin;
}

/** 'Two other officers were charged' besides 'the last of three': a count without the one that is told of says nothing against it. */
const isOneLess = ({ quantity: a }: Figure, { quantity: b }: Figure): boolean =>
  a.dimension === 'count' && b.dimension === 'count' && a.op === '' && b.op === '' && !b.ratio && a.low + 1 === b.low;

/** A time or distance without a hedge that is longer than another one. */
const isOutside = (draft: Value, source: Value): boolean =>
  draft.op === '' &&
  draft.scale === source.scale &&
  (draft.scale === 'duration' || draft.scale === 'length') &&
  draft.low > source.low &&
  source.side === 0;

/** Plain 'degrees' where nothing in a text tells their scale are of the one that the other text writes. */
const asDegrees = (other: Figure, figure: Figure, value: Value): Value =>
  figure.quantity.unit === 'degree' && other.quantity.dimension === 'temperature' ? inScaleOf(other, figure) : value;

const inScaleOf = (other: Figure, { quantity, form }: Figure): Value =>
  valueOfQuantity({ ...quantity, unit: other.quantity.unit, dimension: other.quantity.dimension }, form);

/** A bare number that stands for somebody's age: 'the biggest payer is 54'. */
const isLikeAge = (figure: Figure): boolean =>
  figure.quantity.low === figure.quantity.high &&
  Number.isInteger(figure.quantity.low) &&
  figure.quantity.low > 0 &&
  figure.quantity.low <= OLDEST &&
  figure.form === 'cardinal' &&
  isBare(figure);

/** Nobody is reported to be older. */
const OLDEST = 122;

/** Whether what a figure counts doesn't stand right behind it. */
const isBare = ({ end, measure: { span } }: Figure): boolean => !span || span.start < end || span.start > end + 2;

/** 'Egypt was the best customer, with 1.7 million': the unit was told before. */
const isWithoutUnit = (figure: Figure): boolean => figure.form === 'cardinal' && isBare(figure);

/** Of thousands: small bare numbers stand for too much. */
const isLarge = ({ quantity }: Figure): boolean => Math.abs(quantity.low) >= 1000;

/** 'A gain of 700,000': a large bare number that may be of what the text measures. */
export const mayLackUnit = (figure: Figure): boolean =>
  figure.quantity.unit === '' && figure.quantity.dimension === 'count' && figure.form === 'cardinal' && isLarge(figure);

/** Whether its unit may be left out beside it. */
export const mayLend = (figure: Figure): boolean => hasUnit(figure) && isLarge(figure);

const hasUnit = ({ quantity: { dimension } }: Figure): boolean => WITH_UNIT.has(dimension);

const WITH_UNIT: ReadonlySet<string> = new Set(['mass', 'length', 'area', 'volume', 'energy', 'power', 'money']);

/** No letter of a scale behind it. */
const isBareDegrees = ({ quantity, text }: Figure): boolean =>
  (quantity.dimension === 'temperature' || quantity.unit === 'degree') && /(?:degrees?|°|º)$/i.test(text);

function kinOfFigures(draft: Figure, a: Value, source: Figure, b: Value, total: number | undefined): Kinship {
  const own = draft.quantity.ratio;
  if (total !== undefined && own && isCounted(draft)) {
    // 'Five of the nine' beside 'five of the country's 12'.
    if (own[0] === source.quantity.low) return own[1] === total ? 'equal' : 'typo';
    if (own[1] === total) return 'typo';
  }
  const theirs = source.quantity.ratio;
  if (own && theirs && isCounted(draft) && isCounted(source)) {
    if (own[0] === theirs[0] && own[1] === theirs[1]) return compare(a, b);
    if (own[1] === theirs[1] && own[0] + theirs[0] === own[1]) return 'plain'; // the others: 'eight of 11' and 'three of 11'
    if (own[0] === theirs[0] || own[1] === theirs[1]) return 'typo';
  }
  if (b.scale === 'age' && a.scale === 'count' && (isAgeColumn(draft) || isLikeAge(draft)))
    return compare({ ...a, scale: 'age', unit: source.quantity.unit }, b);
  if (a.scale === 'age' && b.scale === 'count' && isLikeAge(source)) {
    const kin = compare(a, { ...b, scale: 'age', unit: draft.quantity.unit });
    return isTrue(kin) ? kin : 'none';
  }
  if (a.scale === 'count' && isWithoutUnit(draft) && isLarge(draft) && hasUnit(source) && isLarge(source)) {
    const { unit, dimension } = source.quantity;
    return compare(valueOfQuantity({ ...draft.quantity, unit, dimension }, draft.form), b);
  }
  const kin = signs(draft, a, source, b) ?? compare(a, b);
  if (kin === 'none') return parts(draft, source);
  return kin === 'equal' && isTurned(draft, source) ? 'turned' : kin;
}

/** 'Fell 17%' where the source says 'climbed 17%'. What something rose or fell to says it by itself. */
const isTurned = (draft: Figure, source: Figure): boolean =>
  draft.role === 'by' &&
  source.role === 'by' &&
  draft.change !== undefined &&
  source.change !== undefined &&
  draft.change !== source.change &&
  draft.quantity.low > 0;

/** A bare number whose noun is 'age', from a table's header. */
const isAgeColumn = (figure: Figure): boolean =>
  [figure.measure.head, ...figure.measure.modifiers].some((word) => /^ages?d?$/.test(word));

/** '−6.8%' in a table and 'fell 6.8%': the sign may stand in the verb. */
function signs(draft: Figure, a: Value, source: Figure, b: Value): Kinship | undefined {
  if (a.low < 0 === b.low < 0) return undefined;
  if (a.scale === 'temperature')
    // Below and above zero: the sign is as easily lost as a digit.
    return a.unit === b.unit && draft.quantity.low === -source.quantity.low ? 'typo' : undefined;
  const way = (figure: Figure): 'up' | 'down' | undefined => (figure.quantity.low < 0 ? 'down' : figure.change);
  const kin = compare(a.low < 0 ? absolute(a) : a, b.low < 0 ? absolute(b) : b);
  const [below, above] = a.low < 0 ? [draft, source] : [source, draft];
  if (isTrue(kin) && isLevel(below) && (!above.change || isLevel(above))) return 'opposite'; // a margin of 3.3 % is none of minus 3.3 %
  return isTrue(kin) && way(draft) && way(source) && way(draft) !== way(source) ? 'opposite' : kin;
}

/** What something moved to or from, not how far. */
const isLevel = ({ role }: Figure): boolean => role === 'to' || role === 'from';

const absolute = (value: Value): Value => ({
  ...value,
  low: Math.abs(value.high),
  high: Math.abs(value.low),
  written: Math.abs(value.written),
});

/** 'Nine' beside 'nine of the 23': a count may be the part or the whole of the other's ratio. */
function parts(draft: Figure, source: Figure): Kinship {
  const ratio = source.quantity.ratio;
  if (ratio && draft.quantity.dimension === 'count' && draft.form !== 'ordinal' && isCounted(source)) {
    const value = draft.quantity.low;
    if (draft.quantity.high !== value || !ratio.includes(value)) return 'none';
    // 'All 17' of '14 of the 17'.
    if (draft.quantifier === 'all' && ratio[1] === value && ratio[0] !== value) return 'opposite';
    return draft.quantity.op === '' ? 'equal' : 'hedge';
  }
  const own = draft.quantity.ratio;
  if (own && isCounted(draft) && source.quantity.dimension === 'count' && source.form !== 'ordinal')
    return source.quantity.low === source.quantity.high && own.includes(source.quantity.low) ? 'hedge' : 'none';
  return 'none';
}

/** 'Two of the six' counts things; 'a third' and 'one in five' don't. */
export function isCounted(figure: Figure): boolean {
  const ratio = figure.quantity.ratio;
  return !!ratio && /\bof\b/i.test(figure.text) && ratio[1] > 1;
}

export function kinOfDates(draft: DateMention, source: DateMention): Kinship {
  if (!draft.value || !source.value) return 'none';
  if (isEndOf(draft, source)) return 'rounded';
  switch (relateMentions(draft, source)) {
    case 'equal':
      return 'equal';
    case 'within':
      // 'This month' of one text and 'today' of another lie in each other without speaking of the same thing.
      if (draft.relative && source.relative) return 'none';
      if (draft.granularity !== 'interval') return 'rounded';
      // 'From 1992 to 2023' says more than '2002 to 2023'.
      return source.granularity === 'interval' && sharesAnEnd(draft, source) ? 'typo' : 'rounding';
    case 'overlapping':
      if (!sharesAnEnd(draft, source)) return 'rounding';
      // 'Since 2013' is true of '2013–23'; 'from 2004 to 2023' is not of '2002 to 2023'.
      return draft.granularity === 'interval' ? 'typo' : 'rounded';
    case 'incomparable':
      return 'none';
    case 'disjoint':
      if (draft.inferred && !draft.value.startsWith('XXXX') && !draft.relative) {
        const open = kinOfDates(
          { ...draft, value: draft.value.replace(/^\d{4}/, 'XXXX'), interval: undefined },
          source,
        );
        if (isTrue(open)) return open;
      }
      if (draft.relative) return 'none';
      if (!source.relative && !isYearOfInferred(draft, source) && isDateTypo(draft.value, source.value)) return 'typo';
      if (source.relative) return 'none';
      return draft.granularity === source.granularity || isOtherYear(draft, source) || isOtherMonth(draft, source)
        ? 'plain'
        : 'none';
  }
}

const UNTIL: ReadonlySet<string> = new Set(['by', 'till', 'to', 'until']);
const SINCE: ReadonlySet<string> = new Set(['from', 'since']);

/** 'By 25 September' of 'between 3 July and 25 September', 'since 3 July'. */
function isEndOf(draft: DateMention, source: DateMention): boolean {
  const { preposition = '' } = draft;
  if (draft.granularity === 'interval' || source.granularity !== 'interval') return false;
  const [first = '', last = ''] = source.value.split('/');
  const end = UNTIL.has(preposition) ? last : SINCE.has(preposition) ? first : '';
  return end !== '' && (end === draft.value || (draft.inferred && end.slice(4) === draft.value.slice(4)));
}

/** A bare year beside a day whose year the source doesn't write says nothing about that day. */
const isYearOfInferred = (draft: DateMention, source: DateMention): boolean =>
  draft.granularity === 'year' && source.granularity !== 'year' && source.inferred;

/** '2021' beside June 2024, 'the spring of 2022' beside April 2023: told more or less finely, of years that both texts write. */
function isOtherYear(draft: DateMention, source: DateMention): boolean {
  if (draft.inferred || source.inferred) return false;
  const years = [draft.value, source.value].map((value) => /^\d{4}(?=$|-)(?!.*\/)/.exec(value)?.[0]);
  return years[0] !== undefined && years[1] !== undefined && years[0] !== years[1];
}

/** 'The last day of January' beside 31 March: a month beside a day of another one, each of a single year. */
function isOtherMonth(draft: DateMention, source: DateMention): boolean {
  if (![draft, source].every(({ granularity }) => granularity === 'month' || granularity === 'day')) return false;
  const months = [draft.value, source.value].map((value) => /^(?:\d{4}|XXXX)-(\d\d)(?:-\d\d)?$/.exec(value)?.[1]);
  return months[0] !== undefined && months[1] !== undefined && months[0] !== months[1];
}

/** 'Since 2013' for '2013–23', 'until 2021' for '2014 to 2021'. */
function sharesAnEnd(draft: DateMention, source: DateMention): boolean {
  if (source.granularity !== 'interval' || !draft.interval || !source.interval) return false;
  return draft.interval.from === source.interval.from || draft.interval.to === source.interval.to;
}

/** One part of the date changed as a slip of the pen changes it: the year or the month beside the same rest, or a digit. */
function isDateTypo(draft: string, source: string): boolean {
  const a = draft.split('-');
  const b = source.split('-');
  // A draft without a date of its own may leave the year open: it means the source's.
  if (a[0] === 'XXXX') a[0] = b[0] ?? '';
  if (b[0] === 'XXXX') b[0] = a[0] ?? '';
  if (draft.includes('/') || source.includes('/')) return false;
  if (a.length !== b.length) {
    // 'The summer of 2013' for July 2023: only the years can be compared.
    const [x, y] = [a[0] ?? '', b[0] ?? ''];
    return (
      Math.min(a.length, b.length) === 1 && x.length === 4 && y.length === 4 && Math.abs(Number(x) - Number(y)) === 10
    );
  }
  const differ = a.map((part, i) => (part === b[i] ? -1 : i)).filter((i) => i >= 0);
  if (differ.length !== 1) return false;
  const at = differ[0] as number;
  const x = a[at] as string;
  const y = b[at] as string;
  if (a.length === 1) return x.length === 4 && y.length === 4 && isDigitSlip(x, y);
  if (at === 0) return true; // another year
  if (a.length === 3 && at === 1) return true; // another month, the same day
  return a.length === 3 ? isDaySlip(x, y) : true;
}

function isDigitSlip(x: string, y: string): boolean {
  const wrong = [...x].filter((c, i) => c !== y[i]).length;
  if (Math.abs(Number(x) - Number(y)) === 10) return true; // another decade
  return wrong === 1 || (wrong === 2 && [...x].sort().join('') === [...y].sort().join(''));
}

/** '12' for '21', '2' for '12' or '20'. */
function isDaySlip(x: string, y: string): boolean {
  const a = String(Number(x));
  const b = String(Number(y));
  if (a.length === b.length) return a.length === 2 && a[0] === b[1] && a[1] === b[0];
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.includes(short);
}
