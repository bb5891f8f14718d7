/** Turns a place in a parsed run into a place in the document. */
export type At = (position: number) => number;

export interface Run {
  /** What the parser gets: line breaks LF only. */
  readonly text: string;
  readonly at: At;
}

/** A run of a document for the parser, which takes a carriage return for a character: it is left out and counted back in. */
export function runOf(text: string, start: number, end: number): Run {
  const run = text.slice(start, end);
  if (!run.includes('\r')) return { text: run, at: (position) => start + position };
  /** Where line feeds stand in the run without returns. */
  const breaks: number[] = [];
  for (let at = run.indexOf('\r\n'); at >= 0; at = run.indexOf('\r\n', at + 2)) breaks.push(at - breaks.length);
  return {
    text: run.replaceAll('\r\n', '\n').replaceAll('\r', '\n'),
    at: (position) => {
      let low = 0;
      let high = breaks.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((breaks[middle] as number) < position) low = middle + 1;
        else high = middle;
      }
      return start + position + low;
    },
  };
}
