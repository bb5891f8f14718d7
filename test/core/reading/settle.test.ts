import assert from 'node:assert/strict';
import type { DateMention } from '../../../src/core/dates';
import type { Figure } from '../../../src/core/figures';
import { settle } from '../../../src/core/reading/settle';

/** Reads marks out of a line: `[…]` a figure, `<…>` a date, `{…}` a relative date; they may be nested and crossed. */
function marked(line: string): { figures: Figure[]; dates: DateMention[] } {
  const open: Record<string, number> = {};
  const figures: Figure[] = [];
  const dates: DateMention[] = [];
  let text = '';
  for (const c of line) {
    if ('[<{'.includes(c)) open[c] = text.length;
    else if (c === ']') figures.push({ start: open['['], end: text.length, text: text.slice(open['[']) } as Figure);
    else if (c === '>' || c === '}') {
      const start = open[c === '>' ? '<' : '{'] as number;
      dates.push({ start, end: text.length, text: text.slice(start), relative: c === '}' } as DateMention);
    } else text += c;
  }
  return { figures, dates };
}

describe('settling whose a number is', () => {
  for (const [line, figures, dates] of [
    ['In [<2022>] it fell', [], ['2022']],
    ['[more than <2022>] voters', ['more than 2022'], []],
    ['On <[17] June> it fell by [3]', ['3'], ['17 June']],
    ['From <[2014] to [2021]> it fell', [], ['2014 to 2021']],
    ['{[13 months] later} it closed', ['13 months'], []],
    ['{last year} it made [3m]', ['3m'], ['last year']],
    ['<June [3> percent]', ['3 percent'], []],
    ['[12] of them, <June [3> percent] and [<2019>]', ['12', '3 percent'], ['2019']],
  ] as const)
    it(line, () => {
      const read = marked(line);
      const settled = settle(read.figures, read.dates);
      assert.deepEqual([settled.figures.map((f) => f.text), settled.dates.map((d) => d.text)], [figures, dates]);
    });

  it('lets a figure stay whose date has gone to another one', () => {
    const { figures, dates } = marked('<[2 years] [21 days after the end]>');
    const relative = dates.map((date) => ({ ...date, relative: true }));
    assert.equal(settle(figures, relative).figures.length, 2);
  });
});
