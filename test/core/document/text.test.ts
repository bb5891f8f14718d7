import assert from 'node:assert';
import fc from 'fast-check';
import { formatOf, parseDate } from '../../../src/core/document';
import { decodeText } from '../../../src/core/document/decode';
import { parseFields, plainFields, readFrontMatter } from '../../../src/core/document/frontMatter';
import { parseMarkdown } from '../../../src/core/document/markdown';
import { parsePlain } from '../../../src/core/document/plain';

describe('plain text', () => {
  const rows: readonly (readonly [string, string, readonly string[]])[] = [
    ['blocks parted by blank lines', 'One\nmore.\n\n Two.\n', ['paragraph 1| One\nmore.', 'paragraph 2| Two.']],
    ['each line where there is no blank line', 'One.\r\nTwo.\r\n', ['paragraph 1| One.', 'paragraph 2| Two.']],
    [
      'bulleted lines one each',
      'List:\n\n• a\n• b\n\n1. c\n2) d\n\nEnd.',
      ['paragraph 1| List:', 'item 2| a', 'item 3| b', 'item 4| c', 'item 5| d', 'paragraph 6| End.'],
    ],
    [
      'one line with a dash is no list',
      'x\n\n– he said\n\ny',
      ['paragraph 1| x', 'paragraph 2| – he said', 'paragraph 3| y'],
    ],
    ['Markdown’s marks are words', '# a *b*\n\n[c](d)', ['paragraph 1| # a *b*', 'paragraph 2| [c](d)']],
    ['nothing', ' \n', []],
  ];
  for (const [what, text, blocks] of rows)
    it(what, () => {
      const document = parsePlain(text);
      assert.deepEqual(
        document.blocks.map(({ kind, paragraph, start, end }) => `${kind} ${paragraph}| ${text.slice(start, end)}`),
        blocks,
      );
    });
});

describe('bytes to text', () => {
  const utf16 = (text: string, big: boolean, mark: boolean): Uint8Array => {
    const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
    return big ? bytes.swap16() : bytes;
  };
  const text = 'Café costs £5 a cup – cheap.';
  for (const [what, bytes] of [
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16 little end first', utf16(text, false, true)],
    ['UTF-16 big end first', utf16(text, true, true)],
    ['UTF-16 without a mark', utf16(text, false, false)],
    ['UTF-16 big end first without a mark', utf16(text, true, false)],
  ] as const)
    it(what, () => assert.deepEqual(decodeText(bytes), { text }));

  it('another encoding is a problem that says what to do', () => {
    const { text: read, problem } = decodeText(Buffer.from(text, 'latin1'));
    assert.equal(read, undefined);
    assert.match(problem ?? '', /not valid UTF-8.*Windows-1252.*Save it as UTF-8/);
  });
  it('binary data is a problem', () =>
    assert.match(decodeText(Buffer.from([0x25, 0x50, 0x44, 0x46, 0, 0, 1, 0xff, 0, 2])).problem ?? '', /not text/));
  it('half a character in UTF-16 is a problem', () =>
    assert.match(decodeText(Uint8Array.of(0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00)).problem ?? '', /UTF-16/));
  it('nothing is an empty text', () => assert.deepEqual(decodeText(new Uint8Array()), { text: '' }));
});

describe('front matter', () => {
  it('fields with their places', () => {
    const text = '---\ntitle: "A: b" # why\ndate: 2025-01-03\nsources:\n  - a\n  - b.md\n...\nBody';
    const { frontMatter, problems, body } = readFrontMatter(text);
    assert.deepEqual(frontMatter?.data, { title: 'A: b', date: '2025-01-03', sources: ['a', 'b.md'] });
    assert.deepEqual(problems, []);
    assert.equal(text.slice(body), 'Body');
    const span = frontMatter?.fields.get('title');
    assert.equal(text.slice(span?.start, span?.end), '"A: b"');
  });

  const malformed: readonly (readonly [string, string, RegExp, string])[] = [
    ['a value with a colon', '---\ntitle: A: b: c\ndate: 2025-01-03\n---\nBody', /not valid YAML/, 'A: b: c'],
    ['a field given twice', '---\na: 1\na: 2\n---\nBody', /not valid YAML.*unique/, 'a: 2'],
    ['no fields', '---\njust words\n---\nBody', /holds no fields/, 'just words\n'],
    ['not closed', '---\ntitle: a\n\nBody', /not closed/, '---'],
  ];
  for (const [what, text, message, at] of malformed)
    it(`${what}: a problem at its place, and the body is read`, () => {
      const document = parseMarkdown(text);
      assert.equal(document.problems.length, 1);
      const [problem] = document.problems;
      assert.match(problem?.message ?? '', message);
      assert.ok(
        text.slice(problem?.start, problem?.end).startsWith(at.slice(0, 1)),
        text.slice(problem?.start, problem?.end),
      );
      assert.equal(
        document.blocks.some(({ start, end }) => text.slice(start, end).endsWith('Body')),
        true,
      );
    });

  it('one slip costs no other field', () => {
    const { data, fields } =
      parseMarkdown("---\ntitle: Honduras: the threat\nauthor: it's 'Jo'\ndate: 2025-01-03\nsources:\n  - a\n---\nBody")
        .frontMatter ?? {};
    assert.deepEqual(data, { title: 'Honduras: the threat', author: "it's 'Jo'", date: '2025-01-03', sources: ['a'] });
    assert.deepEqual(fields?.get('title'), { start: 11, end: 31 });
  });

  it('what is read without the YAML parser is read as it would', () => {
    const value = fc.oneof(
      fc.constantFrom(
        'words',
        'Two words',
        '"quoted: x"',
        '""',
        '2025-01-03',
        '2025',
        'true',
        'No',
        'null',
        'a: b',
        'a #b',
        'a:',
        'https://x.org/a#b',
        "it's",
        'x, y',
        '[a]',
        '"a\\n"',
        'Éa – b ',
        '- a',
        '|',
        'a|b',
        '“x”',
        '5 a',
        '0x1',
        'a & b',
        '@a',
        '~',
        '.5',
      ),
      fc.string({ maxLength: 5 }),
    );
    const line = fc
      .tuple(fc.constantFrom('title', 'date', 'key', 'a-b', ' x', '#'), fc.constantFrom(': ', ':', ':  '), value)
      .map((parts) => parts.join(''));
    let fast = 0;
    fc.assert(
      fc.property(fc.array(line, { maxLength: 4 }), fc.constantFrom('\n', '\r\n'), (lines, end) => {
        const text = lines.map((one) => one + end).join('');
        const plain = plainFields(text, 7);
        if (!plain) return;
        fast++;
        const { data, fields, error } = parseFields(text, 7);
        assert.equal(error, undefined, text);
        assert.deepEqual(plain.data, data);
        assert.deepEqual([...plain.fields], [...fields]);
      }),
      { numRuns: 3000 },
    );
    assert.ok(fast > 30, `${fast}`);
  });

  it('a rule at the start is none', () => {
    assert.deepEqual(readFrontMatter('---\n\nBody'), { problems: [], body: 0 });
    assert.equal(readFrontMatter('----\na: b\n---\n').body, 0);
  });

  it('aliases that grow without end count as absent', () => {
    const bomb = `---\na: &a [x, x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]\ntitle: [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]\n---\nBody`;
    assert.equal(parseMarkdown(bomb).frontMatter?.data['title'], undefined);
  });
});

describe('dates of front matter and pages', () => {
  for (const [written, iso] of [
    ['2025-01-03', '2025-01-03'],
    ['2025-1-3', '2025-01-03'],
    ['2025-01', '2025-01'],
    ['2025', '2025'],
    ['2025-01-03T10:00:00Z', '2025-01-03'],
    ['2025-01-03 10:00', '2025-01-03'],
    ['2025/01/03', '2025-01-03'],
    ['3 January 2025', '2025-01-03'],
    ['Friday, 3 Jan. 2025', '2025-01-03'],
    ['January 3rd, 2025', '2025-01-03'],
    ['Sept 2025', '2025-09'],
    ['2024-02-29', '2024-02-29'],
    // No dates, or not one.
    ['2025-02-29', undefined],
    ['2025-13-01', undefined],
    ['03/01/2025', undefined],
    ['yesterday', undefined],
    ['', undefined],
    ['3 Foo 2025', undefined],
  ] as const)
    it(`${written} → ${iso}`, () => assert.equal(parseDate(written), iso));
});

describe('formats by extension', () => {
  for (const [path, format] of [
    ['a/b.md', 'markdown'],
    ['a.QMD', 'markdown'],
    ['b.txt', 'text'],
    ['c.htm', 'html'],
    ['file:///d.html', 'html'],
    ['e.pdf', undefined],
    ['md', undefined],
    ['x.constructor', undefined],
  ] as const)
    it(path, () => assert.equal(formatOf(path), format));
});
