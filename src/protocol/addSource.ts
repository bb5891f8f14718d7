import * as z from 'zod';
import { metadataSchema, readSchema } from './reading';

/** Add Source: what adding an original that was read would write. Nothing is written by the server. */
export const PLAN_SOURCE = 'backread/planSource';

const existingSchema = z.object({
  file: z.string(),
  key: z.string(),
  title: z.string().optional(),
  date: z.string().optional(),
  url: z.string().optional(),
  sha256: z.string().optional(),
  fileSha256: z.string().optional(),
});

export const planRequestSchema = z.object({
  /** URI of the workspace folder. */
  folder: z.string(),
  name: z.string(),
  url: z.string().optional(),
  sha256: z.string(),
  source: readSchema,
  confirmed: metadataSchema.extend({ key: z.string().optional() }).optional(),
  another: z.boolean().optional(),
  /** Sources that were written a moment ago, which the server may not have read yet; paths below the folder that are taken. */
  written: z.array(existingSchema),
});
export type PlanRequest = z.infer<typeof planRequestSchema>;

export const planAnswerSchema = z.object({
  kind: z.enum(['new', 'update', 'same']),
  /** Path of the source file below the workspace folder. */
  file: z.string(),
  key: z.string(),
  content: z.string(),
  /** Path of the kept original below the workspace folder. */
  original: z.string(),
  metadata: metadataSchema,
  unsure: z.array(z.enum(['title', 'date', 'author', 'publisher', 'key'])),
  before: existingSchema.optional(),
});
export type PlanAnswer = z.infer<typeof planAnswerSchema>;

/** Interview or call without text: the source file of one that has nothing to read. */
export const PLAN_TEXTLESS = 'backread/planTextless';
export const textlessRequestSchema = z.object({
  folder: z.string(),
  kind: z.string(),
  who: z.string(),
  when: z.string().optional(),
  terms: z.string().optional(),
  confidential: z.boolean(),
  written: z.array(existingSchema),
});
export type TextlessRequest = z.infer<typeof textlessRequestSchema>;
export const textlessAnswerSchema = z.object({ file: z.string(), key: z.string(), content: z.string() });
