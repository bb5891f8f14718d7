/** What a number token says. */
export interface Digits {
  readonly value: number;
  /** The power of ten of the last digit that is not a zero at the end ('1,200' → 100, '27.50' → 0.01). */
  readonly step: number;
  /** Digits alone, without a separator. */
  readonly plain: boolean;
}

const ZERO = 0x30;
const COMMA = 0x2c;
const STOP = 0x2e;

/**
 * Reads a token's digits and separators: '1,200,000', '1.200.000', '12,50,000' (lakhs), '3.14', '10,5'. Undefined for what is no
 * one number: '1.2.3', '1,2,3', '192.168.0.1'. Marks are looked for, not split at: every number of a text comes by here.
 */
export function readDigits(norm: string): Digits | undefined {
  let commas = 0;
  let stops = 0;
  for (let k = 0; k < norm.length; k++) {
    const c = norm.charCodeAt(k);
    if (c === COMMA) commas++;
    else if (c === STOP) stops++;
    else if (c < ZERO || c > ZERO + 9) return undefined;
  }
  if (commas === 0 && stops === 0) return { value: Number(norm), step: trailing(norm), plain: true };
  const comma = norm.indexOf(',');
  const stop = norm.indexOf('.');
  if (commas === 1 && stops > 0 && stop < comma)
    return areGroups(norm, STOP, comma)
      ? parted(norm.slice(0, comma).replaceAll('.', ''), norm.slice(comma + 1))
      : undefined;
  if (commas > 0 && stops <= 1) {
    const end = stops ? stop : norm.length;
    if (comma > end) return undefined;
    if (areGroups(norm, COMMA, end)) return parted(norm.slice(0, end).replaceAll(',', ''), norm.slice(end + 1));
    const decimals = commas === 1 && stops === 0 && norm.length - comma <= 3;
    return decimals ? parted(norm.slice(0, comma), norm.slice(comma + 1)) : undefined;
  }
  if (commas === 0 && stops === 1) return { value: Number(norm), step: 10 ** (stop + 1 - norm.length), plain: false };
  if (commas === 0 && areGroups(norm, STOP, norm.length)) return parted(norm.replaceAll('.', ''), '');
  return undefined;
}

/** Whether `mark` cuts what stands before `end` into groups of three behind the first, or of two but for the last (lakhs and crores). */
function areGroups(norm: string, mark: number, end: number): boolean {
  let pairs = true;
  let triples = true;
  let last = end;
  for (let k = end - 1; k >= 0; k--) {
    if (norm.charCodeAt(k) !== mark) continue;
    const length = last - k - 1;
    if (last === end && length !== 3) return false;
    if (length !== 3) triples = false;
    if (last !== end && length !== 2) pairs = false;
    last = k;
  }
  if (last === end || last === 0 || last > 3) return false;
  return triples || (pairs && last <= 2);
}

function parted(whole: string, fraction: string): Digits {
  if (fraction === '') return { value: Number(whole), step: trailing(whole), plain: false };
  return { value: Number(`${whole}.${fraction}`), step: 10 ** -fraction.length, plain: false };
}

/** The power of ten of the last digit that is not zero. */
function trailing(digits: string): number {
  let zeros = 0;
  for (let k = digits.length - 1; k > 0 && digits.charCodeAt(k) === ZERO; k--) zeros++;
  return 10 ** zeros;
}
