import type { PageBlock } from './blocks';

/** A paragraph of prose has at least so many characters. */
export const PROSE = 60;
/** … and that many where it ends no sentence. */
const UNENDED = 120;

/** A whole sentence, closed quotation marks and brackets behind it aside. */
export const ENDED = /[.!?…:;][\s"'”’»)\]]*$|[。！？।]\s*$/u;

/** What a character of Chinese, Japanese or Korean counts: it says as much as some letters. */
const DENSE = 3;

/** The length of a text in letters, as long in any script. */
export const lengthOf = (text: string): number =>
  text.length + (DENSE - 1) * (text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu)?.length ?? 0);

/** Whether a block is a paragraph of text rather than a label, a heading or a link. */
export const isProse = ({ block, linked }: PageBlock): boolean =>
  block.kind !== 'table' &&
  block.kind !== 'heading' &&
  linked < 0.5 &&
  lengthOf(block.text) >= PROSE &&
  (lengthOf(block.text) > UNENDED || ENDED.test(block.text));

/** How many characters of prose some blocks have, links aside. */
export const proseOf = (blocks: readonly PageBlock[]): number =>
  blocks.reduce((sum, { block, linked }) => {
    if (block.kind === 'table' || block.kind === 'heading' || block.kind === 'caption') return sum;
    const length = lengthOf(block.text);
    return length < PROSE ? sum : sum + length * (1 - linked);
  }, 0);
