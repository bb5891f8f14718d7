import { irregular } from './verifyIrregular';

/**
 * The stem of an English word (lower case), after M. F. Porter, 'An algorithm for suffix stripping' (Program 14, 1980), with a table of
 * irregular forms before it. What matters is only that forms of one word meet; a stem is never shown.
 */
export function stem(word: string): string {
  let w = word.endsWith("'s") ? word.slice(0, -2) : word.endsWith("s'") ? word.slice(0, -1) : word;
  if (w.length < 3) return w;
  w = irregular.get(w) ?? w;
  if (w.length < 4) return w;
  w = plural(w);
  w = pastAndGerund(w);
  if (w.endsWith('y') && hasVowel(w.slice(0, -1)) && w.length > 3) w = w.slice(0, -1) + 'i';
  w = replace(w, LONG, 0);
  w = replace(w, SHORT, 0);
  w = drop(w);
  if (w.endsWith('e')) {
    const m = measure(w.slice(0, -1));
    if (m > 1 || (m === 1 && !endsShort(w.slice(0, -1)))) w = w.slice(0, -1);
  }
  if (w.endsWith('ll') && measure(w) > 1) w = w.slice(0, -1);
  return w;
}

const isVowel = (w: string, i: number): boolean => {
  const c = w[i];
  if (c === 'a' || c === 'e' || c === 'i' || c === 'o' || c === 'u') return true;
  return c === 'y' && i > 0 && !isVowel(w, i - 1);
};

const hasVowel = (w: string): boolean => {
  for (let i = 0; i < w.length; i++) if (isVowel(w, i)) return true;
  return false;
};

/** How many times a run of consonants follows a run of vowels. */
function measure(w: string): number {
  let m = 0;
  let before = false;
  for (let i = 0; i < w.length; i++) {
    const vowel = isVowel(w, i);
    if (before && !vowel) m++;
    before = vowel;
  }
  return m;
}

/** Consonant, vowel, consonant (not w, x, y) at the end. */
function endsShort(w: string): boolean {
  const n = w.length;
  if (n < 3 || isVowel(w, n - 1) || !isVowel(w, n - 2) || isVowel(w, n - 3)) return false;
  return !'wxy'.includes(w[n - 1] as string);
}

const doubled = (w: string): boolean =>
  w.length > 1 && w[w.length - 1] === w[w.length - 2] && !isVowel(w, w.length - 1);

function plural(w: string): string {
  if (w.endsWith('sses')) return w.slice(0, -2);
  if (w.endsWith('ies')) return w.slice(0, -2);
  if (w.endsWith('ss') || !w.endsWith('s')) return w;
  return w.slice(0, -1);
}

function pastAndGerund(w: string): string {
  if (w.endsWith('eed')) return measure(w.slice(0, -3)) > 0 ? w.slice(0, -1) : w;
  const cut = w.endsWith('ed') ? 2 : w.endsWith('ing') ? 3 : 0;
  if (!cut) return w;
  const rest = w.slice(0, -cut);
  if (!hasVowel(rest)) return w;
  if (rest.endsWith('at') || rest.endsWith('bl') || rest.endsWith('iz') || rest.endsWith('is')) return rest + 'e';
  if (doubled(rest) && !'lsz'.includes(rest[rest.length - 1] as string)) return rest.slice(0, -1);
  if (measure(rest) === 1 && endsShort(rest)) return rest + 'e';
  return rest;
}

type Rule = readonly [suffix: string, by: string];

const LONG: readonly Rule[] = [
  ['isational', 'ize'],
  ['ational', 'ate'],
  ['ization', 'ize'],
  ['isation', 'ize'],
  ['iveness', 'ive'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['tional', 'tion'],
  ['biliti', 'ble'],
  ['ation', 'ate'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['entli', 'ent'],
  ['ousli', 'ous'],
  ['iviti', 'ive'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['izer', 'ize'],
  ['iser', 'ize'],
  ['abli', 'able'],
  ['alli', 'al'],
  ['ator', 'ate'],
  ['eli', 'e'],
  ['ise', 'ize'],
];

const SHORT: readonly Rule[] = [
  ['icate', 'ic'],
  ['ative', ''],
  ['alize', 'al'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ness', ''],
  ['ful', ''],
];

const DROPPED: readonly string[] =
  'ement ance ence able ible ment ant ent ism ate iti ous ive ize ion al er or ic ou ist'.split(' ');

function replace(w: string, rules: readonly Rule[], least: number): string {
  for (const [suffix, by] of rules)
    if (w.endsWith(suffix)) {
      const rest = w.slice(0, -suffix.length);
      return measure(rest) > least ? rest + by : w;
    }
  return w;
}

function drop(w: string): string {
  for (const suffix of DROPPED)
    if (w.endsWith(suffix)) {
      const rest = w.slice(0, -suffix.length);
      if (measure(rest) <= 1) return w;
      if (suffix === 'ion' && !/[st]$/.test(rest)) return w;
      return rest;
    }
  return w;
}
