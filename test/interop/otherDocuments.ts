import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleHtml, sampleOf, samples, type Made, type Sample } from './documents';
import { libreOffice, pandoc, tool } from './tools';

/** Python's own library writes the message: headers encoded, the body quoted-printable. */
const MESSAGE = `
import json, sys
from email.message import EmailMessage
from email.utils import format_datetime, formataddr
from datetime import datetime, timezone
given = json.load(sys.stdin)
message = EmailMessage()
message['Subject'] = given['title']
message['From'] = formataddr((given['author'], 'desk@example.org'))
message['To'] = 'newsroom@example.org'
message['Date'] = format_datetime(datetime.fromisoformat(given['date']).replace(hour=12, tzinfo=timezone.utc))
if given['html']: message.set_content(given['html'], subtype='html', cte='quoted-printable')
else: message.set_content(given['text'], cte='base64')
sys.stdout.buffer.write(message.as_bytes())
`;

/** The text of a sample, a paragraph a line with blank lines between. */
const plain = (markdown: string): string => pandoc(markdown, '-t', 'plain', '--wrap=none').out;

/** A sample without headings, lists and tables, which plain text cannot tell from paragraphs. */
function proseOnly(sample: Sample): Sample {
  const [, head = '', body = ''] = /^(---\n[^]*?\n---\n)([^]*)$/.exec(sample.markdown) ?? [];
  const prose = body.split(/\n{2,}/).filter((part) => part.trim() && !/^\s*(?:#|[-*|>]|\d+\.|\[\^)/.test(part));
  return sampleOf(sample.name, `${head}\n${prose.join('\n\n')}\n`);
}

const stamp = (seconds: number, separator: string): string =>
  `${[Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60].map((n) => String(n).padStart(2, '0')).join(':')}${separator}000`;

/** The words as subtitles have them: a few to a cue, without regard to sentences. */
function subtitles(text: string, separator: ',' | '.'): string {
  const words = text.split(/\s+/).filter(Boolean);
  const cues: string[] = [];
  for (let i = 0; i < words.length; i += 9)
    cues.push(
      `${i / 9 + 1}\n${stamp(i, separator)} --> ${stamp(i + 8, separator)}\n${words.slice(i, i + 5).join(' ')}\n${words.slice(i + 5, i + 9).join(' ')}`.trim(),
    );
  return `${separator === '.' ? 'WEBVTT\n\n' : ''}${cues.join('\n\n')}\n`;
}

/** Messages, texts in old encodings and subtitles of every sample; `paragraphs` tells whether the format keeps them. */
export function makeTexts(folder: string): (Made & { readonly paragraphs: boolean })[] {
  const made: (Made & { readonly paragraphs: boolean })[] = [];
  for (const whole of samples()) {
    const { name, metadata } = whole;
    const { title = '', date = '' } = metadata;
    const author = metadata.author ?? 'The desk';
    const add = (
      sample: Sample,
      by: string,
      file: string,
      content: string | Uint8Array,
      known: Made['metadata'],
      paragraphs = true,
    ): void => {
      writeFileSync(join(folder, file), content);
      made.push({ sample, by, file: join(folder, file), metadata: known, paragraphs });
    };
    const prose = proseOnly(whole);
    const text = plain(prose.markdown);
    const message = (content: object): string =>
      tool('python3', ['-c', MESSAGE], JSON.stringify({ title, author, date, ...content })).out;
    add(whole, 'Python, message in HTML', `${name}-html.eml`, message({ html: articleHtml(whole.markdown) }), {
      title,
      author,
      date,
    });
    add(prose, 'Python, message in plain text', `${name}.eml`, message({ text, html: '' }), { title, author, date });
    add(prose, 'text, UTF-16', `${name}.txt`, Buffer.from(`\uFEFF${text}`, 'utf16le'), {});
    add(prose, 'subtitles, SRT', `${name}.srt`, subtitles(text, ','), {}, false);
    add(prose, 'subtitles, VTT', `${name}.vtt`, subtitles(text, '.'), {}, false);
  }
  return made;
}

/** Tables with figures as newsrooms are sent them. */
export const TABLES: readonly { readonly name: string; readonly rows: readonly (readonly string[])[] }[] = [
  {
    name: 'dredging',
    rows: [
      ['Item', 'Budget', 'Spent'],
      ['Dredging', '11.4', '13.3'],
      ['Transport, disposal', '3.1', '3.6'],
      ['Monitoring', '0.8', '0.9'],
    ],
  },
  {
    name: 'turnout',
    rows: [
      ['District', 'Voters', 'Turnout in percent', 'Remarks'],
      ['Nordhaven', '18402', '61.3', 'one station closed "for repairs"'],
      ['Østby', '9750', '58', ''],
      ['São Pedro', '412', '77.9', 'recount'],
    ],
  },
  {
    name: 'wide',
    rows: [
      ['Year', ...Array.from({ length: 11 }, (_, i) => `Month ${i + 1}`)],
      ...Array.from({ length: 40 }, (_, y) => [
        String(1985 + y),
        ...Array.from({ length: 11 }, (_, m) => String((y * 37 + m * 113) % 997)),
      ]),
    ],
  },
];

const csv = (rows: readonly (readonly string[])[], by: string): string =>
  `${rows.map((row) => row.map((cell) => (new RegExp(`["${by}\\n]`).test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(by)).join('\r\n')}\r\n`;

/** Each table as comma- and semicolon-separated values, and as the workbook that LibreOffice makes of it. */
export function makeTables(
  folder: string,
): { readonly table: (typeof TABLES)[number]; readonly by: string; readonly file: string }[] {
  const made = TABLES.flatMap((table) =>
    (
      [
        ['commas', ',', 'csv'],
        ['semicolons', ';', 'csv'],
        ['tabs', '\t', 'tsv'],
      ] as const
    ).map(([by, sign, extension]) => {
      const file = join(folder, `${table.name}-${by}.${extension}`);
      writeFileSync(file, csv(table.rows, sign));
      return { table, by: `CSV, ${by}`, file };
    }),
  );
  const commas = made.filter(({ by }) => by === 'CSV, commas');
  libreOffice(
    folder,
    'xlsx:Calc MS Excel 2007 XML',
    commas.map(({ file }) => file),
    ['--infilter=CSV:44,34,76,1'],
  );
  return [
    ...made,
    ...commas.map(({ table, file }) => ({ table, by: 'LibreOffice, XLSX', file: file.replace(/\.csv$/, '.xlsx') })),
  ];
}
