import type { Check } from '../verify/types';
import { isExtra, isFinding, summarise, summaryLine } from './summary';
import type { IndexResult, VerifyResult } from './types';
import { formatValue } from '../quantities';
import { passageName, passageParts, placed, VERDICT_WORDS, type Placed } from './words';

/** Puts colours into a terminal's text; `plain` leaves all as it is. */
export interface Palette {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly green: (text: string) => string;
}

const same = (text: string): string => text;
export const PLAIN: Palette = { bold: same, dim: same, green: same, red: same, yellow: same };

export interface TextOptions {
  readonly palette?: Palette;
  /** Findings at warning only, nothing where there are none. */
  readonly quiet?: boolean;
}

// Escape sequences and other control characters from a file never reach the terminal.
const clean = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]+/g, ' ');

/** `backread verify` for people: what is not supported, by draft, and one line that sums up. */
export function verifyText(result: VerifyResult, options: TextOptions = {}): string {
  const palette = options.palette ?? PLAIN;
  const parts: string[] = [];
  for (const verified of result.drafts) {
    const shown = placed(verified).filter(({ check }) =>
      options.quiet ? isFinding(check) : isExtra(check) || check.verdict !== 'supported' || check.mark,
    );
    if (!shown.length) continue;
    parts.push(palette.bold(clean(verified.draft.path)));
    const places = shown.map(({ line, column }) => `${line}:${column}`);
    const width = Math.max(...places.map((place) => place.length));
    shown.forEach((one, index) => parts.push(entry(one, (places[index] as string).padStart(width), result, palette)));
  }
  if (options.quiet) return parts.length ? `${parts.join('\n\n')}\n` : '';
  const checks = result.drafts.flatMap((verified) => verified.checks);
  const extra = checks.filter((check) => isExtra(check) && isFinding(check)).length;
  const marked = checks.filter((check) => check.mark).length;
  const line =
    summaryLine(summarise(checks)) +
    (extra ? `, ${extra} ${extra === 1 ? 'warning' : 'warnings'} about citations or the draft itself` : '') +
    (marked ? ` (${marked} marked by the writer)` : '');
  parts.push(palette.bold(line));
  return `${parts.join('\n\n')}\n`;
}

function entry({ check }: Placed, place: string, result: VerifyResult, palette: Palette): string {
  const indent = ' '.repeat(place.length + 4);
  const words = isExtra(check) ? check.kind : VERDICT_WORDS[check.verdict];
  const mark = check.mark && palette.dim(` [${check.mark.kind === 'cq' ? 'CQ' : 'ignored'}]`);
  const code = check.code ? palette.dim(` (${check.code})`) : '';
  const lines = [
    `  ${palette.dim(place)}  ${colour(check, palette)(words)}  ${palette.bold(clean(check.text))}${code}${mark ?? ''}`,
    `${indent}${clean(check.message)}`,
  ];
  const [passage] = check.passages;
  if (passage) {
    const quoted = passageParts(passage)
      .map(({ text, decisive }) => (decisive ? palette.bold(clean(text)) : clean(text)))
      .join('');
    lines.push(`${indent}${palette.dim(`${clean(passageName(passage, result.sources))}:`)} ${quoted}`);
  }
  if (check.derivation) lines.push(`${indent}${clean(check.derivation)}`);
  if (check.suggestion !== undefined && check.verdict !== 'supported')
    lines.push(`${indent}${palette.green(`→ ${clean(check.suggestion)}`)}`);
  return lines.join('\n');
}

function colour(check: Check, palette: Palette): (text: string) => string {
  if (check.mark) return palette.dim;
  if (isFinding(check)) return palette.red;
  return check.verdict === 'unclear' ? palette.yellow : palette.dim;
}

/** `backread index` for people: each source with its figures, dates and quotes. */
export function indexText(result: IndexResult, options: TextOptions = {}): string {
  const palette = options.palette ?? PLAIN;
  const parts: string[] = [];
  for (const { key, path, provenance, mentions } of result.sources) {
    const { blocks, paragraphs } = mentions.document;
    const people = mentions.people.filter((person) => person.kind !== 'place');
    const counts: readonly (readonly [number, string, string])[] = [
      [paragraphs, 'paragraph', 'paragraphs'],
      [mentions.figures.length, 'figure', 'figures'],
      [mentions.dates.length, 'date', 'dates'],
      [mentions.quotes.length, 'quote', 'quotes'],
      [people.length, 'name', 'names'],
      [mentions.facts.length, 'fact', 'facts'],
    ];
    const about = [provenance.title, provenance.author, provenance.publisher, provenance.date]
      .filter(Boolean)
      .join(' · ');
    const head = [
      `${palette.bold(`@${clean(key)}`)} ${palette.dim(clean(path))}`,
      ...(about ? [`  ${clean(about)}`] : []),
      `  ${counts.map(([count, one, many]) => `${count} ${count === 1 ? one : many}`).join(', ')}`,
    ];
    const place = (block: number): string => palette.dim(`¶ ${String(blocks[block]?.paragraph ?? 0).padEnd(3)}`);
    if (!options.quiet) {
      for (const figure of mentions.figures) {
        const counted = figure.measure.text && palette.dim(` of ${clean(figure.measure.text)}`);
        head.push(`  ${place(figure.block)} ${clean(figure.text)} = ${clean(formatValue(figure.quantity))}${counted}`);
      }
      for (const date of mentions.dates) head.push(`  ${place(date.block)} ${clean(date.text)} = ${date.value || '?'}`);
      for (const quote of mentions.quotes)
        head.push(
          `  ${place(quote.block)} ${clean(quote.text)}${quote.speaker ? palette.dim(` — ${clean(quote.speaker)}`) : ''}`,
        );
    }
    parts.push(head.join('\n'));
  }
  return parts.length ? `${parts.join('\n\n')}\n` : '';
}
