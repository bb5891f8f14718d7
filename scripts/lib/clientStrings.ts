import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { ROOT } from './paths';

/** The client's source files, by their paths. */
export const clientFiles = (): string[] =>
  readdirSync(join(ROOT, 'src/client'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(ROOT, 'src/client', name));

/** The first argument of every call of `name` in the client (or in one file of it), where it is a plain string. */
export function firstArguments(name: RegExp, only?: string): string[] {
  const found: string[] = [];
  for (const file of clientFiles()) {
    if (only && file !== join(ROOT, 'src/client', only)) continue;
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node) && name.test(node.expression.getText())) {
        const [first] = node.arguments;
        if (first && ts.isStringLiteralLike(first)) found.push(first.text);
      }
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true));
  }
  return found;
}

/** All texts that the client shows, each once, in order. */
export const clientStrings = (): string[] => [...new Set(firstArguments(/^l10n\.t$/))].sort();
