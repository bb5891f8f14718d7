import type { TokenizedDocument } from '../document/types';
import type { Sentence } from '../text/sentences';
import type { Fact } from './types';

const LEAST_WORDS = 4;
/** What may stand behind a question mark and leave it a question. */
const CLOSERS = new Set(['"', "'", '”', '’', '»', ')', ']', '!', '?']);

/**
 * Every sentence of the body that states something, with or without a figure: no heading, no question, at least four words
 * ('Read more', 'By Jane Smith' state nothing).
 */
export function factsOf(document: TokenizedDocument): Fact[] {
  const facts: Fact[] = [];
  document.sentences.forEach((sentence, index) => {
    const block = document.blocks[sentence.block];
    if (!block || block.kind === 'heading' || block.kind === 'meta') return;
    if (hasWords(document, sentence) && !asks(document, sentence))
      facts.push({ start: sentence.start, end: sentence.end, sentence: index, paragraph: block.paragraph });
  });
  return facts;
}

function hasWords({ tokens }: TokenizedDocument, { first, last }: Sentence): boolean {
  let words = 0;
  for (let i = first; i < last && words < LEAST_WORDS; i++) if (tokens[i]?.kind !== 'punctuation') words++;
  return words >= LEAST_WORDS;
}

function asks({ tokens }: TokenizedDocument, { first, last }: Sentence): boolean {
  for (let i = last - 1; i >= first; i--) {
    const norm = tokens[i]?.norm ?? '';
    if (norm === '?') return true;
    if (!CLOSERS.has(norm)) return false;
  }
  return false;
}
