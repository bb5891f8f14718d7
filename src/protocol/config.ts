import * as z from 'zod';
import type { VerifyOptions } from '../core/verify';
import { CODES, type Check, type Code, type Severity } from '../core/verify/types';

/** Where the configuration of a workspace folder lies. */
export const CONFIG_PATH = '.backread/config.json';

const globs = z.array(z.string().min(1));
const severity = z.enum(['warning', 'information', 'hint', 'none']);

/** `.backread/config.json`: what must be the same for editor, command line and colleagues. */
export const configSchema = z
  .strictObject({
    $schema: z.string().optional().meta({ description: 'Where this schema lies; for editors.' }),
    sources: globs.default(['sources/**/*.{md,txt,html}']).meta({
      description: 'Which files are sources: globs from this workspace folder.',
      examples: [['sources/**/*.{md,txt,html}'], ['research/*.md', 'interviews/*.txt']],
    }),
    drafts: globs.default(['drafts/**/*.{md,qmd}']).meta({
      description:
        'Which files are drafts even if they cite nothing and name no sources: globs from this workspace folder.',
      examples: [['drafts/**/*.{md,qmd}'], ['stories/*.md']],
    }),
    exclude: globs.default(['**/node_modules/**']).meta({
      description: 'Which files are never sources: globs from this workspace folder.',
      examples: [['archive/**']],
    }),
    bibliography: globs.default(['*.bib', '*.csl.json', 'references.json', 'bibliography/*.{bib,json}']).meta({
      description:
        'Which files are bibliographies (BibTeX, BibLaTeX, CSL-JSON, Better BibTeX): globs from this workspace folder.',
      examples: [['library.bib'], ['*.bib', 'zotero/*.json']],
    }),
    severities: z
      .partialRecord(z.enum(CODES), severity)
      .default({})
      .meta({
        description: 'How loud a finding is, by its code. Only “warning” makes the command line end with status 1.',
        examples: [{ 'quote.not-found': 'warning', 'name.not-found': 'none' }],
      }),
    quoteSpelling: z
      .enum(['exact', 'either'])
      .default('exact')
      .meta({
        description:
          'Whether “colour” for the source’s “color” alters a quote: “exact”, or “either” to let both spellings stand.',
        examples: ['either'],
      }),
  })
  .meta({
    title: 'Backread',
    description: 'Settings of a workspace folder that the editor, the command line and colleagues share.',
  });

/** The configuration's JSON schema, which the package carries so that editors complete and check the file. */
export const configJsonSchema = (): object => z.toJSONSchema(configSchema, { io: 'input', target: 'draft-7' });

export type Config = z.infer<typeof configSchema>;

export const DEFAULT_CONFIG: Config = configSchema.parse({});

const HELP: Readonly<Record<string, string>> = {
  drafts: 'Write a list of globs, such as ["drafts/**/*.md"].',
  bibliography: 'Write a list of globs, such as ["library.bib"].',
  exclude: 'Write a list of globs, such as ["archive/**"].',
  quoteSpelling: 'Write "exact" or "either".',
  severities:
    'Write code and severity, such as { "figure.not-found": "none" }; a severity is warning, information, hint or none.',
  sources: 'Write a list of globs, such as ["sources/**/*.{md,txt,html}"].',
};

/**
 * Reads a configuration. What can't be read is a problem that says what to do and counts as not set; the rest holds. Never
 * throws.
 */
export function parseConfig(text: string): { readonly config: Config; readonly problems: readonly string[] } {
  let json: unknown;
  try {
    json = JSON.parse(text.trim() || '{}');
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return {
      config: DEFAULT_CONFIG,
      problems: [`It is not valid JSON: ${why}. Its settings are not used until it is.`],
    };
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    return { config: DEFAULT_CONFIG, problems: ['It must hold one object in braces: { "sources": […] }.'] };
  const whole = configSchema.safeParse(json);
  if (whole.success) return { config: whole.data, problems: [] };
  const kept: Record<string, unknown> = { ...json };
  const problems: string[] = [];
  for (const issue of whole.error.issues) {
    const [setting] = issue.path.map(String);
    if (issue.code === 'unrecognized_keys' && !setting) {
      for (const key of issue.keys) {
        delete kept[key];
        problems.push(`“${key}” is no setting. There are ${Object.keys(HELP).sort().join(', ')}.`);
      }
      continue;
    }
    if (!setting || !(setting in kept)) continue;
    if (setting === 'severities') kept[setting] = goodSeverities(kept[setting]);
    else delete kept[setting];
    const place = [...issue.path.map(String), ...(issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [])];
    problems.push(`“${place.join(' › ')}” can’t be read. ${HELP[setting] ?? ''}`);
  }
  return { config: configSchema.safeParse(kept).data ?? DEFAULT_CONFIG, problems };
}

function goodSeverities(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter(
      ([code, level]) => (CODES as readonly string[]).includes(code) && severity.safeParse(level).success,
    ),
  );
}

/** What the configuration asks of the checks. `quote.unmarked` is looked for only where it has a severity. */
export const verifyOptionsOf = ({ quoteSpelling, severities }: Config): VerifyOptions => ({
  spelling: quoteSpelling,
  unmarked: (severities['quote.unmarked'] ?? 'none') !== 'none',
});

/** Gives checks the severities that the configuration sets for their codes. */
export function applySeverities(checks: readonly Check[], severities: Config['severities']): Check[] {
  return checks.map((check) => {
    const set: Severity | undefined = check.code && (severities as Partial<Record<Code, Severity>>)[check.code];
    return set && set !== check.severity ? { ...check, severity: set } : check;
  });
}
