import type { Check, Passage } from '../verify/types';
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
  const nameIn = ({ path, key }: Passage): string => {
    const source = sources.byPath(path);
    return source ? nameOf(source) : key;
  };
  const place = ({ paragraph }: Passage): string => (paragraph ? `, ¶ ${paragraph}` : '');
  for (const passage of check.passages) {
    text.paragraph().bold(nameIn(passage)).own(place(passage));
    text.paragraph().own('> ').passage(passage.text, passage.start, passage.decisive);
  }
  if (check.trace.length) text.paragraph().own('## How it was reached').paragraph();
  if (check.trace.some(({ score }) => score !== undefined))
    text.own('What the sources say that could be meant, with how probably it is:').paragraph();
  check.trace.forEach(({ what, passage, score }, i) => {
    text.own(`${i + 1}. `).text(what);
    if (passage) text.own(' – ').text(nameIn(passage)).own(place(passage));
    if (score !== undefined) text.own(` (${probably(score)})`);
    text.own('\n');
  });
  return `${text.value}\n`;
}

/** A probability that was rounded to whole percent. */
const probably = (score: number): string =>
  score <= 0 ? 'below 1 %' : score >= 1 ? 'above 99 %' : `${Math.round(100 * score)} %`;
