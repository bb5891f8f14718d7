import assert from 'node:assert/strict';
import { SourceIndex } from '../../../src/core/index';
import { keysOfQuote } from '../../../src/core/index/quoteKeys';
import { QuoteIndex } from '../../../src/core/index/quoteIndex';
import { readDraft } from '../../../src/core/drafts';
import { english } from '../../../src/core/lang/en';
import { readSource } from '../../../src/core/sources';
import type { Source } from '../../../src/core/sources/types';
import { Verifier } from '../../../src/core/verify';

const sourceOf = (path: string, text: string): Source => {
  const { source } = readSource({ path, text, format: 'markdown', sha256: path + text.length }, english);
  if (!source) throw new Error('nothing was read');
  return source;
};

const find = (index: SourceIndex, text: string): string[] => {
  const { draft } = readDraft({ path: 'draft.md', text }, english);
  const [quote] = draft.mentions.quotes;
  return quote ? index.findQuote(keysOfQuote(draft.mentions, quote), 0.5, 4).map(({ path }) => path) : [];
};

describe('the index of quotes', () => {
  const base = sourceOf(
    'base.md',
    '“It has a long and nasty history,” Dana Frank said, “and nobody should forget it.”',
  );
  const other = sourceOf('other.md', 'It has a long and nasty history. “We shall see,” Eric Olson said.');
  const index = new SourceIndex(english);
  index.put(base);
  index.put(other);

  const rows: readonly (readonly [what: string, draft: string, paths: readonly string[]])[] = [
    ['the words', 'She said: “It has a long and nasty history.”', ['base.md']],
    ['a word changed', 'She said: “It has a long and noble history.”', ['base.md']],
    ['parts of an interrupted quote', 'She said: “A nasty history and nobody should forget it.”', ['base.md']],
    ['an ellipsis', 'She said: “It has a long … history and nobody should forget it.”', ['base.md']],
    ['other words', 'She said: “It has been a short and happy story.”', []],
  ];
  for (const [what, draft, paths] of rows) it(`finds ${what}`, () => assert.deepEqual(find(index, draft), paths));

  it('knows what was changed and what is gone, also among many', () => {
    const many = new QuoteIndex();
    for (let n = 0; n < 300; n++) many.put(`${n}`, Uint32Array.of(5, 100 + n, 4_294_967_295));
    const paths = (key: number): string[] => many.find(Uint32Array.of(key), 1, 999).map(({ path }) => path);
    assert.deepEqual(paths(142), ['42']);
    assert.equal(paths(4_294_967_295).length, 300);
    many.put('42', Uint32Array.of(7));
    assert.deepEqual([paths(142), paths(7)], [[], ['42']]);
    for (let n = 0; n < 299; n++) many.remove(`${n}`);
    assert.deepEqual([paths(5), paths(399), paths(7)], [['299'], ['299'], []]);
    many.put('new', Uint32Array.of(5));
    assert.deepEqual(paths(5), ['299', 'new']);
  });

  it('brings a source into a draft that is about others', () => {
    const filler = Array.from({ length: 12 }, (_, n) =>
      sourceOf(
        `ferry${n}.md`,
        `The ferry company Northline carried ${5_000 + n} passengers to Harlow in May, the harbour office of Harlow said.`,
      ),
    );
    const all = new SourceIndex(english);
    for (const one of [base, ...filler]) all.put(one);
    const text =
      'The ferry company Northline carried passengers to Harlow in May.\n\nThe harbour office of Harlow was proud: “It has a long and noble history.”';
    const { checks } = new Verifier(english).verify(readDraft({ path: 'draft.md', text }, english).draft, all);
    assert.equal(checks.find(({ kind }) => kind === 'quote')?.code, 'quote.altered');
  });
});
