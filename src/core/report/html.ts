import { STYLE } from './htmlStyle';
import { reportRows, type ReportRow, type RowPassage, type TextPart } from './rows';
import { isExtra, isFinding, summarise } from './summary';
import type { ReportProblem, VerifiedDraft, VerifyResult } from './types';
import type { DiffPart } from './wordDiff';
import { VERDICT_ORDER, VERDICT_SIGNS, VERDICT_WORDS } from './words';

export interface HtmlOptions {
  readonly version: string;
  /** BCP 47; of the report's own words. */
  readonly language?: string;
}

/**
 * The report as one HTML page that stands alone: no script, nothing loaded from elsewhere (its policy forbids both), all text
 * escaped, filtered by style alone, printable on A4 and Letter.
 */
export function verifyHtml(result: VerifyResult, options: HtmlOptions): string {
  const title = result.drafts.length === 1 ? `Backread: ${result.drafts[0]?.draft.path ?? ''}` : 'Backread report';
  return `<!DOCTYPE html>
<html lang="${escape(options.language ?? 'en')}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Backread ${escape(options.version)}">
<title>${escape(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>Backread report</h1>
${sums(result.drafts)}
${filter()}
</header>
<main>
${result.drafts.map((verified, index) => draftSection(verified, index, result)).join('\n')}
${problemSection(result.problems)}
</main>
<footer><p>Made by Backread ${escape(options.version)}, offline. Only “contradicted” says that something is wrong; “unclear” is a question, and “not found” means that the sources are silent.</p></footer>
</body>
</html>
`;
}

/** Escapes text for an element or a quoted attribute; control characters are dropped. */
const escape = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');

function sums(drafts: readonly VerifiedDraft[]): string {
  const checks = drafts.flatMap((verified) => verified.checks);
  const summary = summarise(checks);
  const extra = checks.filter((check) => isExtra(check) && isFinding(check)).length;
  const items = VERDICT_ORDER.map(
    (verdict) => `<li class="${verdict}"><b>${summary[verdict]}</b> ${VERDICT_WORDS[verdict]}</li>`,
  );
  if (extra) items.push(`<li class="extra"><b>${extra}</b> about citations or the draft itself</li>`);
  return `<ul class="sums">${items.join('')}</ul>`;
}

/** Which rows are shown; the style reads which button is on, so no script is needed. */
function filter(): string {
  const choices = [
    ['look', 'what to look at'],
    ['all', 'all'],
    ...VERDICT_ORDER.map((one) => [one, VERDICT_WORDS[one]]),
  ];
  const inputs = choices.map(
    ([id, words], index) =>
      `<label><input type="radio" name="show" id="show-${id}"${index ? '' : ' checked'}> ${words}</label>`,
  );
  return `<fieldset class="filter"><legend>Show</legend>${inputs.join(' ')}</fieldset>`;
}

function draftSection(verified: VerifiedDraft, index: number, result: VerifyResult): string {
  const rows = reportRows(verified, result.sources);
  const id = `draft-${index + 1}`;
  return `<section aria-labelledby="${id}">
<h2 id="${id}">${escape(verified.draft.path)}</h2>
${result.drafts.length > 1 ? sums([verified]) : ''}
${rows.some(isOpen) ? '' : '<p>Nothing to look at.</p>'}
${rows.length ? table(rows, id) : ''}
</section>`;
}

/** What a reader has to look at: all but what is plainly supported. */
const isOpen = (row: ReportRow): boolean => row.isExtra || row.verdict !== 'supported';

const table = (rows: readonly ReportRow[], id: string): string => `<table aria-labelledby="${id}">
<thead><tr><th scope="col">Line</th><th scope="col">Verdict</th><th scope="col">The draft</th><th scope="col">The source</th><th scope="col">Why</th></tr></thead>
<tbody>
${rows.map(rowHtml).join('\n')}
</tbody>
</table>`;

function rowHtml(row: ReportRow): string {
  const verdict = row.isExtra ? `! ${row.kind}` : `${VERDICT_SIGNS[row.verdict]} ${VERDICT_WORDS[row.verdict]}`;
  const mark = row.marked ? ` <span class="mark">${row.marked === 'cq' ? 'CQ' : 'ignored'}</span>` : '';
  const code = row.code ? `<br><code>${escape(row.code)}</code>` : '';
  const change = row.difference ? `<p class="change">${row.difference.map(differencePart).join(' ')}</p>` : '';
  const derivation = row.derivation ? `<p>${escape(row.derivation)}</p>` : '';
  return `<tr class="${row.isExtra ? 'extra' : row.verdict}"><td>${row.line}:${row.column}</td><th scope="row">${verdict}${mark}${code}</th><td>${words(row.draft, 'b')}${change}</td><td>${row.passages.map(passageHtml).join('')}</td><td>${escape(row.message)}${derivation}</td></tr>`;
}

const words = (parts: readonly TextPart[], tag: 'b' | 'mark'): string =>
  parts.map(({ text, decisive }) => (decisive ? `<${tag}>${escape(text)}</${tag}>` : escape(text))).join('');

function passageHtml({ parts, name, link }: RowPassage): string {
  const place = link ? `<a href="${escape(link)}" rel="noreferrer">${escape(name)}</a>` : escape(name);
  return `<blockquote>${words(parts, 'mark')}<footer>${place}</footer></blockquote>`;
}

const DIFFERENCE = { same: undefined, removed: 'del', added: 'ins' } as const;

/** What to take out struck, what to put in its place underlined. */
function differencePart({ kind, text }: DiffPart): string {
  const tag = DIFFERENCE[kind];
  return tag ? `<${tag}>${escape(text)}</${tag}>` : escape(text);
}

function problemSection(problems: readonly ReportProblem[]): string {
  if (!problems.length) return '';
  const items = problems.map(({ path, message }) => `<li><b>${escape(path)}</b>: ${escape(message)}</li>`);
  return `<section aria-labelledby="problems">
<h2 id="problems">Problems</h2>
<ul>${items.join('')}</ul>
</section>`;
}
