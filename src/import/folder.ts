import picomatch from 'picomatch';

/** Where added sources go when no glob takes Markdown. */
const DEFAULT = 'sources';

/**
 * The folder that added sources go to, as a path below the workspace folder ('' for that itself): where the first of the
 * configuration's `sources` globs begins that takes a Markdown file.
 */
export function sourceFolderOf(globs: readonly string[]): string {
  for (const glob of globs) {
    const { base, isGlob } = picomatch.scan(glob);
    if (!isGlob || base.startsWith('/') || base.split('/').includes('..')) continue;
    if (picomatch.isMatch(base ? `${base}/x.md` : 'x.md', glob)) return base;
  }
  return DEFAULT;
}
