import { join } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from './lib/paths';
import { run } from './lib/run';

// npm run bench [-- PART…]: bundles the benchmark as the extension is bundled and runs it. Run through tsx, every function would be given its
// name again each time it is made, which costs the readers a third of their speed and no user anything.

/** As deep below the project's folder as the files it is made of, which find the project from where they stand. */
const BUNDLE = join(ROOT, 'out/bench/index.mjs');

async function main(): Promise<void> {
  await build({
    entryPoints: [join(ROOT, 'bench/index.ts')],
    outfile: BUNDLE,
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
  });
  const args = ['--expose-gc', '--max-old-space-size=6144', BUNDLE, ...process.argv.slice(2)];
  process.exitCode = await run(process.execPath, args, { minutes: 60 });
}

void main();
