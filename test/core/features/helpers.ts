import { readDraft, type Draft } from '../../../src/core/drafts';
import { Ranker, type CompletionOptions, type CompletionRequest } from '../../../src/core/features/completion';
import { PhraseIndex } from '../../../src/core/features/phraseIndex';
import type { SourceLookup, VerifiedDraftView } from '../../../src/core/features/types';
import { english } from '../../../src/core/lang/en';
import { readSource, type Source } from '../../../src/core/sources';
import { verifyDraft } from '../../../src/core/verify';

export const BASE = `---
key: base
title: The base
publisher: Al Jazeera
date: 2025-01-03
url: https://example.org/base
---

Soto Cano became operational in the 1980s. Today it hosts more than 1,000 US military and civilian personnel. Planes can land there.

Honduras depends on money from abroad: 27 percent of its gross domestic product came from remittances in 2022.

China does not have a military presence in Central America.

“It has a long and nasty history,” said Dana Frank, professor of history at the University of California.
`;

/** A source of a text; its path is `base.md`. */
export const sourceOf = (text = BASE): Source => sourceFrom(text, 'base.md');

export function sourceFrom(text: string, path: string): Source {
  const { source } = readSource({ path, text, format: 'markdown', sha256: path }, english);
  if (!source) throw new Error('nothing was read');
  return source;
}

export const lookup = (...sources: readonly Source[]): SourceLookup => ({
  byKey: (key) => sources.find((source) => source.key === key),
  byPath: (path) => sources.find((source) => source.path === path),
  entries: () => sources,
});

export function viewOf(text: string, ...sources: readonly Source[]): VerifiedDraftView {
  const { draft } = readDraft({ path: 'draft.md', text }, english);
  return { draft, checks: verifyDraft(draft, sources, english) };
}

export function phrasesIn(...sources: readonly Source[]): PhraseIndex {
  const index = new PhraseIndex(english);
  for (const source of sources) index.put(source);
  return index;
}

/** What completion is asked with, where all sources are in memory. */
export const requestFor = (
  draft: Draft,
  offset: number,
  options: CompletionOptions,
  ...sources: readonly Source[]
): CompletionRequest => ({
  draft,
  offset,
  options,
  sources: lookup(...sources),
  phrases: phrasesIn(...sources),
  ranker: new Ranker(english),
  language: english,
  find: () => sources.map(({ path }) => path),
});

/** A text with the cursor, written |, taken out. */
export function cursor(marked: string): { text: string; offset: number } {
  const offset = marked.indexOf('|');
  if (offset < 0) throw new Error('no cursor');
  return { text: marked.slice(0, offset) + marked.slice(offset + 1), offset };
}
