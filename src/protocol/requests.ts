import * as z from 'zod';

// Our own requests between client and server, beside the protocol's: names, payloads and their schemas. Offsets are UTF-16, as in LSP.

/** Where the server may keep what can be made again: the URI of a folder outside the workspace. */
export const storageSchema = z.object({ storage: z.string().optional() });

export const settingsSchema = z.object({
  minimumLetters: z.number().int().min(0).max(20).default(3),
  showAll: z.boolean().default(false),
});
export type Settings = z.infer<typeof settingsSchema>;

/** A stretch of a document by URI. */
export const placeSchema = z.object({ uri: z.string(), start: z.number().int().min(0), end: z.number().int().min(0) });
export type Place = z.infer<typeof placeSchema>;

export const uriSchema = z.object({ uri: z.string() });

/** Verify Figures: everything of one draft, for the report. */
export const VERIFY = 'backread/verify';
/** `quiet` only asks for the report anew: nothing more is shown in Problems for it. */
export const verifyRequestSchema = uriSchema.extend({ quiet: z.boolean().optional() });
const textPartSchema = z.object({ text: z.string(), decisive: z.boolean() });
const diffPartSchema = z.object({ kind: z.enum(['same', 'removed', 'added']), text: z.string() });
/** One line of the report; the core's ReportRow, its passages' paths being URIs. */
export const reportRowSchema = z.object({
  start: z.number(),
  end: z.number(),
  line: z.number(),
  column: z.number(),
  kind: z.enum(['figure', 'date', 'quote', 'name', 'citation', 'draft']),
  verdict: z.enum(['supported', 'contradicted', 'not-found', 'unclear']),
  isExtra: z.boolean(),
  code: z.string().optional(),
  draft: z.array(textPartSchema).readonly(),
  text: z.string(),
  message: z.string(),
  derivation: z.string().optional(),
  difference: z.array(diffPartSchema).readonly().optional(),
  marked: z.enum(['cq', 'ignore']).optional(),
  passages: z
    .array(
      z.object({
        path: z.string(),
        start: z.number(),
        end: z.number(),
        name: z.string(),
        parts: z.array(textPartSchema).readonly(),
        link: z.string().optional(),
      }),
    )
    .readonly(),
});
export const verifyResultSchema = z.object({
  title: z.string(),
  line: z.string(),
  rows: z.array(reportRowSchema),
  sources: z.number(),
});
export type VerifyAnswer = z.infer<typeof verifyResultSchema>;

/** The report in a written form, as the command line prints it; null for what can't be verified. */
export const EXPORT = 'backread/export';
export const EXPORT_FORMATS = ['html', 'markdown', 'csv', 'sarif', 'json'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
export const exportRequestSchema = uriSchema.extend({ format: z.enum(EXPORT_FORMATS) });
export const exportSchema = z.object({ text: z.string() }).nullable();
export type ExportAnswer = z.infer<typeof exportSchema>;

export const CLEAN = 'backread/cleanDraft';
export const cleanSchema = z.object({ text: z.string() });

/** Sets a mark: the answer is the whole new content of the draft's marks file, which the client writes. */
export const MARK = 'backread/mark';
export const markRequestSchema = placeSchema.extend({
  kind: z.enum(['cq', 'ignore']),
  by: z.string().optional(),
  why: z.string().optional(),
});
export const fileWriteSchema = z.object({ uri: z.string(), content: z.string() }).nullable();

/** The edit a hover's link stands for. */
export const EDIT = 'backread/edit';
export const editRequestSchema = placeSchema.extend({ what: z.enum(['replace', 'cite']) });
export const editSchema = z.object({ start: z.number(), end: z.number(), text: z.string() }).nullable();

/** Explain This Verdict: Markdown. */
export const EXPLAIN = 'backread/explain';
export const explainSchema = z.object({ markdown: z.string() }).nullable();

/** The text of a source as it was read, for formats whose offsets are into extracted text. */
export const SOURCE_TEXT = 'backread/sourceText';
export const sourceTextSchema = z.object({ text: z.string() }).nullable();

/** From the server: which files below a folder the globs take. */
export const FIND_FILES = 'backread/findFiles';
export const findFilesSchema = z.object({
  folder: z.string(),
  include: z.array(z.string()),
  exclude: z.array(z.string()),
});
export const filesSchema = z.array(z.string());

/** From the server, where it has no file system of its own: a file's bytes as base64, null where it can't be read. */
export const READ_FILE = 'backread/readFile';
export const readFileSchema = z.object({ base64: z.string().nullable() });

/** From the server: how far reading is, and what the active draft holds. */
export const STATUS = 'backread/status';
/** `version` changes with every change of the sources. */
export const statusSchema = z.object({
  reading: z.boolean(),
  sources: z.number(),
  problems: z.number(),
  version: z.number(),
});
export type Status = z.infer<typeof statusSchema>;

export const CHECKED = 'backread/checked';
export const checkedSchema = z.object({
  uri: z.string(),
  line: z.string(),
  contradicted: z.number(),
  isDraft: z.boolean(),
  /** How many of all figures, dates, quotes and names a source backs. */
  backed: z.number(),
  all: z.number(),
});
export type Checked = z.infer<typeof checkedSchema>;
