import { completionsAt, namedKeyAt } from '../../core/features/completion';
import { keysOf } from '../../core/index';
import { english } from '../../core/lang/en';
import { ASKED, askedSchema } from '../../protocol/writing';
import { toCompletion } from '../convert';
import type { Folder } from '../folder';
import type { Session } from '../session';

/** Where the list was last asked for, and how the text grew to its version: the editor does not say whether a writer typed or asked. */
interface Asked {
  readonly version: number;
  readonly offset: number;
}

/** What the list is asked for at besides letters: a key, a passage, the opening of a quote, and digits, which the editor does not take for a word. */
export const COMPLETION_TRIGGERS = [...'@¶“"‘„«0123456789'];

/** So soon behind a keystroke the editor asks by itself, in milliseconds, on a busy machine too; the key that asks for the list says so. */
const SOON = 1_000;

/** Sources weighed for what is being written, where a draft may use all of many. */
const MOST_FOUND = 8;

const finder =
  (folder: Folder) =>
  (words: string, language: typeof english, paths?: ReadonlySet<string>): string[] =>
    folder.index
      .findSources(keysOf(words, language), paths ? folder.size : MOST_FOUND)
      .map(({ path }) => path)
      .filter((path) => !paths || paths.has(path))
      .slice(0, MOST_FOUND);

/** Facts, figures and quotes with their citations, keys and paragraphs. */
export function registerCompletion(session: Session): void {
  const { connection, desk, documents } = session;
  const asked = new Map<string, Asked>();
  const lengths = new Map<
    string,
    { readonly length: number; readonly grew: number; readonly version: number; readonly at: number }
  >();
  documents.onDidChangeContent(({ document }) => {
    const { length } = document.getText();
    const before = lengths.get(document.uri);
    lengths.set(document.uri, {
      length,
      grew: before ? length - before.length : 0,
      version: document.version,
      at: performance.now(),
    });
  });
  documents.onDidClose(({ document: { uri } }) => {
    lengths.delete(uri);
    asked.delete(uri);
  });

  // The key that asks for the list says so before the editor asks.
  connection.onNotification(ASKED, (params: unknown) => {
    const { data } = askedSchema.safeParse(params);
    if (data && documents.get(data.uri)) asked.set(data.uri, { version: data.version, offset: data.offset });
  });

  /** One letter more since the version before, and not asked for at this place before: the writer only typed. */
  const isTyped = (uri: string, version: number, offset: number): boolean => {
    const last = asked.get(uri);
    asked.set(uri, { version, offset });
    if (last?.version === version && last.offset === offset) return false;
    const text = lengths.get(uri);
    return text?.version === version && text.grew === 1 && performance.now() - text.at < SOON;
  };

  connection.onCompletion(({ textDocument: { uri }, position }, token) => {
    const document = documents.get(uri);
    const folder = desk.folderOf(uri);
    if (!document || !folder || folder.isSource(uri)) return null;
    const settings = session.settingsOf(uri);
    const offset = document.offsetAt(position);
    const typed = isTyped(uri, document.version, offset);
    const line = document.getText({ start: { line: position.line, character: 0 }, end: position });
    // Most keystrokes end here, before anything is read.
    const cited = /@[^\s\]]*(?:,?\s*(?:\[\s*)?(?:(?:¶|pp?\.)\s*)?\d{0,4})?$/.test(line);
    const isNaming = /^(?:\s*-|sources:)\s/.test(line) && namedKeyAt(document.getText(), offset) !== undefined;
    const letters = /[\p{L}’'-]*$/u.exec(line)?.[0].length ?? 0;
    if (!cited && !isNaming && !settings.minimumLetters) return null;
    if (!cited && typed && letters < settings.minimumLetters && !/[\d"“„«'‘]$/.test(line)) return null;
    const read = desk.readAround(document, offset);
    if (!read || token.isCancellationRequested) return null;
    const { draft } = read;
    if (!cited && !isNaming && !desk.isDraft(draft, folder) && !desk.wasDraft(uri)) return null;
    const paths = draft.sources && new Set(session.sourcesFor(folder, draft).map((source) => source.path));
    const items = completionsAt({
      draft,
      offset,
      sources: folder,
      phrases: folder.phrases,
      ranker: folder.ranker,
      language: english,
      options: { minimumLetters: settings.minimumLetters, asked: !typed },
      ...(paths && { paths }),
      find: finder(folder),
    });
    return { isIncomplete: items.length > 0, items: items.map((item) => toCompletion(document, item)) };
  });
}
