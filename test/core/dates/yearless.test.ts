import assert from 'node:assert/strict';
import { read, table } from './read';

table('without a year: the nearest one, by tense', [
  ['The board met on «December 20».', '2024-12-20'],
  ['The vote will be held on «March 8».', '2025-03-08'],
  ['The vote was held on «March 8».', '2024-03-08'],
  ['It is due on «Dec. 1».', '2025-12-01'],
  ['He said on «June 17» it would close.', '2024-06-17'],
  ['The ruling is expected by «June».', '2025-06'],
  ['It has lost money since «February».', '2024-02'],
  ['They agreed to close it in «April».', '2025-04'],
  ['They failed to close it in «April».', '2024-04'],
  ["They'll return in «September».", '2025-09'],
  ['Talks planned for «Jan. 20» were off.', '2025-01-20'],
  ['They have until «Jan. 31».', '2025-01-31'],
  ['The dividend is payable «Jan. 20».', '2025-01-20'],
  ['It could reopen as early as «March 1».', '2025-03-01'],
  ['The fire destroyed it by «June 17»; it is closed until «Jan. 20».', '2024-06-17', '2025-01-20'],
  ['The programme is open until «June», through «September».', '2025-06', '2024-09'],
  ['It was planned for «early September»; the case is heard in «October».', '2025-09', '2024-10'],
  ['They will fly when the case is heard in «September».', '2025-09'],
  ['It was there as recently as «September 3».', '2024-09-03'],
  ['In «March» or «April» it shut.', '2024-03', '2024-04'],
  ['Prices rose in «October».', '2024-10'],
  ['In the «third quarter» sales fell.', '2024-35'],
  ['In the «spring», sales fell.', '2024-21'],
  ['They met on the «27th».', '2024-12-27'],
  ['It is due by the «27th».', '2025-01-27'],
  ['The school will shut on «June 12» and has cut jobs in «May».', '2025-06-12', '2024-05'],
  ['It will also cut flights until «mid-July».', '2025-07'],
  ['The deadline passed on «May 3».', '2024-05-03'],
  ['The vote to be held on «March 8» costs a lot.', '2025-03-08'],
  ['The vote being held on «March 8» costs a lot.', '2025-03-08'],
  ['The vote has been held on «March 8».', '2024-03-08'],
  ['In the year to «September», starts fell by a third.', '2024-09'],
  ['It will fall in the year to «September».', '2025-09'],
  ['The price for «November» delivery fell.', '2025-11'],
  ['The price of the «November» futures fell.', '2025-11'],
  ['The price of the «November» contract fell.', '2025-11'],
  ['The price of the «November» contracts fell.', '2025-11'],
  ['The price in «November» fell.', '2024-11'],
  ['«Next year», when the race moves to «13 September», it costs more.', '2026', '2026-09-13'],
  ['She asked him to see what went wrong and to report by «May 15».', '2025-05-15'],
  ['He got to see what went wrong and went to York on «May 15».', '2024-05-15'],
  ['He would like the «2025» race moved to «August».', '2025', '2025-08'],
  ['He liked the race in «August».', '2024-08'],
  ['On the 27th floor; on the 3rd and 4th floors; his 21st birthday.'],
]);

table('without a year: the one whose day of the week it is', [
  ['It will be on «Tuesday, Nov. 5», or «Thursday 4 July».', '2024-11-05', '2024-07-04'],
  ['In «1998» they won, on «Sunday, May 3».', '1998', '1998-05-03'],
  ['In «1998» they won, on «Friday, May 3».', '1998', '2024-05-03'],
]);

table('without a year: the one that the words before tell of', [
  ['She said in «May 2019» that she would go on «June 7».', '2019-05', '2019-06-07'],
  ['She said in «May 2019» that she will go on «June 7».', '2019-05', '2025-06-07'],
  ['She was born on «12 May 1975» and died on «Dec 3».', '1975-05-12', '2024-12-03'],
  ['In «November 2020» it shut. By «June» it had reopened.', '2020-11', '2021-06'],
  ['On «3 May 2019» he fell ill and on «9 May» he died.', '2019-05-03', '2019-05-09'],
  // A clause between commas sets no scene.
  ['The war, which began in «April 2023», made what it had forecast in «March» obsolete.', '2023-04', '2024-03'],
  ['The war, which began in «April 2023», reached the coast in «May».', '2023-04', '2024-05'],
  ['It was sold on «3 May 2020». They meet on «13 June».', '2020-05-03', '2020-06-13'],
  ['The race, first held on «3 May 2020», grew. They meet on «13 June».', '2020-05-03', '2024-06-13'],
  ['In «2022» it was cheaper; on «12 May» it cost 9 dollars.', '2022', '2022-05-12'],
  ['It costs less than in «2022», though on «12 May» it cost 9 dollars.', '2022', '2024-05-12'],
  ['A law passed in «May 2022» set money aside. By «June 30» half was spent.', '2022-05', '2024-06-30'],
  ['They passed it in «May 2022» after a fight. By «June 30» half was spent.', '2022-05', '2022-06-30'],
  [
    'It won in «2019», figures published on «3 May» show; more were released on «5 May».',
    '2019',
    '2024-05-03',
    '2024-05-05',
  ],
  ['The judge, who began in «April 2022», retired in «May».', '2022-04', '2024-05'],
  ['The man, whom they hired in «April 2022», left in «May».', '2022-04', '2024-05'],
  ['The war began in «April 2023», which made what it had forecast in «May» obsolete.', '2023-04', '2023-05'],
  ['It is the worst since «1991», officials said on «May 14».', '1991', '2024-05-14'],
  ['His contract runs until «June 2027»; he left on «28 August».', '2027-06', '2024-08-28'],
  ['In «1998» they won. They travel to Kingsport on «13 January».', '1998', '2025-01-13'],
]);

describe('without a publication date', () => {
  it('leaves the year open and gives no days', () => {
    const [date] = readUndated('The vote is on 17 June.');
    assert.deepEqual([date?.value, date?.interval, date?.inferred], ['XXXX-06-17', undefined, true]);
  });
  it('takes the year that the paragraph tells', () => {
    const values = readUndated('In March 2024 it shut; in June it reopened.').map((d) => d.value);
    assert.deepEqual(values, ['2024-03', '2024-06']);
  });
  it('does not take it from another paragraph', () => {
    const values = readUndated('In March 2024 it shut.\n\nIn June it reopened.').map((d) => d.value);
    assert.deepEqual(values, ['2024-03', 'XXXX-06']);
  });
  it('cannot resolve what is relative', () => {
    const [date] = readUndated('It fell last year.');
    assert.deepEqual([date?.value, date?.interval, date?.relative], ['', undefined, true]);
  });
});

const readUndated = (text: string): ReturnType<typeof read> => read(text, '');
