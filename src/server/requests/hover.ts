import { draftHover } from '../../core/features/hover';
import { sourceHover } from '../../core/features/sourceHover';
import { toHover } from '../convert';
import type { Session } from '../session';

/** The card on a figure, date, quote, name or citation of a draft; in a source, where drafts use it. */
export function registerHover(session: Session): void {
  const { connection, desk, documents } = session;
  connection.onHover(({ textDocument: { uri }, position }) => {
    const document = documents.get(uri);
    if (!document) return null;
    const offset = document.offsetAt(position);
    const source = desk.folderOf(uri)?.byPath(uri);
    if (source) {
      const hover = sourceHover(source, offset, desk.drafts);
      return hover ? toHover(document, hover) : null;
    }
    const open = desk.verify(document);
    if (!open || !session.isActive(open)) return null;
    const hover = draftHover(open.view, open.folder, offset);
    return hover ? toHover(document, hover) : null;
  });
}
