import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { ROOT } from '../../../scripts/lib/paths';
import { main } from '../../../src/cli/main';
import { writeFile } from '../../../src/cli/output';
import { loadSources } from '../../../src/cli/sources';
import { english } from '../../../src/core/lang/en';
import type { ReportProblem } from '../../../src/core/report';
import { duplicateKeys, readSource, type Source } from '../../../src/core/sources';
import { DEFAULT_LIMITS, importOriginal } from '../../../src/import';
import { fileNameFor } from '../../../src/import/sourceFile';

// What people have on their disks: every message names the file and says what to do, and nothing is lost.

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (name: string, content: Uint8Array) => importOriginal({ name, bytes: content });

/** A PDF whose every object and offset is right; `trailer` goes into the trailer. */
function pdf(objects: readonly string[], trailer = ''): Uint8Array {
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const at = text.length;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = text.length;
  const entries = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(text, (c) => c.charCodeAt(0));
}
const stream = (text: string): string => `<< /Length ${text.length} >>\nstream\n${text}\nendstream`;
const page = (content: string): string[] => [
  '<< /Type /Catalog /Pages 2 0 R >>',
  '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
  stream(content),
  '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
];
const TEXT = 'BT /F1 12 Tf 20 200 Td (The council voted to spend 34 million on a bridge.) Tj ET';
const key = (seed: number): string =>
  Array.from({ length: 32 }, (_, i) => ((seed * 31 + i * 7) % 251).toString(16).padStart(2, '0')).join('');
const ENCRYPTED = pdf(
  [...page(TEXT), `<< /Filter /Standard /V 1 /R 2 /O <${key(3)}> /U <${key(5)}> /P -44 >>`],
  `/Encrypt 6 0 R /ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>]`,
);

describe('bad input', function () {
  this.timeout(60_000);

  it('reads the PDF that the others are made from', async () => {
    const { blocks } = await read('good.pdf', pdf(page(TEXT)));
    assert.deepEqual(
      blocks.map((block) => ('text' in block ? block.text : '')),
      ['The council voted to spend 34 million on a bridge.'],
    );
  });

  it('lets the PDF reader print nothing of its own, as where a font is not in the file', async () => {
    const { log, warn } = console;
    const printed: unknown[] = [];
    console.log = console.warn = (...words: unknown[]) => void printed.push(words);
    try {
      await read('good.pdf', pdf(page(TEXT)));
    } finally {
      Object.assign(console, { log, warn });
    }
    assert.deepEqual(printed, []);
  });

  const refused: [string, string, Uint8Array, RegExp][] = [
    [
      'an encrypted PDF',
      'secret.pdf',
      ENCRYPTED,
      /^ImportError: secret\.pdf: it is encrypted\. Open it with its password/,
    ],
    [
      'a truncated PDF',
      'cut.pdf',
      pdf(page(TEXT)).subarray(0, 60),
      /^ImportError: cut\.pdf: .*(?:damaged|no text layer)/,
    ],
    ['an empty PDF', 'empty.pdf', new Uint8Array(), /^ImportError: empty\.pdf: the file is empty\. Choose another/],
    [
      'a PDF of pictures',
      'scan.pdf',
      pdf(page('0 0 m 10 10 l S')),
      /^ImportError: scan\.pdf: it has no text layer.*text recognition/,
    ],
    [
      'a DOCX that is no zip',
      'letter.docx',
      bytes('Dear all'),
      /^ImportError: letter\.docx: it is damaged or not the format/,
    ],
    [
      'a DOCX without a document',
      'hollow.docx',
      zipSync({ 'a.txt': strToU8('a') }),
      /^ImportError: hollow\.docx: it could not be read as a Word document/,
    ],
    [
      'a zip bomb',
      'bomb.docx',
      zipSync({ 'word/document.xml': new Uint8Array(30_000_000) }),
      /^ImportError: bomb\.docx: .*ZIP bomb/,
    ],
    [
      'HTML of 50 MB',
      'log.html',
      new Uint8Array(50_000_000).fill(0x61),
      /^ImportError: log\.html: it has 50 MB, more than the limit of 40 MB\. Cut out/,
    ],
    [
      'HTML 10,000 deep',
      'deep.html',
      bytes(`<html>${'<div>'.repeat(10_000)}x`),
      /^ImportError: deep\.html: .*limit of 2000.*Copy the article/,
    ],
    [
      'HTML without text',
      'void.html',
      bytes('<html><body><script>1</script></body></html>'),
      /^ImportError: void\.html: no text could be found/,
    ],
    [
      'a picture called text',
      'photo.txt',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0, 1, 2, 3]),
      /^ImportError: photo\.txt: it is not text/,
    ],
  ];
  for (const [what, name, content, message] of refused)
    it(`refuses ${what} and says what to do`, async () => {
      await assert.rejects(read(name, content), (error: Error) => {
        assert.match(`${error.name}: ${error.message}`, message);
        return true;
      });
    });

  it('reads HTML that is never closed', async () => {
    const { blocks } = await read('open.html', bytes('<html><body><p>One of them<p>Two of <b>them<p>Three'));
    assert.deepEqual(
      blocks.map((block) => ('text' in block ? block.text : '')),
      ['One of them', 'Two of them', 'Three'],
    );
  });

  it('stays within its limits where a page is large', async () => {
    const began = performance.now();
    const paragraph = '<p>The council voted to spend 34 million on a bridge, said the mayor.</p>';
    const { blocks } = await importOriginal(
      { name: 'large.html', bytes: bytes(`<html><body>${paragraph.repeat(5_000)}</body></html>`) },
      DEFAULT_LIMITS,
    );
    assert.ok(blocks.length > 0);
    assert.ok(performance.now() - began < 50_000);
  });

  const encodings: [string, Uint8Array, string][] = [
    [
      'Windows-1252 that calls itself UTF-8',
      Uint8Array.from([
        ...bytes('<html><head><meta charset="utf-8"></head><body><p>Caf'),
        0xe9,
        ...bytes(' on the quay</p></body></html>'),
      ]),
      'Café on the quay',
    ],
    [
      'an encoding nobody knows',
      bytes('<html><head><meta charset="x-none"></head><body><p>Plain words here</p></body></html>'),
      'Plain words here',
    ],
  ];
  for (const [what, content, expected] of encodings)
    it(`reads ${what}`, async () => {
      const { blocks } = await read('page.html', content);
      assert.equal(blocks[0] && 'text' in blocks[0] && blocks[0].text, expected);
    });

  const source = (path: string, text: string) => readSource({ path, text, format: 'markdown', sha256: path }, english);

  it('reads a source whose front matter is malformed, and points at the place', () => {
    const { source: one, problems } = source(
      'bad.md',
      '---\ntitle: [open\nkey: a: b\n---\n\nThe bridge cost 34 million.\n',
    );
    assert.ok(one && one.mentions.figures.length === 1);
    assert.ok(problems.length > 0);
    for (const problem of problems)
      assert.ok(problem.path === 'bad.md' && problem.start !== undefined && problem.message.length > 20);
  });

  it('keeps a source whose date is none, and says how to write one', () => {
    const { source: one, problems } = source('date.md', '---\ndate: 2025-02-31\n---\n\nThe bridge cost 34 million.\n');
    assert.equal(one?.provenance.date, undefined);
    assert.match(problems[0]?.message ?? '', /“date” can’t be read \(2025-02-31\)\. Write it as year, month and day/);
  });

  it('keeps both sources of one key, and names the two', () => {
    const make = (path: string): Source =>
      source(path, '---\nkey: same\n---\n\nThe bridge cost 34 million.\n').source as Source;
    const [problem, ...more] = duplicateKeys([make('a.md'), make('b.md')]);
    assert.deepEqual([problem?.path, more], ['b.md', []]);
    assert.match(problem?.message ?? '', /“same” is that of a\.md too\. Give one of them another/);
  });

  const names: [string, RegExp][] = [
    ['a report with spaces', /^a-report-with-spaces\.md$/],
    ['🌉 bridge 🌉', /^bridge\.md$/],
    ['🌉', /^source\.md$/],
    ['../../etc/passwd', /^etc-passwd\.md$/],
    ['x'.repeat(300), /^x{80}\.md$/],
    ['CON', /^source-con\.md$/],
  ];
  for (const [name, expected] of names)
    it(`makes a file name of ${name.slice(0, 30)}`, () => assert.match(fileNameFor(name, 'md'), expected));

  describe('of files', () => {
    let folder = '';
    beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'backread-bad-'))));
    afterEach(() => rmSync(folder, { recursive: true, force: true }));
    const run = (...args: readonly string[]): { status: number; out: string; err: string } => {
      let [out, err] = ['', ''];
      const status = main(args, {
        out: (text) => void (out += text),
        err: (text) => void (err += text),
        colours: false,
      });
      return { status, out, err };
    };

    it('reads names with spaces, emoji, dots and 240 characters', () => {
      const all = ['a b.md', '🌉.md', 'b..c.md', `${'n'.repeat(240)}.md`];
      for (const name of all) writeFileSync(join(folder, name), 'The bridge cost 34 million.\n');
      const { status, out } = run('index', folder, '--format', 'json');
      assert.equal(status, 0);
      assert.equal((JSON.parse(out) as { sources: unknown[] }).sources.length, all.length);
    });

    it('says that a folder is gone', () => {
      rmSync(folder, { recursive: true });
      const { status, out, err } = run('index', folder);
      assert.deepEqual([status, out], [2, '']);
      assert.match(err, /There is no file or folder .*backread-bad-.*Check the name/);
    });

    it('reads the other sources where one is a link to nothing or binary', () => {
      writeFileSync(join(folder, 'good.md'), 'The bridge cost 34 million.\n');
      writeFileSync(join(folder, 'binary.md'), new Uint8Array([0, 1, 2, 3, 0, 0, 0, 255]));
      const { status, out } = run('index', folder, '--format', 'json');
      const { sources, problems } = JSON.parse(out) as {
        sources: unknown[];
        problems: { path: string; message: string }[];
      };
      assert.deepEqual([status, sources.length], [0, 1]);
      assert.ok(problems.some(({ path, message }) => path.endsWith('binary.md') && message.length > 10));
    });

    it('leaves the old file and nothing half-written where it can’t write', () => {
      const file = join(folder, 'report.json');
      writeFileSync(file, 'old');
      // A folder in the file's place makes the rename fail as a full disk makes the write fail.
      const blocked = join(folder, 'blocked');
      mkdirSync(join(blocked, 'inside'), { recursive: true });
      assert.throws(() => writeFile('new', blocked), /blocked can’t be written .*Check that its folder/);
      assert.throws(() => writeFile('new', join(folder, 'no/where.json')), /where\.json can’t be written \(ENOENT\)/);
      assert.equal(readFileSync(file, 'utf8'), 'old');
      assert.deepEqual(readdirSync(folder).sort(), ['blocked', 'report.json']);
    });

    it('reports every file of a folder that is removed while it is read', () => {
      for (const name of ['a.md', 'b.md']) writeFileSync(join(folder, name), 'The bridge cost 34 million.\n');
      const problems: ReportProblem[] = [];
      // The folder goes between the walk through it and the first reading.
      const except = new Set<string>();
      except.has = () => (rmSync(folder, { recursive: true, force: true }), false);
      assert.deepEqual(loadSources([folder], except, problems), []);
      assert.deepEqual(
        problems.map(({ path, message }) => [
          path.split('/').at(-1),
          /It can’t be read \(ENOENT\)\. Check/.test(message),
        ]),
        [
          ['a.md', true],
          ['b.md', true],
        ],
      );
    });

    it('leaves the old file and nothing half-written where the disk takes no more', () => {
      const file = join(folder, 'report.json');
      writeFileSync(file, 'old');
      // A limit on the size of files breaks a write off in the middle, as a full disk does.
      const write =
        'import(process.argv[1]).then(({default: m}) => { try { m.writeFile("x".repeat(100000), process.argv[2]); } catch (error) { console.log(error.message); } })';
      const limited = 'trap "" XFSZ; ulimit -f 1; exec "$0" --import tsx -e "$1" "$2" "$3"';
      const module = join(ROOT, 'src/cli/output.ts');
      const { stdout, stderr } = spawnSync('bash', ['-c', limited, process.execPath, write, module, file], {
        cwd: ROOT,
        encoding: 'utf8',
      });
      assert.match(stdout, /report\.json can’t be written \(EFBIG\)\. Check/, stderr);
      assert.deepEqual([readFileSync(file, 'utf8'), readdirSync(folder)], ['old', ['report.json']]);
    });

    it('says that a folder is read-only', function () {
      chmodSync(folder, 0o555);
      try {
        // Root may write all the same: then the device that is always full stands for it.
        const target =
          process.getuid?.() === 0 && existsSync('/proc/self') ? '/proc/self/report.json' : join(folder, 'report.json');
        assert.throws(() => writeFile('new', target), /report\.json can’t be written/);
      } finally {
        chmodSync(folder, 0o755);
      }
    });
  });
});
