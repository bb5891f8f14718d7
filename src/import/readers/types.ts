import type { Limits } from '../limits';
import type { Imported, Original } from '../types';

/** What a bundle of readers does: one original in, its blocks out. Throws an ImportError. */
export type Read = (
  original: Original,
  limits: Limits,
  options?: { readonly progress?: (done: number, all: number) => void; readonly signal?: AbortSignal },
) => Promise<Imported> | Imported;
