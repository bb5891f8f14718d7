import { JOINER } from '../text/tokens';
import type { Block } from './types';

// 'SMITH:', 'DR. JANE SMITH:', 'Q:'; a title in small letters ('JANE SMITH, chair:') may follow a comma.
const LABEL = /^((?:[A-Z][A-Z.'’-]*)(?: [A-Z][A-Z.'’-]*){0,4}(?:, [^:\n]{1,60})?|Q|A):\s+(?=\S)/;
const LONGEST = 120;

interface Turn {
  readonly speaker: string;
  /** How far into the block its words begin. */
  readonly skip: number;
}

function turnOf(block: Block, prose: string): Turn | undefined {
  if (block.kind !== 'paragraph') return undefined;
  const begin = prose.slice(block.start, Math.min(block.end, block.start + LONGEST));
  const match = LABEL.exec(begin.replaceAll(JOINER, ''));
  if (!match) return undefined;
  let skip = 0;
  for (let left = match[0].length; left > 0 && skip < begin.length; skip++) if (begin[skip] !== JOINER) left--;
  while (begin[skip] === JOINER) skip++;
  return { speaker: match[1] as string, skip };
}

/**
 * Marks the turns of a transcript ('SMITH: We lost.'): the block begins behind the label, which becomes `speaker`. A text is
 * a transcript when two or more labels of at least two kinds make up half of its paragraphs, or there are three: a dateline
 * ('NEW DELHI: …') alone is none. A paragraph without a label goes on with the turn before it where turns are the rule.
 */
export function markTurns(blocks: readonly Block[], prose: string): readonly Block[] {
  const turns = blocks.map((block) => turnOf(block, prose));
  const found = turns.filter((turn) => turn !== undefined);
  if (found.length < 2 || new Set(found.map((turn) => turn.speaker)).size < 2) return blocks;
  const paragraphs = blocks.filter((block) => block.kind === 'paragraph').length;
  const most = found.length * 2 >= paragraphs;
  if (found.length < 3 && !most) return blocks;
  let speaker: string | undefined;
  return blocks.map((block, index) => {
    const turn = turns[index];
    if (turn) {
      speaker = turn.speaker;
      return { ...block, kind: 'turn', start: block.start + turn.skip, speaker };
    }
    if (block.kind !== 'paragraph') {
      if (block.kind === 'heading') speaker = undefined;
      return block;
    }
    const aside = /^[[(]/.test(prose.slice(block.start, block.start + 1));
    return most && speaker && !aside ? { ...block, kind: 'turn', speaker } : block;
  });
}
