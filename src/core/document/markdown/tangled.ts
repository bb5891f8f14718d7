/** As many marks in one paragraph, and as many list or quote marks before one line, no writer sets. */
const MOST_MARKS = 500;
const MOST_LEVELS = 50;

const OPENS_BLOCK = /^\s*(?:[-+*>|#<]|\d{1,9}[.)]\s)/;
const FENCE = /^[\s>]*(?:`{3}|~{3})/;
const MARKS = /[*_~[`]|<[!?]/g;
const LEVELS = /[-+*] |>|\d[.)] /g;

/**
 * Whether a run of blocks would take the Markdown parser more than linear time: it compares each mark of a paragraph with
 * those before it. Such a run is read as plain paragraphs.
 */
export function isTangled(run: string): boolean {
  let marks = 0;
  let fenced = false;
  for (let start = 0; start < run.length;) {
    const next = run.indexOf('\n', start);
    const end = next < 0 ? run.length : next;
    const line = run.slice(start, end);
    start = end + 1;
    if (FENCE.test(line)) {
      fenced = !fenced;
      continue;
    }
    if (fenced) continue;
    if (OPENS_BLOCK.test(line) || !line.trim()) {
      if ((/^[-+*>\s\d.)]*/.exec(line)?.[0].match(LEVELS)?.length ?? 0) > MOST_LEVELS) return true;
      marks = 0;
    }
    marks += line.match(MARKS)?.length ?? 0;
    if (marks > MOST_MARKS && !line.includes('|')) return true;
  }
  return false;
}
