import { commands, EventEmitter, type Disposable, type Event, type TreeView } from 'vscode';
import type { Requests } from './ask';
import type { Placed } from './follower';

/** How long what a view shows must rest before it is filled anew, in milliseconds: nobody reads a list while typing. */
const REST = 250;

interface Filled<T> {
  readonly children: T[];
  /** What the children were, to tell whether anything of them changed. */
  readonly text: string;
}

export interface TreeOptions<T> {
  readonly requests: Requests;
  /** What stands below a node, or at the top. */
  readonly fill: (node?: T) => Promise<T[]>;
  /** The same for the same entry each time the list is filled. */
  readonly idOf: (node: T) => string;
  /** The view, once it is there. */
  readonly view: () => TreeView<T> | undefined;
}

/**
 * What a tree shows. When something may have changed it is asked for in the background, and only if something did the tree is told to take it over: a list
 * that is filled anew forgets for a moment what its entries are, and a key pressed there would meet nothing.
 */
export class Refresh<T> implements Disposable {
  readonly #emitter = new EventEmitter<T | undefined>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** By the id of the node above. */
  #known = new Map<string, Filled<T>>();
  #run = 0;
  #steps = 0;
  #isAwaited = false;
  #isHurried = false;
  #isDisposed = false;

  readonly event: Event<T | undefined> = this.#emitter.event;

  constructor(private readonly options: TreeOptions<T>) {}

  /** Counts whatever changes what the tree knows of its entries: the same before and after means that they stayed what they were. */
  get steps(): number {
    return this.#steps;
  }

  /** Whether the tree has been told of a change and has not asked yet. */
  get isAwaited(): boolean {
    return this.#isAwaited;
  }

  /** What stands below a node, as VS Code asks it. */
  async children(node?: T): Promise<T[]> {
    const id = this.#idOf(node);
    let known = this.#known.get(id);
    while (!known) {
      const run = this.#run;
      try {
        const filled = await this.#filled(node);
        if (run === this.#run) this.#known.set(id, (known = filled));
      } catch (error) {
        // Something changed meanwhile: what stands there now is asked for.
        if (run === this.#run) throw error;
      }
      if (this.#isDisposed) return [];
    }
    this.#steps++;
    if (node === undefined) this.#isAwaited = false;
    return known.children;
  }

  /** What the tree has asked for so far, in the order in which it stands there. */
  order(): Placed<T>[] {
    const below = (parent?: T): Placed<T>[] =>
      (this.#known.get(this.#idOf(parent))?.children ?? []).flatMap((node) => [
        { node, ...(parent !== undefined && { parent }) },
        ...below(node),
      ]);
    return below();
  }

  later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.now(), this.#isHurried ? 0 : REST);
    this.#isHurried = false;
  }

  /** The next change is one that somebody waits for in the view itself. */
  hurry(): void {
    this.#isHurried = true;
  }

  now(): void {
    clearTimeout(this.#timer);
    this.options.requests.cancel();
    const run = ++this.#run;
    // Nobody looks: it is asked for when somebody does.
    if (!this.options.view()?.visible) this.#tell(new Map());
    else
      void this.#all().then(
        (all) => {
          if (run === this.#run && !isSame(all, this.#known)) this.#tell(all);
        },
        // What went wrong is shown where the tree itself asks.
        () => run === this.#run && this.#tell(new Map()),
      );
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#run++;
    this.#isDisposed = true;
    this.#emitter.dispose();
  }

  #tell(all: Map<string, Filled<T>>): void {
    this.#known = all;
    this.#steps++;
    this.#isAwaited = this.options.view()?.visible === true;
    this.#emitter.fire(undefined);
  }

  /** All that the tree has asked for so far, as it is now. */
  async #all(): Promise<Map<string, Filled<T>>> {
    const all = new Map<string, Filled<T>>();
    const fill = async (node?: T): Promise<void> => {
      const filled = await this.#filled(node);
      all.set(this.#idOf(node), filled);
      await Promise.all(filled.children.filter((child) => this.#known.has(this.#idOf(child))).map(fill));
    };
    await fill();
    return all;
  }

  async #filled(node?: T): Promise<Filled<T>> {
    const children = await this.options.fill(node);
    return { children, text: JSON.stringify(children) };
  }

  #idOf(node?: T): string {
    return node === undefined ? '' : this.options.idOf(node);
  }
}

const isSame = <T>(some: ReadonlyMap<string, Filled<T>>, others: ReadonlyMap<string, Filled<T>>): boolean =>
  some.size === others.size && [...some].every(([id, { text }]) => others.get(id)?.text === text);

/**
 * Says that a view was filled and is empty: only then its words of welcome come. While it is still being filled they would hide the list, and take
 * the focus from whoever opened the view by a key.
 */
export function filled(view: string, isEmpty: boolean): void {
  void commands.executeCommand('setContext', `${view}.empty`, isEmpty);
}
