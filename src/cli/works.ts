import { readFileSync, statSync } from 'node:fs';
import { basename, relative } from 'node:path';
import picomatch from 'picomatch';
import { decodeText } from '../core/document/decode';
import type { ReportProblem } from '../core/report';
import type { Work } from '../core/sources';
import type * as Bibliography from '../import/bibliography';
import { findFiles, reason } from './files';
import type { Workspace } from './workspace';

/** The reader of bibliographies, which takes longer to start than all else: it is loaded when a file asks for it. */
export type Library = Pick<typeof Bibliography, 'MOST_BIBLIOGRAPHY' | 'worksOf'>;

/** Thrown where there is a bibliography and no reader for it yet. */
export class NeedsLibrary extends Error {
  override readonly name = 'NeedsLibrary';
}

/** The works of a workspace's bibliography files; what can't be read is a problem. */
export function bibliographyOf({ root, config }: Workspace, problems: ReportProblem[], library?: Library): Work[] {
  const takes = picomatch([...config.bibliography]);
  const excludes = picomatch([...config.exclude]);
  const isTaken = (path: string): boolean => {
    const inside = relative(root, path).replaceAll('\\', '/');
    return /\.(?:bib|json)$/i.test(path) && takes(inside) && !excludes(inside);
  };
  const files = findFiles([root], isTaken, []);
  if (!files.length) return [];
  if (!library) throw new NeedsLibrary();
  const { MOST_BIBLIOGRAPHY, worksOf } = library;
  return files.flatMap((path) => {
    const shown = relative(process.cwd(), path);
    const tell = (message: string): void => void problems.push({ path: shown, message });
    try {
      if (statSync(path).size > MOST_BIBLIOGRAPHY) {
        tell(`It is larger than ${MOST_BIBLIOGRAPHY / 1e6} MB and is not read. Export only this project’s collection.`);
        return [];
      }
      const { text, problem } = decodeText(readFileSync(path));
      if (text === undefined) {
        tell(problem ?? 'It can’t be read.');
        return [];
      }
      const { works, problems: found } = worksOf(shown, basename(path), text);
      found.forEach(tell);
      return works;
    } catch (error) {
      tell(error instanceof Error ? error.message : reason(error));
      return [];
    }
  });
}
