import { makeMark, markStates, serializeMarks } from '../../core/drafts';
import { MARKS, UNMARK, unmarkRequestSchema, type MarkItem } from '../../protocol/marks';
import { MARK, markRequestSchema, uriSchema } from '../../protocol/requests';
import type { Session } from '../session';

/** Marks: the answer is the whole new content of the draft's marks file, which the client writes. */
export function registerMarks(session: Session): void {
  const { desk } = session;
  session.answer(MARK, markRequestSchema, async ({ kind, by, why, ...place }) => {
    const found = await session.checkIn(place);
    const uri = desk.marksUri(place.uri);
    if (!found || !uri) return null;
    const { open, check } = found;
    const mark = makeMark(check, open.draft.mentions.document, (key) => open.folder.byKey(key)?.sha256, {
      kind,
      when: new Date().toISOString(),
      ...(by && { by }),
      ...(why && { why }),
    });
    const marks = [...desk.marksOf(place.uri).filter((one) => one.id !== mark.id), mark];
    return { uri, content: serializeMarks(marks) };
  });

  session.answer(MARKS, uriSchema, async ({ uri }) => {
    const draft = await session.draftOf(uri);
    const file = desk.marksUri(uri);
    if (!draft || !file) return null;
    const { document, open } = draft;
    const items = markStates(open.view.checks, open.draft).map(({ mark, check, ended }): MarkItem => {
      const { id, kind, code, exact, by, when, why, passage } = mark;
      return {
        id,
        kind,
        text: exact,
        ...(code && { code }),
        ...(by && { by }),
        ...(when && { when }),
        ...(why && { why }),
        ...(check && {
          place: { start: check.start, end: check.end, line: document.positionAt(check.start).line + 1 },
        }),
        ...(ended && { ended }),
        ...(passage && { passage: { key: passage.key, text: passage.exact } }),
      };
    });
    return { items, file };
  });

  session.answer(UNMARK, unmarkRequestSchema, ({ uri, ids }) => {
    const file = desk.marksUri(uri);
    if (!file) return null;
    const gone = new Set(ids);
    return { uri: file, content: serializeMarks(desk.marksOf(uri).filter(({ id }) => !gone.has(id))) };
  });
}
