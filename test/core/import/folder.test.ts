import assert from 'node:assert/strict';
import { sourceFolderOf } from '../../../src/import/folder';

describe('where an added source goes', () => {
  for (const [globs, folder] of [
    [['sources/**/*.{md,txt,html}'], 'sources'],
    [['interviews/*.txt', 'research/articles/*.md'], 'research/articles'],
    [['notes.md', '**/*.md'], ''],
    [['../elsewhere/*.md', 'in/*.md'], 'in'],
    [['*.txt'], 'sources'],
    [[], 'sources'],
  ] as const)
    it(`${globs.join(', ') || 'no glob'}: ${folder || 'the workspace folder'}`, () =>
      assert.equal(sourceFolderOf(globs), folder));
});
