/**
 * Measures who speaks on PolNeAR (github.com/networkdynamics/PolNeAR): `npx tsx scripts/polnear.ts <folder> [tune|held|all] [misses]`, where the
 * folder holds `text/` and `attributions/` of its train part. The data stays outside the project.
 *
 * A gold quote is a stretch between quotation marks inside an attribution's content; it counts when the attribution's source holds a name. The
 * answer is right when the last word of the speaker's name is among the words of that source. Articles are halved by their names: rules are
 * tuned on one half alone.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from '../src/core/document';
import { english } from '../src/core/lang/en';
import type { Quote } from '../src/core/quotes';
import { read } from '../src/core/reading';
import { overlap, type Span } from '../src/core/text/span';

interface GoldQuote extends Span {
  /** The attribution's source as written, '' when it has none. */
  readonly source: string;
  readonly sourceSpans: readonly Span[];
}

type Outcome = 'right' | 'wrong' | 'silent' | 'unread';

const [folder, part = 'tune', show] = process.argv.slice(2);
if (!folder) throw new Error('Give the folder that holds PolNeAR’s text/ and attributions/.');

const half = (name: string): 'tune' | 'held' => {
  let sum = 0;
  for (const char of name) sum = (sum * 31 + char.charCodeAt(0)) % 1_000_003;
  return sum % 2 ? 'tune' : 'held';
};

const NAMED = /\p{Lu}[\p{L}'’-]+/u;
const NOT_NAMES = new Set([
  'He',
  'She',
  'They',
  'I',
  'We',
  'It',
  'You',
  'The',
  'A',
  'An',
  'One',
  'Who',
  'His',
  'Her',
  'Some',
  'Many',
  'Others',
  'Another',
  'This',
  'That',
  'Those',
  'These',
  'My',
  'Our',
  'Its',
]);
const isNamed = (source: string): boolean =>
  source.split(/[^\p{L}'’-]+/u).some((word) => NAMED.test(word) && !NOT_NAMES.has(word));

/** The stretches between quotation marks inside a text's spans. */
function stretches(text: string, spans: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(/“[^”\n]{2,}”?|"[^"\n]{2,}"/g)) {
    const start = match.index;
    const span = { start, end: start + match[0].length };
    const shared = spans.reduce((sum, one) => sum + overlap(one, span), 0);
    if (shared >= 0.6 * (span.end - span.start)) found.push(span);
  }
  return found;
}

function goldOf(text: string, annotations: string): GoldQuote[] {
  const spans = new Map<string, Span[]>();
  const events: string[] = [];
  for (const line of annotations.split('\n')) {
    const [id = '', label = ''] = line.split('\t');
    if (id.startsWith('T'))
      spans.set(
        id,
        [...label.matchAll(/(\d+) (\d+)/g)].map((match) => ({ start: Number(match[1]), end: Number(match[2]) })),
      );
    else if (id.startsWith('E')) events.push(label);
  }
  const quotes = new Map<number, GoldQuote>();
  for (const event of events) {
    const of = (role: string): Span[] =>
      [...event.matchAll(/(\w+?)\d*:(T\d+)/g)].flatMap((m) => (m[1] === role ? (spans.get(m[2] as string) ?? []) : []));
    const sources = of('Source');
    const source = sources.map((one) => text.slice(one.start, one.end)).join(' ');
    // The innermost attribution wins: what is quoted in a report of a report.
    for (const span of stretches(text, of('Content'))) {
      const known = quotes.get(span.start);
      if (!known || (!known.source && source)) quotes.set(span.start, { ...span, source, sourceSpans: sources });
    }
  }
  return [...quotes.values()].sort((a, b) => a.start - b.start);
}

const lastWord = (name: string): string => /[\p{L}'’-]+(?=[^\p{L}]*$)/u.exec(name)?.[0].toLowerCase() ?? '';

function judge(gold: GoldQuote, quotes: readonly Quote[]): { outcome: Outcome; quote?: Quote } {
  const quote = quotes.find((one) => overlap(one, gold) >= 0.8 * Math.max(one.end - one.start, gold.end - gold.start));
  if (!quote) return { outcome: 'unread' };
  if (!quote.speaker) return { outcome: 'silent', quote };
  const words = new Set(
    gold.source
      .toLowerCase()
      .replace(/['’]s\b/g, '')
      .match(/[\p{L}'’-]+/gu) ?? [],
  );
  const mentioned = quote.mention && gold.sourceSpans.some((one) => overlap(one, quote.mention as Span) > 0);
  return { outcome: words.has(lastWord(quote.speaker)) || mentioned ? 'right' : 'wrong', quote };
}

const count = { right: 0, wrong: 0, silent: 0, unread: 0 };
const pronouns = { right: 0, wrong: 0, silent: 0, unread: 0 };
for (const file of readdirSync(join(folder, 'text')).sort()) {
  if (part !== 'all' && half(file) !== part) continue;
  const text = readFileSync(join(folder, 'text', file), 'utf8');
  const name = file.replace(/\.txt$/, '');
  const annotated = readdirSync(join(folder, 'attributions')).find((one) => one.startsWith(`${name}_`));
  if (!annotated) continue;
  const gold = goldOf(text, readFileSync(join(folder, 'attributions', annotated), 'utf8'));
  const mentions = read(parseDocument(text, 'text'), english);
  for (const one of gold) {
    const { outcome, quote } = judge(one, mentions.quotes);
    if (!isNamed(one.source)) {
      if (one.source) {
        const hit = quote?.mention && one.sourceSpans.some((span) => overlap(span, quote.mention as Span) > 0);
        pronouns[outcome === 'silent' || outcome === 'unread' ? outcome : hit ? 'right' : 'wrong']++;
      }
      continue;
    }
    count[outcome]++;
    if (show && (outcome === show || show === 'misses') && outcome !== 'right')
      console.log(
        `${outcome} | ${one.source} | ${quote?.speaker ?? '-'} | ${quote?.sort ?? ''} | ${text.slice(Math.max(0, one.start - 120), one.start).replace(/\s+/g, ' ')}⟦${text.slice(one.start, one.end)}⟧${text.slice(one.end, one.end + 100).replace(/\s+/g, ' ')} | ${file}`,
      );
  }
}
const report = (what: string, { right, wrong, silent, unread }: typeof count): void => {
  const all = right + wrong + silent + unread;
  const percent = (part: number, whole: number): string => ((100 * part) / Math.max(whole, 1)).toFixed(1);
  console.log(
    `${what}: ${all} quotes, precision ${percent(right, right + wrong)} %, recall ${percent(right, all)} % (wrong ${wrong}, without speaker ${silent}, not read ${unread})`,
  );
};
report(`${part}, named`, count);
report(`${part}, pronoun or role (where it stands)`, pronouns);
