/**
 * Lists every case of Recognizers-Text's specs (figures and dates) that is not met, with the reason:
 *
 *     npx tsx scripts/recognizers-cases.ts <folder with Specs> > docs/recognizers-cases.md
 *
 * Exit status 1 if a case has no reason yet, or a reason no case.
 */
import { join } from 'node:path';
import { reasons } from './recognizers-reasons';
import { figureCases, type Failing } from './recognizers';
import { dateCases } from './recognizers-dates';

const folder = process.argv[2];
if (!folder) throw new Error('Name the folder Specs of a copy of Recognizers-Text.');

const code = (text: string): string =>
  `\`${text.replace(/`/g, "'").replace(/\|/g, '\\|').replace(/\s+/g, ' ').trim()}\``;
const short = (text: string): string => (text.length > 110 ? `${text.slice(0, 107)}…` : text);

const failing: readonly Failing[] = [...figureCases(folder), ...dateCases(join(folder, 'DateTime', 'English'))];
const used = new Set<object>();
const lines = failing.map(({ model, input, wants, reads }) => {
  const reason = reasons.find((one) => one.model.test(model) && one.input.test(input));
  if (reason) used.add(reason);
  else process.exitCode = 1;
  const said = reason ? `${reason.verdict}: ${reason.why}` : 'not judged yet';
  return `| ${model} | ${code(short(input))} | ${wants.map(code).join(' ') || 'nothing'} | ${reads.map(code).join(' ') || 'nothing'} | ${said} |`;
});
for (const reason of reasons)
  if (!used.has(reason)) {
    console.error(`No case needs the reason ${reason.model.source} ${reason.input.source}`);
    process.exitCode = 1;
  }
const ours = lines.filter((line) => line.includes('| ours to mend')).length;
console.log(`# Cases of Recognizers-Text that are not met

Every case of its English specs for numbers, units and calendar expressions that Backread does not read as the spec wants. All of them count as
misses in the figures of [how figures are read](readers-figures.md) and [how dates are read](readers-dates.md). ${lines.length} cases: ${lines.length - ours} are held to be
wrong for news, ${ours} are ours to mend. \`npx tsx scripts/recognizers-cases.ts <folder with Specs>\` writes this page.

| spec | input | wanted | read | |
| --- | --- | --- | --- | --- |
${lines.join('\n')}`);
