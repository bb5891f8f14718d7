import type { Draft } from '../../drafts/types';
import type { Language } from '../../lang/types';
import type { Quote } from '../../quotes';
import type { Source } from '../../sources/types';

/** The quotation marks of a draft's house style, outer and inner. */
export interface Marks {
  readonly open: string;
  readonly close: string;
  readonly innerOpen: string;
  readonly innerClose: string;
}

export const CURLY: Marks = { open: '“', close: '”', innerOpen: '‘', innerClose: '’' };
const STYLES: readonly Marks[] = [
  CURLY,
  { open: '"', close: '"', innerOpen: "'", innerClose: "'" },
  { open: '‘', close: '’', innerOpen: '“', innerClose: '”' },
  { open: "'", close: "'", innerOpen: '"', innerClose: '"' },
  { open: '«', close: '»', innerOpen: '“', innerClose: '”' },
  { open: '„', close: '“', innerOpen: '‚', innerClose: '‘' },
];

/** The marks that were opened already, else those that a draft mostly quotes with; curly ones where it quotes nothing yet. */
export function marksOf(draft: Draft, opened?: string): Marks {
  const own = STYLES.find(({ open }) => open === opened);
  if (own) return own;
  const counts = new Map<string, number>();
  for (const { text } of draft.mentions.quotes) counts.set(text[0] ?? '', (counts.get(text[0] ?? '') ?? 0) + 1);
  let best: Marks = CURLY;
  for (const style of STYLES) if ((counts.get(style.open) ?? 0) > (counts.get(best.open) ?? 0)) best = style;
  return best;
}

/** Words put between the draft's marks; marks inside them become inner ones. Words that hold either kind already keep theirs inside. */
export function inMarks(words: string, marks: Marks): string {
  const inner = words
    .replace(/[“„«]/g, marks.innerOpen)
    .replace(/[”»]/g, marks.innerClose)
    .replace(/(^|[\s([—–-])"/g, `$1${marks.innerOpen}`)
    .replace(/"/g, marks.innerClose);
  // A draft in single marks: an inner pair of single ones turns double, an apostrophe stays.
  const turned =
    marks.innerOpen === '“' || marks.innerOpen === '"'
      ? inner.replace(
          /(^|[\s([—–-])[‘']([^‘’']{1,300})[’'](?=$|[\s,.;:!?)\]])/g,
          `$1${marks.innerOpen}$2${marks.innerClose}`,
        )
      : inner;
  return marks.open + turned + marks.close;
}

export type QuoteFormKind = 'said' | 'lead' | 'according' | 'bare';

/** A quote with its attribution. */
export interface QuoteForm {
  readonly form: QuoteFormKind;
  readonly text: string;
}

/** A quote's words, folded to one line. */
export function quotedWords(source: Source, quote: Quote): string {
  return source.mentions.document.prose
    .slice(quote.inner.start, quote.inner.end)
    .replace(/[\u2060\u00AD]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * '“…,” Frank said', 'Frank said: “…”', 'According to Frank, “…”', and the words alone for where who speaks stands there already. The comma goes
 * inside the marks; a question keeps its own sign.
 */
export function quoteForms(words: string, speaker: string, marks: Marks, { writing }: Language): QuoteForm[] {
  const bare = words.replace(/[,;–—]$/, '').replace(/(?<!\.)\.$/, '');
  const quoted = inMarks(bare, marks);
  return [
    { form: 'said', text: `${inMarks(/[!?…]$/.test(bare) ? bare : `${bare},`, marks)} ${speaker} ${writing.said}` },
    { form: 'lead', text: `${speaker} ${writing.said}: ${quoted}` },
    { form: 'according', text: `${writing.accordingTo} ${speaker}, ${quoted}` },
    { form: 'bare', text: quoted },
  ];
}

/** How a speaker is named next: in full at first, then by the surname. A body keeps its name. */
export function speakerName(source: Source, speaker: string, draft: Draft): string {
  const person = source.mentions.people.find(({ name }) => name === speaker);
  // 'von der Leyen' keeps its particles.
  const surname = /(?:(?<=\s)\p{Ll}\S*\s)*\p{Lu}\S*$/u.exec(speaker)?.[0] ?? speaker;
  if (person && person.kind !== 'person') return speaker;
  return draft.mentions.document.prose.includes(speaker) ? surname : speaker;
}
