import type { Label } from './labels';

/** A seeded generator of numbers in [0, 1): mulberry32. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** One change of a draft: what replaces which stretch. */
export interface Mutation {
  readonly kind: string;
  readonly edits: readonly { readonly start: number; readonly end: number; readonly by: string }[];
}

type Random = () => number;

const pick = <T>(list: readonly T[], next: Random): T => list[Math.floor(next() * list.length)] as T;

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const SHORT = /^(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b/;
const SMALL = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

const edit = (kind: string, label: Label, from: string, by: string): Mutation | undefined => {
  const at = label.text.indexOf(from);
  if (at < 0 || from === by) return undefined;
  return { kind, edits: [{ start: label.start + at, end: label.start + at + from.length, by }] };
};

/** Slips in one faithful figure, date, quote or name. */
export function slipsOf(label: Label, next: Random): Mutation[] {
  const found: (Mutation | undefined)[] =
    label.kind === 'figure'
      ? figureSlips(label, next)
      : label.kind === 'date'
        ? dateSlips(label, next)
        : label.kind === 'quote'
          ? quoteSlips(label, next)
          : [];
  return found.filter((one) => one !== undefined);
}

function figureSlips(label: Label, next: Random): (Mutation | undefined)[] {
  const { text } = label;
  const digits = /\d[\d,.]*\d|\d/.exec(text)?.[0];
  const found: (Mutation | undefined)[] = [];
  if (digits) {
    const bare = digits.replace(/,/g, '');
    const places = [...digits].map((c, i) => (/\d/.test(c) ? i : -1)).filter((i) => i >= 0);
    if (places.length >= 2) {
      const k = 1 + Math.floor(next() * (places.length - 1));
      const [i, j] = [places[k - 1] as number, places[k] as number];
      const chars = [...digits];
      [chars[i], chars[j]] = [chars[j] as string, chars[i] as string];
      const to = Number(chars.join('').replace(/,/g, '')) / Number(bare);
      if (chars[0] !== '0' && !staysTrue(text, to)) found.push(edit('digits exchanged', label, digits, chars.join('')));
    }
    const at = pick(places, next);
    const other = String((Number(digits[at]) + 1 + Math.floor(next() * 8)) % 10);
    const changed = digits.slice(0, at) + other + digits.slice(at + 1);
    const to = Number(changed.replace(/,/g, '')) / Number(bare);
    if (!(at === 0 && other === '0') && !staysTrue(text, to)) found.push(edit('another digit', label, digits, changed));
    if (!/\./.test(bare) && Number(bare) >= 20)
      found.push(
        edit(
          'scale',
          label,
          digits,
          next() < 0.5
            ? `${digits}0`.replace(/,/g, '')
            : bare.length > 2 && bare.endsWith('0')
              ? bare.slice(0, -1)
              : `${bare}0`,
        ),
      );
  }
  const word = SMALL.find((one) => new RegExp(`\\b${one}\\b`, 'i').test(text) && !/\b(in|of|a)\b/.test(text));
  if (word) {
    const index = SMALL.indexOf(word);
    const written = new RegExp(`\\b${word}\\b`, 'i').exec(text)?.[0] ?? word;
    // 'One weeks' is no slip of a number.
    const by = SMALL[1 + ((index + Math.floor(next() * 8)) % (SMALL.length - 1))] as string;
    const to = (SMALL.indexOf(by) + 1) / (index + 1);
    if (index > 0 && !staysTrue(text, to)) found.push(edit('another number word', label, written, by));
  }
  for (const [a, b] of SCALES)
    if (new RegExp(`(^|[^\\p{L}])${a}($|[^\\p{L}])`, 'u').test(text)) found.push(edit('scale', label, a, b));
  for (const [a, b] of UNITS)
    if (new RegExp(`(^|[^\\p{L}])${a}($|[^\\p{L}])`, 'u').test(text)) found.push(edit('unit', label, a, b));
  if (/\d%$/.test(text) && next() < 0.5) found.push(edit('unit', label, '%', ' percentage points'));
  for (const [a, b] of HEDGES)
    if (text.toLowerCase().startsWith(`${a} `)) found.push(edit('hedge', label, text.slice(0, a.length), b));
  return found;
}

/**
 * Whether a figure of which the number is made `to` times as large is still true: 'some 318' of 'about 310' (a hedge allows for a tenth), and 'fewer
 * than 16' where 'fewer than 10' was, which says less, but nothing false, until it is far off.
 */
function staysTrue(text: string, to: number): boolean {
  if (/^\p{L}|[~≈]/u.test(text) && Math.abs(to - 1) < 0.1) return true;
  return ABOVE.test(text) ? to < 1 && to > 1 / FAR : BELOW.test(text) && to > 1 && to < FAR;
}

const FAR = 1.5;
const ABOVE = /^(at least|just over|more than|no fewer than|no less than|over|well over)\b|\b(or more|or over)$/i;
const BELOW =
  /^(almost|as many as|as much as|at most|fewer than|just under|less than|nearly|no more than|under|up to|within)\b|\b(or less|or fewer)$/i;

const SCALES: readonly (readonly [string, string])[] = [
  ['million', 'billion'],
  ['billion', 'million'],
  ['thousand', 'million'],
];

const UNITS: readonly (readonly [string, string])[] = [
  ['percentage points', 'percent'],
  ['percent', 'percentage points'],
  ['days', 'weeks'],
  ['hours', 'days'],
  ['kilometres', 'miles'],
  ['kilometers', 'miles'],
  ['metres', 'feet'],
  ['meters', 'feet'],
  ['miles', 'kilometres'],
  ['feet', 'meters'],
  ['inches', 'feet'],
  ['minutes', 'hours'],
  ['months', 'years'],
  ['tonnes', 'kilograms'],
  ['weeks', 'months'],
  ['years', 'months'],
  ['acres', 'hectares'],
];

const HEDGES: readonly (readonly [string, string])[] = [
  ['at least', 'at most'],
  ['at most', 'at least'],
  ['fewer than', 'more than'],
  ['less than', 'more than'],
  ['more than', 'fewer than'],
  ['nearly', 'more than'],
  ['almost', 'more than'],
  ['over', 'under'],
  ['up to', 'at least'],
  ['no more than', 'no fewer than'],
];

function dateSlips(label: Label, next: Random): (Mutation | undefined)[] {
  const { text } = label;
  const found: (Mutation | undefined)[] = [];
  const year = /\b(1[89]|20)\d\d\b/.exec(text)?.[0];
  if (year) found.push(edit('year', label, year, String(Number(year) + pick([-10, -3, -2, -1, 1, 2, 3, 10], next))));
  const month = MONTHS.find((one) => text.includes(one)) ?? SHORT.exec(text)?.[0];
  if (month) {
    const index = MONTHS.findIndex((one) => one.startsWith(month.slice(0, 3)));
    const other = MONTHS[(index + 1 + Math.floor(next() * 10)) % 12] as string;
    found.push(edit('month', label, month, MONTHS.includes(month) ? other : other.slice(0, 3)));
  }
  const day = /\b([1-9]|[12]\d|3[01])\b(?!\d)/.exec(text)?.[0];
  if (day && month) found.push(edit('day', label, day, String(1 + ((Number(day) + 2 + Math.floor(next() * 20)) % 28))));
  return found;
}

function quoteSlips(label: Label, next: Random): (Mutation | undefined)[] {
  const words = [...label.text.matchAll(/[\p{L}']+/gu)].filter(([word]) => word.length > 3);
  if (words.length < 3) return [];
  const dropped = pick(words.slice(1, -1), next);
  const changed = pick(words, next);
  const start = label.start + dropped.index;
  const found: (Mutation | undefined)[] = [
    { kind: 'quoted word dropped', edits: [{ start, end: start + dropped[0].length + 1, by: '' }] },
    {
      kind: 'quoted word changed',
      edits: [
        {
          start: label.start + changed.index,
          end: label.start + changed.index + changed[0].length,
          by: pick(['plainly', 'greatly', 'bridge', 'yesterday', 'wanted', 'smaller'], next),
        },
      ],
    },
  ];
  const not = /\bnot |n't\b/.exec(label.text);
  if (not)
    found.push({
      kind: 'quoted “not” dropped',
      edits: [{ start: label.start + not.index, end: label.start + not.index + not[0].length, by: '' }],
    });
  return found;
}

/** Two figures of one kind in one sentence exchanged. */
export function swapsOf(labels: readonly Label[], text: string): Mutation[] {
  const figures = labels.filter((label) => label.kind === 'figure' && label.verdict === 'supported');
  const found: Mutation[] = [];
  figures.forEach((a, i) => {
    const b = figures[i + 1];
    if (!b || /[.!?\n]/.test(text.slice(a.end, b.start).replace(/\d\.\d/g, '')) || b.start < a.end) return;
    const shape = (label: Label): string =>
      label.text
        .replace(/[\d.,]+/g, '#')
        .replace(/\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/gi, '#');
    if (shape(a) !== shape(b) || !shape(a).includes('#') || a.text === b.text) return;
    found.push({
      kind: 'two figures exchanged',
      edits: [
        { start: a.start, end: a.end, by: b.text },
        { start: b.start, end: b.end, by: a.text },
      ],
    });
  });
  return found;
}

/** Names misspelt, and given to somebody else: `names` are full names that the draft has. */
export function nameSlips(text: string, names: readonly string[], next: Random): Mutation[] {
  const found: Mutation[] = [];
  for (const name of names) {
    const at = text.indexOf(name);
    if (at < 0) continue;
    const surname = name.split(' ').at(-1) ?? name;
    if (surname.length < 5) continue;
    const from = at + name.length - surname.length;
    const k = 1 + Math.floor(next() * (surname.length - 3));
    const wrong = surname.slice(0, k) + surname[k + 1] + surname[k] + surname.slice(k + 2);
    if (wrong !== surname)
      found.push({ kind: 'name misspelt', edits: [{ start: from, end: from + surname.length, by: wrong }] });
  }
  return found;
}

/** Rewordings that stay true: the same in other words, a rounding with its hedge, a conversion. */
export function rewordings(label: Label): Mutation[] {
  const { text } = label;
  const found: (Mutation | undefined)[] = [];
  if (label.kind === 'figure') {
    if (/\d%/.test(text)) found.push(edit('sign to word', label, '%', ' percent'));
    if (/\d percent\b/.test(text)) found.push(edit('word to sign', label, ' percent', '%'));
    const number = /^\d{1,2}$/.exec(text)?.[0];
    if (number && Number(number) >= 1 && Number(number) <= 12)
      found.push(edit('digits to word', label, number, SMALL[Number(number) - 1] as string));
    if (SMALL.includes(text.toLowerCase()) && text !== 'one')
      found.push(edit('word to digits', label, text, String(SMALL.indexOf(text.toLowerCase()) + 1)));
    const large = /^[\d,]{5,}$/.exec(text)?.[0];
    if (large)
      found.push({
        kind: 'rounded',
        edits: [
          {
            start: label.start,
            end: label.end,
            by: `about ${roundTo(Number(large.replace(/,/g, '')), 2).toLocaleString('en-US')}`,
          },
        ],
      });
    const percent = /^(\d+)\.\d+(%| percent)$/.exec(text);
    if (percent)
      found.push({
        kind: 'rounded',
        edits: [{ start: label.start, end: label.end, by: `more than ${percent[1]}${percent[2]}` }],
      });
    const weeks = /^(\d+|two|three|four|six|eight) weeks$/.exec(text);
    const count = weeks ? Number(weeks[1]) || SMALL.indexOf(weeks[1] as string) + 1 : 0;
    if (count)
      found.push({ kind: 'converted', edits: [{ start: label.start, end: label.end, by: `${count * 7} days` }] });
    const millions = /^([$€£])(\d+(?:\.\d)?) million$/.exec(text);
    if (millions)
      found.push({
        kind: 'written out',
        edits: [
          {
            start: label.start,
            end: label.end,
            by: `${millions[1]}${(Number(millions[2]) * 1e6).toLocaleString('en-US')}`,
          },
        ],
      });
  }
  if (label.kind === 'date') {
    const american =
      /^(January|February|March|April|May|June|July|August|September|October|November|December) (\d{1,2})$/.exec(text);
    if (american)
      found.push({
        kind: 'date turned',
        edits: [{ start: label.start, end: label.end, by: `${american[2]} ${american[1]}` }],
      });
    const british =
      /^(\d{1,2}) (January|February|March|April|May|June|July|August|September|October|November|December)$/.exec(text);
    if (british)
      found.push({
        kind: 'date turned',
        edits: [{ start: label.start, end: label.end, by: `${british[2]} ${british[1]}` }],
      });
  }
  return found.filter((one) => one !== undefined);
}

function roundTo(value: number, digits: number): number {
  const power = 10 ** (Math.floor(Math.log10(value)) - digits + 1);
  return Math.round(value / power) * power;
}

/** Applies a mutation; returns the text and where what was put in stands. */
export function apply(text: string, mutation: Mutation): { text: string; spans: { start: number; end: number }[] } {
  let result = '';
  let at = 0;
  const spans: { start: number; end: number }[] = [];
  for (const { start, end, by } of [...mutation.edits].sort((a, b) => a.start - b.start)) {
    result += text.slice(at, start);
    spans.push({ start: result.length, end: result.length + Math.max(by.length, 1) });
    result += by;
    at = end;
  }
  return { text: result + text.slice(at), spans };
}
