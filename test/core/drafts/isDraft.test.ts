import assert from 'node:assert';
import { parseDocument } from '../../../src/core/document';
import { isDraft } from '../../../src/core/drafts';

describe('which files are drafts', () => {
  const rules = { isSource: false, isUnderDrafts: false };
  const rows: readonly (readonly [string, string, Partial<Parameters<typeof isDraft>[1]>, boolean])[] = [
    ['plain words', 'Words.', {}, false],
    ['under the drafts', 'Words.', { isUnderDrafts: true }, true],
    ['a source is none', 'Words [@a].', { isSource: true, isUnderDrafts: true }, false],
    ['it names sources', '---\nsources: [a]\n---\nWords.', {}, true],
    ['it names none', '---\nsources:\n---\nWords.', {}, false],
    ['it cites', 'Words [@a, ¶ 3].', {}, true],
    ['it cites in the running text', 'As @a [¶ 3] says.', {}, true],
    ['a handle is no citation', 'Thanks to @octocat.', {}, false],
    ['unless a source has that key', 'As @octocat says.', { hasKey: (key) => key === 'octocat' }, true],
    ['a citation in code', 'Write `[@a, ¶ 3]`.\n\n```\n[@b]\n```', {}, false],
    ['a mail address', 'desk@example.org', { hasKey: () => true }, false],
  ];
  for (const [what, text, given, expected] of rows)
    it(what, () => assert.equal(isDraft(parseDocument(text, 'markdown'), { ...rules, ...given }), expected));
});
