import { version } from '../../package.json';
import {
  verifyWritten,
  withoutConfidential,
  withoutSecrets,
  type ReportProblem,
  type VerifyResult,
} from '../core/report';
import type { Source } from '../core/sources';
import { LineIndex } from '../core/text/lines';
import type { ExportFormat } from '../protocol/requests';
import type { OpenDraft } from './desk';
import { relativePath } from './paths';

/** The sources that a draft's passages stand in. */
export function sourcesOf({ view, folder }: OpenDraft): Source[] {
  const paths = new Set(view.checks.flatMap((check) => check.passages.map((passage) => passage.path)));
  return [...paths].flatMap((path) => folder.byPath(path) ?? []);
}

/** What the command line would report of the draft if it ran in the draft's folder: with paths from there instead of URIs. */
export function resultOf(open: OpenDraft): VerifyResult {
  const { folder, draft } = open;
  const pathOf = (uri: string): string => relativePath(folder.uri, uri) ?? uri;
  // Nothing of a confidential source leaves the desk.
  const checks = withoutSecrets(open.view.checks, folder.entries()).map((check) => ({
    ...check,
    passages: check.passages.map((passage) => ({ ...passage, path: pathOf(passage.path) })),
  }));
  return withoutConfidential({
    drafts: [{ draft: { ...draft, path: pathOf(draft.path) }, checks }],
    sources: sourcesOf(open).map((source) => ({ ...source, path: pathOf(source.path) })),
    problems: problemsOf(open, pathOf),
  });
}

function problemsOf({ folder, draft, problems }: OpenDraft, pathOf: (uri: string) => string): ReportProblem[] {
  const lines = new LineIndex(draft.mentions.document.text);
  const own = problems.map(({ message, start }) => placed(pathOf(draft.path), message, lines, start));
  const others = [...folder.problems()].flatMap(([uri, found]) => {
    const text = folder.byPath(uri)?.mentions.document.text;
    return found.map(({ message, start }) =>
      placed(pathOf(uri), message, text === undefined ? undefined : new LineIndex(text), start),
    );
  });
  return [...others, ...own];
}

function placed(path: string, message: string, lines?: LineIndex, start?: number): ReportProblem {
  if (!lines || start === undefined) return { path, message };
  const { line, character } = lines.positionAt(start);
  return { path, message, line: line + 1, column: character + 1 };
}

/** The written forms of a report: the same functions that the command line prints with. */
export const written = (result: VerifyResult, format: ExportFormat): string => verifyWritten(result, format, version);
