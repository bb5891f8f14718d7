import { parseHTML } from 'linkedom';

// The part of the DOM that the readers use. The project is compiled without the browser's DOM, since the core runs in workers.

export interface DomNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DomNode>;
  readonly parentElement: DomElement | null;
  readonly previousSibling: DomNode | null;
}

export interface DomElement extends DomNode {
  textContent: string | null;
  readonly tagName: string;
  readonly children: Iterable<DomElement>;
  closest(selector: string): DomElement | null;
  getAttribute(name: string): string | null;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
  remove(): void;
  removeAttribute(name: string): void;
}

export interface DomDocument extends DomNode {
  readonly title: string;
  readonly body: DomElement;
  readonly documentElement: DomElement | null;
  cloneNode(deep: boolean): DomDocument;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
}

/** Builds the tree of a page; nothing of it is run or fetched. */
export const parsePage = (html: string): DomDocument =>
  (parseHTML(html) as unknown as { document: DomDocument }).document;
