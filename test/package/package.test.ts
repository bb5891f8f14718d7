import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { ROOT } from '../../scripts/lib/paths';

interface Manifest {
  readonly activationEvents: readonly string[];
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string }[];
    readonly configuration: {
      readonly properties: Readonly<Record<string, { readonly markdownDescription?: string; readonly scope?: string }>>;
    };
  };
}

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const manifest = JSON.parse(read('package.json')) as Manifest;
const strings = JSON.parse(read('package.nls.json')) as Readonly<Record<string, string>>;
const client = readdirSync(join(ROOT, 'src/client'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => read(`src/client/${file}`))
  .join('\n');
const npm = (cwd: string, ...args: string[]): string =>
  execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

describe('manifest', () => {
  it('names every command that is registered, and registers every one it names', () => {
    const registered = [...client.matchAll(/registerCommand\(\s*'([^']+)'/g)].map(([, command]) => command).sort();
    assert.deepEqual(manifest.contributes.commands.map(({ command }) => command).sort(), registered);
  });
  it('describes every setting, and every setting is read', () => {
    const settings = read('src/client/settings.ts');
    for (const [name, { markdownDescription, scope }] of Object.entries(
      manifest.contributes.configuration.properties,
    )) {
      assert.ok(markdownDescription && scope, name);
      assert.ok(settings.includes(`'${name.replace('backread.', '')}'`), `${name} is not read`);
    }
  });
  it('has a text for every %key% and a %key% for every text', () => {
    const used = [...new Set([...read('package.json').matchAll(/%([\w.]+)%/g)].map(([, key]) => key))].sort();
    assert.deepEqual(used, Object.keys(strings).sort());
  });
  it('activates only on Markdown, or by a command or view of its own', () => {
    for (const event of manifest.activationEvents)
      assert.match(event, /^(?:onLanguage:(?:markdown|quarto)|on(?:Command|View):backread\.)/);
  });
});

describe('package', () => {
  const temporary = mkdtempSync(join(tmpdir(), 'backread-package-'));
  after(() => rmSync(temporary, { recursive: true, force: true }));

  it('makes a .vsix of at most 2 MB, 1 MB without the PDF and DOCX readers, that holds what runs and nothing else', function () {
    this.timeout(120_000);
    const file = join(temporary, 'backread.vsix');
    const made = spawnSync(
      join(ROOT, 'node_modules/.bin/vsce'),
      ['package', '--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links', '--out', file],
      { cwd: ROOT, encoding: 'utf8' },
    );
    assert.equal(made.status, 0, made.stderr + made.stdout);
    const listed = execFileSync(join(ROOT, 'node_modules/.bin/vsce'), ['ls', '--no-dependencies'], {
      cwd: ROOT,
      encoding: 'utf8',
    })
      .split('\n')
      .filter((line) => line && !/^(?:Executing|>|npm)/.test(line));
    const size = statSync(file).size;
    const heavy = ['pdf', 'docx']
      .map((name) => deflateRawSync(readFileSync(join(ROOT, `dist/import/${name}.js`)), { level: 9 }).length)
      .reduce((a, b) => a + b);
    console.log(
      `    backread.vsix: ${(size / 1_000).toFixed(0)} kB, ${((size - heavy) / 1_000).toFixed(0)} kB without the PDF and DOCX readers, ${listed.length} files`,
    );
    assert.ok(size <= 2_000_000, `${size} bytes`);
    assert.ok(size - heavy <= 1_000_000, `${size - heavy} bytes without the PDF and DOCX readers`);
    assert.deepEqual(
      listed.filter(
        (path) =>
          !/^(?:dist\/(?:client|client\.web|server|import\/(?:docx|fetch|pages|pdf|tables|text))\.js|media\/|schemas\/|snippets\/|syntaxes\/|l10n\/|package(?:\.nls)?\.json|README\.md|CHANGELOG\.md|LICENSE|THIRD_PARTY_NOTICES\.txt)/.test(
            path,
          ),
      ),
      [],
    );
  });

  it('gives a command line that works from the packed package, without the editor', function () {
    this.timeout(180_000);
    const packed = npm(ROOT, 'pack', '--ignore-scripts', '--pack-destination', temporary)
      .trim()
      .split('\n')
      .at(-1) as string;
    npm(temporary, 'init', '-y');
    npm(temporary, 'install', '--no-audit', '--no-fund', '--offline', join(temporary, packed));
    const sample = join(ROOT, 'examples/honduras');
    const run = spawnSync(
      'npx',
      [
        '--no-install',
        'backread',
        'verify',
        join(sample, 'drafts/follow-up.md'),
        '--source',
        join(sample, 'sources'),
        '--format',
        'json',
      ],
      { cwd: temporary, encoding: 'utf8' },
    );
    assert.equal(run.status, 1, run.stderr);
    const { summary } = JSON.parse(run.stdout) as { summary: Readonly<Record<string, number>> };
    assert.equal(summary['contradicted'], 5);
  });
});
