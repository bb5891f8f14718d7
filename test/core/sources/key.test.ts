import assert from 'node:assert';
import { makeKey, surnameOf } from '../../../src/core/sources';

describe('citation keys, made as Better BibTeX makes them', () => {
  const rows: readonly (readonly [Parameters<typeof makeKey>[0], string])[] = [
    [
      { publisher: 'Al Jazeera', date: '2025-01-03', title: 'Why has Honduras threatened to expel US troops?' },
      'aljazeera2025honduras',
    ],
    [{ author: 'Jane Smith', publisher: 'The Post', date: '2024', title: 'The budget' }, 'smith2024budget'],
    [{ author: 'Smith, Jane', title: 'What’s in a name' }, 'smithname'],
    [{ author: 'By Jane Smith and Bo Li', date: '2024-05', title: 'How to' }, 'smith2024how'],
    [{ author: 'Jane Smith, Bo Li', title: 'X' }, 'smithx'],
    [{ author: 'Al Jazeera Staff', publisher: 'Al Jazeera', date: '2025', title: 'Storms' }, 'aljazeera2025storms'],
    [{ author: 'Søren Müller-Strauß Jr.', date: '2020', title: 'Élan vital' }, 'mullerstrauss2020elan'],
    [{ author: '王伟', date: '2020', title: '气候' }, '王伟2020气候'],
    [{ title: 'The 2024 election' }, '2024'],
    [{ publisher: 'Reuters', title: 'COVID-19 cases rise', date: '2021-01-01' }, 'reuters2021covid'],
    [{ date: '2024' }, 'council2024'],
    [{}, 'council'],
  ];
  for (const [provenance, key] of rows) it(key, () => assert.equal(makeKey(provenance, 'sources/Council.md'), key));

  it('from a URI’s file name', () => assert.equal(makeKey({}, 'file:///a/My%20notes.txt'), 'mynotes'));
  it('never empty', () => assert.equal(makeKey({}, '-'), 'source'));
  it('bylines that name nobody have no surname', () => {
    for (const byline of ['Newsroom', 'BBC News', 'Staff reporters'])
      assert.equal(surnameOf(byline), undefined, byline);
  });
});
