// Builds the bundles: node esbuild.js [--production] [--watch]
const esbuild = require('esbuild');
const { writeLicences } = require('./scripts/lib/licences');

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

const node = { platform: 'node', target: 'node20', format: 'cjs' };
/** Resolves the protocol's packages as Node does where a file asks for their Node side. */
const nodeSide = {
  name: 'node-side',
  setup(build) {
    build.onResolve(
      { filter: /^vscode-(?:jsonrpc|languageclient|languageserver|languageserver-protocol)\/node$/ },
      ({ path, resolveDir }) => ({ path: require.resolve(path, { paths: [resolveDir] }) }),
    );
  },
};
/** Citation.js can fetch what a text names as an address; here it never does, and what it would do it with stays out. */
const noFetch = {
  name: 'no-fetch',
  setup(build) {
    build.onResolve({ filter: /^(?:sync-fetch|node-fetch)$/ }, ({ path }) => ({ path, namespace: 'no-fetch' }));
    build.onLoad({ filter: /.*/, namespace: 'no-fetch' }, () => ({
      contents:
        'module.exports = () => { throw new Error("Backread fetches nothing here."); }; module.exports.Headers = Object;',
    }));
  },
};
/** One server and one client for both hosts: they share nearly all of it. What only Node has is asked for when the Node side is started. */
const both = {
  platform: 'neutral',
  target: 'es2022',
  format: 'cjs',
  mainFields: ['module', 'main'],
  conditions: ['browser'],
  external: ['node:*', 'child_process', 'crypto', 'fs', 'net', 'os', 'path', 'readline', 'url', 'util'],
  plugins: [nodeSide, noFetch],
};
/** linkedom's parser of style sheets, which nothing here asks for: a fifth of the bundle that reads web pages. */
const noStyles = {
  name: 'no-styles',
  setup(build) {
    build.onResolve({ filter: /^cssomnom(?:\/|$)/ }, () => ({ path: 'cssomnom', namespace: 'no-styles' }));
    build.onLoad({ filter: /.*/, namespace: 'no-styles' }, () => ({
      contents: 'module.exports = { parse: () => ({ cssRules: [] }) };',
    }));
  },
};
/** The tables of HTML's named characters that come with dom-serializer, which only escapes: the parser brings its own. */
const noEntities = {
  name: 'no-entities',
  setup(build) {
    build.onLoad({ filter: /dom-serializer[\\/]node_modules[\\/]entities[\\/].*[\\/]generated[\\/]/ }, () => ({
      contents:
        'const none = new Map(); export { none as default, none as htmlTrie, none as htmlDecodeTree, none as xmlDecodeTree };',
    }));
  },
};
/** One bundle runs as a worker of Node's and of a browser's: it takes the packages' browser builds and finds its port itself. */
const worker = {
  platform: 'browser',
  target: 'es2022',
  format: 'cjs',
  external: ['node:worker_threads'],
  plugins: [noStyles, noEntities],
};

/** One entry a bundle; what all share stands in `shared`. */
const entries = [
  {
    ...node,
    entryPoints: ['src/cli/index.ts'],
    outfile: 'dist/cli.js',
    plugins: [noFetch],
    banner: { js: '#!/usr/bin/env node' },
  },
  {
    ...both,
    entryPoints: ['src/client/main.ts'],
    outfile: 'dist/client.js',
    external: [...both.external, 'vscode'],
  },
  { ...both, entryPoints: ['src/server/main.ts'], outfile: 'dist/server.js' },
  // Readers of originals and what fetches them: files of their own, loaded when first needed.
  ...['docx', 'pages', 'pdf', 'tables', 'text'].map((name) => ({
    ...worker,
    entryPoints: [`src/import/worker/${name}.ts`],
    outfile: `dist/import/${name}.js`,
  })),
  { ...node, entryPoints: ['src/import/fetch.ts'], outfile: 'dist/import/fetch.js' },
];

const shared = {
  bundle: true,
  minify: production,
  sourcemap: !production,
  logLevel: 'warning',
  legalComments: 'none',
  metafile: true,
  absWorkingDir: __dirname,
};

/** Says when a build begins and ends, in the words that .vscode/tasks.json waits for. */
const announce = {
  name: 'announce',
  setup(build) {
    build.onStart(() => console.log('[watch] build started'));
    build.onEnd(({ errors }) => {
      for (const { text, location } of errors)
        console.error(
          `✘ [ERROR] ${text}${location ? `\n    ${location.file}:${location.line}:${location.column}:` : ''}`,
        );
      console.log('[watch] build finished');
    });
  },
};

async function main() {
  if (watch) {
    const options = { ...shared, logLevel: 'silent', plugins: [announce] };
    const contexts = await Promise.all(entries.map((entry) => esbuild.context({ ...options, ...entry })));
    await Promise.all(contexts.map((context) => context.watch()));
    return;
  }
  const results = await Promise.all(entries.map((entry) => esbuild.build({ ...shared, ...entry })));
  writeLicences(
    results.map(({ metafile }) => metafile),
    'THIRD_PARTY_NOTICES.txt',
  );
}

main().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
