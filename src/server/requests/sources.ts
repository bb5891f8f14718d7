import { FACTS, SOURCE_TEXT, uriSchema, type FactItem } from '../../protocol/requests';
import type { Session } from '../session';

/** What commands ask of the sources: all their facts, the text as it was read. */
export function registerSourceRequests(session: Session): void {
  const { desk } = session;

  session.answer(FACTS, uriSchema, ({ uri }): FactItem[] => {
    const own = desk.folderOf(uri);
    const folders = own ? [own] : desk.folders;
    return folders.flatMap((folder) =>
      [...folder.phrases.all()]
        .filter(({ phrase }) => !phrase.bare)
        .map(({ path, phrase: { kind, label, detail, insert, start, end } }) => ({
          kind,
          label,
          detail,
          insert,
          uri: path,
          start,
          end,
        })),
    );
  });

  session.answer(SOURCE_TEXT, uriSchema, ({ uri }) => {
    const source = desk.folderOf(uri)?.byPath(uri);
    return source ? { text: source.mentions.document.text } : null;
  });
}
