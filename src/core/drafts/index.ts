export { citationsOf, citedParagraphs } from './citations';
export { isDraft, type DraftRules } from './isDraft';
export { locatorOf } from './locator';
export { marksPath, parseMarks, serializeMarks, type MarkFileProblem } from './markFile';
export { applyMarks, endedMarks, makeMark, markStates, type Markable, type MarkDetails, type MarkState } from './marks';
export type { OpenQuery } from './queries';
export { readDraft, readingDraft, type DraftInput, type DraftReading } from './read';
export type { Citation, Draft, Mark } from './types';
