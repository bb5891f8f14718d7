import { findCitations } from '../document/citations';
import type { Document } from '../document/types';
import { JOINER } from '../text/tokens';

export interface DraftRules {
  /** Whether the workspace's `sources` globs take the file. */
  readonly isSource: boolean;
  /** Whether the workspace's `drafts` globs take it. */
  readonly isUnderDrafts: boolean;
  /** Keys of the sources that are known: '@key' in the running text is a citation only of one of these. */
  readonly hasKey?: (key: string) => boolean;
}

/**
 * Whether a Markdown file is checked while it is written (design.md): outside the source globs, and it names `sources:`, holds
 * a citation, or lies under the draft globs. A bare '@name' that is no key is a handle, not a citation.
 */
export function isDraft(document: Document, rules: DraftRules): boolean {
  if (rules.isSource) return false;
  if (rules.isUnderDrafts || document.frontMatter?.data['sources'] != null) return true;
  if (!document.text.includes('@')) return false;
  return document.blocks.some((block) =>
    findCitations(document.text, block.start, block.end).some(
      ({ items, inText }) =>
        // In code the key is blanked, not read over.
        document.prose[items[0]?.keySpan.start ?? 0] === JOINER &&
        (!inText || items.some((item) => item.suffix.end > item.suffix.start || rules.hasKey?.(item.key))),
    ),
  );
}
