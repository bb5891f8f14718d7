import assert from 'node:assert/strict';
import { SourceIndex } from '../../../src/core/index';
import { readDraft } from '../../../src/core/drafts';
import { english } from '../../../src/core/lang/en';
import { Verifier, type Check, type Verification } from '../../../src/core/verify';
import { source } from './helper';

const ferry = source(
  'Northline carried 4,320 passengers in May, up from 3,600 a year earlier.\n\nIts pier at Sundvik will cost $48 million and open in September 2026.',
  'ferry',
);
const museum = source(
  'The Granholt museum drew 92,000 visitors last year. Its new wing, by the architect Ines Parr, cost $14 million.',
  'museum',
);
const other = (i: number): ReturnType<typeof source> =>
  source(`The council of Town${i} met on a Monday. It spent $${i + 3} million on ${i + 40} roads.`, `other${i}`);

const paragraphs = [
  'Northline took 4,230 passengers in May [@ferry, ¶ 1].',
  '## The pier',
  'Sundvik waits for its pier, which will cost $48 billion.',
  'The museum of Granholt had 92,000 visitors; the wing of Ines Parr cost $14 million.',
  'It was 720 more than a year before.',
];

const read = (text: string): ReturnType<typeof readDraft>['draft'] =>
  readDraft({ path: 'draft.md', text }, english).draft;
const plain = (checks: readonly Check[]): unknown => JSON.parse(JSON.stringify(checks));

function indexOf(...sources: ReturnType<typeof source>[]): SourceIndex {
  const index = new SourceIndex(english);
  for (const one of sources) index.put(one);
  return index;
}

describe('Verifier', () => {
  it('gives after each edit what verifying anew gives', () => {
    const index = indexOf(ferry, museum);
    const verifier = new Verifier(english);
    let previous: Verification | undefined;
    const edits: string[][] = [
      paragraphs,
      paragraphs.map((p) => p.replace('4,230', '4,320')),
      ['A new first paragraph of 17 words.', ...paragraphs],
      paragraphs.slice(1),
      [...paragraphs, 'The pier opens in September 2027.'],
      paragraphs.map((p) => p.replace('## The pier', '## Something else')),
      paragraphs,
    ];
    for (const edit of edits) {
      const draft = read(edit.join('\n\n'));
      previous = verifier.verify(draft, index, previous);
      assert.deepEqual(plain(previous.checks), plain(new Verifier(english).verify(draft, index).checks));
    }
  });

  it('judges the paragraph alone anew in which a figure changes, and the next one too where a word does', () => {
    const index = indexOf(ferry, museum);
    const text = ['Northline took 4,320 passengers. It has 17 ships.', 'In May the pier at Sundvik cost $48 million.'];
    const anew = (edit: (text: string) => string): number => {
      const verifier = new Verifier(english);
      const before = verifier.verify(read(text.join('\n\n')), index);
      const kept = new Set(before.groups.values());
      const after = verifier.verify(read(edit(text.join('\n\n'))), index, before);
      return [...after.groups.values()].filter((group) => !kept.has(group)).length;
    };
    assert.equal(
      anew((all) => all),
      0,
    );
    assert.equal(
      anew((all) => all.replace('17', '18')),
      1,
    );
    assert.equal(
      anew((all) => all.replace('ships', 'boats')),
      2,
    );
  });

  it('judges anew when a source changes', () => {
    const index = indexOf(ferry);
    const verifier = new Verifier(english);
    const draft = read('Northline took 4,320 passengers in May.');
    const before = verifier.verify(draft, index);
    assert.equal(before.checks[0]?.verdict, 'supported');
    index.put({ ...source('Northline carried 5,100 passengers in May.', 'ferry'), path: 'ferry.md' });
    const after = verifier.verify(draft, index, before);
    assert.notEqual(after.checks[0]?.verdict, 'supported');
  });

  it('finds a quote in a source that comes while the draft is open', () => {
    const index = indexOf(ferry);
    const verifier = new Verifier(english);
    const draft = read('“The harbour froze over twice in one winter,” the skipper said.');
    const before = verifier.verify(draft, index);
    assert.equal(before.checks.find(({ kind }) => kind === 'quote')?.verdict, 'not-found');
    index.put(source('“The harbour froze over twice in one winter,” skipper Alma Rook said.', 'ice'));
    const after = verifier.verify(draft, index, before);
    assert.equal(after.checks.find(({ kind }) => kind === 'quote')?.verdict, 'supported');
  });

  it('is not moved by sources about other things', () => {
    const draft = read(paragraphs.join('\n\n'));
    const alone = new Verifier(english).verify(draft, indexOf(ferry, museum)).checks;
    const among = new Verifier(english).verify(
      draft,
      indexOf(...Array.from({ length: 60 }, (_, i) => other(i)), ferry, museum),
    ).checks;
    assert.deepEqual(
      among.map((c) => [c.text, c.verdict, c.code, c.passages[0]?.key]),
      alone.map((c) => [c.text, c.verdict, c.code, c.passages[0]?.key]),
    );
  });

  it('looks only at the sources that the draft names', () => {
    const text = '---\nsources:\n  - museum\n---\n\nNorthline took 4,320 passengers in May.';
    const checks = new Verifier(english).verify(read(text), indexOf(ferry, museum)).checks;
    assert.ok(checks.length > 0);
    for (const check of checks) assert.notEqual(check.verdict, 'supported', check.message);
  });
});

describe('citations', () => {
  const on = (text: string): Check[] =>
    [...new Verifier(english).verify(read(text), indexOf(ferry, museum)).checks].filter((c) => c.kind === 'citation');

  it('of a key that no source has are flagged', () => {
    assert.deepEqual(
      on('It took 4,320 passengers [@nobody2020].').map((c) => c.code),
      ['citation.unknown-source'],
    );
  });
  it('of another paragraph than the one that has it are flagged, with the right one', () => {
    const [check] = on('Northline carried 4,320 passengers in May [@ferry, ¶ 2].');
    assert.equal(check?.code, 'citation.wrong-passage');
    assert.equal(check?.suggestion, '¶ 1');
  });
  it('of a source that does not have it are flagged', () => {
    assert.deepEqual(
      on('Northline carried 4,320 passengers in May [@museum].').map((c) => c.code),
      ['citation.unsupported'],
    );
  });
  it('of the right source and paragraph are left alone', () => {
    assert.deepEqual(on('Northline carried 4,320 passengers in May [@ferry, ¶ 1].'), []);
    assert.deepEqual(on('The museum drew 92,000 visitors [@museum].'), []);
  });
});

describe('the draft itself', () => {
  const on = (text: string): Check[] =>
    [...new Verifier(english).verify(read(text), indexOf(museum)).checks].filter((c) => c.kind === 'draft');

  it('is flagged at both places for what it tells twice and differently', () => {
    const found = on('The fire killed 12 people.\n\nIn the city, some feared worse.\n\nThe fire killed 14 people.');
    assert.deepEqual(
      found.map((c) => [c.text, c.code]),
      [
        ['12', 'draft.inconsistent'],
        ['14', 'draft.inconsistent'],
      ],
    );
    assert.deepEqual(found[0]?.related?.length, 1);
  });
  it('may tell two figures of two things', () => {
    assert.deepEqual(on('The fire killed 12 people.\n\nThe flood killed 14 people in the north.'), []);
  });
  it('is flagged for a total that is not the sum of its parts', () => {
    const table = (total: number): string =>
      `| Town | Dead |\n| --- | --- |\n| Aby | 12 |\n| Boda | 7 |\n| Total | ${total} |`;
    assert.deepEqual(
      on(table(21)).map((c) => c.text),
      ['21'],
    );
    assert.deepEqual(on(table(19)), []);
  });
});

describe('claims without a number', () => {
  const record = source(
    'The Granholt museum drew a record 92,000 visitors last year, the highest since 1991.',
    'record',
  );
  const on = (text: string): Check | undefined =>
    new Verifier(english).verifyAgainst(read(text), [record]).checks.find((c) => /highest|first/.test(c.text));

  it('are queries with the nearest passage', () => {
    const check = on('The museum of Granholt was the first to draw visitors from abroad.');
    assert.equal(check?.code, 'unclear.claim');
    assert.equal(check?.verdict, 'unclear');
  });
  it('are supported where the source makes them', () => {
    assert.equal(
      on('The number of visitors to the Granholt museum was the highest since the war.')?.verdict,
      'supported',
    );
  });
});

describe('several sources', () => {
  const early = source('The blaze at the Orsk mill killed 12 workers, the fire service said.', 'early', '2025-03-01');
  const late = source('The blaze at the Orsk mill killed 14 workers, the fire service said.', 'late', '2025-03-04');
  const same = source('The blaze at the Orsk mill killed 14 workers, officials said.', 'same', '2025-03-05');
  const on = (text: string, ...sources: ReturnType<typeof source>[]): Check | undefined =>
    new Verifier(english).verifyAgainst(read(text), sources).checks.find((check) => check.kind === 'figure');

  it('that disagree are both shown', () => {
    const check = on('The blaze at the Orsk mill killed 14 workers.', early, late);
    assert.equal(check?.code, 'unclear.sources');
    assert.deepEqual(
      check?.passages.map((p) => p.key),
      ['late', 'early'],
    );
    assert.match(check?.message ?? '', /12 workers, 2025-03-01/);
  });
  it('are counted where they agree', () => {
    const check = on('The blaze at the Orsk mill killed 14 workers.', late, same);
    assert.equal(check?.verdict, 'supported');
    assert.match(check?.message ?? '', /like another source/);
  });
  it('give way to the one that the draft cites', () => {
    assert.equal(on('The blaze at the Orsk mill killed 14 workers [@late].', early, late)?.verdict, 'supported');
  });
});
