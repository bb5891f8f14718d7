/**
 * How many slips are caught, and how often what is right is flagged: changes one figure, date, quoted word or name at a time in every faithful
 * draft, rewords others truly, and makes faithful prose from the sources.
 *
 *   npm run mutate [-- --cases test/stories] [--seed 1] [--most 2000] [--show KIND]
 */
import { parseArgs } from 'node:util';
import { readDraft } from '../src/core/drafts';
import { english } from '../src/core/lang/en';
import { readSource } from '../src/core/sources';
import type { Source } from '../src/core/sources/types';
import { overlaps } from '../src/core/text/span';
import { Verifier, type Check } from '../src/core/verify';
import { loadStories, type Label, type Story } from './labels';
import { apply, nameSlips, random, rewordings, slipsOf, swapsOf, type Mutation } from './mutations';
import { proseFrom } from './prose';

const { values } = parseArgs({
  options: {
    cases: { type: 'string', multiple: true, default: ['test/stories'] },
    seed: { type: 'string', default: '1' },
    most: { type: 'string', default: '2000' },
    words: { type: 'string', default: '30000' },
    show: { type: 'string' },
  },
});

const stories = values.cases.flatMap((folder) => loadStories(folder));
const next = random(Number(values.seed));
const verifier = new Verifier(english);

interface Tally {
  n: number;
  hit: number;
}
const slips = new Map<string, Tally>();
const harmless = new Map<string, Tally>();
/** Slips in figures and dates, by what was said of them before they were changed. */
const byBefore = new Map<string, Tally>();
const count = (tallies: Map<string, Tally>, kind: string, hit: boolean): void => {
  const tally = tallies.get(kind) ?? { n: 0, hit: 0 };
  tally.n++;
  if (hit) tally.hit++;
  tallies.set(kind, tally);
};

const sourcesOf = (story: Story): Source[] =>
  story.sources.flatMap(
    ({ name, text }) =>
      readSource({ path: `${story.slug}/${name}`, text, format: 'markdown', sha256: `${story.slug}/${name}` }, english)
        .source ?? [],
  );

interface Job {
  readonly sources: readonly Source[];
  readonly text: string;
  readonly before: readonly Check[];
  readonly mutation: Mutation;
  readonly slip: boolean;
  readonly where: string;
}

const checksOn = (text: string, sources: readonly Source[]): readonly Check[] =>
  verifier.verifyAgainst(readDraft({ path: 'draft.md', text }, english).draft, sources).checks;

const jobs: Job[] = [];
for (const story of stories) {
  const sources = sourcesOf(story);
  for (const draft of story.drafts.filter(({ name }) => name.startsWith('draft-a'))) {
    const before = checksOn(draft.text, sources);
    const faithful = draft.labels.filter((label: Label) => label.verdict === 'supported');
    const where = `${story.slug}/${draft.name}`;
    const known = new Set<string>();
    const add = (mutation: Mutation, slip: boolean): void => {
      const key = JSON.stringify(mutation.edits);
      if (known.has(key)) return; // each change once, however often it is drawn
      known.add(key);
      jobs.push({ sources, text: draft.text, before, mutation, slip, where });
    };
    for (const label of faithful) {
      for (let round = 0; round < 4; round++) for (const mutation of slipsOf(label, next)) add(mutation, true);
      for (const mutation of rewordings(label)) add(mutation, false);
    }
    for (const mutation of swapsOf(draft.labels, draft.text)) add(mutation, true);
    const names = [
      ...new Set(
        sources.flatMap((s) =>
          s.mentions.people.filter((p) => p.kind === 'person' && p.name.includes(' ')).map((p) => p.name),
        ),
      ),
    ];
    for (let round = 0; round < 3; round++)
      for (const mutation of nameSlips(draft.text, names, next)) add(mutation, true);
  }
}

const slipJobs = shuffle(jobs.filter((job) => job.slip)).slice(0, Number(values.most));
for (const job of [...slipJobs, ...jobs.filter((one) => !one.slip)]) {
  const { text, spans } = apply(job.text, job.mutation);
  const checks = checksOn(text, job.sources);
  const flagged = checks.filter(
    (check) => check.verdict === 'contradicted' && check.kind !== 'citation' && check.kind !== 'draft',
  );
  const hit = spans.some((span) => flagged.some((check) => overlaps(check, span)));
  count(job.slip ? slips : harmless, job.mutation.kind, hit);
  const before = job.slip ? beforeOf(job) : undefined;
  if (before) count(byBefore, before, hit);
  if (values.show && job.mutation.kind === values.show && hit !== job.slip) {
    const [span] = spans;
    const at = span?.start ?? 0;
    const check = checks.find((one) => span && overlaps(one, span));
    console.log(
      `${job.where}: …${text.slice(Math.max(0, at - 70), at + 50).replace(/\s+/g, ' ')}… (${job.mutation.edits[0]?.by}) ${check?.verdict ?? 'no check'}: ${check?.message ?? ''}`,
    );
  }
}

/** What was said of a figure or date before it was changed. */
function beforeOf({ before, mutation: { edits } }: Job): string | undefined {
  const check = before.find(
    (one) => (one.kind === 'figure' || one.kind === 'date') && edits[0] !== undefined && overlaps(one, edits[0]),
  );
  if (!check) return undefined;
  if (check.verdict !== 'supported') return 'not confirmed before';
  return check.code === 'figure.derived' ? 'worked out' : 'repeated from the source';
}

function shuffle<T>(list: readonly T[]): T[] {
  const result = [...list];
  for (let i = result.length - 1; i > 0; i--) {
    const k = Math.floor(next() * (i + 1));
    [result[i], result[k]] = [result[k] as T, result[i] as T];
  }
  return result;
}

const table = (title: string, tallies: ReadonlyMap<string, Tally>): void => {
  console.log(`\n${title}`);
  let n = 0;
  let hit = 0;
  for (const [kind, tally] of [...tallies].sort()) {
    console.log(
      `  ${kind.padEnd(28)} ${String(tally.hit).padStart(5)} of ${String(tally.n).padStart(5)}  ${((100 * tally.hit) / tally.n).toFixed(1).padStart(5)} %`,
    );
    n += tally.n;
    hit += tally.hit;
  }
  console.log(
    `  ${'in all'.padEnd(28)} ${String(hit).padStart(5)} of ${String(n).padStart(5)}  ${((100 * hit) / Math.max(n, 1)).toFixed(1).padStart(5)} %`,
  );
};

console.log(`${stories.length} stories, seed ${values.seed}`);
table('Slips caught', slips);
table('Of those in figures and dates', byBefore);
table('Harmless rewordings flagged', harmless);

let words = 0;
let alarms = 0;
for (let round = 0; words < Number(values.words) && round < 40; round++)
  for (const story of stories) {
    const sources = sourcesOf(story);
    for (const source of sources) {
      const prose = proseFrom(source, next);
      words += prose.split(/\s+/).length;
      for (const check of checksOn(prose, [source]))
        if (check.verdict === 'contradicted' && check.kind !== 'citation' && check.kind !== 'draft') {
          alarms++;
          if (values.show === 'prose') console.log(`${story.slug}: «${check.text}» ${check.message}`);
        }
    }
  }
console.log(
  `\nFaithful prose made from the sources: ${alarms} false alarms in ${words} words (${((5000 * alarms) / Math.max(words, 1)).toFixed(2)} per 5,000)`,
);
