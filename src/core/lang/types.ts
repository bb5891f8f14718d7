import type { DateTables } from './dateTables';
import type { Messages } from './messages';
import type { FigureTables } from './figureTables';
import type { PeopleTables } from './peopleTables';
import type { QuoteTables } from './quoteTables';
import type { SentenceTables } from '../text/sentences';
import type { VerifyTables } from './verifyTables';
import type { WritingTables } from './writingTables';

/** All that is particular to one language, as one value that is passed in. A second language needs tables and a few rules. */
export interface Language {
  /** BCP 47. */
  readonly code: string;
  readonly sentences: SentenceTables;
  readonly figures: FigureTables;
  readonly dates: DateTables;
  readonly quotes: QuoteTables;
  readonly people: PeopleTables;
  readonly verify: VerifyTables;
  /** The sentences that give the reason of a verdict. */
  readonly messages: Messages;
  readonly writing: WritingTables;
}
