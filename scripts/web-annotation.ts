/**
 * Holds the Web Annotation output to the published context: `npx tsx scripts/web-annotation.ts CONTEXT SOURCE…`, where CONTEXT is a copy of
 * https://www.w3.org/ns/anno.jsonld (it stands in github.com/w3c/web-annotation as jsonld/anno.jsonld and is no part of the project). Every term
 * that is written must be defined there, and every type and motivation: what the context does not define, a reader drops.
 */
import { readFileSync } from 'node:fs';
import { indexWebAnnotation } from '../src/core/report';
import { english } from '../src/core/lang/en';
import { readSource } from '../src/core/sources';

const [contextFile, ...files] = process.argv.slice(2);
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
process.exit(unknown.size ? 1 : 0);
