import * as z from 'zod';
import type { Mark } from './types';

const schema = z.object({
  id: z.string().min(1),
  kind: z.enum(['cq', 'ignore']),
  code: z.string().optional(),
  exact: z.string().min(1),
  prefix: z.string(),
  suffix: z.string(),
  passage: z.object({ key: z.string(), sha256: z.string(), exact: z.string() }).optional(),
  by: z.string().optional(),
  when: z.string().optional(),
  why: z.string().optional(),
}) satisfies z.ZodType<Mark>;

export interface MarkFileProblem {
  /** 1-based. */
  readonly line: number;
  readonly message: string;
}

/** Where the marks of a draft lie, from its path in the workspace folder ('drafts/story.md'). */
export const marksPath = (draft: string): string => `.backread/marks/${draft.replaceAll('\\', '/')}.jsonl`;

/**
 * Reads `.backread/marks/<draft>.jsonl`: a mark a line. A line that can't be read (a merge left its marks, say) is a problem
 * and is skipped; of two lines with one id the first counts.
 */
export function parseMarks(text: string): {
  readonly marks: readonly Mark[];
  readonly problems: readonly MarkFileProblem[];
} {
  const marks = new Map<string, Mark>();
  const problems: MarkFileProblem[] = [];
  text.split(/\r\n|\n|\r/).forEach((line, index) => {
    if (!line.trim()) return;
    const mark = parseLine(line);
    if (!mark)
      problems.push({ line: index + 1, message: 'This line is no mark. Delete it, or undo the edit that changed it.' });
    else if (!marks.has(mark.id)) marks.set(mark.id, mark);
  });
  return { marks: [...marks.values()], problems };
}

function parseLine(line: string): Mark | undefined {
  try {
    return schema.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}

/** Writes marks one a line, sorted by id, the fields always in one order: two writers' files merge line by line. */
export function serializeMarks(marks: readonly Mark[]): string {
  return [...new Map(marks.map((mark) => [mark.id, mark])).values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((mark) => `${JSON.stringify(schema.parse(mark))}\n`)
    .join('');
}
