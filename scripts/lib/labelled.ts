import { readDraft } from '../../src/core/drafts';
import { english } from '../../src/core/lang/en';
import { readSource } from '../../src/core/sources';
import { isTrue } from '../../src/core/verify/compare';
import { contextsOf, type Context } from '../../src/core/verify/context';
import { raised } from '../../src/core/verify/decide';
import { deriveAll, type Derivation, type Derived, type Ground } from '../../src/core/verify/derive';
import type { Given } from '../../src/core/verify/belief/features';
import { weighGroup } from '../../src/core/verify/belief/neighbours';
import { foreignOf, type Foreign } from '../../src/core/verify/foreign';
import { groupsOf } from '../../src/core/verify/groups';
import { claimsOf, pairsOf, type Pair } from '../../src/core/verify/pairs';
import { loadStories, type Label } from '../labels';
import { withSlip } from './slips';

/** A figure or date of a labelled draft with what the engine knows of it when it decides. */
export interface LabelledMention {
  readonly story: string;
  readonly name: string;
  /** Whether a slip was put into a right one. */
  readonly made?: boolean;
  readonly label: Label;
  readonly context: Context;
  readonly ground: Ground;
  readonly foreign: Foreign;
  readonly bar: number;
  readonly derive: Derivation;
  readonly pairs: readonly Pair[];
  readonly given: Given;
  /** Whether a source's mention lies in the words that the label rests on. */
  readonly isGold: (mention: { readonly start: number; readonly end: number }) => boolean;
}

/** The labelled figures and dates of the stories of a folder, verified against `source.md` alone. */
export function* labelledMentions(
  folder: string,
  without: ReadonlySet<string>,
  next?: () => number,
): Generator<LabelledMention> {
  for (const story of loadStories(folder)) {
    if (without.has(story.slug)) continue;
    const main = story.sources.find((source) => source.name === 'source.md');
    if (!main) continue;
    const { source } = readSource({ path: 's.md', text: main.text, format: 'markdown', sha256: 's' }, english);
    if (!source) continue;
    const prepared = { source, contexts: contextsOf(source.mentions, english) };
    for (const labelled of story.drafts) {
      const { draft } = readDraft({ path: labelled.name, text: labelled.text }, english);
      const contexts = contextsOf(draft.mentions, english);
      const table: (readonly Pair[])[] = [];
      const earlier = new Map<Context, Derived>();
      const ground = { contexts, table, sources: [prepared], language: english, earlier };
      let at = 0;
      for (const group of groupsOf(draft.mentions.document)) {
        const from = at;
        while (at < contexts.all.length && (contexts.all[at] as Context).mention.block < group.last) at++;
        const own = contexts.all.slice(from, at);
        const judge = (these: readonly Context[]): Given[] => {
          const all = pairsOf(these, contexts, [prepared], english);
          const claims = claimsOf(all);
          const given = these.map((draft, i): Given => {
            const pairs = all[i] as Pair[];
            const foreign = foreignOf(draft, [prepared.contexts], english);
            return { draft, claims, pairs, foreign, top: pairs[0]?.score ?? 0 };
          });
          weighGroup(given);
          return given;
        };
        const given = judge(own);
        own.forEach((context, i) => (table[context.index] = given[i]?.pairs as Pair[]));
        for (const [i, context] of own.entries()) {
          const label = labelOf(labelled.labels, context.mention);
          const { foreign } = given[i] as Given;
          const bar = raised(foreign);
          const derive = deriveAll(context, ground, bar);
          const words = label?.attributes['source'] ?? '';
          const start = words ? main.text.indexOf(words) : -1;
          const end = start + words.length;
          const isGold = (m: { start: number; end: number }): boolean => start >= 0 && m.start < end && m.end > start;
          const { pairs } = given[i] as Given;
          const isEqual = pairs.some((pair) => isTrue(pair.kin) && isGold(pair.source.mention));
          const derived = context.mention.kind === 'figure' ? derive.found()?.derived : undefined;
          if (derived?.verdict === 'supported' && label?.verdict === 'supported' && !isEqual)
            earlier.set(context, derived);
          if (!label) continue;
          const name = `${story.slug}/${labelled.name} «${context.mention.text}» ${label.verdict ?? ''}`;
          const found = { story: story.slug, label, ground, bar, isGold };
          yield { ...found, name, context, foreign, derive, pairs, given: given[i] as Given };
          const slipped = next && label.verdict === 'supported' && isEqual ? withSlip(context, next) : undefined;
          if (!slipped) continue;
          const other = judge(own.with(i, slipped))[i] as Given;
          yield {
            ...found,
            name: `${name} with a slip`,
            label: { ...label, verdict: 'contradicted' },
            made: true,
            context: slipped,
            foreign: other.foreign,
            derive: deriveAll(slipped, ground, bar),
            pairs: other.pairs,
            given: other,
          };
        }
      }
    }
  }
}

function labelOf(labels: readonly Label[], mention: { kind: string; start: number; end: number }): Label | undefined {
  let best: Label | undefined;
  let most = 0.5;
  for (const label of labels) {
    if (label.kind !== mention.kind) continue;
    const shared = Math.min(label.end, mention.end) - Math.max(label.start, mention.start);
    const share = shared / Math.max(label.end - label.start, mention.end - mention.start);
    if (share >= most) {
      most = share;
      best = label;
    }
  }
  return best;
}
