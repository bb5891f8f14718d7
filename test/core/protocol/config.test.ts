import assert from 'node:assert';
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { applySeverities, configJsonSchema, DEFAULT_CONFIG, parseConfig } from '../../../src/protocol/config';
import type { Check } from '../../../src/core/verify';

describe('.backread/config.json', () => {
  it('has defaults', () =>
    assert.deepEqual(parseConfig(''), {
      config: {
        sources: ['sources/**/*.{md,txt,html}'],
        bibliography: ['*.bib', '*.csl.json', 'references.json', 'bibliography/*.{bib,json}'],
        drafts: ['drafts/**/*.{md,qmd}'],
        exclude: ['**/node_modules/**'],
        quoteSpelling: 'exact',
        severities: {},
      },
      problems: [],
    }));

  it('is read', () => {
    const { config, problems } = parseConfig(
      '{ "$schema": "x", "sources": ["a/*.md"], "severities": { "figure.not-found": "none", "unclear.hedge": "warning" } }',
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(config.sources, ['a/*.md']);
    assert.deepEqual(config.severities, { 'figure.not-found': 'none', 'unclear.hedge': 'warning' });
    assert.deepEqual(config.drafts, DEFAULT_CONFIG.drafts);
  });

  const rows: readonly (readonly [string, string, readonly RegExp[], object])[] = [
    ['no JSON', '{', [/not valid JSON/], {}],
    ['no object', '[1]', [/one object in braces/], {}],
    [
      'an unknown setting',
      '{ "globs": [], "drafts": ["x.md"] }',
      [/“globs” is no setting\. There are bibliography, drafts, exclude, quoteSpelling, severities, sources/],
      { drafts: ['x.md'] },
    ],
    [
      'a glob that is no list',
      '{ "sources": "a", "drafts": ["x.md"] }',
      [/“sources” can’t be read\. Write a list of globs/],
      { drafts: ['x.md'] },
    ],
    [
      'a severity that is none',
      '{ "severities": { "figure.value": "loud", "date.value": "hint" } }',
      [/“severities › figure\.value”.*warning, information, hint or none/],
      { severities: { 'date.value': 'hint' } },
    ],
    [
      'a code that is none',
      '{ "severities": { "figure.colour": "hint", "date.value": "hint" } }',
      [/figure\.colour/],
      { severities: { 'date.value': 'hint' } },
    ],
  ];
  for (const [what, text, messages, kept] of rows)
    it(`${what} is a problem; the rest holds`, () => {
      const { config, problems } = parseConfig(text);
      assert.equal(problems.length, messages.length, problems.join('\n'));
      messages.forEach((message, index) => assert.match(problems[index] ?? '', message));
      assert.deepEqual(config, { ...DEFAULT_CONFIG, ...kept });
    });

  it('sets the severities of codes', () => {
    const check = (code: Check['code']): Check => ({
      kind: 'figure',
      text: '',
      start: 0,
      end: 0,
      verdict: 'unclear',
      severity: 'information',
      code,
      message: '',
      passages: [],
      trace: [],
    });
    assert.deepEqual(
      applySeverities([check('unclear.hedge'), check('unclear.measure'), check(undefined)], {
        'unclear.hedge': 'warning',
      }).map(({ severity }) => severity),
      ['warning', 'information', 'information'],
    );
  });
});

describe('the JSON schema of .backread/config.json', () => {
  const schema = JSON.parse(readFileSync('schemas/config.schema.json', 'utf8'));
  const validate = new Ajv({ strict: false }).compile(schema);

  it('is that of the configuration (npx tsx scripts/schemas.ts writes it)', () =>
    assert.deepEqual(schema, JSON.parse(JSON.stringify(configJsonSchema()))));

  for (const [what, config, valid] of [
    ['nothing set', {}, true],
    [
      'everything set',
      { $schema: 'x', sources: ['a'], drafts: [], exclude: [], severities: { 'date.value': 'hint' } },
      true,
    ],
    ['an unknown setting', { globs: [] }, false],
    ['a severity that is none', { severities: { 'date.value': 'loud' } }, false],
    ['a code that is none', { severities: { 'date.colour': 'hint' } }, false],
  ] as const)
    it(`${what}: ${valid ? 'valid' : 'not valid'}, as when it is read`, () => {
      assert.equal(validate(config), valid, JSON.stringify(validate.errors));
      assert.equal(parseConfig(JSON.stringify(config)).problems.length === 0, valid);
    });

  it('each setting is described, with an example', () => {
    for (const [name, property] of Object.entries<{ description?: string; examples?: unknown[] }>(schema.properties)) {
      assert.ok(property.description, name);
      if (name !== '$schema') assert.ok(property.examples?.length, name);
    }
  });
});
