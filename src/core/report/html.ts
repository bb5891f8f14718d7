import { textFragment } from '../sources/textFragment';
import type { Check, Passage } from '../verify/types';
import { STYLE } from './htmlStyle';
import { isExtra, isFinding, summarise } from './summary';
import type { ReportProblem, VerifiedDraft, VerifyResult } from './types';
import { passageName, passageParts, placed, VERDICT_ORDER, VERDICT_WORDS, type Placed } from './words';
import { wordDiff } from './wordDiff';

export interface HtmlOptions {
  readonly version: string;
  /** BCP 47; of the report's own words. */
  readonly language?: string;
}

/**
 * The report as one HTML page that stands alone: no script, nothing loaded from elsewhere (its policy forbids both), all text
 * escaped, printable on A4 and Letter.
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

function draftSection(verified: VerifiedDraft, index: number, result: VerifyResult): string {
  const entries = placed(verified);
  const open = entries.filter(({ check }) => isExtra(check) || check.verdict !== 'supported');
  const supported = entries.filter((one) => !open.includes(one));
  const id = `draft-${index + 1}`;
  return `<section aria-labelledby="${id}">
<h2 id="${id}">${escape(verified.draft.path)}</h2>
${result.drafts.length > 1 ? sums([verified]) : ''}
${open.length ? table(open, verified, result, 'What to look at') : '<p>Nothing to look at.</p>'}
${supported.length ? `<details><summary>${supported.length} supported</summary>\n${table(supported, verified, result, 'Supported')}\n</details>` : ''}
</section>`;
}

function table(entries: readonly Placed[], { draft }: VerifiedDraft, result: VerifyResult, caption: string): string {
  return `<table>
<caption>${caption}</caption>
<thead><tr><th scope="col">Line</th><th scope="col">Verdict</th><th scope="col">The draft</th><th scope="col">The source</th><th scope="col">Why</th></tr></thead>
<tbody>
${entries.map((one) => row(one, draft.mentions.document.text, result)).join('\n')}
</tbody>
</table>`;
}

function row({ check, line, column }: Placed, text: string, result: VerifyResult): string {
  const verdict = isExtra(check) ? check.kind : VERDICT_WORDS[check.verdict];
  const mark = check.mark ? ` <span class="mark">${check.mark.kind === 'cq' ? 'CQ' : 'ignored'}</span>` : '';
  const code = check.code ? `<br><code>${escape(check.code)}</code>` : '';
  const passages = check.passages.map((passage) => {
    const words = passageParts(passage)
      .map(({ text, decisive }) => (decisive ? `<mark>${escape(text)}</mark>` : escape(text)))
      .join('');
    return `<blockquote>${words}<footer>${sourceLink(passage, result)}</footer></blockquote>`;
  });
  const derivation = check.derivation ? `<p>${escape(check.derivation)}</p>` : '';
  const suggestion =
    check.suggestion !== undefined && check.verdict !== 'supported'
      ? `<p class="suggestion">${difference(replaced(check, text), check.suggestion)}</p>`
      : '';
  return `<tr class="${isExtra(check) ? 'extra' : check.verdict}"><td>${line}:${column}</td><th scope="row">${verdict}${mark}${code}</th><td>${escape(check.text)}</td><td>${passages.join('')}</td><td>${escape(check.message)}${derivation}${suggestion}</td></tr>`;
}

/** The words that a check's suggestion takes the place of. */
const replaced = (check: Check, text: string): string =>
  check.suggestionSpan ? text.slice(check.suggestionSpan.start, check.suggestionSpan.end) : check.text;

const DIFFERENCE = { same: undefined, removed: 'del', added: 'ins' } as const;

/** The draft's words with what to take out struck and what to put in its place underlined. */
const difference = (from: string, to: string): string =>
  wordDiff(from, to)
    .map(({ kind, text }) => {
      const tag = DIFFERENCE[kind];
      return tag ? `<${tag}>${escape(text)}</${tag}>` : escape(text);
    })
    .join(' ');

/** A passage's name, leading to the place on the web page where its source has one. */
function sourceLink(passage: Passage, { sources }: VerifyResult): string {
  const name = escape(passageName(passage, sources));
  const source = sources.find((one) => one.path === passage.path);
  const url = source?.provenance.url;
  if (!source || !url || !/^https?:\/\//i.test(url)) return name;
  const { title, publisher, author } = source.provenance;
  const fragment = passage.paragraph
    ? textFragment(source.mentions.document.prose, passage, [title, publisher, author])
    : '';
  return `<a href="${escape(url.replace(/#.*$/, '') + fragment)}" rel="noreferrer">${name}</a>`;
}

function problemSection(problems: readonly ReportProblem[]): string {
  if (!problems.length) return '';
  const items = problems.map(({ path, message }) => `<li><b>${escape(path)}</b>: ${escape(message)}</li>`);
  return `<section aria-labelledby="problems">
<h2 id="problems">Problems</h2>
<ul>${items.join('')}</ul>
</section>`;
}
