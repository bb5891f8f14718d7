import { sourceFolderOf } from '../../import/folder';
import { planSource, type ExistingSource } from '../../import/plan';
import { planTextless } from '../../import/textless';
import {
  PLAN_SOURCE,
  PLAN_TEXTLESS,
  planRequestSchema,
  textlessRequestSchema,
  type PlanAnswer,
} from '../../protocol/addSource';
import type { Folder } from '../folder';
import { relativePath } from '../paths';
import type { Session } from '../session';

/** Adding sources: what would be written, planned beside the sources that are there. */
export function registerAddSource(session: Session): void {
  const { desk } = session;
  const folderAt = (uri: string): Folder | undefined => desk.folders.find((folder) => folder.uri === uri);
  const today = (): string => new Date().toISOString().slice(0, 10);

  session.answer(PLAN_SOURCE, planRequestSchema, (request): PlanAnswer | null => {
    const folder = folderAt(request.folder);
    if (!folder) return null;
    const { name, url, sha256, source, confirmed, another, written } = request;
    const plan = planSource({
      original: { name, ...(url && { url }) },
      imported: source,
      existing: [...written, ...existingIn(folder)],
      sha256,
      today: today(),
      folder: sourceFolderOf(folder.config.sources),
      ...(confirmed && { confirmed }),
      ...(another && { another }),
    });
    const { metadata, unsure, before } = plan;
    return {
      ...plan,
      original: `.backread/originals/${plan.original}`,
      metadata: { ...metadata },
      unsure: [...unsure],
      before: before && { ...before },
    };
  });

  session.answer(PLAN_TEXTLESS, textlessRequestSchema, ({ folder: uri, written, ...details }) => {
    const folder = folderAt(uri);
    if (!folder) return null;
    return planTextless(details, [...written, ...existingIn(folder)], today(), sourceFolderOf(folder.config.sources));
  });
}

function existingIn(folder: Folder): ExistingSource[] {
  return [...folder.entries()].flatMap(({ path, key, provenance, sha256 }) => {
    const file = relativePath(folder.uri, path);
    if (file === undefined) return [];
    const { title, date, url, originalSha256 } = provenance;
    return [
      {
        file,
        key,
        fileSha256: sha256,
        ...(title && { title }),
        ...(date && { date }),
        ...(url && { url }),
        ...(originalSha256 && { sha256: originalSha256 }),
      },
    ];
  });
}
