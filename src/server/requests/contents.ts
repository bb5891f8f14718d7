import { folded } from '../../core/features/checkList';
import { citationOf, nameOf } from '../../core/features/cite';
import { CONTENT_KINDS, contentsOf, matches, usesOfDraft, type Content, type Uses } from '../../core/features/contents';
import type { VerifiedDraftView } from '../../core/features/types';
import type { SourceEntry } from '../../core/index';
import {
  FIND_CONTENTS,
  MOST_CONTENTS,
  MOST_FOUND,
  MOST_SOURCES,
  SOURCE_CONTENTS,
  SOURCE_KINDS,
  SOURCES,
  findContentsRequestSchema,
  sourceContentsRequestSchema,
  sourceKindsRequestSchema,
  sourcesRequestSchema,
  type ContentItem,
  type SourceItem,
} from '../../protocol/contents';
import type { Folder } from '../folder';
import type { Session } from '../session';

/** How long sources are searched before other requests get their turn, in milliseconds. */
const LONGEST = 10;

/** The Sources and Facts views. */
export function registerContents(session: Session, pause: () => Promise<void>): void {
  const { desk } = session;
  const foldersFor = (draft: string | undefined): readonly Folder[] => {
    const own = draft === undefined ? undefined : desk.folderOf(draft);
    return own ? [own] : desk.folders;
  };
  const viewOf = async (draft: string | undefined): Promise<VerifiedDraftView | undefined> =>
    draft === undefined ? undefined : (await session.draftOf(draft))?.open.view;

  session.answer(SOURCES, sourcesRequestSchema, async ({ draft, filter }) => {
    const resting = checksBySource(await viewOf(draft));
    const words = folded(filter.words).split(' ').filter(Boolean);
    const items: SourceItem[] = [];
    let all = 0;
    for (const folder of foldersFor(draft)) {
      const problems = folder.problems();
      const problemsOf = (uri: string): SourceItem['problems'] =>
        (problems.get(uri) ?? []).map(({ message, start = 0, end = start }) => ({ message, start, end }));
      const hits = wordHits(folder, filter.words);
      for (const entry of folder.entries()) {
        all++;
        const used = resting.get(entry.path) ?? 0;
        if (filter.use !== 'all' && (filter.use === 'used') !== used > 0) continue;
        const item = itemOf(entry, used, problemsOf(entry.path));
        if (words.length && !hits.has(entry.path) && !matches(words, textOf(entry, item))) continue;
        items.push(item);
      }
      if (filter.use !== 'used')
        for (const uri of problems.keys())
          if (!folder.index.entry(uri)) {
            const item = unreadable(uri, problemsOf(uri));
            if (!words.length || matches(words, item.name)) items.push(item);
          }
    }
    items.sort(
      (a, b) =>
        Number(b.problems.length > 0) - Number(a.problems.length > 0) ||
        Number(b.used > 0) - Number(a.used > 0) ||
        a.title.localeCompare(b.title) ||
        (a.uri < b.uri ? -1 : 1),
    );
    return { items: items.slice(0, MOST_SOURCES), left: Math.max(0, items.length - MOST_SOURCES), all };
  });

  const contents = async (
    uri: string,
    draft: string | undefined,
    filter: Parameters<typeof contentsOf>[3],
  ): Promise<Content[]> => {
    const folder = desk.folderOf(uri);
    const source = folder?.byPath(uri);
    if (!folder || !source) return [];
    return contentsOf(source, folder.phrases.phrases(uri), usesOfDraft(await viewOf(draft)), filter);
  };

  session.answer(SOURCE_KINDS, sourceKindsRequestSchema, async ({ uri, draft, filter }) => {
    // Words have narrowed the sources; of a source that is open all is shown.
    const all = await contents(uri, draft, { ...filter, words: '' });
    return CONTENT_KINDS.flatMap((kind) => {
      const own = all.filter((item) => item.kind === kind);
      return own.length ? [{ kind, count: own.length, used: own.filter(({ used }) => used > 0).length }] : [];
    });
  });

  session.answer(SOURCE_CONTENTS, sourceContentsRequestSchema, async ({ uri, kind, draft, filter }) => {
    const items = await contents(uri, draft, { ...filter, words: '', kinds: [kind] });
    return { items: items.slice(0, MOST_CONTENTS).map(toItem), left: Math.max(0, items.length - MOST_CONTENTS) };
  });

  session.answer(FIND_CONTENTS, findContentsRequestSchema, async ({ draft, filter }, token) => {
    const uses = usesOfDraft(await viewOf(draft));
    const items: ContentItem[] = [];
    let since = performance.now();
    for (const folder of foldersFor(draft)) {
      const narrowed = sourcesWith(folder, filter.words);
      for (const { path } of usedFirst([...folder.entries()], uses)) {
        if (narrowed && !narrowed.has(path)) continue;
        // A filter that takes what is used needs no source that isn't.
        if (filter.use === 'used' && !uses.has(path)) break;
        if (performance.now() - since > LONGEST) {
          await pause();
          since = performance.now();
        }
        if (token.isCancellationRequested) return { items: [], more: false };
        const source = folder.byPath(path);
        if (!source) continue;
        for (const item of contentsOf(source, folder.phrases.phrases(path), uses, filter)) items.push(toItem(item));
        if (items.length > MOST_FOUND) return { items: items.slice(0, MOST_FOUND), more: true };
      }
    }
    return { items, more: false };
  });
}

/** How many of a draft's checks rest on each source. */
function checksBySource(view: VerifiedDraftView | undefined): ReadonlyMap<string, number> {
  const resting = new Map<string, number>();
  for (const check of view?.checks ?? [])
    if (check.verdict !== 'not-found')
      for (const path of new Set(check.passages.map((passage) => passage.path)))
        resting.set(path, (resting.get(path) ?? 0) + 1);
  return resting;
}

/** The sources that hold all of the words, in whatever form of theirs. */
function wordHits(folder: Folder, words: string): ReadonlySet<string> {
  const keys = folder.keysOf(words).map(({ stem }) => ({ stem, weight: 1 }));
  if (!keys.length) return new Set();
  const scores = folder.index.scoreSources(keys);
  return new Set([...scores].filter(([, score]) => score >= keys.length).map(([path]) => path));
}

/** Shorter beginnings of words narrow nothing down. */
const LEAST_LETTERS = 3;

/**
 * The sources in which each of the words begins one of theirs, or stands in their name: no others need to be read for it. undefined where the
 * words are too short to tell.
 */
function sourcesWith(folder: Folder, words: string): ReadonlySet<string> | undefined {
  const long = (folded(words).match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length >= LEAST_LETTERS);
  let narrowed: Set<string> | undefined;
  for (const word of long) {
    const having = new Set(folder.phrases.sourcesWith(word, Infinity));
    for (const entry of folder.entries()) if (folded(nameOf(entry)).includes(word)) having.add(entry.path);
    narrowed = narrowed ? new Set([...narrowed].filter((path) => having.has(path))) : having;
  }
  return narrowed;
}

const usedFirst = (entries: readonly SourceEntry[], uses: Uses): SourceEntry[] =>
  [...entries].sort(
    (a, b) => Number(uses.has(b.path)) - Number(uses.has(a.path)) || (a.path < b.path ? -1 : a.path > b.path ? 1 : 0),
  );

function itemOf(entry: SourceEntry, used: number, problems: SourceItem['problems']): SourceItem {
  const { key, path, provenance } = entry;
  const name = nameOf(entry);
  return {
    uri: path,
    key,
    name,
    title: provenance.title ?? name,
    date: provenance.date ?? '',
    used,
    problems,
    citation: citationOf(key, 0),
    isRead: true,
  };
}

const textOf = (entry: SourceEntry, { key, name, title, date, uri }: SourceItem): string =>
  [key, name, title, date, entry.provenance.author ?? '', fileName(uri)].join(' ');

function unreadable(uri: string, problems: SourceItem['problems']): SourceItem {
  const name = fileName(uri);
  return { uri, key: '', name, title: name, date: '', used: 0, citation: '', problems, isRead: false };
}

function fileName(uri: string): string {
  const last = uri.split('/').at(-1) ?? uri;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

const toItem = ({ path, ...item }: Content): ContentItem => ({
  ...item,
  uri: path,
  citation: citationOf(item.key, item.paragraph),
});
