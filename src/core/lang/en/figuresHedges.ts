import type { HedgeMeaning } from '../figureTables';

type Row = readonly [phrases: string, meaning: HedgeMeaning];

/** Words before a number that widen or bound it. FORMAT: about ~, more than >, at least >=, fewer than <, up to <=. */
export const hedgesBefore: readonly Row[] = [
  [
    'barely|hardly|scarcely|about|almost|an estimated|approximately|approaching|approx|approx .|around|at around|circa|c .|ca .|close to|closer to|estimated|estimated at|' +
      'give or take|in the area of|in the neighborhood of|in the neighbourhood of|in the order of|in the range of|in the region of|' +
      'just short of|just shy of|just about|more or less|near|near to|nearing|nearly|not far off|not quite|of the order of|on the order of|' +
      'practically|roughly|shy of|short of|some|somewhere around|somewhere near|something like|virtually|very nearly|very roughly|' +
      'well nigh|an average of about|an average of around|~|≈|∼|∽|almost exactly|pretty much|an approximate',
    { op: '~' },
  ],
  [
    'a bit more than|a bit over|a little above|a little more than|a little over|above|better than|bigger than|exceeding|far more than|greater than|' +
      'higher than|in excess of|just above|just more than|just over|just north of|larger than|longer than|many more than|more than|much more than|' +
      'north of|older than|slightly above|slightly more than|slightly over|somewhat more than|taller than|upward of|upwards of|' +
      'well above|well in excess of|well more than|well north of|well over|significantly more than|way more than|way over|>',
    { op: '>' },
  ],
  ['over|far over', { op: '>', doubtful: 'time' }],
  [
    'a minimum of|at least|at the least|as few as|as little as|as low as|minimum|no fewer than|no less than|no lower than|no smaller than|' +
      'not fewer than|not less than|at the very least|at a minimum|as early as|as young as|a bare minimum of|≥|> =',
    { op: '>=' },
  ],
  [
    'a bit less than|a bit under|a little below|a little less than|a little under|below|cheaper than|far below|far fewer than|far less than|' +
      'fewer than|just below|just under|just south of|less than|lower than|many fewer than|much less than|not even|shorter than|' +
      'slightly below|slightly fewer than|slightly less than|slightly under|smaller than|somewhat less than|south of|under|well below|' +
      'well under|way below|way under|way less than|younger than|<',
    { op: '<' },
  ],
  [
    'a maximum of|as far as|as great as|as high as|as large as|as long as|as many as|as much as|as old as|at best|at most|at the best|' +
      'at the most|at the worst|at worst|' +
      'maximum|no greater than|no higher than|no larger than|no longer than|no more than|no older than|not more than|not over|' +
      'nothing more than|at the very most|a maximum|capped at|not exceeding|≤|< =',
    { op: '<=' },
  ],
  ['up to', { op: '<=', doubtful: 'motion' }],
];

/** The same behind a number ('or so', '-plus', 'or more'). */
export const hedgesAfter: readonly Row[] = [
  [
    '- ish|- odd|- some|- something|approximately|give or take|more or less|odd|or so|or thereabouts|roughly speaking|or around that',
    { op: '~' },
  ],
  [
    '+|- plus|and above|and counting|and more|and older|and over|and up|and upward|and upwards|at a minimum|at least|at the least|' +
      'at the very least|or above|or better|or greater|or higher|or larger|or longer|or more|or older|or over|plus|upwards',
    { op: '>=' },
  ],
  [
    'and below|and under|and younger|at most|at the most|at the very most|or below|or fewer|or less|or lower|or smaller|or under|or younger|tops',
    { op: '<=' },
  ],
];
