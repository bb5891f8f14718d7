/**
 * Measures a writer's waiting in a real editor: a draft of 20,000 words beside 3,000 sources.
 *
 *   npm run bench:editor        (SOURCES=300 for fewer; BLAME=1 tells which extension kept the host busy; DRAFT=long.qmd leaves VS Code's own
 *                               Markdown extension out, which shares the extension host and reads the whole draft after each edit)
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { draftBody, sourceText } from '../bench/synthetic';
import { loadStories } from './labels';
import { runInHost } from './lib/extensionTests';
import { ROOT } from './lib/paths';

const SOURCES = Number(process.env['SOURCES'] ?? 3_000);
const WORDS = 20_000;

/** The sample's follow-up below the texts of the project's stories, which differ as a long draft's parts do. */
function longDraft(): string {
  const bodies = loadStories(join(ROOT, 'test/stories'))
    .flatMap(({ sources, drafts }) => [...sources, ...drafts])
    .map(({ text }) => text.replace(/^---\n[^]*?\n---\n/, ''));
  const parts: string[] = [];
  let words = 0;
  for (let i = 0; words < WORDS; i++) {
    const body = bodies[i % bodies.length] as string;
    parts.push(body);
    words += body.split(/\s+/).length;
  }
  return `---\ntitle: Bases abroad\ndate: 2025-01-12\n---\n${parts.join('\n\n')}\n\n${draftBody(0)}\n`;
}

async function main(): Promise<void> {
  const parent = mkdtempSync(join(tmpdir(), 'backread-bench-'));
  const folder = join(parent, 'newsroom');
  try {
    for (const name of ['sources', 'drafts']) mkdirSync(join(folder, name), { recursive: true });
    for (let n = 0; n < SOURCES; n++) writeFileSync(join(folder, 'sources', `${n}.md`), sourceText(n));
    const draft = longDraft();
    for (const name of ['long.md', 'long.qmd']) writeFileSync(join(folder, 'drafts', name), draft);
    const [cpu] = cpus();
    console.log(
      `${cpu?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GB, Node ${process.version}, load ${loadavg()[0]?.toFixed(1)}`,
    );
    console.log(`${SOURCES} sources, a draft of ${draft.split(/\s+/).length} words`);
    const { failed } = await runInHost({ entry: join(ROOT, 'bench/editor/index.ts'), kind: 'node', folders: [folder] });
    process.exitCode = failed ? 1 : 0;
  } finally {
    rmSync(parent, { recursive: true, force: true, maxRetries: 3 });
  }
}

void main();
