import type { Source } from '../sources/types';
import type { Check } from '../verify/types';
import type { IndexResult, ReportProblem, VerifyResult } from './types';

// A confidential source may decide a verdict, but nothing of it leaves the desk: not its words, its name, its key or its path.

/** What a source must not be known by. */
export type Secret = Pick<Source, 'key' | 'path' | 'provenance'>;

const MESSAGES: Readonly<Record<Check['verdict'], string>> = {
  contradicted: 'A confidential source says otherwise.',
  'not-found': 'It rests on a confidential source, which is checked by hand.',
  supported: 'A confidential source backs this.',
  unclear: 'A confidential source leaves this unclear.',
};

const isConfidential = ({ provenance }: Secret): boolean => provenance.confidential === true;

/** A verification without anything of its confidential sources, for every report and export. */
export function withoutConfidential(result: VerifyResult): VerifyResult {
  const secret = result.sources.filter(isConfidential);
  if (!secret.length) return result;
  return {
    drafts: result.drafts.map(({ draft, checks }) => ({ draft, checks: withoutSecrets(checks, secret) })),
    sources: result.sources.filter((source) => !isConfidential(source)),
    problems: openProblems(result.problems, secret),
  };
}

/** An index without its confidential sources. */
export function openIndex(result: IndexResult): IndexResult {
  const secret = result.sources.filter(isConfidential);
  if (!secret.length) return result;
  return {
    sources: result.sources.filter((source) => !isConfidential(source)),
    problems: openProblems(result.problems, secret),
  };
}

/** Checks without anything of confidential sources: the verdict stays, the reason says only that there is one. */
export function withoutSecrets(checks: readonly Check[], sources: Iterable<Secret>): Check[] {
  const secret = [...sources].filter(isConfidential);
  if (!secret.length) return [...checks];
  const paths = new Set(secret.map(({ path }) => path));
  const names = namesOf(secret);
  const tells = (text: string | undefined): boolean => text !== undefined && names.some((name) => text.includes(name));
  return checks.map((check) => {
    const passages = check.passages.filter(({ path }) => !paths.has(path));
    const isAbout = check.kind === 'citation' && tells(check.text);
    if (passages.length === check.passages.length && !isAbout && !tells(check.message)) return check;
    const { kind, start, end, text, verdict, code, severity, related, mark } = check;
    return {
      kind,
      start,
      end,
      text: isAbout ? '[@…]' : text,
      verdict,
      severity,
      message: isAbout ? 'The citation of a confidential source does not fit here.' : MESSAGES[verdict],
      passages,
      trace: [],
      ...(code && { code }),
      ...(related && { related }),
      ...(mark && { mark }),
    };
  });
}

/** By what a message could give a source away. */
const namesOf = (secret: readonly Secret[]): string[] =>
  secret
    .flatMap(({ key, path, provenance: { title, who, author, publisher } }) => [
      key,
      path,
      title,
      who,
      author,
      publisher,
    ])
    .filter((name): name is string => name !== undefined && name !== '');

function openProblems(problems: readonly ReportProblem[], secret: readonly Secret[]): ReportProblem[] {
  const names = namesOf(secret);
  return problems.map((problem) =>
    names.some((name) => problem.path === name || problem.message.includes(name))
      ? {
          path: '(confidential source)',
          message: 'Something in it can’t be read. Open it in the editor to see what.',
        }
      : problem,
  );
}
