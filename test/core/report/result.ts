import assert from 'node:assert';
import { readDraft, type Mark } from '../../../src/core/drafts';
import { english } from '../../../src/core/lang/en';
import type { VerifyResult } from '../../../src/core/report';
import { readSource } from '../../../src/core/sources';
import type { Check } from '../../../src/core/verify';

export const SOURCE =
  '---\nkey: post\npublisher: The Post & Sons\n---\n\n27 percent of <b> its product came in 2022.\n\nThe base hosts more than 1,000 people.';
export const DRAFT = '# Head\n\nIt was 25 percent\r\nof it. The base has 1,000 people.\n\n“Invented” words [@nobody].';

const MARK: Mark = { id: 'm1', kind: 'cq', exact: '1,000', prefix: '', suffix: '', by: 'Jo', why: 'Asked the base.' };

/** A result with one check of each sort, made by hand: reports are tested without the engine. */
export function resultOf(path = 'drafts/a b.md', text = DRAFT): VerifyResult {
  const { source } = readSource({ path: 'sources/post.md', text: SOURCE, format: 'markdown', sha256: 'hash' }, english);
  assert.ok(source);
  const { draft } = readDraft({ path, text, marks: [MARK] }, english);
  const check = (
    words: string,
    more: Partial<Check> & Pick<Check, 'kind' | 'verdict' | 'severity' | 'message'>,
    from?: string,
  ): Check => {
    const start = text.indexOf(words);
    const at = from === undefined ? -1 : SOURCE.indexOf(from);
    return {
      start,
      end: start + words.length,
      text: words,
      trace: [],
      passages:
        from === undefined
          ? []
          : [
              {
                key: 'post',
                path: 'sources/post.md',
                paragraph: 1,
                start: at,
                end: at + from.length,
                text: from,
                decisive: [{ start: at, end: at + 10 }],
              },
            ],
      ...more,
    };
  };
  const checks: Check[] = [
    check(
      '25 percent',
      {
        kind: 'figure',
        verdict: 'contradicted',
        code: 'figure.value',
        severity: 'warning',
        message: 'The Post says 27 percent, not 25 percent.',
        suggestion: '27 percent',
      },
      '27 percent of <b> its product',
    ),
    check(
      '1,000',
      {
        kind: 'figure',
        verdict: 'unclear',
        code: 'unclear.hedge',
        severity: 'information',
        message: 'The source says more than 1,000.',
        mark: { kind: 'cq', id: 'm1' },
      },
      'more than 1,000 people',
    ),
    check('“Invented”', {
      kind: 'quote',
      verdict: 'not-found',
      code: 'quote.not-found',
      severity: 'information',
      message: 'No source holds these words.',
    }),
    check('@nobody', {
      kind: 'citation',
      verdict: 'not-found',
      code: 'citation.unknown-source',
      severity: 'warning',
      message: 'There is no source “nobody”.',
    }),
    check(
      'base',
      { kind: 'name', verdict: 'supported', severity: 'none', message: 'The source names it too.' },
      'The base',
    ),
  ];
  return {
    drafts: [{ draft, checks }],
    sources: [source],
    problems: [{ path: 'sources/bad.md', message: 'It is empty.', line: 1, column: 1 }],
  };
}
