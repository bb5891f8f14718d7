import assert from 'node:assert/strict';
import { textFragment } from '../../../src/core/sources/textFragment';

/** The directive for what stands between « and ». */
const of = (marked: string): string => {
  const start = marked.indexOf('«');
  const text = marked.replace('«', '').replace('»', '');
  return textFragment(text, { start, end: marked.indexOf('»') - 1 });
};

describe('text fragments', () => {
  const table: [string, string, string][] = [
    ['names a short passage whole', 'He paid «27 percent» of it.', '#:~:text=27%20percent'],
    [
      'names a long one by its ends',
      'It is so. «The country relies on remittances: 27 percent of its gross domestic product came from them in 2022.» And so on.',
      '#:~:text=The%20country%20relies,them%20in%202022.',
    ],
    [
      'takes more words where fewer stand elsewhere',
      'The country relies on aid. «The country relies on remittances: 27 percent of its gross domestic product came from them in 2022.»',
      '#:~:text=The%20country%20relies%20on%20remittances%3A,came%20from%20them%20in%202022.',
    ],
    ['adds the words before', 'In May 12 died. In June «12 died».', '#:~:text=June-,12%20died'],
    ['adds the words behind', '«12 died» in May.\n12 died in June.', '#:~:text=12%20died,-in%20May.'],
    ['encodes what has a meaning there', 'A «well-known, well-paid» man', '#:~:text=well%2Dknown%2C%20well%2Dpaid'],
  ];
  for (const [what, marked, expected] of table) it(what, () => assert.equal(of(marked), expected));

  it('takes more words where the title has the same', () =>
    assert.equal(
      textFragment('Larkmoor Health Trust will open four clinics from the first of April on.', { start: 0, end: 72 }, [
        'Larkmoor Health Trust',
      ]),
      '#:~:text=Larkmoor%20Health%20Trust%20will,first%20of%20April%20on.',
    ));

  it('reads over masked marks', () =>
    assert.equal(
      textFragment('He paid \u2060\u206027\u2060\u2060 percent of it.', { start: 8, end: 22 }),
      '#:~:text=27%20percent',
    ));

  it('has none for no words', () => assert.equal(textFragment('a  b', { start: 1, end: 3 }), ''));
});
