import { sentencesOf, type Sentence, type SentenceTables } from '../text/sentences';
import { finish, type Steps } from '../text/steps';
import { tokenize, type Token } from '../text/tokens';
import type { Document, TokenizedDocument } from './types';

/** As many blocks are cut in one step. */
const AT_ONCE = 32;

/** Cuts a Document into tokens and sentences, block by block. */
export const tokenizeDocument = (document: Document, tables: SentenceTables): TokenizedDocument =>
  finish(tokenizingDocument(document, tables));

/** The same, some blocks a step. */
export function* tokenizingDocument(document: Document, tables: SentenceTables): Steps<TokenizedDocument> {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const blockTokens: { first: number; last: number }[] = [];
  for (const [index, block] of document.blocks.entries()) {
    const first = tokens.length;
    tokenize(document.prose, block.start, block.end, tokens);
    blockTokens.push({ first, last: tokens.length });
    for (const sentence of sentencesOf(tokens, first, tokens.length, index, tables)) sentences.push(sentence);
    if (index % AT_ONCE === AT_ONCE - 1) yield;
  }
  return tokenized(document, tokens, sentences, blockTokens);
}

/** Field by field, so that all have one shape, whatever a file told: they are read several times faster. */
function tokenized(
  { text, prose, blocks, frontMatter, problems, isExtracted, metadata, paragraphs, places }: Document,
  tokens: TokenizedDocument['tokens'],
  sentences: TokenizedDocument['sentences'],
  blockTokens: TokenizedDocument['blockTokens'],
): TokenizedDocument {
  return {
    text,
    prose,
    blocks,
    frontMatter,
    problems,
    isExtracted,
    metadata,
    paragraphs,
    places,
    tokens,
    sentences,
    blockTokens,
  };
}
