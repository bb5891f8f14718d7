import type { Provenance } from './types';
import { TITLE_STOP_WORDS } from './stopWords';

/** Letters that no decomposition takes apart. */
const FOLDED: Readonly<Record<string, string>> = {
  Æ: 'ae',
  Ø: 'o',
  ß: 'ss',
  æ: 'ae',
  ð: 'd',
  ø: 'o',
  þ: 'th',
  đ: 'd',
  ı: 'i',
  ł: 'l',
  œ: 'oe',
};

/** A key holds letters and digits only; accents fall away. */
const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[æøßðþđıłœ]/g, (c) => FOLDED[c] ?? c)
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Bylines that name nobody. */
const NOBODY = /\b(?:agencies|agency|correspondents?|desk|editors?|news|newsroom|reporters?|staff|team)\b/i;
const SUFFIX = /^(?:jr|sr|ii|iii|iv|phd|md)\.?$/i;

/** The surname of the first author: 'Jane Smith and …', 'Smith, Jane', 'By Jane Smith Jr.'. */
export function surnameOf(author: string): string | undefined {
  const first = author
    .replace(/^\s*by\s+/i, '')
    .split(/\s+(?:and|&|with)\s+|\s*[;|/]\s*/i)[0]
    ?.trim();
  if (!first || NOBODY.test(first)) return undefined;
  const [before, after] = first.split(/\s*,\s*/);
  // 'Smith, Jane' has one name before the comma; 'Jane Smith, Joe Bloggs' and 'Jane Smith, London' have more.
  const name = after && before && !/\s/.test(before) && !SUFFIX.test(after) ? before : (before ?? first);
  const words = name.split(/\s+/).filter((word) => !SUFFIX.test(word));
  return fold(words.at(-1) ?? '') || undefined;
}

/** The first word of a title that says what it is about. */
function subjectOf(title: string): string {
  const words = title.replace(/[’ʼ]/g, "'").match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? [];
  const word = words.find((w) => !TITLE_STOP_WORDS.has(w.toLowerCase())) ?? words[0] ?? '';
  return fold(word.replace(/'s$/i, '').split('-')[0] ?? '');
}

/**
 * A citation key as Better BibTeX makes it: the author's surname, else the publisher, then year and first meaningful word of
 * the title ('aljazeera2025honduras'). Without any of these, the file's name.
 */
export function makeKey(provenance: Provenance, path: string): string {
  const who = (provenance.author && surnameOf(provenance.author)) || fold(provenance.publisher ?? '');
  const year = /^\d{4}/.exec(provenance.date ?? '')?.[0] ?? '';
  const what = provenance.title ? subjectOf(provenance.title) : '';
  const key = who + year + what;
  if ((who || what) && key) return key;
  const file = decodeURIComponentSafe(path.split(/[\\/]/).at(-1) ?? '').replace(/\.[^.]*$/, '');
  return fold(file) + year || `source${year}`;
}

function decodeURIComponentSafe(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
