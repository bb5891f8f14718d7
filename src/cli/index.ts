import { version } from '../../package.json';
import {
  indexJson,
  indexText,
  indexWebAnnotation,
  isFinding,
  verifyCsv,
  verifyHtml,
  verifyJson,
  verifyMarkdown,
  verifySarif,
  verifyText,
  type IndexResult,
  type ReportProblem,
  type VerifyResult,
} from '../core/report';
import { parseArguments, UsageError, type Command } from './args';
import { helpText } from './help';
import { paletteFor, writeOut } from './output';
import { loadSources } from './sources';
import { unreadable, verify } from './verify';

const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

/** Runs one command and returns the exit status (cli-contract). */
function run(command: Command): 0 | 1 {
  switch (command.command) {
    case 'help':
      writeOut(helpText(command.topic), undefined);
      return 0;
    case 'version':
      writeOut(`${version}\n`, undefined);
      return 0;
    case 'index': {
      const problems: ReportProblem[] = [];
      const sources = loadSources(command.sources, new Set(), problems);
      if (!sources.length) throw new UsageError(unreadable('No source could be read.', problems));
      writeOut(indexReport({ sources, problems }, command), command.output);
      if (command.format !== 'json') report(problems);
      return 0;
    }
    case 'verify': {
      const result = verify(command.drafts, command.sources);
      writeOut(verifyReport(result, command), command.output);
      if (command.format === 'text' || command.format === 'csv') report(result.problems);
      return result.drafts.some(({ checks }) => checks.some(isFinding)) ? 1 : 0;
    }
  }
}

function indexReport(result: IndexResult, { format, quiet, output }: Extract<Command, { command: 'index' }>): string {
  switch (format) {
    case 'json':
      return json(indexJson(result));
    case 'webannotation':
      return json(indexWebAnnotation(result));
    case 'text':
      return indexText(result, { palette: paletteFor(output !== undefined), quiet });
  }
}

function verifyReport(
  result: VerifyResult,
  { format, quiet, output }: Extract<Command, { command: 'verify' }>,
): string {
  switch (format) {
    case 'json':
      return json(verifyJson(result));
    case 'sarif':
      return json(verifySarif(result, { version }));
    case 'html':
      return verifyHtml(result, { version });
    case 'markdown':
      return verifyMarkdown(result);
    case 'csv':
      return verifyCsv(result);
    case 'text':
      return verifyText(result, { palette: paletteFor(output !== undefined), quiet });
  }
}

/** Problems of a run that worked go to standard error where the report has no place for them. */
function report(problems: readonly ReportProblem[]): void {
  for (const { path, line, column, message } of problems)
    process.stderr.write(`${path}${line ? `:${line}:${column ?? 1}` : ''}: ${message}\n`);
}

try {
  process.exitCode = run(parseArguments(process.argv.slice(2)));
} catch (error) {
  const known = error instanceof UsageError;
  const message = error instanceof Error ? (known ? error.message : (error.stack ?? error.message)) : String(error);
  process.stderr.write(
    known ? `backread: ${message}\n` : `backread: an error of Backread’s own, please report it.\n${message}\n`,
  );
  process.exitCode = 2;
}
