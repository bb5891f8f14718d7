import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { hostNode, installHost, installNode } from '../../scripts/lib/install';
import { makePackage, stage, vsce } from '../../scripts/lib/package';
import { packageReadme } from '../../scripts/lib/readme';
import { ROOT } from '../../scripts/lib/paths';

const npm = (cwd: string, ...args: string[]): string =>
  execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

describe('package', () => {
  const temporary = mkdtempSync(join(tmpdir(), 'backread-package-'));
  after(() => rmSync(temporary, { recursive: true, force: true }));

  it('makes a .vsix of at most 2 MB, 1 MB without the PDF and DOCX readers and the pictures, that holds what runs and nothing else', function () {
    this.timeout(120_000);
    const file = join(temporary, 'backread.vsix');
    assert.doesNotMatch(makePackage(file), /WARN|ERROR/);
    const listed = vsce(stage(), 'ls')
      .split('\n')
      .filter((line) => line && !/^(?:Executing|>|npm)/.test(line));
    const size = statSync(file).size;
    const heavy = ['pdf', 'docx']
      .map((name) => deflateRawSync(readFileSync(join(ROOT, `dist/import/${name}.js`)), { level: 9 }).length)
      .reduce((a, b) => a + b);
    const pictures = readdirSync(join(ROOT, 'walkthrough'))
      .map((name) => statSync(join(ROOT, 'walkthrough', name)).size)
      .reduce((a, b) => a + b);
    console.log(
      `    backread.vsix: ${(size / 1_000).toFixed(0)} kB, ${((size - heavy - pictures) / 1_000).toFixed(0)} kB without the PDF and DOCX readers and the pictures, ${listed.length} files`,
    );
    assert.ok(size <= 2_000_000, `${size} bytes`);
    assert.ok(size - heavy - pictures <= 1_000_000, `${size - heavy - pictures} bytes without readers and pictures`);
    const needed =
      /^(?:dist\/(?:client|server|server\.web|import\/[\w.\/-]+)\.js|examples\/honduras\/(?:README|(?:drafts|sources)\/[\w-]+)\.md|(?:media|media\/gutter|walkthrough)\/[\w.-]+|schemas\/config\.schema\.json|snippets\/backread\.json|syntaxes\/[\w.-]+\.json|l10n\/bundle\.l10n\.json|package(?:\.nls)?\.json|README\.md|CHANGELOG\.md|LICENSE|THIRD_PARTY_NOTICES\.txt)$/;
    assert.deepEqual(
      listed.filter((path) => !needed.test(path)),
      [],
    );
  });

  it('tells of itself without a link that leads nowhere', () => {
    const readme = packageReadme();
    assert.ok(readme.length > 5_000);
    assert.deepEqual(readme.match(/\]\((?!https:|#)[^)]*\)/g), null);
  });

  it('lists the licence of every package that is bundled', () => {
    const notices = readFileSync(join(ROOT, 'THIRD_PARTY_NOTICES.txt'), 'utf8');
    for (const name of [
      'vscode-languageclient',
      'vscode-languageserver',
      'zod',
      '@lezer/markdown',
      'htmlparser2',
      'yaml',
    ])
      assert.match(notices, new RegExp(`^${name} \\d[^\\n]*\\((?:MIT|ISC|BSD[^)]*|Apache[^)]*)\\)$`, 'm'), name);
    const licences = [...notices.matchAll(/^\S+ \d+\.\d+\.\S+ \((.*)\)$/gm)].map(([, licence]) => licence);
    assert.ok(licences.length >= 10);
    assert.deepEqual(
      licences.filter(
        (licence) =>
          !/^(?:MIT|\(MIT OR GPL-3\.0-or-later\)|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|MIT-0|BlueOak-1\.0\.0)$/.test(
            licence ?? '',
          ),
      ),
      [],
    );
  });

  describe('the packed command line, without the editor', () => {
    before(function () {
      this.timeout(120_000);
      const packed = npm(ROOT, 'pack', '--ignore-scripts', '--pack-destination', temporary)
        .trim()
        .split('\n')
        .at(-1) as string;
      npm(temporary, 'init', '-y');
      npm(temporary, 'install', '--no-audit', '--no-fund', '--offline', join(temporary, packed));
    });

    for (const major of [20, 22, 24])
      it(`works with npx on Node ${major}`, function () {
        this.timeout(120_000);
        const node = nodeOf(major);
        const sample = join(ROOT, 'examples/honduras');
        const [draft, sources] = [join(sample, 'drafts/follow-up.md'), join(sample, 'sources')];
        // A shell of its own: npm hands its settings, and the Node it runs on, to what it starts.
        const own = Object.entries(process.env).filter(([name]) => !/^(?:npm_|node$)/i.test(name));
        const env = { ...Object.fromEntries(own), PATH: `${dirname(node)}${delimiter}${process.env['PATH']}` };
        const run = (...args: string[]) =>
          spawnSync('npx', ['--no-install', ...args], { cwd: temporary, encoding: 'utf8', env });
        assert.match(run('node', '--version').stdout, new RegExp(`^v${major}\\.`));
        const verified = run('backread', 'verify', draft, '--source', sources, '--format', 'json');
        assert.equal(verified.status, 1, verified.stderr);
        assert.equal(verified.stderr.replace(/^npm warn .*\n/gm, ''), '');
        const { summary } = JSON.parse(verified.stdout) as { summary: Readonly<Record<string, number>> };
        assert.equal(summary['contradicted'], 5);
        const added = run('backread', 'add', join(ROOT, 'README.md'), '--into', `added-${major}`);
        assert.equal(added.status, 0, added.stderr);
        assert.equal(readdirSync(join(temporary, `added-${major}`)).filter((name) => name.endsWith('.md')).length, 1);
      });
  });
});

/** The program of a Node: the one that runs the tests, the host's, or one installed for this alone. */
function nodeOf(major: number): string {
  if (process.versions.node.startsWith(`${major}.`)) return process.execPath;
  return major === 24 ? hostNode(installHost()) : installNode(major);
}
