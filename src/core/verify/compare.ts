import type { Value } from './values';

/**
 * How a draft's value lies to a source's:
 * - equal, rounded (a true rounding or a truth the hedge allows), converted (equal in another unit);
 * - hedge (dropped or added), rounding (near, but the wording does not hold): a checker would ask;
 * - opposite (the hedge points the other way), turned (it rises where the other falls), against (near, but on the wrong side of the hedge), unit, scale (rough: and rounded), typo: unequal and like a slip;
 * - plain: unequal; none: not to be compared.
 */
export type Kinship =
  | 'equal'
  | 'rounded'
  | 'converted'
  | 'hedge'
  | 'rounding'
  | 'opposite'
  | 'turned'
  | 'against'
  | 'rough'
  | 'unit'
  | 'scale'
  | 'typo'
  | 'plain'
  | 'none';

/** Relative tolerance for numbers that were computed or converted. */
const EPSILON = 1e-6;
/** 'About' holds within about 6 %; 'nearly' down to 10 % below; 'more than' by convention up to 25 % above. */
export const WIDTH = { about: 0.065, nearly: 0.1, over: 0.25, under: 0.35, far: 0.5, rounded: 0.25 } as const;

const near = (a: number, b: number, tolerance = EPSILON): boolean =>
  Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b), Number.MIN_VALUE);

export const isTrue = (k: Kinship): boolean => k === 'equal' || k === 'rounded' || k === 'converted';
/** Whether the draft repeats the source's number, rightly or of a change the other way. */
export const isRepeated = (k: Kinship): boolean => isTrue(k) || k === 'turned';
export const isDoubtful = (k: Kinship): boolean => k === 'hedge' || k === 'rounding';
export const isLikeSlip = (k: Kinship): boolean =>
  k === 'opposite' ||
  k === 'turned' ||
  k === 'against' ||
  k === 'rough' ||
  k === 'unit' ||
  k === 'scale' ||
  k === 'typo';

/** Compares a draft's value with a source's. Scales that can't be compared give 'none', but for units mistaken for each other. */
export function compare(draft: Value, source: Value): Kinship {
  if (draft.scale !== source.scale) return acrossScales(draft, source);
  if (draft.low !== draft.high || source.low !== source.high) return ranges(draft, source);
  const d = draft.low;
  const s = source.low;
  const sameUnit = draft.unit === source.unit;
  const tolerance = sameUnit ? EPSILON : Math.max(EPSILON, conversionTolerance(draft));
  if (near(d, s, tolerance)) {
    const hedge = hedges(draft, source);
    if (sameUnit || near(d, s)) return hedge === 'equal' && !sameUnit ? 'converted' : hedge;
    return hedge === 'equal' ? 'converted' : hedge === 'hedge' ? hedgedConversion(draft, source) : hedge;
  }
  const true_ = allows(draft, source);
  if (true_) return true_;
  return slip(draft, source);
}

/** A conversion is true when it is as exact as it is written. */
function conversionTolerance(draft: Value): number {
  return draft.low === 0 ? EPSILON : Math.min(0.05, (0.5 * draft.step) / Math.abs(draft.low));
}

/**
 * 'More than eight weeks' for 58 days, 'nearly 1,400 pounds' for 620 kilograms: what the conversion is rounded by is told by the hedge. A source
 * that hedges to the same side, or not at all, lets it.
 */
function hedgedConversion(draft: Value, source: Value): Kinship {
  if (draft.op === '' || source.side * draft.side < 0 || (source.op !== '' && draft.side === 0)) return 'hedge';
  if (draft.side === 0) return 'rounded';
  const isStrict = draft.op === '>' || draft.op === '<';
  return (source.low - draft.low) * draft.side > 0 || !isStrict ? 'rounded' : 'hedge';
}

function hedges(draft: Value, source: Value): Kinship {
  if (draft.op === source.op && draft.side === source.side) return 'equal';
  if (draft.side * source.side < 0) return 'opposite';
  if (draft.op === '~' && (source.op === '~' || source.op === ''))
    return draft.side === 0 || source.op === '~' ? 'equal' : 'hedge';
  if (draft.side !== 0 && draft.side === source.side) {
    const strict = (v: Value): boolean => v.op === '>' || v.op === '<';
    return strict(draft) && !strict(source) && source.op !== '~' ? 'hedge' : 'equal';
  }
  return 'hedge';
}

/** Whether the draft's words let the source's number through, though it is another number. */
function allows(draft: Value, source: Value): Kinship | undefined {
  const d = draft.low;
  const s = source.low;
  const up = (s - d) / Math.abs(d || 1);
  const opposed = draft.side * source.side < 0;
  if (isNextBound(draft, source)) return 'equal';
  if (isOtherBound(draft, source)) return undefined;
  if (draft.op === '>' || draft.op === '>=') {
    if (up < 0)
      return -up < 0.02 && source.side >= 0 && isLoose(draft, source)
        ? 'rounding'
        : -up <= WIDTH.over
          ? 'against'
          : undefined;
    if (opposed && up <= WIDTH.over) return 'rounding';
    if (up <= WIDTH.over) return 'rounded';
    return up <= WIDTH.far ? 'rounding' : undefined;
  }
  if (draft.op === '<' || draft.op === '<=') {
    if (up > 0)
      return up < 0.02 && source.side <= 0 && isLoose(draft, source)
        ? 'rounding'
        : up <= WIDTH.over
          ? 'against'
          : undefined;
    if (opposed && -up <= WIDTH.over) return 'rounding';
    if (-up <= WIDTH.under) return 'rounded';
    return -up <= WIDTH.far ? 'rounding' : undefined;
  }
  if (draft.side < 0) {
    if (up <= 0 && -up <= WIDTH.nearly) return source.side > 0 ? 'rounding' : 'rounded';
    if (up > 0 && up <= 0.02 && isLoose(draft, source)) return 'rounding';
    if (up > 0 && up <= WIDTH.nearly) return 'against';
    return -up > 0 && -up <= 0.16 ? 'rounding' : undefined;
  }
  if (draft.op === '~') {
    if (Math.abs(up) <= WIDTH.about || Math.abs(s - d) <= 0.5 * roundStep(draft))
      return Math.abs(up) <= 0.12 ? 'rounded' : 'rounding';
    return Math.abs(up) <= 0.11 ? 'rounding' : undefined;
  }
  // A bare number: half its last written step, if the source's is finer.
  if (draft.step > source.step * 1.5 && Math.abs(s - d) <= 0.5 * draft.step * (1 + EPSILON)) {
    const whole = draft.scale === 'count' && draft.step > 1;
    if (Math.abs(up) > WIDTH.rounded) return undefined;
    if (source.hedged) return 'hedge';
    return whole && Math.abs(up) > 0.01 ? 'rounding' : Math.abs(up) <= 0.06 ? 'rounded' : 'rounding';
  }
  if (draft.unit !== source.unit && Math.abs(up) <= 0.03)
    return Math.abs(s - d) <= 0.5 * draft.step ? 'converted' : 'rounding';
  return undefined;
}

/** Whether what a bound leaves out may be the source's own rounding: 'more than 53,100' of 53,000, not 'more than 53,000' of 52,900. */
const isLoose = (draft: Value, source: Value): boolean =>
  source.op !== '' ||
  draft.unit !== source.unit ||
  Math.abs(draft.low - source.low) <= 0.5 * source.step * (1 + EPSILON);

/** 'Under 44' of 'under 40' is another bound, though it is true; 'more than 300' of 'more than 320' is the same one rounded. */
const isOtherBound = (draft: Value, source: Value): boolean =>
  draft.side * source.side > 0 && draft.unit === source.unit && digits(draft.low).length >= digits(source.low).length;

/** 'No more than nine' is 'fewer than ten', 'ten or more' 'more than nine'. */
function isNextBound(draft: Value, source: Value): boolean {
  if (draft.scale !== 'count') return false;
  const step = draft.low - source.low;
  return (
    (draft.op === '>=' && source.op === '>' && step === 1) ||
    (draft.op === '<=' && source.op === '<' && step === -1) ||
    (draft.op === '>' && source.op === '>=' && step === -1) ||
    (draft.op === '<' && source.op === '<=' && step === 1)
  );
}

const roundStep = (value: Value): number => Math.min(value.step, Math.abs(value.low) * 0.2);

function ranges(draft: Value, source: Value): Kinship {
  if (near(draft.low, source.low) && near(draft.high, source.high)) return hedgesOfRange(draft, source);
  // '56 to 590' for '560 to 590' holds it, and is a slip.
  if (
    draft.op === '' &&
    draft.low !== draft.high &&
    source.low !== source.high &&
    ((near(draft.high, source.high) && isFar(draft.low, source.low)) ||
      (near(draft.low, source.low) && isFar(draft.high, source.high)))
  )
    return 'typo';
  const [low, high] = spread(draft);
  if (low <= source.low * (1 + EPSILON) && source.high <= high * (1 + EPSILON)) {
    const wide = draft.high > 0 && draft.low > 0 ? draft.high / draft.low : Infinity;
    // 'Thousands' for 1,200 is true; '20 to 30' for 25 says more than is known.
    return draft.op !== '' || wide > 4 || source.low !== source.high ? 'rounded' : 'rounding';
  }
  const [from, to] = spread(source);
  if (from <= low && high <= to) return source.high / Math.max(source.low, 1e-9) > 4 ? 'none' : 'rounding';
  if (low < to && from < high) return 'rounding';
  if (
    draft.low !== draft.high &&
    source.low !== source.high &&
    (near(draft.low, source.low) || near(draft.high, source.high))
  )
    return 'typo';
  const scale = otherScale(draft, source);
  if (scale) return scale;
  // A range beside a single number is about something else more often than it is wrong.
  return draft.low !== draft.high && source.low === source.high ? 'none' : 'plain';
}

/** Further off than any rounding of an end. */
const isFar = (a: number, b: number): boolean => Math.max(a, b) > 3 * Math.min(a, b);

const hedgesOfRange = (draft: Value, source: Value): Kinship => (draft.op === source.op ? 'equal' : 'hedge');

/** The set the words allow, by convention. */
export function spread(value: Value): readonly [number, number] {
  const { low, high, op, side } = value;
  if (op === '>' || op === '>=') return [low, high * (1 + WIDTH.over)];
  if (op === '<' || op === '<=') return [low * (1 - WIDTH.under), high];
  if (op === '~')
    return side < 0 ? [low * (1 - WIDTH.nearly), high] : [low * (1 - WIDTH.about), high * (1 + WIDTH.about)];
  return [low, high];
}

function acrossScales(draft: Value, source: Value): Kinship {
  const pair = `${draft.scale}|${source.scale}`;
  if (pair === 'share|multiple' || pair === 'multiple|share') {
    if (near(draft.low, source.low)) return hedges(draft, source);
    // '68 percent' for '68 times'.
    return (draft.unit === '%' || source.unit === '%') && near(draft.written, source.written) ? 'unit' : 'none';
  }
  if (pair === 'share|points' || pair === 'points|share')
    // Percentage points are mistaken for percent, whatever way the share is written.
    return near(draft.low, source.low) || Math.abs(draft.low - source.low) <= draft.step / 2 ? 'unit' : 'none';
  if (!near(draft.written, source.written)) return 'none';
  if (draft.scale.startsWith('money') && source.scale.startsWith('money')) return 'unit';
  return 'none';
}

/** Powers of ten that a slip puts between two numbers: a zero, thousands, millions. */
const POWERS = [1, -1, 3, -3, 6, -6, 2, -2] as const;

/** Whether the draft's number is the source's but for the size ('scale'), or true of it ('rough'). */
function otherScale(draft: Value, source: Value): 'scale' | 'rough' | undefined {
  let rough = false;
  for (const power of POWERS) {
    const factor = 10 ** power;
    const low = draft.low * factor;
    const high = draft.high * factor;
    if (low > source.high * 1.6 || high < source.low / 1.6) continue;
    if (source.low !== source.high) {
      rough ||= near(low, source.low) || near(low, source.high);
      continue;
    }
    if (near(low, source.low)) return 'scale';
    const scaled = { ...draft, low, high, step: draft.step * factor };
    // One digit is about the same as a tenth of all numbers at some scale.
    rough ||=
      (digits(low).length > 1 || source.low >= 1000) &&
      digits(low).length <= digits(source.low).length &&
      allows(scaled, source) === 'rounded';
  }
  return rough ? 'rough' : undefined;
}

function slip(draft: Value, source: Value): Kinship {
  if (draft.unit !== source.unit && near(draft.written, source.written) && draft.written > 0) return 'unit';
  const d = Math.abs(draft.low);
  const s = Math.abs(source.low);
  if (d > 0 && s > 0) {
    const apart = Math.abs(Math.log10(d / s));
    // A zero more or less than a small count hardly shows the same number; two percent and 20 percent do.
    const counts =
      draft.scale === 'count' ||
      draft.scale === 'duration' ||
      draft.scale === 'age' ||
      draft.scale === 'ordinal' ||
      draft.scale === 'multiple';
    const small = counts && apart < 1.5 && d < 20 && s < 20 && digits(d).length === 1;
    const scale = apart > 0.6 && !small ? otherScale(draft, source) : undefined;
    if (scale) return scale;
  }
  if (draft.unit === source.unit && isTypo(draft, source)) return 'typo';
  return 'plain';
}

/** A whole number that ten digits hold: it is written as it is, and soon. */
const isShortWhole = (value: number): boolean => Number.isInteger(value) && Math.abs(value) < 1e10;

/** The significant digits of a number, zeros at the end left out. */
export function digits(value: number): string {
  if (!Number.isFinite(value) || value === 0) return '0';
  if (isShortWhole(value)) {
    let whole = Math.abs(value);
    while (whole % 10 === 0) whole /= 10;
    return String(whole);
  }
  const text = Number(value.toPrecision(10)).toExponential();
  return text.slice(0, text.indexOf('e')).replace('.', '').replace('-', '');
}

/** Two neighbouring digits exchanged, one changed in three or more, one left out; '15' for '50'. */
function isTypo(draft: Value, source: Value): boolean {
  const [small, large] = [Math.min(draft.low, source.low), Math.max(draft.low, source.low)];
  const [less, more] = [Math.min(draft.written, source.written), Math.max(draft.written, source.written)];
  if (less >= 13 && less <= 19 && more === (less - 10) * 10) return true; // 'fifteen' and 'fifty'
  const a = digits(draft.low);
  const b = digits(source.low);
  const longest = Math.max(a.length, b.length);
  const sameSize =
    Math.floor(Math.log10(Math.abs(draft.low) || 1)) === Math.floor(Math.log10(Math.abs(source.low) || 1));
  if (sameSize) {
    const differ: number[] = [];
    for (let i = 0; i < longest && differ.length < 3; i++) if ((a[i] ?? '0') !== (b[i] ?? '0')) differ.push(i);
    const [first = 0, second] = differ;
    if (differ.length === 1) return longest >= 3;
    if (differ.length !== 2 || second === undefined) return false;
    const isExchanged = (a[first] ?? '0') === (b[second] ?? '0') && (a[second] ?? '0') === (b[first] ?? '0');
    return isExchanged && (second === first + 1 || longest >= 3);
  }
  if (b.length < 2 || longest < 3) return false;
  // A digit left out or doubled: '160' for '1,160'. Written out, so that '1,600' is not '161'.
  const [short, long] = [written(small), written(large)];
  if (long.length === short.length + 1)
    for (let i = 0; i < long.length; i++) if (long.slice(0, i) + long.slice(i + 1) === short) return true;
  return false;
}

const written = (value: number): string =>
  isShortWhole(value) ? String(value) : String(Number(value.toPrecision(10)));
