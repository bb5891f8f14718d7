import assert from 'node:assert/strict';
import { ALL, isUnsourced, listOf, needsLook, stepFrom } from '../../../src/core/features/checkList';
import { coverageBySection, coverageOf, percentOf } from '../../../src/core/features/coverage';
import { sourceOf, viewOf } from './helpers';

const source = sourceOf();
const DRAFT = `Soto Cano hosts fewer than 1,000 US military and civilian personnel.

# The money

Remittances made up 27 percent of its gross domestic product in 2022 [CQ]. The mayor is TK.

# The town

Nearly 90,000 inhabitants live in the nearest town.
`;
const view = viewOf(DRAFT, source);
const texts = (filter = ALL): string[] => listOf(view, filter).map(({ group, text }) => `${group}: ${text}`);

describe('open queries', () => {
  const queries = (text: string): string[] => viewOf(text).draft.queries.map((query) => `${query.kind} ${query.text}`);
  const table: readonly (readonly [string, readonly string[]])[] = [
    ['He is TK years old.', ['TK TK']],
    ['It cost TKTK euros.', ['TK TKTK']],
    ['It cost [TK: ask Ann] euros.', ['TK [TK: ask Ann]']],
    ['It has 27 spans [CQ] and (cq) 12 piers.', ['CQ [CQ]', 'CQ (cq)']],
    ['It was **TK**.', ['TK TK']],
  ];
  for (const [text, expected] of table) it(`takes “${text}”`, () => assert.deepEqual(queries(text), expected));
  for (const text of [
    'She shops at TK Maxx.',
    'They built the TK-5 and the ATK.',
    'CQ is what the radio operator sends.',
    'The tk of it.',
    'In code: `TK`.',
    '<!-- TK -->',
    '---\ntitle: TK\n---\n\nNothing is open.',
  ])
    it(`leaves “${text}” alone`, () => assert.deepEqual(queries(text), []));
});

describe('what stands around an open query', () => {
  const measures = (text: string): string[] =>
    viewOf(text).draft.mentions.figures.map(({ text, measure }) => `${text}: ${measure.text}`);
  for (const [text, expected] of [
    ['The bridge has 27 [CQ] spans.', ['27: spans']],
    ['The bridge has 27 (cq: counted twice) steel spans.', ['27: steel spans']],
    ['The bridge has 27 TK spans.', ['27: spans']],
    ['The bridge cost $3 [CQ] million.', ['$3 [CQ] million: bridge']],
    ['The bridge has 27 spans [CQ] and 12 piers [TK].', ['27: spans', '12: piers']],
    ['In code `27 [CQ]` stands; 12 piers stand too.', ['12: piers']],
  ] as const)
    it(`keeps its measure in “${text}”`, () => assert.deepEqual(measures(text), expected));
});

describe('the list of checks', () => {
  it('holds checks and open queries in their groups', () =>
    assert.deepEqual(
      texts().filter((one) => !one.startsWith('supported')),
      ['contradicted: fewer than 1,000', 'queries: [CQ]', 'queries: TK', 'not-found: Nearly 90,000'],
    ));
  it('is filtered by verdict, by kind and by words of draft, reason and passage', () => {
    assert.deepEqual(texts({ ...ALL, verdicts: ['contradicted'] }), ['contradicted: fewer than 1,000']);
    assert.deepEqual(texts({ ...ALL, kinds: ['date'] }), ['supported: 2022']);
    assert.ok(texts({ ...ALL, words: 'REMITTANCES gross' }).every((one) => one.startsWith('supported')));
    assert.ok(texts({ ...ALL, words: 'REMITTANCES gross' }).length > 0);
    assert.deepEqual(texts({ ...ALL, words: 'zebra' }), []);
  });
  it('calls its entries the same while the text around them is edited, and each otherwise', () => {
    const ids = (text: string): string[] => listOf(viewOf(text, source)).map(({ id }) => id);
    const twice = `${DRAFT}\nNearly 90,000 inhabitants. TK`;
    assert.equal(new Set(ids(twice)).size, ids(twice).length);
    const edited = twice.replace('# The town', 'A new paragraph stands here now.\n\n# The town');
    assert.deepEqual(ids(edited), ids(twice));
    assert.deepEqual(
      listOf(viewOf(twice, source), { ...ALL, words: 'nearly' }).map(({ id }) => id),
      ids(twice).filter((id) => id.includes('Nearly')),
      'a filter changes no name',
    );
  });
  it('is stepped through around its end, forwards and backwards', () => {
    const items = listOf(view).filter(needsLook);
    const words = (offset: number, direction: 1 | -1): string | undefined => stepFrom(items, offset, direction)?.text;
    assert.equal(words(0, 1), 'fewer than 1,000');
    assert.equal(words(DRAFT.indexOf('fewer'), 1), '[CQ]');
    assert.equal(words(DRAFT.length, 1), 'fewer than 1,000');
    assert.equal(words(0, -1), 'Nearly 90,000');
    assert.equal(stepFrom(listOf(view).filter(isUnsourced), 0, 1)?.text, 'Nearly 90,000');
    assert.equal(stepFrom([], 0, 1), undefined);
  });
  it('sets what a mark silences apart, and steps over it', () => {
    const marked = {
      ...view,
      checks: view.checks.map((check) => ({ ...check, mark: { kind: 'cq', id: 'x' } as const })),
    };
    const items = listOf(marked);
    assert.ok(items.every(({ group }) => group === 'marked' || group === 'queries'));
    assert.deepEqual(
      items.filter(needsLook).map(({ text }) => text),
      ['[CQ]', 'TK'],
    );
  });
});

describe('coverage', () => {
  it('counts what a source backs, by kind and by section', () => {
    const sections = coverageBySection(view);
    assert.deepEqual(
      sections.map(({ name, kinds }) => [name, kinds.figures]),
      [
        ['', { backed: 0, all: 1 }],
        ['The money', { backed: 2, all: 2 }],
        ['The town', { backed: 0, all: 1 }],
      ],
    );
    const whole = coverageOf(view.checks);
    assert.equal(
      whole.backed,
      sections.reduce((sum, { backed }) => sum + backed, 0),
    );
    assert.equal(
      whole.all,
      sections.reduce((sum, { all }) => sum + all, 0),
    );
  });
  it('takes no mark for a source', () => {
    const marked = view.checks.map((check) => ({ ...check, mark: { kind: 'cq', id: 'x' } as const }));
    assert.equal(coverageOf(marked).backed, coverageOf(view.checks).backed);
    assert.equal(coverageOf(marked).vouched, coverageOf(view.checks).all - coverageOf(view.checks).backed);
  });
  it('says 100 percent of all alone, and nothing of nothing', () => {
    assert.equal(percentOf({ backed: 999, all: 1000 }), 99);
    assert.equal(percentOf({ backed: 3, all: 3 }), 100);
    assert.equal(percentOf({ backed: 0, all: 0 }), undefined);
  });
});
