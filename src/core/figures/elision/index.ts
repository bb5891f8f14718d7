import type { Cursor } from '../cursor';
import { inheriting } from '../inherit';
import { dimensionOf } from '../../quantities';
import { isNominal } from '../measure/nouns';
import type { Found } from '../reader';
import { isAkin, isBare, isNearerCount } from './bare';
import { isHeatValue, isPlainValue } from './clauses';
import {
  hasSameBase,
  hasSameVerb,
  isAlternative,
  isHeldAt,
  isLedUpTo,
  isMovedOn,
  isReading,
  isMoreOfIt,
  isNamedValue,
  isOfAnotherPart,
  isOfAnotherTime,
  isOpposed,
  isOtherSide,
  isSecondObject,
  isSought,
  isStated,
  type Frame,
} from './frames';

/** Frames for a figure in digits; fewer are sure for 'two' or 'six', which mostly count. */
const FRAMES: readonly Frame[] = [
  isOpposed,
  isStated,
  isNamedValue,
  isMoreOfIt,
  isSecondObject,
  isOfAnotherTime,
  isOfAnotherPart,
  isSought,
  hasSameVerb,
  isOtherSide,
  isHeldAt,
  isAlternative,
  isReading,
  isMovedOn,
];
const FRAMES_OF_WORDS: readonly Frame[] = [
  isOpposed,
  isMoreOfIt,
  isOfAnotherTime,
  isOfAnotherPart,
  isSought,
  isOtherSide,
];
/** Points tell how far something moved; what it moved to or stands at is no points. */
const FRAMES_OF_POINTS: readonly Frame[] = [isOpposed, isMoreOfIt];

/** How many figures back one is looked for: keeps the reading linear. */
const BACK = 5;

const hasUnit = ({ quantity, form }: Found): boolean =>
  quantity.unit !== '' &&
  form !== 'age' &&
  form !== 'multiple' &&
  (quantity.dimension !== 'other' || quantity.unit === 'degree');

/**
 * Gives numbers alone the unit of the figure that they are set beside, in their sentence or the one before it: '10.3 million
 * tonnes, against 9.6 million a year ago', '11 litres of water a day. The standard is 15', 'it is set to climb to 3.4'.
 * `before` are the figures of the sentence before. Where a count of like size stands nearer, the number may count that: it is left alone.
 */
export function withInheritedUnits(
  cursor: Cursor,
  founds: readonly Found[],
  before: readonly Found[],
): readonly Found[] {
  let out: Found[] | undefined;
  for (let k = 0; k < founds.length; k++) {
    const one = founds[k] as Found;
    if (one.quantity.unit !== '' || !isBare(cursor, one) || isPlainValue(cursor, one.first)) continue;
    const mate = mateOf(cursor, one, k, out ?? founds, before);
    const whole = mate ? inheriting(cursor, one, mate) : asTemperature(cursor, one);
    if (!whole) continue;
    out ??= [...founds];
    out[k] = whole;
  }
  return out ?? founds;
}

/** 'the temperature was 31', 'a temperature of 31': of the scale that the text writes, plain degrees where it writes none. */
function asTemperature(cursor: Cursor, one: Found): Found | undefined {
  if (!isHeatValue(cursor, one)) return undefined;
  const unit = cursor.setting.degree();
  return { ...one, quantity: { ...one.quantity, unit, dimension: dimensionOf(unit) } };
}

/** 'an 18 percent cut', 'the 300-metre ship': it tells of the noun behind it, nothing is set beside it. */
const describes = (cursor: Cursor, { first, next }: Found): boolean =>
  (cursor.word(first - 1).article === true || cursor.coarse(first - 1) === 'determiner') && isNominal(cursor, next);

/** The figure whose unit `one`, the k-th of its sentence, leaves out. */
function mateOf(
  cursor: Cursor,
  one: Found,
  k: number,
  founds: readonly Found[],
  before: readonly Found[],
): Found | undefined {
  const frames = cursor.isNumber(one.number[0]) ? FRAMES : FRAMES_OF_WORDS;
  let counted = false;
  for (let back = 1; back <= BACK; back++) {
    const together = k >= back;
    const mate = together ? founds[k - back] : before.at(k - back);
    if (!mate) break;
    if (hasUnit(mate)) {
      if (describes(cursor, mate)) continue;
      if (!isAkin(one, mate, 50)) continue;
      if (hasSameBase(cursor, one, mate, together)) return mate;
      if (counted || !isAkin(one, mate)) continue;
      const points = mate.quantity.dimension === 'points';
      if ((points ? FRAMES_OF_POINTS : frames).some((frame) => frame(cursor, one, mate, together)))
        return together && isNearerCount(one, mate, founds.slice(0, k)) ? undefined : mate;
      if (!points) counted = true; // the nearest of its size decides
    } else if (mate.form === 'cardinal' && mate.quantity.dimension === 'count' && isAkin(one, mate)) counted = true;
  }
  const later = founds[k + 1];
  return !counted && later && hasUnit(later) && isAkin(one, later) && isLedUpTo(cursor, one, later, true)
    ? later
    : undefined;
}
