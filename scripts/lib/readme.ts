import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { ROOT } from './paths';

const LINK = /(!?)\[([^[\]]*)\]\(([^()\s]+)\)/g;
const TYPES: Readonly<Record<string, string>> = { '.jpg': 'image/jpeg', '.png': 'image/png' };

/**
 * README.md as the package carries it: the project has no public address to load pictures and pages from, so pictures stand in
 * it as data, and a link to a page of the project becomes its words.
 */
export function packageReadme(): string {
  return readFileSync(join(ROOT, 'README.md'), 'utf8').replace(
    LINK,
    (all, mark: string, words: string, target: string) => {
      if (/^(?:https?:|#)/.test(target)) return all;
      if (!mark) return words;
      const type = TYPES[extname(target)];
      if (!type) throw new Error(`README.md: ${target} is no PNG or JPEG.`);
      return `![${words}](data:${type};base64,${readFileSync(join(ROOT, target)).toString('base64')})`;
    },
  );
}
