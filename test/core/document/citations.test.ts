import assert from 'node:assert';
import { findCitations } from '../../../src/core/document/citations';

/** 'key[suffix]' of each item; groups as '(a; b)', in the running text as 't(a)'. */
const shown = (text: string): string[] =>
  findCitations(text).map(
    ({ items, inText, start, end }) =>
      `${inText ? 't' : ''}(${items
        .map(
          (item) =>
            `${item.prefix && `${item.prefix} `}${item.suppressed ? '-' : ''}${item.key}[${text.slice(item.suffix.start, item.suffix.end)}]`,
        )
        .join('; ')}) ${text.slice(start, end)}`,
  );

const rows: readonly (readonly [string, readonly string[]])[] = [
  ['It was 27 [@a2025, ¶ 12].', ['(a2025[, ¶ 12]) [@a2025, ¶ 12]']],
  ['x [@a, ¶ 3; @b, ¶ 7] y', ['(a[, ¶ 3]; b[, ¶ 7]) [@a, ¶ 3; @b, ¶ 7]']],
  ['x [see @a, pp. 3-5; also -@b-c_d.e] y', ['(see a[, pp. 3-5]; also -b-c_d.e[]) [see @a, pp. 3-5; also -@b-c_d.e]']],
  ['As @a2025 [¶ 3] says', ['t(a2025[¶ 3]) @a2025 [¶ 3]']],
  ['As @a [¶ 3; @b, ¶ 4] say', ['t(a[¶ 3]; b[, ¶ 4]) @a [¶ 3; @b, ¶ 4]']],
  ['As @a, says', ['t(a[]) @a']],
  ['As @a. Then', ['t(a[]) @a']],
  ['As -@a [p. 4] has it', ['t(-a[p. 4]) -@a [p. 4]']],
  ['In @{https://x.org/a?b=1} it', ['t(https://x.org/a?b=1[]) @{https://x.org/a?b=1}']],
  ['@müller2024 [¶ 1]', ['t(müller2024[¶ 1]) @müller2024 [¶ 1]']],
  // Brackets behind a key that are something else.
  ['As @a [a link](x.md)', ['t(a[]) @a']],
  ['As @a [@b]', ['t(a[]) @a', '(b[]) [@b]']],
  // Not citations.
  ['desk@example.org', []],
  ['\\@a and a @ b and @@c', []],
  ['https://x.org/@user', []],
  ['see [Soto Cano] and [^1]', []],
  // Brackets with a part that is no citation: only the key in the running text.
  ['[@a; nothing]', ['t(a[]) @a']],
  ['[unclosed @a', ['t(a[]) @a']],
];

describe('Pandoc’s citations are found', () => {
  for (const [text, expected] of rows) it(text, () => assert.deepEqual(shown(text), expected));

  it('only within the given stretch', () => {
    const text = '[@a] [@b] [@c]';
    assert.deepEqual(
      findCitations(text, 5, 9).flatMap(({ items }) => items.map(({ key }) => key)),
      ['b'],
    );
  });
});
