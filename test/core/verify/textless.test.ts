import assert from 'node:assert/strict';
import { draftHover } from '../../../src/core/features/hover';
import { english } from '../../../src/core/lang/en';
import { readSource } from '../../../src/core/sources';
import { lookup, sourceOf, viewOf } from '../features/helpers';

const textless = (fields: string) =>
  readSource({ path: 'talk.md', text: `---\n${fields}\n---\n`, format: 'markdown', sha256: 'ab' }, english);
const INTERVIEW = textless('kind: interview\nwho: Jane Smith\nwhen: 2025-03-03\nterms: on background').source;
const ARTICLE = sourceOf(
  '---\nkey: post\npublisher: The Post\ndate: 2025-01-03\n---\n\nThe harbour wall cost 12.5 million pounds. It is 410 metres long, the port said.\n',
);

describe('a source without text', () => {
  it('is made by its front matter alone, and has a key', () => {
    assert.equal(INTERVIEW?.key, 'smith2025interview');
    assert.deepEqual(textless('kind: call\nwho: Ann Lee\nkey: lee').problems, []);
    assert.equal(textless('kind: call\nwho: Ann Lee\nkey: lee').source?.key, 'lee');
  });
  it('is none without kind and who: then there is nothing to read', () =>
    assert.equal(textless('title: A page').source, undefined));

  const judged = (text: string) => {
    assert.ok(INTERVIEW);
    return viewOf(text, ARTICLE, INTERVIEW).checks;
  };
  const rows: [string, string, string][] = [
    [
      'what it alone is cited for, though another source says otherwise',
      'The harbour wall cost 13.5 million pounds [@smith2025interview].',
      'figure not-found figure.not-found',
    ],
    [
      'and though another source says the same',
      'The harbour wall cost 12.5 million pounds [@smith2025interview].',
      'figure not-found figure.not-found',
    ],
    [
      'a quote',
      '“We are proud of this wall and all it does,” Smith said [@smith2025interview].',
      'quote not-found quote.not-found',
    ],
  ];
  for (const [what, text, expected] of rows)
    it(`leaves to the writer ${what}`, () => {
      const checks = judged(text);
      assert.ok(
        checks.some(({ kind, verdict, code }) => `${kind} ${verdict} ${code}` === expected),
        JSON.stringify(checks, undefined, 1),
      );
      assert.deepEqual(
        checks.filter(({ verdict }) => verdict === 'contradicted'),
        [],
      );
      assert.match(
        checks.find(({ kind }) => kind !== 'name')?.message ?? '',
        /has no text to check this against \(interview, Jane Smith, 2025-03-03, on background\)\. Mark it as checked/,
      );
    });

  it('does not shield what an article is cited for too', () =>
    assert.ok(
      judged('The harbour wall cost 13.5 million pounds [@smith2025interview; @post, ¶ 1].').some(
        ({ code }) => code === 'figure.value',
      ),
    ));
  it('is never said to lack what it is cited for', () =>
    assert.deepEqual(
      judged('The wall has 17 gates, 9 of them new since 2019, and 230 lamps [@smith2025interview].').filter(
        ({ kind }) => kind === 'citation',
      ),
      [],
    ));
  it('shows its terms on hover', () => {
    assert.ok(INTERVIEW);
    const text = 'The wall has 17 gates [@smith2025interview].\n';
    const hover = draftHover(viewOf(text, ARTICLE, INTERVIEW), lookup(ARTICLE, INTERVIEW), text.indexOf('@') + 2);
    assert.match(hover?.markdown ?? '', /interview, Jane Smith, 2025\\?-03\\?-03, on background/);
    assert.match(hover?.markdown ?? '', /It has no text/);
  });
});
