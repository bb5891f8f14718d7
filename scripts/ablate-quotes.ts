/**
 * Drops every word of the tables of quotes and people in turn and runs the tests of quotes, people and names: a word whose loss no test notices
 * is listed.
 *
 *     npx tsx scripts/ablate-quotes.ts [table…]
 *
 * Exit status 1 if there are any. First names and places are lists of what there is, not rules, and are left out. The tests run in this process,
 * without mocha: `it` collects them.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { english } from '../src/core/lang/en';

const LISTS = new Set(['men', 'places', 'women']);
/** The same set as another table's. */
const SHARED = new Set(['people.speaking', 'quotes.phraseStarts']);

const tests: { readonly name: string; readonly run: () => void }[] = [];
Object.assign(globalThis, {
  describe: (_: string, body: () => void) => body(),
  it: (name: string, run: () => void) => tests.push({ name, run }),
});

/** Takes a word out of a table, and puts it back. */
interface Row {
  readonly table: string;
  readonly word: string;
  readonly drop: () => void;
  readonly restore: () => void;
}

function rowsOf(group: string, tables: object): Row[] {
  return Object.entries(tables).flatMap(([name, table]: [string, unknown]): Row[] => {
    const label = `${group}.${name}`;
    if (LISTS.has(name) || SHARED.has(label)) return [];
    if (table instanceof Set) {
      const set = table as Set<string>;
      return [...set].map((word) => ({
        table: label,
        word,
        drop: () => void set.delete(word),
        restore: () => void set.add(word),
      }));
    }
    if (table instanceof Map) {
      const map = table as Map<string, string>;
      return [...map].map(([word, value]) => ({
        table: label,
        word,
        drop: () => void map.delete(word),
        restore: () => void map.set(word, value),
      }));
    }
    const list = table as (readonly string[])[];
    return list.map((phrase, i) => ({
      table: label,
      word: phrase.join(' '),
      drop: () => void list.splice(i, 1),
      restore: () => void list.splice(i, 0, phrase),
    }));
  });
}

/** The first test that fails, those that failed before tried first. */
function failing(): string | undefined {
  for (const [i, test] of tests.entries())
    try {
      test.run();
    } catch {
      tests.splice(i, 1);
      tests.unshift(test);
      return test.name;
    }
  return undefined;
}

async function main(): Promise<void> {
  for (const folder of ['quotes', 'people', 'verify']) {
    const path = join(__dirname, '../test/core', folder);
    const files = readdirSync(path).filter((name) => name.endsWith('.test.ts'));
    const own = folder === 'verify' ? files.filter((name) => /quote|attribution|name/i.test(name)) : files;
    for (const file of own) await import(join(path, file));
  }
  const broken = failing();
  if (broken) throw new Error(`The tests must pass before anything is dropped; this one fails: ${broken}`);
  const asked = process.argv.slice(2);
  const rows = [...rowsOf('quotes', english.quotes), ...rowsOf('people', english.people)].filter(
    ({ table }) => !asked.length || asked.includes(table),
  );
  const unproved = new Map<string, string[]>();
  for (const { table, word, drop, restore } of rows) {
    drop();
    if (!failing()) unproved.set(table, [...(unproved.get(table) ?? []), word]);
    restore();
  }
  for (const [table, words] of unproved) console.log(`${table}: no test needs ${words.join(', ')}`);
  const missing = [...unproved.values()].flat().length;
  console.log(`${rows.length} words, ${tests.length} tests: ${missing} words that no test needs`);
  process.exitCode = missing ? 1 : 0;
}

void main();
