import mammoth from 'mammoth';
import { importHtml } from './html';
import { checkZip, type Limits } from './limits';
import { ImportError, type Imported } from './types';

/** Reads a Word document (`.docx`): headings, lists, tables and footnotes by their styles; deleted text stays out. */
export async function importDocx(name: string, bytes: Uint8Array, limits: Limits): Promise<Imported> {
  checkZip(name, bytes, limits);
  const buffer = bytes.slice().buffer;
  const { value } = await mammoth
    .convertToHtml(
      { arrayBuffer: buffer, buffer: typeof Buffer === 'undefined' ? undefined : Buffer.from(buffer) } as never,
      {
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
        externalFileAccess: false,
      } as never,
    )
    .catch((error: unknown) => {
      throw new ImportError(
        name,
        `it could not be read as a Word document (${String(error)}). Open it in Word, save it again as .docx and add that.`,
      );
    });
  if (!/[\p{L}\p{N}]/u.test(value.replace(/<[^>]*>/g, ''))) throw new ImportError(name, 'it holds no text.');
  const read = importHtml(name, value, limits);
  const [first] = read.blocks;
  if (first?.kind === 'heading' && first.level === 1)
    return { blocks: read.blocks.slice(1), metadata: { title: first.text }, unsure: ['date'] };
  return { blocks: read.blocks, metadata: {}, unsure: ['title', 'date'] };
}
