import assert from 'node:assert/strict';
import { parseDocument } from '../../../src/core/document';
import { english } from '../../../src/core/lang/en';
import { read } from '../../../src/core/reading';

const quotesOf = (text: string) => read(parseDocument(text, 'text'), english).quotes;

/** A sentence and who speaks in its last quote; undefined for nobody. */
const rows: readonly (readonly [rule: string, text: string, speaker: string | undefined])[] = [
  ['cue behind, inverted', '“It is over,” said Dana Frank.', 'Dana Frank'],
  ['cue behind', '“It is over,” Dana Frank said.', 'Dana Frank'],
  ['cue behind a question', '“Is it over?” Dana Frank asked.', 'Dana Frank'],
  ['cue behind a quote in a quote', '“He told me, ‘It is over,’” Dana Frank said.', 'Dana Frank'],
  ['cue before', 'Dana Frank said: “It is over.”', 'Dana Frank'],
  ['fragment', 'Dana Frank called the move a “preemptive strike” on Monday.', 'Dana Frank'],
  ['according to', 'According to Dana Frank, the move was “a preemptive strike on all”.', 'Dana Frank'],
  ['label', 'Two people answered. Dana Frank: “It is over, and we know it.”', 'Dana Frank'],
  ['signature', '“It is over, and we all know it.” – Dana Frank.', 'Dana Frank'],
  ['closing attribution', 'The plan is “a gift to the banks” and must go, Dana Frank said.', 'Dana Frank'],
  ['interrupted', '“It is over,” Dana Frank noted, “and we know it well.”', 'Dana Frank'],
  ['carried on', '“It is over,” Dana Frank said. “We have known it for a year.”', 'Dana Frank'],
  ['surname', 'Dana Frank teaches history. “It is over,” Frank said.', 'Dana Frank'],
  ['role', 'Dana Frank, a professor of history, was angry. “It is over,” the professor said.', 'Dana Frank'],
  ['pronoun', 'Dana Frank was angry. “It is over,” she said.', 'Dana Frank'],
  ['a body', '“It is over,” the Ministry of Health said.', 'Ministry of Health'],
  [
    'somebody of a body',
    'Luka Feran of the Green Left has promised to come “with red lines, but no red pen”.',
    'Luka Feran',
  ],
  [
    'somebody of a firm with a role before its name',
    '“The cash keeps me awake,” said Gareth Penhallow of the fund manager Oak & Tide.',
    'Gareth Penhallow',
  ],
  [
    'whom a role only comes from',
    'Marvin Teague was up at midnight. Olive Moss slept. “It was loud,” said the grower from Cole Springs.',
    undefined,
  ],
  ['whom a mouthpiece speaks for', '“It is over,” said a spokeswoman for Calder Mills.', 'Calder Mills'],
  ['only spoken to', '“It is over for all of us,” Dana Frank told Eric Olson.', 'Dana Frank'],
  [
    'another sentence',
    'Eric Olson called it “arbitrary.” Dana Frank, an expert, warned on Saturday of what it means.',
    'Eric Olson',
  ],
  ['a title', 'They watched the film “Night Train” together.', undefined],
];

describe('speakers', () => {
  for (const [rule, text, speaker] of rows)
    it(rule, () => {
      assert.equal(quotesOf(text).at(-1)?.speaker, speaker, text);
    });
});
