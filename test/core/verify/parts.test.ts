import assert from 'node:assert/strict';
import { readDraft } from '../../../src/core/drafts';
import { english } from '../../../src/core/lang/en';
import { contextsOf, type Context, type Contexts } from '../../../src/core/verify/context';
import { pairsOf, type Pair } from '../../../src/core/verify/pairs';
import { parter, partsWithin, type Parts } from '../../../src/core/verify/parts';
import { source } from './helper';

const shops = source(
  'Of the 742 goods that are tracked, 468 became more expensive last month and only 151 became cheaper.',
);
const of = { source: shops, contexts: contextsOf(shops.mentions, english) };

const contextsFor = (text: string): Contexts =>
  contextsOf(readDraft({ path: 'draft.md', text }, english).draft.mentions, english);
const at = (contexts: Contexts, words: string): Context =>
  contexts.all.find(({ mention }) => mention.text === words) ?? assert.fail(`no mention ${words}`);

describe('the part of a sentence that belongs to a mention', () => {
  const part = (contexts: Contexts, words: string): string[] => [...at(contexts, words).part].sort();

  it('ends where the next figure of its kind begins its own', () => {
    assert.ok(part(of.contexts, '468').includes('expens'));
    assert.ok(!part(of.contexts, '468').includes(english.verify.stem('cheaper')));
    assert.ok(part(of.contexts, '151').includes(english.verify.stem('cheaper')));
  });

  it('is the whole sentence where nothing could be taken for it', () => {
    const contexts = contextsFor('Sales of rice rose 7 percent to 3 million euros.');
    assert.deepEqual(part(contexts, '7 percent'), part(contexts, '3 million euros'));
  });

  it('has the words of row and column in a table', () => {
    const contexts = contextsFor('| Party | Seats |\n| --- | --- |\n| Greens | 12 |\n');
    assert.deepEqual(part(contexts, '12'), ['green', 'seat']);
  });
});

describe('the clause of a mention', () => {
  /** The sentence, the mention, words that its clause has and words that it has not. */
  const CLAUSES: readonly (readonly [string, string, string, string])[] = [
    ['He scored 19 league goals last season, up from eight the season before.', 'eight', 'scored league goals', ''],
    ['Deaths from any cause barely moved, 187 against 203.', '203', 'deaths moved', ''],
    ['Net debt rose to €155 million from €85 million in December.', '€85 million', 'debt rose', ''],
    ['The Greens, with nine, are her ally, while the Liberals, with 12, wait.', '12', 'liberals wait', 'greens ally'],
    ['With nine plots, Mill Lane is the largest of the 14 sites.', 'nine', 'plots mill lane largest', 'sites'],
    ['The biggest, Mill Lane, has 215 plots; the smallest, Gasworks, has nine.', 'nine', 'smallest gasworks', 'mill'],
    ['The price of 30 shares fell, but that of 40 rose.', '40', 'rose', 'fell'],
  ];
  for (const [text, words, having, lacking] of CLAUSES)
    it(`of «${words}» in «${text}»`, () => {
      const { scope } = at(contextsFor(text), words);
      const stems = (list: string): string[] => list.split(' ').filter(Boolean).map(english.verify.stem);
      for (const stem of stems(having)) assert.ok(scope.has(stem), `no ${stem} in ${[...scope].join(' ')}`);
      for (const stem of stems(lacking)) assert.ok(!scope.has(stem), `${stem} in ${[...scope].join(' ')}`);
    });

  it('has the values of other mentions, however they are written', () => {
    const [a, b] = ['Those ages 5 to 17 make up 44%.', 'With 38%, ages five to 17 lead.'].map((text) =>
      contextsFor(text),
    );
    const numbers = (contexts: Contexts | undefined, words: string): string[] =>
      [...at(contexts as Contexts, words).scope].filter((word) => word.startsWith('#'));
    assert.equal(numbers(a, '44%').length, 1);
    assert.deepEqual(numbers(a, '44%'), numbers(b, '38%'));
  });
});

describe('clauses beside each other', () => {
  const draft = contextsFor('With nine plots, Mill Lane is the largest of the 14 sites.');
  const sites = contextsFor('The biggest, Mill Lane, has 215 plots; the smallest, Gasworks, has nine.');
  const clauses = parter(at(draft, 'nine'), draft, sites, english);

  it('fit where they speak of the same, whatever the value', () =>
    assert.ok(clauses(at(sites, '215')).scope > clauses(at(sites, 'nine')).scope + 0.3));
});

describe('parts beside each other', () => {
  const draft = contextsFor('Last month 151 grew dearer and 468 cheaper.');
  const parts = (d: Context, s: Context): Parts => parter(d, draft, of.contexts, english)(s);

  it('tells a word that belongs to another mention there', () => {
    const own = parts(at(draft, '468'), at(of.contexts, '468'));
    const other = parts(at(draft, '468'), at(of.contexts, '151'));
    assert.ok(own.crossed > 0 && own.crossedBack > 0);
    assert.equal(other.crossed, 0);
    assert.ok(other.forward > own.forward);
  });

  it('tells of two mentions of one document what looking up all of it tells', () => {
    const { all } = of.contexts;
    for (const a of all)
      for (const b of all) {
        const { forward, backward } = parter(a, of.contexts, of.contexts, english)(b);
        assert.deepEqual(partsWithin(a, b, of.contexts, english), { forward, backward });
      }
  });

  it('tells words that stand against each other', () => {
    assert.equal(parts(at(draft, '151'), at(of.contexts, '151')).opposed > 0, true);
    assert.equal(parts(at(draft, '151'), at(of.contexts, '468')).opposed, 0);
  });
});

describe('an exchange of two values', () => {
  const exchanges = (text: string): Map<string, number> => {
    const draft = contextsFor(text);
    const pairs = pairsOf(draft.all, draft, [of], english).flat();
    const name = ({ draft: d, source: s }: Pair): string => `${d.mention.text} ${s.mention.text}`;
    return new Map(pairs.map((pair) => [name(pair), pair.exchange]));
  };

  it('makes two values better that stand in each other’s place', () => {
    const found = exchanges('Last month 151 grew dearer and 468 cheaper.');
    assert.ok((found.get('151 468') ?? 0) > 0.5);
    assert.ok((found.get('151 151') ?? 0) < -0.5);
  });

  it('makes those worse that stand in their own', () => {
    const found = exchanges('Last month 468 grew dearer and 151 cheaper.');
    assert.ok((found.get('468 151') ?? 0) < -0.5);
    assert.ok((found.get('468 468') ?? 0) > 0.5);
  });

  it('is nothing where from and to tell which is which', () => {
    const debt = source('Net debt rose to $155 million from $85 million at the end of December.');
    const draft = contextsFor('Net debt has gone from $85 million to $155 million since December.');
    const contexts = contextsOf(debt.mentions, english);
    const pairs = pairsOf(draft.all, draft, [{ source: debt, contexts }], english).flat();
    assert.ok(pairs.some(({ alignment }) => alignment.role > 0));
    assert.deepEqual(
      pairs.filter(({ exchange }) => exchange !== 0),
      [],
    );
  });

  it('is nothing where only one of them is told', () =>
    assert.equal(exchanges('Last month 468 grew dearer.').get('468 151'), 0));
});
