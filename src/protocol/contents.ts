import * as z from 'zod';
import { CONTENT_KINDS } from '../core/features/contents';

// What the Sources and Facts views ask. Lists are capped; `left` says how many more there are, `more` that there are some.

export { CONTENT_KINDS, type ContentKind } from '../core/features/contents';

export const USES = ['all', 'used', 'unused'] as const;
/** An empty list or word takes all; `use` counts by the draft that is asked for. */
export const contentFilterSchema = z.object({
  kinds: z.array(z.enum(CONTENT_KINDS)),
  words: z.string().max(200),
  use: z.enum(USES),
});
export type ContentFilter = z.infer<typeof contentFilterSchema>;
export const NO_CONTENT_FILTER: ContentFilter = { kinds: [], words: '', use: 'all' };

/** `draft` is the active draft, if any: its folder's sources are listed, else those of all folders, and its uses are counted. */
const asked = z.object({ draft: z.string().optional(), filter: contentFilterSchema });

/** The tops of the Sources view, without reading any source anew. */
export const SOURCES = 'backread/sources';
export const MOST_SOURCES = 200;
export const sourcesRequestSchema = asked;
export const sourceItemSchema = z.object({
  uri: z.string(),
  key: z.string(),
  name: z.string(),
  title: z.string(),
  date: z.string(),
  /** How many of the draft's checks rest on it. */
  used: z.number(),
  /** '[@key]'; empty for what can't be cited. */
  citation: z.string(),
  problems: z.array(z.object({ message: z.string(), start: z.number(), end: z.number() })),
  /** Whether there is anything in it to list; a file that can't be read has problems alone. */
  isRead: z.boolean(),
});
export type SourceItem = z.infer<typeof sourceItemSchema>;
export const sourcesSchema = z.object({ items: z.array(sourceItemSchema), left: z.number(), all: z.number() });

export const contentSchema = z.object({
  kind: z.enum(CONTENT_KINDS),
  key: z.string(),
  uri: z.string(),
  start: z.number(),
  end: z.number(),
  paragraph: z.number(),
  text: z.string(),
  detail: z.string(),
  insert: z.string(),
  /** '[@key, ¶ 12]'. */
  citation: z.string(),
  used: z.number(),
});
export type ContentItem = z.infer<typeof contentSchema>;
const contents = z.object({ items: z.array(contentSchema), left: z.number() });

/** How many figures, quotes, people and facts of one source the filter takes. */
export const SOURCE_KINDS = 'backread/sources/kinds';
export const sourceKindsRequestSchema = asked.extend({ uri: z.string() });
export const sourceKindsSchema = z.array(
  z.object({ kind: z.enum(CONTENT_KINDS), count: z.number(), used: z.number() }),
);

/** One source's contents of a kind. */
export const SOURCE_CONTENTS = 'backread/sources/contents';
export const MOST_CONTENTS = 300;
export const sourceContentsRequestSchema = asked.extend({ uri: z.string(), kind: z.enum(CONTENT_KINDS) });
export const sourceContentsSchema = contents;

/** Contents of all sources, those that the draft uses first; `MOST_FOUND` at most, and then `more` is true. */
export const FIND_CONTENTS = 'backread/contents/find';
export const MOST_FOUND = 200;
export const findContentsRequestSchema = asked;
export const findContentsSchema = z.object({ items: z.array(contentSchema), more: z.boolean() });
