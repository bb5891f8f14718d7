export { packSources, sealPack, unpackSources, unsealPack, type PackedSource } from './pack';
export { entryOf, findersOf, SourceIndex } from './sourceIndex';
export type { Key, Load, SourceEntry, SourceHit } from './types';
export { keysOf, valueKey } from './words';
export { WordTable } from './wordTable';
