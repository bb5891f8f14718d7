export { driftOf, type Drift } from './drift';
export { anchorDay } from './anchor';
export { makeKey, surnameOf } from './key';
export { narrowSources } from './narrow';
export { readProvenance } from './provenance';
export { duplicateKeys, keySpanOf, readSource, type SourceInput, type SourceReading } from './read';
export { circumstancesOf, isTextless } from './textless';
export type { Provenance, Source, SourceProblem } from './types';
export { sameAddress, Works, type Work } from './works';
