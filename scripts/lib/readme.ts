import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './paths';

const LINK = /(!?)\[([^[\]]*)\]\(([^()\s]+)\)/g;

/**
 * README.md as the package carries it: the project has no public address to load pictures and pages from, so a link to a page of the
 * project becomes its words, and pictures are left to the walkthrough, which has the same.
 */
export function packageReadme(): string {
  return readFileSync(join(ROOT, 'README.md'), 'utf8').replace(
    LINK,
    (all, mark: string, words: string, target: string) => (/^(?:https?:|#)/.test(target) ? all : mark ? '' : words),
  );
}
