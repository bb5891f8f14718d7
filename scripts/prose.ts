import type { Source } from '../src/core/sources/types';

/**
 * Faithful prose made from a source: some of its sentences, whole or cut at a comma where what is left still stands, in another order, with
 * figures rounded truly. Quotes are left whole.
 */
export function proseFrom(source: Source, next: () => number): string {
  const { text, sentences, blocks } = source.mentions.document;
  const paragraphs: string[][] = [];
  blocks.forEach((block, index) => {
    if (block.kind !== 'paragraph') return;
    const whole = text.slice(block.start, block.end);
    if (/["“”]/.test(whole)) {
      // A quote goes with who said it: its paragraph whole, or not at all.
      const outside = whole.replace(/“[^”]*”|"[^"]*"/g, '');
      const speakers = source.mentions.quotes
        .filter((quote) => quote.block === index)
        .map((quote) => quote.speaker?.split(' ').at(-1));
      const named = speakers.every((name) => name !== undefined && outside.includes(name));
      if (named && /\b(said|told|wrote|called|added|described|warned|argued)\b/.test(outside) && next() < 0.75)
        paragraphs.push([whole]);
      return;
    }
    const kept = sentences.filter((sentence) => sentence.block === index && next() < 0.75);
    for (const sentence of kept) {
      const written = rounded(shortened(text.slice(sentence.start, sentence.end), next), next);
      const last = paragraphs.at(-1);
      if (!last || next() < 0.4 || /["“”]/.test(last.join(''))) paragraphs.push([written]);
      else last.push(written);
    }
  });
  for (let i = paragraphs.length - 1; i > 0; i--) {
    const k = Math.floor(next() * (i + 1));
    [paragraphs[i], paragraphs[k]] = [paragraphs[k] as string[], paragraphs[i] as string[]];
  }
  const date = source.provenance.date ? `---\ndate: ${source.provenance.date}\n---\n\n` : '';
  return date + paragraphs.map((p) => p.join(' ')).join('\n\n');
}

/** Drops what follows the last comma, if enough is left and no quote or figure is torn. */
function shortened(sentence: string, next: () => number): string {
  if (next() > 0.35 || /["“”]/.test(sentence)) return sentence;
  const at = sentence.lastIndexOf(', ');
  const rest = sentence.slice(at);
  if (
    at < sentence.length * 0.55 ||
    at < 40 ||
    /\b(who|which|and|or|but)\b/.test(sentence.slice(0, at).slice(-60)) ||
    / and /.test(rest)
  )
    return sentence;
  return `${sentence.slice(0, at)}.`;
}

/** '23,870' → 'about 24,000'; '8.3%' → 'more than 8%'. */
function rounded(sentence: string, next: () => number): string {
  if (/["“”]/.test(sentence)) return sentence;
  return sentence
    .replace(/(?<![\w$£€.,-])\d{1,3},\d{3}(?![\d,.%-]|\s*(?:million|billion))/g, (number, offset: number) => {
      const before = sentence.slice(Math.max(0, offset - 12), offset);
      if (next() > 0.4 || /(than|about|nearly|some|to|least|over|almost|from|of)\s*$/.test(before)) return number;
      const value = Number(number.replace(',', ''));
      const power = 10 ** (Math.floor(Math.log10(value)) - 1);
      return `about ${(Math.round(value / power) * power).toLocaleString('en-US')}`;
    })
    .replace(/(?<![\w$£€.,-])(\d{1,2})\.\d%/g, (percent, whole: string, offset: number) => {
      const before = sentence.slice(Math.max(0, offset - 12), offset);
      return next() > 0.4 || /(than|about|nearly|some|to|least|over|almost|from|of)\s*$/.test(before)
        ? percent
        : `more than ${whole}%`;
    });
}
