import type { Figure } from '../figures/types';
import type { Context } from './context';
import type { Decision } from './decide';
import { oneLine } from './wording';

/** What would be right in place of the draft's words, in the draft's way of writing; undefined where nothing can be put there. */
export function suggestionOf(draft: Context, decision: Decision): string | undefined {
  if (decision.verdict !== 'contradicted') return undefined;
  if (decision.derived) return decision.derived.result;
  const source = decision.pair?.source.mention;
  if (!source || source.kind !== draft.mention.kind) return undefined;
  if (decision.pair === decision.elsewhere) return undefined; // the value is right, whom it is given to is not
  if (source.kind === 'figure' && draft.mention.kind === 'figure') return figureFor(draft.mention, source, decision);
  return oneLine(source.text);
}

function figureFor(draft: Figure, source: Figure, decision: Decision): string | undefined {
  const text = oneLine(source.text);
  const own = draft.text;
  const { low, high, unit, op, ratio } = source.quantity;
  const alike =
    unit === draft.quantity.unit &&
    op === draft.quantity.op &&
    low === high &&
    draft.quantity.low === draft.quantity.high &&
    !ratio === !draft.quantity.ratio &&
    source.form === draft.form &&
    decision.code !== 'figure.scale';
  const style = (words: string): string => percentLike(words, own);
  if (!alike) return style(text);
  const number = source.text.slice(source.number.start - source.start, source.number.end - source.start);
  const before = own.slice(0, draft.number.start - draft.start);
  const after = own.slice(draft.number.end - draft.start);
  if (!number || draft.number.start < draft.start || draft.number.end > draft.end) return style(text);
  const plural = low === 1 ? after.replace(/^([\s-]+\p{L}+?)s$/u, '$1') : after;
  // 'one year' for 'three years' and back needs the noun's number as well: then the source's words are safer.
  if ((low === 1) !== (draft.quantity.low === 1) && /\p{L}/u.test(after) && !/%|percent|per cent/.test(after))
    return style(text);
  return style(before + number + plural);
}

/** Writes the share's sign as the draft does: '27%' where it says '25%'. */
function percentLike(text: string, draft: string): string {
  const sign = /%/.test(draft)
    ? '%'
    : /per cent/.test(draft)
      ? ' per cent'
      : /percent\b/.test(draft)
        ? ' percent'
        : undefined;
  if (!sign) return text;
  const joined = /-(percent|per cent)/.test(draft) ? '-' : '';
  return text.replace(/\s?%|[\s-]?(?:percent\b|per cent\b)/, joined ? `-${sign.trim()}` : sign);
}
