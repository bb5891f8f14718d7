import type { TokenizedDocument } from '../document/types';
import type { PeopleTables } from '../lang/peopleTables';
import type { Token } from '../text/tokens';

/** Capitalised words that stand together as one name: tokens `[first, next)`, titles in front left out. */
export interface Run {
  readonly first: number;
  readonly next: number;
  readonly block: number;
  readonly sentence: number;
  /** Tokens of the titles right before it. */
  readonly titles: readonly string[];
  /** Where the titles begin; `first` when there are none. */
  readonly from: number;
  /** Its words, lower case, possessive 's taken off the last. */
  readonly words: readonly string[];
  /** As written, likewise. */
  readonly text: string;
  readonly end: number;
  /** The word before it, lower case; '' at the start of a sentence. */
  readonly before: string;
  /** Whether it begins a sentence, where the capital says nothing. */
  readonly opens: boolean;
}

/** A possessive or a stop at the end is no part of a name. */
const POSSESSIVE = /(?:'s|'|’s|’)$/;

/** Whether a word may end so: cheap, for few do. */
function mayPossess(word: string): boolean {
  const last = word.charCodeAt(word.length - 1);
  return last === 0x73 || last === 0x27 || last === 0x2019;
}

/** A word without its possessive ending. */
const bare = (word: string): string => (mayPossess(word) ? word.replace(POSSESSIVE, '') : word);

const isInitial = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.text.length === 1 && token.capital;

/** Finds the runs of capitalised words in a document. */
export function runsOf(document: TokenizedDocument, tables: PeopleTables): Run[] {
  const { tokens, sentences } = document;
  const lower = lowerCaseWords(document);
  const runs: Run[] = [];
  sentences.forEach((sentence, index) => {
    const block = document.blocks[sentence.block];
    // A heading in capitals throughout says nothing about names.
    const shouting = block?.kind === 'heading' && isTitleCase(tokens, sentence.first, sentence.last);
    if (shouting) return;
    for (let i = sentence.first; i < sentence.last;) {
      const token = tokens[i] as Token;
      if (!token.capital || token.kind !== 'word') {
        i++;
        continue;
      }
      const next = extend(tokens, i, sentence.last, tables);
      pushRun(runs, document, tables, lower, i, next, index, sentence.block, sentence.first);
      i = next;
    }
  });
  return runs;
}

/** Words the document also writes in lower case: 'Consumer' at the start of a sentence is no name. */
function lowerCaseWords(document: TokenizedDocument): ReadonlySet<string> {
  const words = new Set<string>();
  for (const token of document.tokens) if (token.kind === 'word' && !token.capital) words.add(token.norm);
  return words;
}

function isTitleCase(tokens: readonly Token[], first: number, last: number): boolean {
  let capital = 0;
  let all = 0;
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word' || token.text.length < 4) continue;
    all++;
    if (token.capital) capital++;
  }
  return all >= 3 && capital / all > 0.8;
}

/** How far the capitalised words from `first` reach: through initials, hyphens, particles, '&' and the joins of a body's name. */
function extend(tokens: readonly Token[], first: number, last: number, tables: PeopleTables): number {
  let next = first + 1;
  for (;;) {
    const before = tokens[next - 1] as Token;
    if (
      mayPossess(before.norm) &&
      POSSESSIVE.test(before.norm) &&
      before.text.length > 2 &&
      !/^[OD]['’]/.test(before.text)
    )
      return next;
    const token = tokens[next];
    if (!token || next >= last) return next;
    if (
      token.norm === '.' &&
      !token.space &&
      (isInitial(before) || isAbbreviation(before, tables)) &&
      tokens[next + 1]?.capital &&
      tokens[next + 1]?.kind === 'word'
    ) {
      next++;
      continue;
    }
    if (token.norm === '-' && !token.space && tokens[next + 1]?.space === false && tokens[next + 1]?.capital) {
      next += 2;
      continue;
    }
    if (token.kind === 'word' && token.capital) {
      next++;
      continue;
    }
    if (token.norm === '&' && tokens[next + 1]?.capital) {
      next += 2;
      continue;
    }
    const particles = overParticles(tokens, next, tables);
    if (particles > next) {
      next = particles + 1;
      continue;
    }
    // 'Bank of Talvia', 'Centre for Applied Robotics': only behind a word that names a kind of body.
    if ((token.norm === 'of' || token.norm === 'for') && holdsBodyWord(tokens, first, next, tables)) {
      let to = next + 1;
      if (tokens[to]?.norm === 'the') to++;
      if (tokens[to]?.capital && tokens[to]?.kind === 'word') {
        next = to + 1;
        continue;
      }
    }
    return next;
  }
}

/** The capitalised word that particles from `at` lead to: 'von der Leyen', 'al-Sayed'; `at` itself when they lead to none. */
function overParticles(tokens: readonly Token[], at: number, tables: PeopleTables): number {
  let t = at;
  while (t - at < 5 && tables.particles.has(tokens[t]?.norm ?? '') && !tokens[t]?.capital)
    t += /^[-'’]$/.test(tokens[t + 1]?.norm ?? '') && !tokens[t + 2]?.space ? 2 : 1;
  return t > at && tokens[t]?.capital && tokens[t]?.kind === 'word' ? t : at;
}

const isAbbreviation = ({ norm }: Token, { shortTitles, styles }: PeopleTables): boolean =>
  shortTitles.has(norm) || styles.has(norm);

function holdsBodyWord(tokens: readonly Token[], first: number, next: number, tables: PeopleTables): boolean {
  for (let i = first; i < next; i++) if (tables.bodyWords.has((tokens[i] as Token).norm)) return true;
  return false;
}

function pushRun(
  runs: Run[],
  document: TokenizedDocument,
  tables: PeopleTables,
  lower: ReadonlySet<string>,
  from: number,
  to: number,
  sentence: number,
  block: number,
  sentenceFirst: number,
): void {
  const { tokens } = document;
  let first = from;
  let next = to;
  const norm = (i: number): string => bare((tokens[i] as Token).norm);
  const opens = from === firstWord(tokens, sentenceFirst, to) || isAfterMark(tokens, from);
  // 'But Olson', 'For Frank': what opens a sentence and is an ordinary word goes.
  while (
    first < next &&
    opens &&
    (tables.notNames.has(norm(first)) ||
      (first === from &&
        next - first > 1 &&
        lower.has(norm(first)) &&
        !tables.titles.has(norm(first)) &&
        !tables.women.has(norm(first)) &&
        !tables.men.has(norm(first)) &&
        !bodyFollows(tokens, first, next, tables)))
  ) {
    first++;
    // 'The New Herald': behind an article a capital says something.
    if (tables.articles.has(norm(first - 1))) break;
  }
  while (first < next && /^(?:the|an?)$/.test(norm(first))) first++;
  // 'Continued Stone', 'Clinton Friday'
  while (opens && next - first > 1 && tables.speaking.has(norm(first)) && !isFirstName(norm(first), tables)) first++;
  while (next - first > 1 && tables.calendar.has(norm(next - 1))) next--;
  const titleFrom = first;
  // Titles: everything up to the last title word that a name follows; 'Bank of Talvia Governor Merle Vask' → Merle Vask.
  let lastTitle = -1;
  for (let i = first; i < next; i++)
    if (
      (tables.titles.has(norm(i)) ||
        (tables.roles.has(norm(i)) &&
          // 'Shopkeeper Ali Demir' where a sentence begins; 'Dean Pratt' is a first name
          (i > first ? !(isFirstName(norm(i), tables) && next - i === 2) : opens && next - i > 2))) &&
      // 'Ministry of Health': a title stands before a name
      i + 1 < next &&
      tokens[i + 1]?.norm !== 'of' &&
      tokens[i - 1]?.norm !== 'of'
    )
      lastTitle = i;
  const titles: string[] = [];
  if (lastTitle >= 0 && !holdsBodyWord(tokens, lastTitle + 1, next, tables)) {
    for (let i = first; i <= lastTitle; i++) titles.push(norm(i));
    first = lastTitle + 1;
    while (first < next && (tokens[first] as Token).kind === 'punctuation') first++;
  } else {
    // Lower-case titles right before: 'prime minister Jane Smith', 'pediatrician Elise Warner'.
    for (let i = first - 1; i >= sentenceFirst && i >= first - 3; i--) {
      const word = norm(i);
      if (!tables.titles.has(word) && !tables.roles.has(word)) break;
      titles.unshift(word);
    }
  }
  while (next > first && (tokens[next - 1] as Token).kind === 'punctuation') next--;
  // 'Anita Sholay QC'
  while (next - first > 2 && tables.postnominals.has(norm(next - 1))) next--;
  if (first >= next) return;
  const words: string[] = [];
  for (let i = first; i < next; i++) if ((tokens[i] as Token).kind === 'word') words.push(norm(i));
  if (words.length === 1) {
    const [word] = words as [string];
    const known = tables.women.has(word) || tables.men.has(word);
    // 'Young said', 'Small, who': a surname may be an ordinary word.
    const speaks = !opens && tables.speaking.has(tokens[next]?.norm ?? '');
    if (tables.titles.has(word) && !speaks) return;
    if (tables.capitalised.has(word) || (tables.notNames.has(word) && !speaks)) return;
    if (opens && lower.has(word) && !titles.length && !known) return;
    if (word.length === 1) return;
  } else if (
    words.every((word) => tables.capitalised.has(word) || tables.notNames.has(word) || tables.titles.has(word))
  )
    return;
  const last = tokens[next - 1] as Token;
  const cut = POSSESSIVE.exec(last.text);
  const end = cut && last.text.length > cut[0].length ? last.end - cut[0].length : last.end;
  const start = (tokens[first] as Token).start;
  const before = tokens[titleFrom - 1];
  runs.push({
    first,
    next,
    block,
    sentence,
    titles,
    from: titleFrom,
    words,
    text: clean(document.text.slice(start, end)),
    end,
    before: before && titleFrom - 1 >= sentenceFirst ? before.norm : '',
    opens,
  });
}

const isFirstName = (word: string, tables: PeopleTables): boolean => tables.women.has(word) || tables.men.has(word);

const UNCLEAN = /[\u2060\u00AD\u200B]|[^\S ]| {2}/;
const clean = (text: string): string =>
  UNCLEAN.test(text) ? text.replace(/[\u2060\u00AD\u200B]/g, '').replace(/\s+/g, ' ') : text;

function firstWord(tokens: readonly Token[], first: number, last: number): number {
  for (let i = first; i < last; i++) if ((tokens[i] as Token).kind === 'word') return i;
  return first;
}

/** Behind an opening quotation mark or a colon a capital says nothing either. */
const isAfterMark = (tokens: readonly Token[], at: number): boolean => MARKS.has(tokens[at - 1]?.norm ?? '');
const MARKS = new Set(['"', '“', '‘', '«', '„', ':']);

function bodyFollows(tokens: readonly Token[], first: number, next: number, tables: PeopleTables): boolean {
  return holdsBodyWord(tokens, first + 1, next, tables) || next - first > 2;
}
