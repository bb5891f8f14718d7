/**
 * Measures completion: faithful drafts of labelled stories are cut off before each supported figure or quote, and the list is asked for
 * there; and every other word is typed letter by letter, to see whether the list opens by itself.
 *
 *   npm run measure:completion -- [--cases FOLDER] [--show]
 *
 * The passage is right when the sentence an item is from covers half of the words that the label names. `--show` lists the misses; those of
 * stories that are held out are never shown.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readDraft, type Draft } from '../src/core/drafts';
import { completionsAt, Ranker, type CompletionItem } from '../src/core/features/completion';
import { PhraseIndex } from '../src/core/features/phraseIndex';
import { passageSpan } from '../src/core/features/phrases';
import { english } from '../src/core/lang/en';
import { readSource, type Source } from '../src/core/sources';
import type { Span } from '../src/core/text/span';
import { loadStories, type Label, type Labelled, type Story } from './labels';
import { ROOT } from './lib/paths';

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: join(ROOT, 'test/stories') },
    show: { type: 'boolean', default: false },
  },
});

/** Never tuned on, so their misses are not looked at. */
const HELD_OUT = new Set(['dam-safety', 'ferry-grounding', 'marathon-heat', 'police-shooting', 'school-closures']);
const FIRST = 5;

interface Tally {
  cuts: number;
  /** The right passage among the first five, and the very figure or quote among them. */
  passage: number;
  itself: number;
  /** The list opened by itself while the first word was typed, with the right passage among the first five. */
  opened: number;
  words: number;
  /** Other words at which the list opened by itself. */
  disturbed: number;
}

const none = (): Tally => ({ cuts: 0, passage: 0, itself: 0, opened: 0, words: 0, disturbed: 0 });
const wanted = (label: Label): boolean =>
  label.verdict === 'supported' && (label.kind === 'figure' || label.kind === 'quote') && !!label.attributes['source'];

function measure(story: Story): Tally {
  const text = story.sources.find(({ name }) => name === 'source.md')?.text ?? '';
  const { source } = readSource({ path: 'source.md', text, format: 'markdown', sha256: story.slug }, english);
  if (!source) throw new Error(`${story.slug}: its source could not be read`);
  const phrases = new PhraseIndex(english);
  phrases.put(source);
  const ranker = new Ranker(english);
  const list = (draft: Draft, offset: number, asked: boolean): CompletionItem[] =>
    completionsAt({
      draft,
      offset,
      phrases,
      ranker,
      language: english,
      sources: { byKey: () => source, byPath: () => source, entries: () => [source] },
      options: { minimumLetters: 3, asked },
      find: () => [source.path],
    });
  const tally = none();
  for (const draft of story.drafts)
    if (!draft.labels.some(({ verdict }) => verdict === 'contradicted'))
      measureDraft(story, draft, source, list, tally);
  return tally;
}

type List = (draft: Draft, offset: number, asked: boolean) => CompletionItem[];

function measureDraft(story: Story, draft: Labelled, source: Source, list: List, tally: Tally): void {
  const labels = draft.labels.filter(wanted);
  const cut = (at: number): Draft => readDraft({ path: draft.name, text: draft.text.slice(0, at) }, english).draft;
  for (const label of labels) {
    tally.cuts++;
    const five = list(cut(label.start), label.start, true).slice(0, FIRST);
    const right = five.some((item) => isPassage(item, label, source));
    if (right) tally.passage++;
    if (five.some((item) => isItself(item, label, source))) tally.itself++;
    if (
      opens(draft, label.start, firstWord(label), list).some((items) =>
        items.slice(0, FIRST).some((item) => isPassage(item, label, source)),
      )
    )
      tally.opened++;
    if (!right && values.show && !HELD_OUT.has(story.slug)) show(story, draft, label, five);
  }
  const whole = readDraft({ path: draft.name, text: draft.text }, english).draft.mentions.document;
  for (const token of whole.tokens) {
    if (token.kind === 'punctuation' || token.start < (whole.frontMatter?.end ?? 0)) continue;
    if (labels.some(({ start, end }) => start <= token.start && token.end <= end)) continue;
    tally.words++;
    const shown = opens(draft, token.start, token.end, list).find((items) => items.length);
    if (!shown) continue;
    tally.disturbed++;
    if (values.show && !HELD_OUT.has(story.slug)) showOpened(story, draft, token, shown);
  }
}

/** The end of a label's first word, an opening mark before it included. */
const firstWord = ({ text, start }: Label): number =>
  start + (/^[^\p{L}\p{N}]*[\p{L}\p{N}]+/u.exec(text)?.[0].length ?? 1);

/** What the list shows by itself after each letter from `start` to `end`. */
function opens(draft: Labelled, start: number, end: number, list: List): CompletionItem[][] {
  const shown: CompletionItem[][] = [];
  for (let at = start + 1; at <= end; at++)
    shown.push(list(readDraft({ path: draft.name, text: draft.text.slice(0, at) }, english).draft, at, false));
  return shown;
}

function within(label: Label, source: Source): { readonly start: number; readonly end: number } {
  const words = label.attributes['source'] ?? '';
  const start = source.mentions.document.text.indexOf(words);
  return { start, end: start + words.length };
}

function isPassage({ place }: CompletionItem, label: Label, source: Source): boolean {
  if (!place) return false;
  const sentence = passageSpan(source, place);
  const { start, end } = within(label, source);
  return start >= 0 && Math.min(end, sentence.end) - Math.max(start, sentence.start) >= (end - start) / 2;
}

function isItself({ kind, place }: CompletionItem, label: Label, source: Source): boolean {
  const { start, end } = within(label, source);
  return kind === label.kind && place !== undefined && place.start < end && start < place.end;
}

function show(story: Story, draft: Labelled, label: Label, five: readonly CompletionItem[]): void {
  const before = draft.text.slice(Math.max(0, label.start - 90), label.start).replace(/\s+/g, ' ');
  console.log(`${story.slug}/${draft.name} …${before}|${label.text}\n    wanted: ${label.attributes['source']}`);
  for (const { label: shown } of five) console.log(`      ${shown}`);
}

function showOpened(story: Story, draft: Labelled, token: Span, items: readonly CompletionItem[]): void {
  const before = draft.text.slice(Math.max(0, token.start - 60), token.start).replace(/\s+/g, ' ');
  const word = draft.text.slice(token.start, token.end);
  console.log(
    `${story.slug}/${draft.name} opens at …${before}|${word} (typed “${items[0]?.filter}”): ${items[0]?.label}`,
  );
}

const percent = (part: number, all: number): string => (all ? `${((100 * part) / all).toFixed(1)} %` : '–');
const rows = new Map<string, Tally>();
const sum = none();
for (const story of loadStories(values.cases)) {
  const tally = measure(story);
  rows.set(story.slug, tally);
  for (const key of Object.keys(sum) as (keyof Tally)[]) sum[key] += tally[key];
}
console.table(
  [...rows, ['all', sum] as const].map(([story, tally]) => ({
    story,
    'figures and quotes': tally.cuts,
    'passage in first 5': percent(tally.passage, tally.cuts),
    'itself in first 5': percent(tally.itself, tally.cuts),
    'opens by itself, right': percent(tally.opened, tally.cuts),
    'other words': tally.words,
    'list opens there': percent(tally.disturbed, tally.words),
  })),
);
