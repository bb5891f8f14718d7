export { indexJson, verifyJson } from './json';
export { isExtra, isFinding, summarise, summaryLine } from './summary';
export type { IndexResult, ReportProblem, Summary, VerifiedDraft, VerifyResult } from './types';
export { figureDetails, formatQuantity } from './value';
