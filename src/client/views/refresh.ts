import { commands, EventEmitter, type Disposable, type Event } from 'vscode';
import type { Requests } from './ask';

/** How long what a view shows must rest before it is filled anew, in milliseconds: nobody reads a list while typing. */
const REST = 250;

/** Fills a tree anew some time after something changed; VS Code itself waits until the tree can be seen. */
export class Refresh<T> implements Disposable {
  readonly #emitter = new EventEmitter<T | undefined>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  readonly event: Event<T | undefined> = this.#emitter.event;

  constructor(private readonly requests: Requests) {}

  later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.now(), REST);
  }

  now(): void {
    clearTimeout(this.#timer);
    this.requests.cancel();
    this.#emitter.fire(undefined);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#emitter.dispose();
  }
}

/**
 * Says that a view was filled and is empty: only then its words of welcome come. While it is still being filled they would hide the list, and take
 * the focus from whoever opened the view by a key.
 */
export function filled(view: string, isEmpty: boolean): void {
  void commands.executeCommand('setContext', `${view}.empty`, isEmpty);
}
