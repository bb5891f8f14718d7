export { citationsOf } from './citations';
export { locatorOf } from './locator';
export { readDraft, type DraftInput, type DraftReading } from './read';
export type { Citation, Draft, Mark } from './types';
