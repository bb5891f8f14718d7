import { decodeText } from '../../core/document/decode';
import { writeReferences } from '../../import/references';
import { REFERENCES, referencesRequestSchema } from '../../protocol/references';
import type { Host } from '../host';
import { below } from '../paths';
import type { Session } from '../session';

/** Write References: what `references.json` of a workspace folder should hold. Works that it has besides are kept. */
export function registerReferences(session: Session, host: Host): void {
  const { desk } = session;
  session.answer(REFERENCES, referencesRequestSchema, async ({ uri }) => {
    const folder = desk.folderOf(uri) ?? desk.folders[0];
    if (!folder) return null;
    const sources = [...folder.entries()].map(({ key, provenance }) => ({ key, ...provenance }));
    const file = below(folder.uri, 'references.json');
    const bytes = await host.readFile(file);
    try {
      const content = writeReferences(sources, bytes ? decodeText(bytes).text : '');
      return { uri: file, content, sources: sources.filter(({ confidential }) => !confidential).length };
    } catch (error) {
      return { problem: error instanceof Error ? error.message : String(error) };
    }
  });
}
