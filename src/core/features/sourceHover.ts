import type { Source } from '../sources/types';
import type { Span } from '../text/span';
import { CARD_LINES, CARD_WIDTH, clipped, flat } from './cardText';
import { MarkdownText } from './markdownText';
import type { Hover, Location, VerifiedDraftView } from './types';

/** As many uses are listed, each on a line; the rest is counted. */
const MOST = CARD_LINES - 2;

const names = (path: string): string => {
  const last = path.split('/').at(-1) ?? path;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
};

/** The figure, date or quote of a source at an offset. */
export function mentionAt(source: Source, offset: number): Span | undefined {
  const { figures, dates, quotes } = source.mentions;
  const all: Span[] = [...figures, ...dates, ...quotes].filter((one) => one.start <= offset && offset <= one.end);
  return all.sort((a, b) => a.end - a.start - (b.end - b.start))[0];
}

/** Where drafts use a stretch of a source: the checks whose passages rest on it. */
export function usesOf(source: Source, span: Span, drafts: readonly VerifiedDraftView[]): Location[] {
  return drafts.flatMap(({ draft, checks }) =>
    checks
      .filter((check) =>
        check.passages.some(
          (passage) =>
            passage.path === source.path &&
            (passage.decisive.length ? passage.decisive : [passage]).some(
              (one) => one.start < span.end && span.start < one.end,
            ),
        ),
      )
      .map(({ start, end }) => ({ path: draft.path, start, end })),
  );
}

/** On a figure or quote of a source: which drafts use it. */
export function sourceHover(source: Source, offset: number, drafts: readonly VerifiedDraftView[]): Hover | undefined {
  const span = mentionAt(source, offset);
  if (!span) return undefined;
  const uses = usesOf(source, span, drafts);
  const text = new MarkdownText();
  if (!uses.length) text.own('No open draft uses this yet.');
  else {
    text.own(uses.length === 1 ? 'Used once:' : `Used ${uses.length} times:`);
    for (const use of uses.slice(0, MOST)) {
      const view = drafts.find(({ draft }) => draft.path === use.path);
      const words = view?.draft.mentions.document.text.slice(use.start, use.end) ?? '';
      const file = clipped(names(use.path), 40);
      text
        .line()
        .command(file, 'backread.openPassage', [use.path, use.start, use.end])
        .own(' ')
        .text(clipped(flat(words), CARD_WIDTH - 1 - file.length));
    }
    if (uses.length > MOST) text.line().own(`and ${uses.length - MOST} more`);
  }
  return { ...span, markdown: text.value };
}
