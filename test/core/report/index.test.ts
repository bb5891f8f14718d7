import assert from 'node:assert';
import { english } from '../../../src/core/lang/en';
import { indexJson, indexText, indexWebAnnotation } from '../../../src/core/report';
import { readSource } from '../../../src/core/sources';

const TEXT =
  '---\nkey: post\ntitle: Ice\npublisher: The Post\ndate: 2025-03-19\nurl: https://x.org/a\n---\n\nThe ice melted in June 2024. It is thin.\n\nIt will be gone by 2030, they say.';
const { source } = readSource({ path: 'sources/a.md', text: TEXT, format: 'markdown', sha256: 'abc' }, english);
assert.ok(source);
const result = { sources: [source], problems: [] };

describe('the index', () => {
  it('as JSON: provenance, paragraphs, dates, facts', () => {
    const json = JSON.parse(JSON.stringify(indexJson(result)));
    const [first] = json.sources;
    assert.equal(json.version, 1);
    const { key, path, title, publisher, date, url, sha256, paragraphs } = first;
    assert.deepEqual(
      [key, path, title, publisher, date, url, sha256, paragraphs],
      ['post', 'sources/a.md', 'Ice', 'The Post', '2025-03-19', 'https://x.org/a', 'abc', 2],
    );
    assert.deepEqual(first.dates[0], {
      text: 'June 2024',
      start: TEXT.indexOf('June 2024'),
      end: TEXT.indexOf('June 2024') + 9,
      paragraph: 1,
      value: '2024-06',
    });
    assert.deepEqual(first.facts[0], {
      text: 'The ice melted in June 2024.',
      start: TEXT.indexOf('The ice'),
      end: TEXT.indexOf(' It is'),
      paragraph: 1,
    });
  });

  it('as JSON: a half as its year, a quarter as one', () => {
    const text = 'Sales fell in the first half of 2025. They rose in the third quarter of 2024.';
    const halves = readSource({ path: 'b.md', text, format: 'markdown', sha256: 'def' }, english).source;
    assert.ok(halves);
    const json = JSON.parse(JSON.stringify(indexJson({ sources: [halves], problems: [] })));
    const values = json.sources[0].dates.map(({ value }: { value: string }) => value);
    assert.deepEqual(values, ['2025', '2024-35']);
  });

  it('as text', () => {
    assert.match(indexText(result), /^@post sources\/a\.md\n {2}Ice · The Post · 2025-03-19\n {2}2 paragraphs, /);
    assert.match(indexText(result), /¶ 1 {3}June 2024 = 2024-06/);
    assert.doesNotMatch(indexText(result, { quiet: true }), /June/);
  });

  it('as Web Annotations: found by words and by position', () => {
    const json = JSON.parse(JSON.stringify(indexWebAnnotation(result)));
    assert.equal(json['@context'], 'http://www.w3.org/ns/anno.jsonld');
    assert.equal(json.type, 'AnnotationCollection');
    const { items } = json.first;
    assert.equal(json.total, items.length);
    const date = items.find(({ body }: { body: { value: string }[] }) => body.some(({ value }) => value === '2024-06'));
    assert.equal(date.type, 'Annotation');
    assert.equal(date.target.source, 'https://x.org/a');
    const [quote, position] = date.target.selector;
    assert.deepEqual(
      [quote.type, quote.exact, position.type],
      ['TextQuoteSelector', 'June 2024', 'TextPositionSelector'],
    );
    assert.equal(TEXT.slice(position.start, position.end), 'June 2024');
    assert.ok(TEXT.includes(quote.prefix + quote.exact + quote.suffix));
    assert.equal(new Set(items.map(({ id }: { id: string }) => id)).size, items.length);
  });
});
