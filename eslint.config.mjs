import boundaries from 'eslint-plugin-boundaries';
import tseslint from 'typescript-eslint';

// The table of folders in ARCHITECTURE.md, as rules; test/package/boundaries.test.ts shows that they hold.
const core = (name) => ({ type: name, pattern: `src/core/${name}` });
const readers = ['figures', 'dates', 'quotes', 'people'];
const below = ['text', 'lang', 'document', 'quantities'];
const upToIndex = [...below, ...readers, 'reading', 'sources', 'drafts', 'index'];
const allow = (from, to) => ({
  from: { element: { type: from } },
  allow: { to: { element: { types: { anyOf: [from, ...to] } } } },
});

export default tseslint.config(
  { ignores: ['dist', 'out', '.vscode-test', 'node_modules', 'examples', 'test/fixtures'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts'],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: ['error', 'smart'],
    },
  },
  { files: ['**/*.js', '**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  {
    files: ['src/**/*.ts'],
    plugins: { boundaries },
    settings: {
      'import/resolver': { node: { extensions: ['.ts'] } },
      'boundaries/elements': [
        ...[...upToIndex, 'verify', 'features', 'report'].map(core),
        ...['protocol', 'server', 'client', 'cli', 'import'].map((type) => ({ type, pattern: `src/${type}` })),
      ],
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          policies: [
            allow('text', []),
            allow('lang', ['text']),
            allow('document', ['text']),
            allow('quantities', ['text']),
            ...readers.map((reader) => allow(reader, below)),
            allow('reading', [...below, ...readers]),
            allow('sources', [...below, ...readers, 'reading']),
            allow('drafts', [...below, ...readers, 'reading', 'sources']),
            allow('index', [...below, ...readers, 'reading', 'sources', 'drafts']),
            allow('verify', upToIndex),
            allow('features', [...upToIndex, 'verify']),
            allow('report', [...upToIndex, 'verify', 'features']),
            allow('protocol', [...upToIndex, 'verify', 'features', 'report']),
            ...['import', 'server', 'cli'].map((edge) =>
              allow(edge, [...upToIndex, 'verify', 'features', 'report', 'protocol', 'import']),
            ),
            allow('client', ['protocol']),
          ],
        },
      ],
    },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: ['node:*', 'vscode', 'vscode-*'] }],
    },
  },
);
