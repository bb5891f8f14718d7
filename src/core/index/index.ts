export { SourceIndex, type Load } from './sourceIndex';
export type { Key, SentenceHit, SerializedIndex, SourceEntry, SourceHit } from './types';
export { dateKey, keysOf, valueKey, wordsOf } from './words';
