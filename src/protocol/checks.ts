import * as z from 'zod';
import { GROUPS } from '../core/features/checkList';
import { placeSchema, uriSchema } from './requests';

// What the Checks view, the gutter and the commands about a draft's checks ask. Every answer is null for what is no draft of a folder.

export { GROUPS, type Group } from '../core/features/checkList';

export const VERDICTS = ['contradicted', 'unclear', 'not-found', 'supported'] as const;
export const KINDS = ['figure', 'date', 'quote', 'name', 'citation', 'draft'] as const;

/** An empty list or word takes all. */
export const checkFilterSchema = z.object({
  verdicts: z.array(z.enum(VERDICTS)),
  kinds: z.array(z.enum(KINDS)),
  words: z.string().max(200),
});
export type CheckFilter = z.infer<typeof checkFilterSchema>;
export const NO_CHECK_FILTER: CheckFilter = { verdicts: [], kinds: [], words: '' };

const share = z.object({ backed: z.number(), all: z.number() });
export type Share = z.infer<typeof share>;

/** The tops of the Checks view: how much is backed, and how many entries each group has that the filter takes. */
export const CHECKS = 'backread/checks';
export const checksRequestSchema = uriSchema.extend({ filter: checkFilterSchema });
export const checksSchema = z
  .object({
    coverage: share.extend({
      vouched: z.number(),
      kinds: z.object({ figures: share, quotes: share, names: share }),
    }),
    sections: z.array(share.extend({ name: z.string(), start: z.number(), end: z.number() })),
    groups: z.array(z.object({ group: z.enum(GROUPS), count: z.number() })),
  })
  .nullable();
export type Checks = NonNullable<z.infer<typeof checksSchema>>;

/** The entries of one group, or those of a section that no source backs; at most `MOST_ENTRIES`, `left` says how many more there are. */
export const CHECK_LIST = 'backread/checks/list';
export const MOST_ENTRIES = 300;
export const checkListRequestSchema = checksRequestSchema.extend({
  group: z.enum(GROUPS).optional(),
  section: z.object({ start: z.number(), end: z.number() }).optional(),
});
export const checkItemSchema = z.object({
  /** Stays the same while the text around the entry is edited. */
  id: z.string(),
  group: z.enum(GROUPS),
  start: z.number(),
  end: z.number(),
  /** One-based. */
  line: z.number(),
  text: z.string(),
  /** Absent for an open query. */
  kind: z.enum(KINDS).optional(),
  verdict: z.enum(VERDICTS).optional(),
  code: z.string().optional(),
  reason: z.string(),
  mark: z.enum(['cq', 'ignore']).optional(),
  /** Whether the source has other words to put in its place. */
  suggested: z.boolean(),
  passage: z
    .object({
      uri: z.string(),
      start: z.number(),
      end: z.number(),
      source: z.string(),
      paragraph: z.number(),
      text: z.string(),
    })
    .optional(),
});
export type CheckItem = z.infer<typeof checkItemSchema>;
export const checkListSchema = z.object({ items: z.array(checkItemSchema), left: z.number() }).nullable();

/** The next or previous entry from an offset: what needs a look, what is unsourced, or whatever the filter takes. */
export const CHECK_STEP = 'backread/checks/step';
export const checkStepRequestSchema = checksRequestSchema.extend({
  offset: z.number().int().min(0),
  direction: z.union([z.literal(1), z.literal(-1)]),
  what: z.enum(['look', 'unsourced', 'filtered']),
});
export const checkStepSchema = z.object({ item: checkItemSchema, place: z.number(), of: z.number() }).nullable();

/** What the margin shows: where each mention begins, and how it stands. */
export const GUTTER = 'backread/gutter';
export const GUTTER_SIGNS = ['contradicted', 'unclear', 'unsourced', 'supported'] as const;
export type GutterSign = (typeof GUTTER_SIGNS)[number];
export const gutterSchema = z
  .object({ version: z.number(), signs: z.array(z.object({ at: z.number(), sign: z.enum(GUTTER_SIGNS) })) })
  .nullable();

/** Cite All Supported: the edits, for that version of the draft, and how many were left alone for which reason. */
export const CITE_ALL = 'backread/citeAll';
export const citeAllSchema = z
  .object({
    version: z.number(),
    edits: z.array(z.object({ start: z.number(), end: z.number(), text: z.string() })),
    cited: z.number(),
    skipped: z.object({ ambiguous: z.number(), heading: z.number(), key: z.number(), unsure: z.number() }),
  })
  .nullable();
export type CiteAllAnswer = NonNullable<z.infer<typeof citeAllSchema>>;

/** What stands exactly there, or around a bare cursor: for commands called without a list entry. */
export const CHECK_AT = 'backread/checks/at';
export const checkAtRequestSchema = placeSchema;
export const checkAtSchema = checkItemSchema.nullable();
