import { sentencesOf, type Sentence, type SentenceTables } from '../text/sentences';
import { tokenize, type Token } from '../text/tokens';
import type { Document, TokenizedDocument } from './types';

/** Cuts a Document into tokens and sentences, block by block. */
export function tokenizeDocument(document: Document, tables: SentenceTables): TokenizedDocument {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const blockTokens: { first: number; last: number }[] = [];
  document.blocks.forEach((block, index) => {
    const first = tokens.length;
    tokenize(document.prose, block.start, block.end, tokens);
    blockTokens.push({ first, last: tokens.length });
    for (const sentence of sentencesOf(tokens, first, tokens.length, index, tables)) sentences.push(sentence);
  });
  return { ...document, tokens, sentences, blockTokens };
}
