import type { Mark } from '../drafts/types';
import { LineIndex } from '../text/lines';
import type { Span } from '../text/span';
import type { Check, Passage } from '../verify/types';
import { isExtra } from './summary';
import type { ReportProblem, VerifiedDraft, VerifyResult } from './types';
import { CODE_WORDS, passageName, placed, type Placed } from './words';

export interface SarifOptions {
  /** The program's version. */
  readonly version: string;
  /** Where the verdicts are explained. */
  readonly informationUri?: string;
}

/** What to do about any finding; code scanning wants it of each rule. */
const RULE_HELP =
  'The related locations are the passages of the sources. Where the draft is right, mark it as checked (CQ) in the editor: it is then silent here too.';

const LEVELS = { hint: 'note', information: 'note', none: 'none', warning: 'warning' } as const;

/**
 * SARIF 2.1.0 (OASIS, https://docs.oasis-open.org/sarif/sarif/v2.1.0/): one result for each check that is not plainly supported,
 * the passages as related locations, suggestions as fixes, marks as suppressions.
 */
export function verifySarif(result: VerifyResult, options: SarifOptions): object {
  const results = result.drafts.flatMap((verified) =>
    placed(verified)
      .filter(({ check }) => check.code && (isExtra(check) || check.verdict !== 'supported'))
      .map((one) => ({ verified, one })),
  );
  const lines = new Map<string, LineIndex>();
  const rules = [...new Set(results.map(({ one }) => one.check.code as string))].sort();
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Backread',
            version: options.version,
            ...(options.informationUri && { informationUri: options.informationUri }),
            rules: rules.map((id) => {
              const words = CODE_WORDS[id as keyof typeof CODE_WORDS];
              return {
                id,
                shortDescription: { text: words },
                fullDescription: { text: words },
                help: { text: `${words} ${RULE_HELP}` },
                defaultConfiguration: { level: levelOf(results.find(({ one }) => one.check.code === id)?.one.check) },
              };
            }),
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: true, toolExecutionNotifications: result.problems.map(notification) }],
        results: results.map(({ verified, one }) => resultOf(one, verified, result, rules, lines)),
      },
    ],
  };
}

const levelOf = (check: Check | undefined): string => LEVELS[check?.severity ?? 'none'];

/** A path as a relative or absolute URI reference. */
function uriOf(path: string): string {
  if (/^[a-z][\w+.-]+:/i.test(path)) return path;
  const slashed = path.replaceAll('\\', '/');
  const drive = /^[A-Za-z]:\//.test(slashed) ? 'file:///' : slashed.startsWith('/') ? 'file://' : '';
  return (
    drive +
    slashed
      .split('/')
      .map(encodeURIComponent)
      .join('/')
      .replace(/^([A-Za-z])%3A/, '$1:')
  );
}

const notification = (problem: ReportProblem): object => ({
  level: 'warning',
  message: { text: problem.message },
  locations: [
    {
      physicalLocation: {
        artifactLocation: { uri: uriOf(problem.path) },
        ...(problem.line && { region: { startLine: problem.line, startColumn: problem.column ?? 1 } }),
      },
    },
  ],
});

function resultOf(
  one: Placed,
  verified: VerifiedDraft,
  result: VerifyResult,
  rules: readonly string[],
  lines: Map<string, LineIndex>,
): object {
  const { check } = one;
  const artifactLocation = { uri: uriOf(verified.draft.path) };
  const mark = check.mark && verified.draft.marks.find(({ id }) => id === check.mark?.id);
  return {
    ruleId: check.code,
    ruleIndex: rules.indexOf(check.code as string),
    kind: check.severity === 'none' ? 'informational' : 'fail',
    level: levelOf(check),
    message: { text: check.message },
    locations: [
      {
        physicalLocation: {
          artifactLocation,
          region: {
            startLine: one.line,
            startColumn: one.column,
            endLine: one.endLine,
            endColumn: one.endColumn,
            charOffset: check.start,
            charLength: check.end - check.start,
            snippet: { text: check.text },
          },
        },
      },
    ],
    relatedLocations: check.passages.map((passage, id) => related(passage, id, result, lines)),
    partialFingerprints: { 'backread/v1': `${check.code}:${check.text}` },
    ...(check.suggestion !== undefined && {
      fixes: [
        {
          description: { text: `Write “${check.suggestion}”.` },
          artifactChanges: [
            {
              artifactLocation,
              replacements: [
                {
                  deletedRegion: {
                    charOffset: (check.suggestionSpan ?? check).start,
                    charLength: (check.suggestionSpan ?? check).end - (check.suggestionSpan ?? check).start,
                  },
                  insertedContent: { text: check.suggestion },
                },
              ],
            },
          ],
        },
      ],
    }),
    ...(check.mark && { suppressions: [suppression(check.mark.kind, mark)] }),
  };
}

/** A passage's place; offsets of an extracted page are not those of its file, so there the file alone is named. */
function related(passage: Passage, id: number, result: VerifyResult, lines: Map<string, LineIndex>): object {
  const document = result.sources.find(({ path }) => path === passage.path)?.mentions.document;
  const known = document && !document.isExtracted ? document : undefined;
  return {
    id,
    message: { text: `${passageName(passage, result.sources)}: ${passage.text}` },
    physicalLocation: {
      artifactLocation: { uri: uriOf(passage.path) },
      ...(known && { region: regionOf(passage, lineIndexOf(passage.path, known.text, lines)) }),
    },
  };
}

function lineIndexOf(path: string, text: string, lines: Map<string, LineIndex>): LineIndex {
  const index = lines.get(path) ?? new LineIndex(text);
  lines.set(path, index);
  return index;
}

function regionOf(span: Span, lines: LineIndex): object {
  const from = lines.positionAt(span.start);
  const to = lines.positionAt(span.end);
  return {
    startLine: from.line + 1,
    startColumn: from.character + 1,
    endLine: to.line + 1,
    endColumn: to.character + 1,
    charOffset: span.start,
    charLength: span.end - span.start,
  };
}

/** Marks lie in files of their own, beside the draft: 'external'. */
const suppression = (kind: Mark['kind'], mark: Mark | undefined): object => ({
  kind: 'external',
  status: 'accepted',
  justification:
    mark?.why ??
    (kind === 'cq'
      ? `Checked and right${mark?.by ? ` (${mark.by})` : ''}.`
      : `Ignored${mark?.by ? ` by ${mark.by}` : ''}.`),
});
