// Builds the bundles: node esbuild.js [--production] [--watch]
const esbuild = require('esbuild');

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

/** One entry a bundle; what all share stands in `shared`. */
const entries = [
  {
    entryPoints: ['src/cli/index.ts'],
    outfile: 'dist/cli.js',
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    banner: { js: '#!/usr/bin/env node' },
  },
];

const shared = {
  bundle: true,
  minify: production,
  sourcemap: !production,
  logLevel: 'info',
  legalComments: 'none',
};

async function main() {
  if (watch) {
    const contexts = await Promise.all(entries.map((entry) => esbuild.context({ ...shared, ...entry })));
    await Promise.all(contexts.map((context) => context.watch()));
    return;
  }
  await Promise.all(entries.map((entry) => esbuild.build({ ...shared, ...entry })));
}

main().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
