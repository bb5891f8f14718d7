import type { Language } from '../lang/types';
import type { Source } from '../sources/types';
import { tokenize } from '../text/tokens';
import type { Context, Contexts } from './context';
import type { Decision } from './decide';

/** As many words may lie between a date and the word that says that something appeared. */
const REACH = 3;

/**
 * 'Al Jazeera reported on 3 January': a date that no source tells, and on which one of them appeared by its own front matter, where the draft says
 * so of it by name. Another day is left as it is: the draft may mean another report.
 */
export function withAppearance(
  decision: Decision,
  draft: Context,
  contexts: Contexts,
  sources: readonly Source[],
  language: Language,
): Decision {
  const { mention } = draft;
  if (decision.verdict !== 'not-found' || mention.kind !== 'date' || mention.granularity !== 'day') return decision;
  if (!saysAppeared(draft, contexts, language)) return decision;
  const source = sources.find(({ provenance }) => isDay(provenance.date, mention.value));
  if (!source || !isNamed(source, draft, contexts)) return decision;
  return { verdict: 'supported', appeared: source, why: 'The source appeared on that day.' };
}

/** Whether a day as read, its year perhaps left open, is an ISO day. */
const isDay = (day: string | undefined, value: string): boolean =>
  day !== undefined && (value === day || value === `XXXX${day.slice(4)}`);

function saysAppeared({ first, last, mention }: Context, { mentions }: Contexts, language: Language): boolean {
  const { tokens, sentences } = mentions.document;
  const sentence = sentences[mention.sentence];
  if (!sentence) return false;
  const from = Math.max(sentence.first, first - REACH);
  const to = Math.min(sentence.last, last + REACH);
  for (let i = from; i < to; i++) if (language.verify.appearing.has(tokens[i]?.norm ?? '')) return true;
  return false;
}

/** Whether the sentence names the publisher or the author of a source in full. */
function isNamed({ provenance }: Source, { mention }: Context, { mentions }: Contexts): boolean {
  const { tokens, sentences } = mentions.document;
  const sentence = sentences[mention.sentence];
  if (!sentence) return false;
  const written = tokens.slice(sentence.first, sentence.last).map(({ norm }) => norm);
  return [provenance.publisher, provenance.author].some((name) => {
    const words = tokenize(name ?? '').map(({ norm }) => norm);
    const own = words[0] === 'the' ? words.slice(1) : words;
    return own.length > 0 && written.some((_, i) => own.every((word, k) => written[i + k] === word));
  });
}
