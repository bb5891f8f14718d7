import type { Draft } from '../drafts/types';
import type { Work, Works } from '../sources';
import type { Check } from '../verify/types';
import { CARD_WIDTH, clipped, flat } from './cardText';
import { MarkdownText } from './markdownText';
import type { Location } from './types';

/** A draft whose citations of a work name the source that the work stands for; the draft itself where there is none such. */
export function throughWorks(draft: Draft, works: Works): Draft {
  const through = (key: string): string => works.sourceKey(key) ?? key;
  const isNamed = draft.sources?.some((key) => through(key) !== key) ?? false;
  if (!isNamed && !draft.citations.some(({ key }) => through(key) !== key)) return draft;
  return {
    ...draft,
    citations: draft.citations.map((citation) => ({ ...citation, key: through(citation.key) })),
    ...(draft.sources && { sources: draft.sources.map(through) }),
  };
}

/** Without the findings that no source has a key which the writer's library has: there is nothing to check it against, and nothing wrong. */
export function withoutKnownWorks(checks: readonly Check[], draft: Draft, works: Works): readonly Check[] {
  const isKnown = (check: Check): boolean =>
    check.code === 'citation.unknown-source' &&
    draft.citations.some(({ start, end, key }) => start === check.start && end === check.end && !!works.get(key));
  return checks.some(isKnown) ? checks.filter((check) => !isKnown(check)) : checks;
}

/** What the library says of a work that is no source yet. */
export function workCard(work: Work): string {
  const { title, author, date, publisher } = work.provenance;
  const text = new MarkdownText().bold(clipped(flat(title ?? work.key), 2 * CARD_WIDTH));
  const about = [author, publisher, date?.slice(0, 4)].filter((part) => part !== undefined).join(', ');
  if (about) text.paragraph().text(clipped(flat(about), CARD_WIDTH));
  const file = work.files[0];
  if (file)
    text
      .paragraph()
      .own('File: ')
      .text(clipped(file, CARD_WIDTH - 6));
  return text
    .paragraph()
    .own('From ')
    .text(fileOf(work.path))
    .own('. There is no source for it yet, so nothing is checked against it.').value;
}

export const placeOf = ({ path, at }: Work): Location => ({ path, ...at });

function fileOf(path: string): string {
  const name = path.split('/').at(-1) ?? path;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
