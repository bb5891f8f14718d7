import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatOf } from '../core/document';
import { decodeText } from '../core/document/decode';
import { readDraft } from '../core/drafts';
import { english } from '../core/lang/en';
import { indexJson, isFinding, verifyJson, type ReportProblem } from '../core/report';
import { duplicateKeys, readSource, type Source } from '../core/sources';
import { verifyDraft } from '../core/verify';

const filesIn = (path: string): string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path, { withFileTypes: true })
        .sort((a, b) => (a.name < b.name ? -1 : 1))
        .flatMap((entry) => filesIn(join(path, entry.name)))
        .filter((file) => formatOf(file))
    : [path];

function load(paths: readonly string[], problems: ReportProblem[]): Source[] {
  const sources: Source[] = [];
  for (const path of paths.flatMap(filesIn)) {
    const bytes = readFileSync(path);
    const { text, problem } = decodeText(bytes);
    if (text === undefined) {
      problems.push({ path, message: problem ?? '' });
      continue;
    }
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const read = readSource({ path, text, format: formatOf(path) ?? 'text', sha256 }, english);
    problems.push(...read.problems.map(({ path, message }) => ({ path, message })));
    if (read.source) sources.push(read.source);
  }
  problems.push(...duplicateKeys(sources).map(({ path, message }) => ({ path, message })));
  return sources;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { format: { type: 'string' }, source: { type: 'string', multiple: true } },
});
const [command, ...paths] = positionals;
const problems: ReportProblem[] = [];
if (command === 'index') {
  const sources = load(paths, problems);
  console.log(JSON.stringify(indexJson({ sources, problems }), null, 2));
} else {
  const sources = load(values.source ?? [], problems);
  const drafts = paths.map((path) => {
    const { draft } = readDraft({ path, text: decodeText(readFileSync(path)).text ?? '' }, english);
    return { draft, checks: verifyDraft(draft, sources, english) };
  });
  console.log(JSON.stringify(verifyJson({ drafts, sources, problems }), null, 2));
  process.exitCode = drafts.some(({ checks }) => checks.some(isFinding)) ? 1 : 0;
}
