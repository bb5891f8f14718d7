import assert from 'node:assert/strict';
import { ESLint } from 'eslint';
import { ROOT } from '../../scripts/lib/paths';

/** `file` is where the import would stand; `from` what it imports. */
const cases: readonly { file: string; from: string; rule?: string }[] = [
  { file: 'src/core/figures/index.ts', from: '../quotes/index', rule: 'boundaries/dependencies' },
  { file: 'src/core/dates/index.ts', from: '../reading/index', rule: 'boundaries/dependencies' },
  { file: 'src/core/text/lines.ts', from: '../document/types', rule: 'boundaries/dependencies' },
  { file: 'src/core/verify/decide.ts', from: '../features/hover', rule: 'boundaries/dependencies' },
  { file: 'src/core/report/json.ts', from: '../../cli/main', rule: 'boundaries/dependencies' },
  { file: 'src/core/index/words.ts', from: '../../import/index', rule: 'boundaries/dependencies' },
  { file: 'src/client/commands.ts', from: '../core/verify/index', rule: 'boundaries/dependencies' },
  { file: 'src/client/commands.ts', from: '../server/desk', rule: 'boundaries/dependencies' },
  { file: 'src/core/sources/read.ts', from: 'node:fs', rule: 'no-restricted-imports' },
  { file: 'src/core/features/hover.ts', from: 'vscode', rule: 'no-restricted-imports' },
  { file: 'src/core/features/hover.ts', from: 'vscode-languageserver', rule: 'no-restricted-imports' },
  { file: 'src/core/figures/index.ts', from: '../text/tokens' },
  { file: 'src/core/reading/index.ts', from: '../quotes/index' },
  { file: 'src/core/verify/decide.ts', from: '../figures/types' },
  { file: 'src/server/desk.ts', from: '../core/features/hover' },
  { file: 'src/cli/main.ts', from: 'node:fs' },
  { file: 'src/client/commands.ts', from: '../protocol/requests' },
];

describe('who may import what', () => {
  const eslint = new ESLint({ cwd: ROOT });
  for (const { file, from, rule } of cases)
    it(`${file} ${rule ? 'may not' : 'may'} import ${from}`, async function () {
      this.timeout(30_000);
      const [result] = await eslint.lintText(`import '${from}';\n`, { filePath: `${ROOT}/${file}` });
      const broken = result?.messages.map((message) => message.ruleId) ?? [];
      assert.deepEqual(broken, rule ? [rule] : []);
    });
});
