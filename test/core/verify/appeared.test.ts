import assert from 'node:assert/strict';
import { checkOn, source } from './helper';

const harbour = source(
  'The harbour wall cost 12.5 million pounds. It is 410 metres long, the port said.',
  'post',
  '2025-05-03',
);

describe('the day on which a source appeared', () => {
  for (const [draft, why] of [
    ['The wall cost 12.5 million pounds, The Post reported on «3 May 2025».', 'reported'],
    ['In an article of «3 May 2025», the Post puts the wall at 410 metres.', 'an article of that day'],
    ['On «May 3, 2025» The Post wrote that the wall was 410 metres long.', 'before its verb'],
  ] as const)
    it(`backs a date of the draft: ${why}`, () => {
      const check = checkOn([harbour], draft);
      assert.equal(check.verdict, 'supported');
      assert.equal(check.message, 'The Post published it on 2025-05-03.');
      assert.equal(check.passages[0]?.text, '2025-05-03');
    });

  for (const [draft, why] of [
    ['The wall cost 12.5 million pounds, The Post reported on «4 May 2025».', 'of another day'],
    ['The wall cost 12.5 million pounds, The Herald reported on «3 May 2025».', 'of another paper'],
    ['The Post said the wall was opened on «3 May 2025» by the mayor of the town.', 'of what happened on it'],
    ['The Post reported that the mayor of the town had opened it on «3 May 2025».', 'far from the word that tells it'],
    ['The Post reported in «May 2025» that the wall cost 12.5 million pounds.', 'told by the month alone'],
  ] as const)
    it(`leaves a date alone: ${why}`, () => assert.notEqual(checkOn([harbour], draft).verdict, 'supported'));
});
