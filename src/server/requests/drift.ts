import { formatOf } from '../../core/document';
import { decodeText } from '../../core/document/decode';
import { readDraft } from '../../core/drafts';
import { draftDrift } from '../../core/features/drift';
import { throughWorks } from '../../core/features/works';
import { english } from '../../core/lang/en';
import { driftOf, readSource } from '../../core/sources';
import { LineIndex } from '../../core/text/lines';
import {
  DRIFT,
  driftRequestSchema,
  RECHECKABLE,
  recheckableRequestSchema,
  type DriftAnswer,
  type Recheckable,
} from '../../protocol/drift';
import { FIND_FILES, filesSchema } from '../../protocol/requests';
import type { Folder } from '../folder';
import type { Host } from '../host';
import type { Session } from '../session';

/** Re-check Sources: what has an address, and what a new reading of it means for the folder's drafts. */
export function registerDrift(session: Session, host: Host): void {
  const { desk, documents, connection } = session;

  session.answer(RECHECKABLE, recheckableRequestSchema, ({ folder: uri }): Recheckable[] => {
    const folder = desk.folders.find((one) => one.uri === uri);
    return [...(folder?.entries() ?? [])].flatMap(({ path, key, provenance: { url, title, confidential } }) =>
      url && !confidential ? [{ uri: path, key, title: title ?? key, url }] : [],
    );
  });

  session.answer(DRIFT, driftRequestSchema, async ({ uri, content, before: old }): Promise<DriftAnswer | null> => {
    const folder = desk.folderOf(uri);
    const format = formatOf(uri) ?? 'markdown';
    const read = (text: string) => readSource({ path: uri, text, format, sha256: '' }, english).source;
    const known = folder?.byPath(uri);
    const before = known && old !== undefined ? read(old) : known;
    const after = read(content);
    if (!folder || !before || !after) return null;
    const drift = driftOf(before, after);
    const drafts: DriftAnswer['drafts'] = [];
    for (const draft of await draftsOf(folder)) {
      const text = await textOf(draft);
      // Most drafts cite other sources: they need not be read.
      if (text === undefined || !text.includes('@')) continue;
      const cited = throughWorks(readDraft({ path: draft, text }, english).draft, folder.works);
      const { edits, touched } = draftDrift(cited, before.key, drift);
      if (!edits.length && !touched.length) continue;
      const lines = new LineIndex(text);
      drafts.push({
        uri: draft,
        touched: touched.map((one) => ({ ...one })),
        edits: edits.map((edit) => {
          const [start, end] = [lines.positionAt(edit.start), lines.positionAt(edit.end)];
          return {
            ...edit,
            startLine: start.line,
            startCharacter: start.character,
            endLine: end.line,
            endCharacter: end.character,
          };
        }),
      });
    }
    const moved = [...drift.moved].filter(([from, to]) => from !== to).length;
    return {
      isSame: !moved && !drift.changed.length && !drift.added,
      moved,
      added: drift.added,
      changed: drift.changed.map((one) => ({ ...one, lost: [...one.lost] })),
      drafts,
    };
  });

  /** The drafts that are open, and those below the folder that the globs take. */
  async function draftsOf(folder: Folder): Promise<string[]> {
    const { drafts: include, exclude } = folder.config;
    const found = filesSchema.parse(
      await connection.sendRequest(FIND_FILES, { folder: folder.uri, include: [...include], exclude: [...exclude] }),
    );
    const open = documents
      .all()
      .flatMap(({ uri }) => (desk.folderOf(uri) === folder && !folder.isSource(uri) ? [uri] : []));
    return [...new Set([...open, ...found.filter((uri) => !folder.isSource(uri))])].sort();
  }

  async function textOf(uri: string): Promise<string | undefined> {
    const open = documents.get(uri)?.getText();
    if (open !== undefined) return open;
    const bytes = await host.readFile(uri);
    return bytes && decodeText(bytes).text;
  }
}
