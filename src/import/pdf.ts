import { getDocumentProxy } from 'unpdf';
import type { Limits } from './limits';
import { oneLine } from './markdown';
import { layOut, type Page, type TextRun } from './pdfLayout';
import { takeTitleBlock } from './titleBlock';
import { ImportError, type Imported, type Unsure } from './types';

interface PdfText {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly fontName: string;
}

/** A page with fewer letters than this is a picture; a document of such pages is a scan. */
const LETTERS = 20;

/**
 * Reads a PDF's text layer: columns in reading order, words split over lines joined, running heads and page numbers left
 * out, footnotes after the text; each block has its page. A scan, an encrypted or a broken file is an ImportError that says so.
 */
export async function importPdf(
  name: string,
  bytes: Uint8Array,
  limits: Limits,
  progress?: (page: number, pages: number) => void,
  signal?: AbortSignal,
): Promise<Imported> {
  const pdf = await getDocumentProxy(bytes.slice(), {
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    // Its warnings about fonts would stand between the lines of the command line.
    verbosity: 0,
  } as never).catch((error: unknown) => {
    const what = error instanceof Error ? error.name : '';
    if (what === 'PasswordException')
      throw new ImportError(name, 'it is encrypted. Open it with its password, save it without one and add that.');
    throw new ImportError(name, 'it is damaged or no PDF. Download it again, or print it to a new PDF.');
  });
  try {
    if (pdf.numPages > limits.pages)
      throw new ImportError(
        name,
        `it has ${pdf.numPages} pages, more than the limit of ${limits.pages}. Extract the pages you need and add those.`,
        'pages',
      );
    const pages: Page[] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      signal?.throwIfAborted();
      const page = await pdf.getPage(number);
      const [x0, y0, x1, y1] = page.view as [number, number, number, number];
      const content = await page.getTextContent();
      const bold = new Map<string, boolean>();
      for (const font of Object.keys(content.styles)) bold.set(font, isBold(page, font));
      pages.push({
        number,
        width: x1 - x0,
        height: y1 - y0,
        runs: content.items.flatMap((item) => ('str' in item ? runOf(item as unknown as PdfText, x0, y0, bold) : [])),
      });
      page.cleanup();
      progress?.(number, pdf.numPages);
    }
    const letters = pages.reduce((sum, page) => sum + page.runs.reduce((n, run) => n + run.text.trim().length, 0), 0);
    if (letters < LETTERS * Math.min(pages.length, 5))
      throw new ImportError(
        name,
        'it has no text layer: it is a scan. Run text recognition (OCR) over it and add the result.',
      );
    const blocks = layOut(pages);
    const info = ((await pdf.getMetadata().catch(() => undefined))?.info ?? {}) as Readonly<Record<string, unknown>>;
    return described(blocks, info);
  } finally {
    await pdf.destroy();
  }
}

function runOf(item: PdfText, x0: number, y0: number, bold: ReadonlyMap<string, boolean>): TextRun[] {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform;
  if (Math.abs(b) > Math.abs(a)) return []; // set upright, as in a margin
  const size = Math.hypot(c, d) || item.height;
  return [{ text: item.str, x: x - x0, y: y - y0, width: item.width, size, bold: bold.get(item.fontName) ?? false }];
}

/** Whether a font is bold, by the name it was embedded under; unknown fonts are not. */
function isBold(page: { commonObjs: { has(id: string): boolean; get(id: string): unknown } }, font: string): boolean {
  if (!page.commonObjs.has(font)) return false;
  const name = (page.commonObjs.get(font) as { name?: string } | undefined)?.name ?? '';
  return /bold|black|heavy/i.test(name);
}

function described(blocks: Imported['blocks'], info: Readonly<Record<string, unknown>>): Imported {
  const text = (key: string): string | undefined => {
    const value = info[key];
    // LaTeX's quotation marks come as they were typed.
    return typeof value === 'string'
      ? oneLine(value.replaceAll('``', '“').replaceAll("''", '”')) || undefined
      : undefined;
  };
  const named = text('Title');
  // What a word processor writes there is a file name as often as a title.
  const title =
    named && !/^(?:untitled|microsoft word|document\d*|.*\.(?:docx?|pdf|indd|tex))/i.test(named) ? named : undefined;
  const heading = blocks.find((block) => block.kind === 'heading');
  const first = title ?? (heading?.kind === 'heading' ? heading.text : undefined);
  const author = text('Author');
  const created = /^D:(\d{4})(\d{2})(\d{2})/.exec(text('CreationDate') ?? '');
  const date = created ? `${created[1]}-${created[2]}-${created[3]}` : undefined;
  const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
  const unsure: Unsure[] = [...(title ? [] : (['title'] as const)), 'date'];
  return takeTitleBlock({
    blocks: first
      ? blocks.filter((block, i) => !(i < 3 && block.kind === 'heading' && same(block.text, first)))
      : blocks,
    metadata: { ...(first && { title: first }), ...(author && { author }), ...(date && { date }) },
    unsure,
  });
}
