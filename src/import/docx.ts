import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { parseDate } from '../core/document';
import { htmlBlocks } from './html';
import { checkZip, type Limits } from './limits';
import { isoDay } from './metadata';
import { oneLine } from './markdown';
import { takeTitleBlock } from './titleBlock';
import { ImportError, type Imported, type ImportedMetadata, type Unsure } from './types';

/** Styles that a title page uses, beside mammoth's own map; the author is told by the properties. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='Author'] => !",
  "p[style-name='Date'] => p.document-date:fresh",
];

const DATE = /<p class="document-date">([^<]{4,60})<\/p>/;

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
        styleMap: STYLES,
      } as never,
    )
    .catch((error: unknown) => {
      throw new ImportError(
        name,
        `it could not be read as a Word document (${String(error)}). Open it in Word, save it again as .docx and add that.`,
      );
    });
  if (!/[\p{L}\p{N}]/u.test(value.replace(/<[^>]*>/g, ''))) throw new ImportError(name, 'it holds no text.');
  const dated = DATE.exec(value);
  const blocks = htmlBlocks(name, dated ? value.replace(dated[0], '') : value, limits);
  const properties = propertiesOf(bytes);
  const [first] = blocks;
  const titled = first?.kind === 'heading' && first.level === 1 ? first.text : undefined;
  const title = titled ?? properties.title;
  // The day a document says it is of, not the day its file was made.
  const date = dated?.[1] && parseDate(dated[1]);
  const unsure: Unsure[] = [...(titled ? [] : (['title'] as const)), 'date'];
  return takeTitleBlock({
    blocks: titled ? blocks.slice(1) : blocks,
    metadata: { ...properties, ...(title && { title }), ...(date && { date }) },
    unsure,
  });
}

/** Title, author and date of the document's core properties (OPC, ECMA-376 part 2); what is missing stays out. */
function propertiesOf(bytes: Uint8Array): ImportedMetadata {
  const file = 'docProps/core.xml';
  const packed = unzipSync(bytes, { filter: ({ name, originalSize }) => name === file && originalSize < 100_000 })[
    file
  ];
  if (!packed) return {};
  const xml = strFromU8(packed);
  const field = (tag: string): string | undefined => {
    const found = new RegExp(`<${tag}(?: [^>]{0,200})?>([^<]{1,500})<`).exec(xml)?.[1];
    return (
      found && (oneLine(found.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>')) || undefined)
    );
  };
  const title = field('dc:title');
  const author = field('dc:creator');
  const date = isoDay(field('dcterms:created'));
  return { ...(title && { title }), ...(author && { author }), ...(date && { date }) };
}
