import type { Check } from '../verify/types';
import { VERDICT_SIGNS } from './hover';
import { MarkdownText } from './markdownText';
import { nameOf } from './cite';
import type { SourceLookup } from './types';

/** Explain This Verdict: how it was reached, in the order of the reasoning, with every passage. */
export function explain(check: Check, sources: SourceLookup): string {
  const text = new MarkdownText();
  const [sign, word] = VERDICT_SIGNS[check.verdict];
  text.own(`# ${sign} ${word}: `).text(check.text).paragraph().text(check.message);
  if (check.derivation) text.paragraph().own('Calculation: ').text(check.derivation);
  if (check.suggestion) text.paragraph().own('Suggested: ').bold(check.suggestion);
  if (check.passages.length) text.paragraph().own('## Passages');
  for (const passage of check.passages) {
    const source = sources.byPath(passage.path);
    text
      .paragraph()
      .bold(source ? nameOf(source) : passage.key)
      .own(passage.paragraph ? `, ¶ ${passage.paragraph}` : '');
    text.paragraph().own('> ').passage(passage.text, passage.start, passage.decisive);
  }
  if (check.trace.length) text.paragraph().own('## How it was reached').paragraph();
  check.trace.forEach((step, i) => {
    text.own(`${i + 1}. `).text(step.what);
    if (step.score !== undefined) text.own(` (${step.score.toFixed(2)})`);
    text.own('\n');
  });
  return `${text.value}\n`;
}
