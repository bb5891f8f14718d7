import type { WritingTables } from '../writingTables';

const words = (text: string): string[] => text.split(' ');

/** What is written in English, and the words by which completion guesses what comes next. Our own lists. */
export const writing: WritingTables = {
  small: words(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  ),
  tens: words('twenty thirty forty fifty sixty seventy eighty ninety'),
  shares: [
    { value: 1 / 10, words: 'a tenth' },
    { value: 1 / 5, words: 'a fifth' },
    { value: 1 / 4, words: 'a quarter' },
    { value: 1 / 3, words: 'a third' },
    { value: 2 / 5, words: 'two fifths' },
    { value: 1 / 2, words: 'half' },
    { value: 3 / 5, words: 'three fifths' },
    { value: 2 / 3, words: 'two thirds' },
    { value: 3 / 4, words: 'three quarters' },
    { value: 4 / 5, words: 'four fifths' },
    { value: 9 / 10, words: 'nine tenths' },
  ],
  about: 'about',
  over: 'more than',
  under: 'nearly',
  percent: 'percent',
  scales: [
    [1e12, 'trillion'],
    [1e9, 'billion'],
    [1e6, 'million'],
  ],
  said: 'said',
  accordingTo: 'According to',
  leads: new Set(
    words(
      'about above almost around at below between by cost costs exceeded for from just least nearly of over some than to totalled under up was were worth',
    ),
  ),
  dated: new Set(words('after before early from in late mid of on since spring until')),
  common: new Set(
    words(
      'about after again against all also and any are been before but can could did does for from had has have her him his how into its just like ' +
        'made many may more most much not now off one only other our out over said same she should some such than that the their them then there ' +
        'these they this those through too two under until very was way well were what when where which while who why will with would year years you your',
    ),
  ),
};
