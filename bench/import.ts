import { DEFAULT_LIMITS, importOriginal } from '../src/import';

// A PDF of 300 pages, made here: lines of words in two fonts, a running head, page numbers.

const PAGES = 300;
const LINES = 46;
const WORDS =
  'the council voted on Tuesday to spend 3.4 million pounds on a new bridge over the river and its banks'.split(' ');

/** One object behind the other with a table of their places, as ISO 32000 has it. */
function pdf(pages: number): Uint8Array {
  const objects: string[] = [];
  const kids = Array.from({ length: pages }, (_, i) => `${5 + i * 2} 0 R`).join(' ');
  objects.push('<< /Type /Catalog /Pages 2 0 R >>', `<< /Type /Pages /Count ${pages} /Kids [${kids}] >>`);
  for (const font of ['Helvetica', 'Helvetica-Bold'])
    objects.push(`<< /Type /Font /Subtype /Type1 /BaseFont /${font} >>`);
  for (let page = 0; page < pages; page++) {
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${6 + page * 2} 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>`,
    );
    const lines = Array.from({ length: LINES }, (_, i) => {
      const words = Array.from({ length: 14 }, (_, n) => WORDS[(page * 7 + i * 3 + n) % WORDS.length]).join(' ');
      return `BT /F1 10 Tf 60 ${760 - i * 14} Td (${words}${i % 9 === 8 ? '.' : ''}) Tj ET`;
    });
    const content = `BT /F2 9 Tf 60 800 Td (Report of the council) Tj ET\n${lines.join('\n')}\nBT /F1 9 Tf 290 40 Td (${page + 1}) Tj ET`;
    objects.push(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
  }
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const at = text.length;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return new TextEncoder().encode(text);
}

/** Time and memory for reading one long PDF; the readers are loaded before the clock starts. */
export async function benchImport(): Promise<void> {
  const collect = (globalThis as { gc?: () => void }).gc;
  const bytes = pdf(PAGES);
  await importOriginal({ name: 'one.pdf', bytes: pdf(1) });
  collect?.();
  const before = process.memoryUsage().rss;
  let most = before;
  const began = performance.now();
  const watch = (): void => void (most = Math.max(most, process.memoryUsage().rss));
  const { blocks } = await importOriginal({ name: 'report.pdf', bytes }, DEFAULT_LIMITS, watch);
  const seconds = (performance.now() - began) / 1_000;
  watch();
  console.log(
    `read a PDF of ${PAGES} pages (${(bytes.length / 1e6).toFixed(1)} MB, ${blocks.length} blocks) in ${seconds.toFixed(1)} s, ${((most - before) / 1e6).toFixed(0)} MB more at most`,
  );
}
