import assert from 'node:assert/strict';
import { marked, unmarked } from './reading';

const rows: readonly (readonly [string, ...string[]])[] = [
  ['Their mean age was «72»—the oldest was «94».', '72 year', '94 year'],
  ['The average age of the drivers is «47».', '47 year'],
  ['The pension age rises to «67».', '67 year'],
  ['The stone age was «12 times» longer.', '12 x'],
  ['In old age, and after a bad year, the tally was «12».', '12'],
  ['The youngest victim was «six».', '6 year'],
  ['The oldest of «12» in the row fell.', '12'],
  ['The oldest house was «12 metres» tall.', '12 metre'],
  ['The wait, by a man of «83» with a broken hip, was long.', '83 year'],
  ['A boy of «12» was hurt, as was a woman of «40» from Leeds.', '12 year', '40 year'],
  ['A group of «12» in Leeds protested.', '12'],
  ['Aged «47» and a father of «two», he ran.', '47 year', '2'],
  ['Aged «47» and a father of «43», he ran.', '47 year', '43 year'],
  ['She is now «61» and lives in Hull.', '61 year'],
  ["She's still «61», he says.", '61 year'],
  ['The officer was «31». His sister is «23».', '31 year', '23 year'],
  ['The officer was «31 metres» off. The officers are «23».', '31 metre', '23'],
  ['He was only «2» behind.', '2'],
  ['Maria was «12» when the war began.', '12 year'],
  ['Arsenal were «12» points clear.', '12'],
  ['The twins, who are «9», were safe.', '9 year'],
  ['At «52», she is the oldest.', '52 year'],
  ['At «52», output is low.', '52'],
  ['The dead were Anna Berg, «47» and Tom Hall, «52».', '47 year', '52 year'],
  ['They met in Leeds, «47» and Tom with them.', '47'],
  ['Ali H., «19», said so.', '19 year'],
  ['The brothers, «14» and «17», were found.', '14 year', '17 year'],
  ['The houses, «14» and «17», were found.', '14', '17'],
];

describe('figures: ages that words further off tell', () => {
  for (const [sentence, ...values] of rows)
    it(sentence, () => assert.deepEqual(marked(unmarked(sentence)), [sentence, ...values]));
});

const times: readonly (readonly [string, ...string[]])[] = [
  ['He won in «2:09:14».', '7754 second'],
  ['She ran «14:52» in the heats.', '892 second'],
  ['It was won in «about 59:32».', '~3572 second'],
  ['Her time of «59:32» was slow.', '3572 second'],
  ['She was «third» in «2h 21m 07s», he in «2h 21m».', '3', '8467 second', '8460 second'],
  ['It began at 14:52, in the hall.'],
  ['They met from 10:30 to 11:45 and at 09:15:00.'],
  ['They met in 10:90 or 2:04.'],
  ['He took «2 hours 14 minutes», last year «2 hours 6».', '134 minute', '126 minute'],
  ['He took «2 hours», «6» of them.', '2 hour', '6'],
  ['It took «2h» and cost «£2m».', '2 hour', '2000000 GBP'],
];

describe('figures: times that were run', () => {
  for (const [sentence, ...values] of times)
    it(sentence, () => assert.deepEqual(marked(unmarked(sentence)), [sentence, ...values]));
});
