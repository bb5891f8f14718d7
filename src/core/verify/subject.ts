import type { Context, Contexts } from './context';
import type { Pair } from './pairs';

/** As far from the figure a name may stand to be its subject or object. */
const REACH = 5;

/**
 * Whether the draft gives a source's figure to somebody else: 'Paravel pledged $2.5 million' where 'the United States pledged $2.5 million', 'a 25
 * percent tariff on Honduras' where it is on Mexico. The words between name and figure must be the same, the draft's name must be one the
 * source knows and not in that part of its sentence, and the source's name nowhere in the draft's sentence.
 */
export function isOthers(pair: Pair, draft: Contexts): boolean {
  const source = pair.of.contexts;
  for (const side of [-1, 1] as const) {
    const own = frameOf(pair.draft, draft, side);
    const theirs = frameOf(pair.source, source, side);
    if (!own || !theirs || own.name === theirs.name || !own.between.length) continue;
    if (own.between.join(' ') !== theirs.between.join(' ')) continue;
    if (!source.spread.has(own.name)) continue;
    if ((pair.source.terms.get(own.name) ?? 0) >= 0.45 || standsIn(pair.draft, draft, theirs.name)) continue;
    if (theirs.names.some((name) => own.names.includes(name))) continue;
    return true;
  }
  return false;
}

interface Frame {
  /** The name's last word before the figure, or its first one after it. */
  readonly name: string;
  /** All words of that name and of those joined to it. */
  readonly names: readonly string[];
  /** Stems between name and figure, the figure's side first. */
  readonly between: readonly string[];
}

function frameOf(context: Context, { mentions, lexicon }: Contexts, side: -1 | 1): Frame | undefined {
  const { tokens, sentences } = mentions.document;
  const sentence = sentences[context.mention.sentence];
  if (!sentence) return undefined;
  const between: string[] = [];
  const from = side < 0 ? context.first - 1 : context.last;
  for (let i = from, far = 0; i >= sentence.first && i < sentence.last && far <= REACH; i += side, far++) {
    if (tokens[i]?.kind === 'punctuation') return undefined;
    const stem = lexicon.stems[i];
    if (!stem) continue;
    if (!lexicon.names[i]) {
      between.push(stem);
      continue;
    }
    const names = [stem];
    for (let k = i + side; k >= sentence.first && k < sentence.last && Math.abs(k - i) < 6; k += side) {
      const word = tokens[k]?.norm;
      if (lexicon.names[k]) names.push(lexicon.stems[k] as string);
      else if (word !== 'and' && word !== ',' && word !== 'the' && word !== 'of') break;
    }
    return { name: stem, names, between };
  }
  return undefined;
}

function standsIn(context: Context, { mentions, lexicon }: Contexts, name: string): boolean {
  const sentence = mentions.document.sentences[context.mention.sentence];
  for (let i = sentence?.first ?? 0; i < (sentence?.last ?? 0); i++) if (lexicon.stems[i] === name) return true;
  return false;
}
