import type { Draft } from '../drafts/types';
import type { Language } from '../lang/types';
import { overlaps } from '../text/span';
import type { Contexts } from './context';
import type { Prepared } from './pairs';
import { passageOf } from './passage';
import type { Check } from './types';
import { placeOf } from './wording';

/** Shared words' weight from which a source sentence is about the same. */
const LEAST = 2.2;

/**
 * Claims without a number to compare ('the first', 'a record', 'the largest since'): supported where a source sentence about the same makes
 * the claim, else a query with the nearest passage. Those inside quotes or over a figure that is checked already are left to them.
 */
export function checkClaims(
  draft: Draft,
  contexts: Contexts,
  sources: readonly Prepared[],
  language: Language,
  checks: readonly Check[],
): Check[] {
  const { document } = draft.mentions;
  const { tokens, sentences, blocks } = document;
  const found: Check[] = [];
  for (const sentence of sentences) {
    const kind = blocks[sentence.block]?.kind;
    if (kind === 'heading' || kind === 'meta' || kind === 'cell') continue;
    for (let i = sentence.first; i < sentence.last; i++) {
      const claim = claimAt(i, sentence.last, (k) => tokens[k]?.norm ?? '', language);
      if (!claim) continue;
      const span = { start: tokens[i]?.start ?? 0, end: tokens[i + claim.length - 1]?.end ?? 0 };
      i += claim.length - 1;
      if (checks.some((check) => (check.kind === 'quote' || check.kind === 'figure') && overlaps(check, span)))
        continue;
      const stems = stemsOf(contexts, sentence.first, sentence.last);
      if (stems.size < 2) continue;
      found.push(judge(draft, span, claim.kind, stems, sources, language));
      break; // one query a sentence is enough
    }
  }
  return found;
}

function claimAt(
  i: number,
  last: number,
  norm: (k: number) => string,
  language: Language,
): { readonly kind: string; readonly length: number } | undefined {
  let best: { kind: string; length: number } | undefined;
  for (const { words, kind } of language.verify.claimsByFirst.get(norm(i)) ?? [])
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
  draft: Draft,
  span: { start: number; end: number },
  kind: string,
  stems: ReadonlyMap<string, number>,
  sources: readonly Prepared[],
  language: Language,
): Check {
  let best: { of: Prepared; sentence: number; score: number; says: boolean } | undefined;
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
      let says = false;
      for (let i = sentence.first; i < sentence.last && !says; i++)
        says = claimAt(i, sentence.last, (k) => document.tokens[k]?.norm ?? '', language)?.kind === kind;
      best = { of, sentence: index, score, says };
    });
  }
  const text = draft.mentions.document.text.slice(span.start, span.end);
  const at = best?.of.source.mentions.document.sentences[best.sentence];
  const passages = best && at ? [passageOf(best.of.source, at)] : [];
  const where = best && at ? placeOf(best.of.source, at) : '';
  return {
    kind: 'figure',
    ...span,
    text,
    verdict: best?.says ? 'supported' : 'unclear',
    ...(best?.says ? {} : { code: 'unclear.claim' as const }),
    severity: best?.says ? 'none' : 'information',
    message: best?.says
      ? `${where} makes the same claim.`
      : `“${text}” is a claim to check${where ? `; the nearest passage is ${where}` : ': no source speaks of it'}.`,
    passages,
    trace: [],
  };
}
