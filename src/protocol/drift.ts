import * as z from 'zod';

// Re-check Sources: which sources can be fetched again, and what a new reading of one changes. The server writes nothing.

export const RECHECKABLE = 'backread/recheckable';
export const recheckableRequestSchema = z.object({ folder: z.string() });
export const recheckableSchema = z.array(
  z.object({ uri: z.string(), key: z.string(), title: z.string(), url: z.string() }),
);
export type Recheckable = z.infer<typeof recheckableSchema>[number];

export const DRIFT = 'backread/drift';
/** `content` is the source file as it would be written, or was; `before` what stood there, absent for what the server has read. */
export const driftRequestSchema = z.object({ uri: z.string(), content: z.string(), before: z.string().optional() });
const span = { start: z.number(), end: z.number() };
export const driftSchema = z
  .object({
    /** Whether every paragraph is as it was, in its place. */
    isSame: z.boolean(),
    moved: z.number(),
    added: z.number(),
    changed: z.array(
      z.object({
        paragraph: z.number(),
        before: z.string(),
        now: z.string().optional(),
        lost: z.array(z.string()),
      }),
    ),
    drafts: z.array(
      z.object({
        uri: z.string(),
        edits: z.array(
          z.object({
            ...span,
            text: z.string(),
            startLine: z.number(),
            startCharacter: z.number(),
            endLine: z.number(),
            endCharacter: z.number(),
          }),
        ),
        touched: z.array(z.object({ ...span, paragraph: z.number() })),
      }),
    ),
  })
  .nullable();
export type DriftAnswer = NonNullable<z.infer<typeof driftSchema>>;
