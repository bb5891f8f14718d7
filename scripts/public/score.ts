/** How much of a text was found: shares from 0 to 1. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
}

/** Shares of one page, undefined where the measure says nothing of it (nothing was read, or there was nothing to read). */
export interface PageScore {
  readonly precision?: number;
  readonly recall?: number;
}

export const f1 = ({ precision, recall }: Score): number =>
  precision + recall ? (2 * precision * recall) / (precision + recall) : 0;

const mean = (values: readonly number[]): number =>
  values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : 0;

/** The means over pages, as the article extraction benchmark takes them: F1 is that of the two means. */
export const meanOf = (pages: readonly PageScore[]): Score => ({
  precision: mean(pages.flatMap(({ precision }) => precision ?? [])),
  recall: mean(pages.flatMap(({ recall }) => recall ?? [])),
});

/** Without characters that show nothing: soft hyphens, zero-width spaces. */
const shown = (text: string): string => text.replace(/[\u00AD\u200B\uFEFF]/g, '');

const tokens = (text: string): string[] => shown(text).match(/[\p{L}\p{N}\p{M}_]+/gu) ?? [];

function shingles(text: string, length: number): Map<string, number> {
  const words = tokens(text);
  const counts = new Map<string, number>();
  for (let i = 0; i < Math.max(1, words.length - length + 1); i++) {
    const shingle = words.slice(i, i + length).join(' ');
    if (shingle) counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

/**
 * Shares of the runs of four words that two texts have in common, each run counted as often as it stands: the measure of
 * scrapinghub/article-extraction-benchmark (evaluate.py, `string_shingle_matching`).
 */
export function shingleScore(gold: string, read: string, length = 4): PageScore {
  const wanted = shingles(gold, length);
  const got = shingles(read, length);
  let [both, extra, missing] = [0, 0, 0];
  for (const key of new Set([...wanted.keys(), ...got.keys()])) {
    const a = wanted.get(key) ?? 0;
    const b = got.get(key) ?? 0;
    both += Math.min(a, b);
    extra += Math.max(0, b - a);
    missing += Math.max(0, a - b);
  }
  return {
    ...(both + extra > 0 && { precision: both / (both + extra) }),
    ...(both + missing > 0 && { recall: both / (both + missing) }),
  };
}

/** Stretches of text that belong to the article or don't, and how many of them a reader took. */
export interface Counts {
  readonly taken: number;
  readonly missed: number;
  readonly wronglyTaken: number;
  readonly rightlyLeft: number;
}

const folded = (text: string): string => shown(text).replace(/\s+/g, ' ').trim();

/** Counts as trafilatura's evaluation does (tests/eval_common.py, `count_item`): a stretch is taken when it stands in the text, white space aside. */
export function countStretches(belongs: readonly string[], doesNot: readonly string[], read: string): Counts {
  const text = folded(read);
  const within = (stretches: readonly string[]): number => stretches.filter((one) => text.includes(folded(one))).length;
  const taken = within(belongs);
  const wronglyTaken = within(doesNot);
  return {
    taken,
    missed: belongs.length - taken,
    wronglyTaken,
    rightlyLeft: doesNot.length - wronglyTaken,
  };
}

/** Over all stretches of all pages. */
export function stretchScore(pages: readonly Counts[]): Score & { readonly accuracy: number } {
  const sum = (field: keyof Counts): number => pages.reduce((n, page) => n + page[field], 0);
  const [taken, missed, wrong, left] = [sum('taken'), sum('missed'), sum('wronglyTaken'), sum('rightlyLeft')];
  return {
    precision: taken / (taken + wrong || 1),
    recall: taken / (taken + missed || 1),
    accuracy: (taken + left) / (taken + missed + wrong + left || 1),
  };
}
