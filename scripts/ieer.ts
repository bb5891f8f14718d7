/**
 * Scores the readers on the IEER newswire (NLTK's corpus `ieer`): mentions of percent, money, measures, counts, spans of time and dates labelled by
 * people in 1998. Its spans leave hedges out, part ranges in two and take rates in ('$1,300 a week'), so a mention is found where a figure's number
 * (or half of a date) lies in it; the two ends of a range are found by one figure.
 *
 *     npx tsx scripts/ieer.ts <folder of the corpus> [--show KIND] [--only APW]
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { english } from '../src/core/lang/en';
import { parseDocument } from '../src/core/document';
import { read } from '../src/core/reading';

interface Label {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

interface Story {
  readonly text: string;
  readonly labels: readonly Label[];
}

const TAG = /<(b|e)_(\w+)(?: type="([\w|]+)")?[^>]*>|<[^>]+>|&amp;|``|''/g;

/** The stories of one file: their plain text and the labelled stretches in it. */
function storiesOf(file: string): Story[] {
  return file.split('</DOC>').flatMap((doc): Story[] => {
    const body = /<TEXT>([\s\S]*?)<\/TEXT>/.exec(doc)?.[1];
    if (!body) return [];
    let text = '';
    let from = 0;
    const open: { kind: string; start: number }[] = [];
    const labels: Label[] = [];
    for (const match of body.matchAll(TAG)) {
      text += body.slice(from, match.index);
      from = match.index + match[0].length;
      if (match[0] === '&amp;') text += '&';
      else if (match[0] === '``' || match[0] === "''") text += match[0] === '``' ? '“' : '”';
      else if (match[1] === 'b') open.push({ kind: match[3] ?? '', start: text.length });
      else if (match[1] === 'e') {
        const begun = open.pop();
        if (begun) labels.push({ ...begun, end: text.length });
      }
    }
    return [
      {
        text: (text + body.slice(from)).replace(/\n[ \t]+/g, (blank) =>
          '\n'.repeat(Math.min(2, blank.length)).padEnd(blank.length, ' '),
        ),
        labels,
      },
    ];
  });
}

interface Mention {
  readonly start: number;
  readonly end: number;
  readonly number: { readonly start: number; readonly end: number };
  readonly kind: string;
  readonly relative?: boolean;
}

/** Whether a mention's number lies in a label, or the label in the number; for dates half of one of them. */
function isSame({ number }: Mention, label: Label): boolean {
  const shared = Math.min(number.end, label.end) - Math.max(number.start, label.start);
  return shared > 0 && shared * 2 >= Math.min(number.end - number.start, label.end - label.start);
}

const NONE = /^(?:PERSON|ORGANIZATION|LOCATION|TIME)/;

interface Tally {
  labelled: number;
  read: number;
  found: number;
}

function main(): void {
  const { values, positionals } = parseArgs({
    options: { show: { type: 'string' }, only: { type: 'string', default: '' } },
    allowPositionals: true,
  });
  const folder = positionals[0];
  if (!folder) throw new Error('Name the folder of the corpus: npx tsx scripts/ieer.ts <folder>');
  const tallies = new Map<string, Tally>();
  const tally = (kind: string): Tally => {
    const known = tallies.get(kind) ?? { labelled: 0, read: 0, found: 0 };
    tallies.set(kind, known);
    return known;
  };
  for (const name of readdirSync(folder).filter((one) => /^(?:APW|NYT)/.test(one) && one.startsWith(values.only ?? '')))
    for (const { text, labels } of storiesOf(readFileSync(join(folder, name), 'utf8'))) {
      const document = parseDocument(text, 'text');
      const { figures, dates } = read(document, english);
      const mentions: Mention[] = [
        ...figures.map(({ start, end, number, quantity, form }) => ({
          start,
          end,
          number,
          kind: kindOf(quantity.dimension, form, quantity.unit),
        })),
        ...dates.map(({ start, end, relative }) => ({ start, end, number: { start, end }, kind: 'DATE', relative })),
      ];
      const used = new Set<object>();
      for (const label of labels.filter(({ kind }) => !NONE.test(kind))) {
        const kind = label.kind.split('|')[0] as string;
        const match = mentions.find((one) => isSame(one, label) && fits(kind, one.kind));
        tally(kind).labelled++;
        if (match) {
          used.add(match);
          tally(kind).found++;
        } else if (values.show === kind) console.log(`missed: ${context(text, label)}`);
      }
      for (const one of mentions) {
        if (used.has(one) || one.relative) continue; // 'last year' is labelled now and then only
        tally(one.kind).read++;
        if (values.show === one.kind) console.log(`read: ${context(text, one)}`);
      }
    }
  for (const [kind, { labelled, read: extra, found }] of [...tallies].sort()) {
    const recall = found / labelled;
    const precision = found / (found + extra);
    const f1 = (2 * precision * recall) / (precision + recall);
    const percent = (part: number): string => `${(100 * part).toFixed(1)} %`;
    console.log(
      `${kind.padEnd(10)} n ${String(labelled).padStart(4)}  P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}`,
    );
  }
}

const context = (text: string, { start, end }: { start: number; end: number }): string =>
  `${text.slice(Math.max(0, start - 50), start)}«${text.slice(start, end)}»${text.slice(end, end + 40)}`.replace(
    /\s+/g,
    ' ',
  );

const MEASURES = new Set([
  'length',
  'area',
  'volume',
  'mass',
  'temperature',
  'speed',
  'power',
  'energy',
  'data',
  'other',
]);

function kindOf(dimension: string, form: string, unit: string): string {
  if (unit === '%' || dimension === 'points') return 'PERCENT';
  if (dimension === 'money') return 'MONEY';
  if (form === 'age') return 'MEASURE';
  if (dimension === 'duration') return 'DURATION';
  return MEASURES.has(dimension) ? 'MEASURE' : 'CARDINAL';
}

const OTHERS = ['MEASURE', 'DURATION', 'CARDINAL'];

/** An age or a span of time is now one, now the other in the labels; a rate ('$1,300 a week') is a measure. */
const fits = (label: string, kind: string): boolean =>
  label === kind ||
  label === 'MEASURE' ||
  (OTHERS.includes(label) && OTHERS.includes(kind)) ||
  (label === 'DATE' && kind === 'DURATION');

main();
