import type { Source } from './types';

/**
 * The sources that a draft's front matter names by key or path (a file or a folder), and what it names in vain. A path counts
 * from the draft's own folder, then from `root` (the workspace folder). Works on paths and on URIs alike: `resolve` makes
 * paths comparable where they are written from different places.
 */
export function narrowSources<S extends Pick<Source, 'key' | 'path'>>(
  sources: readonly S[],
  named: readonly string[] | undefined,
  draftPath: string,
  options: { readonly root?: string; readonly resolve?: (path: string) => string } = {},
): { readonly sources: readonly S[]; readonly missing: readonly string[] } {
  if (!named) return { sources, missing: [] };
  const place = (path: string): string => normalise(options.resolve?.(path) ?? path);
  const folders = [draftPath.replace(/[^/\\]*$/, ''), ...(options.root === undefined ? [] : [`${options.root}/`])];
  const kept = new Set<S>();
  const missing: string[] = [];
  let paths: { readonly source: S; readonly path: string }[] | undefined;
  for (const name of named) {
    let found = sources.filter((source) => source.key === name);
    if (!found.length) {
      const wanted = folders.map((folder) => place(isAbsolute(name) ? name : folder + name));
      // Only a path needs all paths in one form, and most drafts name keys.
      paths ??= sources.map((source) => ({ source, path: place(source.path) }));
      found = paths
        .filter(({ path }) => wanted.some((one) => path === one || path.startsWith(`${one}/`)))
        .map(({ source }) => source);
    }
    if (!found.length) missing.push(name);
    for (const source of found) kept.add(source);
  }
  return { sources: sources.filter((source) => kept.has(source)), missing };
}

const isAbsolute = (path: string): boolean => /^(?:[/\\]|[A-Za-z][\w+.-]*:)/.test(path);

/** 'a/./b/../c/' → 'a/c', percent signs of a URI decoded. */
function normalise(path: string): string {
  let decoded = path.replaceAll('\\', '/');
  if (/^[a-z][\w+.-]*:\/\//i.test(decoded))
    try {
      decoded = decodeURIComponent(decoded);
    } catch {
      // not a URI after all
    }
  const parts: string[] = [];
  for (const part of decoded.split('/')) {
    if (part === '.' || (part === '' && parts.length > 2)) continue;
    if (part === '..' && parts.length && parts.at(-1) !== '..' && parts.at(-1) !== '') parts.pop();
    else parts.push(part);
  }
  return parts.join('/').replace(/\/$/, '');
}
