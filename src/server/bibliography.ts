import { decodeText } from '../core/document/decode';
import { Works, type SourceProblem, type Work } from '../core/sources';
import type { Host } from './host';

/** What a folder's bibliography files hold. The reader of BibTeX is started when there is a file for it. */
export class Bibliographies {
  readonly #works = new Map<string, readonly Work[]>();
  readonly #problems = new Map<string, readonly SourceProblem[]>();

  constructor(private readonly host: Host) {}

  get isEmpty(): boolean {
    return this.#works.size === 0;
  }

  /** Reads one file anew; one that is gone is dropped, one that can't be read is a problem and keeps the works that were read of it last. */
  async refresh(uri: string): Promise<void> {
    const bytes = await this.host.readFile(uri);
    if (!bytes) {
      this.drop(uri);
      return;
    }
    const { MOST_BIBLIOGRAPHY, worksOf } = await import('../import/bibliography');
    const tell = (...messages: readonly string[]): void => {
      this.#problems.set(
        uri,
        messages.map((message) => ({ path: uri, message, severity: 'warning' })),
      );
    };
    this.#problems.delete(uri);
    if (bytes.length > MOST_BIBLIOGRAPHY)
      return tell(
        `It is larger than ${MOST_BIBLIOGRAPHY / 1e6} MB and is not read. Export only this project’s collection.`,
      );
    const { text, problem } = decodeText(bytes);
    if (text === undefined) return tell(problem ?? 'It can’t be read.');
    try {
      const { works, problems } = worksOf(uri, nameOf(uri), text);
      this.#works.set(uri, works);
      if (problems.length) tell(...problems);
    } catch (error) {
      tell(error instanceof Error ? error.message : String(error));
    }
  }

  drop(uri: string): void {
    this.#works.delete(uri);
    this.#problems.delete(uri);
  }

  /** Keeps only these files. */
  keep(uris: ReadonlySet<string>): void {
    for (const uri of [...this.#works.keys(), ...this.#problems.keys()]) if (!uris.has(uri)) this.drop(uri);
  }

  problems(): ReadonlyMap<string, readonly SourceProblem[]> {
    return this.#problems;
  }

  /** All works with the sources they stand for. */
  worksFor(sources: ConstructorParameters<typeof Works>[1]): Works {
    return new Works([...this.#works.values()].flat(), sources);
  }
}

function nameOf(uri: string): string {
  const name = uri.split('/').at(-1) ?? uri;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
