import type { Context, Mention } from '../context';
import type { Pair } from '../pairs';
import type { Code } from '../types';
import type { Decision } from './types';

/** What is said of a mention that differs from what the source says of the same thing. `equal` is where its value really stands. */
export function ofWrong(draft: Context, pair: Pair, equal: Pair | undefined): Decision {
  const isPlain = pair.kin === 'plain';
  return {
    verdict: 'contradicted',
    code: codeOf(pair, draft.mention),
    pair,
    ...(isPlain && equal ? { elsewhere: equal } : {}),
    why: isPlain ? 'The source gives another value for the same thing.' : 'The value differs as a slip does.',
  };
}

function codeOf(pair: Pair, mention: Mention): Code {
  if (mention.kind === 'date') return 'date.value';
  switch (pair.kin) {
    case 'opposite':
      // 'All 17' of '14 of the 17'.
      return mention.quantifier === 'all' ? 'figure.quantifier' : 'figure.hedge';
    case 'against':
      return 'figure.hedge';
    case 'unit':
      return 'figure.unit';
    case 'scale':
    case 'rough':
      return 'figure.scale';
    default:
      return 'figure.value';
  }
}
