import { paragraphsAt, type Paragraphs } from '../document/places';
import { citedParagraphs } from '../drafts';
import type { Citation, Draft } from '../drafts/types';
import { isTextless } from '../sources/textless';
import { say, type Messages } from '../lang/messages';
import type { Source } from '../sources/types';
import { contains } from '../text/span';
import { nameOf } from './wording';
import type { Check, Code, Passage, Verdict } from './types';

/**
 * Checks of the citations themselves: a key that no source has, a paragraph that doesn't hold what it is cited for though the source does,
 * and a source that doesn't have it at all. `known` are the keys of all sources there are, `checks` the verdicts on the draft.
 */
export function checkCitations(
  draft: Draft,
  checks: readonly Check[],
  sources: readonly Source[],
  known: (key: string) => boolean,
  messages: Messages,
): Check[] {
  const groups = new Map<number, Citation[]>(); // citations that govern the same stretch back each other up
  for (const citation of draft.citations) {
    const group = groups.get(citation.governs.start);
    if (group) group.push(citation);
    else groups.set(citation.governs.start, [citation]);
  }
  return [...groups.values()].flatMap((group) =>
    group.flatMap((citation) => {
      if (!known(citation.key))
        return entry(
          draft,
          citation,
          'citation.unknown-source',
          say(messages, 'citation.unknown', { key: citation.key }),
          [],
        );
      const source = sources.find((one) => one.key === citation.key);
      // What rests on a source without text too may come from there.
      const isHeard = group.some(({ key }) => sources.some((one) => one.key === key && isTextless(one)));
      return source && !isHeard ? checkOne(draft, citation, group, source, checks, messages) : [];
    }),
  );
}

function checkOne(
  draft: Draft,
  citation: Citation,
  group: readonly Citation[],
  source: Source,
  checks: readonly Check[],
  messages: Messages,
): Check[] {
  const governed = checks.filter(
    (check) => check.kind !== 'name' && contains(citation.governs, check) && isClaim(check),
  );
  if (!governed.length) return [];
  const keys = new Set(group.map((one) => one.key));
  const backed = governed.filter(
    (check) => check.verdict !== 'not-found' && check.passages.some((p) => keys.has(p.key)),
  );
  const name = nameOf(source);
  if (!backed.length) {
    const elsewhere = governed.flatMap((check) => (check.verdict === 'supported' ? check.passages : [])).slice(0, 1);
    const [other] = elsewhere;
    // One unread figure proves nothing, nor does a 'Thursday'; all of several figures, or one that another source has, does.
    if (!elsewhere.length && governed.filter(({ kind }) => kind !== 'date').length < 2) return [];
    return entry(
      draft,
      citation,
      'citation.unsupported',
      other
        ? say(messages, 'citation.unsupportedButElsewhere', {
            source: name,
            key: other.key,
            paragraph: other.paragraph,
          })
        : say(messages, 'citation.unsupported', { source: name }),
      elsewhere,
    );
  }
  const own = backed.flatMap((check) => check.passages.filter((p) => p.key === citation.key));
  const ranges = group.filter((one) => one.key === citation.key).map((one) => allowed(one, source));
  const inside = own.some((p) => ranges.some((r) => !r || (r.from <= p.paragraph && p.paragraph <= r.to)));
  if (inside || !own.length) return [];
  const first = own[0] as Passage;
  const right = citation.paragraphs ? `¶ ${first.paragraph}` : (first.locator ?? `¶ ${first.paragraph}`);
  return entry(
    draft,
    citation,
    'citation.wrong-passage',
    say(messages, 'citation.wrongPassage', {
      source: name,
      right: placed(right, messages),
      wrong: placed(shownLocator(citation), messages),
    }),
    [first],
    citation.locatorSpan && { suggestion: right, suggestionSpan: citation.locatorSpan },
  );
}

/** How many pages a page may be off: books number theirs from where the text begins, files from the cover. */
const PAGES_OFF = 2;

/**
 * The paragraphs in which a citation's claim may stand; undefined where nothing can be said, which goes for a page, time or section
 * that the source doesn't have: it may be numbered another way.
 */
export function allowed(citation: Citation, { mentions: { document } }: Source): Paragraphs | undefined {
  const { place } = citation;
  if (place?.kind !== 'page') return citedParagraphs(citation, document) ?? undefined;
  const widened = { ...place, from: Math.max(1, place.from - PAGES_OFF), to: place.to + PAGES_OFF };
  return paragraphsAt(document, place) ? (paragraphsAt(document, widened) ?? undefined) : undefined;
}

function shownLocator({ paragraphs, locator = '' }: Citation): string {
  if (!paragraphs) return locator;
  const { from, to } = paragraphs;
  return from === to ? `¶ ${from}` : `¶ ${from}–${to}`;
}

/** 'in ¶ 3', 'on p. 4', 'at 00:12:03'. */
const placed = (locator: string, messages: Messages): string => {
  const key = /^at\b/i.test(locator) ? 'place.at' : /^(?:p|\d+$)/i.test(locator) ? 'place.on' : 'place.in';
  return say(messages, key, { locator });
};

/** A verdict that says whether a source holds what is claimed: dates that only place a sentence don't. */
const isClaim = (check: Check): boolean => check.kind === 'figure' || check.kind === 'quote' || check.kind === 'date';

function entry(
  draft: Draft,
  citation: Citation,
  code: Code,
  message: string,
  passages: readonly Passage[],
  suggestion: Pick<Check, 'suggestion' | 'suggestionSpan'> | undefined = undefined,
): Check[] {
  const verdict: Verdict = 'contradicted';
  return [
    {
      kind: 'citation',
      start: citation.start,
      end: citation.end,
      text: draft.mentions.document.text.slice(citation.start, citation.end),
      verdict,
      code,
      severity: 'warning',
      message,
      passages,
      ...suggestion,
      trace: [],
    },
  ];
}
