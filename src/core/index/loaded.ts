import type { Source } from '../sources/types';
import type { Load } from './types';

/** As many characters of sources are kept read: with their tokens and mentions they take some 60 bytes each. */
const MOST_CHARACTERS = 600_000;

/** Sources that were read lately; one that is still in use elsewhere is never read twice. */
export class Loaded {
  readonly #load: Load;
  readonly #recent = new Map<string, Source>();
  readonly #inUse = new Map<string, WeakRef<Source>>();
  #characters = 0;

  constructor(load: Load) {
    this.#load = load;
  }

  get(path: string): Source | undefined {
    const source = this.#recent.get(path) ?? this.#inUse.get(path)?.deref() ?? this.#load(path);
    if (source) this.keep(source);
    return source;
  }

  /** Keeps a source as the one used last; what was used longest ago goes. */
  keep(source: Source): void {
    this.#release(source.path);
    this.#recent.set(source.path, source);
    this.#inUse.set(source.path, new WeakRef(source));
    this.#characters += source.mentions.document.text.length;
    for (const path of this.#recent.keys()) {
      if (this.#characters <= MOST_CHARACTERS || path === source.path) break;
      this.#release(path);
    }
  }

  /** Forgets a source that was changed or taken out. */
  drop(path: string): void {
    this.#release(path);
    this.#inUse.delete(path);
  }

  #release(path: string): void {
    const source = this.#recent.get(path);
    if (!source) return;
    this.#recent.delete(path);
    this.#characters -= source.mentions.document.text.length;
  }
}
