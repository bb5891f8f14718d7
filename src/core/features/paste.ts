import { locatorAt } from '../document/places';
import type { Draft } from '../drafts/types';
import type { Language } from '../lang/types';
import type { Source } from '../sources/types';
import { at, type Span } from '../text/span';
import { tokenize, type Token } from '../text/tokens';
import { citationOf, nameOf } from './cite';
import { inMarks, marksOf, quoteForms, speakerName } from './completion/quoteForms';
import { slotAt } from './completion/slot';

/** What can be put into a draft for a passage of a source. Plain text is the editor's own. */
export interface PasteForm {
  readonly form: 'quote' | 'paraphrase';
  readonly text: string;
}

export interface Paste {
  /** The likeliest first: a quote where words are taken over, a paraphrase where it is a figure or a few words that nobody is quoted with. */
  readonly forms: readonly PasteForm[];
  /** What the source is called. */
  readonly source: string;
}

/** Fewer words are no words taken over: a name, a figure. */
const FEW = 4;
/** Without knowing where a text was copied from, so many words must stand in a source to be taken for its own. */
const LEAST = 6;
/** Longer texts are not looked for. */
const LONGEST = 20_000;

const isWord = (token: Token): boolean => token.kind !== 'punctuation';

/** Where the words of a text stand in a source, whatever marks and spaces are between them. Linear but for repeated beginnings. */
export function findWords(source: Source, text: string, near?: Span): Span | undefined {
  if (text.length > LONGEST) return undefined;
  const wanted = tokenize(text).filter(isWord);
  const known = source.mentions.document.tokens.filter(isWord);
  if (!wanted.length) return undefined;
  const first = wanted[0]?.norm;
  let found: Span | undefined;
  for (let i = 0; i + wanted.length <= known.length; i++) {
    if (known[i]?.norm !== first) continue;
    let k = 1;
    while (k < wanted.length && known[i + k]?.norm === wanted[k]?.norm) k++;
    if (k < wanted.length) continue;
    const span = { start: (known[i] as Token).start, end: (known[i + k - 1] as Token).end };
    if (!near) return span;
    if (!found || Math.abs(span.start - near.start) < Math.abs(found.start - near.start)) found = span;
  }
  return found;
}

/** Whether a text that came from anywhere may be looked for in sources: long enough not to stand there by chance. */
export const isTelling = (text: string): boolean =>
  text.length <= LONGEST && tokenize(text).filter(isWord).length >= LEAST;

/**
 * The ways to put a passage into a draft at `offset`: between the draft's own quotation marks with its citation (and who says it, where it is
 * somebody's words), or as a paraphrase to be reworded, with the citation alone. undefined in code, in the front matter, inside a quote that is
 * open already, and where nothing of the text stands in the source.
 */
export function pasteInto(
  draft: Draft,
  offset: number,
  text: string,
  source: Source,
  language: Language,
  near?: Span,
): Paste | undefined {
  const slot = slotAt(draft, offset, language.writing);
  if (!slot || slot.kind === 'quote') return undefined;
  const paragraphs = text
    .split(/\r?\n[ \t]*\r?\n/)
    .map((one) => one.trim())
    .filter((one) => one && !/^(?:#{1,6}\s|---$|```)/.test(one));
  const pieces = paragraphs.flatMap((words) => {
    const span = findWords(source, words, near);
    return span ? [{ words: words.replace(/\s+/g, ' ').replace(/^(?:>|[-*+]|\d+[.)])\s+/, ''), span }] : [];
  });
  if (!pieces.length || pieces.length < paragraphs.length) return undefined;
  // Of a few words only those that the source itself has between marks are somebody's own.
  const few = pieces.every(({ words, span }) => isFew(words) && !isQuote(source, span));
  const quote = pieces.map(({ words, span }) => quoted(words, span, source, draft, language)).join('\n\n');
  const paraphrase = pieces.map(({ words, span }) => cited(bare(words), span, source)).join('\n\n');
  const forms: PasteForm[] = [
    { form: 'quote', text: quote },
    { form: 'paraphrase', text: paraphrase },
  ];
  return { forms: few ? forms.reverse() : forms, source: nameOf(source) };
}

const isFew = (words: string): boolean => tokenize(words).filter(isWord).length < FEW;

/** Whether a stretch is all that stands between the marks of somebody's words. */
const isQuote = ({ mentions: { quotes } }: Source, { start, end }: Span): boolean =>
  quotes.some(
    (quote) => quote.sort === 'speech' && quote.start <= start && end <= quote.end && isWhole(quote, start, end),
  );

/** A stop or comma before the closing mark may be left out. */
const isWhole = ({ inner }: { readonly inner: Span }, start: number, end: number): boolean =>
  start <= inner.start && inner.end - end <= 1;

const paragraphAt = (source: Source, offset: number): number =>
  at(source.mentions.document.blocks, offset)?.paragraph ?? 0;

const citationFor = (source: Source, span: Span): string => {
  const from = paragraphAt(source, span.start);
  const to = paragraphAt(source, Math.max(span.start, span.end - 1));
  return from && to > from && !source.mentions.document.places
    ? `[@${source.key}, ¶ ${from}-${to}]`
    : citationOf(source.key, from, locatorAt(source.mentions.document, span.start));
};

/** The citation before the stop, where Pandoc has it. */
function cited(words: string, span: Span, source: Source): string {
  const cite = ` ${citationFor(source, span)}`;
  return words.replace(/[.!?…]?$/, (stop) => cite + stop);
}

/** Without marks around the whole. Marks inside stay. */
function bare(words: string): string {
  const outer = /^(?:“([^“”]*)”|‘([^‘]*)’|"([^"]*)"|«([^«»]*)»|'([^']*)')$/.exec(words);
  const inner = outer?.slice(1).find((one) => one !== undefined);
  // The comma before the closing mark belongs to what followed it.
  return inner === undefined ? words : inner.replace(/,$/, '');
}

function quoted(words: string, span: Span, source: Source, draft: Draft, language: Language): string {
  const marks = marksOf(draft);
  const said = source.mentions.quotes.find(
    (quote) => quote.sort === 'speech' && quote.start <= span.start && span.end <= quote.end,
  );
  const inner = bare(words);
  // A fragment makes no sentence with who said it.
  if (said?.speaker && !isFew(inner)) {
    const speaker = speakerName(source, said.speaker, draft);
    const [first] = quoteForms(inner, speaker, marks, language);
    if (first) return `${first.text} ${citationFor(source, span)}.`;
  }
  const stop = /[.]$/.test(inner) ? '.' : '';
  return `${inMarks(inner.replace(/[.,;:]$/, ''), marks)} ${citationFor(source, span)}${stop}`;
}
