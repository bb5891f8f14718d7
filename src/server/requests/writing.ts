import { makeMark, serializeMarks } from '../../core/drafts';
import { isTelling, pasteInto } from '../../core/features/paste';
import { whyNothing } from '../../core/features/whyNothing';
import { keysOf } from '../../core/index';
import { english } from '../../core/lang/en';
import { narrowSources, type Source } from '../../core/sources';
import { MARK_ALL, markAllRequestSchema } from '../../protocol/marks';
import { PASTE, pasteRequestSchema, WHY_NOTHING, whyNothingRequestSchema } from '../../protocol/writing';
import type { Folder } from '../folder';
import type { Session } from '../session';

/** As many sources are searched for a text that came from anywhere. */
const MOST_SEARCHED = 8;

/** What the writer's hands ask for: pasting and dropping passages, marking many places, and why nothing is said. */
export function registerWriting(session: Session): void {
  const { desk, documents } = session;

  /** The sources a text may be from, the likeliest first. */
  function* origins(folder: Folder, text: string, uri: string | undefined, key: string | undefined): Generator<Source> {
    const named = (uri !== undefined && folder.byPath(uri)) || (key !== undefined && folder.byKey(key));
    if (named) {
      yield named;
      return;
    }
    if (!isTelling(text)) return;
    for (const { path } of folder.index.findSources(keysOf(text, english), MOST_SEARCHED)) {
      const source = folder.byPath(path);
      if (source) yield source;
    }
  }

  session.answer(PASTE, pasteRequestSchema, ({ uri, offset, text, copied, dragged }) => {
    const document = documents.get(uri);
    const read = document && desk.read(document);
    if (!read) return null;
    const { folder, draft } = read;
    for (const source of origins(folder, text, copied?.uri, dragged?.key)) {
      const paste = pasteInto(draft, offset, dragged?.text ?? text, source, english, copied ?? dragged);
      if (paste) return paste;
    }
    return null;
  });

  session.answer(MARK_ALL, markAllRequestSchema, async ({ uri, places, kind, by, why }) => {
    const draft = await session.draftOf(uri);
    const file = desk.marksUri(uri);
    if (!draft || !file) return null;
    const { open } = draft;
    const wanted = new Set(places.map(({ start, end }) => `${start} ${end}`));
    const when = new Date().toISOString();
    const set = open.view.checks
      .filter(({ start, end }) => wanted.has(`${start} ${end}`))
      .map((check) =>
        makeMark(check, open.draft.mentions.document, (key) => open.folder.byKey(key)?.sha256, {
          kind,
          when,
          ...(by && { by }),
          ...(why && { why }),
        }),
      );
    if (!set.length) return null;
    const ids = new Set(set.map(({ id }) => id));
    return { uri: file, content: serializeMarks([...desk.marksOf(uri).filter(({ id }) => !ids.has(id)), ...set]) };
  });

  session.answer(WHY_NOTHING, whyNothingRequestSchema, async ({ uri, offset }) => {
    const folder = desk.folderOf(uri);
    if (!folder) return { read: '', why: 'This file lies in no folder that is open, so there are no sources for it.' };
    if (folder.isSource(uri)) return { read: '', why: 'This file is a source. Figures are checked in drafts.' };
    const draft = await session.draftOf(uri);
    if (!draft) return { read: '', why: 'Only Markdown and Quarto files are checked.' };
    const { open } = draft;
    const { sources, missing } = narrowSources([...folder.entries()], open.draft.sources, uri, { root: folder.uri });
    const answer = whyNothing(
      open.view,
      offset,
      {
        isActive: session.isActive(open),
        isReading: folder.isReading,
        sources: sources.length,
        missing,
        showsAll: session.settingsOf(uri).showAll || session.verified.has(uri),
      },
      english,
    );
    return {
      read: answer.read,
      why: answer.why,
      ...(answer.check && { check: { start: answer.check.start, end: answer.check.end } }),
    };
  });
}
