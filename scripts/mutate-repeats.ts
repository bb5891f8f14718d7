/**
 * How surely a draft that tells one thing twice and differently is flagged for it, and how often one that doesn't is:
 *
 *   npx tsx scripts/mutate-repeats.ts FOLDER… [--without SLUG]… [--seed 1] [--show]
 *
 * In every faithful draft each figure is told a second time, as a headline made of its own clause or as the source's own sentence at the end,
 * and one of the two is changed by machine. No source is given: the draft alone must show it. False alarms are counted in the drafts as they
 * are, in what is told twice unchanged, and in drafts with their whole source behind them.
 */
import { parseArgs } from 'node:util';
import { readDraft } from '../src/core/drafts';
import { english } from '../src/core/lang/en';
import { readSource } from '../src/core/sources';
import type { Source } from '../src/core/sources/types';
import { overlaps } from '../src/core/text/span';
import { Verifier, type Check } from '../src/core/verify';
import { loadStories, type Label, type Labelled } from './labels';
import { apply, random, slipsOf } from './mutations';

const { values, positionals } = parseArgs({
  options: {
    without: { type: 'string', multiple: true, default: [] },
    seed: { type: 'string', default: '1' },
    show: { type: 'boolean' },
  },
  allowPositionals: true,
});
const stories = positionals.flatMap(loadStories).filter(({ slug }) => !values.without.includes(slug));
const next = random(Number(values.seed));
const verifier = new Verifier(english);

const checksOn = (text: string, sources: readonly Source[] = []): readonly Check[] =>
  verifier
    .verifyAgainst(readDraft({ path: 'draft.md', text }, english).draft, sources)
    .checks.filter(({ kind }) => kind === 'draft');

const tally = new Map<string, { n: number; hit: number }>();
const count = (what: string, hit: boolean): void => {
  const row = tally.get(what) ?? { n: 0, hit: 0 };
  tally.set(what, row);
  row.n++;
  if (hit) row.hit++;
};
const show = (what: string, where: string, text: string, checks: readonly Check[]): void => {
  if (!values.show) return;
  for (const { start, end, related } of checks) {
    const around = (a: number, b: number): string =>
      `${text.slice(Math.max(0, a - 70), a)}«${text.slice(a, b)}»${text.slice(b, b + 70)}`.replace(/\s+/g, ' ');
    const [other] = related ?? [];
    if (other && other.start > start)
      console.log(`${what} ${where}\n  ${around(start, end)}\n  ${around(other.start, other.end)}`);
  }
};

/** The clause that a label stands in, without what is cut off by commas or stops. */
function clauseOf({ text }: Labelled, { start, end }: Label): string {
  const before = text.slice(0, start);
  const from = Math.max(...[...before.matchAll(/[.;:!?,—][”"]? |\n/g)].map((m) => m.index + m[0].length), 0);
  const behind = /[.;:!?—,](?=[\s”"])|\n/.exec(text.slice(end));
  return text.slice(from, behind ? end + behind.index : text.length).replace(/[“”"]/g, '');
}

/** The sentence of a source that holds the words a label rests on. */
function sentenceOf(sources: readonly Labelled[], words: string): string | undefined {
  const of = sources.find(({ text }) => text.includes(words));
  const at = of?.text.indexOf(words) ?? -1;
  if (!of || at < 0) return undefined;
  const from = Math.max(...[...of.text.slice(0, at).matchAll(/[.!?][”"]? |\n/g)].map((m) => m.index + m[0].length), 0);
  const behind = /[.!?][”"]?(?=\s|$)|\n/.exec(of.text.slice(at + words.length));
  return of.text.slice(from, behind ? at + words.length + behind.index + 1 : undefined);
}

const prose = (text: string): string => text.replace(/^---\n[\s\S]*?\n---\n/, '');

for (const story of stories)
  for (const draft of story.drafts.filter(({ name }) => name.startsWith('draft-a'))) {
    const where = `${story.slug}/${draft.name}`;
    const sources = story.sources.flatMap(
      ({ name, text }) =>
        readSource({ path: `${story.slug}/${name}`, text, format: 'markdown', sha256: where + name }, english).source ??
        [],
    );
    for (const [what, text, given] of [
      ['false: the draft, with its sources', draft.text, sources],
      ['false: the draft alone', draft.text, []],
      [
        'false: the draft and its source as one text',
        `${draft.text}\n\n${prose(story.sources.at(-1)?.text ?? '')}`,
        [],
      ],
      ['false: a source alone', prose(story.sources.at(-1)?.text ?? ''), []],
    ] as const) {
      const checks = checksOn(text, given);
      count(what, checks.length > 0);
      show(what, where, text, checks);
    }
    for (const label of draft.labels) {
      if (label.kind !== 'figure' || label.verdict !== 'supported') continue;
      const slips = slipsOf(label, next).filter(({ kind }) => /digit|scale|word/.test(kind));
      const slip = slips[Math.floor(next() * slips.length)];
      if (!slip) continue;
      const clause = clauseOf(draft, label);
      const sentence = sentenceOf(story.sources, label.attributes['source'] ?? '');
      for (const [form, added] of [
        ['a headline', clause.split(/\s+/).length >= 5 ? `# ${clause}\n\n` : undefined],
        ['the source’s sentence', sentence && !draft.text.includes(sentence) ? `\n\n${sentence}\n` : undefined],
      ] as const) {
        if (!added) continue;
        const text = added.startsWith('#') ? added + draft.text : draft.text + added;
        const by = added.startsWith('#') ? added.length : 0;
        const unchanged = checksOn(text);
        count(`false: ${form}, unchanged`, unchanged.length > 0);
        show(`false: ${form}`, where, text, unchanged);
        const edits = slip.edits.map(({ start, end, by: to }) => ({ start: start + by, end: end + by, by: to }));
        const { text: changed } = apply(text, { ...slip, edits });
        const span = { start: label.start + by, end: label.end + by + changed.length - text.length };
        const hit = checksOn(changed).some((check) => overlaps(check, span));
        count(`caught: ${form}`, hit);
        if (values.show && !hit)
          console.log(
            `missed ${where}: ${JSON.stringify(label.text)} → ${slip.edits[0]?.by}\n  ${clause}\n  ${added.trim()}`,
          );
      }
    }
  }
for (const [what, { n, hit }] of [...tally].sort()) console.log(`${what}: ${hit} of ${n}`);
