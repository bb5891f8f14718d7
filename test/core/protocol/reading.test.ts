import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { strToU8, zipSync } from 'fflate';
import { ROOT } from '../../../scripts/lib/paths';
import { readersIn } from '../../../src/cli/reader';
import { readInWorker, type ReaderWorker, type ReadRequest } from '../../../src/protocol/reading';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const request: ReadRequest = { name: 'report.pdf', bytes: bytes('x'), limits: { milliseconds: 60 } };

/** A worker that does what `answer` says once it is asked. */
function worker(answer: (send: (data: unknown) => void, fail: (error: unknown) => void) => void) {
  let [send, fail]: [(data: unknown) => void, (error: unknown) => void] = [() => undefined, () => undefined];
  let ended = 0;
  const made: ReaderWorker = {
    post: () => answer(send, fail),
    onMessage: (listener) => (send = listener),
    onError: (listener) => (fail = listener),
    terminate: () => void ended++,
  };
  return { made, ended: () => ended };
}

describe('reading in a worker', () => {
  const SOURCE = { markdown: 'Text.\n', metadata: {}, unsure: [] };

  it('gives what was read, tells progress, passes over what is none of its messages, and leaves the worker for the next', async () => {
    const told: number[] = [];
    const { made, ended } = worker((send) => {
      send({ sourceName: 'worker', action: 'ready' });
      send({ type: 'progress', done: 1, all: 2 });
      send({ type: 'read', source: SOURCE });
    });
    assert.deepEqual(await readInWorker(made, request, { progress: (done) => told.push(done) }), SOURCE);
    assert.deepEqual([told, ended()], [[1], 0]);
  });

  const failures: [string, Parameters<typeof worker>[0], RegExp, string | undefined][] = [
    [
      'what takes too long',
      () => undefined,
      /^report\.pdf: reading it took longer than the limit of 0\.06 seconds/,
      'time',
    ],
    [
      'what takes too much memory',
      (_, fail) => fail(Object.assign(new Error('out'), { code: 'ERR_WORKER_OUT_OF_MEMORY' })),
      /^report\.pdf: reading it takes more memory than the limit/,
      'memory',
    ],
    [
      'a worker that breaks',
      (_, fail) => fail(new Error('oh no')),
      /^report\.pdf: it could not be read \(oh no\)/,
      undefined,
    ],
    [
      'a limit that a reader met',
      (send) => send({ type: 'failed', message: 'report.pdf: it has 9 pages', limit: 'pages' }),
      /9 pages/,
      'pages',
    ],
  ];
  for (const [what, answer, message, limit] of failures)
    it(`stops ${what} and says so`, async () => {
      const { made, ended } = worker(answer);
      await assert.rejects(readInWorker(made, request), (error: Error & { limit?: string }) => {
        assert.match(error.message, message);
        assert.equal(error.limit, limit);
        return true;
      });
      assert.equal(ended(), 1);
    });

  it('is stopped when it is cancelled', async () => {
    const stop = new AbortController();
    const { made, ended } = worker(() => stop.abort(new Error('cancelled')));
    await assert.rejects(readInWorker(made, request, { signal: stop.signal }), /cancelled/);
    assert.equal(ended(), 1);
  });
});

describe('the readers’ bundles in real workers', function () {
  this.timeout(60_000);
  const readers = mkdtempSync(join(tmpdir(), 'backread-workers-'));
  before(() =>
    build({
      entryPoints: ['docx', 'pages', 'pdf', 'tables', 'text'].map((name) => `${ROOT}/src/import/worker/${name}.ts`),
      outdir: readers,
      bundle: true,
      platform: 'browser',
      format: 'cjs',
      target: 'es2022',
      external: ['node:worker_threads'],
      logLevel: 'error',
    }),
  );
  after(() => rmSync(readers, { recursive: true, force: true }));

  const page = (depth: number): string => `<!doctype html><html><body>${'<div>'.repeat(depth)}Text.`;
  const bomb = zipSync({ 'word/document.xml': strToU8('<a>'.repeat(2_000_000)) });
  const pdf = (pages: number): string =>
    `%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n2 0 obj <</Type/Pages/Kids[${Array.from({ length: pages }, (_, i) => `${i + 3} 0 R`).join(' ')}]/Count ${pages}>> endobj\n${Array.from({ length: pages }, (_, i) => `${i + 3} 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>> endobj\n`).join('')}trailer <</Root 1 0 R>>\n%%EOF\n`;

  const met: [string, string, Uint8Array, ReadRequest['limits'], RegExp, string | undefined][] = [
    ['size', 'a.txt', bytes('x'.repeat(2_000)), { bytes: 1_000 }, /a\.txt: it has 0 MB, more than the limit/, 'size'],
    ['pages', 'a.pdf', bytes(pdf(9)), { pages: 5 }, /a\.pdf: it has 9 pages, more than the limit of 5/, 'pages'],
    ['nesting', 'a.html', bytes(page(10_000)), {}, /a\.html: its elements stand \d+ deep/, 'nesting'],
    ['the ratio of a ZIP', 'a.docx', bomb, {}, /a\.docx: it would unpack to .* looks like a ZIP bomb/, 'zip ratio'],
    ['rows', 'a.csv', bytes('a,b\n'.repeat(50)), { rows: 20 }, /a\.csv: it has .* rows, more than the limit/, 'rows'],
    [
      'time',
      'a.html',
      bytes('<p>text '.repeat(400_000)),
      { milliseconds: 200 },
      /longer than the limit of 0\.2 s/,
      'time',
    ],
    ['nothing, but is empty', 'a.pdf', new Uint8Array(), {}, /a\.pdf: the file is empty/, undefined],
    ['nothing, but is of no known kind', 'a.odt', bytes('x'), {}, /a\.odt: its format is not one/, undefined],
  ];
  for (const [limit, name, content, limits, message, code] of met)
    it(`name the limit that is met: ${limit}`, () =>
      assert.rejects(
        readersIn(readers).read({ name, bytes: content, ...(limits && { limits }) }),
        (error: Error & { limit?: string }) => {
          assert.match(error.message, message);
          assert.equal(error.limit, code);
          return true;
        },
      ));

  it('read one original after the other in one worker, and another after one that failed', async () => {
    const all = readersIn(readers);
    try {
      const read = async (text: string) => (await all.read({ name: 'a.txt', bytes: bytes(text) })).markdown;
      assert.equal(await read('One line.'), 'One line.\n');
      assert.equal(await read('Another line.'), 'Another line.\n');
      await assert.rejects(read(''), /is empty/);
      assert.equal(await read('A third line.'), 'A third line.\n');
    } finally {
      all.dispose();
    }
  });

  it('can be cancelled while they read', async () => {
    const stop = new AbortController();
    setTimeout(() => stop.abort(new Error('cancelled')), 100);
    await assert.rejects(
      readersIn(readers).read({ name: 'a.html', bytes: bytes('<p>text '.repeat(400_000)) }, { signal: stop.signal }),
      /cancelled/,
    );
  });
});
