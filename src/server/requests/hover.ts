import { diagnosticsOf } from '../../core/features/diagnostics';
import { draftHover } from '../../core/features/hover';
import { sourceHover } from '../../core/features/sourceHover';
import { toHover } from '../convert';
import type { Session } from '../session';

/** The card on a figure, date, quote, name or citation of a draft; in a source, where drafts use it. */
export function registerHover(session: Session): void {
  const { connection, desk, documents } = session;
  connection.onHover(async ({ textDocument: { uri }, position }, token) => {
    const document = documents.get(uri);
    if (!document) return null;
    const source = desk.folderOf(uri)?.byPath(uri);
    if (source) {
      const hover = sourceHover(source, document.offsetAt(position), desk.drafts);
      return hover ? toHover(document, hover) : null;
    }
    const offset = document.offsetAt(position);
    const before = desk.foundBefore(document, offset);
    const isGivenUp = (): boolean => token.isCancellationRequested;
    const open =
      before?.open ??
      (await desk.verifyingAround(document, offset, isGivenUp)) ??
      (isGivenUp() ? undefined : (await session.draftOf(uri, token))?.open);
    if (!open || !session.isActive(open)) return null;
    const moved = before?.moved ?? 0;
    const all = session.settingsOf(uri).showAll || session.verified.has(uri);
    const hover = draftHover(open.view, open.folder, offset - moved, {
      moved,
      isReading: open.folder.isReading,
      isFlagged: (check) => diagnosticsOf([check], all).length > 0,
    });
    return hover ? toHover(document, hover) : null;
  });
}
