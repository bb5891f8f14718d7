import type { Cursor } from './cursor';
import { readDigits } from './digits';
import type { FigureForm } from './types';

/** A number as written, without hedge and unit. */
export interface Numeral {
  readonly low: number;
  readonly high: number;
  readonly step: number;
  readonly ratio?: readonly [number, number];
  readonly form: FigureForm;
  /** Half-open range of its tokens. */
  readonly first: number;
  readonly next: number;
  /** Digits (perhaps with a scale) or words. */
  readonly digits: boolean;
  /** Plain digits and nothing else ('2022'). */
  readonly plain: boolean;
  /** A scale stands with it ('1.2m', 'two thousand'). */
  readonly scaled: boolean;
  /** The scale that a range's first number may share ('$10–12bn'). */
  readonly scale: number;
  /** The scale is written with a sign that may be a unit's ('m', 't'). */
  readonly doubtful?: boolean;
}

/** The number that begins at token `i`; undefined if none does. */
export function readNumeral(cursor: Cursor, i: number): Numeral | undefined {
  const token = cursor.token(i);
  if (!token) return undefined;
  if (token.kind === 'number') return fromDigits(cursor, i);
  if (token.kind === 'punctuation') {
    const vulgar = vulgarFraction(token.norm);
    if (vulgar) return scaledUp(cursor, vulgarNumeral(vulgar, i));
    return undefined;
  }
  return fromWords(cursor, i);
}

const VULGAR = /^(\d+)⁄(\d+)$/;

/** '½' is folded to '1⁄2'. */
function vulgarFraction(norm: string): readonly [number, number] | undefined {
  if (norm.length < 3) return undefined;
  const m = VULGAR.exec(norm);
  return m ? [Number(m[1]), Number(m[2])] : undefined;
}

const vulgarNumeral = (ratio: readonly [number, number], i: number): Numeral => ({
  ...simple(ratio[0] / ratio[1], i, i + 1),
  ...(ratio[1] !== 2 && { ratio }),
  form: 'fraction',
  step: 0,
});

const simple = (value: number, first: number, next: number): Numeral => ({
  low: value,
  high: value,
  step: 1,
  form: 'cardinal',
  first,
  next,
  digits: true,
  plain: false,
  scaled: false,
  scale: 1,
});

/** Three digits that continue '1 200 000'. */
const isGroup = (cursor: Cursor, i: number): boolean => {
  const token = cursor.token(i);
  return token?.kind === 'number' && token.space && /^\d{3}(?:[.,]\d{1,2})?$/.test(token.norm);
};

function fromDigits(cursor: Cursor, i: number): Numeral | undefined {
  const norm = cursor.norm(i);
  const read = readDigits(norm);
  if (!read) return undefined;
  let { value, step } = read;
  let plain = read.plain;
  let next = i + 1;
  // '1 200 000'
  if (
    plain &&
    norm.length <= 3 &&
    norm !== '0' &&
    !norm.startsWith('0') &&
    isGroup(cursor, next) &&
    !cursor.isNumber(i - 1)
  ) {
    let joined = norm;
    while (isGroup(cursor, next) && next < i + 6) joined += cursor.norm(next++);
    const whole = readDigits(joined.replace(',', '.'));
    if (whole) ({ value, step } = whole);
    plain = false;
  }
  // '.5'
  if (cursor.norm(i - 1) === '.' && cursor.glued(i) && !cursor.glued(i - 1) && read.plain) {
    return scaledUp(cursor, { ...simple(Number(`0.${norm}`), i - 1, next), step: 10 ** -norm.length });
  }
  // '2½', '2 ½'
  const vulgar = vulgarFraction(cursor.norm(next));
  if (vulgar) {
    return scaledUp(cursor, { ...simple(value + vulgar[0] / vulgar[1], i, next + 1), step: 0 });
  }
  // '1/2', '2 1/2'
  const fraction = slashFraction(cursor, i);
  if (fraction) return scaledUp(cursor, vulgarNumeral(fraction, i), 3);
  if (plain && cursor.isNumber(next)) {
    const behind = slashFraction(cursor, next);
    if (behind) return scaledUp(cursor, { ...simple(value + behind[0] / behind[1], i, next + 3), step: 0 });
  }
  // '1.2e6', '6.02 × 10^23'
  const power = powerOfTen(cursor, next);
  if (power)
    return { ...simple(value * 10 ** power.exponent, i, power.next), step: step * 10 ** power.exponent, scaled: true };
  return scaledUp(cursor, { ...simple(value, i, next), step, plain });
}

const DENOMINATORS = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 20, 32, 64, 100, 1000]);

/** '1/2' with nothing more behind it; '9/11' and '24/7' are none. */
function slashFraction(cursor: Cursor, i: number): readonly [number, number] | undefined {
  if (cursor.norm(i + 1) !== '/' || !cursor.glued(i + 1) || !cursor.glued(i + 2) || !cursor.isNumber(i + 2))
    return undefined;
  if (cursor.norm(i + 3) === '/' || (cursor.norm(i - 1) === '/' && cursor.glued(i))) return undefined;
  const a = readDigits(cursor.norm(i));
  const b = readDigits(cursor.norm(i + 2));
  if (!a?.plain || !b?.plain || a.value >= b.value || a.value === 0 || !DENOMINATORS.has(b.value)) return undefined;
  return [a.value, b.value];
}

const SUPERSCRIPT = /^[-−]?\d+$/;

function powerOfTen(cursor: Cursor, i: number): { exponent: number; next: number } | undefined {
  if (cursor.norm(i) === 'e' && cursor.glued(i)) {
    const minus = cursor.isDash(i + 1) && cursor.glued(i + 1);
    const at = minus || (cursor.norm(i + 1) === '+' && cursor.glued(i + 1)) ? i + 2 : i + 1;
    const digits = cursor.isNumber(at) && cursor.glued(at) ? readDigits(cursor.norm(at)) : undefined;
    return digits?.plain && digits.value < 100
      ? { exponent: minus ? -digits.value : digits.value, next: at + 1 }
      : undefined;
  }
  if ((cursor.norm(i) === '×' || cursor.norm(i) === 'x') && cursor.norm(i + 1) === '10') {
    let at = i + 2;
    if (cursor.norm(at) === '^') at++;
    let text = '';
    if (cursor.isDash(at) && cursor.glued(at)) {
      text = '-';
      at++;
    }
    while (cursor.glued(at) && SUPERSCRIPT.test(cursor.norm(at))) text += cursor.norm(at++);
    if (!SUPERSCRIPT.test(text) || text.length > 3) return undefined;
    return { exponent: Number(text.replace('−', '-')), next: at };
  }
  return undefined;
}

/** Multiplies by the scales, dozens and halves behind a number: '1.2 million', '$3-million', '£3bn', '2 hundred thousand', '2 and a half million'. */
function scaledUp(cursor: Cursor, numeral: Numeral, width = numeral.next - numeral.first): Numeral {
  let { low, step, scale, scaled } = numeral;
  let next = numeral.first + width;
  let doubtful = false;
  let half = andFraction(cursor, next);
  if (half) {
    low += half.value * scale; // 'two and a half', 'a million and a half'
    step = 0;
    next = half.next;
  }
  const before = next;
  for (;;) {
    const at = cursor.overHyphen(next);
    const word = cursor.word(at);
    if (word.scale && !(word.scale === 100 && scale >= 1000)) {
      low *= word.scale;
      step *= word.scale;
      scale *= word.scale;
      next = at + 1;
    } else if (word.collective && (word.collective === 12 || cursor.norm(at + 1) === 'of')) {
      low *= word.collective;
      step *= word.collective;
      next = at + 1;
    } else if (word.scaleSign && !scaled && scale === 1 && signFits(cursor, at)) {
      low *= word.scaleSign;
      step *= word.scaleSign;
      scale *= word.scaleSign;
      doubtful = !!word.doubtful;
      next = at + 1;
      if (
        cursor.norm(next) === '.' &&
        cursor.glued(next) &&
        cursor.token(next + 1)?.kind === 'word' &&
        !cursor.token(next + 1)?.capital
      )
        next++;
    } else break;
    scaled = true;
  }
  if (scaled && next > before && !half) {
    half = andFraction(cursor, next);
    if (half && scale > 1 && low === scale) {
      low += half.value * scale; // 'a million and a half'
      next = half.next;
    }
  }
  const { ratio, ...rest } = numeral;
  const kept = next === numeral.first + width;
  return {
    ...rest,
    ...(kept && ratio && { ratio }),
    form: kept ? numeral.form : 'cardinal',
    low,
    high: low,
    step,
    scale,
    scaled,
    next,
    plain: kept && numeral.plain,
    ...(doubtful && { doubtful }),
  };
}

/** An abbreviated scale stands directly behind digits, or with a space where it is none but a scale ('$3 bn'). */
function signFits(cursor: Cursor, i: number): boolean {
  const token = cursor.token(i);
  if (!token || !cursor.isNumber(i - 1)) return false;
  if (token.norm === 'b' || token.norm === 't') return cursor.glued(i) && (token.capital || token.norm === 'b');
  if (token.norm === 'k') return cursor.glued(i);
  if (token.norm === 'mm') return false;
  return cursor.glued(i) || (token.norm !== 'm' ? true : isMoneyBefore(cursor, i - 1));
}

const isMoneyBefore = (cursor: Cursor, i: number): boolean =>
  cursor.tables.currenciesBefore.before(cursor.tokens, i, cursor.first) !== undefined;

/** ' and a half', ' and three quarters' behind a number. */
function andFraction(cursor: Cursor, i: number): { value: number; next: number } | undefined {
  let at = i;
  if (cursor.hyphen(at)) at++;
  if (cursor.word(at).role !== 'and') return undefined;
  at = cursor.overHyphen(at + 1);
  let count = 1;
  const word = cursor.word(at);
  if (word.article || word.cardinal !== undefined) {
    count = word.cardinal ?? 1;
    at = cursor.overHyphen(at + 1);
  }
  const { denominator, plural } = cursor.word(at);
  if (!denominator || (plural !== true && count !== 1) || denominator > 10) return undefined;
  if (!(word.article || word.cardinal !== undefined) && denominator !== 2) return undefined;
  if (denominator !== 2 && denominator !== 4 && word.article && isNounAfter(cursor, at + 1)) return undefined; // 'two and a third man'
  return { value: count / denominator, next: at + 1 };
}

const isNounAfter = (cursor: Cursor, i: number): boolean =>
  cursor.isWord(i) && cursor.coarse(i) === undefined && !cursor.tables.units.at(cursor.tokens, i, cursor.last);

function fromWords(cursor: Cursor, i: number): Numeral | undefined {
  const word = cursor.word(i);
  if (word.article) return withArticle(cursor, i);
  if (word.cardinal !== undefined || word.tens !== undefined) return spelled(cursor, i);
  if (word.vague || word.vagueScale) return vague(cursor, i);
  if (word.vagueCount) return vagueCount(cursor, i, i);
  if (word.role === 'half') return half(cursor, i);
  if (word.denominator === 4 && word.plural !== true) return quarterOf(cursor, i, i);
  if (word.scale) return spelled(cursor, i); // 'million' without an article: headlines, 'hundred'
  if (word.collective === 12) return scaledUp(cursor, { ...simple(1, i, i), digits: false }, 0);
  if (word.multiple !== undefined)
    return { ...simple(word.multiple, i, i + 1), form: 'multiple', digits: false, step: 0 };
  return undefined;
}

/** 'a million', 'a dozen', 'a third', 'a couple of hundred', 'a quarter of a million', 'a handful'. */
function withArticle(cursor: Cursor, i: number): Numeral | undefined {
  let at = i + 1;
  const word = cursor.word(at);
  if (word.scale || word.collective) {
    if (word.collective === 20 && cursor.norm(at + 1) !== 'of') return undefined;
    const numeral = word.scale ? spelled(cursor, at) : scaledUp(cursor, { ...simple(1, at, at), digits: false }, 0);
    return numeral && numeral.next > at ? { ...numeral, first: i } : undefined;
  }
  if (word.vagueCount) return vagueCount(cursor, i, at);
  if (word.role === 'half') {
    const after = cursor.overHyphen(at + 1);
    const behind = cursor.word(after);
    if (behind.scale || behind.collective)
      return { ...scaledUp(cursor, { ...simple(0.5, at, at + 1), digits: false, step: 0 }), first: i };
    if (unitAt(cursor, after)) return { ...simple(0.5, i, at + 1), form: 'fraction', digits: false, step: 0 };
    return undefined;
  }
  if (word.denominator && word.plural !== true) {
    if (word.denominator === 4) return quarterOf(cursor, i, at);
    at++;
    if (word.denominator > 2 && !cursor.hyphen(at) && fractionEnds(cursor, at))
      return {
        ...simple(1 / word.denominator, i, at),
        ratio: [1, word.denominator],
        form: 'fraction',
        digits: false,
        step: 0,
      };
  }
  return undefined;
}

const unitAt = (cursor: Cursor, i: number): boolean =>
  cursor.tables.units.at(cursor.tokens, i, cursor.last) !== undefined;

/** Whether 'a third' is a part here, not the third one of a row: 'of', an end, or a word that begins something else follows. */
function fractionEnds(cursor: Cursor, i: number): boolean {
  const token = cursor.token(i);
  if (!token || token.kind !== 'word') return true;
  if (token.norm === 'of' || token.norm === 'the') return true;
  const coarse = cursor.coarse(i);
  return coarse !== undefined && coarse !== 'number';
}

/** 'half a million', 'half an hour', 'half of', 'half the', 'half as many'; not 'the first half'. */
function half(cursor: Cursor, i: number): Numeral | undefined {
  const part: Numeral = { ...simple(0.5, i, i + 1), form: 'fraction', digits: false, step: 0 };
  const at = i + 1;
  const hung = cursor.overHyphen(at);
  const after = cursor.word(hung);
  if (after.scale || after.collective) return scaledUp(cursor, part); // 'half-million'
  if (cursor.hyphen(at)) return unitAt(cursor, hung) ? part : undefined;
  if (cursor.word(at).article) {
    const behind = cursor.word(at + 1);
    if (behind.scale || behind.collective) {
      const numeral = scaledUp(cursor, { ...part, next: at + 1 });
      return numeral.next > at + 1 ? numeral : undefined;
    }
    if (unitAt(cursor, at + 1)) return { ...part, next: at + 1 };
    return part;
  }
  const before = cursor.word(i - 1);
  if (before.ordinal !== undefined || cursor.coarse(i - 1) === 'determiner') return undefined; // 'the first half', 'the half'
  if (cursor.hyphen(i - 1)) return undefined;
  const token = cursor.token(at);
  if (!token || token.kind === 'punctuation' || cursor.coarse(at) !== undefined || token.kind === 'number') return part;
  return undefined; // 'half price'
}

/** 'a quarter of', 'a quarter of a million', 'a quarter million', 'three quarters of' is with `spelled`. */
function quarterOf(cursor: Cursor, first: number, i: number): Numeral | undefined {
  const article = first < i;
  const at = i + 1;
  const hung = cursor.overHyphen(at);
  if (cursor.word(hung).scale && cursor.word(hung).scale !== 100)
    return { ...scaledUp(cursor, { ...simple(0.25, i, at), digits: false, step: 0 }), first };
  if (cursor.hyphen(at)) return undefined;
  if (cursor.word(at).role === 'of') {
    const of = cursor.word(at + 1).article ? at + 2 : at + 1;
    if (cursor.word(at + 1).article && cursor.word(of).scale) {
      const numeral = scaledUp(cursor, { ...simple(0.25, i, of), digits: false, step: 0 });
      return { ...numeral, first };
    }
  }
  if (!article || !fractionEnds(cursor, at)) return undefined;
  return { ...simple(0.25, first, at), ratio: [1, 4], form: 'fraction', digits: false, step: 0 };
}

/** 'dozens', 'hundreds of thousands', 'tens of millions'. */
function vague(cursor: Cursor, i: number): Numeral | undefined {
  const word = cursor.word(i);
  let next = i + 1;
  let bounds = word.vague;
  if (word.vagueScale && cursor.word(next).role === 'of') {
    const scale = cursor.word(next + 1);
    if (scale.vague && scale.vague[0] > word.vagueScale) {
      const low = word.vagueScale * scale.vague[0];
      bounds = [low, low * 10 - 1];
      next += 2;
    }
  }
  if (!bounds) return undefined;
  return { ...simple(bounds[0], i, next), high: bounds[1], form: 'vague', digits: false, step: 0, scaled: true };
}

/** 'several hundred', 'a few thousand', 'a couple of hundred', 'several dozen'. */
function vagueCount(cursor: Cursor, first: number, i: number): Numeral | undefined {
  const count = cursor.word(i).vagueCount as readonly [number, number];
  let at = i + 1;
  if (cursor.word(at).role === 'of') at++;
  const { scale, collective } = cursor.word(at);
  const by = scale ?? collective;
  if (!by || collective === 20) return undefined;
  const low = count[0] * by;
  const top = count[1] === count[0] ? low : by === 12 ? 99 : (count[1] + 1) * by - 1;
  return { ...simple(low, first, at + 1), high: top, form: 'vague', digits: false, step: 0, scaled: true };
}

/** 'two hundred and fifty thousand', 'twenty-one', 'two-thirds', 'three point five million', 'two and a half'. */
function spelled(cursor: Cursor, i: number): Numeral | undefined {
  let total = 0;
  let group: number | undefined;
  let least = Infinity; // the smallest scale so far; the next must be smaller
  let step = 1;
  let scaled = false;
  let next = i;
  let at = i;
  for (;;) {
    const joined: number = at > i ? cursor.overHyphen(at) : at;
    const word = cursor.word(joined);
    if (word.cardinal !== undefined || word.tens !== undefined) {
      const value = (word.cardinal ?? word.tens) as number;
      const room =
        group === undefined ||
        (group % 100 === 0 && group > 0) ||
        (group % 10 === 0 && group % 100 >= 20 && value < 10 && value > 0);
      if (!room) break;
      if (group !== undefined && group % 100 !== 0 && word.tens !== undefined) break;
      group = (group ?? 0) + value;
      step = 1;
    } else if (word.scale === 100) {
      if (group !== undefined && (group === 0 || group >= 100)) break;
      group = (group ?? 1) * 100;
      step = 100;
      scaled = true;
    } else if (word.scale) {
      if (group === undefined && total > 0) {
        if (word.scale <= 1) break;
        total *= word.scale; // 'a hundred thousand million'
        step = word.scale;
      } else {
        if (word.scale >= least) break;
        total += (group ?? 1) * word.scale;
        group = undefined;
        least = word.scale;
        step = word.scale;
      }
      scaled = true;
    } else if (word.role === 'and' && next > i && scaled && joined === at) {
      const half = andFraction(cursor, at);
      if (half) break;
      const after = cursor.word(at + 1);
      const continues = after.cardinal !== undefined || after.tens !== undefined;
      if (!continues || (group !== undefined && group % 100 !== 0)) break;
      at++;
      continue;
    } else break;
    at = joined + 1;
    next = at;
  }
  if (next === i) return undefined;
  let value = total + (group ?? 0);
  // 'three point five'
  if (cursor.word(next).role === 'point' && cursor.word(next + 1).cardinal !== undefined && !scaled) {
    let fraction = '';
    let k = next + 1;
    while ((cursor.word(k).cardinal ?? 10) < 10) fraction += String(cursor.word(k++).cardinal);
    if (fraction !== '') {
      value = Number(`${value}.${fraction}`);
      step = 10 ** -fraction.length;
      next = k;
    }
  }
  // 'two-thirds', 'one third', 'three quarters'
  const denominatorAt = cursor.overHyphen(next);
  const { denominator, plural, ordinal } = cursor.word(denominatorAt);
  if (denominator && value < 100 && (value === 1 ? plural !== true : plural === true) && !(ordinal && value !== 1)) {
    if (denominator === 2 && value === 1)
      return { ...simple(0.5, i, denominatorAt + 1), form: 'fraction', digits: false, step: 0 };
    if (value !== 1 || fractionEnds(cursor, denominatorAt + 1))
      return fractionScaled(cursor, i, value, denominator, denominatorAt + 1);
  }
  const numeral = {
    ...simple(value, i, next),
    digits: false,
    step,
    scaled,
    scale: scaled && group === undefined ? least : 1,
  };
  return scaledUp(cursor, numeral);
}

/** 'three quarters of a million'. */
function fractionScaled(cursor: Cursor, i: number, count: number, denominator: number, next: number): Numeral {
  if (cursor.word(next).role === 'of' && cursor.word(next + 1).article && cursor.word(next + 2).scale)
    return scaledUp(cursor, { ...simple(count / denominator, i, next + 2), digits: false, step: 0 });
  return {
    ...simple(count / denominator, i, next),
    ratio: [count, denominator],
    form: 'fraction',
    digits: false,
    step: 0,
  };
}
