import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { INITIAL, parseRawGrammar, Registry, type IGrammar } from 'vscode-textmate';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { installHost } from '../../scripts/lib/install';
import { ROOT } from '../../scripts/lib/paths';

// The injected grammars, tokenized with VS Code's own Markdown grammar by the library that VS Code uses.

const MARKDOWN = 'text.html.markdown';

/** The grammars of a folder by their scope. */
const grammarsIn = (folder: string): [string, string][] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.tmLanguage.json'))
    .map((name) => join(folder, name))
    .map((file) => [(JSON.parse(readFileSync(file, 'utf8')) as { scopeName: string }).scopeName, file]);

describe('grammar', () => {
  let grammar: IGrammar;

  before(async function () {
    this.timeout(120_000);
    const builtIn = join(
      installHost(() => undefined),
      'code-server/lib/vscode/extensions',
    );
    const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      contributes: { grammars: { scopeName: string; path: string; injectTo: string[] }[] };
    };
    const files = new Map([
      [MARKDOWN, join(builtIn, 'markdown-basics/syntaxes/markdown.tmLanguage.json')],
      ...grammarsIn(join(builtIn, 'yaml/syntaxes')),
      ...manifest.contributes.grammars.map(({ scopeName, path }) => [scopeName, join(ROOT, path)] as const),
    ]);
    const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
    await loadWASM(readFileSync(wasm).buffer);
    const registry = new Registry({
      onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
      loadGrammar: (scope) => {
        const file = files.get(scope);
        return Promise.resolve(file ? parseRawGrammar(readFileSync(file, 'utf8'), file) : null);
      },
      getInjections: (scope) =>
        manifest.contributes.grammars
          .filter(({ injectTo }) => injectTo.includes(scope))
          .map(({ scopeName }) => scopeName),
    });
    const loaded = await registry.loadGrammar(MARKDOWN);
    assert.ok(loaded);
    grammar = loaded;
  });

  /** The innermost scope of ours at each stretch of the last line: `words: scope`. */
  const scopes = (text: string): string[] => {
    let stack = INITIAL;
    let found: string[] = [];
    for (const line of text.split('\n')) {
      const result = grammar.tokenizeLine(line, stack);
      stack = result.ruleStack;
      found = result.tokens.flatMap(({ startIndex, endIndex, scopes: all }) => {
        const own = all.at(-1);
        return own?.endsWith('.backread')
          ? [`${line.slice(startIndex, endIndex)}: ${own.replace('.backread', '')}`]
          : [];
      });
    }
    return found;
  };

  const table: [string, string, string[]][] = [
    [
      'a citation with its locator',
      'It is so [@base2025, ¶ 12].',
      [
        '[: punctuation.definition.citation.begin',
        '@: punctuation.definition.key',
        'base2025: entity.name.tag.citation-key',
        ', : meta.citation',
        '¶ 12: constant.numeric.locator',
        ']: punctuation.definition.citation.end',
      ],
    ],
    [
      'a citation in the running text',
      'As @base [¶ 3] says',
      [
        '@: punctuation.definition.key',
        'base: entity.name.tag.citation-key',
        '[: punctuation.definition.citation.begin',
        '¶ 3: constant.numeric.locator',
        ']: punctuation.definition.citation.end',
      ],
    ],
    ['no address', 'Write to desk@example.org now', []],
    ['no link', 'See [the page](https://example.org/@x) now', []],
    ['no code', 'See `[@base, ¶ 1]` now', []],
    ['no handle in code that is fenced', '```\n[@base, ¶ 1]', []],
    [
      'the key of a source',
      '---\nkey: base2025',
      ['key: keyword.other.front-matter', 'base2025: entity.name.tag.citation-key'],
    ],
    ['the sources of a draft', '---\ntitle: x\nsources:', ['sources: keyword.other.front-matter']],
  ];
  for (const [what, text, expected] of table) it(`reads ${what}`, () => assert.deepEqual(scopes(text), expected));

  it('takes several citations in one pair of brackets', () =>
    assert.deepEqual(
      scopes('So [see @a, ¶ 3; @b, ¶ 7].').filter((one) => one.includes('citation-key')),
      ['a: entity.name.tag.citation-key', 'b: entity.name.tag.citation-key'],
    ));
});
