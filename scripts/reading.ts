/**
 * Measures the readers of figures and dates on the articles of `test/fixtures/reading` (its README tells the format):
 *
 *     npm run measure:reading -- [FILE…] [--show]
 *
 * A label is found when the reading that fits it best shares at least half of the longer span; it is right when its value is
 * right too. The noun is counted among the figures that are right, and holds when half of its words agree with one of those
 * labelled ('temperature' is as good as 'temperature at Sky Harbor'). A relative date ('last year') is neither right nor wrong.
 * `--show` lists what is missed, misread and invented.
 */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { english } from '../src/core/lang/en';
import { indexJson } from '../src/core/report/json';
import { readSource } from '../src/core/sources';

interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A figure or date as labelled; a figure has the nouns that are as good. */
export interface ReadingLabel extends Span {
  readonly kind: 'figure' | 'date';
  readonly value: string;
  readonly nouns: readonly string[];
}

export interface Article {
  readonly number: string;
  readonly text: string;
  readonly labels: readonly ReadingLabel[];
}

interface Reading extends Span {
  readonly value: string;
  readonly of?: string;
}

/** How many were labelled, read, and read with the right value; of the figures among them, those with the right noun. */
export interface Tally {
  labelled: number;
  read: number;
  right: number;
  noun: number;
}

export interface Score {
  readonly figure: Tally;
  readonly date: Tally;
  readonly misses: readonly string[];
}

/** Takes the articles of a file apart. Throws on a label without its value. */
export function articlesOf(file: string): Article[] {
  return file
    .split(/^## /m)
    .slice(1)
    .map((article) => {
      const line = article.indexOf('\n');
      const [number = '', published = '', desk = ''] = article.slice(0, line).split(' | ');
      const labels: ReadingLabel[] = [];
      let text = `---\ntitle: ${desk}\ndate: ${published}\n---\n`;
      for (const piece of article.slice(line).split(/(\[[^\]]*\])/)) {
        if (!piece.startsWith('[')) {
          text += piece;
          continue;
        }
        const [words = '', value, ...nouns] = piece.slice(1, -1).split('|');
        if (!value) throw new Error(`Article ${number}: ${piece} has no value`);
        const span = { text: words, start: text.length, end: text.length + words.length };
        labels.push(
          value.startsWith('@')
            ? { ...span, kind: 'date', value: value.slice(1), nouns }
            : { ...span, kind: 'figure', value, nouns },
        );
        text += words;
      }
      return { number, text, labels };
    });
}

const shared = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

function agreement(a: Span, b: Span): number {
  return shared(a, b) / Math.max(a.end - a.start, b.end - b.start);
}

interface Value {
  readonly sign: string;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
}

function valueOf(written: string): Value | undefined {
  const match = /^([~<>]?=?)(-?[\d.]+?)(?:\/([\d.]+))?(?:\.\.(-?[\d.]+))?(?: (.+))?$/.exec(written);
  if (!match) return undefined;
  const [, sign = '', number, base, to, unit = ''] = match;
  const low = Number(number) / Number(base ?? 1);
  return { sign, low, high: to ? Number(to) : low, unit: unit.toLowerCase().replace(/^x$/, '') };
}

function sameValue(a: string, b: string): boolean {
  const [x, y] = [valueOf(a), valueOf(b)];
  const tolerance = a.includes('/') ? 1e-3 : 1e-6;
  const near = (p: number, q: number): boolean =>
    p === q || Math.abs(p - q) <= tolerance * Math.max(Math.abs(p), Math.abs(q));
  return !!x && !!y && x.sign === y.sign && x.unit === y.unit && near(x.low, y.low) && near(x.high, y.high);
}

/** 'spring of 2017' may be read as the year or as its season. */
const sameDate = (label: string, read: string): boolean =>
  label === read || label === read.replace(/[~?%]$/, '').replace(/-(2[1-9]|3\d)$/, '');

const SMALL = /^(the|an?|its?|their|his|her|of)$/;

function stems(noun: string): Set<string> {
  const words = noun.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(
    words
      .filter((word) => !SMALL.test(word))
      .map((word) => word.replace(/(?<=...)(ies|es|s|ed|ing)$/, (ending) => (ending === 'ies' ? 'y' : ''))),
  );
}

function half(label: string, read: string): boolean {
  const [x, y] = [stems(label), stems(read)];
  const common = [...x].filter((word) => y.has(word)).length;
  return common > 0 && (2 * common) / (x.size + y.size) >= 0.5;
}

/** Half of the words agree; a noun labelled without what belongs to it holds with it too ('temperature' at Sky Harbor). */
function sameNoun(label: string, read: string): boolean {
  const [head = ''] = read.split(/ (?:at|between|by|for|from|in|of|on|to|with) /);
  return half(label, read) || half(label, head);
}

const isRelative = (text: string): boolean => !/\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i.test(text);

function read(article: Article): { figure: readonly Reading[]; date: readonly Reading[] } {
  const { source } = readSource({ path: 'article.md', text: article.text, format: 'markdown', sha256: '' }, english);
  if (!source) throw new Error(`Article ${article.number} is no source`);
  const { sources } = indexJson({ sources: [source], problems: [] }) as {
    sources: readonly { figures: readonly Reading[]; dates: readonly Reading[] }[];
  };
  return { figure: sources[0]?.figures ?? [], date: sources[0]?.dates ?? [] };
}

/** Reads the articles and counts what is right. */
export function scoreOf(articles: readonly Article[]): Score {
  const tally = (): Tally => ({ labelled: 0, read: 0, right: 0, noun: 0 });
  const score = { figure: tally(), date: tally(), misses: [] as string[] };
  for (const article of articles) {
    const readings = read(article);
    const miss = (...words: readonly unknown[]): unknown =>
      score.misses.push([`${article.number}:`, ...words].join(' '));
    for (const kind of ['figure', 'date'] as const) {
      const labels = article.labels.filter((label) => label.kind === kind);
      const found = readings[kind];
      const total = score[kind];
      total.labelled += labels.length;
      const pairs = labels
        .flatMap((label) => found.map((reading) => ({ label, reading, share: agreement(label, reading) })))
        .filter(({ share }) => share >= 0.5)
        .sort((a, b) => b.share - a.share);
      const answers = new Map<ReadingLabel, Reading>();
      const taken = new Set<Reading>();
      for (const { label, reading } of pairs)
        if (!answers.has(label) && !taken.has(reading)) {
          answers.set(label, reading);
          taken.add(reading);
        }
      for (const label of labels) {
        const around = article.text.slice(Math.max(0, label.start - 60), label.end + 40).replace(/\n/g, ' ');
        const reading = answers.get(label);
        if (!reading) miss(kind, 'missed:', `«${label.text}» in «${around}»`);
        else if (!(kind === 'date' ? sameDate : sameValue)(label.value, reading.value))
          miss(kind, 'misread:', `«${reading.text}» is ${reading.value}, not ${label.value}, in «${around}»`);
        else {
          total.right++;
          if (label.nouns.some((noun) => sameNoun(noun, reading.of ?? ''))) total.noun++;
          else if (kind === 'figure')
            miss(
              'noun:',
              `«${label.text}» counts «${reading.of ?? ''}», not «${label.nouns.join('|')}», in «${around}»`,
            );
        }
      }
      for (const reading of found) {
        const isLabelled = labels.some((label) => shared(label, reading) > 0);
        if (!isLabelled && kind === 'date' && isRelative(reading.text)) continue;
        total.read++;
        if (!isLabelled) miss(kind, 'invented:', `«${reading.text}» ${reading.value}`);
      }
    }
  }
  return score;
}

/** Precision, recall and F1 in percent. */
export function rates({ labelled, read, right }: Tally): { precision: number; recall: number; f1: number } {
  return { precision: (100 * right) / read, recall: (100 * right) / labelled, f1: (200 * right) / (read + labelled) };
}

export const FOLDER = join(__dirname, '../test/fixtures/reading');

if (process.argv[1] && basename(process.argv[1]) === 'reading.ts') {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { show: { type: 'boolean' } } });
  const files = ['odd.txt', 'even.txt', 'third.txt'].map((name) => join(FOLDER, name));
  for (const path of positionals.length ? positionals : files) {
    const score = scoreOf(articlesOf(readFileSync(path, 'utf8')));
    const percent = (n: number): string => n.toFixed(1);
    const line = (kind: 'figure' | 'date'): string => {
      const { precision, recall, f1 } = rates(score[kind]);
      return `${kind}s P ${percent(precision)} R ${percent(recall)} F1 ${percent(f1)} (n ${score[kind].labelled})`;
    };
    const { noun, right } = score.figure;
    console.log(
      `${basename(path)}: ${line('figure')}, right noun ${percent((100 * noun) / right)} (n ${right}), ${line('date')}`,
    );
    if (values.show) for (const miss of score.misses) console.log(`  ${miss}`);
  }
}
