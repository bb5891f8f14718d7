import { citedParagraphs } from '../drafts';
import { circumstancesOf, isTextless } from '../sources/textless';
import { at } from '../text/span';
import type { Check, Passage, Verdict } from '../verify/types';
import type { Source } from '../sources/types';
import { checkAt, citationAt } from './at';
import { nameOf, paragraphText } from './cite';
import { MarkdownText } from './markdownText';
import { webLink } from './navigation';
import type { Hover, SourceLookup, VerifiedDraftView } from './types';

/** Sign and word for each verdict: never colour alone. */
export const VERDICT_SIGNS: Readonly<Record<Verdict, readonly [string, string]>> = {
  supported: ['✔', 'Supported'],
  contradicted: ['✘', 'Contradicted'],
  unclear: ['?', 'Unclear'],
  'not-found': ['○', 'Not found'],
};

/** The longest sentence before or after that is shown whole. */
const NEIGHBOUR = 160;

/** The card for what stands at an offset of a draft: a figure, date, quote, name or citation. */
export function draftHover(view: VerifiedDraftView, sources: SourceLookup, offset: number): Hover | undefined {
  const check = checkAt(view.checks, offset);
  if (check) return checkHover(view, check, sources);
  const citation = citationAt(view.draft.citations, offset);
  if (!citation) return undefined;
  const source = sources.byKey(citation.key);
  const text = new MarkdownText();
  if (!source) {
    text.own('No source has the key ').bold(citation.key).own('.');
    return { start: citation.start, end: citation.end, markdown: text.value };
  }
  heading(text, source);
  const circumstances = circumstancesOf(source.provenance);
  if (circumstances) text.paragraph().text(circumstances);
  if (source.provenance.confidential)
    text.paragraph().own('Confidential: nothing of it enters a report, an export or a log.');
  if (isTextless(source))
    text.paragraph().own('It has no text: what rests on it alone is checked and marked (CQ) by you.');
  const cited = citedParagraphs(citation, source.mentions.document);
  if (cited === null)
    text
      .paragraph()
      .text(citation.locator ?? '')
      .own(': the source has no such place.');
  if (cited) {
    const { from, to } = cited;
    const shown = paragraphText(source, from);
    text.paragraph();
    if (citation.place) text.text(citation.locator ?? '').own(' · ');
    text.own(from === to ? `¶ ${from}: ` : `¶ ${from}–${to}: `);
    if (shown) text.text(shown);
    else text.own(`there is no such paragraph; the source has ${source.mentions.document.paragraphs}.`);
    const block = source.mentions.document.blocks.find((one) => one.paragraph === from && one.kind !== 'heading');
    if (block) text.paragraph().command('Open passage', 'backread.openPassage', [source.path, block.start, block.end]);
  }
  return { start: citation.start, end: citation.end, markdown: text.value };
}

function heading(text: MarkdownText, source: Source): void {
  const { title, date } = source.provenance;
  text.bold(nameOf(source));
  if (date) text.own(`, ${date}`);
  if (title && title !== nameOf(source)) text.own(' · ').text(title);
}

/** At most eight lines: verdict and place, the passage with its neighbours, who says it, why, and what one can do. */
function checkHover(view: VerifiedDraftView, check: Check, sources: SourceLookup): Hover {
  const text = new MarkdownText();
  const [sign, word] = VERDICT_SIGNS[check.verdict];
  const passage = check.passages[0];
  const source = passage && (sources.byPath(passage.path) ?? sources.byKey(passage.key));
  text.own(`**${sign} ${word}**`);
  if (check.mark) text.own(check.mark.kind === 'cq' ? ' · marked as checked (CQ)' : ' · ignored');
  if (source && passage) {
    text.own(' · ').text(nameOf(source));
    if (source.provenance.date) text.own(`, ${source.provenance.date}`);
    if (passage.locator) text.own(', ').text(passage.locator);
    if (passage.paragraph) text.own(`, ¶ ${passage.paragraph}`);
    if (check.passages.length > 1) text.own(` (and ${check.passages.length - 1} more)`);
  }
  if (source && passage) {
    text.paragraph().own('> ');
    withNeighbours(text, source, passage);
    const said = speakerIn(source, passage);
    if (said) text.paragraph().own('— ').text(said);
  }
  // What Problems shows stands right above the card already.
  if (check.message && check.severity !== 'warning') text.paragraph().text(check.message);
  actions(text.paragraph(), view, check, source, passage);
  return { start: check.start, end: check.end, markdown: text.value };
}

function withNeighbours(text: MarkdownText, source: Source, passage: Passage): void {
  const { document } = source.mentions;
  const index = document.sentences.findIndex((one) => one.start <= passage.start && passage.start < one.end);
  const own = document.sentences[index];
  const neighbour = (sentence: { start: number; end: number; block: number } | undefined): string => {
    if (!sentence || !own || document.blocks[sentence.block]?.kind === 'heading') return '';
    const words = document.prose.slice(sentence.start, sentence.end);
    return words.length <= NEIGHBOUR ? words : '';
  };
  const before = neighbour(document.sentences[index - 1]);
  const last = document.sentences.findLastIndex((one) => one.start < passage.end);
  const after = neighbour(document.sentences[last + 1]);
  if (before) text.text(before).own(' ');
  text.passage(document.prose.slice(passage.start, passage.end), passage.start, passage.decisive);
  if (after) text.own(' ').text(after);
}

/** Who says what the passage holds, with the role the source gives. */
function speakerIn(source: Source, passage: Passage): string | undefined {
  const { quotes, reported } = source.mentions;
  const centre = passage.decisive[0]?.start ?? passage.start;
  const said =
    quotes.find((quote) => quote.speaker && quote.start <= centre && centre < quote.end) ??
    reported.find((one) => one.speaker && one.content.start <= centre && centre < one.content.end);
  if (!said?.speaker) return undefined;
  const translated = 'translatedFrom' in said && said.translatedFrom ? ` (translated from ${said.translatedFrom})` : '';
  return `${said.speaker}${said.role ? `, ${said.role}` : ''}${translated}`;
}

function actions(
  text: MarkdownText,
  view: VerifiedDraftView,
  check: Check,
  source: Source | undefined,
  passage: Passage | undefined,
): void {
  const path = view.draft.path;
  const parts: (() => void)[] = [];
  if (source && passage) {
    parts.push(() => text.command('Open passage', 'backread.openPassage', [passage.path, passage.start, passage.end]));
    const block = at(source.mentions.document.blocks, passage.start);
    // A browser's text directive may not cross a block.
    const address = webLink(source, passage.start, Math.min(passage.end, block?.end ?? passage.end));
    if (address) parts.push(() => text.link('Open web page', address));
  }
  const range = [path, check.start, check.end];
  if (check.suggestion && check.verdict !== 'supported')
    parts.push(() => text.command('Replace', 'backread.replaceBySource', range));
  if (passage && check.verdict === 'supported' && !isCited(view, check, passage.key))
    parts.push(() => text.command('Add citation', 'backread.addCitation', range));
  if (check.verdict !== 'supported' && !check.mark)
    parts.push(() => text.command('Mark as checked', 'backread.markChecked', range));
  parts.push(() => text.command('Explain', 'backread.explain', range));
  parts.forEach((part, i) => {
    if (i) text.own(' · ');
    part();
  });
}

/** Whether a citation of the source governs the check already. */
export const isCited = (view: VerifiedDraftView, check: Check, key: string): boolean =>
  view.draft.citations.some(
    (one) => one.key === key && one.governs.start <= check.start && check.end <= one.governs.end,
  );
