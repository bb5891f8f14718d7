import type { Source } from '../sources/types';
import { at, type Span } from '../text/span';
import type { Check, Passage } from '../verify/types';
import { CARD_WIDTH, clipped, flat } from './cardText';
import { isCited, nameOf } from './cite';
import { MarkdownText } from './markdownText';
import { webLink } from './navigation';
import type { Hover, SourceLookup, VerifiedDraftView } from './types';
import { VERDICT_SIGNS } from './verdicts';

export interface CardOptions {
  /** Whether a diagnostic stands at the check: the editor shows its message right above the card, which then doesn't say it again. */
  readonly isFlagged?: (check: Check) => boolean;
  /** Whether sources are still being read: what is not found yet may come. */
  readonly isReading?: boolean;
  /** How far the draft's text has moved since the checks were found, in characters: the card's place and its commands are moved along. */
  readonly moved?: number;
}

/** Of the lines of a card one is for the verdict, two for why, three for the passage, one each for who and what to do. Room is left for the sign of a quotation and what says that a passage goes on. */
const PASSAGE = 3 * CARD_WIDTH - 12;
const WHY = 2 * CARD_WIDTH;
const NAME = 60;

/** The card of a check: verdict, place, why, the source's sentence with the decisive words in bold, who says it, and what one can do. */
export function checkCard(
  view: VerifiedDraftView,
  check: Check,
  sources: SourceLookup,
  {
    isFlagged = ({ severity, mark }) => severity === 'warning' && !mark,
    isReading = false,
    moved = 0,
  }: CardOptions = {},
): Hover {
  const text = new MarkdownText();
  const passage = check.passages[0];
  const source = passage && (sources.byPath(passage.path) ?? sources.byKey(passage.key));
  headline(text, check, source, passage);
  if (isReading && check.verdict === 'not-found') text.own(' · sources are still being read');
  if (check.message && !isFlagged(check)) text.line().text(clipped(flat(check.message), WHY));
  if (source && passage) {
    text.paragraph().own('> ');
    excerpt(text, source, passage);
    const said = speakerIn(source, passage);
    if (said)
      text
        .paragraph()
        .own('— ')
        .text(clipped(flat(said), CARD_WIDTH));
  }
  actions(text.paragraph(), view, check, source, passage, moved);
  return { start: check.start + moved, end: check.end + moved, markdown: text.value };
}

function headline(text: MarkdownText, check: Check, source: Source | undefined, passage: Passage | undefined): void {
  const [sign, word] = VERDICT_SIGNS[check.verdict];
  text.own(`**${sign} ${word}**`);
  if (check.mark) text.own(check.mark.kind === 'cq' ? ' · marked as checked (CQ)' : ' · ignored');
  if (!source || !passage) return;
  text.own(' · ').text(clipped(flat(nameOf(source)), NAME));
  if (source.provenance.date) text.own(', ').text(clipped(source.provenance.date, 10));
  if (passage.locator) text.own(', ').text(clipped(passage.locator, 20));
  if (passage.paragraph) text.own(`, ¶ ${passage.paragraph}`);
  if (check.passages.length > 1) text.own(` (and ${check.passages.length - 1} more)`);
}

/** The passage with the sentences beside it as far as there is room; of a long one the stretch around the decisive words. */
function excerpt(text: MarkdownText, source: Source, passage: Passage): void {
  const { document } = source.mentions;
  const { start, end } = clip(document.prose, passage);
  const words = document.prose.slice(start, end);
  const index = document.sentences.findIndex((one) => one.start <= passage.start && passage.start < one.end);
  const last = document.sentences.findLastIndex((one) => one.start < passage.end);
  let room = PASSAGE - words.length;
  const neighbour = (sentence: (Span & { readonly block: number }) | undefined): string => {
    if (!sentence || index < 0 || document.blocks[sentence.block]?.kind === 'heading') return '';
    const beside = document.prose.slice(sentence.start, sentence.end);
    if (beside.length + 1 > room) return '';
    room -= beside.length + 1;
    return beside;
  };
  const before = start === passage.start ? neighbour(document.sentences[index - 1]) : '';
  const after = end === passage.end ? neighbour(document.sentences[last + 1]) : '';
  if (start > passage.start) text.own('… ');
  if (before) text.text(before).own(' ');
  text.passage(words, start, passage.decisive);
  if (after) text.own(' ').text(after);
  if (end < passage.end) text.own(' …');
}

/** At most three lines of a passage, cut between words, with the decisive words inside. */
function clip(prose: string, passage: Passage): Span {
  if (passage.end - passage.start <= PASSAGE) return passage;
  const [first] = passage.decisive;
  const from = first?.start ?? passage.start;
  const lead = Math.max(0, Math.floor((PASSAGE - ((first?.end ?? from) - from)) / 2));
  let start = Math.max(passage.start, Math.min(from - lead, passage.end - PASSAGE));
  let end = Math.min(passage.end, start + PASSAGE);
  if (start > passage.start) while (start < from && /\S/.test(prose[start - 1] ?? ' ')) start++;
  const least = Math.min(first?.end ?? from, end);
  if (end < passage.end) while (end > least && /\S/.test(prose[end] ?? ' ')) end--;
  return { start, end };
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
  moved: number,
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
  const range = [path, check.start + moved, check.end + moved];
  if (check.suggestion && check.verdict !== 'supported')
    parts.push(() => text.command('Replace', 'backread.replaceBySource', range));
  if (passage && (check.verdict === 'supported' || check.verdict === 'unclear') && !isCited(view, check, passage.key))
    parts.push(() => text.command('Insert citation', 'backread.addCitation', range));
  if (check.verdict !== 'supported' && !check.mark)
    parts.push(() => text.command('Mark as checked', 'backread.markChecked', range));
  parts.push(() => text.command('Explain', 'backread.explain', range));
  parts.forEach((part, i) => {
    if (i) text.own(' · ');
    part();
  });
}
