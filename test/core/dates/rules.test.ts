import assert from 'node:assert/strict';
import { read, table } from './read';

table('days and what stands behind them', [
  ['By «May 3rd» points were shared.', '2024-05-03'],
  ['By «June» 10:30 it was over, by «June» 3bn had gone, by «June» 3m.', '2024-06', '2024-06', '2024-06'],
  ['On «March 3» and 9 it rained.', '2024-03-03'],
  ['From «March 3 to 5 April 2021».', '2021-03-03/2021-04-05'],
  ['On «March 3» to 5 people he gave it.', '2024-03-03'],
  ['The rows 3, «5 March 2021» and 4.', '2021-03-05'],
  ['It was stamped «28-Nov».', '2024-11-28'],
  ['They had 3 in «May».', '2024-05'],
  ["In «3 May»'s vote he lost.", '2024-05-03'],
  ['All 12 march on; the 20 may yet.'],
  ['On «3 May last year» he lost.', '2024-05-03'],
  ['She came 27th. On the 27th-floor deck; on the 45th.'],
  ['It was on the 27th and 28th floors; on the 27th of them.'],
  ['«Between 4 and 22 January, 2017».', '2017-01-04/2017-01-22'],
]);

table('months and what stands beside them', [
  ["In «June»'s figures and «December»'s.", '2024-06', '2024-12'],
  ['As they may, «2020» was bad.', '2020'],
  ['Then «December» came, and then «July».', '2024-12', '2024-07'],
  ['He lost the «March» vote and a «May» one.', '2024-03', '2024-05'],
  ['It shut in «mid-May».', '2024-05'],
  ['In «March of the year 2020» it shut.', '2020-03'],
  ['It was in «June» (24 of them) and in «June», ‘245 of them.', '2024-06', '2024-06'],
  ['In «2019» it shut; the «following May» it opened.', '2019', '2020-05'],
  ['In «2019» it shut; in «June of that year» it opened.', '2019', '2019-06'],
]);

table('marks and numbers', [
  ['It was 20.5 and then the 20.5 mark.'],
  ['In one of ninety cases, in thirty ninety-minute games.'],
  ['The numbers 123-45-2024, 12-05-123 and 12/05/0024.'],
  ['The file a_2024-06-17.csv and version 1.2.24.'],
  ['The «2011-12» season, «1999-2000» and «1999-00».', '2011/2012', '1999/2000', '1999/2000'],
  ['On 9/11 they fell; on «4/22» and on «22/04» they rose.', '2024-04-22', '2024-04-22'],
  ['It was 3/4 full.'],
  ['In «2016», «December» was cold.', '2016', '2016-12'],
  ['On «Monday» («3 May 2021» at noon) it fell.', '2024-12-30', '2021-05-03'],
  ['On «Monday 30th» it fell.', '2024-12-30'],
  ['It was No. 2012; it was over. «2012» had been better.', '2012'],
  ['The «2008»-era rules and a 2008-seat hall; F-2020 and post-«2020».', '2008', '2020'],
]);

table('parts of years', [
  ['The «third fiscal quarter of 2024»; «third-quarter 2024» results.', '2024-35', '2024-35'],
  ['The first quarters of «2020».', '2020'],
  ["«Last week»'s third place; «this year»'s third half.", '2024-12-23/2024-12-29', '2025'],
  ['In tax «2024» was bad, at school «2023».', '2024', '2023'],
  ["The summer's «2020» heat; in the spring of his life.", '2020'],
  ['Earlier «Sunday» he left.', '2024-12-29'],
  ['The «early eighties» and «the».'.replace(' and «the»', ''), '198X'],
]);

table('what is no range', [
  ["«2019»'s to «2021»'s.", '2019', '2021'],
  ['«2019» — «2021» was worse — fell.', '2019', '2021'],
  ['From «2021» to «2019»; from the «1990s» to the «1980s».', '2021', '2019', '199X', '198X'],
  ['From the «19th century» to the «18th century».', '18XX', '17XX'],
  ['It was open «Monday» to «Friday».', '2024-12-30', '2025-01-03'],
  ['It was open from «Monday to Friday».', '2024-12-30/2025-01-03'],
]);

table('ranges of unlike ends', [
  ['From «2014-15 to 2018-19» and «between 2014-15 and 2018-19».', '2014/2019', '2014/2019'],
  ['From «2015 to May 2017»; from «May 2015 to 2018».', '2015/2017-05', '2015-05/2018'],
  ['From «today until January 20».', '2025-01-03/2025-01-20'],
  ['From «last year» to «2030».', '2024', '2030'],
]);

table('units that nothing points from', [
  ['In the last years, this half, that century, this season, next day-trips.'],
  ['In the years before. He left year before.'],
  ['At the end of the year of the dog.'],
  ['«Two days before yesterday», «three weeks from tomorrow».', '2024-12-31', '2025-01-25'],
  ['«Two years and three months ago».', '2022-10'],
]);

table('names and events', [
  ["«June»'s CPI was 3%; «May»'s 2%; «April»'s rise; May's plan; Ann June's plan.", '2024-06', '2024-05', '2024-04'],
  ['«May» and «June» were hot, «May–June» too.', '2024-05', '2024-06', '2024-05/2024-06'],
  ['In «Sept», «Nov» and «Dec 2023» and «Apr–Jun».', '2023-09', '2023-11', '2023-12', '2025-04/2025-06'],
  ['It was «last May». «Next year» came.', '2024-05', '2026'],
  ['It was over by «October». 2 people died.', '2024-10'],
  ['Every December, each September, every Friday, each Sunday.'],
  ["In «June»'s 3rd week; the Dec team and an Oct file; an «Aug». vote.", '2024-06', '2024-08'],
  ['In «August» Google said so; by August Wilson; at the end of «April» Trump left.', '2024-08', '2024-04'],
  ['«Last August» Google said so.', '2024-08'],
  ['The March on Rome, the March for Life, the «March» vote was lost.', '2024-03'],
  [
    'The «Sept. 11» attacks; on «Sept. 11» attacks fell; the «May 3» attacks.',
    '2001-09-11',
    '2024-09-11',
    '2024-05-03',
  ],
  ['They found 2012 new cases; their «2012» new cases.', '2012'],
  ['Call 020 7946 1958.'],
  ['In the «60s» and «70s»; his 60s and 70s.', '196X', '197X'],
  ['«1H 2024» and «2H24», not 3H 2.', '2024-40', '2024-41'],
]);

table('more ranges, and what is none', [
  ['From «Q1 to Q3 2024»; from «spring to autumn 2023».', '2024-33/2024-35', '2023-21/2023-23'],
  ["From «June»'s to «July»'s.", '2024-06', '2024-07'],
  ['From «2015» to «May».', '2015', '2015-05'],
  ['From «May 2021» to «March 2019».', '2021-05', '2019-03'],
  ['From «1815 to 1848»; («1914»), («1815–1898»).', '1815/1848', '1914', '1815/1898'],
  ['It ran 10:11-12; by «June» 3x more.', '2024-06'],
]);

table('copies and British forms', [
  ['On «June 17,2019» it shut; on «17June 2024»; on «Sept.12, 2024».', '2019-06-17', '2024-06-17', '2024-09-12'],
  ['It covers «01.04.2023–31.03.2024».', '2023-04-01/2024-03-31'],
  ['On the night of «5/6 June 2023»; 4/9 were cold.', '2023-06-05/2023-06-06'],
  ['After the «7 October» attack; on «7 October» attack came.', '2023-10-07', '2024-10-07'],
  ["In «2020»'s election; in the «1970's».", '2020', '197X'],
  ['In «2024/5» and in «2015/3».', '2024/2025', '2015-03'],
]);

table('more years', [
  ['In «2012» votes were cast. Since «1850» it grew, in the year «1066».', '2012', '1850', '1066'],
  ['The war of «1812», the treaty of «1868», a force of 1868.', '1812', '1868'],
  ['They came in the 100s and the 2500s; 1815 there.'],
  ['In «2019» it shut; in «June of the following year» it opened.', '2019', '2020-06'],
  ["«Last week»'s «third quarter»; the «first Monday» of the «1990s».", '2024-12-23/2024-12-29', '2024-35', '', '199X'],
  ['On «9 May 2019» he fell; «a month earlier» he was well, «a year earlier» better.', '2019-05-09', '2019-04', '2018'],
]);

table('eras', [['In U.S. 44 B.B. it was; the A.D.']]);

describe('granularity and days', () => {
  for (const [text, granularity] of [
    ['In 2019.', 'year'],
    ['In May 2019.', 'month'],
    ['On 3 May 2019.', 'day'],
    ['In spring 2019.', 'season'],
    ['In Q3 2019.', 'quarter'],
    ['In H1 2019.', 'half'],
    ['In the 1980s.', 'decade'],
    ['In the 19th century.', 'century'],
    ['From 2019 to 2021.', 'interval'],
    ['Last week.', 'interval'],
    ['In Week 3.', 'interval'],
    ['The last week of March 2019.', 'interval'],
    ['The first Monday of March 2019.', 'day'],
    ['Last month.', 'month'],
    ['Last Friday.', 'day'],
  ] as const)
    it(`${text} ${granularity}`, () => assert.equal(read(text)[0]?.granularity, granularity));

  it('has no days for a winter, for nobody knows which', () =>
    assert.deepEqual(
      [read('In winter 2019.')[0]?.value, read('In winter 2019.')[0]?.interval],
      ['2019-24', undefined],
    ));
  it('finds the year of a leap day', () => assert.equal(read('On February 29 it shut.')[0]?.value, '2024-02-29'));
});

describe('with nothing to count from', () => {
  for (const [text, value] of [
    ['In Week 3 it shut.', ''],
    ['In the last week of March it shut.', ''],
    ['In the week of March 6 it shut.', ''],
    ['Last Friday it shut.', ''],
    ['Last June it shut.', ''],
    ['On Friday it shut.', ''],
    ['On the 27th it shut.', ''],
    ['In the first quarter it shut.', 'XXXX-33'],
    ['It has been shut since March 2024. In June it reopened.', '2024-03'],
  ] as const)
    it(`${text} '${value}'`, () => assert.equal(read(text, '')[0]?.value, value));
});

describe('the words around a date', () => {
  it('are sought in its own paragraph', () => {
    const [first, second] = read('Since 2019 it fell.\n\nUntil 2020 it rose.');
    assert.deepEqual([first?.preposition, second?.preposition], ['since', 'until']);
  });
  it('lend it a year from before where nobody knows when it appeared', () =>
    assert.deepEqual(
      read('It has been shut since March 2024. In June it reopened.', '').map((d) => d.value),
      ['2024-03', '2024-06'],
    ));
  it('do not lend it a year from the next paragraph', () =>
    assert.deepEqual(
      read('It shut in March\n\nMay 2020 was worse').map((d) => d.value),
      ['2024-03', '2020-05'],
    ));
  it('do not lend it a year from further on', () => {
    const values = read('In March it fell as in May 2020.\n\nIt fell in April, the 1990s and May 2020.').map(
      (d) => d.value,
    );
    assert.deepEqual(values, ['2024-03', '2020-05', '2024-04', '199X', '2020-05']);
  });
});
