import type { Cursor } from './cursor';
import type { Numeral } from './numeral';
import { andFraction, fraction, inWords, scaledUp, startingAt } from './scale';

/** A number in words that begins at token `i`. */
export function fromWords(cursor: Cursor, i: number): Numeral | undefined {
  const word = cursor.word(i);
  if (word.article) return withArticle(cursor, i);
  if (word.cardinal !== undefined || word.tens !== undefined) return spelled(cursor, i);
  if (word.vague || word.vagueScale) return vague(cursor, i);
  if (word.vagueCount) return vagueCount(cursor, i, i);
  if (word.role === 'half') return half(cursor, i);
  if (word.denominator === 4 && word.plural !== true) return quarterOf(cursor, i, i);
  if (word.scale) return spelled(cursor, i); // 'million' without an article: headlines, 'hundred'
  if (word.collective === 12) return scaledUp(cursor, inWords(1, i, i), 0);
  if (word.multiple !== undefined) {
    const multiple = inWords(word.multiple, i, i + 1, 0);
    multiple.form = 'multiple';
    return multiple;
  }
  return undefined;
}

/** 'a million', 'a dozen', 'a third', 'a couple of hundred', 'a quarter of a million', 'a handful'. */
function withArticle(cursor: Cursor, i: number): Numeral | undefined {
  let at = i + 1;
  const word = cursor.word(at);
  if (word.scale || word.collective) {
    if (word.collective === 20 && !cursor.is(at + 1, 'of')) return undefined;
    const numeral = word.scale ? spelled(cursor, at) : scaledUp(cursor, inWords(1, at, at), 0);
    return numeral && numeral.next > at ? startingAt(i, numeral) : undefined;
  }
  if (word.vagueCount) return vagueCount(cursor, i, at);
  if (word.role === 'half') {
    const after = cursor.overHyphen(at + 1);
    const behind = cursor.word(after);
    if (behind.scale || behind.collective) return startingAt(i, scaledUp(cursor, inWords(0.5, at, at + 1, 0)));
    if (unitAt(cursor, after) || (after === at + 1 && fractionEnds(cursor, after))) return fraction(0.5, i, at + 1);
    return undefined;
  }
  if (word.tens !== undefined) {
    const part = denominatorAt(cursor, at); // 'a twenty-first of'
    return part && !part.plural ? share(cursor, i, 1, part.value, part.next, false) : undefined;
  }
  if (word.denominator && word.plural !== true) {
    if (word.denominator === 4) return quarterOf(cursor, i, at);
    at++;
    if (word.denominator > 2 && !cursor.hyphen(at) && fractionEnds(cursor, at))
      return fraction(1 / word.denominator, i, at, [1, word.denominator]);
  }
  return undefined;
}

const unitAt = (cursor: Cursor, i: number): boolean => cursor.unitAt(i) !== undefined;

/** Whether 'a third' is a part here, not the third one of a row: 'of', an end, or a word that begins something else follows. */
function fractionEnds(cursor: Cursor, i: number): boolean {
  const token = cursor.token(i);
  if (!token || token.kind !== 'word') return true;
  if (cursor.is(i, 'of') || cursor.is(i, 'the')) return true;
  const coarse = cursor.coarse(i);
  return coarse !== undefined && coarse !== 'number';
}

/** 'half a million', 'half an hour', 'half of', 'half the', 'half as many'; not 'the first half'. */
function half(cursor: Cursor, i: number): Numeral | undefined {
  const part = fraction(0.5, i, i + 1);
  const at = i + 1;
  const hung = cursor.overHyphen(at);
  const after = cursor.word(hung);
  if (after.scale || after.collective) return scaledUp(cursor, part); // 'half-million'
  if (cursor.hyphen(at)) return unitAt(cursor, hung) ? part : undefined;
  if (cursor.word(at).article) {
    const behind = cursor.word(at + 1);
    if (behind.scale || behind.collective) {
      const numeral = scaledUp(cursor, fraction(0.5, i, at + 1));
      return numeral.next > at + 1 ? numeral : undefined;
    }
    if (unitAt(cursor, at + 1)) return fraction(0.5, i, at + 1);
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
    return startingAt(first, scaledUp(cursor, inWords(0.25, i, at, 0)));
  if (cursor.hyphen(at)) return unitAt(cursor, hung) ? fraction(0.25, first, at) : undefined; // 'a quarter-century'
  if (cursor.is(at, 'of')) {
    const of = cursor.word(at + 1).article ? at + 2 : at + 1;
    if (cursor.word(at + 1).article && cursor.word(of).scale) {
      return startingAt(first, scaledUp(cursor, inWords(0.25, i, of, 0)));
    }
  }
  if (!article || !fractionEnds(cursor, at)) return undefined;
  return fraction(0.25, first, at, [1, 4]);
}

function between(low: number, high: number, first: number, next: number): Numeral {
  const numeral = inWords(low, first, next, 0);
  numeral.high = high;
  numeral.form = 'vague';
  numeral.scaled = true;
  return numeral;
}

/** 'dozens', 'hundreds of thousands', 'tens of millions'. */
function vague(cursor: Cursor, i: number): Numeral | undefined {
  const word = cursor.word(i);
  let next = i + 1;
  let bounds = word.vague;
  if (word.vagueScale && cursor.is(next, 'of')) {
    const scale = cursor.word(next + 1);
    if (scale.vague && scale.vague[0] > word.vagueScale) {
      const low = word.vagueScale * scale.vague[0];
      bounds = [low, low * 10 - 1];
      next += 2;
    }
  }
  if (!bounds || (word.vagueOf && !cursor.is(next, 'of'))) return undefined;
  return between(bounds[0], bounds[1], i, next);
}

/** 'several hundred', 'a few thousand', 'a couple of hundred', 'several dozen'. */
function vagueCount(cursor: Cursor, first: number, i: number): Numeral | undefined {
  const count = cursor.word(i).vagueCount as readonly [number, number];
  let at = i + 1;
  if (cursor.is(at, 'of')) at++;
  const { scale, collective } = cursor.word(at);
  const by = scale ?? collective;
  if (!by || collective === 20) return undefined;
  const low = count[0] * by;
  const top = count[1] === count[0] ? low : by === 12 ? 99 : (count[1] + 1) * by - 1;
  return between(low, top, first, at + 1);
}

/** A whole number in words: its value, and the smallest scale that it ends on. */
interface Whole {
  readonly value: number;
  readonly next: number;
  readonly step: number;
  readonly scaled: boolean;
  /** The last scale ('two thousand' 1000), 1 where units follow it. */
  readonly scale: number;
}

/** Over a hyphen between number words, also with spaces around it, as old news wires cut words. */
function overJoin(cursor: Cursor, at: number, tens: boolean): number {
  if (cursor.hyphen(at)) return at + 1;
  return tens && cursor.norm(at) === '-' && (cursor.word(at + 1).cardinal ?? 10) < 10 ? at + 1 : at;
}

/** 'two hundred and fifty thousand', 'twenty-one', before token `limit`. */
function wholeInWords(cursor: Cursor, i: number, limit = cursor.last): Whole | undefined {
  let total = 0;
  let group: number | undefined;
  let least = Infinity; // the smallest scale so far; the next must be smaller
  let step = 1;
  let scaled = false;
  let next = i;
  let at = i;
  while (at < limit) {
    const joined: number = at > i ? overJoin(cursor, at, (group ?? 0) % 100 >= 20 && (group ?? 0) % 10 === 0) : at;
    if (joined >= limit) break;
    const word = cursor.word(joined);
    if (word.cardinal !== undefined || word.tens !== undefined) {
      const value = (word.cardinal ?? word.tens) as number;
      if (!fits(group, value, word.tens !== undefined)) break;
      group = (group ?? 0) + value;
      step = 1;
    } else if (word.scale === 100) {
      if (group !== undefined && (group === 0 || group >= 100)) break;
      group = (group ?? 1) * 100;
      step = 100;
      scaled = true;
    } else if (word.scale) {
      if (group === undefined && total > 0)
        total *= word.scale; // 'a hundred thousand million'
      else {
        if (word.scale >= least) break;
        total += (group ?? 1) * word.scale;
        group = undefined;
        least = word.scale;
      }
      step = word.scale;
      scaled = true;
    } else if (word.role === 'and' && next > i && scaled && joined === at) {
      const after = cursor.word(at + 1);
      const continues = after.cardinal !== undefined || after.tens !== undefined;
      if (!continues || (group !== undefined && group % 100 !== 0) || andFraction(cursor, at)) break;
      at++;
      continue;
    } else break;
    at = joined + 1;
    next = at;
  }
  if (next === i) return undefined;
  return { value: total + (group ?? 0), next, step, scaled, scale: scaled && group === undefined ? least : 1 };
}

/** Whether `value` may follow `group`: 'hundred' takes tens and units, tens take units. */
function fits(group: number | undefined, value: number, isTens: boolean): boolean {
  if (group === undefined) return true;
  if (group > 0 && group % 100 === 0) return true;
  return !isTens && group % 10 === 0 && group % 100 >= 20 && value < 10 && value > 0;
}

/** 'twenty-one', 'three point five million', 'two-thirds', 'two and a half'. */
function spelled(cursor: Cursor, i: number): Numeral | undefined {
  const whole = wholeInWords(cursor, i);
  if (!whole) return undefined;
  const decimal = decimals(cursor, whole);
  const part = decimal ? undefined : partInWords(cursor, i, whole);
  if (part) return part;
  const { value, next, step, scaled, scale } = decimal ?? whole;
  const numeral = inWords(value, i, next, step);
  numeral.scaled = scaled;
  numeral.scale = scale;
  return scaledUp(cursor, numeral);
}

/** 'three point five', 'two hundred point zero three', 'point seventy-one'. */
function decimals(cursor: Cursor, whole: Whole): Whole | undefined {
  if (!cursor.is(whole.next, 'point')) return undefined;
  let fraction = '';
  let k = whole.next + 1;
  const { tens } = cursor.word(k);
  if (tens !== undefined) {
    const two = wholeInWords(cursor, k);
    if (!two || two.value > 99) return undefined;
    fraction = String(two.value);
    k = two.next;
  } else while ((cursor.word(k).cardinal ?? 10) < 10) fraction += String(cursor.word(k++).cardinal);
  if (fraction === '') return undefined;
  return { ...whole, value: Number(`${whole.value}.${fraction}`), next: k, step: 10 ** -fraction.length };
}

interface Denominator {
  readonly value: number;
  readonly plural: boolean;
  readonly next: number;
}

/** 'third', 'quarters', 'twenty-firsts' at token `at`. */
function denominatorAt(cursor: Cursor, at: number): Denominator | undefined {
  const { denominator, plural, tens } = cursor.word(at);
  if (denominator) return { value: denominator, plural: plural === true, next: at + 1 };
  if (tens === undefined) return undefined;
  const unit = cursor.overHyphen(at + 1);
  const word = cursor.word(unit);
  const value = word.denominator ?? word.ordinal;
  return value && value < 10 && word.role === undefined
    ? { value: tens + value, plural: word.plural === true, next: unit + 1 }
    : undefined;
}

/** 'two-thirds', 'one third', 'three twenty-firsts', 'one hundred and thirty fifths' behind the whole number that is its count or begins it. */
function partInWords(cursor: Cursor, i: number, whole: Whole): Numeral | undefined {
  const spaced = cursor.norm(whole.next) === '-' && cursor.word(whole.next + 1).denominator !== undefined;
  const part = denominatorAt(cursor, spaced ? whole.next + 1 : cursor.overHyphen(whole.next));
  if (!part) return oneOfMany(cursor, i, whole);
  if (part.value < 10 && part.value !== 2) {
    // A ten that stands alone before it belongs to it: 'one hundred thirty fifths' are parts of 35.
    const { tens } = cursor.word(whole.next - 1);
    const begins = whole.next - 1 > i && !cursor.is(whole.next - 2, 'and');
    const count = tens !== undefined && begins ? wholeInWords(cursor, i, whole.next - 1) : undefined;
    if (count && tens !== undefined) return share(cursor, i, count.value, tens + part.value, part.next, part.plural);
  }
  return share(cursor, i, whole.value, part.value, part.next, part.plural);
}

/** 'one one-hundredth', 'one one hundred and fifth'. */
function oneOfMany(cursor: Cursor, i: number, whole: Whole): Numeral | undefined {
  if (whole.value !== 1 || whole.next !== i + 1) return undefined;
  const many = wholeInWords(cursor, whole.next);
  if (!many || many.value < 100) return undefined;
  const at = cursor.is(many.next, 'and') ? many.next + 1 : cursor.overHyphen(many.next);
  const part = denominatorAt(cursor, at);
  return part && !part.plural && part.value < many.step
    ? share(cursor, i, 1, many.value + part.value, part.next, false)
    : undefined;
}

function share(
  cursor: Cursor,
  i: number,
  count: number,
  denominator: number,
  next: number,
  plural: boolean,
): Numeral | undefined {
  if (plural !== (count !== 1)) return undefined;
  if (denominator === 2 && count === 1) return fraction(0.5, i, next);
  if (count === 1 && !cursor.hyphen(next - 2) && !fractionEnds(cursor, next)) return undefined; // 'one-third voted'
  return fractionScaled(cursor, i, count, denominator, next);
}

/** 'three quarters of a million'. */
function fractionScaled(cursor: Cursor, i: number, count: number, denominator: number, next: number): Numeral {
  if (cursor.word(next).scale) return scaledUp(cursor, inWords(count / denominator, i, next, 0));
  if (cursor.is(next, 'of') && cursor.word(next + 1).article && cursor.word(next + 2).scale)
    return scaledUp(cursor, inWords(count / denominator, i, next + 2, 0));
  return fraction(count / denominator, i, next, [count, denominator]);
}
