import { SOURCE_TEXT, uriSchema } from '../../protocol/requests';
import type { Session } from '../session';

/** What commands ask of the sources: the text as it was read. */
export function registerSourceRequests(session: Session): void {
  const { desk } = session;

  session.answer(SOURCE_TEXT, uriSchema, ({ uri }) => {
    const source = desk.folderOf(uri)?.byPath(uri);
    return source ? { text: source.mentions.document.text } : null;
  });
}
