import assert from 'node:assert/strict';
import { readDraft } from '../../../src/core/drafts';
import { english } from '../../../src/core/lang/en';
import type { Kinship } from '../../../src/core/verify/compare';
import { contextsOf, type Context } from '../../../src/core/verify/context';
import { kinOf } from '../../../src/core/verify/kin';

/** The mention of a text that is «marked». */
function marked(text: string): Context {
  const start = text.indexOf('«');
  const plain = text.replace(/[«»]/g, '');
  const { draft } = readDraft({ path: 'draft.md', text: plain }, english);
  return (
    contextsOf(draft.mentions, english).all.find(({ mention }) => mention.start <= start && start < mention.end) ??
    assert.fail(`nothing is read at ${text}`)
  );
}

const rows: readonly (readonly [draft: string, source: string, kin: Kinship])[] = [
  // the direction of a change
  ['Shares fell «17%» in May.', 'The shares climbed «17%» in May.', 'turned'],
  ['Shares fell «17%» in May.', 'The shares dropped by «17%» in May.', 'equal'],
  ['Losses fell to «17%» in May.', 'Losses climbed to «17%» in May.', 'equal'],
  // the sign of what something stands at
  ['The margin was «3.3%» in May.', 'The margin dropped to «minus 3.3%» in May.', 'opposite'],
  ['The margin dropped to «minus 3.3%».', 'The margin dropped to «minus 3.3%» in May.', 'equal'],
  ['Prices fell «3.3%» in May.', 'The change in prices was «−3.3%».', 'equal'],
  // one end of a span
  ['They had signed by «25 September».', 'They signed between «3 July and 25 September».', 'rounded'],
  ['It has rained since «3 July».', 'It rained between «3 July and 25 September».', 'rounded'],
  ['They had signed by «3 July».', 'They signed between «3 July and 25 September».', 'rounding'],
  ['They signed on «25 September».', 'They signed between «3 July and 25 September».', 'rounding'],
  // ages without a word for years
  ['The biggest payer is «54».', 'Victor Malkin, «54», pleaded guilty.', 'equal'],
  ['The biggest payer is «45».', 'Victor Malkin, «54», pleaded guilty.', 'typo'],
  ['He counted «54» ships.', 'Victor Malkin, «54», pleaded guilty.', 'none'],
  // a unit that was told before
  ['Egypt was the best customer, with «1.7 million».', 'Egypt took «1.7 million tonnes» of wheat.', 'equal'],
  ['Egypt was the best customer, with «17».', 'Egypt took «17 tonnes» of wheat.', 'none'],
  ['It was told by «1.7 million» Egyptians.', 'Egypt took «1.7 million tonnes» of wheat.', 'none'],
  // degrees without a scale
  ['The air was «four degrees» warmer; it was 20 C.', 'It was «four degrees» warmer, at 70 F.', 'equal'],
  ['The glass fell to «27 degrees Celsius».', 'The glass fell to «27 degrees»; 30 F was feared.', 'unit'],
  // money whose country is not written
  ['It costs «38 cents».', 'In euros: it costs «€0.38», not €0.50.', 'equal'],
  ['It costs «38 cents».', 'It costs «14 cent», and 20 euros more.', 'plain'],
  ['It costs «38 cents».', 'It costs «38 pence».', 'unit'],
  ['It costs «$38».', '---\nurl: https://www.abc.net.au/x\n---\n\nIt costs «$38».', 'equal'],
  ['It costs «38 dollars».', '---\nurl: https://www.abc.net.au/x\n---\n\nIt costs «$38».', 'equal'],
  ['It costs «$38».', 'It costs «A$38».', 'unit'],
  ['It costs «US$38».', '---\nurl: https://www.abc.net.au/x\n---\n\nIt costs «$38».', 'unit'],
  ['It costs «38 Canadian dollars».', 'It costs «$38».', 'unit'],
  ['In Mexico it costs «38 pesos».', 'In Argentina it costs «38 pesos».', 'unit'],
  // too far for a rounding
  ['It burns «10 gallons» an hour.', 'It burns «14 gallons» an hour.', 'plain'],
  ['It burns «10 gallons» an hour.', 'It burns «11 gallons» an hour.', 'rounding'],
  // those besides one that is told of
  ['«Two» other officers were charged.', 'He was the last of «three» officers charged.', 'none'],
  ['All else it settled, «45» claims, came to little.', 'It settled «46» such claims.', 'none'],
  ['«Two» officers were charged.', 'He was the last of «three» officers charged.', 'plain'],
  ['«Two» other officers were charged.', 'He was the last of «four» officers charged.', 'plain'],
  // the longest that something takes
  ['It came within «10 minutes».', 'It came «seven minutes» after the call.', 'rounded'],
  ['It came within «seven minutes».', 'It came «seven minutes» after the call.', 'equal'],
  ['It came within «five minutes».', 'It came «seven minutes» after the call.', 'plain'],
  ['It came within «40 minutes».', 'It came «seven minutes» after the call.', 'plain'],
  // told from the day of writing
  ['---\ndate: 2025-06-20\n---\n\nHe comes «this month».', '---\ndate: 2025-06-03\n---\n\n«Today» it holds.', 'none'],
  // how things stand when it is written
  [
    '---\ndate: 2025-01-12\n---\n\n«Today» it hosts six.',
    '---\ndate: 2025-01-03\n---\n\n«Today» it hosts six.',
    'equal',
  ],
  [
    '---\ndate: 2025-01-12\n---\n\nOnce one, «today» six live.',
    '---\ndate: 2025-01-03\n---\n\n«Today», six live on it.',
    'equal',
  ],
  [
    '---\ndate: 2027-01-12\n---\n\n«Today» it hosts six.',
    '---\ndate: 2025-01-03\n---\n\n«Today» it hosts six.',
    'none',
  ],
  ['---\ndate: 2025-01-12\n---\n\nIt closes «today».', '---\ndate: 2025-01-03\n---\n\nIt closes «today».', 'none'],
  ['---\ndate: 2025-01-12\n---\n\n«Today» it closed.', '---\ndate: 2025-01-03\n---\n\n«Today» it closed.', 'none'],
  ['---\ndate: 2025-01-12\n---\n\n«Today» it will close.', '---\ndate: 2025-01-03\n---\n\n«Today» it closes.', 'none'],
  // dates told more or less finely
  ['He has waited since «mid-2021».', 'He has waited since «June 2024».', 'plain'],
  ['Until the «spring of 2022» she ran.', 'Until «April 2023» she ran.', 'plain'],
  ['He has waited since «2024».', 'He has waited since «June 2024».', 'rounded'],
  ['She comes on the last day of «January».', 'She comes on «31 March».', 'plain'],
  ['She comes on the last day of «March».', 'She comes on «31 March».', 'rounded'],
  ['He came in «2021».', '---\ndate: 2025-06-03\n---\n\nHe comes on «June 17».', 'none'],
  // dates whose year the draft leaves out
  ['Names were taken from «3 July to 25 September».', 'It ran from «3 July to 25 September 2024».', 'equal'],
];

describe('how a mention lies to a source’s', () => {
  for (const [draft, source, kin] of rows)
    it(`${draft} ${source}`, () => assert.equal(kinOf(marked(draft), marked(source)), kin));
});
