import * as z from 'zod';
import { uriSchema } from './requests';

// What the Marks view asks.

/** The marks of one draft, as its file has them: with what became of each. */
export const MARKS = 'backread/marks';
export const markItemSchema = z.object({
  id: z.string(),
  kind: z.enum(['cq', 'ignore']),
  code: z.string().optional(),
  text: z.string(),
  by: z.string().optional(),
  when: z.string().optional(),
  why: z.string().optional(),
  /** Where it holds. */
  place: z.object({ start: z.number(), end: z.number(), line: z.number() }).optional(),
  /** Why it no longer does. */
  ended: z.enum(['words', 'passage']).optional(),
  passage: z.object({ key: z.string(), text: z.string() }).optional(),
});
export type MarkItem = z.infer<typeof markItemSchema>;
export const marksSchema = z.object({ items: z.array(markItemSchema), file: z.string() }).nullable();

/** Takes marks back: the answer is the whole new content of the file, which the client writes; empty where none is left. */
export const UNMARK = 'backread/marks/takeBack';
export const unmarkRequestSchema = uriSchema.extend({ ids: z.array(z.string()) });

/** Sets one mark on several places of a draft at once: the answer is the whole new content of the file, which the client writes. */
export const MARK_ALL = 'backread/marks/setAll';
export const markAllRequestSchema = uriSchema.extend({
  places: z.array(z.object({ start: z.number().int().min(0), end: z.number().int().min(0) })).max(10_000),
  kind: z.enum(['cq', 'ignore']),
  by: z.string().optional(),
  why: z.string().optional(),
});
