import assert from 'node:assert';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { main } from '../../../src/cli/main';
import { showsColours } from '../../../src/cli/output';
import { makeMark, marksPath, readDraft, serializeMarks } from '../../../src/core/drafts';
import { english } from '../../../src/core/lang/en';

const ARTICLE =
  '---\nkey: post\ntitle: The plant\npublisher: The Post\ndate: 2025-01-03\n---\n\nThe plant opened in 2009, the owner said.\n\nIt closed in March 2024.\n';
const RIGHT = 'The plant opened in 2009 [@post, ¶ 1].\n';
const WRONG = 'The plant opened in 2019 [@post, ¶ 1].\n';

describe('the command line', () => {
  const home = process.cwd();
  let folder: string;

  const write = (path: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  const run = (args: string, colours = false) => {
    let stdout = '';
    let stderr = '';
    const status = main(args.split(' ').filter(Boolean), {
      out: (text) => void (stdout += text),
      err: (text) => void (stderr += text),
      colours,
    });
    return { status, stdout, stderr };
  };
  const json = (args: string) => {
    const { stdout, status, stderr } = run(`${args} --format json`);
    assert.equal(stderr, '');
    return { ...JSON.parse(stdout), status };
  };

  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'backread-')));
    process.chdir(folder);
    write('sources/post.md', ARTICLE);
    write('right.md', RIGHT);
    write('wrong.md', WRONG);
  });
  afterEach(() => {
    process.chdir(home);
    rmSync(folder, { recursive: true, force: true });
  });

  describe('exit status', () => {
    it('0 where nothing is wrong', () => {
      const { status, stdout } = run('verify right.md --source sources');
      assert.match(stdout, /^1 supported, 0 contradicted, 0 not found, 0 unclear\n$/);
      assert.equal(status, 0);
    });

    it('1 at a warning', () => {
      const { status, stdout } = run('verify wrong.md right.md --source sources');
      assert.match(stdout, /^wrong\.md\n\n {2}1:21 {2}contradicted {2}2019/);
      assert.match(stdout, /\n1 supported, 1 contradicted/);
      assert.equal(status, 1);
    });

    const wrong: readonly (readonly [string, RegExp])[] = [
      ['verify nope.md --source sources', /no file or folder nope\.md/],
      ['verify right.md --source nope', /no file or folder nope/],
      ['verify right.md --source sources --form json', /no option --form/],
      ['verify right.md --source empty.md', /No source could be read:\n {2}empty\.md: It is empty/],
      ['verify bad.md --source sources', /No draft could be read:\n {2}bad\.md: It is not valid UTF-8/],
      ['index empty.md', /No source could be read/],
      ['verify wrong.md --source sources --output no/where.json', /no\/where\.json can’t be written \(ENOENT\)/],
      ['index pictures', /No source could be read: there is no file of Markdown, text or HTML/],
      ['verify pictures --source sources', /No draft could be read: there is no file of Markdown/],
      ['check', /no command/],
    ];
    for (const [args, message] of wrong)
      it(`2, the reason on standard error alone: ${args}`, () => {
        write('empty.md', '\n');
        write('pictures/a.png', 'x');
        write('bad.md', Buffer.from('Caf\xe9 in 2009.', 'latin1'));
        const { status, stdout, stderr } = run(args);
        assert.equal(status, 2);
        assert.equal(stdout, '');
        assert.match(stderr, message);
        assert.doesNotMatch(stderr, /\n {4}at /);
      });
  });

  it('2 where nothing says where the sources are', () => {
    rmSync('sources', { recursive: true });
    const { status, stdout, stderr } = run('verify right.md');
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, /Say where the sources of right\.md are: backread verify right\.md --source sources/);
  });

  it('a folder “sources” beside or above the draft is found, up to the current one', () => {
    write('stories/plant/d.md', WRONG);
    assert.equal(json('verify stories/plant/d.md').status, 1);
    write('stories/sources/other.md', 'A museum of shells has many rooms.');
    assert.equal(json('verify stories/plant/d.md').summary.contradicted, 0);
    mkdirSync('empty');
    process.chdir('empty');
    assert.equal(json('verify ../stories/plant/d.md').summary.contradicted, 0);
    write('stories/plant/deep/deeper/d.md', WRONG);
    assert.equal(run('verify ../stories/plant/deep/deeper/d.md').status, 2);
  });

  it('help and version', () => {
    assert.match(run('--help').stdout, /backread index <source…>[\s\S]*backread verify <draft…>[\s\S]*Exit status/);
    assert.match(run('').stdout, /backread verify/);
    assert.doesNotMatch(run('index --help').stdout, /backread verify/);
    assert.equal(run('--version').stdout.trim(), JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')).version);
    assert.equal(run('--help').status, 0);
  });

  it('index: key, paragraphs, hash and offsets without a byte-order mark', () => {
    write('bom.md', `\ufeff${ARTICLE.replace('key: post', 'key: bom')}`);
    const { sources, problems } = json('index sources bom.md');
    assert.deepEqual(
      sources.map(({ key, path, paragraphs, date }: Record<string, unknown>) => [key, path, paragraphs, date]),
      [
        ['post', 'sources/post.md', 2, '2025-01-03'],
        ['bom', 'bom.md', 2, '2025-01-03'],
      ],
    );
    const [first] = sources[1].dates;
    assert.equal(ARTICLE.replace('key: post', 'key: bom').slice(first.start, first.end), '2009');
    assert.match(sources[0].sha256, /^[0-9a-f]{64}$/);
    assert.notEqual(sources[0].sha256, sources[1].sha256);
    assert.deepEqual(problems, []);
  });

  it('index: the text of a page is printed, offsets are into it', () => {
    write('page.html', '<title>Plant</title><nav>1999</nav><p>It opened in <b>2009</b>, he said.</p>');
    const [page] = json('index page.html').sources;
    assert.equal(page.text, 'It opened in 2009, he said.\n');
    assert.equal(page.text.slice(page.dates[0].start, page.dates[0].end), '2009');
    assert.equal(json('index sources').sources[0].text, undefined);
  });

  it('folders are walked: md, txt and html as sources, md and qmd as drafts; a source is no draft', () => {
    write('sources/deep/b.txt', 'The plant is old and closed.');
    write('sources/c.html', '<p>The plant is old and closed.');
    write('sources/d.pdf', '%PDF');
    write('sources/.hidden/e.md', 'No. Not this one at all.');
    write('sources/node_modules/f.md', 'No. Not this one at all.');
    write('notes.qmd', RIGHT);
    write('notes.txt', RIGHT);
    symlinkSync(folder, join(folder, 'sources/deep/loop'));
    assert.deepEqual(
      json('index sources')
        .sources.map(({ path }: { path: string }) => path)
        .filter((path: string) => !path.includes('loop')),
      ['sources/c.html', 'sources/deep/b.txt', 'sources/post.md'],
    );
    assert.deepEqual(
      json('verify . --source sources/post.md sources/c.html').drafts.map(({ path }: { path: string }) => path),
      ['notes.qmd', 'right.md', 'wrong.md'],
    );
  });

  it('a file that can’t be read or parsed never stops the others', () => {
    write('sources/bad.md', Buffer.from('Caf\xe9', 'latin1'));
    write('sources/binary.txt', Buffer.from([0, 1, 2, 3, 255, 0]));
    write('sources/empty.md', '');
    write('sources/front.md', '---\ntitle: A: b\nkey: post\n---\nSome words about the plant.\n');
    write('sources/date.md', '---\ndate: soon\n---\nSome words about the plant.\n');
    mkdirSync(join(folder, 'dir.md'));
    const { problems, drafts, status } = json('verify right.md dir.md --source sources');
    assert.equal(status, 0);
    assert.equal(drafts.length, 1);
    const by = (path: string): string =>
      problems
        .filter((one: { path: string }) => one.path === path)
        .map(({ message }: { message: string }) => message)
        .join(' ');
    assert.match(by('sources/bad.md'), /not valid UTF-8.*Save it as UTF-8/);
    assert.match(by('sources/binary.txt'), /not text/);
    assert.match(by('sources/empty.md'), /is empty/);
    assert.match(by('sources/front.md'), /not valid YAML/);
    assert.match(by('sources/date.md'), /“date” can’t be read \(soon\)/);
    assert.match(by('sources/post.md'), /key “post” is that of sources\/front\.md too/);
    const place = problems.find((one: { path: string }) => one.path === 'sources/date.md');
    assert.deepEqual([place.line, place.column], [2, 7]);
  });

  it('text: problems go to standard error', () => {
    write('sources/empty.md', '');
    const { stderr, stdout, status } = run('verify right.md --source sources');
    assert.equal(stderr, 'sources/empty.md: It is empty. Paste the article into it, or delete it.\n');
    assert.match(stdout, /1 supported/);
    assert.equal(status, 0);
  });

  it('a file without permission is a problem', function () {
    if (process.getuid?.() === 0) return; // root may read everything
    write('sources/secret.md', 'Some words about the plant.');
    chmodSync(join(folder, 'sources/secret.md'), 0);
    assert.match(json('index sources').problems[0].message, /EACCES/);
  });

  describe('a draft’s front matter', () => {
    it('narrows the sources, by key or path', () => {
      write('sources/other.md', '---\nkey: other\n---\nThe mine opened in 1950.\n');
      for (const named of ['other', 'sources/other.md']) {
        write('d.md', `---\nsources: [${named}]\n---\nThe plant opened in 2009.\n`);
        assert.equal(json('verify d.md --source sources').summary.supported, 0, named);
      }
      write('d.md', '---\nsources: [post]\n---\nThe plant opened in 2009.\n');
      assert.equal(json('verify d.md --source sources').summary.supported, 1);
    });

    it('says by path where the sources are when none are named', () => {
      write('drafts/d.md', '---\nsources: [../sources/post.md]\n---\nThe plant opened in 2019.\n');
      const { drafts, status, problems } = json('verify drafts/d.md');
      assert.deepEqual([drafts[0].checks[0].passages[0].key, status, problems], ['post', 1, []]);
    });

    it('naming a source that is not there is a problem at its place', () => {
      write('d.md', '---\nsources: [post, nowhere]\n---\nThe plant opened in 2009.\n');
      const { problems } = json('verify d.md --source sources');
      assert.equal(problems.length, 1);
      assert.match(problems[0].message, /names the source “nowhere”/);
      assert.deepEqual([problems[0].path, problems[0].line], ['d.md', 2]);
    });
  });

  describe('the folder’s .backread', () => {
    it('says where the sources are when none are named', () => {
      write('.backread/config.json', '{ "sources": ["articles/*.md"] }');
      write('articles/a.md', ARTICLE);
      write('drafts/deep/d.md', WRONG);
      const { drafts, status } = json('verify drafts/deep/d.md');
      assert.equal(status, 1);
      assert.equal(drafts[0].checks[0].passages[0].key, 'post');
    });

    it('a configuration that can’t be read is a problem', () => {
      write('.backread/config.json', '{ "source": ["x"], }');
      assert.match(json('verify right.md --source sources').problems[0].message, /not valid JSON/);
      write(
        '.backread/config.json',
        '{ "source": ["x"], "severities": { "date.value": "loud", "figure.value": "hint" } }',
      );
      const messages = json('verify right.md --source sources').problems.map(
        ({ message }: { message: string }) => message,
      );
      assert.ok(messages.some((message: string) => /“source” is no setting/.test(message)));
      assert.ok(messages.some((message: string) => /severities › date\.value/.test(message)));
    });

    it('sets severities', () => {
      write('.backread/config.json', '{ "severities": { "date.value": "hint" } }');
      const { drafts, status } = json('verify wrong.md --source sources');
      assert.deepEqual([drafts[0].checks[0].severity, status], ['hint', 0]);
    });

    it('marks silence a finding until its words change, and are suppressions in SARIF', () => {
      mkdirSync(join(folder, '.backread'));
      const [check] = json('verify wrong.md --source sources').drafts[0].checks;
      const { draft } = readDraft({ path: 'wrong.md', text: WRONG }, english);
      const mark = makeMark(check, draft.mentions.document, () => 'hash', { kind: 'cq', why: 'Asked the owner.' });
      write(marksPath('wrong.md'), `${serializeMarks([mark])}not a mark\n`);
      const { drafts, problems, status } = json('verify wrong.md --source sources');
      assert.deepEqual([drafts[0].checks[0].mark, status], [{ kind: 'cq', id: mark.id }, 0]);
      assert.match(problems[0].message, /no mark/);
      assert.equal(problems[0].line, 2);
      const sarif = JSON.parse(run('verify wrong.md --source sources --format sarif').stdout);
      assert.equal(sarif.runs[0].results[0].suppressions[0].justification, 'Asked the owner.');
      write('wrong.md', WRONG.replace('2019', '2018'));
      assert.equal(json('verify wrong.md --source sources').status, 1);
    });
  });

  describe('output', () => {
    it('--output writes the file whole and nothing else', () => {
      write('report.json', 'old');
      const { status, stdout } = run('verify wrong.md --source sources --format json --output report.json');
      assert.deepEqual([status, stdout], [1, '']);
      assert.equal(JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')).summary.contradicted, 1);
      assert.deepEqual(
        readdirSync(folder).filter((name) => name.includes('tmp')),
        [],
      );
    });

    it('a run that fails leaves the old report', () => {
      write('report.json', 'old');
      assert.equal(run('verify nope.md --source sources -o report.json').status, 2);
      assert.equal(readFileSync(join(folder, 'report.json'), 'utf8'), 'old');
    });

    it('--quiet: warnings alone', () => {
      assert.deepEqual(run('verify right.md --source sources --quiet'), { status: 0, stdout: '', stderr: '' });
      assert.match(run('verify wrong.md --source sources --quiet').stdout, /2019/);
    });

    it('colours on a terminal, never in a file', () => {
      const red = /\u001b\[31m/;
      assert.match(run('verify wrong.md --source sources', true).stdout, red);
      assert.doesNotMatch(run('verify wrong.md --source sources').stdout, red);
      run('verify wrong.md --source sources -o out.txt', true);
      assert.doesNotMatch(readFileSync(join(folder, 'out.txt'), 'utf8'), red);
    });

    for (const [env, isTerminal, expected] of [
      [{}, true, true],
      [{}, undefined, false],
      [{ NO_COLOR: '1' }, true, false],
      [{ NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
      [{ FORCE_COLOR: '1' }, undefined, true],
      [{ FORCE_COLOR: '0' }, true, false],
      [{ TERM: 'dumb' }, true, false],
    ] as const)
      it(`colours with ${JSON.stringify(env)}, ${isTerminal ? 'a terminal' : 'no terminal'}: ${expected}`, () =>
        assert.equal(showsColours(env, isTerminal), expected));

    for (const [format, begins] of [
      ['html', /^<!DOCTYPE html>/],
      ['markdown', /^# Backread report/],
      ['csv', /^draft,line/],
      ['sarif', /^\{\n {2}"\$schema"/],
    ] as const)
      it(`--format ${format}`, () =>
        assert.match(run(`verify wrong.md --source sources --format ${format}`).stdout, begins));

    it('--format webannotation', () =>
      assert.match(run('index sources --format webannotation').stdout, /TextQuoteSelector/));
  });

  it('among many sources those that fit are found', () => {
    for (let i = 0; i < 30; i++)
      write(
        `sources/other-${i}.md`,
        `---\nkey: other${i}\n---\nThe museum of town ${i} sold tickets in ${1900 + i}.\n`,
      );
    const { drafts, status } = json('verify wrong.md right.md --source sources');
    assert.deepEqual(
      drafts.map(({ checks }: { checks: { verdict: string; passages: { key: string }[] }[] }) => [
        checks[0]?.verdict,
        checks[0]?.passages[0]?.key,
      ]),
      [
        ['contradicted', 'post'],
        ['supported', 'post'],
      ],
    );
    assert.equal(status, 1);
  });

  it('the draft itself is never its source', () => {
    const { summary, problems } = json('verify right.md --source sources right.md');
    assert.deepEqual([summary.supported, problems], [1, []]);
  });
});

describe('the program', function () {
  this.timeout(30_000);
  let folder: string;
  const start = (args: readonly string[], input = '') =>
    spawnSync(process.execPath, ['cli.js', ...args], { cwd: folder, encoding: 'utf8', input, maxBuffer: 1 << 26 });

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'backread-cli-'));
    await build({
      entryPoints: ['src/cli/index.ts'],
      outfile: join(folder, 'cli.js'),
      bundle: true,
      platform: 'node',
      target: 'node20',
      format: 'cjs',
      logLevel: 'error',
    });
    writeFileSync(join(folder, 'post.md'), ARTICLE);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('reads standard input: a source as plain text, a draft as Markdown; prints no colours into a pipe', () => {
    const index = JSON.parse(start(['index', '-', '--format', 'json'], '# It opened in 2009, he said.').stdout);
    assert.deepEqual([index.sources[0].path, index.sources[0].dates[0].start], ['-', 15]);
    const { status, stdout, stderr } = start(['verify', '-', '--source', 'post.md'], WRONG);
    assert.equal(status, 1);
    assert.match(stdout, /^-\n\n {2}1:21 {2}contradicted {2}2019/);
    assert.equal(stderr, '');
  });

  it('ends with 2 and a reason on standard error', () => {
    const { status, stdout, stderr } = start(['verify', 'nope.md', '--source', 'post.md']);
    assert.deepEqual([status, stdout], [2, '']);
    assert.equal(stderr, 'backread: There is no file or folder nope.md. Check the name and the folder you are in.\n');
  });

  it('a large report goes whole through a pipe', () => {
    const lines = Array.from({ length: 4000 }, (_, i) => `In ${1500 + (i % 500)} the plant made goods of sort ${i}.`);
    writeFileSync(join(folder, 'long.md'), lines.join('\n\n'));
    const { stdout } = start(['index', 'long.md', '--format', 'json']);
    assert.ok(stdout.length > 1_000_000);
    assert.doesNotThrow(() => JSON.parse(stdout));
  });
});
