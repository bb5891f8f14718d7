import type { TokenizedDocument } from '../document/types';
import type { Figure } from '../figures/types';
import type { Language } from '../lang/types';
import type { VagueMoney } from '../lang/verifyTables';
import type { Value } from './values';

/** The word of a figure's money where it says nothing of a country: the 'cents' of '38 cents', the sign of '$3', but not of 'A$3'. `first` and `last` are its tokens. */
export function vagueMoneyOf(
  { tokens }: TokenizedDocument,
  { quantity }: Figure,
  first: number,
  last: number,
  language: Language,
): VagueMoney | undefined {
  if (quantity.dimension !== 'money') return undefined;
  for (let i = first; i < last; i++) {
    const vague = language.verify.vagueMoney.get(tokens[i]?.norm ?? '');
    if (!vague) continue;
    const before = tokens[i - 1];
    const behind = tokens[i + 1];
    const isNamed =
      tokens[i]?.kind === 'word'
        ? i > first && before?.kind === 'word' && before.capital
        : behind?.kind === 'word' || (before?.kind === 'word' && before.end === tokens[i]?.start);
    return isNamed ? undefined : vague;
  }
  return undefined;
}

/**
 * A draft's money read as the source's where neither says whose it is by the same word ('$3' of an Australian paper), or where the one's word may
 * mean what the other says ('38 cents' of '€0.38'). A bare dollar is never taken for one that is named.
 */
export function inMoneyOf(
  own: Value,
  vague: VagueMoney | undefined,
  other: Value,
  otherVague: VagueMoney | undefined,
): Value {
  const isSame =
    own.scale !== other.scale &&
    other.scale.startsWith('money ') &&
    ((vague !== undefined && vague === otherVague) ||
      vague?.codes.has(other.unit) === true ||
      otherVague?.codes.has(own.unit) === true);
  return isSame ? { ...own, scale: other.scale, unit: other.unit } : own;
}
