import { JOINER } from '../text/tokens';
import type { Document } from '../document/types';
import { nameOf, paragraphText } from './cite';
import { MarkdownText } from './markdownText';
import type { PhraseIndex } from './phraseIndex';
import { passageText } from './phrases';
import type { SourceLookup, TextEdit } from './types';

export interface CompletionItem {
  readonly kind: 'figure' | 'quote' | 'fact' | 'key' | 'passage';
  readonly label: string;
  /** Behind the label: where it is from. */
  readonly description: string;
  readonly edit: TextEdit;
  /** What the editor filters by: what was typed. */
  readonly filter: string;
  readonly sort: string;
  /** Markdown: the passage before one accepts. */
  readonly documentation: string;
}

export interface CompletionOptions {
  /** From how many letters facts are offered; 0 turns them off. */
  readonly minimumLetters: number;
  readonly limit?: number;
}

/** Words too common to mean a fact. */
const COMMON = new Set(
  (
    'about after again all also and any are been before but can could did does for from had has have her him his how into its just like ' +
    'made many may more most much not now off one only other our out over said same she should some such than that the their them then there ' +
    'these they this those through too two under until very was way well were what when where which while who why will with would year years you your'
  ).split(' '),
);

const KEY = /(?:^|[\s[(;,–—-])-?@([\p{L}\p{N}_][\p{L}\p{N}_:.#$%&+?<>~/-]*)?$/u;
const LOCATOR = /@([\p{L}\p{N}_][\p{L}\p{N}_:.#$%&+?<>~/-]*)(?:,\s*|\s*\[\s*)(?:(¶)\s*)?(\d{0,4})$/u;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*$/u;
const LOOK_BACK = 200;

/** What is offered at `offset` of a draft. Empty where nothing fits: in code, in links, in the front matter, in plain prose about nothing. */
export function completionsAt(
  document: Document,
  offset: number,
  sources: SourceLookup,
  phrases: PhraseIndex,
  options: CompletionOptions,
  paths?: ReadonlySet<string>,
): CompletionItem[] {
  const line = document.text.slice(Math.max(0, offset - LOOK_BACK), offset).replace(/^[^]*[\r\n]/, '');
  if (document.frontMatter && offset <= document.frontMatter.end) return [];
  const locator = LOCATOR.exec(line);
  if (locator) return passagesFor(locator, offset, sources);
  const key = KEY.exec(line);
  if (key) return keysFor(key[1] ?? '', offset, document.text, sources);
  return factsFor(document, line, offset, sources, phrases, options, paths);
}

function keysFor(typed: string, offset: number, text: string, sources: SourceLookup): CompletionItem[] {
  const bracketed = /\[[^\]\n]*$/.test(text.slice(Math.max(0, offset - LOOK_BACK), offset));
  const start = offset - typed.length - 1;
  return [...sources.entries()]
    .filter(({ key, provenance }) => {
      const hay =
        `${key} ${provenance.title ?? ''} ${provenance.publisher ?? ''} ${provenance.author ?? ''}`.toLowerCase();
      return hay.includes(typed.toLowerCase());
    })
    .map((source, i) => ({
      kind: 'key' as const,
      label: `@${source.key}`,
      description: source.provenance.title ?? nameOf(source),
      edit: { start, end: offset, text: bracketed ? `@${source.key}` : `[@${source.key}]` },
      filter: `@${typed}`,
      sort: String(i).padStart(5, '0'),
      documentation: new MarkdownText()
        .bold(nameOf(source))
        .own(source.provenance.date ? `, ${source.provenance.date}` : '').value,
    }));
}

function passagesFor(match: RegExpExecArray, offset: number, sources: SourceLookup): CompletionItem[] {
  const [, key = '', sign, digits = ''] = match;
  const source = sources.byKey(key);
  if (!source) return [];
  const start = offset - digits.length;
  const items: CompletionItem[] = [];
  for (let paragraph = 1; paragraph <= source.mentions.document.paragraphs; paragraph++) {
    if (!String(paragraph).startsWith(digits)) continue;
    const text = paragraphText(source, paragraph, 600);
    if (!text) continue;
    items.push({
      kind: 'passage',
      label: `¶ ${paragraph}`,
      description: text.slice(0, 80),
      edit: {
        start,
        end: offset,
        text: sign ? `${offset === start && !/\s$/.test(match[0]) ? ' ' : ''}${paragraph}` : `¶ ${paragraph}`,
      },
      filter: digits,
      sort: String(paragraph).padStart(5, '0'),
      documentation: new MarkdownText().text(text).value,
    });
  }
  return items;
}

function factsFor(
  document: Document,
  line: string,
  offset: number,
  sources: SourceLookup,
  phrases: PhraseIndex,
  { minimumLetters, limit = 20 }: CompletionOptions,
  paths: ReadonlySet<string> | undefined,
): CompletionItem[] {
  const typed = WORD.exec(line)?.[0] ?? '';
  if (!minimumLetters || typed.length < minimumLetters || COMMON.has(typed.toLowerCase())) return [];
  const start = offset - typed.length;
  // 'desk@remit', 'example.org/remit': part of an address.
  if (/[@/\\.:_#&=?-]$/.test(line.slice(0, line.length - typed.length))) return [];
  // Masked: code, an address, a comment, a citation.
  const masked = document.prose[start];
  if (masked === ' ' || masked === JOINER) return [];
  const context = new Set(sentenceSoFar(line.slice(0, line.length - typed.length)));
  return phrases.find(typed, context, limit, paths).flatMap(({ phrase, path }, i) => {
    const source = sources.byPath(path);
    if (!source) return [];
    const quoted = phrase.kind === 'quote';
    return [
      {
        kind: phrase.kind,
        label: phrase.label.length > 90 ? `${phrase.label.slice(0, 89)}…` : phrase.label,
        description: phrase.detail,
        edit: { start, end: offset, text: phrase.insert },
        filter: typed,
        sort: String(i).padStart(5, '0'),
        documentation: new MarkdownText()
          .own(quoted ? '' : '> ')
          .text(passageText(source, phrase))
          .paragraph()
          .bold(nameOf(source))
          .own(
            `${source.provenance.date ? `, ${source.provenance.date}` : ''}${phrase.paragraph ? `, ¶ ${phrase.paragraph}` : ''}`,
          ).value,
      },
    ];
  });
}

/** The words of the sentence before the cursor. */
function sentenceSoFar(line: string): string[] {
  const sentence = line.split(/[.!?]\s+/).at(-1) ?? '';
  return sentence.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
}
