import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runInHost } from './lib/extensionTests';
import { ROOT } from './lib/paths';
import { keep } from './lib/results';

// The editor tests: in Node's extension host, then in the web worker's. --only node|web
const only = process.argv[process.argv.indexOf('--only') + 1];

async function main(): Promise<void> {
  let failed = 0;
  for (const kind of ['node', 'web'] as const) {
    if (process.argv.includes('--only') && only !== kind) continue;
    const entry = join(ROOT, kind === 'node' ? 'test/editor/index.ts' : 'test/web/index.ts');
    if (!existsSync(entry)) throw new Error(`${entry} is missing`);
    const sample = join(ROOT, 'examples/honduras');
    const folders = kind === 'node' ? [sample, join(ROOT, 'test/fixtures/second')] : [sample];
    const outcome = await runInHost({ entry, kind, folders }).catch((error: unknown) => {
      console.error(error);
      return { passed: 0, failed: 1 };
    });
    keep(kind === 'node' ? 'editor' : 'web', outcome);
    failed += outcome.failed;
  }
  process.exit(failed ? 1 : 0);
}

void main();
