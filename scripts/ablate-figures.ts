/**
 * Drops every entry of the figure tables in turn and runs the figure reader's tests: an entry whose loss no test notices is listed.
 *
 *     npx tsx scripts/ablate-figures.ts [--only units]
 *
 * The tests run in this process, without mocha: `it` collects them. A test's name is its sentence, so only those that have the
 * entry's first word in them can notice its loss. Exit status 1 if any entry is unproved.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { english } from '../src/core/lang/en';
import { Phrases } from '../src/core/lang/phrases';

interface Test {
  readonly name: string;
  readonly run: () => void;
}

const tests: Test[] = [];
const path: string[] = [];
Object.assign(globalThis, {
  describe: (name: string, body: () => void) => {
    path.push(name);
    body();
    path.pop();
  },
  it: (name: string, run: () => void) => tests.push({ name, run }),
});

const fails = ({ run }: Test): boolean => {
  try {
    run();
    return false;
  } catch {
    return true;
  }
};

/** Words of a test's name as the tables write them; a test without a sentence for its name is always tried. */
const mentions = (test: Test, word: string): boolean =>
  !/[A-Z«“]/.test(test.name.slice(0, 3)) ||
  test.name.normalize('NFKC').toLowerCase().replace(/[’]/g, "'").includes(word.toLowerCase());

interface Entry {
  readonly word: string;
  readonly drop: () => () => void;
}

/** Every entry of a table with how to drop it, and put it back. */
function entriesOf(holder: Record<string, unknown>, name: string): Entry[] {
  const table = holder[name];
  if (table instanceof Set) {
    const set = table as Set<string>;
    return [...set].map((word) => ({
      word,
      drop: () => {
        set.delete(word);
        return () => set.add(word);
      },
    }));
  }
  if (table instanceof Map) {
    const map = table as Map<string, unknown>;
    return [...map].map(([word, value]) => ({
      word,
      drop: () => {
        map.delete(word);
        return () => map.set(word, value);
      },
    }));
  }
  if (table instanceof Phrases) {
    const rows = [...(table as Phrases<unknown>).rows()];
    return rows.map(([word]) => ({
      word,
      drop: () => {
        holder[name] = new Phrases(rows.filter(([other]) => other !== word));
        return () => (holder[name] = table);
      },
    }));
  }
  return [];
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  const folder = join(__dirname, '../test/core/figures');
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.test.ts') && !name.startsWith('properties')))
    await import(join(folder, file));
  const broken = tests.find(fails);
  if (broken) throw new Error(`The tests must pass before anything is dropped; this one fails: ${broken.name}`);

  const figures = english.figures as unknown as Record<string, unknown>;
  const tables = [
    ...Object.keys(figures).map((name) => ({ name, entries: entriesOf(figures, name) })),
    ...['cues', 'elision', 'heat'].flatMap((group) => {
      const holder = figures[group] as Record<string, unknown>;
      return Object.keys(holder).map((name) => ({ name: `${group}.${name}`, entries: entriesOf(holder, name) }));
    }),
  ];
  let all = 0;
  let unproved = 0;
  for (const { name, entries } of tables) {
    if (!entries.length || (values.only && values.only !== name)) continue;
    const missing: string[] = [];
    for (const { word, drop } of entries) {
      const first = word.split(' ').reduce((a, b) => (b.length > a.length ? b : a));
      const restore = drop();
      english.figures.lexemes.forget();
      if (!tests.some((test) => mentions(test, first) && fails(test))) missing.push(word);
      restore();
      english.figures.lexemes.forget();
    }
    all += entries.length;
    unproved += missing.length;
    console.log(
      `${name}: ${entries.length} entries${missing.length ? `, no test needs ${missing.length}: ${missing.join(' | ')}` : ', all needed'}`,
    );
  }
  console.log(`${all} entries, ${tests.length} tests: ${unproved} entries that no test needs`);
  process.exitCode = unproved ? 1 : 0;
}

void main();
