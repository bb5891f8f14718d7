import assert from 'node:assert/strict';
import { figuresIn } from './reading';

/** A sentence and what each of its figures counts. */
type Row = readonly [sentence: string, ...measures: string[]];

const check = (rows: readonly Row[]): void => {
  for (const [sentence, ...measures] of rows)
    it(sentence, () =>
      assert.deepEqual(
        figuresIn(sentence).map((figure) => figure.measure.text),
        measures,
      ),
    );
};

describe('figures: the noun behind the number', () =>
  check([
    ['It hosts more than 1,000 US military and civilian personnel.', 'US military and civilian personnel'],
    ['A seven-week trial and 12 wounded soldiers.', 'trial', 'wounded soldiers'],
    ['14 of the 17 counts he faced.', 'counts'],
    ['Ten well preserved wrecks.', 'preserved wrecks'],
    ['At least $3.4 million in bribes and 18 months of probation.', 'bribes', 'probation'],
    ['27 percent of its gross domestic product.', 'gross domestic product'],
    ['Five of the country’s 12 provinces.', 'provinces', 'provinces'],
  ]));

describe('figures: elided nouns', () =>
  check([
    ['250 people were hurt, 30 of them seriously.', 'people', 'people'],
    ['Nineteen people left. Another 13 were found.', 'people', 'people'],
    ['The river stood at 34.8 feet (10.6 meters).', 'river', 'river'],
    ['Costs rose by £60m. They bore two-thirds of that.', 'Costs', 'Costs'],
  ]));

describe('figures: whose change it is', () =>
  check([
    ['Unemployment fell to 4.1 percent.', 'Unemployment'],
    ['Exports were up 3 percent.', 'Exports'],
    ['Berthing fees were raised by 5 percent.', 'Berthing fees'],
    ['The number of no-bid contracts fell to six last year from 41.', 'no-bid contracts', 'no-bid contracts'],
    ['Like-for-like sales at the group’s 214 UK stores grew by 4.8%.', 'UK stores', 'Like-for-like sales'],
    ['It will cut value-added tax on basic foods to 9% from 18%.', 'value-added tax', 'value-added tax'],
    ['A 2.4% fall in quarterly sales.', 'quarterly sales'],
    ['A fine of $250,000 and a price of 2 percent.', 'fine', 'price'],
  ]));

describe('figures: spans of time, ages and multiples', () =>
  check([
    ['He worked on this river for 31 years.', 'worked on this river'],
    ['We have drinking water for three days.', 'drinking water'],
    ['Lena Ostrowski, 54, is here.', 'Lena Ostrowski'],
    ['A 34-year-old man.', 'man'],
    ['Twice as many women came.', 'women'],
    ['It gave 4,800 doses, roughly three times as many as in May.', 'doses', 'doses'],
  ]));

describe('figures: changes', () => {
  const rows: readonly (readonly [string, ...string[]])[] = [
    ['Profit rose by 3 percent to 12 million euros.', 'up by', 'up to'],
    ['It fell to six, down from 41.', 'down to', 'down from'],
    ['A 2.4% fall in sales and an increase of 30 jobs.', 'down by', 'up by'],
    ['Exports were up 3 percent.', 'up by'],
    ['Twelve people lost their homes.', ''],
    ['It has 12 rooms.', ''],
  ];
  for (const [change, words] of [
    ['up', 'bigger dearer greater higher larger more'],
    ['down', 'cheaper fewer less lower smaller'],
  ] as const)
    for (const word of words.split(' '))
      it(`44 percent ${word} than before`, () => {
        const [figure] = figuresIn(`It was 44 percent ${word} than before.`);
        assert.deepEqual([figure?.change, figure?.role], [change, 'by']);
      });
  it('12 more', () => assert.equal(figuresIn('It was 12 more than in Torvik.')[0]?.change, undefined));
  for (const [sentence, ...changes] of rows)
    it(sentence, () =>
      assert.deepEqual(
        figuresIn(sentence).map(({ change = '', role = '' }) => `${change} ${role}`.trim()),
        changes,
      ),
    );
});

describe('figures: rates', () => {
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['It pays $19,500 a year.', '1 year'],
    ['They spend £46 a visit.', '1 visit'],
    ['12 per 100,000 people die.', '100000 people'],
    ['It cost $3 a kilowatt-hour.', '1 kilowatt hour'],
    ['It cost $14m a year ago.', undefined],
  ];
  for (const [sentence, per] of rows)
    it(sentence, () => {
      const found = figuresIn(sentence)[0]?.quantity.per;
      assert.equal(found && `${found.number} ${found.noun}`, per);
    });
});

describe('figures: quantifiers', () => {
  it('takes «all» into the span', () => assert.equal(figuresIn('All 17 miners died.')[0]?.text, 'All 17'));
  it('keeps «only» outside', () => {
    const [figure] = figuresIn('Only 12 came.');
    assert.deepEqual([figure?.text, figure?.quantifier], ['12', 'only']);
  });
});

describe('figures: table cells', () => {
  const table =
    '| Region | Sales ($m) | Share (%) | 2023 |\n| --- | --- | --- | --- |\n| North | 12.5 | 40 | 1,200 |\n';
  it('take unit, scale and noun from their headers', () =>
    assert.deepEqual(
      figuresIn(table, 'markdown').map(({ quantity, measure }) => [quantity.low, quantity.unit, measure.text]),
      [
        [12500000, 'USD', 'Sales'],
        [40, '%', 'Share'],
        [1200, '', 'North'],
      ],
    ));
});
