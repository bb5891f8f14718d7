import type { Draft, Mark } from '../drafts/types';
import type { Language } from '../lang/types';
import { at, type Span } from '../text/span';
import { JOINER, type Token } from '../text/tokens';
import type { Check } from '../verify/types';
import { checkAt, citationAt } from './at';
import { VERDICT_SIGNS } from './hover';
import type { VerifiedDraftView } from './types';

/** What is known of the file at the cursor beside its text. */
export interface Surroundings {
  readonly isActive: boolean;
  readonly isReading: boolean;
  /** How many sources the draft may use. */
  readonly sources: number;
  /** What its front matter names in vain. */
  readonly missing: readonly string[];
  /** Whether everything is shown in Problems: after Verify Figures, or by the setting. */
  readonly showsAll: boolean;
}

/** What Backread read at the cursor, and why it says nothing (or what it says). Plain sentences. */
export interface WhyNothing {
  readonly read: string;
  readonly why: string;
  /** The check there, for Explain This Verdict. */
  readonly check?: Check;
}

const quotedText = (text: string): string => `“${text.replace(/\s+/g, ' ').trim().slice(0, 80)}”`;

/** Explains the place at `offset` of a draft. */
export function whyNothing(
  view: VerifiedDraftView,
  offset: number,
  around: Surroundings,
  language: Language,
): WhyNothing {
  const { draft } = view;
  const check = checkAt(view.checks, offset);
  const read = whatIsRead(draft, offset, check);
  const why =
    ofFile(around) ??
    ofPlace(draft, offset) ??
    (check ? ofCheck(check, draft, around) : undefined) ??
    ofMention(draft, offset) ??
    ofNumber(draft, offset, language) ??
    'There is no figure, date, quote, name or citation at the cursor, so there is nothing to check.';
  return { read, why, ...(check && { check }) };
}

function whatIsRead(draft: Draft, offset: number, check: Check | undefined): string {
  if (check) return `${quotedText(check.text)} is read as a ${check.kind}.`;
  const { figures, dates, quotes, people, document } = draft.mentions;
  const touches = (span: Span): boolean => span.start <= offset && offset <= span.end;
  const citation = citationAt(draft.citations, offset);
  if (citation) return `${quotedText(document.text.slice(citation.start, citation.end))} is read as a citation.`;
  for (const [list, kind] of [
    [figures, 'figure'],
    [dates, 'date'],
    [quotes, 'quote'],
  ] as const) {
    const found = list.find(touches);
    if (found) return `${quotedText(found.text)} is read as a ${kind}.`;
  }
  for (const person of people) {
    const mention = person.mentions.find(touches);
    if (mention)
      return `${quotedText(mention.text)} is read as the name of a ${person.kind === 'body' ? 'body' : person.kind}.`;
  }
  const token = tokenAt(draft, offset);
  return token
    ? `${quotedText(token.text)} is read as a plain ${token.kind === 'number' ? 'number' : 'word'}.`
    : 'Nothing is read here.';
}

function ofFile({ isActive, isReading, sources, missing }: Surroundings): string | undefined {
  if (!isActive)
    return 'This file is no draft: it names no “sources:” in its front matter, holds no citation, and does not lie in the folder for drafts. Run Verify Figures to check it all the same.';
  if (missing.length && !sources)
    return `The front matter names ${missing.map(quotedText).join(', ')}, which no source has as its key or path. Mend the name, or take it out to use all sources.`;
  if (!sources)
    return isReading
      ? 'The sources are still being read.'
      : 'There are no sources yet. Put articles into the folder “sources”, or set “sources” in .backread/config.json.';
  return undefined;
}

function ofPlace(draft: Draft, offset: number): string | undefined {
  const { text, prose, frontMatter, blocks } = draft.mentions.document;
  if (frontMatter && offset <= frontMatter.end) {
    const block = at(blocks, offset);
    return block?.kind === 'meta' ? undefined : 'Of the front matter only title, subtitle and description are checked.';
  }
  if (citationAt(draft.citations, offset)) return undefined;
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1).slice(0, 200);
  const mark = /^\s*\d{1,9}[.)](?=\s)/.exec(line);
  if (mark && offset - (text.lastIndexOf('\n', offset - 1) + 1) <= mark[0].length)
    return 'It numbers a list or a heading.';
  const word = /\S/.test(text[offset] ?? '') ? offset : offset - 1;
  if (
    word >= 0 &&
    /\S/.test(text[word] ?? '') &&
    (prose[word] === ' ' || prose[word] === JOINER) &&
    /[\p{L}\p{N}]/u.test(text[word] ?? '')
  )
    return 'It stands in code, a comment, an address or markup, which is not checked.';
  return undefined;
}

function ofCheck(check: Check, draft: Draft, { showsAll }: Surroundings): string {
  const [, word] = VERDICT_SIGNS[check.verdict];
  const mark = check.mark && draft.marks.find(({ id }) => id === check.mark?.id);
  if (check.mark) return `${markedBy(check.mark.kind, mark)} Without the mark: ${word.toLowerCase()}. ${check.message}`;
  if (check.verdict === 'supported') return `It is supported, so nothing is underlined. ${check.message}`;
  if (check.severity === 'warning') return `It does say something: ${word.toLowerCase()}. ${check.message}`;
  if (check.severity === 'none') return `It is ${word.toLowerCase()}, and nothing is shown for that. ${check.message}`;
  return showsAll
    ? `It is ${word.toLowerCase()}, listed in Problems without a warning. ${check.message}`
    : `It is ${word.toLowerCase()}, which shows after Verify Figures, or with the setting “Show all”. ${check.message}`;
}

function markedBy(kind: Mark['kind'], mark: Mark | undefined): string {
  const who = mark?.by ? ` by ${mark.by}` : '';
  const when = mark?.when ? ` on ${mark.when.slice(0, 10)}` : '';
  const why = mark?.why ? ` (${mark.why})` : '';
  return kind === 'cq' ? `It was marked as checked (CQ)${who}${when}${why}.` : `It is ignored${who}${when}${why}.`;
}

/** Something is read, but has no check. */
function ofMention(draft: Draft, offset: number): string | undefined {
  const touches = (span: Span): boolean => span.start <= offset && offset <= span.end;
  const citation = citationAt(draft.citations, offset);
  if (citation) return 'The citation is right: its source is known, and has what it is cited for.';
  if (draft.mentions.people.some(({ mentions }) => mentions.some(touches)))
    return 'No source has this name or one like it, so there is nothing to compare it with.';
  return undefined;
}

function tokenAt(draft: Draft, offset: number): Token | undefined {
  const { tokens } = draft.mentions.document;
  // Behind a word and before its stop the word is meant.
  return [at(tokens, offset), at(tokens, Math.max(0, offset - 1))].find((one) => one && one.kind !== 'punctuation');
}

/** A token with the whole words beside it, in quotation marks. */
function wordsAround(text: string, { start, end }: Span, within: Span): string {
  const before = text.slice(Math.max(within.start, start - 20), start);
  const after = text.slice(end, Math.min(within.end, end + 20));
  const [lead, rest] = [
    start - 20 > within.start ? before.replace(/^\S*\s+/, '') : before,
    end + 20 < within.end ? after.replace(/\s+\S*$/, '') : after,
  ];
  return quotedText(`${lead}${text.slice(start, end)}${rest}`);
}

/** A number that is no figure: what it is instead. */
function ofNumber(draft: Draft, offset: number, language: Language): string | undefined {
  const { tokens, text, blocks } = draft.mentions.document;
  const token = tokenAt(draft, offset);
  if (!token) return undefined;
  const isNumber = token.kind === 'number';
  const word = language.figures.words.get(token.norm);
  if (!isNumber && word?.cardinal === undefined && word?.ordinal === undefined) return undefined;
  const index = tokens.indexOf(token);
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  const block = at(blocks, token.start);
  const glued = (a: Token | undefined, b: Token | undefined): boolean => !!a && !!b && a.end === b.start;
  if (/^\d{1,2}$/.test(token.text) && (/^:\d/.test(text.slice(token.end)) || /\d:$/.test(text.slice(0, token.start))))
    return 'It is a time of day, which is not checked.';
  if (isNumber && block && token.start === block.start && /^[.)]/.test(text.slice(token.end, token.end + 1)))
    return 'It numbers a list or a heading.';
  if ((glued(before, token) && before?.kind === 'word') || (glued(token, after) && after?.kind === 'word'))
    return 'It is part of a name or a code, such as “G7” or “5G”.';
  if (/[-–/#]/.test(text[token.start - 1] ?? '')) return 'It is part of a name or a code, such as “COVID-19”.';
  const head = before?.norm === '.' ? tokens[index - 2] : before;
  const names = language.figures.nameHeads;
  if (head?.kind === 'word' && (names.has(head.norm) || (head.capital && head.start !== block?.start)))
    return `It is part of a name or a reference, like “Flight 302” or “page 3” (${quotedText(text.slice(head.start, token.end))}).`;
  if (isNumber && /^[12]\d{3}$/.test(token.text)) return 'It reads like a year, but no date could be made of it.';
  if (!isNumber)
    return `${wordsAround(text, token, block ?? token)}: the word counts nothing here; it is an idiom, a pronoun or an order (“on the one hand”, “at first”, “one of the few”).`;
  return 'The number counts or measures nothing that Backread knows, so it is not read as a figure.';
}
