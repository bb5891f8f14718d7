import type { Cursor } from '../cursor';

/** A noun phrase without its article: half-open range of tokens. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
}

const PLURALS = new Set([
  'people',
  'men',
  'women',
  'children',
  'police',
  'personnel',
  'staff',
  'cattle',
  'mice',
  'feet',
  'teeth',
  'troops',
]);
const NO_PLURAL = /(?:ss|us|is|'s)$/;

/** Whether a word looks like the plural of a noun. */
export const isPlural = (norm: string): boolean =>
  PLURALS.has(norm) || (norm.length > 3 && norm.endsWith('s') && !NO_PLURAL.test(norm));

const POSSESSIVE = /'s?$/;

/** Whether token `i` may stand inside a noun phrase: a noun, an adjective, a name. */
export function isNominal(cursor: Cursor, i: number): boolean {
  const token = cursor.token(i);
  if (!token || token.kind !== 'word') return false;
  if (cursor.coarse(i) === undefined) return !token.norm.endsWith('ly') || token.capital || KEPT_LY.has(token.norm);
  return token.capital && i > cursor.first && cursor.coarse(i) === 'verb';
}

const KEPT_LY = new Set([
  'family',
  'italy',
  'july',
  'monthly',
  'weekly',
  'daily',
  'early',
  'elderly',
  'supply',
  'assembly',
  'only',
  'likely',
  'friendly',
  'anomaly',
]);
const ADVERBIAL = /(?:ed|ing)$/;

/** The noun phrase that begins at token `i`, behind an article or a possessive; undefined if none does. */
export function phraseAt(cursor: Cursor, i: number, end: number): Phrase | undefined {
  let at = i;
  for (let k = 0; k < 3; k++) {
    const coarse = cursor.coarse(at);
    if (coarse !== 'determiner' && coarse !== 'possessive') break;
    at++;
  }
  const first = at;
  let nouns = 0;
  let plural = false;
  while (at < end) {
    const token = cursor.token(at);
    if (!token) break;
    const { norm } = token;
    if (cursor.hyphen(at) && at > first) {
      at++;
      if (cursor.isNumber(at)) at++;
      continue;
    }
    if (norm === "'" && cursor.glued(at) && isPlural(cursor.norm(at - 1)) && isNominal(cursor, at + 1)) {
      at++;
      plural = false;
      continue;
    }
    if (token.kind === 'number' && at > first && cursor.token(at - 1)?.capital && !plural) {
      at++;
      continue;
    }
    if (token.kind !== 'word') break;
    const hung = at > first && cursor.hyphen(at - 1);
    if (!hung && !isNominal(cursor, at)) {
      if (isParticiple(cursor, at, first, plural)) {
        at++;
        continue;
      }
      if (norm === 'and' && nouns > 0 && !plural && isNominal(cursor, at + 1) && isAdjectiveBefore(cursor, at)) {
        at++;
        continue;
      }
      break;
    }
    if (plural && !token.capital && !hung) {
      if (!isPlural(norm) || ADVERBIAL.test(norm)) break;
    } else if (nouns > 0 && !hung && ADVERBIAL.test(norm) && !token.capital && !isNominal(cursor, at + 1)) break;
    nouns++;
    plural = isPlural(norm) && !POSSESSIVE.test(norm);
    at++;
  }
  while (at > first && (cursor.isPunctuation(at - 1) || cursor.norm(at - 1) === 'and')) at--;
  return nouns > 0 && at > first ? { first, last: at } : undefined;
}

/** 'injured' in 'the injured people': a verb's form before a noun it describes. */
function isParticiple(cursor: Cursor, at: number, first: number, plural: boolean): boolean {
  if (plural || cursor.coarse(at) !== 'verb') return false;
  const norm = cursor.norm(at);
  if (!/(?:ed|en|ing|lt|nt|st|rt)$/.test(norm)) return false;
  if (at > first && isPlural(cursor.norm(at - 1))) return false;
  return isNominal(cursor, at + 1) && (isPlural(cursor.norm(at + 1)) || isNominal(cursor, at + 2) || at === first);
}

/** 'military and civilian personnel': one more word must stand behind the second part. */
function isAdjectiveBefore(cursor: Cursor, at: number): boolean {
  return (
    isNominal(cursor, at + 2) &&
    !isPlural(cursor.norm(at - 1)) &&
    !isPlural(cursor.norm(at + 1)) &&
    !cursor.token(at + 1)?.capital
  );
}

/** The noun phrase that ends just before token `end`, 'share of revenue' with its parts; undefined if none does. */
export function phraseBefore(cursor: Cursor, end: number, floor: number): Phrase | undefined {
  let at = end;
  let first = end;
  let chain = 0;
  for (;;) {
    const from = runBefore(cursor, at, floor);
    if (from === at) break;
    first = from;
    let k = from;
    while (k > floor && (cursor.coarse(k - 1) === 'determiner' || cursor.coarse(k - 1) === 'possessive')) k--;
    if (cursor.norm(k - 1) !== 'of' || chain++ > 1) break;
    at = k - 1;
    if (at - 1 < floor || !isNominal(cursor, at - 1)) break;
  }
  return first < end ? { first, last: end } : undefined;
}

/** Where the run of nominal words that ends before `at` begins. */
function runBefore(cursor: Cursor, at: number, floor: number): number {
  let k = at;
  while (k > floor) {
    const token = cursor.token(k - 1);
    if (!token) break;
    if (isNominal(cursor, k - 1)) {
      k--;
      continue;
    }
    if (k < at && cursor.hyphen(k - 1)) {
      k--;
      if (k > floor && (cursor.isWord(k - 1) || cursor.isNumber(k - 1))) k--;
      continue;
    }
    if (token.norm === "'" && cursor.glued(k - 1) && k < at) {
      k--;
      continue;
    }
    if (token.norm === '&' && k < at && isNominal(cursor, k - 2)) {
      k--;
      continue;
    }
    if (token.norm === '.' && k < at && cursor.glued(k - 1) && cursor.isWord(k - 2) && cursor.norm(k - 2).length <= 3) {
      k--;
      continue;
    }
    // 'reported cases rose': a participle in the middle of the run
    if (k < at && cursor.coarse(k - 1) === 'verb' && /(?:ed|ing)$/.test(token.norm) && startsPhrase(cursor, k - 2)) {
      k--;
      continue;
    }
    break;
  }
  return k;
}

const startsPhrase = (cursor: Cursor, i: number): boolean => {
  const coarse = cursor.coarse(i);
  return coarse === 'determiner' || coarse === 'possessive' || coarse === 'preposition';
};
