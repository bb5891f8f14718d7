/**
 * Holds the Web Annotation output to the published context: `npx tsx scripts/web-annotation.ts CONTEXT SOURCE… [--tests FOLDER]`, where CONTEXT is a copy of
 * https://www.w3.org/ns/anno.jsonld (it stands in github.com/w3c/web-annotation as jsonld/anno.jsonld and is no part of the project). Every term
 * that is written must be defined there, and every type and motivation: what the context does not define, a reader drops. FOLDER is a checkout
 * of W3C's own tests (github.com/w3c/web-annotation-tests), JSON schemas of what the model says an annotation must, should and may have.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { indexWebAnnotation } from '../src/core/report';
import { english } from '../src/core/lang/en';
import { readSource } from '../src/core/sources';

const given = process.argv.slice(2);
const option = given.indexOf('--tests');
const tests = option < 0 ? undefined : given.splice(option, 2)[1];
const [contextFile, ...files] = given;
if (!contextFile || !files.length) throw new Error('Give a copy of anno.jsonld and one source or more.');

const context = (JSON.parse(readFileSync(contextFile, 'utf8')) as { '@context': Readonly<Record<string, unknown>> })[
  '@context'
];
const sources = files.flatMap((path) => {
  const { source } = readSource({ path, text: readFileSync(path, 'utf8'), format: 'markdown', sha256: '' }, english);
  return source ? [source] : [];
});
const written: unknown = JSON.parse(JSON.stringify(indexWebAnnotation({ sources, problems: [] })));

const unknown = new Map<string, number>();
let terms = 0;
function check(value: unknown): void {
  if (Array.isArray(value)) return value.forEach(check);
  if (typeof value !== 'object' || value === null) return;
  for (const [term, inner] of Object.entries(value)) {
    const names =
      term === 'type' || term === 'motivation' || term === 'purpose' ? [term, ...[inner].flat().map(String)] : [term];
    for (const name of names) {
      if (name.startsWith('@')) continue;
      terms++;
      if (!(name in context)) unknown.set(name, (unknown.get(name) ?? 0) + 1);
    }
    check(inner);
  }
}
check(written);
console.log(
  `${terms} terms, types and motivations; not defined: ${[...unknown].map(([name, n]) => `${name} (${n})`).join(', ') || 'none'}`,
);

type Json = Record<string, unknown>;

/** A schema as ajv takes it: W3C's are in draft 4, and refer to each other by file name. */
function schemaOf(path: string, id: string): Json {
  const { $schema: _draft, id: _id, ...schema } = JSON.parse(readFileSync(path, 'utf8')) as Json;
  const refer = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(refer);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => {
        const [, file, within = ''] = (key === '$ref' && /([\w.-]+\.json)(#.*)?$/.exec(String(inner))) || [];
        return [key, file ? `urn:w3c:${file}${within}` : refer(inner)];
      }),
    );
  };
  return { ...(refer(schema) as Json), $id: `urn:w3c:${id}` };
}

/** Counts the schemas of each kind that hold for all annotations; those that must and do not are told. */
function checkTests(folder: string): boolean {
  const ajv = new Ajv({ strict: false, logger: false });
  addFormats(ajv);
  // The definitions of collections use what draft 4 alone has; no schema of an annotation refers to them.
  for (const name of readdirSync(join(folder, 'definitions')))
    if (name.endsWith('.json') && name !== 'collections.json')
      ajv.addSchema(schemaOf(join(folder, 'definitions', name), name));
  const { '@context': head, first } = written as { '@context': unknown; first: { items: Json[] } };
  const counts = new Map<string, [held: number, all: number]>();
  let isRight = true;
  for (const path of readdirSync(join(folder, 'annotations'), { recursive: true }).map(String).sort()) {
    if (!path.endsWith('.json')) continue;
    const schema = schemaOf(join(folder, 'annotations', path), `annotations/${path}`);
    const holds = ajv.compile(schema);
    const wanted = schema['expectedResult'] !== 'invalid';
    const failing = first.items.find((item) => holds({ '@context': head, ...item }) !== wanted);
    const kind = String(schema['assertionType']);
    const [held, all] = counts.get(kind) ?? [0, 0];
    counts.set(kind, [held + (failing ? 0 : 1), all + 1]);
    if (!failing || kind !== 'must') continue;
    isRight = false;
    console.log(`${basename(path)}: ${String(schema['title'])}: not so in ${JSON.stringify(failing).slice(0, 200)}`);
  }
  console.log(
    [...counts].map(([kind, [held, all]]) => `${kind}: ${held} of ${all}`).join(', ') +
      `, for each of ${first.items.length} annotations`,
  );
  return isRight;
}

const isRight = tests === undefined || checkTests(tests);
process.exit(unknown.size || !isRight ? 1 : 0);
