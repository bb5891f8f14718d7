import * as z from 'zod';
import { uriSchema } from './requests';

// What the writer's hands ask for: pasting and dropping passages, and why nothing is said.

/** The type under which a passage travels over the clipboard and by drag and drop. */
export const PASSAGE_MIME = 'application/vnd.backread.passage';

const offset = z.number().int().min(0).max(1e9);

/** A passage as it was copied: where from, so that it need not be looked for. Third-party input: parsed, never trusted. */
export const copiedSchema = z.object({ uri: z.string().max(4_000), start: offset, end: offset });
/** A passage as the Facts view lets it be dragged. */
export const draggedSchema = z.object({
  key: z.string().min(1).max(300),
  paragraph: z.number().int().min(0).max(1e6),
  start: offset,
  end: offset,
  text: z.string().max(20_000),
  kind: z.enum(['figure', 'quote', 'fact']),
});
export type Dragged = z.infer<typeof draggedSchema>;

/** Reads what a data transfer holds; undefined for anything that is no passage. */
export function parsePassage<S extends z.ZodType>(json: string | undefined, schema: S): z.infer<S> | undefined {
  if (!json || json.length > 100_000) return undefined;
  try {
    return schema.safeParse(JSON.parse(json)).data;
  } catch {
    return undefined;
  }
}

/** Pasting a text, or dropping a passage, at an offset of a draft. */
export const PASTE = 'backread/paste';
export const pasteRequestSchema = uriSchema.extend({
  offset,
  text: z.string().max(20_000),
  copied: copiedSchema.optional(),
  dragged: draggedSchema.optional(),
});
export const pasteSchema = z
  .object({
    source: z.string(),
    forms: z.array(z.object({ form: z.enum(['quote', 'paraphrase']), text: z.string() })),
  })
  .nullable();

/** The writer asks for the list at a place; the editor itself does not say whether somebody typed or asked. */
export const ASKED = 'backread/asked';
export const askedSchema = uriSchema.extend({ version: z.number().int(), offset });

/** Why Nothing Here? */
export const WHY_NOTHING = 'backread/whyNothing';
export const whyNothingRequestSchema = uriSchema.extend({ offset });
export const whyNothingSchema = z
  .object({
    read: z.string(),
    why: z.string(),
    check: z.object({ start: z.number(), end: z.number() }).optional(),
  })
  .nullable();
