import { citedParagraphs } from '../drafts';
import { keySpanOf } from '../sources';
import { textFragment } from '../sources/textFragment';
import type { Source } from '../sources/types';
import { checkAt, citationAt } from './at';
import { mentionAt, usesOf } from './sourceHover';
import { placeOf } from './works';
import type { Location, SourceLookup, VerifiedDraftView } from './types';

/** The passage behind a figure, quote, name or citation of a draft; several for a derived figure. */
export function definitionsAt(view: VerifiedDraftView, sources: SourceLookup, offset: number): Location[] {
  const check = checkAt(view.checks, offset);
  if (check?.passages.length) return check.passages.map(({ path, start, end }) => ({ path, start, end }));
  const citation = citationAt(view.draft.citations, offset);
  const source = citation && sources.byKey(citation.key);
  const work = citation && !source ? sources.works?.get(citation.key) : undefined;
  if (work) return [placeOf(work)];
  return source ? [paragraphOf(source, citedParagraphs(citation, source.mentions.document)?.from)] : [];
}

/** The first block of a paragraph; the source's beginning where it has none such. */
export function paragraphOf(source: Source, paragraph: number | undefined): Location {
  const { blocks } = source.mentions.document;
  const block = blocks.find((one) => one.paragraph === paragraph && one.kind !== 'heading') ?? blocks[0];
  return { path: source.path, start: block?.start ?? 0, end: block?.end ?? 0 };
}

/** Where drafts cite a key. */
const citationsOf = (key: string, drafts: readonly VerifiedDraftView[]): Location[] =>
  drafts.flatMap(({ draft }) =>
    draft.citations.filter((one) => one.key === key).map(({ keySpan }) => ({ path: draft.path, ...keySpan })),
  );

/** From a citation of a draft: where drafts cite the same source. */
export function citationsLike(
  { draft }: VerifiedDraftView,
  offset: number,
  drafts: readonly VerifiedDraftView[],
): Location[] {
  const citation = citationAt(draft.citations, offset);
  return citation ? citationsOf(citation.key, drafts) : [];
}

/** From a figure, date or quote of a source: where drafts use it; from its key: where they cite it. */
export function referencesAt(source: Source, offset: number, drafts: readonly VerifiedDraftView[]): Location[] {
  const key = keySpanOf(source);
  if (key && key.start <= offset && offset <= key.end) return citationsOf(source.key, drafts);
  const span = mentionAt(source, offset);
  return span ? usesOf(source, span, drafts) : [];
}

export interface DocumentLink {
  readonly start: number;
  readonly end: number;
  readonly target: Location;
  readonly tooltip: string;
}

/** Each citation's key and locator lead to the passage they name. */
export function linksOf(view: VerifiedDraftView, sources: SourceLookup): DocumentLink[] {
  return view.draft.citations.flatMap((citation) => {
    const source = sources.byKey(citation.key);
    const work = source ? undefined : sources.works?.get(citation.key);
    if (work) {
      const { start, end } = citation.keySpan;
      return [{ start, end, target: placeOf(work), tooltip: work.provenance.title ?? work.key }];
    }
    if (!source) return [];
    const end = Math.max(citation.keySpan.end, citation.locatorSpan?.end ?? 0);
    const tooltip = source.provenance.title ?? source.key;
    return [
      {
        start: citation.keySpan.start,
        end,
        target: paragraphOf(source, citedParagraphs(citation, source.mentions.document)?.from),
        tooltip,
      },
    ];
  });
}

export interface OutlineItem {
  readonly name: string;
  readonly detail: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'heading' | 'fact' | 'quote' | 'figure';
}

/** A source's facts, under the headings they stand below. */
export function outlineOf(source: Source): (OutlineItem & { readonly children: readonly OutlineItem[] })[] {
  const { document, facts, figures, quotes } = source.mentions;
  const headings = document.blocks.filter((block) => block.kind === 'heading');
  const title = { start: 0, end: 0, name: source.provenance.title ?? source.key };
  const sections = [
    title,
    ...headings.map(({ start, end }) => ({ start, end, name: document.prose.slice(start, end).trim() })),
  ];
  return sections.flatMap((section, i) => {
    const next = sections[i + 1]?.start ?? Infinity;
    const children = facts
      .filter((fact) => fact.start >= section.start && fact.start < next)
      .map((fact): OutlineItem => {
        const inside = (one: { start: number; end: number }): boolean => fact.start <= one.start && one.end <= fact.end;
        const kind = quotes.some(inside) ? 'quote' : figures.some(inside) ? 'figure' : 'fact';
        const name = document.prose
          .slice(fact.start, fact.end)
          .replace(/\u2060/g, '')
          .replace(/\s+/g, ' ')
          .trim();
        return { name: name.slice(0, 120), detail: `¶ ${fact.paragraph}`, start: fact.start, end: fact.end, kind };
      });
    if (!children.length && i === 0) return [];
    const end = Math.max(section.end, children.at(-1)?.end ?? 0);
    return [{ name: section.name || '¶', detail: '', start: section.start, end, kind: 'heading' as const, children }];
  });
}

/** Where a passage stands on the web: the source's address with a text fragment; undefined for a source without one. */
export function webLink(source: Source, start: number, end: number): string | undefined {
  const { url } = source.provenance;
  if (!url || !/^https?:/.test(url)) return undefined;
  const { title, publisher, author } = source.provenance;
  return (
    url.replace(/#.*$/, '') + textFragment(source.mentions.document.prose, { start, end }, [title, publisher, author])
  );
}
