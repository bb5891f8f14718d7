import assert from 'node:assert/strict';
import { checkOn, source } from './helper';

const article = source(
  [
    'Eric Olson, global fellow at the Wilson Center, said the repairs of the base would cost $4.2 million.',
    'Dana Frank, a historian, said about 250,000 Hondurans could be expelled within a year.',
    'The Ministry of Health reported 318 cases of measles in the province. Nadia Farouk, head of Norwell Hospital, said 42 children had been treated there.',
    'A spokesman for Northmoor Police said 14 people had been arrested after the match.',
    'The bridge is 640 metres long. Frank said the bridge was 640 metres long, too.',
    'Lindqvist Bio, which says its chief executive, Rainer Obermatt, was right, put the cost of the trial at $410 million.',
    'Olson said the lease would end in 2031. The town has 9,300 inhabitants.',
  ].join('\n\n'),
  'herald',
);

const rows: readonly (readonly [rule: string, draft: string, expected: string, message?: RegExp])[] = [
  // leaves alone
  [
    'one who stands in the source’s sentence too',
    'Its chief executive, Rainer Obermatt, said the trial had cost Lindqvist Bio «$410 million».',
    'supported',
  ],
  // flags
  [
    'somebody else who is named',
    'Dana Frank said the repairs of the base would cost «$4.2 million».',
    'contradicted',
    /comes from Eric Olson/,
  ],
  [
    'behind the figure',
    'The repairs of the base would cost «$4.2 million», Dana Frank said.',
    'contradicted',
    /Eric Olson/,
  ],
  [
    'according to somebody else',
    'About «250,000» Hondurans could be expelled within a year, according to Eric Olson.',
    'contradicted',
    /Dana Frank/,
  ],
  [
    'a person for a body',
    'Eric Olson said «318» cases of measles were reported in the province.',
    'contradicted',
    /Ministry of Health/,
  ],
  [
    'a body for a person',
    'The Ministry of Health said «42» children had been treated at Norwell Hospital.',
    'contradicted',
    /Nadia Farouk/,
  ],
  // asks
  [
    'a pronoun',
    'Dana Frank has visited the base. She said its repairs would cost «$4.2 million».',
    'unclear',
    /Eric Olson/,
  ],
  // leaves alone
  ['the one who gives it', 'Eric Olson said the repairs of the base would cost «$4.2 million».', 'supported'],
  ['their surname', 'Olson said the repairs of the base would cost «$4.2 million».', 'supported'],
  ['their role', 'A fellow at the Wilson Center said the repairs of the base would cost «$4.2 million».', 'supported'],
  ['their institution', 'Norwell Hospital said «42» children had been treated there.', 'supported'],
  ['a body for its spokesman', 'Northmoor Police said «14» people had been arrested after the match.', 'supported'],
  ['nobody named', 'The repairs of the base would cost «$4.2 million».', 'supported'],
  ['the outlet', 'The repairs of the base would cost «$4.2 million», The Herald said.', 'supported'],
  [
    'somebody the source does not know',
    'Ursula Lind said the repairs of the base would cost «$4.2 million».',
    'supported',
  ],
  ['what the source also says itself', 'Eric Olson said the bridge was «640 metres» long.', 'supported'],
  ['what the source says itself', 'Eric Olson said the town had «9,300» inhabitants.', 'supported'],
];

describe('who gave a figure', () => {
  for (const [rule, draft, expected, message] of rows)
    it(rule, () => {
      const check = checkOn([article], draft);
      assert.equal(check.verdict, expected, check.message);
      assert.equal(check.code === 'figure.attribution', expected !== 'supported', check.message);
      if (message) assert.match(check.message, message);
    });
});
