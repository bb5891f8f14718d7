import assert from 'node:assert/strict';
import { read, table } from './read';

table('from the day of publication (Friday, 3 January 2025)', [
  ['It fell «last year» and «last month», not «this year».', '2024', '2024-12', '2025'],
  ["«Last year»'s results; «next year».", '2024', '2026'],
  ['«Last June», «this June» and «next June».', '2024-06', '2025-06', '2025-06'],
  ['«Last summer», «this past summer» and «next spring».', '2024-22', '2024-22', '2025-21'],
  ['On «Tuesday» he left; he will return on «Tuesday».', '2024-12-31', '2025-01-07'],
  ['He left on «Friday».', '2025-01-03'],
  ['He left «last Friday» and returns «next Friday».', '2024-12-27', '2025-01-10'],
  ['«Yesterday», «today» and «tomorrow».', '2025-01-02', '2025-01-03', '2025-01-04'],
  ['The «day before yesterday», the «day after tomorrow».', '2025-01-01', '2025-01-05'],
  ['«Two years ago», «3 months ago» and «a week ago».', '2023', '2024-10', '2024-12-27'],
  ['«1 month 21 days ago» it began; «two weeks from now».', '2024-11-13', '2025-01-17'],
  ['«This week», «last week».', '2024-12-30/2025-01-05', '2024-12-23/2024-12-29'],
  ['«Friday of next week», «next week on Monday».', '2025-01-10', '2025-01-06'],
  ['«Early next year», «later this month», «late last year».', '2026', '2025-01', '2024'],
  ['By the end of the «year»; later in the «month»; rest of the «week».', '2025', '2025-01', '2024-12-30/2025-01-05'],
]);

table('from what was told before', [
  ['In «June 2024» it shut. «A year earlier» it had grown.', '2024-06', '2023-06'],
  ['In «2010» he left; «two years later» he was back.', '2010', '2012'],
  ['In «June 2019» it shut. In the «same month» it reopened.', '2019-06', '2019-06'],
  ['In «June 2019» it shut; «that year» it lost money; the «following year» it closed.', '2019-06', '2019', '2020'],
  ['On «3 May 2019» he fell; the «next day» he died.', '2019-05-03', '2019-05-04'],
  [
    'Its worst fall since «1987»; by the «following day» and the «following month» it was over.',
    '1987',
    '2025-01-04',
    '2025-02',
  ],
  ['Over the next year it fell; for the next month; in the next decade.'],
  ['In «2018» it grew; not the «year before».', '2018', '2017'],
  ['In «June last year» and the «third quarter of last year».', '2024-06', '2024-35'],
  ["In «this year's third quarter».", '2025-35'],
  ['Sales rose in «June 2024» from «a year earlier» and «a month earlier».', '2024-06', '2023-06', '2024-05'],
]);

table('the weeks and days of a month', [
  ['The «first Friday of July 2024» and the «last week of March 2024».', '2024-07-05', '2024-03-25/2024-03-31'],
  ['In the «week of March 6, 2000».', '2000-03-06/2000-03-12'],
  ['The «week beginning 4 February 2019».', '2019-02-04/2019-02-10'],
  ['On the «20th of next month».', '2025-02-20'],
]);

table('spans of time and other things are left alone', [
  ['Over the past year, in the last decade, for the last week.'],
  ['The last day of the trial; the last year of his term; that may be; he said that May lied.'],
  ['Two days before the election; a year after his death; the past five years.'],
  ['Weeks later than planned; more than a year.'],
]);

describe('relative dates', () => {
  it('are marked as such', () => {
    assert.equal(read('It fell last year.')[0]?.relative, true);
    assert.equal(read('It fell in 2024.')[0]?.relative, false);
  });
  it('have no value without a month to count weekdays in', () => {
    assert.deepEqual(
      read('For the second Sunday in a row.').map((d) => d.value),
      [''],
    );
  });
});
