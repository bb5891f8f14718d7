/** Words that narrow what follows them; cut off before a quote, they turn it. Alphabetical. */
export const RESTRICTING = 'barely hardly only rarely scarcely seldom';

/** Words whose loss or addition turns what somebody says; those that deny come on top. Alphabetical. */
export const TURNING =
  "aren't barely couldn't except hardly if neither nothing only rarely scarcely seldom shouldn't unless weren't";

/** Words that begin a condition. Alphabetical. */
export const CONDITIONS = 'assuming if once provided providing supposing unless until';

/** Words that say of a statement that it holds only under a condition. Alphabetical. */
export const CONDITIONAL = 'case condition conditional depending otherwise should when without';
