import type { Citation, Draft } from '../drafts/types';
import type { SourceIndex } from '../index/sourceIndex';
import type { Language } from '../lang/types';
import type { Source } from '../sources/types';
import { byPosition, contains } from '../text/span';
import { finish, type Steps } from '../text/steps';
import { applyMarks } from '../drafts/marks';
import { withAppearance } from './appeared';
import { withGiver } from './attribution';
import type { Weighing } from './belief';
import type { Given } from './belief/features';
import { weighGroup } from './belief/neighbours';
import { Candidates } from './candidates';
import { allowed, checkCitations } from './citations';
import { checkingClaims } from './claims';
import { checkingConsistency } from './consistency';
import { contextsIn, contextsOf, type Context, type Contexts } from './context';
import { decide, raised, type Decision } from './decide';
import { unclaimed } from './claimed';
import { deriveAll, type Derived, type Ground } from './derive';
import { withOtherSources } from './disagreement';
import { foreignOf } from './foreign';
import { isTrue } from './compare';
import { GroupKeys } from './groupKeys';
import { groupsOf, type Group } from './groups';
import { NameChecker } from './names';
import { DEFAULT_OPTIONS, type VerifyOptions } from './options';
import { claimsOf, pairsOf, type Pair, type Prepared } from './pairs';
import { movedBy, Recall, type Kept } from './recall';
import { isOthers } from './subject';
import { QuoteChecker } from './quotes';
import { findSwaps } from './swaps';
import { withoutText } from './textless';
import { toCheck } from './toCheck';
import type { Check } from './types';

/** What was found for one group of a draft; good as long as its key is the same. */
interface Judged {
  readonly start: number;
  /** For each of its mentions the pairs of equal value, best first: what others go by. */
  readonly table: readonly (readonly Pair[])[];
  readonly derived: ReadonlyMap<number, Derived>;
  readonly checks: readonly Check[];
}

/** What the next verification of the same draft can go on from. */
export interface Verification {
  readonly checks: readonly Check[];
  /** The sources that it was verified against: what was found goes for them alone. */
  readonly sources: readonly Source[];
  /** What was found in the groups with figures or dates, by `GroupKeys`. */
  readonly groups: ReadonlyMap<string, Judged>;
  /** What was found of quotes, names and claims. */
  readonly single: Kept;
}

/** As many groups that were judged before are taken over in one step. */
const AT_ONCE = 16;

/**
 * Prepares sources once and verifies drafts against them; one for a workspace. It keeps nothing that can't be made again: a draft verified
 * with `previous` gets the same checks as without, only sooner.
 */
export class Verifier {
  readonly #language: Language;
  readonly #prepared = new WeakMap<Source, Prepared>();
  readonly #candidates = new Map<string, Candidates>();

  readonly #quotes: QuoteChecker;
  readonly #names: NameChecker;

  constructor(language: Language) {
    this.#language = language;
    this.#quotes = new QuoteChecker(language);
    this.#names = new NameChecker(language);
  }

  /** What is needed of a source, made once. */
  prepare(source: Source): Prepared {
    let prepared = this.#prepared.get(source);
    if (!prepared) {
      prepared = { source, contexts: contextsOf(source.mentions, this.#language) };
      this.#prepared.set(source, prepared);
    }
    return prepared;
  }

  /** Verifies a draft against the sources of an index, going on from its last verification. */
  verify(
    draft: Draft,
    index: SourceIndex,
    previous?: Verification,
    options: VerifyOptions = DEFAULT_OPTIONS,
  ): Verification {
    return finish(this.verifying(draft, index, previous, options));
  }

  /** The same, step by step; given up halfway it has changed nothing. */
  *verifying(
    draft: Draft,
    index: SourceIndex,
    previous?: Verification,
    options: VerifyOptions = DEFAULT_OPTIONS,
  ): Steps<Verification> {
    const contexts = yield* contextsIn(draft.mentions, this.#language);
    yield;
    const groups = groupsOf(draft.mentions.document);
    let candidates = this.#candidates.get(draft.path);
    if (!candidates) this.#candidates.set(draft.path, (candidates = new Candidates()));
    const sources: Source[] = [];
    for (const path of yield* candidates.of(draft, contexts, groups, index)) {
      const source = index.source(path);
      if (source) sources.push(source);
      yield;
    }
    return yield* this.#judge(draft, contexts, groups, sources, previous, (key) => index.hasKey(key), options);
  }

  /** Verifies a draft against these sources, all of them. */
  verifyAgainst(
    draft: Draft,
    sources: readonly Source[],
    previous?: Verification,
    options: VerifyOptions = DEFAULT_OPTIONS,
  ): Verification {
    const contexts = contextsOf(draft.mentions, this.#language);
    const groups = groupsOf(draft.mentions.document);
    const keys = new Set(sources.map((source) => source.key));
    return finish(this.#judge(draft, contexts, groups, sources, previous, (key) => keys.has(key), options));
  }

  /** Forgets what was kept for a draft that was closed. */
  forget(path: string): void {
    this.#candidates.delete(path);
  }

  *#judge(
    draft: Draft,
    contexts: Contexts,
    groups: readonly Group[],
    sources: readonly Source[],
    previous: Verification | undefined,
    isKey: (key: string) => boolean,
    options: VerifyOptions,
  ): Steps<Verification> {
    const prepared: Prepared[] = [];
    for (const source of sources) {
      prepared.push(this.prepare(source));
      yield;
    }
    const last = previous && isSame(previous.sources, sources) ? previous : undefined;
    const recall = new Recall(last?.single);
    const judged = new Map<string, Judged>();
    const table: (readonly Pair[])[] = [];
    const earlier = new Map<Context, Derived>();
    const keys = new GroupKeys(draft, contexts);
    const checks: Check[] = [];
    let at = 0;
    for (const group of groups) {
      const from = at;
      while (at < contexts.all.length && (contexts.all[at] as Context).mention.block < group.last) at++;
      if (at === from) continue;
      const own = contexts.all.slice(from, at);
      const key = keys.of(group, own, { table, earlier });
      const before = last?.groups.get(key) ?? judged.get(key);
      const result = before
        ? moved(before, group)
        : yield* this.#judgingGroup(own, contexts, group, prepared, table, earlier, draft.citations);
      result.table.forEach((pairs, i) => (table[from + i] = pairs));
      for (const [i, derived] of result.derived) earlier.set(own[i] as Context, derived);
      checks.push(...result.checks);
      judged.set(key, result);
      if (!before || judged.size % AT_ONCE === 0) yield;
    }
    checks.push(...(yield* this.#quotes.checking(draft, sources, options, recall)));
    checks.push(...(yield* this.#names.checking(draft, sources, recall)));
    const settled = withoutText(draft, checks, sources, this.#language.messages);
    const all = [...settled];
    yield;
    all.push(...(yield* checkingClaims(draft, contexts, prepared, this.#language, settled, recall)));
    yield;
    all.push(...checkCitations(draft, settled, sources, isKey, this.#language.messages));
    yield;
    all.push(...(yield* checkingConsistency(draft, contexts, settled, this.#language)));
    yield;
    return { checks: applyMarks(all.sort(byPosition), draft), sources, groups: judged, single: recall.kept };
  }

  /** Judges a group, a mention a step. */
  *#judgingGroup(
    own: readonly Context[],
    contexts: Contexts,
    group: Group,
    sources: readonly Prepared[],
    table: (readonly Pair[])[],
    earlier: Map<Context, Derived>,
    citations: readonly Citation[],
  ): Steps<Judged> {
    const known = sources.map((source) => source.contexts);
    const pairs = pairsOf(own, contexts, sources, this.#language);
    yield;
    own.forEach((context, i) => (table[context.index] = pairs[i] as Pair[]));
    const derived = new Map<number, Derived>();
    const ground: Ground = {
      contexts,
      table,
      sources: nearestOf(sources, pairs),
      language: this.#language,
      earlier,
    };
    const free = unclaimed(own, pairs);
    const claims = claimsOf(pairs);
    const given = own.map((context, i): Given => {
      const mine = free[i] as Pair[];
      return {
        draft: context,
        foreign: foreignOf(context, known, this.#language),
        claims,
        pairs: mine,
        top: mine[0]?.score ?? 0,
        isCited: isCitedAt(context, citations),
      };
    });
    const weighings = weighGroup(given);
    yield;
    const decisions: Decision[] = [];
    for (const [i, context] of own.entries()) {
      const one = given[i] as Given;
      const derive = deriveAll(context, ground, raised(one.foreign));
      const decision = decide(one, weighings[i] as Weighing, derive, (pair) => isOthers(pair, contexts));
      if (decision.derived?.verdict === 'supported') {
        derived.set(i, decision.derived);
        earlier.set(context, decision.derived);
      }
      decisions.push(decision);
      yield;
    }
    const all = sources.map(({ source }) => source);
    const told = decisions.map((decision, i) =>
      withAppearance(decision, own[i] as Context, contexts, all, this.#language),
    );
    const settled = findSwaps(own, pairs, told).map((decision, i) =>
      sources.length > 1
        ? withOtherSources(decision, own[i] as Context, pairs[i] as Pair[], isCited(own[i] as Context, citations))
        : decision,
    );
    const withGivers = settled.map((decision, i) =>
      withGiver(decision, pairs[i] as Pair[], contexts.mentions, this.#language),
    );
    const checks = withGivers.map((decision, i) =>
      toCheck(own[i] as Context, decision, pairs[i] as Pair[], this.#language.messages),
    );
    const equal = pairs.map((all) => all.filter(({ kin }) => isTrue(kin)));
    return { start: group.start, table: equal, derived, checks };
  }
}

/** Whether a citation that governs a mention names the paragraphs in which a pair's source mention stands. */
const isCitedAt =
  ({ mention }: Context, citations: readonly Citation[]) =>
  ({ of: { source }, source: { mention: theirs } }: Pair): boolean =>
    citations.some((citation) => {
      if (citation.key !== source.key || !contains(citation.governs, mention)) return false;
      const range = allowed(citation, source);
      const paragraph = source.mentions.document.blocks[theirs.block]?.paragraph ?? -1;
      return range !== undefined && range.from <= paragraph && paragraph <= range.to;
    });

/** Whether the citation that governs a mention names a source. */
const isCited =
  ({ mention }: Context, citations: readonly Citation[]) =>
  (key: string): boolean =>
    citations.some((citation) => citation.key === key && contains(citation.governs, mention));

const isSame = (a: readonly Source[], b: readonly Source[]): boolean =>
  a.length === b.length && a.every((source, i) => source === b[i]);

/** As many sources a calculation may take its parts from. */
const CALCULATED_FROM = 3;

/** The sources that a group of the draft is about: those its mentions align best with. */
function nearestOf(sources: readonly Prepared[], table: readonly (readonly Pair[])[]): readonly Prepared[] {
  if (sources.length <= CALCULATED_FROM) return sources;
  const scores = new Map<Prepared, number>();
  for (const pairs of table) {
    const seen = new Set<Prepared>();
    for (const { of, score } of pairs)
      if (!seen.has(of)) {
        seen.add(of);
        scores.set(of, (scores.get(of) ?? 0) + score);
      }
  }
  return [...sources].sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0)).slice(0, CALCULATED_FROM);
}

/** What was judged before, at the place where its group stands now. */
function moved(judged: Judged, group: Group): Judged {
  const by = group.start - judged.start;
  if (by === 0) return judged;
  const checks = judged.checks.map((check) => movedBy(check, by));
  return { ...judged, start: group.start, checks };
}
