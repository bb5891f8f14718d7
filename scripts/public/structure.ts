import { tool } from '../../test/interop/tools';

/** An element of the structure in `pdfinfo -struct-text`'s listing: '    P <ID.0006> (block):'. */
const ELEMENT =
  /^ *[\w-]+(?: <.*>)?(?: ".*")? \((?<level>block|inline|grouping)\):?$|^ *(?<group>[\w-]+)(?: <.*>)?(?: ".*")?$/;
/** A text of it: '      "The two of them "'. */
const TEXT = /^ *"(.*)"$/;

/**
 * The text of a tagged PDF in the order of its own structure, which its maker's program wrote: a line for each block, without what is marked
 * as no part of the text (running heads, page numbers). Needs poppler's pdfinfo.
 */
export function structureText(path: string): string {
  let text = '';
  for (const line of tool('pdfinfo', ['-struct-text', path]).out.split('\n')) {
    const words = TEXT.exec(line)?.[1];
    if (words !== undefined) text += words;
    else if (ELEMENT.exec(line) && !line.includes('(inline)')) text += '\n';
  }
  return text;
}
