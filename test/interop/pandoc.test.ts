import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/lib/paths';
import { english } from '../../src/core/lang/en';
import { citationOf } from '../../src/core/features/cite';
import { readSource } from '../../src/core/sources';
import { writeReferences } from '../../src/import/references';
import { pandoc, temporaryFolder, tool } from './tools';

// The locators that Backread writes and reads, each through the real Pandoc and citeproc. The style says what each was taken for.

const SOURCE = join(ROOT, 'examples/honduras/sources/honduras-us-troops.md');
const DRAFT = join(ROOT, 'examples/honduras/drafts/follow-up.md');
const STYLE = join(import.meta.dirname, 'locators.csl');

describe('Pandoc', function () {
  this.timeout(120_000);
  const folder = temporaryFolder('pandoc');
  const references = join(folder.path, 'references.json');
  before(() => {
    const text = readFileSync(SOURCE, 'utf8');
    const { source } = readSource({ path: SOURCE, text, format: 'markdown', sha256: '' }, english);
    assert.ok(source);
    const report = {
      key: 'report',
      title: 'Costs of the harbour',
      author: 'Ann Lee',
      date: '2024-05',
      publisher: 'Kestwick',
    };
    writeFileSync(references, writeReferences([{ key: source.key, ...source.provenance }, report]));
  });
  after(() => folder.remove());

  const cite = (markdown: string, ...args: readonly string[]): string => {
    const { out, err } = pandoc(markdown, '--citeproc', `--bibliography=${references}`, ...args);
    assert.equal(err, '');
    return out;
  };
  const understood = (citation: string): string =>
    cite(`It is so ${citation}.`, `--csl=${STYLE}`, '-t', 'plain', '--wrap=none').split('\n')[0] ?? '';

  const forms: [what: string, locator: string, expected: string][] = [
    ['a paragraph', '¶ 12', 'paragraph 12'],
    ['paragraphs', '¶¶ 7–9', 'paragraphs 7–9'],
    ['a paragraph in words', 'para. 3', 'paragraph 3'],
    ['a page', 'p. 4', 'page 4'],
    ['pages', 'pp. 4–6', 'pages 4–6'],
    ['a page and its paragraph', 'p. 4, ¶ 12', 'page 4, ¶ 12'],
    ['a section', '§ 2', 'section 2'],
    ['a time code', 'at 00:12:03', 'at 00:12:03'],
    ['a cell', 'cell B7', 'cell B7'],
    ['cells', 'cells B7:C9', 'cells B7:C9'],
    ['a cell of a sheet', 'cell Costs!B7', 'cell Costs!B7'],
    ['a cell of a sheet of two words', "cell 'Costs 2025'!B7", 'cell ‘Costs 2025’!B7'],
    ['a section by its number', 'sec. 3.1', 'section 3.1'],
    ['a section by its heading', 'section “Costs and delays”', 'section “Costs and delays”'],
    ['a span of time', 'at 00:12:03–00:13:20', 'at 00:12:03–00:13:20'],
  ];
  for (const [what, locator, expected] of forms)
    it(`takes ${what} as it is meant: ${locator}`, () =>
      assert.equal(understood(`[@report, ${locator}]`), `It is so (source 1, ${expected}).`));

  // Why time codes and cells are written with a word before them.
  for (const bare of ['00:12:03', 'B7'])
    it(`would take a bare ${bare} for a page`, () =>
      assert.equal(understood(`[@report, ${bare}]`), `It is so (source 1, page ${bare}).`));

  const keys: [string, string][] = [
    [citationOf('report', 12), '(source 1, paragraph 12)'],
    [citationOf('report', 0), '(source 1)'],
    ['[@report, ¶ 3; @aljazeera2025honduras, ¶ 7]', '(source 1, paragraph 3; source 2, paragraph 7)'],
    ['[see @report, ¶ 3, emphasis added]', '(see source 1, paragraph 3, emphasis added)'],
    ['@report [¶ 3]', 'source 1 (paragraph 3)'],
  ];
  for (const [written, expected] of keys)
    it(`cites as ${written} says`, () => {
      const read = understood(written);
      // In the running text a style without authors names the number itself.
      if (written.startsWith('@')) assert.match(read, /paragraph 3/);
      else assert.equal(read, `It is so ${expected}.`);
    });

  it('converts the sample draft to HTML with its reference, and nothing is missing', () => {
    const html = cite(readFileSync(DRAFT, 'utf8'), '-s', '-t', 'html5', '--metadata=lang:en-GB');
    assert.match(html, /id="ref-aljazeera2025honduras"/);
    assert.doesNotMatch(html, /\?\?\?|citeproc: citation/);
    const cited = readFileSync(DRAFT, 'utf8').match(/@aljazeera2025honduras, ¶ \d+/g) ?? [];
    assert.ok(cited.length > 3);
    for (const one of cited) assert.match(html, new RegExp(`para\\.\\s${one.split('¶ ')[1]}\\b`), one);
  });

  it('converts drafts with every form to DOCX, and the words stay as written', () => {
    const docx = join(folder.path, 'draft.docx');
    const text = forms.map(([what, locator]) => `For ${what} [@report, ${locator}].`).join('\n\n');
    cite(text, `--csl=${STYLE}`, '-t', 'docx', '-o', docx);
    const back = tool('pandoc', [docx, '-t', 'plain', '--wrap=none']).out;
    for (const [what, , expected] of forms) assert.ok(back.includes(`For ${what} (source 1, ${expected}).`), what);
  });

  it('warns of a key that no source has: so the silence above means something', () =>
    assert.throws(() => cite('It is so [@nobody2020, ¶ 1].', '-t', 'plain'), /nobody2020/));
});
