import assert from 'node:assert';
import { parseMarkdown } from '../../../src/core/document/markdown';
import { parsePlain } from '../../../src/core/document/plain';

const turns = (text: string, parse: typeof parsePlain = parsePlain): (readonly [string, string])[] =>
  parse(text)
    .blocks.filter(({ kind }) => kind === 'turn')
    .map(({ speaker, start, end }) => [speaker ?? '', text.slice(start, end)] as const);

describe('turns of a transcript', () => {
  it('labels in capitals, and paragraphs that go on', () =>
    assert.deepEqual(
      turns('SMITH: We lost 40.\n\nMS. O’NEIL: Why?\n\nSMITH: Costs.\n\nAnd wages.\n\n(APPLAUSE)\n\nO’NEIL: I see.'),
      [
        ['SMITH', 'We lost 40.'],
        ['MS. O’NEIL', 'Why?'],
        ['SMITH', 'Costs.'],
        ['SMITH', 'And wages.'],
        ['O’NEIL', 'I see.'],
      ],
    ));

  it('Q and A, line by line', () =>
    assert.deepEqual(turns('Q: When?\nA: In 2024.'), [
      ['Q', 'When?'],
      ['A', 'In 2024.'],
    ]));

  it('a title behind the name', () =>
    assert.deepEqual(
      turns('JANE SMITH, chair: One.\n\nBO LI: Two.').map(([speaker]) => speaker),
      ['JANE SMITH, chair', 'BO LI'],
    ));

  it('labels in bold', () =>
    assert.deepEqual(
      turns('**SMITH:** One.\n\n**LI:** Two.', (text) => parseMarkdown(text)),
      [
        ['SMITH', 'One.'],
        ['LI', 'Two.'],
      ],
    ));

  it('the paragraph numbers stay', () =>
    assert.deepEqual(
      parsePlain('A: x\n\nB: y\n\nA: z').blocks.map(({ paragraph }) => paragraph),
      [1, 2, 3],
    ));

  for (const [what, text] of [
    ['a dateline', 'NEW DELHI: The government said.\n\nIt was late.\n\nNobody came.'],
    ['the same label again and again', 'NOTE: One.\n\nNOTE: Two.\n\nNOTE: Three.'],
    ['two labels in a long article', 'UPDATE: One.\n\nWords.\n\nWords.\n\nWords.\n\nCORRECTION: Two.'],
    ['names in small letters', 'He said this: One.\n\nThen that: Two.'],
  ] as const)
    it(`${what} is none`, () => assert.deepEqual(turns(text), []));
});
