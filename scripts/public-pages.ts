/**
 * Measures how well articles are got out of web pages, on public sets with gold text: `npx tsx scripts/public-pages.ts FOLDER [--half tune|held]
 * [--show N]`, where FOLDER is a checkout of mozilla/readability, scrapinghub/article-extraction-benchmark or adbar/trafilatura. Nothing of
 * them is part of the project. Backread's reader is compared with `@mozilla/readability` alone on the same pages.
 *
 * Pages are halved by their names: rules are looked for on one half alone. `--show` lists the pages that Backread reads worst.
 */
import { publicSet, type PublicPage } from './public/sets';
import { backread, readability, type PageReader, type ReadPage } from './public/readers';
import {
  countStretches,
  f1,
  meanOf,
  shingleScore,
  stretchScore,
  type Counts,
  type PageScore,
  type Score,
} from './public/score';

const [folder, ...options] = process.argv.slice(2);
if (!folder) throw new Error('Give the folder of a public set.');
const option = (name: string): string | undefined => {
  const at = options.indexOf(name);
  return at < 0 ? undefined : options[at + 1];
};
const half = option('--half');
const show = Number(option('--show') ?? 0);

function halfOf(name: string): 'tune' | 'held' {
  let sum = 0;
  for (const char of name) sum = (sum * 31 + char.charCodeAt(0)) % 1_000_003;
  return sum % 2 ? 'tune' : 'held';
}

const words = (text: string | undefined): string => (text?.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

/** Fields that a reader told as the set has them, of those that the set has. */
function metadataRight(page: PublicPage, read: ReadPage): readonly [right: number, of: number] {
  const wanted = page.metadata ?? {};
  let right = 0;
  if (wanted.title && words(read.metadata.title) === words(wanted.title)) right++;
  if (wanted.author && words(read.metadata.author) === words(wanted.author.replace(/^by\s+/i, ''))) right++;
  if (wanted.date && read.metadata.date?.slice(0, 10) === wanted.date.slice(0, 10)) right++;
  return [right, Object.keys(wanted).length];
}

interface Result {
  readonly page: string;
  readonly score?: PageScore;
  readonly counts?: Counts;
  readonly metadata: readonly [number, number];
  readonly error?: string;
}

async function measure(reader: PageReader, page: PublicPage, hasCaptions: boolean): Promise<Result> {
  let error: string | undefined;
  const read = await reader(page.bytes, hasCaptions).catch((problem: unknown): ReadPage => {
    error = String(problem);
    return { text: '', metadata: {} };
  });
  return {
    page: page.name,
    metadata: metadataRight(page, read),
    ...('text' in page.gold
      ? { score: shingleScore(page.gold.text, read.text) }
      : { counts: countStretches(page.gold.belongs, page.gold.doesNot, read.text) }),
    ...(error && { error }),
  };
}

const own = (result: Result): Score => {
  if (result.counts) return stretchScore([result.counts]);
  const { precision = 0, recall = 0 } = result.score ?? {};
  return { precision, recall };
};
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

async function main(): Promise<void> {
  const set = publicSet(folder as string);
  const readers = { Backread: backread, Readability: readability } as const;
  const results = new Map<string, Result[]>(Object.keys(readers).map((name) => [name, []]));
  for (const page of set.pages()) {
    if (half && halfOf(page.name) !== half) continue;
    for (const [name, reader] of Object.entries(readers))
      results.get(name)?.push(await measure(reader, page, set.hasCaptions));
  }
  for (const [name, all] of results) {
    const stretches = all.flatMap(({ counts }) => counts ?? []);
    const score = stretches.length ? stretchScore(stretches) : meanOf(all.flatMap((one) => one.score ?? []));
    const accuracy = stretches.length ? `, accuracy ${percent(stretchScore(stretches).accuracy)}` : '';
    const [right, of] = all.reduce(([a, b], { metadata: [c, d] }) => [a + c, b + d], [0, 0]);
    const told = of ? `, metadata ${percent(right / of)} of ${of}` : '';
    const failed = all.filter(({ error }) => error).length;
    console.log(
      `${set.name}, ${name}: F1 ${percent(f1(score))}, precision ${percent(score.precision)}, recall ${percent(score.recall)}${accuracy}${told} (${all.length} pages, ${failed} not read)`,
    );
  }
  const [mine = [], other = []] = [...results.values()];
  const worst = mine
    .map((result, i) => ({ result, other: other[i] as Result }))
    .sort((a, b) => f1(own(a.result)) - f1(own(b.result)))
    .slice(0, show);
  for (const { result, other: theirs } of worst) {
    const [a, b] = [own(result), own(theirs)];
    console.log(
      `${percent(a.precision)} / ${percent(a.recall)} (Readability ${percent(b.precision)} / ${percent(b.recall)}) ${result.page} ${result.error ?? ''}`,
    );
  }
}

void main();
