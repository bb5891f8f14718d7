import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const core = join(__dirname, '../../../src/core');

const sources = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? sources(join(folder, entry.name)) : [join(folder, entry.name)],
  );

/** What a rule that knows one language looks like: a word compared with written letters, or an ending of one. */
const KNOWS = /norm(?:\([^)]*\))? [!=]== '[a-z]{3,}'|norm(?:\([^)]*\))?\.(?:ends|starts)With\('[a-z']+'\)/;

describe('figures and dates: no word of one language stands in the rules', () => {
  for (const folder of ['figures', 'dates'])
    for (const file of sources(join(core, folder)))
      it(file.slice(core.length + 1), () => {
        const found = readFileSync(file, 'utf8')
          .split('\n')
          .filter((line) => KNOWS.test(line));
        assert.deepEqual(found, []);
      });

  it('but the pattern sees one', () => assert.match("if (cursor.norm(i) === 'percent')", KNOWS));
});
