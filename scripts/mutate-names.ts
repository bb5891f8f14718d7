/**
 * How surely misspelt names are caught, and whether others' names are left alone: `npx tsx scripts/mutate-names.ts <folder…> [--show]`. Every
 * person of every article (.md, also in subfolders) is misspelt by machine in four ways, in full and by surname; every person of the other
 * articles is named as they are. Letters are drawn by a fixed rule, so that two runs give the same.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readDraft } from '../src/core/drafts';
import { english } from '../src/core/lang/en';
import { readSource } from '../src/core/sources';
import type { Source } from '../src/core/sources/types';
import { finish } from '../src/core/text/steps';
import { NameChecker } from '../src/core/verify/names';

const show = process.argv.includes('--show');
const folders = process.argv.slice(2).filter((one) => !one.startsWith('--'));
const checker = new NameChecker(english);

/** One letter of a word's inside left out, doubled, exchanged with its neighbour or made another. */
const SLIPS: Readonly<Record<string, (word: string, at: number) => string>> = {
  'a letter left out': (word, at) => word.slice(0, at) + word.slice(at + 1),
  'a letter doubled': (word, at) => word.slice(0, at) + word.slice(at, at + 1) + word.slice(at),
  'two letters exchanged': (word, at) =>
    word.slice(0, at) + word.slice(at + 1, at + 2) + word.slice(at, at + 1) + word.slice(at + 2),
  'another letter': (word, at) => word.slice(0, at) + (word[at] === 'e' ? 'a' : 'e') + word.slice(at + 1),
};

const articles = (path: string): string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .flatMap((name) => articles(join(path, name)))
    : /source\.md$|[\\/]sources[\\/].*\.md$/.test(path)
      ? [path]
      : [];

const sources = folders.flatMap(articles).flatMap((path): Source[] => {
  const text = readFileSync(path, 'utf8')
    .replace(/⟧\{[^}]*\}/g, '')
    .replaceAll('⟦', '');
  const { source } = readSource({ path, text, format: 'markdown', sha256: path }, english);
  return source ? [source] : [];
});
const persons = (source: Source): string[] =>
  source.mentions.people.filter(({ kind, name }) => kind === 'person' && name.includes(' ')).map(({ name }) => name);

const flagged = (source: Source, name: string): boolean => {
  const { draft } = readDraft({ path: 'draft.md', text: `They met ${name}, who rose.` }, english);
  const checks = finish(checker.checking(draft, [source]));
  return checks.some(({ code }) => code === 'name.misspelled');
};

const tally = new Map<string, { all: number; flagged: number }>();
const count = (what: string, source: Source, name: string, wanted: boolean): void => {
  const row = tally.get(what) ?? { all: 0, flagged: 0 };
  tally.set(what, row);
  row.all++;
  const found = flagged(source, name);
  if (found) row.flagged++;
  if (show && found !== wanted) console.log(`${what}: ${name} (${source.path})`);
};

for (const source of sources) {
  const own = persons(source);
  const known = new Set(own.flatMap((name) => name.toLowerCase().split(' ')));
  for (const name of own) {
    const first = name.slice(0, name.lastIndexOf(' '));
    const last = name.slice(first.length + 1);
    if (last.length < 5) continue;
    for (const [slip, change] of Object.entries(SLIPS)) {
      const wrong = change(last, 1 + (last.length % (last.length - 3)));
      if (wrong === last) continue;
      count(`${slip}, in full`, source, `${first} ${wrong}`, true);
      // A shorter surname alone is too much like others.
      if (last.length >= 6) count(`${slip}, surname alone`, source, wrong, true);
    }
    count('as it is', source, name, false);
    count('the surname as it is', source, last, false);
  }
  for (const other of sources)
    if (other !== source)
      for (const name of persons(other))
        if (!known.has((name.split(' ').at(-1) as string).toLowerCase()))
          count('somebody of another article', source, name, false);
}
for (const [what, row] of tally) console.log(`${what}: ${row.flagged} of ${row.all} flagged`);
