import * as z from 'zod';

// Write References: the project's sources as CSL-JSON.

export const REFERENCES = 'backread/references';
/** Of the workspace folder that holds `uri`, else of the first one. */
export const referencesRequestSchema = z.object({ uri: z.string() });
/** The whole new content of a file that the client writes; or why it is not written. */
export const referencesSchema = z
  .union([z.object({ uri: z.string(), content: z.string(), sources: z.number() }), z.object({ problem: z.string() })])
  .nullable();
