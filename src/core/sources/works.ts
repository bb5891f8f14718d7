import type { Span } from '../text/span';
import type { Provenance } from './types';

/** A work of a bibliography file (Zotero's library, a `.bib`): a key that drafts may cite, with or without a source behind it. */
export interface Work {
  readonly key: string;
  /** Path or URI of the bibliography file, and where in it the key stands. */
  readonly path: string;
  readonly at: Span;
  readonly provenance: Pick<Provenance, 'author' | 'date' | 'publisher' | 'title' | 'url'>;
  /** File names that the library keeps for the work, without folders. */
  readonly files: readonly string[];
}

/** What is known of a source that a work may stand for. */
interface Linked {
  readonly key: string;
  readonly path: string;
  readonly provenance: Provenance;
}

/** The works of a workspace folder and the source each one stands for: by key, else by address, else by file name. */
export class Works {
  readonly #byKey = new Map<string, Work>();
  readonly #aliases = new Map<string, string>();

  /** Of two works with one key the first counts. */
  constructor(works: Iterable<Work>, sources: Iterable<Linked>) {
    for (const work of works) if (!this.#byKey.has(work.key)) this.#byKey.set(work.key, work);
    if (!this.#byKey.size) return;
    const keys = new Set<string>();
    const addresses = new Map<string, string>();
    const stems = new Map<string, string>();
    for (const { key, path, provenance } of sources) {
      keys.add(key);
      if (provenance.url) addresses.set(sameAddress(provenance.url), key);
      stems.set(stemOf(path), key);
    }
    for (const { key, provenance, files } of this.#byKey.values()) {
      if (keys.has(key)) continue;
      const byAddress = provenance.url && addresses.get(sameAddress(provenance.url));
      const linked = byAddress ?? files.map((file) => stems.get(stemOf(file))).find((found) => found !== undefined);
      if (linked) this.#aliases.set(key, linked);
    }
  }

  get(key: string): Work | undefined {
    return this.#byKey.get(key);
  }

  /** The key of the source that a work stands for, where its own is another. */
  sourceKey(key: string): string | undefined {
    return this.#aliases.get(key);
  }

  all(): Iterable<Work> {
    return this.#byKey.values();
  }
}

const TRACKING = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|at_\w+|cmpid|smid|traffic_source)$/i;

/** An address without what does not change the page: fragment, tracking parameters, a final slash, `www.`. */
export function sameAddress(address: string): string {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return address;
  }
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  const query = url.searchParams.size ? `?${url.searchParams.toString()}` : '';
  return `${url.hostname.replace(/^www\./, '')}${url.pathname.replace(/\/+$/, '')}${query}`;
}

/** 'files/12/The%20bridge.pdf' → 'the bridge'. */
function stemOf(path: string): string {
  let name = path.split(/[\\/]/).at(-1) ?? '';
  try {
    name = decodeURIComponent(name);
  } catch {
    // not a URI
  }
  return name.replace(/\.[^.]*$/, '').toLowerCase();
}
