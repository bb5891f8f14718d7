import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { citing, replacement } from '../../../src/core/features/actions';
import { readDraft } from '../../../src/core/drafts';
import { english } from '../../../src/core/lang/en';
import { readSource } from '../../../src/core/sources';
import { verifyDraft, type Check } from '../../../src/core/verify';
import { phrasesOf } from '../../../src/core/features/phrases';

const FOLDER = join(import.meta.dirname, '../../../examples/honduras');
const text = (path: string): string => readFileSync(join(FOLDER, path), 'utf8');
const { source } = readSource(
  { path: 'source.md', text: text('sources/honduras-us-troops.md'), format: 'markdown', sha256: '' },
  english,
);
if (!source) throw new Error('the sample’s source was not read');
const DRAFT = text('drafts/follow-up.md');
const verify = (draft: string): Check[] =>
  verifyDraft(readDraft({ path: 'draft.md', text: draft }, english).draft, [source], english);
const expected = JSON.parse(text('expected.json')) as {
  slips: { kind: string; text: string }[];
  traps: { kind: string; text: string; verdict: string }[];
};

describe('the sample story', () => {
  const checks = verify(DRAFT);
  const one = (words: string): Check | undefined => checks.find((check) => check.text === words);

  for (const { kind, text: words } of expected.slips)
    it(`flags ${words}`, () => assert.deepEqual([one(words)?.verdict, one(words)?.code], ['contradicted', kind]));
  for (const { kind, text: words, verdict } of expected.traps)
    it(`leaves ${kind} alone: ${words}`, () => assert.equal(one(words)?.verdict, verdict));
  it('flags nothing else', () =>
    assert.deepEqual(
      checks
        .filter((check) => check.severity === 'warning')
        .map((check) => check.text)
        .sort(),
      expected.slips.map((slip) => slip.text).sort(),
    ));

  for (const check of checks.filter(({ suggestion }) => suggestion))
    it(`is right once ${check.text} is replaced as suggested`, () => {
      const edit = replacement(check);
      assert.ok(edit);
      const mended = DRAFT.slice(0, edit.start) + edit.text + DRAFT.slice(edit.end);
      const again = verify(mended).filter(
        (other) => other.kind === check.kind && other.start <= check.start && check.start < other.end,
      );
      assert.deepEqual(
        again.map(({ verdict }) => verdict),
        ['supported'],
      );
    });

  it('cites a supported figure at the end of its sentence', () => {
    const draft =
      '---\nsources: [aljazeera2025honduras]\n---\n\nRemittances made up 27 percent of its gross domestic product in 2022. Money matters.\n';
    const reading = readDraft({ path: 'draft.md', text: draft }, english);
    const found = verifyDraft(reading.draft, [source], english);
    const figure = found.find((check) => check.text === '27 percent');
    const edit = figure && citing({ draft: reading.draft, checks: found }, figure);
    assert.equal(
      edit && draft.slice(0, edit.start) + edit.text + draft.slice(edit.end),
      draft.replace('in 2022.', 'in 2022 [@aljazeera2025honduras, ¶ 11].'),
    );
  });
});

describe('every completion of the sample, accepted', () => {
  for (const phrase of phrasesOf(source, english).filter((one) => !one.bare))
    it(`verifies at its own passage: ${phrase.label.slice(0, 60)}`, () => {
      const draft = `${phrase.insert}${/[.!?]$/.test(phrase.insert) ? '' : '.'}\n`;
      const checks = verify(draft);
      assert.deepEqual(
        checks
          .filter((check) => check.verdict === 'contradicted' || check.kind === 'citation')
          .map((check) => `${check.text}: ${check.message}`),
        [],
      );
      for (const check of checks.filter(({ kind }) => kind === 'figure' || kind === 'quote')) {
        assert.equal(check.verdict, 'supported', `${check.text}: ${check.message}`);
        assert.ok(
          check.passages.some((passage) => passage.start < phrase.end && phrase.start < passage.end),
          check.text,
        );
      }
    });
});
