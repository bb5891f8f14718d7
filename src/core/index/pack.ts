import type { SourceProblem } from '../sources/types';
import type { SourceEntry } from './types';

/** What finding a source takes, and what is wrong with it: all that has to be kept so that it need not be read again. */
export interface PackedSource {
  readonly entry: SourceEntry;
  /** Those by which the index finds it. */
  readonly stems: Iterable<string>;
  /** Pairs of words by which its quotes are found, as hashes. */
  readonly quotes: Uint32Array;
  /** Folded words of its phrases. */
  readonly words: Iterable<string>;
  readonly problems: readonly SourceProblem[];
}

interface Head {
  readonly stamp: string;
  readonly vocabulary: readonly string[];
  readonly sources: readonly {
    readonly entry: SourceEntry;
    readonly problems: readonly SourceProblem[];
    readonly stems: number;
    readonly words: number;
    readonly quotes: number;
  }[];
}

/**
 * Sources as bytes: the length of the head, the head (JSON: what is said once, and each word once), and the numbers of the words of
 * each source with the hashes of its quotes. `stamp` says who may read it again.
 */
export function packSources(sources: Iterable<PackedSource>, stamp: string): Uint8Array {
  const numbers = new Map<string, number>();
  const ids: number[] = [];
  const number = (words: Iterable<string>): number => {
    const before = ids.length;
    for (const word of words) {
      let id = numbers.get(word);
      if (id === undefined) numbers.set(word, (id = numbers.size));
      ids.push(id);
    }
    return ids.length - before;
  };
  const entries = Array.from(sources, ({ entry, problems, stems, words, quotes }) => {
    const counts = { stems: number(stems), words: number(words), quotes: quotes.length };
    for (const hash of quotes) ids.push(hash);
    return { entry, problems, ...counts };
  });
  const head: Head = { stamp, vocabulary: [...numbers.keys()], sources: entries };
  const json = new TextEncoder().encode(JSON.stringify(head));
  const from = aligned(4 + json.length);
  const bytes = new Uint8Array(from + ids.length * 4);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, json.length, true);
  bytes.set(json, 4);
  ids.forEach((id, i) => view.setUint32(from + i * 4, id, true));
  return bytes;
}

/** The sources of a pack by path; undefined for a pack with another stamp and for what is none. */
export function unpackSources(bytes: Uint8Array, stamp: string): ReadonlyMap<string, PackedSource> | undefined {
  try {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const length = view.getUint32(0, true);
    const head = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))) as Head;
    if (head.stamp !== stamp) return undefined;
    let at = aligned(4 + length);
    const take = (count: number): string[] => {
      const words: string[] = [];
      for (const end = at + count * 4; at < end; at += 4) {
        const word = head.vocabulary[view.getUint32(at, true)];
        if (word === undefined) throw new RangeError('a word without a number');
        words.push(word);
      }
      return words;
    };
    const sources = new Map<string, PackedSource>();
    for (const { entry, problems, stems, words, quotes } of head.sources) {
      const from = at;
      at += (stems + words + quotes) * 4;
      if (at > bytes.length) return undefined;
      // Words are looked up when they are asked for: a file that has changed needs none of them.
      sources.set(entry.path, {
        entry,
        problems,
        get stems() {
          at = from;
          return take(stems);
        },
        get words() {
          at = from + stems * 4;
          return take(words);
        },
        get quotes() {
          const first = from + (stems + words) * 4;
          return Uint32Array.from({ length: quotes }, (_, i) => view.getUint32(first + i * 4, true));
        },
      });
    }
    return sources;
  } catch {
    return undefined;
  }
}

const aligned = (offset: number): number => (offset + 3) & ~3;

/** A SHA-256 in hex is so many bytes long. */
const SUM = 64;

/** A pack with its own SHA-256 (hex) before it, as it lies on the disk. */
export function sealPack(pack: Uint8Array, sum: string): Uint8Array {
  const bytes = new Uint8Array(SUM + pack.length);
  bytes.set(new TextEncoder().encode(sum));
  bytes.set(pack, SUM);
  return bytes;
}

/** What lies on the disk as a pack and the SHA-256 that it should have; whoever reads it compares. */
export const unsealPack = (bytes: Uint8Array): { readonly pack: Uint8Array; readonly sum: string } => ({
  pack: bytes.subarray(SUM),
  sum: new TextDecoder().decode(bytes.subarray(0, SUM)),
});
