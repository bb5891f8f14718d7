import assert from 'node:assert/strict';
import { english } from '../../../src/core/lang/en';
import { indexWebAnnotation } from '../../../src/core/report';
import { readSource, type Source } from '../../../src/core/sources';
import { findAgain } from '../../../src/core/sources/relocate';

// Held to the Web Annotation Data Model (W3C Recommendation, 23 February 2017): the terms its context defines, and what each class must have.

/** Terms of http://www.w3.org/ns/anno.jsonld that are used here, with what may stand there. */
const TERMS: Readonly<Record<string, RegExp | 'any'>> = {
  '@context': /^http:\/\/www\.w3\.org\/ns\/anno\.jsonld$/,
  id: /^urn:backread:[^\s:]+:(?:figure|date|quote):\d+-\d+$/,
  type: /^(?:Annotation|AnnotationCollection|AnnotationPage|TextualBody|TextQuoteSelector|TextPositionSelector)$/,
  motivation:
    /^(?:assessing|bookmarking|classifying|commenting|describing|editing|highlighting|identifying|linking|moderating|questioning|replying|tagging)$/,
  purpose: /^(?:describing|tagging)$/,
  format: /^text\/plain$/,
  body: 'any',
  end: 'any',
  exact: 'any',
  first: 'any',
  items: 'any',
  label: 'any',
  prefix: 'any',
  selector: 'any',
  source: 'any',
  start: 'any',
  startIndex: 'any',
  suffix: 'any',
  target: 'any',
  total: 'any',
  value: 'any',
};

/** Every property of a document in its context: what the context does not define would be dropped by whoever reads it. */
function checkTerms(value: unknown): void {
  if (Array.isArray(value)) return value.forEach(checkTerms);
  if (typeof value !== 'object' || value === null) return;
  for (const [term, inner] of Object.entries(value)) {
    const allowed = TERMS[term];
    assert.ok(allowed, `the context defines no “${term}” that is used here`);
    if (allowed !== 'any') assert.match(String(inner), allowed, term);
    checkTerms(inner);
  }
}

interface Item {
  readonly id: string;
  readonly type: string;
  readonly body: readonly { readonly value: string; readonly purpose: string }[];
  readonly target: {
    readonly source: string;
    readonly selector: readonly [
      { readonly type: string; readonly exact: string; readonly prefix: string; readonly suffix: string },
      { readonly type: string; readonly start: number; readonly end: number },
    ];
  };
}

const TEXT = `---
key: gazette
url: https://gazette.example/bridge
date: 2025-03-04
---

The council voted to spend £3.4m on a bridge by June 2027. “It is 12 percent more,” said Ann Lee. It is 12 percent more than in 2019.
`;

describe('W3C Web Annotations', () => {
  const source = readSource({ path: 'bridge.md', text: TEXT, format: 'markdown', sha256: '' }, english)
    .source as Source;
  const written = JSON.parse(JSON.stringify(indexWebAnnotation({ sources: [source], problems: [] }))) as {
    total: number;
    first: { items: Item[] };
  };
  const { items } = written.first;

  it('use only terms that the context defines, with values that it allows', () => checkTerms(written));

  it('have each an identifier of its own, a body and a target with both selectors', () => {
    assert.equal(written.total, items.length);
    assert.equal(new Set(items.map(({ id }) => id)).size, items.length);
    for (const { type, body, target } of items) {
      assert.equal(type, 'Annotation');
      assert.ok(body.length > 0);
      assert.equal(target.source, 'https://gazette.example/bridge');
      assert.deepEqual(
        target.selector.map((one) => one.type),
        ['TextQuoteSelector', 'TextPositionSelector'],
      );
    }
  });

  it('lead to the words they quote, by position and by quotation', () => {
    const text = source.mentions.document.text;
    for (const { target } of items) {
      const [{ exact, prefix, suffix }, { start, end }] = target.selector;
      assert.equal(text.slice(start, end), exact);
      assert.ok(text.slice(0, start).endsWith(prefix) && text.slice(end).startsWith(suffix));
      // Found again after an edit before it, also where the words stand twice.
      const found = findAgain(`An addition. ${text}`, { exact, prefix, suffix, start, end });
      assert.deepEqual(found && [found.start, found.how], [start + 13, 'moved']);
    }
  });

  it('hold every figure, date and quote', () => {
    const { figures, dates, quotes } = source.mentions;
    assert.equal(items.length, figures.length + dates.length + quotes.length);
  });
});
