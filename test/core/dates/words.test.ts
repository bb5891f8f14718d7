import assert from 'node:assert/strict';
import { check, read } from './read';

/** One test for each word: the sentence with `_` for it, and what is read from it. */
function each(title: string, words: string, sentence: string, expected: (n: number) => string | undefined): void {
  describe(title, () => {
    words.split(' ').forEach((word, n) => {
      it(word, () => {
        const text = sentence.replace('_', word);
        const value = expected(n);
        assert.deepEqual(
          read(text).map((d) => d.value),
          value === undefined ? [] : [value],
          text,
        );
      });
    });
  });
}

const two = (n: number): string => String(n).padStart(2, '0');
const none = (): undefined => undefined;

each(
  'months',
  'January February March April May June July August September October November December',
  'It shut on _ 3, 2021.',
  (n) => `2021-${two(n + 1)}-03`,
);
each('short months', 'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec', 'It shut in _. 2021.', (n) =>
  [
    '2021-01',
    '2021-02',
    '2021-03',
    '2021-04',
    '2021-06',
    '2021-07',
    '2021-08',
    '2021-09',
    '2021-09',
    '2021-10',
    '2021-11',
    '2021-12',
  ].at(n),
);
each('days of the week', 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday', 'It shut on _.', (n) =>
  ['2024-12-30', '2024-12-31', '2025-01-01', '2025-01-02', '2025-01-03', '2024-12-28', '2024-12-29'].at(n),
);
describe('short days of the week', () => {
  for (const word of 'Mon Tue Tues Wed Weds Thu Thur Thurs Fri Sat Sun'.split(' '))
    it(word, () => check([`It shut on «${word}., 9 May 2024».`, '2024-05-09']));
});
each('seasons', 'spring summer autumn', 'It shut in _ 2021.', (n) => `2021-2${n + 1}`);
each('other words for seasons', 'fall winter', 'It shut in _ 2021.', (n) => `2021-2${n + 3}`);

each(
  'ordinals',
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
    'sixteenth seventeenth eighteenth nineteenth twentieth',
  'It shut on the _ of May 2021.',
  (n) => `2021-05-${two(n + 1)}`,
);
each('thirtieth', 'thirtieth', 'It shut on the _ of May 2021.', () => '2021-05-30');
each('counts', 'one two three four five six seven eight nine ten', 'It shut _ years ago.', (n) => String(2024 - n));
each(
  'counts',
  'eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  'It shut _ years ago.',
  (n) => String(2014 - n),
);
each('tens', 'twenty thirty forty fifty sixty seventy eighty ninety', 'It shut in nineteen _.', (n) =>
  String(1920 + 10 * n),
);
each('none', 'oh zero', 'It shut in nineteen _ four.', () => '1904');
each('hundred', 'hundred', 'It shut in nineteen _.', () => '1900');
each(
  'decades',
  'thirties forties fifties sixties seventies eighties nineties',
  'It shut in the nineteen-_.',
  (n) => `${193 + n}X`,
);
each('decades of this century', 'noughties tens', 'It shut in the _.', (n) => `20${n}X`);
each('the twenties', 'twenties', 'It shut in the nineteen _.', () => '192X');

each('units', 'day week fortnight', 'It shut a _ ago.', (n) => ['2025-01-02', '2024-12-27', '2024-12-20'].at(n));
each('longer units', 'month quarter year decade century', 'It shut a _ ago.', (n) =>
  ['2024-12', '2024-10', '2024', '2015', '1925'].at(n),
);
each('units in the plural', 'days weeks months quarters years decades centuries', 'It shut two _ ago.', (n) =>
  ['2025-01-01', '2024-12-20', '2024-11', '2024-07', '2023', '2005', '1825'].at(n),
);

describe('what points from what was told', () => {
  for (const word of ['earlier', 'before', 'previously', 'prior'])
    it(`a year ${word}`, () => check([`In «2019» it shut; «a year ${word}», it grew.`, '2019', '2018']));
  for (const word of ['later', 'after', 'afterward', 'afterwards'])
    it(`a year ${word}`, () => check([`In «2019» it shut; «a year ${word}», it grew.`, '2019', '2020']));
  for (const word of ['previous', 'preceding', 'prior'])
    it(`the ${word} year`, () => check([`In «2019» it shut; the «${word} year» it grew.`, '2019', '2018']));
  it('the following year', () => check(['In «2019» it shut; the «following year» it grew.', '2019', '2020']));
  for (const word of ['same', 'that'])
    it(`${word} year`, () => check([`In «2019» it shut; «${word} year» it grew.`, '2019', '2019']));
});

each('pointing ahead', 'next coming upcoming', 'It shuts _ week.', () => '2025-01-06/2025-01-12');
each('pointing here', 'this current', 'It shuts _ week.', () => '2024-12-30/2025-01-05');
each('pointing back', 'last', 'It shut _ week.', () => '2024-12-23/2024-12-29');
each('this past', 'past', 'It shut this _ week.', () => '2024-12-23/2024-12-29');
each('days by themselves', 'yesterday today tonight tomorrow', 'It shut _.', (n) =>
  ['2025-01-02', '2025-01-03', '2025-01-03', '2025-01-04'].at(n),
);
each('from now', 'hence', 'It shuts two weeks _.', () => '2025-01-17');
each('the weekend', 'weekend', 'It was shut over the _.', () => '2024-12-28/2024-12-29');
each('the edges of a stretch', 'beginning close end middle rest start', 'It shuts at the _ of the year.', () => '2025');

each(
  'nouns that make a number an amount',
  'animals apartments arrests articles beds boats books businesses cars cases children civilians companies copies ' +
    'customers deaths delegates doctors employees families farmers fans fighters flats flights guests homes hospitals houses ' +
    'households immigrants inmates items jobs members men migrants nurses officers pages participants passengers patients ' +
    'people pieces places planes points police prisoners protesters protestors pupils refugees residents respondents rooms ' +
    'schools seats ships shops soldiers spectators staff steps stores students supporters tanks teachers tests tickets tourists ' +
    'trees troops units vehicles victims villages visitors volunteers voters votes women workers',
  'They had 2012 _.',
  none,
);
each(
  'units that make a number an amount',
  'acres baht bst bytes calories cent centimetres dinars dollars est euros feet francs ft gallons gmt grams hectares hours hrs inches kg ' +
    'kilograms kilometers kilometres km kwh lbs lira litres liters meters metres mg miles millimetres minutes mm mph mw naira ounces ' +
    'pence percent pesos pounds roubles rpm rubles rupees seconds shillings tonnes tons utc watts yards yen yuan',
  'It came in 2012 _.',
  none,
);
each(
  'words before a number that make it an amount',
  'almost approximately article at attendance average bill capacity channel chapter crowd exactly figure flight force form gate group ' +
    'highway interstate least line lot maximum minimum model nearly number only over page paragraph platform population resolution room ' +
    'route section serial size some staff sum total under verse version',
  'It was _ 1984.',
  none,
);
each('short words before a number', 'Art Ch Fig No Pp Rs Vol', 'It was _. 1984.', none);
each(
  'holidays',
  'Christmas Diwali Easter Halloween Hanukkah Passover Ramadan Thanksgiving',
  'It was at _ 1984.',
  () => '1984',
);
each('ends of holidays', 'Day Eve', 'It was on Boxing _ 1984.', () => '1984');
each(
  'what happened on a day that is named',
  'assault assaults attack attacks insurrection massacre riot riots terror terrorist',
  'It fell after the Sept. 11 _ there.',
  () => '2001-09-11',
);
each('with times alone', 'in since until till during throughout', 'It was so _ August Google said.', () => '2024-08');
each('amounts with of', 'crowd force group population staff sum total', 'It was a _ of 1984.', none);
each('more and less', 'more less fewer', 'It was _ than 1984.', none);
each('about a year', 'about around circa roughly', 'It was built _ 1984.', () => '1984');
each('about a number of things', 'about around circa roughly', 'It took _ 1984 marbles.', none);
each(
  'behind a day: no day',
  'billion bn m million pence per point points trillion',
  'By May 3 _ it was.',
  () => '2024-05',
);

each('articles', 'a the these those', 'It shut in _ 80s.', () => '198X');
each('whose: an age', 'her his its my our their whose your', 'It was in _ 80s.', none);
each(
  'articles and others before an old year',
  'a an the her his its my our their whose your',
  'It was _ 1848 treaty.',
  () => '1848',
);
each('eras', 'BC BCE', 'It was in 44 _.', () => '-0043');
each('eras', 'AD CE', 'It was in 444 _.', () => '0444');
each(
  'names of days',
  'Ash Black Bloody Cyber Easter Fat Good Holy Maundy Palm Shrove Super Whit',
  'It was _ Monday.',
  none,
);
each('kinds of year', 'academic financial fiscal school tax', 'It was in _ year 2024-25.', () => '2024/2025');
describe('kinds of year', () => {
  for (const word of ['academic', 'financial', 'fiscal', 'school', 'tax'])
    it(word, () => assert.equal(read(`In the ${word} year 2024 it shut.`)[0]?.fiscal, true));
});
each('early, mid, late', 'early mid late', 'It was in _ 2021.', () => '2021');
each('suffixes', '1st 2nd 3rd 4th', 'It was on May _, 2021.', (n) => `2021-05-0${n + 1}`);
each('joining', 'to through thru till until', 'It was shut from 2019 _ 2021.', () => '2019/2021');
each(
  'a week that begins',
  'beginning commencing starting',
  'In the week _ 4 February 2019.',
  () => '2019-02-04/2019-02-10',
);
each(
  'what leads a month that is a name',
  'around by during in since throughout within after before from through until to on of between',
  'It was _ May he left.',
  () => '2024-05',
);

each(
  'looking ahead',
  "can can't cannot could couldn't deadline due effective expected expects hopes intends may might must payable scheduled shall should " +
    "starting upcoming wants will won't would",
  'It _ close in September.',
  () => '2025-09',
);
each(
  'with an infinitive, looking ahead',
  'agreed agreement aimed aims allowed are asked bid deal decided decision hoped intended intention invited is offer ordered plan planned ' +
    'plans pledged promised proposal set threatened told urged vowed wanted',
  'It _ to close in September.',
  () => '2025-09',
);
each(
  'looking back',
  'ate became began bought broke brought built came caught chose cost cut did drew drove fell felt fled flew fought found gave got ' +
    'grew had heard held hit kept knew led left lent let lost made meant met paid ran rose said sang sank sat saw sent shook ' +
    'shot shut sold sought spent split spoke stole stood struck swept swore taught thought threw took was went were withdrew ' +
    'woke won wore wrote',
  'It _ there in April.',
  () => '2024-04',
);
each(
  'the plan, in the present tense',
  'begins closes concludes ends expires opens resumes starts takes',
  'It _ there on September 3.',
  () => '2025-09-03',
);
each('put off', 'adjourned deferred extended postponed rescheduled', 'It was _ to September 3.', () => '2025-09-03');
each(
  'lasting until',
  'continued lasted lived remained served stayed worked',
  'It _ there until April 3.',
  () => '2024-04-03',
);
each('been, but still to come', 'be been being', 'It will _ closed in September.', () => '2025-09');
each('for what is to come', 'for by until till', 'It is there _ September 3.', () => '2025-09-03');

each(
  'words of the grammar behind a number, which do not make it an amount',
  'although because but he if it not she there they though unless we what when where whereas whether which while who whom ' +
    'why with without',
  'It was in May 20 _ it fell.',
  () => '2024-05-20',
);

describe('when something was said', () => {
  for (const word of ['added', 'announced', 'reported', 'said', 'told', 'tweeted', 'wrote'])
    it(word, () => check([`In «1999» we won, she ${word} on «Dec. 2».`, '1999', '2024-12-02']));
});
