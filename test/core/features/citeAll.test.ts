import assert from 'node:assert/strict';
import { readDraft } from '../../../src/core/drafts';
import { applied, citeAll, type CiteAll } from '../../../src/core/features/citeAll';
import { SourceIndex } from '../../../src/core/index';
import { english } from '../../../src/core/lang/en';
import type { Source } from '../../../src/core/sources';
import { Verifier } from '../../../src/core/verify';
import { BASE, sourceFrom } from './helpers';

const SECOND = `---
key: second
publisher: The Gazette
---

The mayor said that the bridge cost 4.3 million pounds. The bridge has 412 piers.

“We shall rebuild it,” said Ann Carter, the mayor.

At the closing the paper noted again: the bridge had cost 4.3 million pounds.
`;

/** Runs Cite All over a text and gives the new text with what was skipped. */
function cite(text: string, ...sources: readonly Source[]): { text: string; result: CiteAll; changed: string[] } {
  const verifier = new Verifier(english);
  const index = new SourceIndex(english);
  for (const source of sources) index.put(source);
  const verify = (written: string) => {
    const { draft } = readDraft({ path: 'draft.md', text: written }, english);
    const verification = verifier.verify(draft, index);
    return { verification, view: { draft, checks: verification.checks } };
  };
  const { verification, view } = verify(text);
  const owners = (key: string): number => sources.filter((source) => source.key === key).length;
  const result = citeAll(view, verification, owners, (written) => verify(written).view);
  const after = applied(text, result.edits);
  const verdicts = (written: string): string[] =>
    verify(written).view.checks.map((check) => `${check.kind} ${check.text} ${check.verdict}`);
  const before = verdicts(text);
  return { text: after, result, changed: verdicts(after).filter((one, i) => one !== before[i]) };
}

const base = sourceFrom(BASE, 'base.md');
const second = sourceFrom(SECOND, 'second.md');

describe('Cite All Supported', () => {
  it('cites what is supported at the end of its sentence, after which every verdict is what it was', () => {
    const { text, changed } = cite(
      'Soto Cano hosts more than 1,000 US military and civilian personnel. Remittances made up 27 percent of its gross domestic product in 2022!\n',
      base,
    );
    assert.equal(
      text,
      'Soto Cano hosts more than 1,000 US military and civilian personnel [@base, ¶ 1]. Remittances made up 27 percent of its gross domestic product in 2022 [@base, ¶ 2]!\n',
    );
    assert.deepEqual(changed, []);
  });
  it('puts what two sources back in one sentence into one pair of brackets', () => {
    const { text } = cite(
      '---\nsources:\n  - base\n  - second\n---\n\nThe bridge has 412 piers, and Soto Cano hosts more than 1,000 US military and civilian personnel.\n',
      base,
      second,
    );
    assert.match(text, /personnel \[@(?:base|second), ¶ 1; @(?:base|second), ¶ 1\]\.\n$/);
  });
  it('cites a quote behind its mark where the stop stands inside', () => {
    const { text, changed } = cite('The mayor was firm. “We shall rebuild it,” said Ann Carter.\n', second);
    assert.match(text, /“We shall rebuild it,” said Ann Carter \[@second, ¶ 2\]\.\n$/);
    assert.deepEqual(changed, []);
  });

  const alone: readonly (readonly [string, string])[] = [
    ['what is cited already', 'Soto Cano hosts more than 1,000 US military and civilian personnel [@base, ¶ 1].\n'],
    ['what is contradicted', 'Soto Cano hosts fewer than 1,000 US military and civilian personnel.\n'],
    ['what no source has', 'Nearly 90,000 inhabitants live in the nearest town.\n'],
    ['headings', '# More than 1,000 US military and civilian personnel at Soto Cano\n'],
  ];
  for (const [what, text] of alone)
    it(`leaves ${what} alone`, () => assert.deepEqual(cite(text, base).result.edits, []));

  it('skips what two passages say alike, and says so', () => {
    const { result } = cite('The bridge had cost 4.3 million pounds.\n', second);
    assert.deepEqual(result.edits, []);
    assert.deepEqual(
      result.skipped.ambiguous.map(({ text }) => text),
      ['4.3 million pounds'],
    );
  });
  it('skips what rests on a key that two sources have', () => {
    const twin = sourceFrom(BASE.replace(/Soto Cano became[^]*/, 'Nothing to see here today.\n'), 'twin.md');
    const { result } = cite('Soto Cano hosts more than 1,000 US military and civilian personnel.\n', base, twin);
    assert.equal(result.edits.length, 0);
    assert.equal(result.skipped.key.length, 1);
  });
  it('leaves out a citation that would not govern what it is for', () => {
    const { result } = cite('“It has a long and nasty history. Planes can land there.” So it goes.\n', base);
    assert.deepEqual(result.edits, []);
  });
  it('does nothing the second time', () => {
    const { text } = cite('Soto Cano hosts more than 1,000 US military and civilian personnel.\n', base);
    assert.deepEqual(cite(text, base).result.edits, []);
  });
});
