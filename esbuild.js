// Builds the bundles: node esbuild.js [--production] [--watch]
const esbuild = require('esbuild');

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

const node = { platform: 'node', target: 'node20', format: 'cjs' };
const web = { platform: 'browser', target: 'es2022' };

/** One entry a bundle; what all share stands in `shared`. */
const entries = [
  { ...node, entryPoints: ['src/cli/index.ts'], outfile: 'dist/cli.js', banner: { js: '#!/usr/bin/env node' } },
  { ...node, entryPoints: ['src/client/node.ts'], outfile: 'dist/client.js', external: ['vscode'] },
  { ...node, entryPoints: ['src/server/node.ts'], outfile: 'dist/server.js' },
  {
    ...web,
    format: 'cjs',
    entryPoints: ['src/client/browser.ts'],
    outfile: 'dist/client.web.js',
    external: ['vscode'],
  },
  { ...web, format: 'iife', entryPoints: ['src/server/browser.ts'], outfile: 'dist/server.web.js' },
];

const shared = {
  bundle: true,
  minify: production,
  sourcemap: !production,
  logLevel: 'warning',
  legalComments: 'none',
};

async function main() {
  if (watch) {
    const contexts = await Promise.all(entries.map((entry) => esbuild.context({ ...shared, ...entry })));
    await Promise.all(contexts.map((context) => context.watch()));
    console.log('watching');
    return;
  }
  await Promise.all(entries.map((entry) => esbuild.build({ ...shared, ...entry })));
}

main().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
