import assert from 'node:assert/strict';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { mainAdd } from '../../../src/cli/main';
import { ROOT } from '../../../scripts/lib/paths';

const PAGE = `<!doctype html><html lang="en"><head><title>The bridge | The Gazette</title>
<meta property="og:title" content="The bridge"><meta property="og:site_name" content="The Gazette">
<meta property="article:published_time" content="2025-03-04T10:00:00Z"></head>
<body><nav>Menu</nav><article><h1>The bridge</h1><p>The bridge cost 12.5 million dollars, the mayor said on Tuesday.</p>
<p>It opened to 4,000 people in March 2024.</p></article></body></html>`;

describe('backread add', function () {
  this.timeout(20_000);
  const home = process.cwd();
  const readers = mkdtempSync(join(tmpdir(), 'backread-readers-'));
  let folder: string;
  let server: Server;
  let page = PAGE;
  let base = '';

  before(async () => {
    await build({
      entryPoints: ['text', 'pages', 'tables'].map((name) => `${ROOT}/src/import/worker/${name}.ts`),
      outdir: readers,
      bundle: true,
      platform: 'browser',
      format: 'cjs',
      target: 'es2022',
      external: ['node:worker_threads'],
      logLevel: 'error',
    });
    server = createServer((_, out) => out.setHeader('content-type', 'text/html').end(page)).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(() => {
    server.close();
    rmSync(readers, { recursive: true, force: true });
  });
  beforeEach(() => {
    page = PAGE;
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'backread-add-')));
    process.chdir(folder);
    mkdirSync('in');
  });
  afterEach(() => {
    process.chdir(home);
    rmSync(folder, { recursive: true, force: true });
  });

  const run = async (...argv: string[]) => {
    let [stdout, stderr] = ['', ''];
    const status = await mainAdd(
      ['add', ...argv],
      { out: (text) => void (stdout += text), err: (text) => void (stderr += text), colours: false },
      readers,
    );
    return { status, stdout, stderr };
  };

  it('adds a web page, and finds it again by its address', async () => {
    const first = await run(`${base}/bridge?utm_source=x`, '--allow-private');
    assert.deepEqual([first.status, first.stderr], [0, '']);
    assert.match(first.stdout, /^added {2}sources\/the-bridge\.md {2}@gazette2025bridge\n$|@thegazette2025bridge\n$/);
    const written = readFileSync('sources/the-bridge.md', 'utf8');
    assert.match(written, /\ntitle: The bridge|^---\ntitle: The bridge/);
    assert.match(written, /\n\nThe bridge cost 12\.5 million dollars, the mayor said on Tuesday\.\n\nIt opened/);
    assert.doesNotMatch(written, /Menu/);
    assert.equal(
      readFileSync(join('.backread/originals', readdirSync('.backread/originals')[0] as string), 'utf8'),
      PAGE,
    );

    assert.match((await run(`${base}/bridge`, '--allow-private')).stdout, /^unchanged /);
    page = PAGE.replace('12.5', '13.5');
    const changed = await run(`${base}/bridge`, '--allow-private');
    assert.equal(changed.status, 2);
    assert.match(changed.stdout, /^there already, with other content \(--update/);
    assert.match(readFileSync('sources/the-bridge.md', 'utf8'), /12\.5/);

    assert.match((await run(`${base}/bridge`, '--allow-private', '--update')).stdout, /^updated /);
    assert.deepEqual(readdirSync('sources'), ['the-bridge.md']);
    assert.match(readFileSync('sources/the-bridge.md', 'utf8'), /13\.5/);
    // What it was made from and what it was before are both kept.
    assert.equal(readdirSync('.backread/originals').length, 2);
    assert.match(
      readFileSync(join('.backread/snapshots', readdirSync('.backread/snapshots')[0] as string), 'utf8'),
      /12\.5/,
    );
  });

  it('does not fetch from this machine unless it is told to', async () => {
    const { status, stderr } = await run(`${base}/bridge`);
    assert.equal(status, 2);
    assert.match(stderr, /which is refused/);
  });

  it('adds a folder and says what could not be added, and why', async () => {
    writeFileSync('in/prices.csv', 'name,price\nbread,2\n');
    writeFileSync('in/talk.srt', '1\n00:01:00,000 --> 00:01:04,000\nIt cost 25 dollars.\n');
    writeFileSync('in/empty.txt', '');
    writeFileSync('in/picture.png', 'x');
    const { status, stdout, stderr } = await run('in', '--into', 'research');
    assert.equal(status, 1);
    assert.equal(stdout.match(/^added {2}research\//gm)?.length, 2);
    assert.match(stdout, /\(guessed or missing: title, date, key\)/);
    assert.equal(stderr, 'in/empty.txt: the file is empty. Choose another file, or save the original again.\n');
    assert.deepEqual(readdirSync('research').sort(), ['prices.md', 'talk.md']);
  });

  it('goes where the configuration’s first glob for Markdown begins', async () => {
    mkdirSync('.backread');
    writeFileSync('.backread/config.json', '{ "sources": ["quotes/*.txt", "articles/**/*.md"] }');
    writeFileSync('in/note.txt', 'A title\n\nIt cost 25 dollars.\n');
    await run('in/note.txt');
    assert.deepEqual(readdirSync('articles'), ['a-title.md']);
  });

  it('writes over no file that is not that source', async () => {
    mkdirSync('sources');
    writeFileSync('sources/a-title.md', '');
    writeFileSync('in/note.txt', 'A title\n\nIt cost 25 dollars.\n');
    await run('in/note.txt');
    assert.equal(readFileSync('sources/a-title.md', 'utf8'), '');
    assert.ok(existsSync('sources/a-title-2.md'));
  });

  it('leaves nothing behind where it can’t write', async function () {
    if (process.getuid?.() === 0) {
      // The administrator may write everywhere: a file stands where the folder would be.
      writeFileSync('sources', 'in the way');
    } else {
      mkdirSync('sources');
      chmodSync('sources', 0o500);
    }
    writeFileSync('in/note.txt', 'A title\n\nIt cost 25 dollars.\n');
    const { status, stderr } = await run('in/note.txt');
    assert.equal(status, 2);
    assert.match(stderr, /sources/);
    assert.deepEqual(existsSync('.backread/originals') ? readdirSync('.backread/originals') : [], []);
  });

  for (const [args, message] of [
    [[], /Name what to add/],
    [['nope.pdf'], /no file or folder nope\.pdf/],
    [['-'], /does not read standard input/],
    [['in', '--format', 'json'], /takes no --source, --format or --output/],
    [['in'], /nothing that can be added in in/],
  ] as const)
    it(`says what is wrong with “add ${args.join(' ')}”`, async () => {
      const { status, stderr, stdout } = await run(...args);
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, message);
    });
});
