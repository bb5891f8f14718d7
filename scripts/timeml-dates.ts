/**
 * Measures the date reader on a folder of TimeML files (TempEval-3's platinum set, TimeBank, AQUAINT …):
 *
 *     npx tsx scripts/timeml-dates.ts <folder> [--show]
 *
 * Counted are TIMEX3 of type DATE inside <TEXT> that name a time; PRESENT_REF, PAST_REF and FUTURE_REF ('now', 'recently') are
 * none. What is read over a TIME, DURATION or SET is left out on both sides. The reading may be wider or narrower than the
 * label ('the first Friday' is read without its article), so spans count as right when they overlap, and as strictly
 * right when they agree but for articles and prepositions. A range that is read as one answers both labels that it covers.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDates, type DateMention } from '../src/core/dates';
import { tokenizeDocument } from '../src/core/document/tokenized';
import type { Block } from '../src/core/document/types';
import { english } from '../src/core/lang/en';
import { weekStart } from '../src/core/quantities/calendar';
import { edtfOf, intervalOf } from '../src/core/quantities/calendarEdtf';

interface Timex {
  readonly type: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', apos: "'", gt: '>', lt: '<', quot: '"' };

function parse(xml: string): { text: string; timexes: Timex[]; published?: string } {
  const body = /<TEXT>([\s\S]*?)<\/TEXT>/.exec(xml)?.[1] ?? '';
  const published = /<DCT>[\s\S]*?value="(\d{4}-\d\d-\d\d)/.exec(xml)?.[1];
  const timexes: Timex[] = [];
  let text = '';
  let open: { type: string; value: string; start: number } | undefined;
  for (const [piece] of body.matchAll(/<[^>]*>|&\w+;|[^<&]+|&/g)) {
    if (piece.startsWith('<TIMEX3')) {
      const attribute = (name: string): string => new RegExp(`\\b${name}="([^"]*)"`).exec(piece)?.[1] ?? '';
      open = { type: attribute('type'), value: attribute('value'), start: text.length };
    } else if (piece.startsWith('</TIMEX3')) {
      if (open) timexes.push({ ...open, end: text.length });
      open = undefined;
    } else if (piece.startsWith('<')) continue;
    else text += piece.startsWith('&') ? (ENTITIES[piece.slice(1, -1)] ?? piece) : piece;
  }
  return { text, timexes, published };
}

export function paragraphs(text: string): Block[] {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/\S(?:[^\n]|\n(?!\s*\n))*/g))
    blocks.push({
      kind: 'paragraph',
      start: match.index,
      end: match.index + match[0].length,
      paragraph: blocks.length + 1,
      quoteDepth: 0,
    });
  return blocks;
}

/** A TIMEX3 value as EDTF; its own text where there is no such thing. */
function edtfOfTimex(value: string): string {
  const week = /^(\d{4})-W(\d\d)(-WE)?$/.exec(value);
  if (week) {
    const monday = weekStart(Number(week[1]), Number(week[2]));
    return edtfOf(week[3] ? { from: monday + 5, to: monday + 7 } : { from: monday, to: monday + 7 });
  }
  if (/^\d{3}$/.test(value)) return `${value}X`;
  if (/^\d{2}$/.test(value)) return `${value}XX`;
  const SEASONS: Readonly<Record<string, string>> = { SP: '21', SU: '22', FA: '23', WI: '24' };
  return value
    .replace(/T.*$/, '')
    .replace(/-(SP|SU|FA|WI)$/, (_, season: string) => `-${SEASONS[season] ?? ''}`)
    .replace(/-Q([1-4])$/, (_, n: string) => `-${32 + Number(n)}`)
    .replace(/-H([12])$/, (_, n: string) => `-${39 + Number(n)}`);
}

const sameDays = (a: string, b: string): boolean => {
  if (a === b) return true;
  const [x, y] = [intervalOf(a), intervalOf(b)];
  return !!x && !!y && x.from === y.from && x.to === y.to;
};

const OUTSIDE =
  /^(?:(?:the|a|an|in|on|of|this|'s|’s|since|until|by|from|to|start|beginning|end|period|ended|its|fiscal|morning|year|month)?[\s,.'"-]*)*$/i;

const folder = process.argv[2];
const show = process.argv.includes('--show');
if (!folder) throw new Error('Usage: npx tsx scripts/timeml-dates.ts <folder of .tml files> [--show]');

const total = { gold: 0, read: 0, found: 0, strict: 0, right: 0 };
for (const file of readdirSync(folder)
  .filter((name) => name.endsWith('.tml'))
  .sort()) {
  const { text, timexes, published } = parse(readFileSync(join(folder, file), 'utf8'));
  const blocks = paragraphs(text);
  const document = tokenizeDocument(
    { text, prose: text, blocks, problems: [], paragraphs: blocks.length },
    english.sentences,
  );
  const mentions = readDates(document, english, published);
  const overlaps = (t: Timex, m: DateMention): boolean => t.start < m.end && m.start < t.end;
  const gold = timexes.filter((t) => t.type === 'DATE' && !/_REF$/.test(t.value) && t.value !== '');
  const other = timexes.filter((t) => !gold.includes(t));
  const counted = mentions.filter((m) => gold.some((t) => overlaps(t, m)) || !other.some((t) => overlaps(t, m)));
  total.gold += gold.length;
  total.read += counted.length;
  const say = (what: string, at: { start: number; end: number }): void => {
    if (show)
      console.log(
        `${file}: ${what}: …${text.slice(Math.max(0, at.start - 60), at.start)}«${text.slice(at.start, at.end)}»${text.slice(at.end, at.end + 40)}…`.replace(
          /\s+/g,
          ' ',
        ),
      );
  };
  for (const mention of counted)
    if (!gold.some((t) => overlaps(t, mention))) say(`not labelled, read as ${mention.value}`, mention);
  const answered = new Set<DateMention>();
  for (const t of gold) {
    const mention = counted.find((m) => overlaps(t, m));
    if (!mention) {
      say(`missed ${t.value}`, t);
      continue;
    }
    // A range answers both of its ends; each beyond the first counts as read once more.
    if (answered.has(mention)) total.read++;
    const [first, second] = mention.value.split('/') as [string, string?];
    const part = second === undefined ? first : answered.has(mention) ? second : first;
    answered.add(mention);
    total.found++;
    const before = text.slice(Math.min(t.start, mention.start), Math.max(t.start, mention.start));
    const behind = text.slice(Math.min(t.end, mention.end), Math.max(t.end, mention.end));
    if (OUTSIDE.test(before) && OUTSIDE.test(behind)) total.strict++;
    const value = edtfOfTimex(t.value);
    if (sameDays(value, part) || sameDays(value, mention.value)) total.right++;
    else say(`read ${mention.value}, labelled ${t.value}`, t);
  }
}
const f1 = (n: number): string => ((200 * n) / (total.gold + total.read)).toFixed(1);
console.log(
  `${total.gold} dates, ${total.read} read, ${total.found} found: F1 ${f1(total.found)} (strict ${f1(total.strict)}), with the right value ${f1(total.right)}; ` +
    `value right of those found ${((100 * total.right) / total.found).toFixed(1)} %`,
);
