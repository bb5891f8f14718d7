import { bare } from './bare';
import type { PageBlock } from './blocks';
import { isProse } from './prose';

/** A gap of more blocks than this was left out on purpose. */
const GAP = 4;
/** As far below the headline, in blocks, an article's first paragraph may stand. */
const LEAD = 25;

const textOf = ({ block }: PageBlock): string => (block.kind === 'table' ? '' : bare(block.text));

/**
 * Puts back what a choice of blocks left out of the page's own: the standfirst between the headline and the first paragraph, and
 * subheadings and paragraphs that stand alone between two chosen ones.
 * @param all the page's blocks in their order, without clutter.
 */
export function withGaps(chosen: readonly PageBlock[], all: readonly PageBlock[]): PageBlock[] {
  const places = new Map<string, number[]>();
  all.forEach((one, i) => {
    const text = textOf(one);
    if (text) places.set(text, [...(places.get(text) ?? []), i]);
  });
  const result: PageBlock[] = [];
  let before = -1;
  let isSure = true;
  for (const one of chosen) {
    const at = places.get(textOf(one))?.find((place) => place > before);
    if (at !== undefined) {
      if (before < 0) result.unshift(...standfirst(all, at));
      else if (isSure && at - before - 1 <= GAP) result.push(...all.slice(before + 1, at).filter(belongs));
      before = at;
      isSure = true;
    } else if (textOf(one)) isSure = false;
    result.push(one);
  }
  return result;
}

const belongs = (one: PageBlock): boolean =>
  one.linked < 0.3 && (one.block.kind === 'heading' ? one.block.level > 1 : isProse(one));

/** A standfirst has no more paragraphs than this; where there are more, they are teasers of other articles. */
const MOST = 3;

/** The prose between the headline and the first paragraph. */
function standfirst(all: readonly PageBlock[], first: number): PageBlock[] {
  const above = all.slice(Math.max(0, first - LEAD), first);
  const headline = above.findLastIndex(({ block }) => block.kind === 'heading' && block.level === 1);
  if (headline < 0) return [];
  const prose = above.slice(headline + 1).filter((one) => one.linked < 0.3 && isProse(one));
  return prose.length > MOST ? [] : prose;
}
