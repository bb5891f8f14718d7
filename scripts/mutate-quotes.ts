/**
 * How surely changed quotes are caught, and how often a right one is flagged: `npx tsx scripts/mutate-quotes.ts <folder…> [--show]`. Every quote
 * of every article (.md, .txt, also in subfolders) that names its speaker is changed by machine in one way at a time and checked against the
 * article. Changes are drawn by a fixed rule, so that two runs give the same.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readDraft } from '../src/core/drafts';
import { english } from '../src/core/lang/en';
import { readSource } from '../src/core/sources';
import type { Source } from '../src/core/sources/types';
import type { Check } from '../src/core/verify';
import { QuoteChecker } from '../src/core/verify/quotes';

interface Change {
  readonly name: string;
  readonly harmful: boolean;
  /** The words between the marks, changed; undefined where the change can't be made. */
  readonly words?: (words: string[], pick: Pick) => string[] | undefined;
  readonly mark?: (quoted: string) => string;
  readonly speaker?: (speaker: string, others: readonly string[], pick: Pick) => string | undefined;
  /** The least number of words it can be made on. */
  readonly least?: number;
}

type Pick = (below: number) => number;

const checker = new QuoteChecker(english);
const show = process.argv.includes('--show');
const folders = process.argv.slice(2).filter((one) => !one.startsWith('--'));
/** Words beside those that deny which no harmless cut may take away. */
const TURNED = new Set(['if', 'nobody', 'none', 'nothing', 'only', 'unless']);
const NEGATED = new Set([
  'not',
  'never',
  'no',
  "don't",
  "didn't",
  "doesn't",
  "won't",
  "can't",
  'cannot',
  "isn't",
  "wasn't",
]);
const AUXILIARIES = new Set([
  'is',
  'are',
  'was',
  'were',
  'will',
  'would',
  'can',
  'could',
  'should',
  'must',
  'has',
  'have',
  'had',
  'do',
  'did',
  'does',
  'may',
  'might',
]);
const ADDED = ['really', 'new', 'foreign', 'always', 'nearly', 'quite'];
const OTHER = ['economic', 'political', 'small', 'hope', 'river', 'tomorrow', 'seven'];
const plain = (word: string): string =>
  word
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/[^\p{L}\p{N}']/gu, '');
const isPlain = (word: string): boolean => /^[\p{L}\p{N}][\p{L}\p{N}'’-]*$/u.test(word);

/** The place of a word inside (not the first or last) that stands without punctuation and passes `test`. */
function inside(
  words: readonly string[],
  pick: Pick,
  test: (word: string) => boolean = () => true,
): number | undefined {
  const places = words.flatMap((word, i) => (i > 0 && i < words.length - 1 && isPlain(word) && test(word) ? [i] : []));
  return places.length ? places[pick(places.length)] : undefined;
}

const splice = (words: readonly string[], at: number, count: number, ...add: string[]): string[] => [
  ...words.slice(0, at),
  ...add,
  ...words.slice(at + count),
];

const CHANGES: readonly Change[] = [
  {
    name: 'drop a word',
    harmful: true,
    least: 5,
    words: (words, pick) => {
      const at = inside(words, pick);
      return at === undefined || plain(words[at] as string) === plain(words[at + 1] as string)
        ? undefined
        : splice(words, at, 1);
    },
  },
  {
    name: 'add a word',
    harmful: true,
    least: 4,
    words: (words, pick) => {
      const at = inside(words, pick);
      return at === undefined ? undefined : splice(words, at, 0, ADDED[pick(ADDED.length)] as string);
    },
  },
  {
    name: 'swap two words',
    harmful: true,
    least: 5,
    words: (words, pick) => {
      const at = inside(words, pick);
      const [a, b] = [words[at ?? 0] as string, words[(at ?? 0) + 1] as string];
      if (at === undefined || at + 1 >= words.length - 1 || !isPlain(b) || plain(a) === plain(b)) return undefined;
      return splice(words, at, 2, b, a);
    },
  },
  {
    name: 'change a word',
    harmful: true,
    least: 4,
    words: (words, pick) => {
      const at = inside(words, pick, (word) => word.length > 3);
      return at === undefined ? undefined : splice(words, at, 1, OTHER[pick(OTHER.length)] as string);
    },
  },
  {
    name: 'change a number',
    harmful: true,
    least: 4,
    words: (words) => {
      const at = words.findIndex((word) => /^\d+$/.test(word));
      return at < 0 ? undefined : splice(words, at, 1, String(Number(words[at]) + 3));
    },
  },
  {
    name: 'deny',
    harmful: true,
    least: 4,
    words: (words) => {
      const at = words.findIndex(
        (word, i) => i > 0 && AUXILIARIES.has(plain(word)) && isPlain(word) && !NEGATED.has(plain(words[i + 1] ?? '')),
      );
      return at < 0 ? undefined : splice(words, at + 1, 0, 'not');
    },
  },
  {
    name: 'take a denial out',
    harmful: true,
    least: 4,
    words: (words) => {
      const at = words.findIndex(
        (word, i) => i > 0 && (plain(word) === 'not' || plain(word) === 'never') && isPlain(word),
      );
      return at < 0 ? undefined : splice(words, at, 1);
    },
  },
  {
    name: 'join without an ellipsis',
    harmful: true,
    least: 14,
    words: (words) => splice(words, 5, 4),
  },
  {
    name: 'another speaker',
    harmful: true,
    least: 4,
    speaker: (_, others, pick) => others[pick(others.length)],
  },
  { name: 'nothing', harmful: false },
  { name: 'straight marks', harmful: false, mark: (quoted) => `"${quoted}"` },
  { name: 'single marks', harmful: false, mark: (quoted) => (/["“”'’]/.test(quoted) ? `“${quoted}”` : `‘${quoted}’`) },
  { name: 'guillemets', harmful: false, mark: (quoted) => `«${quoted}»` },
  {
    name: 'first letter',
    harmful: false,
    words: ([first = '', ...rest]) => [
      (first[0] === first[0]?.toLowerCase() ? first[0]?.toUpperCase() : first[0]?.toLowerCase()) + first.slice(1),
      ...rest,
    ],
  },
  {
    name: 'closing punctuation',
    harmful: false,
    words: (words) => splice(words, words.length - 1, 1, (words.at(-1) as string).replace(/[.,!?]$/, '')),
  },
  { name: 'cut the end', harmful: false, least: 8, words: (words) => words.slice(0, -3) },
  {
    name: 'cut the start',
    harmful: false,
    least: 8,
    words: (words) =>
      words.slice(0, 3).some((word) => NEGATED.has(plain(word)) || TURNED.has(plain(word)))
        ? undefined
        : words.slice(3),
  },
  {
    name: 'an ellipsis',
    harmful: false,
    least: 12,
    words: (words) =>
      words.slice(4, 8).some((word) => NEGATED.has(plain(word))) ? undefined : splice(words, 4, 4, '…'),
  },
  {
    name: 'a bracketed ellipsis',
    harmful: false,
    least: 12,
    words: (words) =>
      words.slice(4, 8).some((word) => NEGATED.has(plain(word))) ? undefined : splice(words, 4, 4, '[...]'),
  },
  {
    name: 'words in brackets',
    harmful: false,
    least: 6,
    words: (words, pick) => {
      const at = inside(words, pick);
      return at === undefined ? undefined : splice(words, at + 1, 0, '[in the city]');
    },
  },
  {
    name: 'a word replaced in brackets',
    harmful: false,
    least: 6,
    words: (words, pick) => {
      const at = inside(words, pick, (word) => !NEGATED.has(plain(word)));
      return at === undefined ? undefined : splice(words, at, 1, '[the minister]');
    },
  },
  {
    name: 'dashes',
    harmful: false,
    words: (words) => words.map((word) => word.replace(/—|–/g, ' - ').replace(/(\p{L})-(\p{L})/gu, '$1–$2')),
  },
  {
    name: 'the surname',
    harmful: false,
    speaker: (speaker) =>
      /^\p{Lu}\p{Ll}+ (?:\p{Lu}\. )?\p{Lu}\p{Ll}+$/u.test(speaker) ? (speaker.split(' ').at(-1) as string) : undefined,
  },
];

function* articles(folder: string): Generator<string> {
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* articles(path);
    else if (/^(?!draft).*\.(?:md|txt)$/.test(name)) yield path;
  }
}

/** A picker of numbers that depends on what it is asked for alone. */
function picker(seed: string): Pick {
  let state = 7;
  for (let i = 0; i < seed.length; i++) state = (Math.imul(state, 31) + seed.charCodeAt(i)) >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const isFlagged = (check: Check | undefined): boolean => check?.verdict === 'contradicted';

const tally = new Map<string, { done: number; flagged: number; confirmed: number }>();

function run(source: Source): void {
  const { quotes, people } = source.mentions;
  const persons = people.filter(({ kind, name }) => kind === 'person' && name.includes(' ')).map(({ name }) => name);
  for (const quote of quotes) {
    if (!quote.speaker || quote.sort !== 'speech') continue;
    const inner = source.mentions.document.text.slice(quote.inner.start, quote.inner.end);
    const words = inner.split(/\s+/).filter(Boolean);
    if (inner.includes('⟦') || /[“”"[]/.test(inner)) continue;
    for (const change of CHANGES) {
      if (words.length < (change.least ?? 3)) continue;
      const pick = picker(source.path + quote.start + change.name);
      const changed = change.words ? change.words([...words], pick) : words;
      const others = persons.filter(
        (one) => one !== quote.speaker && one.split(' ').at(-1) !== quote.speaker?.split(' ').at(-1),
      );
      const speaker = change.speaker ? change.speaker(quote.speaker, others, pick) : quote.speaker;
      if (!changed || !speaker || (change.harmful && change.words && changed.join(' ') === words.join(' '))) continue;
      const quoted = changed.join(' ');
      const text = `${speaker} said: ${change.mark ? change.mark(quoted) : `“${quoted}”`}\n`;
      const { draft } = readDraft({ path: 'draft.md', text }, english);
      const check = checker.check(draft, [source])[0];
      const row = tally.get(change.name) ?? { done: 0, flagged: 0, confirmed: 0 };
      row.done++;
      if (isFlagged(check)) row.flagged++;
      if (check?.verdict === 'supported') row.confirmed++;
      tally.set(change.name, row);
      if (show && isFlagged(check) !== change.harmful)
        console.log(
          `${change.name}: ${text.trim()} | ${quote.speaker}: “${inner}” | ${check?.verdict ?? 'no check'}: ${check?.message ?? ''}`,
        );
    }
  }
}

for (const folder of folders)
  for (const path of articles(folder)) {
    const written = readFileSync(path, 'utf8');
    const text = written.replace(/⟧\{[^}]*\}/g, '').replaceAll('⟦', '');
    const { source } = readSource(
      { path, text, format: path.endsWith('.md') ? 'markdown' : 'text', sha256: path },
      english,
    );
    if (source) run(source);
  }

const sum = { harmful: [0, 0], harmless: [0, 0] };
for (const { name, harmful } of CHANGES) {
  const row = tally.get(name);
  if (!row) continue;
  const total = harmful ? sum.harmful : sum.harmless;
  total[0] = (total[0] ?? 0) + row.done;
  total[1] = (total[1] ?? 0) + row.flagged;
  const rate = ((100 * (harmful ? row.flagged : row.confirmed)) / row.done).toFixed(1);
  console.log(
    `${harmful ? 'caught' : 'left alone'} | ${name}: ${row.done}, ${harmful ? `flagged ${rate} %` : `confirmed ${rate} %, flagged ${row.flagged}`}`,
  );
}
console.log(
  `harmful: ${sum.harmful[1]} of ${sum.harmful[0]} flagged (${((100 * (sum.harmful[1] as number)) / (sum.harmful[0] as number)).toFixed(1)} %); harmless: ${sum.harmless[1]} of ${sum.harmless[0]} flagged`,
);
