import { Readability } from '@mozilla/readability';
import { parsePage, type DomDocument, type DomElement } from '../dom';
import { oneLine } from '../markdown';
import { namesIn } from '../metadata';
import { blocksOf, type PageBlock } from './blocks';
import { withoutClutter, withoutSilent } from './clutter';
import { withGaps } from './gaps';
import { proseOf } from './prose';

/** The part of a page that is its article. */
export interface Article {
  readonly blocks: readonly PageBlock[];
  readonly title?: string;
  readonly byline?: string;
}

/** Where publishers put an article, the surest first. */
const PLACES = [
  '[itemprop="articleBody"]',
  '.article-body,.article__body,.article-content,.article__content,.story-body,.entry-content,.post-content,.post-body',
  'article',
  'main,[role="main"]',
];
/** Readability's article is too little when another place has more than so many times its prose. */
const FAR_MORE = 2.5;
/** An article has at least so many characters of prose, unless the page has no more. */
const LEAST = 250;

/**
 * Finds a page's article: Readability's choice on the page without clutter; where that has far less prose than the place that the page
 * itself calls its article, or hardly any, the place, else all that is no clutter.
 */
export function articleOf(document: DomDocument): Article {
  withoutSilent(document.body);
  const clean = document.cloneNode(true);
  withoutClutter(clean);
  const found = choose(clean);
  // Where nothing is left, names were not what they are elsewhere.
  return proseOf(found.blocks) || !proseOf(blocksOf(document.body)) ? found : choose(document);
}

function choose(clean: DomDocument): Article {
  const parsed = new Readability(clean.cloneNode(true) as never, { charThreshold: LEAST, keepClasses: true }).parse();
  const title = parsed?.title && oneLine(parsed.title);
  const byline = parsed?.byline && namesIn(parsed.byline);
  const told = { ...(title && { title }), ...(byline && { byline }) };
  const chosen = parsed?.content
    ? blocksOf(parsePage(`<!doctype html><html><body>${parsed.content}</body></html>`).body)
    : [];
  const prose = proseOf(chosen);
  for (const place of PLACES) {
    const blocks = largest(clean, place);
    const other = proseOf(blocks);
    if (prose < 1000 && other > LEAST && other > prose * FAR_MORE) return { blocks, ...told };
  }
  const all = blocksOf(clean.body);
  if (prose >= LEAST) return { blocks: withGaps(chosen, all), ...told };
  if (proseOf(all) > prose * FAR_MORE || !chosen.length) return { blocks: all, ...told };
  return { blocks: chosen, ...told };
}

/** The blocks of the one place of a kind that has the most prose. */
function largest(document: DomDocument, selector: string): readonly PageBlock[] {
  let best: readonly PageBlock[] = [];
  let most = 0;
  for (const element of outermost([...document.querySelectorAll(selector)])) {
    const blocks = blocksOf(element);
    const prose = proseOf(blocks);
    if (prose > most) [best, most] = [blocks, prose];
  }
  return best;
}

const outermost = (elements: readonly DomElement[]): DomElement[] => {
  const all = new Set(elements);
  return elements.filter((element) => {
    for (let up = element.parentElement; up; up = up.parentElement) if (all.has(up)) return false;
    return true;
  });
};
