import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'yaml';
import * as z from 'zod';
import { ROOT } from '../../scripts/lib/paths';
import { makeMark, marksPath, readDraft, serializeMarks, type Markable } from '../../src/core/drafts';
import { english } from '../../src/core/lang/en';
import { sarifMistakes } from '../core/report/sarifSchema';

// The pre-commit hook and the GitHub Action, by running their own steps in a repository.

const hooks = z
  .array(z.object({ id: z.string(), entry: z.string(), files: z.string(), language: z.literal('node') }))
  .parse(parse(readFileSync(join(ROOT, '.pre-commit-hooks.yaml'), 'utf8')));
const action = z
  .object({
    inputs: z.record(z.string(), z.object({ default: z.string() })),
    runs: z.object({
      using: z.literal('composite'),
      steps: z.array(
        z.object({
          run: z.string().optional(),
          shell: z.string().optional(),
          env: z.record(z.string(), z.string()).optional(),
        }),
      ),
    }),
  })
  .parse(parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')));

describe('for desks', function () {
  this.timeout(60_000);
  const temporary = mkdtempSync(join(tmpdir(), 'backread-desk-'));
  const desk = join(temporary, 'desk');
  const bin = join(temporary, 'bin');
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: desk, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

  before(() => {
    cpSync(join(ROOT, 'examples/honduras'), desk, { recursive: true });
    // A folder of its own settings, so that none above counts.
    mkdirSync(join(desk, '.backread'));
    writeFileSync(join(desk, '.backread/config.json'), '{}\n');
    // What npm would link for a package of Node's.
    mkdirSync(bin);
    writeFileSync(join(bin, 'backread'), `#!/bin/sh\nexec node '${join(ROOT, 'dist/cli.js')}' "$@"\n`);
    chmodSync(join(bin, 'backread'), 0o755);
    git('init', '-q');
    git('config', 'user.email', 'desk@example.org');
    git('config', 'user.name', 'Desk');
  });
  after(() => rmSync(temporary, { recursive: true, force: true }));

  it('the hook stops a commit whose draft contradicts its source, and lets a mended one pass', () => {
    const [hook] = hooks;
    assert.ok(hook);
    // What pre-commit runs: the entry, with the staged files that the pattern takes.
    writeFileSync(
      join(desk, '.git/hooks/pre-commit'),
      `#!/bin/sh\nfiles=$(git diff --cached --name-only --diff-filter=ACM | grep -E '${hook.files}' | grep -E '[.]md$') || exit 0\nexec ${hook.entry} $files\n`,
      { mode: 0o755 },
    );
    const env = { ...process.env, PATH: `${bin}${delimiter}${process.env['PATH']}` };
    git('add', '.');
    const refused = spawnSync('git', ['commit', '-qm', 'Draft'], { cwd: desk, encoding: 'utf8', env });
    assert.equal(refused.status, 1, refused.stdout + refused.stderr);
    assert.match(refused.stdout + refused.stderr, /figure\.hedge/);
    const draft = join(desk, 'drafts/follow-up.md');
    const text = readFileSync(draft, 'utf8');
    writeFileSync(
      draft,
      'The base hosts more than 1,000 US military and civilian personnel [@aljazeera2025honduras, ¶ 5].\n',
    );
    git('add', '.');
    const passed = spawnSync('git', ['commit', '-qm', 'Draft'], { cwd: desk, encoding: 'utf8', env });
    assert.equal(passed.status, 0, passed.stdout + passed.stderr);
    writeFileSync(draft, text);
  });

  /** Runs the action's own step as a runner would. */
  function act(inputs: Readonly<Record<string, string>> = {}) {
    const step = action.runs.steps.find(({ run }) => run);
    assert.ok(step?.run && step.shell === 'bash');
    const context: Record<string, string> = { 'github.action_path': ROOT };
    for (const [name, { default: value }] of Object.entries(action.inputs))
      context[`inputs.${name}`] = inputs[name] ?? value;
    const env = Object.fromEntries(
      Object.entries(step.env ?? {}).map(([name, value]) => [
        name,
        value.replace(/\$\{\{ ([\w.]+) \}\}/g, (_, key: string) => context[key] ?? assert.fail(key)),
      ]),
    );
    const [output, summary] = [join(temporary, 'output'), join(temporary, 'summary')];
    for (const file of [output, summary]) writeFileSync(file, '');
    const ran = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', step.run], {
      cwd: desk,
      encoding: 'utf8',
      env: { ...process.env, ...env, GITHUB_ACTION_PATH: ROOT, GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary },
    });
    return { ...ran, output: readFileSync(output, 'utf8'), summary: readFileSync(summary, 'utf8') };
  }

  it('the action annotates the lines, writes SARIF and fails', () => {
    const { status, stdout, stderr, output, summary } = act();
    assert.equal(status, 1, stderr);
    const warnings = stdout.split('\n').filter((line) => line.startsWith('::warning '));
    assert.equal(warnings.length, 5, stdout);
    assert.match(
      stdout,
      /^::warning file=drafts\/follow-up\.md,line=12,endLine=12,col=\d+,endColumn=\d+,title=Backread%3A figure\.hedge::Al Jazeera \(¶ 5\) says more than 1,000/m,
    );
    assert.match(stdout, /^::notice .*quote|^::notice .*figure\.not-found|^::notice /m);
    assert.match(output, /^sarif=backread\.sarif\nfindings=5$/m);
    assert.match(summary, /^5 to look at, \d+ notes\.$/m);
    const sarif = z
      .object({ runs: z.array(z.object({ results: z.array(z.object({ level: z.string() })) })) })
      .parse(JSON.parse(readFileSync(join(desk, 'backread.sarif'), 'utf8')));
    assert.equal(sarif.runs[0]?.results.filter(({ level }) => level === 'warning').length, 5);
  });

  // GitHub's documentation: About code scanning limits on SARIF results; SARIF support for code scanning.
  it('writes what code scanning takes: valid, below its limits, with what it asks of rules and results', () => {
    act();
    const text = readFileSync(join(desk, 'backread.sarif'), 'utf8');
    assert.deepEqual(sarifMistakes(JSON.parse(text)), []);
    assert.ok(gzipSync(text).length < 10_000_000);
    const worded = z.object({ text: z.string().min(1).max(1_024) });
    const { runs } = z
      .object({
        runs: z.array(
          z.object({
            tool: z.object({
              driver: z.object({
                rules: z.array(
                  z.object({
                    id: z.string().max(255),
                    shortDescription: worded,
                    fullDescription: worded,
                    help: worded,
                  }),
                ),
              }),
            }),
            results: z.array(
              z.object({
                ruleId: z.string(),
                message: worded,
                partialFingerprints: z.record(z.string(), z.string()),
                locations: z
                  .array(
                    z.object({
                      physicalLocation: z.object({
                        artifactLocation: z.object({ uri: z.string().regex(/^drafts\/[^:]+\.md$/) }),
                        region: z.object({
                          startLine: z.number(),
                          startColumn: z.number(),
                          endLine: z.number(),
                          endColumn: z.number(),
                        }),
                      }),
                    }),
                  )
                  .length(1),
                relatedLocations: z.array(z.unknown()).max(100),
              }),
            ),
          }),
        ),
      })
      .parse(JSON.parse(text));
    assert.equal(runs.length, 1);
    const [run] = runs;
    assert.ok(run && run.results.length >= 5 && run.results.length <= 5_000 && run.tool.driver.rules.length <= 25_000);
    const ids = run.tool.driver.rules.map(({ id }) => id);
    assert.deepEqual(
      run.results.filter(({ ruleId }) => !ids.includes(ruleId)),
      [],
    );
  });

  it('keeps what a mark silences out of annotations and code scanning', () => {
    const path = 'drafts/follow-up.md';
    const { draft } = readDraft({ path, text: readFileSync(join(desk, path), 'utf8') }, english);
    const told = spawnSync('node', [join(ROOT, 'dist/cli.js'), 'verify', path, '--format', 'json'], { cwd: desk });
    const { drafts } = JSON.parse(told.stdout.toString()) as { drafts: readonly { checks: readonly Markable[] }[] };
    const check = drafts[0]?.checks.find(({ code }) => code === 'figure.hedge');
    assert.ok(check);
    const mark = makeMark(check, draft.mentions.document, () => undefined, { kind: 'ignore' });
    mkdirSync(dirname(join(desk, marksPath(path))), { recursive: true });
    writeFileSync(join(desk, marksPath(path)), serializeMarks([mark]));
    const { stdout, output } = act();
    assert.match(output, /^findings=4$/m);
    assert.doesNotMatch(stdout, /figure\.hedge/);
    const text = readFileSync(join(desk, 'backread.sarif'), 'utf8');
    assert.doesNotMatch(text, /suppressions|fewer than 1,000/);
    rmSync(join(desk, '.backread/marks'), { recursive: true });
  });

  it('the action tells without failing where it is told so', () => assert.equal(act({ fail: 'false' }).status, 0));

  it('the action says what it could not do', () => {
    const { status, stderr } = act({ drafts: 'no such folder' });
    assert.equal(status, 2);
    assert.match(stderr, /There is no file or folder no such folder/);
  });

  it('words of a draft never become a workflow command', () => {
    writeFileSync(
      join(desk, 'drafts/hostile.md'),
      'The base hosts fewer than 1,000 US military and civilian personnel [@aljazeera2025honduras, ¶ 5]. “x%0A::error::y, z: w” | <b>.\n',
    );
    const { stdout, summary } = act({ drafts: 'drafts/hostile.md' });
    for (const line of stdout.split('\n').filter(Boolean))
      assert.match(line, /^::(?:warning|notice) file=drafts\/hostile\.md,/);
    assert.doesNotMatch(summary, /<b>/);
    rmSync(join(desk, 'drafts/hostile.md'));
  });
});
