/**
 * Prints why each check of a draft was decided as it was: the candidates with their scores, and what decided.
 *
 *   npx tsx scripts/explain.ts DRAFT SOURCE… [--only WORDS]
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readDraft } from '../src/core/drafts';
import { english } from '../src/core/lang/en';
import { readSource } from '../src/core/sources';
import { verifyDraft } from '../src/core/verify';

const { values, positionals } = parseArgs({ options: { only: { type: 'string' } }, allowPositionals: true });
const [draftPath, ...sourcePaths] = positionals;
if (!draftPath || !sourcePaths.length) throw new Error('explain: give a draft and at least one source');
const text = (path: string): string => readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
const sources = sourcePaths.flatMap(
  (path) => readSource({ path, text: text(path), format: 'markdown', sha256: path }, english).source ?? [],
);
const { draft } = readDraft({ path: draftPath, text: text(draftPath) }, english);
for (const check of verifyDraft(draft, sources, english)) {
  if (values.only && !check.text.includes(values.only)) continue;
  console.log(`${check.kind} «${check.text}» ${check.verdict} ${check.code ?? ''}\n  ${check.message}`);
  for (const { what, score, passage } of check.trace)
    console.log(
      `    ${score === undefined ? '    ' : score.toFixed(2)} ${what}${passage ? ` ¶ ${passage.paragraph}` : ''}`,
    );
}
