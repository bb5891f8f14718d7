export { openIndex, withoutConfidential, withoutSecrets } from './confidential';
export { verifyCsv } from './csv';
export { verifyHtml, type HtmlOptions } from './html';
export { indexJson, verifyJson } from './json';
export { verifyMarkdown } from './markdown';
export { reportRows, type ReportRow, type RowPassage, type TextPart } from './rows';
export { verifySarif, type SarifOptions } from './sarif';
export { isExtra, isFinding, summarise, summaryLine } from './summary';
export { indexText, PLAIN, verifyText, type Palette, type TextOptions } from './text';
export type { IndexResult, ReportProblem, Summary, VerifiedDraft, VerifyResult } from './types';
export { indexWebAnnotation } from './webAnnotation';
export {
  CODE_WORDS,
  passageName,
  passageParts,
  placed,
  VERDICT_ORDER,
  VERDICT_SIGNS,
  VERDICT_WORDS,
  type Placed,
} from './words';
export { wordDiff, type DiffPart } from './wordDiff';
export { verifyWritten, writtenJson, type WrittenFormat } from './written';
