import { makeMark, serializeMarks } from '../../core/drafts';
import { MARK, markRequestSchema } from '../../protocol/requests';
import type { Session } from '../session';

/** Marks: the answer is the whole new content of the draft's marks file, which the client writes. */
export function registerMarks(session: Session): void {
  const { desk } = session;
  session.answer(MARK, markRequestSchema, ({ kind, by, why, ...place }) => {
    const found = session.checkIn(place);
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
}
