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
 * one number: '1.2.3', '1,2,3', '192.168.0.1'.
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
  if (commas === 0 && stops === 0) return plain(norm);
  if (commas === 1 && stops > 0 && norm.indexOf('.') < norm.indexOf(',')) {
    const [whole = '', fraction = ''] = norm.split(',');
    return grouped(whole.split('.')) ? make(whole.replaceAll('.', ''), fraction) : undefined;
  }
  if (commas > 0 && stops <= 1) {
    const [whole = '', fraction = ''] = norm.split('.');
    if (whole.indexOf(',') < 0) return undefined;
    if (grouped(whole.split(','))) return make(whole.replaceAll(',', ''), fraction);
    if (commas === 1 && stops === 0) {
      const [a = '', b = ''] = norm.split(',');
      if (b.length <= 2) return make(a, b);
    }
    return undefined;
  }
  if (commas === 0 && stops === 1) {
    const [whole = '', fraction = ''] = norm.split('.');
    return make(whole, fraction);
  }
  if (commas === 0 && stops > 1 && grouped(norm.split('.'))) return make(norm.replaceAll('.', ''), '');
  return undefined;
}

/** Groups of three behind the first, or of two but for the last (lakhs and crores). */
function grouped(groups: readonly string[]): boolean {
  const [head = '', ...rest] = groups;
  if (head.length === 0 || head.length > 3 || rest.length === 0) return false;
  const last = rest[rest.length - 1] as string;
  if (last.length !== 3) return false;
  return rest.every((g) => g.length === 3) || (head.length <= 2 && rest.slice(0, -1).every((g) => g.length === 2));
}

function plain(norm: string): Digits {
  const value = Number(norm);
  return { value, step: trailing(norm), plain: true };
}

function make(whole: string, fraction: string): Digits {
  if (fraction === '') return { value: Number(whole), step: trailing(whole), plain: false };
  return { value: Number(`${whole}.${fraction}`), step: 10 ** -fraction.length, plain: false };
}

/** The power of ten of the last digit that is not zero. */
function trailing(digits: string): number {
  let zeros = 0;
  for (let k = digits.length - 1; k > 0 && digits.charCodeAt(k) === ZERO; k--) zeros++;
  return 10 ** zeros;
}
