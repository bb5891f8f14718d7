import { readDraft } from '../../../src/core/drafts';
import { english } from '../../../src/core/lang/en';
import { readSource } from '../../../src/core/sources';
import type { Source } from '../../../src/core/sources/types';
import { verifyDraft, type Check } from '../../../src/core/verify';

/** A source read from Markdown; its name is its key. */
export function source(text: string, key = 'source', date = '2025-06-20'): Source {
  const full = `---\nkey: ${key}\npublisher: The ${key[0]?.toUpperCase()}${key.slice(1)}\ndate: ${date}\n---\n\n${text}\n`;
  const { source: read } = readSource(
    { path: `${key}.md`, text: full, format: 'markdown', sha256: key + full.length },
    english,
  );
  if (!read) throw new Error('no source');
  return read;
}

/** Verifies a draft whose one «marked» mention is asked about; returns the check on it. */
export function checkOn(sources: readonly Source[], marked: string): Check {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  const text = marked.replace(/[«»]/g, '');
  const found = checksOf(sources, text).find(
    (check) => check.kind !== 'citation' && check.kind !== 'draft' && check.start < end && start < check.end,
  );
  if (!found) throw new Error(`nothing is checked at «${text.slice(start, end)}»`);
  return found;
}

export function checksOf(sources: readonly Source[], text: string): Check[] {
  const { draft } = readDraft({ path: 'draft.md', text }, english);
  return verifyDraft(draft, sources, english);
}
