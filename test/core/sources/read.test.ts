import assert from 'node:assert';
import type { Format } from '../../../src/core/document';
import { english } from '../../../src/core/lang/en';
import { duplicateKeys, narrowSources, readSource, type Source } from '../../../src/core/sources';

const read = (text: string, path = 'sources/a.md', format: Format = 'markdown') =>
  readSource({ path, text, format, sha256: 'hash' }, english);

const source = (path: string, key: string): Source => {
  const { source } = read(`---\nkey: ${key}\n---\nSome words of an article.`, path);
  assert.ok(source);
  return source;
};

describe('a source', () => {
  it('has its provenance from the front matter', () => {
    const { source, problems } = read(
      '---\ntitle: A title\nauthor: [Jane Smith, {name: Bo Li}]\npublisher: The Post\ndate: 3 January 2025\nurl: https://x.org/a\nlang: en\naccessed: 2025-02-01\nkey: post-1\nother: [5]\n---\n\nThe article says this.',
    );
    assert.deepEqual(problems, []);
    assert.equal(source?.key, 'post-1');
    assert.deepEqual(source?.provenance, {
      title: 'A title',
      author: 'Jane Smith and Bo Li',
      publisher: 'The Post',
      date: '2025-01-03',
      url: 'https://x.org/a',
      language: 'en',
      accessed: '2025-02-01',
    });
    assert.equal(source?.mentions.published, '2025-01-03');
    assert.equal(source?.sha256, 'hash');
  });

  it('has it under the names that clippers use', () => {
    const { source } = read(
      '---\nsource: https://x.org/a\nauthor:\n  - "[[Jane Smith]]"\npublished: 2025-01-03\nsite: The Post\n---\nSome words of it.',
    );
    assert.deepEqual(source?.provenance, {
      url: 'https://x.org/a',
      author: 'Jane Smith',
      date: '2025-01-03',
      publisher: 'The Post',
    });
    assert.equal(read('---\nsource: Reuters\n---\nSome words of it.').source?.provenance.publisher, 'Reuters');
  });

  it('counts from the middle of a month or year where no day is given', () => {
    assert.equal(read('---\ndate: 2025-03\n---\nSome words of it.').source?.mentions.published, '2025-03-15');
    assert.equal(read('---\ndate: 2025\n---\nSome words of it.').source?.mentions.published, '2025-07-01');
  });

  it('has that of a page from the page', () => {
    const { source } = read(
      '<meta property="og:site_name" content="The Post"><title>Ice melts</title><p>The article says this.</p>',
      'a.html',
      'html',
    );
    assert.equal(source?.key, 'thepostice');
    assert.equal(source?.provenance.title, 'Ice melts');
  });

  it('has front matter in text and pages too; it wins over what the page says', () => {
    const front = '---\nkey: post\ndate: 2025-01-03\n---\n';
    for (const [body, path, format] of [
      ['It opened in 2009, he said.', 'a.txt', 'text'],
      ['<title>Plant</title><meta name="date" content="2024-01-01"><p>It opened in 2009, he said.', 'a.html', 'html'],
    ] as const) {
      const { source, problems } = read(front + body, path, format);
      assert.deepEqual([source?.key, source?.provenance.date, problems], ['post', '2025-01-03', []]);
      const { text, frontMatter, prose, blocks } = source?.mentions.document ?? assert.fail();
      const [date] = source?.mentions.dates ?? [];
      assert.equal(text.slice(date?.start, date?.end), '2009');
      const field = frontMatter?.fields.get('date');
      assert.equal(text.slice(field?.start, field?.end), '2025-01-03');
      assert.equal(prose.slice(0, blocks[0]?.start).trim(), '');
    }
    assert.equal(
      read('---\nNote: this\n---\nMore words of it.', 'a.txt', 'text').source?.mentions.document.frontMatter,
      undefined,
    );
  });

  it('has facts, also without a number: no heading, no question, no title', () => {
    const { source } = read(
      '---\ntitle: A long title with words\n---\n\n# A heading of some words\n\nChina has no base there. Why would it want one? Yes.\n\n- The list says so too.',
    );
    const text = source?.mentions.document.text ?? '';
    assert.deepEqual(
      source?.mentions.facts.map(({ start, end, paragraph }) => [text.slice(start, end), paragraph]),
      [
        ['China has no base there.', 1],
        ['The list says so too.', 2],
      ],
    );
  });

  const problems: readonly (readonly [string, string, RegExp, string | undefined, boolean])[] = [
    ['an empty file', ' \n', /It is empty\. Paste/, undefined, false],
    ['front matter alone', '---\ntitle: a\n---\n', /holds no text to read/, undefined, false],
    [
      'a date that is none',
      '---\ndate: 2025-02-30\n---\nWords of an article.',
      /“date” can’t be read \(2025-02-30\)\. Write it as year, month and day/,
      '2025-02-30',
      true,
    ],
    [
      'a date that may be two',
      '---\ndate: 03/01/2025\n---\nWords of an article.',
      /“date” can’t be read/,
      '03/01/2025',
      true,
    ],
    [
      'an address that is none',
      '---\nurl: www.x.org\n---\nWords of an article.',
      /“url” can’t be read.*https/,
      'www.x.org',
      true,
    ],
    ['a key with blanks', '---\nkey: a b\n---\nWords of an article.', /“key” can’t be read.*citation key/, 'a b', true],
    [
      'an author that is no name',
      '---\nauthor: {age: 5}\n---\nWords of an article.',
      /“author” can’t be read/,
      '{age: 5}',
      true,
    ],
    ['front matter that is no YAML', '---\ntitle: A: b\n---\nWords of an article.', /not valid YAML/, 'A', true],
  ];
  for (const [what, text, message, at, isRead] of problems)
    it(`${what} is a problem that says what to do`, () => {
      const { source, problems } = read(text);
      assert.equal(problems.length, 1, JSON.stringify(problems));
      assert.match(problems[0]?.message ?? '', message);
      assert.equal(problems[0]?.path, 'sources/a.md');
      if (at) assert.equal(text.slice(problems[0]?.start, problems[0]?.end), at);
      assert.equal(source !== undefined, isRead);
    });

  it('duplicate keys: a problem on the later file, at its key', () => {
    const sources = [source('b.md', 'x'), source('a.md', 'x'), source('c.md', 'y')];
    const problems = duplicateKeys(sources);
    assert.deepEqual(
      problems.map(({ path, start, end }) => [path, start, end]),
      [['b.md', 9, 10]],
    );
    assert.match(problems[0]?.message ?? '', /“x”.*a\.md.*Give one of them another/);
  });
});

describe('the sources that a draft names', () => {
  const sources = [source('sources/a.md', 'alpha'), source('sources/deep/b.md', 'beta'), source('other/c.md', 'gamma')];
  const rows: readonly (readonly [string, readonly string[] | undefined, readonly string[], readonly string[]])[] = [
    ['none: all count', undefined, ['alpha', 'beta', 'gamma'], []],
    ['a key', ['beta'], ['beta'], []],
    ['a path from the draft’s folder', ['../sources/a.md'], ['alpha'], []],
    ['a path from the workspace folder', ['sources/deep/b.md'], ['beta'], []],
    ['a folder', ['../sources'], ['alpha', 'beta'], []],
    ['a folder with a slash, and a key', ['./../other/', 'alpha'], ['alpha', 'gamma'], []],
    ['what is not there', ['alpha', 'delta', 'sources/x.md'], ['alpha'], ['delta', 'sources/x.md']],
    ['part of a folder’s name', ['../sour'], [], ['../sour']],
  ];
  for (const [what, named, keys, missing] of rows)
    it(what, () => {
      const narrowed = narrowSources(sources, named, 'drafts/d.md', { root: '.' });
      assert.deepEqual(
        narrowed.sources.map(({ key }) => key),
        keys,
      );
      assert.deepEqual(narrowed.missing, missing);
    });

  it('URIs', () => {
    const own = [source('file:///w/my%20sources/a.md', 'alpha')];
    assert.deepEqual(narrowSources(own, ['../my sources/a.md'], 'file:///w/drafts/d.md').sources.length, 1);
    assert.deepEqual(
      narrowSources(own, ['my sources/a.md'], 'file:///w/drafts/d.md', { root: 'file:///w' }).sources.length,
      1,
    );
  });
});
