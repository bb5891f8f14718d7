import assert from 'node:assert/strict';
import { fold, PhraseIndex } from '../../../src/core/features/phraseIndex';
import { phrasesOf } from '../../../src/core/features/phrases';
import { english } from '../../../src/core/lang/en';
import { BASE, sourceFrom } from './helpers';

const TEXTS: readonly (readonly [what: string, text: string])[] = [
  ['a source with figures, a quote and facts', BASE],
  ['several figures of one sentence, accents, possessives', 'In Málaga 12 of Spain’s 40 ports and 3 ferries closed.'],
  ['a measure whose first letters are looked for', 'Gross domestic product fell 3 percent last year.'],
  [
    'a sentence over two lines, with a soft hyphen',
    'The dam holds\n40 mil\u00adlion  cubic metres of wa\u00adter today.',
  ],
  ['a quote that nobody says, a heading, a question', '# Two “great” years\n\n“Is it over?”\n\nWho paid 40 dollars?'],
  ['no sentence that states something', 'Closed.'],
];

describe('the words by which phrases are found', () => {
  for (const [what, text] of TEXTS)
    it(`are those of the phrases: ${what}`, () => {
      const source = sourceFrom(`${text.startsWith('---') ? text : `---\nkey: one\n---\n\n${text}`}\n`, 'one.md');
      const words = new PhraseIndex(english).put(source);
      const wanted = new Set(phrasesOf(source, english).flatMap((phrase) => phrase.words.map(fold)));
      assert.deepEqual([...words].sort(), [...wanted].sort());
    });

  it('lead to the source that has them, and to its phrases', () => {
    const index = new PhraseIndex(english);
    index.put(sourceFrom(BASE, 'base.md'));
    assert.deepEqual(index.sourcesWith('remitt', 5), ['base.md']);
    assert.deepEqual(index.sourcesWith('gdp', 5), ['base.md']);
    assert.ok(index.phrases('base.md').some(({ text }) => text.startsWith('27 percent')));
  });
});
