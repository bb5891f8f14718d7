import type { TokenizedDocument } from '../document/types';
import type { Fact } from './types';

const LEAST_WORDS = 4;

/** Every sentence of the body that states something: no heading, no question, at least four words. */
export function factsOf(document: TokenizedDocument): Fact[] {
  return document.sentences.flatMap((sentence, index) => {
    const block = document.blocks[sentence.block];
    if (!block || block.kind === 'heading' || block.kind === 'meta') return [];
    const tokens = document.tokens.slice(sentence.first, sentence.last);
    if (tokens.filter((token) => token.kind !== 'punctuation').length < LEAST_WORDS) return [];
    if (tokens.at(-1)?.norm === '?') return [];
    return [{ start: sentence.start, end: sentence.end, sentence: index, paragraph: block.paragraph }];
  });
}
