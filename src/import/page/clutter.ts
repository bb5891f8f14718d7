import type { DomDocument, DomElement, DomNode } from '../dom';
import { CLUTTER_PAIRS, CLUTTER_WORDS } from './clutterWords';

/** Elements without text of their own. */
const SILENT =
  'script,style,template,iframe,svg,math,button,input,select,textarea,video,audio,canvas,object,noscript,link,meta[itemprop]';
const AROUND = 'nav,footer,aside,dialog,[hidden],[aria-hidden="true"]';
const ROLES =
  /^(?:alert|alertdialog|banner|complementary|contentinfo|dialog|menu|menubar|navigation|search|tablist|toolbar)$/;
const HIDDEN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** What holds more than this share of the page's text outside links is no clutter, whatever it is called. */
const MOST = 0.3;
/** 'page with-sidebar', 'no-comments': names that tell of something else's presence. */
const LAYOUT = new Set(['and', 'has', 'hide', 'in', 'is', 'no', 'show', 'w', 'with', 'without']);
const KEPT = new Set(['ARTICLE', 'BODY', 'HTML', 'MAIN']);

/** Takes what has no text of its own out of a page. */
export function withoutSilent(body: DomElement): void {
  for (const element of [...body.querySelectorAll(SILENT)])
    if (element.getAttribute('type') !== 'application/ld+json') element.remove();
}

/** Takes menus, adverts, comments, share bars and the like out of a page, by their tags, roles and names. */
export function withoutClutter(document: DomDocument): void {
  const { body } = document;
  const letters = lettersBelow(body);
  const most = (letters.get(body) ?? 0) * MOST;
  const isSmall = (element: DomElement): boolean => (letters.get(element) ?? 0) <= most;
  const remove = (element: DomElement): void => {
    if (!KEPT.has(element.tagName) && isSmall(element) && !element.querySelector('h1')) element.remove();
  };
  for (const element of [...body.querySelectorAll(AROUND)]) remove(element);
  for (const element of [...body.querySelectorAll('[style]')])
    if (HIDDEN.test(element.getAttribute('style') ?? '')) remove(element);
  for (const element of [...body.querySelectorAll('[role]')])
    if (ROLES.test(element.getAttribute('role') ?? '')) remove(element);
  for (const element of [...body.querySelectorAll('[class],[id]')]) if (isClutter(element)) remove(element);
}

/** The words of a name: 'relatedPosts story-footer' → related posts story footer. */
export const wordsOfName = (name: string): string[] =>
  name
    .slice(0, 500)
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .toLowerCase()
    .split(/[^a-zà-ÿ]+/)
    .filter(Boolean);

function isClutter(element: DomElement): boolean {
  return ['class', 'id'].some((attribute) =>
    (element.getAttribute(attribute) ?? '').split(/\s+/).some((name) => {
      const words = wordsOfName(name);
      if (words.slice(0, -1).some((word) => LAYOUT.has(word))) return false;
      return words.some((word, i) => CLUTTER_WORDS.has(word) || CLUTTER_PAIRS.has(`${word} ${words[i + 1] ?? ''}`));
    }),
  );
}

/** How many characters of text each element has, white space and links aside. */
export function lettersBelow(root: DomElement): ReadonlyMap<DomNode, number> {
  const counts = new Map<DomNode, number>();
  const stack: (DomNode | { readonly done: DomNode })[] = [root];
  while (stack.length) {
    const at = stack.pop() as DomNode | { readonly done: DomNode };
    if ('done' in at) {
      let sum = 0;
      for (const child of (at.done as DomElement).tagName === 'A' ? [] : at.done.childNodes)
        sum += child.nodeType === 3 ? (child.textContent ?? '').replace(/\s+/g, '').length : (counts.get(child) ?? 0);
      counts.set(at.done, sum);
    } else if (at.nodeType === 1) stack.push({ done: at }, ...at.childNodes);
  }
  return counts;
}
