import type { Draft } from '../drafts/types';
import { say } from '../lang/messages';
import type { Language } from '../lang/types';
import type { VerifyTables } from '../lang/verifyTables';
import { overlaps } from '../text/span';
import type { Steps } from '../text/steps';
import type { Contexts } from './context';
import type { Prepared } from './pairs';
import { passageOf } from './passage';
import { Recall } from './recall';
import type { Check } from './types';
import { placeOf } from './wording';

/** Shared words' weight from which a source sentence is about the same. */
const LEAST = 2.2;
/** And from which it is so surely about the same that its counter-example speaks against the claim. */
const SURE = 3.6;
/** As many words behind a claim and its counter its noun is looked for in. */
const REACH = 3;

/**
 * Claims without a number to compare ('the first', 'a record', 'the largest since'): supported where a source sentence about the same makes
 * the claim, contradicted where it holds the opposite of the same noun ('the second woman'), else a query with the nearest passage. Those inside quotes or over a figure that is checked already are left to them.
 */
export function* checkingClaims(
  draft: Draft,
  contexts: Contexts,
  sources: readonly Prepared[],
  language: Language,
  checks: readonly Check[],
  recall = new Recall(),
): Steps<Check[]> {
  const { document } = draft.mentions;
  const { tokens, sentences, blocks } = document;
  const found: Check[] = [];
  for (const sentence of sentences) {
    const kind = blocks[sentence.block]?.kind;
    if (kind === 'heading' || kind === 'meta' || kind === 'cell') continue;
    for (let i = sentence.first; i < sentence.last; i++) {
      const claim = phraseAt(i, sentence.last, (k) => tokens[k]?.norm ?? '', language.verify.claimsByFirst);
      if (!claim) continue;
      const span = { start: tokens[i]?.start ?? 0, end: tokens[i + claim.length - 1]?.end ?? 0 };
      i += claim.length - 1;
      if (checks.some((check) => (check.kind === 'quote' || check.kind === 'figure') && overlaps(check, span)))
        continue;
      const stems = stemsOf(contexts, sentence.first, sentence.last);
      if (stems.size < 2) continue;
      const behind = stemsBehind(contexts, i + 1, sentence.last);
      const words = document.text.slice(span.start, span.end);
      const weighed = [...stems].map(([stem, weight]) => `${stem} ${weight}`);
      const key = ['claim', claim.kind, words, behind.join(' '), ...weighed].join('\u0001');
      const isKnown = recall.has(key);
      const check = recall.at(key, span, () => judge(words, span, claim.kind, stems, behind, sources, language));
      if (check) found.push(check);
      if (!isKnown) yield;
      break; // one query a sentence is enough
    }
  }
  return found;
}

/** The content words right behind a claim: what it is the first, the only, the largest of. */
function stemsBehind({ lexicon }: Contexts, first: number, last: number): string[] {
  const stems: string[] = [];
  for (let i = first; i < last && stems.length < REACH; i++)
    if (lexicon.stems[i]) stems.push(lexicon.stems[i] as string);
  return stems;
}

/** The longest phrase of a table that stands at token `i`, with its kind. */
function phraseAt(
  i: number,
  last: number,
  norm: (k: number) => string,
  table: VerifyTables['claimsByFirst'],
): { readonly kind: string; readonly length: number } | undefined {
  let best: { kind: string; length: number } | undefined;
  for (const { words, kind } of table.get(norm(i)) ?? [])
    if (
      i + words.length <= last &&
      words.every((word, k) => norm(i + k) === word) &&
      words.length > (best?.length ?? 0)
    )
      best = { kind, length: words.length };
  return best;
}

function stemsOf(contexts: Contexts, first: number, last: number): Map<string, number> {
  const stems = new Map<string, number>();
  for (let i = first; i < last; i++) {
    const stem = contexts.lexicon.stems[i];
    if (stem) stems.set(stem, contexts.lexicon.weights[i] ?? 0);
  }
  return stems;
}

function judge(
  text: string,
  span: { start: number; end: number },
  kind: string,
  stems: ReadonlyMap<string, number>,
  behind: readonly string[],
  sources: readonly Prepared[],
  language: Language,
): Check {
  let best: { of: Prepared; sentence: number; score: number; says: boolean; denies: boolean } | undefined;
  for (const of of sources) {
    const document = of.source.mentions.document;
    document.sentences.forEach((sentence, index) => {
      let score = 0;
      const seen = new Set<string>();
      for (let i = sentence.first; i < sentence.last; i++) {
        const stem = of.contexts.lexicon.stems[i] as string;
        if (stem && !seen.has(stem)) score += stems.get(stem) ?? 0;
        seen.add(stem);
      }
      if (score < LEAST || (best && score <= best.score)) return;
      const norm = (k: number): string => document.tokens[k]?.norm ?? '';
      let says = false;
      let denies = false;
      for (let i = sentence.first; i < sentence.last && !says; i++) {
        says = phraseAt(i, sentence.last, norm, language.verify.claimsByFirst)?.kind === kind;
        const counter = phraseAt(i, sentence.last, norm, language.verify.countersByFirst);
        if (counter?.kind !== kind || score < SURE) continue;
        const noun = stemsBehind(of.contexts, i + counter.length, sentence.last);
        denies ||= noun.some((stem) => behind.includes(stem));
      }
      best = { of, sentence: index, score, says, denies: denies && !says };
    });
  }
  const at = best?.of.source.mentions.document.sentences[best.sentence];
  const passages = best && at ? [passageOf(best.of.source, at)] : [];
  const { messages } = language;
  const where = best && at ? placeOf(best.of.source, at, messages) : '';
  return {
    kind: 'figure',
    ...span,
    text,
    verdict: best?.says ? 'supported' : best?.denies ? 'contradicted' : 'unclear',
    ...(best?.says ? {} : { code: 'unclear.claim' as const }),
    severity: best?.says ? 'none' : best?.denies ? 'warning' : 'information',
    message: best?.says
      ? say(messages, 'claim.same', { place: where })
      : best?.denies
        ? say(messages, 'claim.denied', { place: where, own: text })
        : where
          ? say(messages, 'claim.near', { place: where, own: text })
          : say(messages, 'claim.silent', { own: text }),
    passages,
    trace: [],
  };
}
