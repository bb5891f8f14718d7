import { version } from '../../package.json';
import {
  indexJson,
  indexText,
  indexWebAnnotation,
  isFinding,
  openIndex,
  PLAIN,
  verifyText,
  verifyWritten,
  withoutConfidential,
  writtenJson,
  type IndexResult,
  type ReportProblem,
  type VerifyResult,
} from '../core/report';
import { add } from './add';
import { parseArguments, UsageError, type Command } from './args';
import { helpText } from './help';
import { COLOURS, writeFile } from './output';
import { SOURCE_KINDS, unreadable } from './files';
import type { SourceCache } from './sourceCache';
import { loadSources } from './sources';
import { references } from './references';
import { verify } from './verify';
import { NeedsLibrary, type Library } from './works';

/** Where the program prints, so that tests need no process of their own. */
export interface Streams {
  out(text: string): void;
  err(text: string): void;
  /** Whether `out` shows colours. */
  readonly colours: boolean;
}

export type Status = 0 | 1 | 2;

/** What is loaded or opened before a run. */
export interface Tools {
  /** The reader of bibliographies. */
  readonly library?: Library | undefined;
  /** What was read of sources before; it is used unless --no-cache says otherwise, and saved by whoever opened it. */
  readonly cache?: SourceCache | undefined;
}

/**
 * Runs the command line on the arguments behind the program's name.
 * @returns the exit status: 0, 1 at a warning, 2 where it could not do what was asked.
 * @throws NeedsLibrary where a workspace has a bibliography and there is no `library`: nothing is printed yet.
 */
export function main(argv: readonly string[], streams: Streams, tools: Tools = {}): Status {
  try {
    const command = parseArguments(argv);
    if (command.command === 'add') throw new Error('mainAdd runs this command');
    return run(command, streams, tools);
  } catch (error) {
    if (error instanceof NeedsLibrary) throw error;
    return failed(error, streams);
  }
}

/**
 * Runs `backread add`, the one command that waits for something: for its readers, which lie in `readers`, and for the web.
 * @returns the exit status, as `main` does.
 */
export async function mainAdd(argv: readonly string[], streams: Streams, readers: string): Promise<Status> {
  try {
    const command = parseArguments(argv);
    return command.command === 'add' ? await add(command, streams, readers) : run(command, streams, {});
  } catch (error) {
    return failed(error, streams);
  }
}

function failed(error: unknown, streams: Streams): 2 {
  if (error instanceof UsageError) streams.err(`backread: ${error.message}\n`);
  else {
    const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
    streams.err(`backread: an error of Backread’s own, please report it.\n${what}\n`);
  }
  return 2;
}

const deliver = (text: string, file: string | undefined, streams: Streams): void =>
  file === undefined ? streams.out(text) : writeFile(text, file);

/** Does one command and returns the exit status (cli-contract). */
function run(command: Exclude<Command, { command: 'add' }>, streams: Streams, tools: Tools): 0 | 1 {
  switch (command.command) {
    case 'help':
      streams.out(helpText(command.topic));
      return 0;
    case 'version':
      streams.out(`${version}\n`);
      return 0;
    case 'index': {
      const problems: ReportProblem[] = [];
      const sources = loadSources(command.sources, new Set(), problems);
      if (!sources.length) throw new UsageError(unreadable('No source could be read', SOURCE_KINDS, problems));
      const open = openIndex({ sources, problems });
      deliver(indexReport(open, command, streams), command.output, streams);
      if (command.format !== 'json') report(open.problems, streams);
      return 0;
    }
    case 'references': {
      const problems: ReportProblem[] = [];
      deliver(references(command, problems, command.cache ? tools.cache : undefined), command.output, streams);
      report(problems, streams);
      return 0;
    }
    case 'verify': {
      const { library, cache } = tools;
      const result = withoutConfidential(
        verify(command.drafts, command.sources, { library, ...(command.cache && { cache }) }),
      );
      deliver(verifyReport(result, command, streams), command.output, streams);
      if (command.format === 'text' || command.format === 'csv') report(result.problems, streams);
      return result.drafts.some(({ checks }) => checks.some(isFinding)) ? 1 : 0;
    }
  }
}

function indexReport(
  result: IndexResult,
  { format, quiet, output }: Extract<Command, { command: 'index' }>,
  streams: Streams,
): string {
  switch (format) {
    case 'json':
      return writtenJson(indexJson(result));
    case 'webannotation':
      return writtenJson(indexWebAnnotation(result));
    case 'text':
      return indexText(result, { palette: output === undefined && streams.colours ? COLOURS : PLAIN, quiet });
  }
}

function verifyReport(
  result: VerifyResult,
  { format, quiet, output }: Extract<Command, { command: 'verify' }>,
  streams: Streams,
): string {
  if (format !== 'text') return verifyWritten(result, format, version);
  return verifyText(result, { palette: output === undefined && streams.colours ? COLOURS : PLAIN, quiet });
}

/** Problems of a run that worked go to standard error where the report has no place for them. */
function report(problems: readonly ReportProblem[], streams: Streams): void {
  for (const { path, line, column, message } of problems)
    streams.err(`${path}${line ? `:${line}:${column ?? 1}` : ''}: ${message}\n`);
}
