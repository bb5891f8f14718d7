import type { TokenizedDocument } from '../document/types';
import type { Language } from '../lang/types';
import { at as spanAt, type Span } from '../text/span';
import type { Token } from '../text/tokens';
import type { Names } from './index';
import type { Stretch } from './marks';
import type { ReportedSpeech } from './types';

/**
 * Statements that are reported without quotation marks: 'Garcia has said (that) about 250,000 could be expelled', 'according to the
 * police, 12 died', '12 died, the police said'. Only with a named subject, so that a figure is never given to somebody by a guess.
 */
export function reportedIn(
  document: TokenizedDocument,
  language: Language,
  names: Names,
  stretches: readonly Stretch[],
): ReportedSpeech[] {
  const { tokens, sentences } = document;
  const { cues, between, accordingTo } = language.quotes;
  const reported: ReportedSpeech[] = [];
  const quotedTokens = stretches.map(({ first, next }): Span => ({ start: first, end: next }));
  const quoted = (t: number): boolean => spanAt(quotedTokens, t) !== undefined;
  const phraseEnds = new Set(accordingTo.map((words) => words.at(-1)));
  let from = 0;
  sentences.forEach((sentence, index) => {
    while (from < names.mentions.length && (names.mentions[from]?.end ?? 0) <= sentence.start) from++;
    const inside: (Names['mentions'][number] & { first: number; next: number })[] = [];
    let token = sentence.first;
    for (let i = from; i < names.mentions.length && (names.mentions[i]?.start ?? Infinity) < sentence.end; i++) {
      const mention = names.mentions[i] as Names['mentions'][number];
      let first = token;
      while (first < sentence.last && (tokens[first] as Token).start < mention.start) first++;
      let next = first;
      while (next < sentence.last && (tokens[next] as Token).start < mention.end) next++;
      token = first;
      if (next > first) inside.push({ ...mention, first, next });
    }
    for (const mention of inside) {
      const push = (first: number, next: number, cue: number, last: number): void => {
        if (next - first < 2) return;
        const role = names.rolesOf(mention.name)[0];
        reported.push({
          kind: 'reported',
          speaker: mention.name,
          mention: { start: mention.start, end: mention.end },
          ...(role && { role: role.text, roleSpan: role.span }),
          start: sentence.start,
          end: sentence.end,
          content: { start: (tokens[first] as Token).start, end: (tokens[next - 1] as Token).end },
          sentence: index,
          cue: document.text.slice((tokens[cue] as Token).start, (tokens[last] as Token).end),
          cueSpan: { start: (tokens[cue] as Token).start, end: (tokens[last] as Token).end },
        });
      };
      const phrase =
        phraseEnds.has(tokens[mention.first - 1]?.norm) &&
        accordingTo.find((words) => words.every((word, i) => tokens[mention.first - words.length + i]?.norm === word));
      if (phrase) {
        const at = mention.first - phrase.length;
        if (at > sentence.first + 2) push(sentence.first, at, at, mention.first - 1);
        else push(mention.next, sentence.last, at, mention.first - 1);
        continue;
      }
      const cue = verbAfter(tokens, mention.next, sentence.last, cues, between);
      if (cue === undefined || quoted(cue)) continue;
      if (tokens[mention.first - 1]?.norm === ',' && mention.first > sentence.first + 3) {
        // '12 died, the police said.'
        if (/^[.!?]?$/.test(tokens[cue + 1]?.norm ?? '')) push(sentence.first, mention.first - 1, cue, cue);
        continue;
      }
      push(cue + 1, sentence.last, cue, cue);
    }
  });
  return reported;
}

/** The verb of saying behind a name, over adverbs and an apposition between commas. */
function verbAfter(
  tokens: readonly Token[],
  at: number,
  last: number,
  cues: ReadonlySet<string>,
  between: ReadonlySet<string>,
): number | undefined {
  let t = at;
  if (tokens[t]?.norm === ',') {
    t++;
    const limit = Math.min(last, t + 18);
    while (t < limit && tokens[t]?.norm !== ',') t++;
    if (tokens[t]?.norm !== ',') return undefined;
    t++;
  }
  for (; t < Math.min(last, at + 24); t++) {
    const norm = (tokens[t] as Token).norm;
    if (cues.has(norm)) return t;
    if (!between.has(norm)) return undefined;
  }
  return undefined;
}
