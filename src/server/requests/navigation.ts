import { citationsLike, definitionsAt, linksOf, outlineOf, referencesAt } from '../../core/features/navigation';
import { rangeOf, toLocation, toSymbol } from '../convert';
import type { Session } from '../session';

/** From a draft to its passages, from a source to its uses, and the outline of a source. */
export function registerNavigation(session: Session): void {
  const { connection, desk, documents, positions } = session;

  connection.onDefinition(async ({ textDocument: { uri }, position }, token) => {
    const draft = await session.draftOf(uri, token);
    if (!draft) return null;
    const { document, open } = draft;
    return definitionsAt(open.view, open.folder, document.offsetAt(position)).flatMap(
      (one) => toLocation(one, positions) ?? [],
    );
  });

  connection.onReferences(async ({ textDocument: { uri }, position }, token) => {
    const document = documents.get(uri);
    const source = desk.folderOf(uri)?.byPath(uri);
    if (document && !source) {
      const draft = await session.draftOf(uri, token);
      if (!draft) return null;
      return citationsLike(draft.open.view, document.offsetAt(position), desk.drafts).flatMap(
        (one) => toLocation(one, positions) ?? [],
      );
    }
    if (!document || !source) return null;
    return referencesAt(source, document.offsetAt(position), desk.drafts).flatMap(
      (one) => toLocation(one, positions) ?? [],
    );
  });

  connection.onDocumentLinks(async ({ textDocument: { uri } }, token) => {
    const draft = await session.draftOf(uri, token);
    if (!draft) return null;
    const { document, open } = draft;
    return linksOf(open.view, open.folder).map((link) => {
      const start = positions(link.target.path)?.positionAt(link.target.start);
      return {
        range: rangeOf(document, link),
        target: start ? `${link.target.path}#L${start.line + 1},${start.character + 1}` : link.target.path,
        tooltip: link.tooltip,
      };
    });
  });

  connection.onDocumentSymbol(({ textDocument: { uri } }) => {
    const source = desk.folderOf(uri)?.byPath(uri);
    const index = source && positions(uri);
    return source && index ? outlineOf(source).map((item) => toSymbol(index, item)) : null;
  });
}
