/**
 * Drops every word of the date tables in turn and runs the date reader's tests: a word whose loss no test notices is listed.
 *
 *     npx tsx scripts/ablate-dates.ts
 *
 * Exit status 1 if there are any. The tests run in this process, without mocha: `it` collects them.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { english } from '../src/core/lang/en';
import { countedNouns } from '../src/core/lang/en/datesCounted';
import { calendarNames } from '../src/core/lang/en/datesNames';
import { numberWords } from '../src/core/lang/en/datesNumbers';
import { relativeWords } from '../src/core/lang/en/datesRelative';
import { smallWords } from '../src/core/lang/en/datesSmall';
import { tenseWords } from '../src/core/lang/en/datesTense';
import { DateWords, type DateWord } from '../src/core/lang/dateTables';

type Row = readonly [words: string, meaning: DateWord];

const tests: { readonly name: string; readonly run: () => void }[] = [];
Object.assign(globalThis, {
  describe: (_: string, body: () => void) => body(),
  it: (name: string, run: () => void) => tests.push({ name, run }),
});

const tables: Readonly<Record<string, readonly Row[]>> = {
  calendarNames,
  countedNouns,
  numberWords,
  relativeWords,
  smallWords,
  tenseWords,
};
const rows = Object.entries(tables).flatMap(([table, all]) => all.map((row) => ({ table, row })));

const failing = (words: Iterable<Row>): string | undefined => {
  Object.assign(english.dates, { words: new DateWords(words) });
  for (const { name, run } of tests)
    try {
      run();
    } catch {
      return name;
    }
  return undefined;
};

async function main(): Promise<void> {
  const folder = join(__dirname, '../test/core/dates');
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.test.ts') && !name.startsWith('properties')))
    await import(join(folder, file));
  const broken = failing(rows.map(({ row }) => row));
  if (broken) throw new Error(`The tests must pass before anything is dropped; this one fails: ${broken}`);

  let unproved = 0;
  let words = 0;
  for (const { table, row } of rows) {
    const missing: string[] = [];
    for (const word of row[0].split(' ')) {
      words++;
      const rest = row[0]
        .split(' ')
        .filter((other) => other !== word)
        .join(' ');
      const without = rows.flatMap(({ row: other }): Row[] => (other !== row ? [other] : rest ? [[rest, row[1]]] : []));
      if (!failing(without)) missing.push(word);
    }
    unproved += missing.length;
    if (missing.length) console.log(`${table} ${JSON.stringify(row[1])}: no test needs ${missing.join(' ')}`);
  }
  console.log(`${words} words, ${tests.length} tests: ${unproved} words that no test needs`);
  process.exitCode = unproved ? 1 : 0;
}

void main();
