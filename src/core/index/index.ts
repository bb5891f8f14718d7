export { packSources, unpackSources, type PackedSource } from './pack';
export { entryOf, SourceIndex } from './sourceIndex';
export type { Key, Load, SourceEntry, SourceHit } from './types';
export { keysOf, valueKey } from './words';
export { WordTable } from './wordTable';
