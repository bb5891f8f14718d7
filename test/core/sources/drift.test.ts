import assert from 'node:assert/strict';
import { readDraft } from '../../../src/core/drafts';
import { draftDrift } from '../../../src/core/features/drift';
import { english } from '../../../src/core/lang/en';
import { driftOf, readSource, type Source } from '../../../src/core/sources';

const FIRST = 'The council voted on Tuesday to spend £3.4m on a new bridge.';
const SECOND = 'It opens in June 2027, said the mayor, Ann Lee.';
const THIRD = '“We have waited for thirty years,” she said to the members.';
const source = (...paragraphs: readonly string[]): Source => {
  const text = `---\nkey: gazette\ndate: 2025-03-04\n---\n\n${paragraphs.join('\n\n')}\n`;
  return readSource({ path: 'bridge.md', text, format: 'markdown', sha256: '' }, english).source as Source;
};
const before = source(FIRST, SECOND, THIRD);
const drift = (...paragraphs: readonly string[]) => driftOf(before, source(...paragraphs));

describe('a source that is read again', () => {
  it('is the same where nothing changed', () => {
    const { moved, changed, added } = drift(FIRST, SECOND, THIRD);
    assert.deepEqual(
      [[...moved], changed, added],
      [
        [
          [1, 1],
          [2, 2],
          [3, 3],
        ],
        [],
        0,
      ],
    );
  });

  it('has paragraphs that stand elsewhere, word for word', () => {
    const { moved, changed, added } = drift('Updated on Friday: the vote was close.', FIRST, SECOND, THIRD);
    assert.deepEqual(
      [[...moved], changed, added],
      [
        [
          [1, 2],
          [2, 3],
          [3, 4],
        ],
        [],
        1,
      ],
    );
  });

  it('says which name is no longer there', () => {
    const { changed } = drift(FIRST, SECOND.replace('Ann Lee', 'Anna Leigh'), THIRD);
    assert.deepEqual(
      changed.map(({ paragraph, lost }) => [paragraph, lost]),
      [[2, ['Ann Lee']]],
    );
  });

  it('says which figure is no longer there, and moves the passage nowhere', () => {
    const { moved, changed, added } = drift(FIRST.replace('£3.4m', '£4.3m'), SECOND, THIRD);
    assert.deepEqual(
      [...moved],
      [
        [2, 2],
        [3, 3],
      ],
    );
    assert.deepEqual(
      changed.map(({ paragraph, now, lost }) => [paragraph, now, lost]),
      [[1, FIRST.replace('£3.4m', '£4.3m'), ['£3.4m']]],
    );
    assert.equal(added, 0);
  });

  it('says what is gone', () => {
    const { changed } = drift(FIRST, THIRD);
    assert.deepEqual(
      changed.map(({ paragraph, lost }) => [paragraph, lost]),
      [[2, ['June 2027', 'Ann Lee']]],
    );
  });

  it('takes an edited paragraph whose neighbours moved away for no new one', () => {
    const dearer = FIRST.replace('£3.4m', '£4.3m');
    const { changed, added } = drift(THIRD, SECOND, dearer);
    assert.deepEqual([changed.map(({ paragraph, now }) => [paragraph, now]), added], [[[1, dearer]], 0]);
  });

  it('takes two paragraphs that became one for two that changed', () => {
    const { changed, added } = drift(`${FIRST.replace('Tuesday', 'Friday')} ${SECOND}`, THIRD);
    assert.deepEqual([changed.map(({ paragraph }) => paragraph), added], [[1, 2], 0]);
  });

  it('finds equal paragraphs again in their order', () => {
    const twice = source('Yes.', FIRST, 'Yes.');
    assert.deepEqual(
      [...driftOf(twice, source('No, not at all.', 'Yes.', FIRST, 'Yes.')).moved],
      [
        [1, 2],
        [2, 3],
        [3, 4],
      ],
    );
  });
});

describe('a draft whose source drifted', () => {
  const draft = (text: string) => readDraft({ path: 'draft.md', text }, english).draft;
  const after = (text: string, ...paragraphs: readonly string[]) => {
    const { edits, touched } = draftDrift(draft(text), 'gazette', drift(...paragraphs));
    return [
      edits.map((edit) => [text.slice(edit.start, edit.end), edit.text]),
      touched.map(({ paragraph }) => paragraph),
    ];
  };
  const NEW = 'Updated on Friday: the vote was close.';

  it('is offered the locators of paragraphs that stand elsewhere', () =>
    assert.deepEqual(after('So it is [@gazette, ¶ 2]. And so [@other, ¶ 2].', NEW, FIRST, SECOND, THIRD), [
      [['¶ 2', '¶ 3']],
      [],
    ]));
  it('is offered ranges that stand elsewhere whole', () =>
    assert.deepEqual(after('So it is [@gazette, ¶¶ 1–2].', NEW, FIRST, SECOND, THIRD), [[['¶¶ 1–2', '¶¶ 2–3']], []]));
  it('is only told of paragraphs with other words', () =>
    assert.deepEqual(after('So it is [@gazette, ¶ 1].', NEW, FIRST.replace('£3.4m', '£4.3m'), SECOND, THIRD), [
      [],
      [1],
    ]));
  it('is left alone where nothing moved', () =>
    assert.deepEqual(after('So it is [@gazette, ¶ 2].', FIRST, SECOND, THIRD, NEW), [[], []]));
});
