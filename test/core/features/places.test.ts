import assert from 'node:assert/strict';
import { actionsAt } from '../../../src/core/features/actions';
import { completionsAt } from '../../../src/core/features/completion';
import { draftHover } from '../../../src/core/features/hover';
import { english } from '../../../src/core/lang/en';
import { phrasesOf } from '../../../src/core/features/phrases';
import { cursor, lookup, requestFor, sourceOf, viewOf } from './helpers';

const filler = (page: number): string => `<!-- p. ${page} -->\n\nNothing of note was said on this sheet.\n\n`;
const REPORT = sourceOf(
  `---\nkey: report\npublisher: The port\ndate: 2025-01-03\n---\n\n<!-- p. 1 -->\n\nThe port handled 310,000 containers in 2024.\n\n${[2, 3, 4, 5, 6, 7].map(filler).join('')}<!-- p. 8 -->\n\nThe harbour wall cost 12.5 million pounds.\n`,
);
const TALK = sourceOf(
  '---\nkey: talk\npublisher: Radio\n---\n\n<!-- t. 00:12:03 -->\n\nThe wall took 26 months to build.\n\n<!-- t. 00:40:00 -->\n\nBye.\n',
);
const DRAFT = (locator: string): string => `The harbour wall cost 12.5 million pounds [@report, ${locator}].\n`;

describe('citing by what the source’s kind calls for', () => {
  const wrong: [string, string | undefined][] = [
    ['p. 8', undefined],
    ['p. 7', undefined], // the printed number may be off by a page or two
    ['pp. 6–9', undefined],
    ['p. 80', undefined],
    ['¶ 8', undefined],
    ['p. 2', 'The port has this on p. 8, not on p. 2.'],
    ['¶ 1', 'The port has this in ¶ 8, not in ¶ 1.'],
  ];
  for (const [locator, message] of wrong)
    it(`${message ? 'flags' : 'leaves alone'} ${locator}`, () => {
      const found = viewOf(DRAFT(locator), REPORT).checks.find(({ code }) => code === 'citation.wrong-passage');
      assert.equal(found?.message, message);
      if (message) assert.equal(found?.suggestion, locator.startsWith('p') ? 'p. 8' : '¶ 8');
    });

  it('adds the citation with its page', () => {
    const view = viewOf('The harbour wall cost 12.5 million pounds.\n', REPORT);
    const action = actionsAt(view, 25, 25, lookup(REPORT)).find(({ edits }) => edits?.[0]?.text.includes('@'));
    assert.equal(action?.edits?.[0]?.text, ' [@report, p. 8]');
  });

  it('inserts facts with a time code, which Pandoc prints as it stands', () =>
    assert.ok(phrasesOf(TALK, english).some(({ insert }) => insert.endsWith('[@talk, at 00:12:03].'))));

  it('shows the passage of a page, and says where there is no such page', () => {
    const at = DRAFT('p. 8').indexOf('p. 8');
    const hover = (locator: string) => draftHover(viewOf(DRAFT(locator), REPORT), lookup(REPORT), at)?.markdown ?? '';
    assert.match(hover('p. 8'), /p\\?\. 8 · ¶ 7–8/);
    assert.match(hover('p. 99'), /p\\?\. 99: the source has no such place/);
  });

  for (const [typed, labels] of [
    ['[@report, |]', ['p. 1', 'p. 2', 'p. 3', 'p. 4', 'p. 5', 'p. 6', 'p. 7', 'p. 8']],
    ['[@report, p. 8|]', ['p. 8']],
    ['[@report, ¶ 3|]', ['¶ 3']],
    ['[@talk, |]', ['at 00:12:03', 'at 00:40:00']],
  ] as const)
    it(`completes ${typed}`, () => {
      const { text, offset } = cursor(typed);
      const { draft } = viewOf(text, REPORT, TALK);
      const items = completionsAt(requestFor(draft, offset, { minimumLetters: 3 }, REPORT, TALK));
      assert.deepEqual(
        items.map(({ label }) => label),
        labels,
      );
    });
});
