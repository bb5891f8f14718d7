/** The path of `uri` below the folder `root`, decoded, with '/'; undefined when it is not below it. */
export function relativePath(root: string, uri: string): string | undefined {
  const folder = root.endsWith('/') ? root : `${root}/`;
  if (!uri.startsWith(folder)) return undefined;
  try {
    return decodeURIComponent(uri.slice(folder.length));
  } catch {
    return uri.slice(folder.length);
  }
}

/** The URI of a path below a folder. */
export const below = (root: string, path: string): string =>
  `${root.replace(/\/$/, '')}/${path.split('/').map(encodeURIComponent).join('/')}`;
