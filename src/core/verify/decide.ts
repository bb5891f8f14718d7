import { digits, isDoubtful, isLikeSlip, isTrue } from './compare';
import type { Context, Mention } from './context';
import type { Derivation } from './derive';
import type { Derived } from './derive/types';
import { relateMentions } from '../quantities/calendarRelation';
import type { Foreign } from './foreign';
import type { Pair } from './pairs';
import { specificity } from './specificity';
import type { Code, Verdict } from './types';
import { valueOf } from './values';

/** A verdict with what it rests on, before it is put into words. */
export interface Decision {
  readonly verdict: Verdict;
  readonly code?: Code;
  /** The pair that decides; for a swap or another subject, what the source really says of it. */
  readonly pair?: Pair;
  /** Where the draft's value really stands in the source, for a value that belongs to something else. */
  readonly elsewhere?: Pair;
  readonly derived?: Derived;
  /** Who really gave the figure. */
  readonly giver?: string;
  /** What other sources say of the same thing. */
  readonly others?: readonly Pair[];
  /** How many other sources say the same. */
  readonly agreeing?: number;
  /** In plain words, for the trace. */
  readonly why: string;
}

/** Thresholds of the proofs, all on the alignment's scale 0..1. */
export const LEAST = {
  /** An equal value: from `equal` (for 'two') down by `equalSpecific` (for '$318.4 million'). */
  equal: 0.2,
  equalSpecific: 0.15,
  /** By how much an unequal candidate may be better aligned than the equal one. */
  beaten: 0.16,
  beatenSpecific: 0.18,
  slip: 0.19,
  slipSpecific: 0.1,
  typo: 0.24,
  typoSpecific: 0.12,
  typoDate: 0.16,
  doubt: 0.2,
  doubtDate: 0.34,
  /** Near, but on the wrong side of the hedge. */
  against: 0.3,
  /** 'All 17' of '14 of the 17': only where it is plainly the same statement. */
  quantifier: 0.42,
  plain: 0.54,
  plainDate: 0.46,
  /** Less is enough where the draft says what the source's sentence says, nothing else is near, and no calculation may explain the figure. */
  samePlain: 0.48,
  sameMargin: 0.2,
  sameBackward: 0.5,
  sameDerived: 0.2,
  /** One of two digits is another: likelier a slip than any other number. */
  nearPlain: 0.27,
  /** A value given to somebody else must stand in a sentence that is otherwise the same. */
  subject: 0.3,
  margin: 0.1,
  /** Added for a plain value three times as large or a third, and for another noun: nearly always about something else. */
  far: 0.3,
  toldDate: 0.15,
  otherHead: 0.12,
  /** A zero more or less than a small count hardly shows the same number. */
  smallScale: 0.2,
  foreign: 0.1,
} as const;

/** How much the bar is raised by what the source doesn't know in the draft's clause. */
export function raised(foreign: Foreign): number {
  return Math.min(0.25, foreign.names.length * LEAST.foreign) + (foreign.date ? 0.14 : 0) + (foreign.head ? 0.03 : 0);
}

/**
 * By how much a candidate with another value may fit better before the equal one is given up: more for a value that hardly stands there by
 * chance, and where the other is of quite another size; little where the equal one is what was before.
 */
function mayLead(equal: Pair, rival: Pair | undefined, draft: Context, spec: number): number {
  // 'Five of the country's 12': the part is not taken for the whole.
  if (equal.source.total !== undefined && equal.source.total === rival?.source.value?.low) return 1;
  // A cell has too few words to choose by: its row's other figures say which sentence of the source it is about.
  if (draft.isCell && rival && (sameSentence(equal, rival) || equal.company > rival.company + 0.02)) return 1;
  if (equal.source.role === 'from' && draft.role !== 'from') return 0.12;
  if (equal.alignment.forward >= 0.85) return 1; // the source's own words around it
  const unlikely = Math.max(0, (spec - 0.7) / 0.3);
  return LEAST.beaten + LEAST.beatenSpecific * unlikely + (rival && isFarOff(draft, rival) ? 0.12 : 0);
}

/** The figure that the source gives for the draft's date, where the draft's value stands beside it for another date. */
function otherTime(draft: Context, equal: Pair, pairs: readonly Pair[]): Pair | undefined {
  if (!draft.date || !equal.source.date || relateMentions(draft.date, equal.source.date) !== 'disjoint')
    return undefined;
  const date = draft.date;
  return pairs.find(
    (pair) =>
      !isTrue(pair.kin) &&
      sameSentence(pair, equal) &&
      pair.source.date !== undefined &&
      ['equal', 'within', 'overlapping'].includes(relateMentions(date, pair.source.date)),
  );
}

/** '78' for '38', '2.8' for '2.5'. */
function isOneDigitOff(draft: Context, pair: Pair): boolean {
  const a = draft.value;
  const b = pair.source.value;
  if (!a || !b || a.low !== a.high || b.low !== b.high || a.unit !== b.unit || a.side !== b.side) return false;
  const [x, y] = [digits(a.low), digits(b.low)];
  if (Math.floor(Math.log10(Math.abs(a.low) || 1)) !== Math.floor(Math.log10(Math.abs(b.low) || 1))) return false;
  const width = Math.max(x.length, y.length);
  if (width < 2) return false;
  let wrong = 0;
  for (let i = 0; i < width; i++) if ((x[i] ?? '0') !== (y[i] ?? '0')) wrong++;
  return wrong === 1;
}

/** A count below ten. */
const isSmallCount = ({ source: { value } }: Pair): boolean => value?.scale === 'count' && value.high < 10;

/** Another day of the same month. */
function isSameMonth(draft: Context, pair: Pair): boolean {
  const a = draft.mention;
  const b = pair.source.mention;
  if (a.kind !== 'date' || b.kind !== 'date' || a.granularity !== 'day' || b.granularity !== 'day') return false;
  const [year, month] = a.value.split('-');
  const [otherYear, otherMonth] = b.value.split('-');
  return month === otherMonth && (year === otherYear || year === 'XXXX');
}

/** Three times as much or a third: a slip is seldom that far off. */
export function isFarOff(draft: Context, rival: Pair): boolean {
  const a = draft.mention;
  const b = rival.source.mention;
  if (a.kind !== 'figure' || b.kind !== 'figure') return false;
  const ratio = Math.abs(valueOf(a).low) / Math.max(Math.abs(valueOf(b).low), 1e-12);
  return ratio > 3.2 || ratio < 1 / 3.2;
}

const best = (pairs: readonly Pair[], which: (pair: Pair) => boolean): Pair | undefined => pairs.find(which);

/** The candidates of one mention, sorted out. */
export interface Candidates {
  readonly equal?: Pair;
  readonly slip?: Pair;
  readonly doubt?: Pair;
  readonly plain?: Pair;
  /** The best of those that are not equal. */
  readonly rival?: Pair;
}

export function candidatesOf(pairs: readonly Pair[]): Candidates {
  const equal = best(pairs, (p) => isTrue(p.kin));
  const slip = best(pairs, (p) => isLikeSlip(p.kin));
  const doubt = best(pairs, (p) => isDoubtful(p.kin));
  const plain = best(pairs, (p) => p.kin === 'plain');
  const rival = best(pairs, (p) => !isTrue(p.kin));
  return { equal, slip, doubt, plain, rival };
}

/** Decides on one figure or date from its candidates, in the order of proof. `derive` is asked only when it is needed. */
export function decide(
  draft: Context,
  pairs: readonly Pair[],
  foreign: Foreign,
  derive: Derivation,
  isOthers: (pair: Pair) => boolean = () => false,
): Decision {
  const { equal, slip, doubt, plain, rival } = candidatesOf(pairs);
  const spec = specificity(draft.mention);
  const bar = raised(foreign);
  const kind = draft.mention.kind;
  const rivalScore = rival?.score ?? 0;
  if (equal) {
    // Other sources are heard later; here only what the same source says else counts.
    const rivalHere = pairs.find((p) => !isTrue(p.kin) && p.of === equal.of);
    const least = LEAST.equal - LEAST.equalSpecific * spec + bar;
    const lead = (rivalHere?.score ?? 0) - equal.score;
    if (equal.score >= least && lead <= mayLead(equal, rivalHere, draft, spec)) {
      const then = otherTime(draft, equal, pairs);
      if (then)
        return {
          verdict: 'contradicted',
          code: 'figure.subject',
          pair: then,
          elsewhere: equal,
          why: 'The source gives the value for another time.',
        };
      if (equal.score >= LEAST.subject && isOthers(equal))
        return {
          verdict: 'contradicted',
          code: kind === 'date' ? 'date.value' : 'figure.subject',
          pair: equal,
          elsewhere: equal,
          why: 'The source gives the value to somebody else.',
        };
      return {
        verdict: 'supported',
        pair: equal,
        ...(equal.kin === 'rounded' && kind === 'figure' ? { code: 'figure.rounded' as const } : {}),
        ...(equal.kin === 'converted' ? { code: 'figure.converted' as const } : {}),
        why: 'The source has the same value about the same thing.',
      };
    }
  }
  if (
    doubt?.kin === 'hedge' &&
    spec > 0.4 &&
    doubt.score >= LEAST.doubt - LEAST.equalSpecific * spec + bar &&
    doubt.score >= rivalScore - 0.2
  )
    return {
      verdict: 'unclear',
      code: 'unclear.hedge',
      pair: doubt,
      why: 'The source has the same number, hedged otherwise.',
    };
  const isPoints = draft.mention.kind === 'figure' && draft.mention.quantity.dimension === 'points';
  const isOther = slip && slip.kin !== 'typo' && slip.kin !== 'scale' && slip.kin !== 'rough' && !isPoints;
  const calculated = isOther
    ? undefined
    : (derive.find(true) ?? (slip?.kin === 'typo' ? takesPart(derive.find(false), slip) : undefined));
  if (calculated && explains(calculated, slip)) return ofDerived(calculated);
  if (
    slip &&
    slip.kin !== 'typo' &&
    ((slip.kin !== 'against' && slip.kin !== 'rough') || slip.score >= LEAST.against + bar) &&
    (!isQuantifier(draft.mention, slip) || slip.score >= LEAST.quantifier) &&
    slip.score >=
      LEAST.slip -
        LEAST.slipSpecific * spec +
        bar / 2 +
        (slip.alignment.head < 0 && slip.kin === 'scale' ? 0.05 : 0) +
        (slip.kin === 'scale' && isSmallCount(slip) ? LEAST.smallScale : 0)
  )
    return {
      verdict: 'contradicted',
      code: slipCode(slip, draft.mention),
      pair: slip,
      why: 'The value differs as a slip does.',
    };
  if (
    slip &&
    slip.kin === 'typo' &&
    slip.score >=
      (kind === 'date'
        ? LEAST.typoDate
        : LEAST.typo - LEAST.typoSpecific * spec + (slip.alignment.head < 0 ? LEAST.otherHead : 0)) +
        bar &&
    slip.score >= rivalScore - 0.15
  )
    return {
      verdict: 'contradicted',
      code: slipCode(slip, draft.mention),
      pair: slip,
      why: 'The value differs as a typing slip does.',
    };
  const worked = derive.find(false);
  if (worked && isBetter(worked, plain, equal) && !(worked.verdict === 'contradicted' && equal))
    return ofDerived(worked);
  const doubtLeast =
    kind === 'date' ? LEAST.doubtDate : doubt?.kin === 'hedge' ? LEAST.doubt - LEAST.equalSpecific * spec : LEAST.doubt;
  if (
    doubt &&
    doubt.score >= doubtLeast + bar &&
    (doubt.score >= rivalScore - 0.12 || (doubt.kin === 'hedge' && spec > 0.5))
  )
    return {
      verdict: 'unclear',
      code: doubt.kin === 'hedge' ? 'unclear.hedge' : kind === 'date' ? 'unclear.measure' : 'unclear.rounding',
      pair: doubt,
      why: 'The source says nearly the same.',
    };
  if (plain) {
    const others = pairs.filter((p) => p !== plain && p.kin !== 'none' && p.source !== plain.source);
    const runnerUp = others[0]?.score ?? 0;
    const near = isOneDigitOff(draft, plain) || isSameMonth(draft, plain);
    const usual = kind === 'date' ? LEAST.plainDate : LEAST.plain;
    const least = (near ? LEAST.nearPlain : usual) + plainBar(draft, plain, equal, foreign, near);
    const sameStatement =
      plain.score >= LEAST.samePlain + bar &&
      plain.score - runnerUp >= LEAST.sameMargin &&
      plain.alignment.backward >= LEAST.sameBackward &&
      !isFarOff(draft, plain) &&
      kind === 'figure' &&
      derive.probability() < LEAST.sameDerived;
    if (sameStatement || (plain.score >= least && plain.score - runnerUp >= (near ? LEAST.margin / 2 : LEAST.margin)))
      return {
        verdict: 'contradicted',
        code: kind === 'date' ? 'date.value' : 'figure.value',
        pair: plain,
        ...(equal ? { elsewhere: equal } : {}),
        why: 'The source gives another value for the same thing.',
      };
  }
  return {
    verdict: 'not-found',
    code: kind === 'date' ? 'date.not-found' : 'figure.not-found',
    ...(rival ? { pair: rival } : {}),
    why: 'No source says it.',
  };
}

/**
 * What is added to the bar of a plain disagreement: what the draft's clause names that the source doesn't know, another noun, another size; less
 * where the draft's value stands in the same sentence of the source about something else.
 */
function plainBar(draft: Context, plain: Pair, equal: Pair | undefined, foreign: Foreign, near: boolean): number {
  const sure = plain.alignment.forward >= 0.5;
  const head =
    plain.alignment.head < 0
      ? draft.mention.kind === 'figure'
        ? near
          ? LEAST.otherHead / 2
          : LEAST.otherHead
        : sure
          ? 0
          : 0.04
      : 0;
  const mistaken =
    plain.alignment.head > 0 && equal !== undefined && equal.alignment.head < 0 && sameSentence(equal, plain)
      ? 0.08
      : 0;
  const far = isFarOff(draft, plain) ? LEAST.far : 0;
  // A date that the source has, of something else, is mostly told of that.
  const told = draft.mention.kind === 'date' && equal !== undefined ? LEAST.toldDate : 0;
  return (
    raised(sure ? { ...foreign, head: false } : foreign) +
    head +
    far +
    told +
    Math.min(0.14, elsewhere(draft, plain) * 0.07) -
    mistaken
  );
}

/** How many names beside the draft's mention the source has, but nowhere near this one. */
function elsewhere(draft: Context, pair: Pair): number {
  let count = 0;
  for (const name of draft.names)
    if (
      (draft.terms.get(name) ?? 0) >= 0.55 &&
      pair.of.contexts.spread.has(name) &&
      (pair.source.terms.get(name) ?? 0) < 0.2
    )
      count++;
  return count;
}

const sameSentence = (a: Pair, b: Pair): boolean =>
  a.of === b.of && a.source.mention.sentence === b.source.mention.sentence;

/**
 * Whether a calculation explains what plainly contradicts: one that takes the other value as a part ('six of 23 …, so 17'), one the draft tells
 * the parts of, or one that is announced and clearly fits better.
 */
function isBetter(derived: Derived, plain: Pair | undefined, equal: Pair | undefined): boolean {
  if (!plain || plain.score < 0.38 || derived.told) return true;
  const probability = derived.probability ?? 0;
  if (derived.family === 'remainder' && !derived.cued && plain.score >= 0.45) return false; // 'a third' is not told for what isn't 'two thirds'
  const isPart = derived.operands.some(({ mention }) => mention.start === plain.source.mention.start);
  if (isPart && derived.linear && (derived.exact === true || probability >= (derived.cued ? 0.5 : 0.65))) return true;
  if (equal && equal.score > 0.1) return false; // the value stands in the source, of something else
  return derived.cued === true && derived.simple === true && probability >= 0.8;
}

/** A calculation that takes the value a slip is like as one of its parts: hardly by chance. */
function takesPart(derived: Derived | undefined, slip: Pair): Derived | undefined {
  if (!derived?.linear || derived.verdict !== 'supported') return undefined;
  return derived.operands.some(({ mention }) => mention.start === slip.source.mention.start) ? derived : undefined;
}

/** Whether a calculation is likelier than a slip of the pen in a figure that stands right there. */
function explains(derived: Derived, slip: Pair | undefined): boolean {
  if (!slip || slip.score < 0.4 || derived.told) return true;
  return derived.linear === true && (derived.probability ?? 0) >= 0.7;
}

function ofDerived(derived: Derived): Decision {
  return derived.verdict === 'supported'
    ? { verdict: 'supported', code: 'figure.derived', derived, why: 'The source’s own figures give it.' }
    : { verdict: 'contradicted', code: 'figure.miscalculated', derived, why: 'The calculation gives another value.' };
}

const isQuantifier = (mention: Mention, pair: Pair): boolean =>
  mention.kind === 'figure' && mention.quantifier === 'all' && pair.kin === 'opposite';

export function slipCode(pair: Pair, mention: Mention): Code {
  if (mention.kind === 'date') return 'date.value';
  if (isQuantifier(mention, pair)) return 'figure.quantifier';
  if (pair.kin === 'opposite' || pair.kin === 'against') return 'figure.hedge';
  if (pair.kin === 'unit') return 'figure.unit';
  if (pair.kin === 'scale' || pair.kin === 'rough') return 'figure.scale';
  return 'figure.value';
}
