import { isExtra, summarise, summaryLine } from './summary';
import type { VerifyResult } from './types';
import { passageName, passageParts, placed, VERDICT_WORDS } from './words';

/** The report as Markdown: for each draft a table of what is not plainly supported, then the sums. */
export function verifyMarkdown(result: VerifyResult): string {
  const parts = ['# Backread report', summaryLine(summarise(result.drafts.flatMap(({ checks }) => checks)))];
  for (const verified of result.drafts) {
    parts.push(`## ${escape(verified.draft.path)}`, summaryLine(summarise(verified.checks)));
    const shown = placed(verified).filter(({ check }) => isExtra(check) || check.verdict !== 'supported' || check.mark);
    if (!shown.length) continue;
    const rows = shown.map(({ check, line, column }) => {
      const [passage] = check.passages;
      const words = passage
        ? passageParts(passage)
            .map(({ text, decisive }) =>
              decisive && text.trim() ? `**${escape(text.trim())}**${/\s$/.test(text) ? ' ' : ''}` : escape(text),
            )
            .join('')
        : '';
      const mark = check.mark ? ` (${check.mark.kind === 'cq' ? 'CQ' : 'ignored'})` : '';
      return [
        `${line}:${column}`,
        (isExtra(check) ? check.kind : VERDICT_WORDS[check.verdict]) + mark,
        escape(check.text),
        passage ? `${words} (${escape(passageName(passage, result.sources))})` : '',
        escape(check.message),
      ];
    });
    parts.push(
      [['Place', 'Verdict', 'Draft', 'Source', 'Why'], ['---:', '---', '---', '---', '---'], ...rows]
        .map((row) => `| ${row.join(' | ')} |`)
        .join('\n'),
    );
  }
  if (result.problems.length)
    parts.push(
      '## Problems',
      result.problems.map(({ path, message }) => `- ${escape(path)}: ${escape(message)}`).join('\n'),
    );
  return `${parts.join('\n\n')}\n`;
}

/** Third-party text is never markup. */
const escape = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|~&!@]/g, (mark) => `\\${mark}`);
