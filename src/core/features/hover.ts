import { citedParagraphs } from '../drafts';
import { circumstancesOf, isTextless } from '../sources/textless';
import type { Source } from '../sources/types';
import { checkAt, citationAt } from './at';
import { checkCard, type CardOptions } from './card';
import { CARD_WIDTH, clipped, flat } from './cardText';
import { nameOf, paragraphText } from './cite';
import { MarkdownText } from './markdownText';
import { webLink } from './navigation';
import { workCard } from './works';
import type { Hover, SourceLookup, VerifiedDraftView } from './types';

export { VERDICT_SIGNS } from './verdicts';
export { isCited } from './cite';

/** Of the lines of a citation's card two are for the source, three for the paragraph; one each for the circumstances, confidence and what to do. */
const NAME = 60;
const HEADING = 2 * CARD_WIDTH - 24;
const PARAGRAPH = 3 * CARD_WIDTH - 40;

/** The card for what stands at an offset of a draft (as it was read): a figure, date, quote, name or citation. */
export function draftHover(
  view: VerifiedDraftView,
  sources: SourceLookup,
  offset: number,
  options: CardOptions = {},
): Hover | undefined {
  const check = checkAt(view.checks, offset);
  if (check) return checkCard(view, check, sources, options);
  const citation = citationAt(view.draft.citations, offset);
  if (!citation) return undefined;
  const { moved = 0 } = options;
  const [start, end] = [citation.start + moved, citation.end + moved];
  const source = sources.byKey(citation.key);
  const text = new MarkdownText();
  const work = source ? undefined : sources.works?.get(citation.key);
  if (work) return { start, end, markdown: workCard(work) };
  if (!source) {
    text.own('No source has the key ').bold(clipped(citation.key, NAME)).own('.');
    return { start, end, markdown: text.value };
  }
  heading(text, source);
  const circumstances = circumstancesOf(source.provenance);
  if (circumstances) text.paragraph().text(clipped(flat(circumstances), CARD_WIDTH));
  if (source.provenance.confidential)
    text.paragraph().own('Confidential: nothing of it enters a report, an export or a log.');
  if (isTextless(source))
    text.paragraph().own('It has no text: what rests on it alone is checked and marked (CQ) by you.');
  const cited = citedParagraphs(citation, source.mentions.document);
  if (cited === null)
    text
      .paragraph()
      .text(clipped(citation.locator ?? '', 20))
      .own(': the source has no such place.');
  if (cited) {
    const { from, to } = cited;
    const shown = paragraphText(source, from, PARAGRAPH);
    text.paragraph();
    if (citation.place) text.text(clipped(citation.locator ?? '', 20)).own(' · ');
    text.own(from === to ? `¶ ${from}: ` : `¶ ${from}–${to}: `);
    if (shown) text.text(shown);
    else text.own(`there is no such paragraph; the source has ${source.mentions.document.paragraphs}.`);
    const block = source.mentions.document.blocks.find((one) => one.paragraph === from && one.kind !== 'heading');
    if (block) {
      text.paragraph().command('Open passage', 'backread.openPassage', [source.path, block.start, block.end]);
      const address = webLink(source, block.start, block.end);
      if (address) text.own(' · ').link('Open web page', address);
    }
  } else {
    text.paragraph().command('Open source', 'backread.openPassage', [source.path, 0, 0]);
  }
  return { start, end, markdown: text.value };
}

function heading(text: MarkdownText, source: Source): void {
  const { title, date } = source.provenance;
  const name = clipped(flat(nameOf(source)), NAME);
  text.bold(name);
  if (date) text.own(', ').text(clipped(date, 10));
  if (title && title !== nameOf(source)) text.own(' · ').text(clipped(flat(title), HEADING - name.length));
}
