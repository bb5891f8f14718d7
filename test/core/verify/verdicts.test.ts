import assert from 'node:assert/strict';
import type { Code, Verdict } from '../../../src/core/verify';
import { checkOn, source } from './helper';

/** A ferry company's accounts, made up for these tests. */
const ferry = source(
  [
    'Northline carried 4,320 passengers on its ferries in May, up from 3,600 a year earlier, the company said on June 12.',
    'Revenue rose by 8.5 percent to $12.4 million. Fuel cost the company about $2.1 million, and it employs 310 people.',
    'Three of its 14 ships were in repair. The oldest, the Alva, was built in 1974 and can carry at least 250 cars. Repairs to the ships will take up to six weeks.',
    'Marta Lind, 52, who has led Northline since 2019, said the new pier at Sundvik would cost $48 million and open in September 2026.',
    'Harbour fees climbed from 6 percent of costs to 9 percent. In Sundvik, 120 residents signed a petition; in Torvik, 85 did.',
    'The rival Bluewave reported a fall of 2.4 percent in passengers.',
    'Its yard at Torvik mends 40 containers a week.',
  ].join('\n\n'),
  'herald',
);

type Row = readonly [draft: string, verdict: Verdict, code?: Code];

const groups: Readonly<Record<string, readonly Row[]>> = {
  'the same value about the same thing': [
    ['Northline carried «4,320» passengers in May.', 'supported'],
    ['The ferries of Northline took «4,320» travellers in May.', 'supported'],
    ['The pier at Sundvik is to open in «September 2026».', 'supported'],
    ['Marta Lind, «52», leads the company.', 'supported'],
    ['Lind has been in charge since «2019».', 'supported'],
  ],
  'true roundings, conversions and parts of ratios': [
    ['Northline carried «more than 4,000» passengers in May.', 'supported', 'figure.rounded'],
    ['Revenue rose by «more than 8 percent».', 'supported', 'figure.rounded'],
    ['Repairs to the ships will take «up to 42 days».', 'supported', 'figure.converted'],
    ['«Three» of its ships were in repair.', 'supported'],
    ['The pier is due in «2026».', 'supported'],
  ],
  'another value': [
    ['Northline, led by Marta Lind since «2012», runs ferries.', 'contradicted', 'date.value'],
    ['Bluewave reported a fall of «5 percent» in passengers.', 'contradicted', 'figure.value'],
    ['Northline carried «4,230» passengers on its ferries in May.', 'contradicted', 'figure.value'],
    ['The new pier at Sundvik would open in «September 2027».', 'contradicted', 'date.value'],
  ],
  'unit, scale and hedge': [
    ['The new pier at Sundvik would cost «$48 billion».', 'contradicted', 'figure.scale'],
    ['Revenue rose by «8.5 percentage points».', 'contradicted', 'figure.unit'],
    ['Repairs to the ships will take «up to six months».', 'contradicted', 'figure.unit'],
    ['The Alva can carry «fewer than 250» cars.', 'contradicted', 'figure.hedge'],
    ['The Alva can carry «250» cars.', 'unclear', 'unclear.hedge'],
    ['Fuel cost the company «$2.1 million».', 'unclear', 'unclear.hedge'],
  ],
  'somebody else’s': [
    ['In Sundvik, «85» residents signed a petition; in Torvik, 120 did.', 'contradicted', 'figure.subject'],
    ['Harbour fees climbed from «9 percent» of costs to 6 percent.', 'contradicted'],
    ['Bluewave reported a fall of «8.5 percent» in passengers.', 'contradicted', 'figure.value'],
  ],
  'calculations with the source’s figures': [
    ['Northline carried «720» more passengers in May than a year earlier.', 'supported', 'figure.derived'],
    ['The number of passengers grew by «a fifth» in May.', 'supported', 'figure.derived'],
    ['Of its ships, the other «11» were at sea.', 'supported', 'figure.derived'],
    ['Together «205» residents of Sundvik and Torvik signed a petition.', 'supported', 'figure.derived'],
  ],
  'what a source tells by the week': [
    ['The yard at Torvik mends «2,080» containers a year.', 'supported', 'figure.derived'],
  ],
  'what is nearly a difference': [
    ['Northline carried «721» more passengers in May than a year earlier.', 'contradicted'],
  ],
  'what no source says': [
    ['In Denmark, «4,320» students took the train to Aarhus.', 'not-found', 'figure.not-found'],
    ['The company plans to sell «17» cafés.', 'not-found', 'figure.not-found'],
    ['Its first ticket was sold in «1931».', 'not-found', 'date.not-found'],
  ],
};

describe('verifyDraft', () => {
  for (const [name, rows] of Object.entries(groups))
    describe(name, () => {
      for (const [draft, verdict, code] of rows)
        it(draft, () => {
          const check = checkOn([ferry], draft);
          assert.equal(check.verdict, verdict, check.message);
          if (code) assert.equal(check.code, code, check.message);
        });
    });
});

describe('a check', () => {
  it('says why with the source’s own words and points at them', () => {
    const check = checkOn([ferry], 'The new pier at Sundvik would cost «$48 billion».');
    assert.equal(check.message, 'The Herald (¶ 4) says $48 million, not $48 billion.');
    assert.equal(check.suggestion, '$48 million');
    assert.equal(check.severity, 'warning');
    assert.equal(check.passages[0]?.paragraph, 4);
    assert.match(check.passages[0]?.text ?? '', /^Marta Lind.*September 2026\.$/);
    const decisive = check.passages[0]?.decisive[0];
    assert.ok(decisive && ferry.mentions.document.text.slice(decisive.start, decisive.end).includes('$48 million'));
  });

  it('tells a change that goes the other way', () => {
    const check = checkOn([ferry], 'Bluewave reported a rise of «2.4 percent» in passengers.');
    assert.deepEqual([check.verdict, check.code, check.suggestion], ['contradicted', 'figure.value', undefined]);
    assert.match(
      check.message,
      /^The Herald \(¶ 6\) tells 2\.4 percent of a change the other way: “.*fall of 2\.4 percent/,
    );
  });

  it('suggests in the draft’s way of writing', () => {
    assert.equal(checkOn([ferry], 'Bluewave reported a fall of «5%» in passengers.').suggestion, '2.4%');
    assert.equal(checkOn([ferry], 'Northline carried «4,230» passengers on its ferries in May.').suggestion, '4,320');
  });

  it('shows the calculation of a derived figure and points at its parts', () => {
    const check = checkOn([ferry], 'Northline carried «720» more passengers in May than a year earlier.');
    assert.equal(check.derivation, '4,320 − 3,600 = 720');
    assert.ok(check.passages.length >= 1);
  });

  it('has a trace of what was compared and what decided', () => {
    const { trace } = checkOn([ferry], 'Northline carried «4,320» passengers in May.');
    assert.ok(trace.length >= 2);
    assert.match(trace[0]?.what ?? '', /same value/);
    assert.ok((trace[0]?.score ?? 0) > 0);
  });

  it('is one for every figure and date', () => {
    const text = 'In May, 4,320 people and 250 cars went by ferry, 8.5 percent more than in 2024.';
    const check = checkOn([ferry], text.replace('4,320', '«4,320»'));
    assert.ok(check);
  });
});
