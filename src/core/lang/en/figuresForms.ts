import type { WordForms } from '../figureTables';

const PARTICIPLE = /(?:ed|en|ing|lt|nt|st|rt|wn)$/;
const SINGULAR_S = /(?:ss|us|is|'s)$/;
const SUPERLATIVE = /(?:..est|best|most|worst)$/;

/** What the ending of an English word may make it; a reader weighs it with what stands around. */
export const forms: WordForms = {
  adverb: (norm) => norm.endsWith('ly'),
  gerund: (norm) => norm.endsWith('ing'),
  participle: (norm) => PARTICIPLE.test(norm),
  past: (norm) => norm.length > 4 && norm.endsWith('ed') && !norm.endsWith('eed'),
  plural: (norm) => norm.length > 3 && norm.endsWith('s') && !SINGULAR_S.test(norm),
  possessive: (norm) => norm.endsWith("'s"),
  present: (norm) => norm.endsWith('s'),
  superlative: (norm) => SUPERLATIVE.test(norm),
};
