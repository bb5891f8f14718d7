import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../scripts/lib/paths';

const sample = readFileSync(join(ROOT, 'examples/honduras/sources/honduras-us-troops.md'), 'utf8');
const followUp = readFileSync(join(ROOT, 'examples/honduras/drafts/follow-up.md'), 'utf8').replace(
  /^---[^]*?\n---\n/,
  '',
);

const about = (text: string, n: number): string =>
  n === 0
    ? text
    : text
        .replaceAll('aljazeera2025honduras', `source${n}`)
        .replace(/Hondura[sn]?\w*/g, `Country${n}`)
        .replace(/\d{2,}(?![\d-]*\n)/g, (digits) => String(Number(digits) + (n % 89)));

/** The sample about another country, with other numbers; the first stays as it is. */
export const sourceText = (n: number): string => about(sample, n);

/** The sample's draft about that country. */
export const draftBody = (n: number): string => about(followUp, n);

/** A draft of about 2,000 words on three of the sources; what they are is not said in it, so all have to be looked through. */
export const draftText = (): string =>
  `---\ntitle: Bases abroad\ndate: 2025-01-12\n---\n${[0, 7, 0].map(draftBody).join('\n')}\n${draftBody(11).slice(0, 1_200)}\n`;
