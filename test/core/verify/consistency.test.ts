import assert from 'node:assert/strict';
import { checksOf, source } from './helper';

/** What is flagged in a draft that says one thing, something else, and then another. */
const flagged = (first: string, second: string): string[] =>
  checksOf([], `${first}\n\nNobody slept that night, said Marta Ruiz, who keeps the school.\n\n${second}\n`)
    .filter(({ code }) => code === 'draft.inconsistent')
    .map(({ text }) => text);

describe('what a draft says twice and differently', () => {
  for (const [first, second, one, two] of [
    ['# Fire kills 12 in Ardal', 'The fire in Ardal killed 14 people, the mayor said on Monday.', '12', '14'],
    ['# Wages up 3.4 percent in Ardal', 'Wages in Ardal rose by 4.3 percent last year.', '3.4 percent', '4.3 percent'],
    [
      '# Northline loses €18.6 million',
      'Northline lost €16.8 million in the half-year to June.',
      '€18.6 million',
      '€16.8 million',
    ],
    [
      'The council will spend £4 million on the bridge.',
      'The bridge, on which the council will spend £4 billion, opens in May.',
      '£4 million',
      '£4 billion',
    ],
    [
      'Northline carried 169,758 passengers in July.',
      'In July the ferries of Northline carried 169,578 passengers.',
      '169,758',
      '169,578',
    ],
    ['Jon Falk, 43, keeps the mill in Ardal.', 'In Ardal, Jon Falk, 34, keeps the mill.', '43', '34'],
  ] as const)
    it(`is flagged at both places: ${one} and ${two}`, () => assert.deepEqual(flagged(first, second), [one, two]));

  for (const [why, first, second] of [
    [
      'another predicate',
      'Some 500,000 refugees live in camps along the border.',
      'The government could expel 25,000 refugees from the camps.',
    ],
    ['another subject', 'The fire killed 12 people.', 'The flood killed 14 people in the north.'],
    [
      'another person',
      'Ms Castro’s campaign raised $21 million in January.',
      'Mr Ahn’s campaign raised $15 million in January.',
    ],
    ['another year', 'Northline carried 4,320 passengers in 2023.', 'Northline carried 4,870 passengers in 2024.'],
    [
      'who says so',
      'Police said that 12 people were killed in the fire.',
      'The fire killed 14 people, according to the hospital.',
    ],
    [
      'a quote beside the writer’s own words',
      '“We lost 40 houses in the fire,” she said.',
      'The fire burned 45 houses.',
    ],
    ['a part', 'The fire killed 12 people in Ardal.', 'Five of the people killed in the fire in Ardal were children.'],
    ['the other end of a change', 'Its margin slid from 5.1 percent.', 'Its margin slid to 3.3 percent.'],
    ['a true rounding', '# Northline carries 4,300 passengers', 'Northline carried 4,320 passengers in May.'],
    ['what a hedge lets through', '# More than 1,000 march in Ardal', 'Some 1,200 people marched in Ardal on Sunday.'],
    [
      'what the one leaves of the other',
      'With 97 percent of the ballots counted, the Alliance led.',
      'With 3 percent of the ballots still to be counted, the Alliance has won.',
    ],
    [
      'two figures told again in another order',
      'The council promised £1.3m for the track and has £0.8m for the track.',
      'For the track the council has only £0.8m; it promised £1.3m.',
    ],
  ] as const)
    it(`is left alone for ${why}`, () => assert.deepEqual(flagged(first, second), []));

  it('is left alone where sources back both', () => {
    const text = 'Northline carried 169,758 passengers in July.\n\nIn July Northline carried 169,578 passengers.';
    assert.deepEqual(
      checksOf([source(text)], text).filter(({ kind }) => kind === 'draft'),
      [],
    );
  });
});
