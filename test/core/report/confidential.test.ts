import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../../src/cli/main';
import { INDEX_FORMATS, VERIFY_FORMATS } from '../../../src/cli/args';

// Words of the source that stand nowhere in the draft, and what it is known by.
const CANARIES = [
  'Whistler',
  'Blower',
  'whistler2025leak',
  'leak-from-inside',
  'The Insider',
  '412',
  'vault',
  'nobody knew',
];

const SECRET = `---
key: whistler2025leak
title: What Whistler told us
author: Will Blower
publisher: The Insider
date: 2025-03-04
url: https://insider.example/vault
confidential: true
kind: 12
colour: [
---

The company dismissed 412 engineers in its Leeds plant in January 2025, and nobody knew of the vault.

The plant lost 30 million pounds in 2024.

“We hid it in the vault,” said Will Blower.
`;
const OPEN = `---
key: post2025plant
title: The plant
publisher: The Post
date: 2025-03-01
---

The Leeds plant opened in 1987 and belongs to Acme Motors.
`;
const DRAFT = `The company dismissed 421 engineers in its Leeds plant in January 2025 [@whistler2025leak, ¶ 3].

The plant lost 30 million pounds in 2024 [@whistler2025leak, ¶ 2].

The Leeds plant opened in 1987 [@post2025plant, ¶ 1].
`;

describe('a confidential source', () => {
  const home = process.cwd();
  let folder: string;
  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'backread-secret-')));
    process.chdir(folder);
    mkdirSync('sources');
    writeFileSync('sources/leak-from-inside.md', SECRET);
    writeFileSync('sources/post.md', OPEN);
    writeFileSync('draft.md', DRAFT);
  });
  afterEach(() => {
    process.chdir(home);
    rmSync(folder, { recursive: true, force: true });
  });
  const run = (...argv: string[]) => {
    let all = '';
    const add = (text: string): void => void (all += text);
    const status = main(argv, { out: add, err: add, colours: false });
    return { status, all };
  };
  // The draft's own words may be shown: its key stands in them.
  const shown = (format: string): string => run('verify', 'draft.md', '--source', 'sources', '--format', format).all;

  for (const format of VERIFY_FORMATS)
    it(`stays out of the ${format} report, though it decides`, () => {
      const all = shown(format);
      assert.match(all, /421/);
      assert.match(all, /confidential source/);
      for (const canary of CANARIES) assert.ok(!all.includes(canary), `“${canary}” in:\n${all}`);
    });

  for (const format of INDEX_FORMATS)
    it(`stays out of the ${format} index and of what is logged`, () => {
      const { all } = run('index', 'sources', '--format', format);
      assert.match(all, /post2025plant/);
      for (const canary of CANARIES) assert.ok(!all.includes(canary), `“${canary}” in:\n${all}`);
    });

  it('still makes the run fail where it contradicts', () =>
    assert.equal(run('verify', 'draft.md', '--source', 'sources').status, 1));

  it('is as confidential when the word is written another way, and open only where it says so', () => {
    for (const [value, secret] of [
      ['yes', true],
      ['TRUE', true],
      ['until 2026', true],
      ['', true],
      ['false', false],
      ['no', false],
    ] as const) {
      writeFileSync('sources/leak-from-inside.md', SECRET.replace('confidential: true', `confidential: ${value}`));
      assert.equal(!run('index', 'sources').all.includes('412'), secret, value);
    }
  });
});
