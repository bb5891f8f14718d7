import { readDraft } from '../src/core/drafts';
import { completionsAt } from '../src/core/features/completion';
import { draftHover } from '../src/core/features/hover';
import { keysOf } from '../src/core/index';
import { english } from '../src/core/lang/en';
import { measureEdits, timesOf, type Times } from './edits';
import { benchQuotes } from './quotes';
import { benchImport } from './import';
import { benchReaders } from './readers';
import { draftText } from './synthetic';
import { measureViews } from './views';
import { openWorkspace, type Opened } from './workspace';

// npm run bench: the readers, a long PDF, quotes, then workspaces of many synthetic sources (the sample with other names and numbers) and the
// draft a writer edits in them. `npm run bench -- readers` asks for parts of it, SOURCES=100,1000 for other sizes, RUNS for more or fewer edits of a kind.

const SIZES = (process.env['SOURCES'] ?? '300,3000,10000').split(',').map(Number);
const RUNS = Number(process.env['RUNS'] ?? 60);

const PARTS: Readonly<Record<string, () => void | Promise<void>>> = {
  readers: benchReaders,
  import: benchImport,
  quotes: benchQuotes,
  workspaces: benchWorkspaces,
};

async function main(): Promise<void> {
  const asked = process.argv.slice(2);
  const unknown = asked.find((name) => !(name in PARTS));
  if (unknown) throw new Error(`${unknown} is no part of the benchmark: ${Object.keys(PARTS).join(', ')}`);
  for (const [name, part] of Object.entries(PARTS)) if (asked.length === 0 || asked.includes(name)) await part();
}

async function benchWorkspaces(): Promise<void> {
  const rows = new Map<string, Record<string, string>>();
  for (const size of SIZES) {
    const opened = await openWorkspace(size);
    console.table([opened.figures]);
    for (const [what, { median, p95 }] of new Map([...measureEdits(opened, RUNS), ...measureLooks(opened)]))
      rows.set(what, {
        ...rows.get(what),
        [`${size}: median ms`]: median.toFixed(2),
        [`${size}: p95 ms`]: p95.toFixed(2),
      });
    console.table(await measureViews(opened, Math.min(RUNS, 10)));
    opened.close();
  }
  console.table(Object.fromEntries(rows));
}

/** Hover and completion as the server answers them. */
function measureLooks({ folder }: Opened): Map<string, Times> {
  const draftOf = (text: string) => readDraft({ path: 'drafts/bases.md', text }, english).draft;
  const text = draftText();
  const draft = draftOf(text);
  const { checks } = folder.verifier.verify(draft, folder.index);
  const figure = text.indexOf('fewer than 1,000') + 2;
  const typing = text.replace('Others in the region', 'Honduras depends on remit');
  const written = draftOf(typing);
  const offset = typing.indexOf('on remit') + 'on remit'.length;
  const find = (words: string): string[] => folder.index.findSources(keysOf(words, english), 8).map(({ path }) => path);
  const options = { minimumLetters: 3, asked: true };
  const { phrases, ranker } = folder;
  return new Map([
    ['hover', timesOf(() => void draftHover({ draft, checks }, folder, figure), RUNS)],
    [
      'completion',
      timesOf(
        () =>
          void completionsAt({
            draft: written,
            offset,
            sources: folder,
            phrases,
            ranker,
            language: english,
            options,
            find,
          }),
        RUNS,
      ),
    ],
  ]);
}

void main();
