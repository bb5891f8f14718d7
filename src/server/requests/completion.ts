import { completionsAt } from '../../core/features/completion';
import { toCompletion } from '../convert';
import type { Session } from '../session';

/** Facts, figures and quotes with their citations, keys and paragraphs. */
export function registerCompletion(session: Session): void {
  const { connection, desk, documents } = session;
  connection.onCompletion(({ textDocument: { uri }, position }, token) => {
    const document = documents.get(uri);
    const folder = desk.folderOf(uri);
    if (!document || !folder || folder.isSource(uri)) return null;
    const { settings } = session;
    const line = document.getText({ start: { line: position.line, character: 0 }, end: position });
    // Most keystrokes end here, before anything is read.
    const cited = /@[^\s\]]*(?:,?\s*(?:\[\s*)?(?:¶\s*)?\d{0,4})?$/.test(line);
    const letters = /[\p{L}\p{N}'’-]*$/u.exec(line)?.[0].length ?? 0;
    if (!cited && (!settings.minimumLetters || letters < settings.minimumLetters)) return null;
    const read = desk.read(document);
    if (!read || token.isCancellationRequested) return null;
    const { draft } = read;
    if (!cited && !desk.isDraft(draft, folder)) return null;
    const paths = draft.sources && new Set(session.sourcesFor(folder, draft).map((source) => source.path));
    const items = completionsAt(
      draft.mentions.document,
      document.offsetAt(position),
      folder,
      folder.phrases,
      settings,
      paths,
    );
    return { isIncomplete: items.length > 0, items: items.map((item) => toCompletion(document, item)) };
  });
}
