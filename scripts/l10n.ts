// Writes l10n/bundle.l10n.json anew from the texts that the client shows: npx tsx scripts/l10n.ts
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { ROOT } from './lib/paths';

const CLIENT = join(ROOT, 'src/client');
const BUNDLE = join(ROOT, 'l10n/bundle.l10n.json');

const texts = new Set<string>();
for (const entry of readdirSync(CLIENT, { recursive: true, encoding: 'utf8' })) {
  if (!entry.endsWith('.ts')) continue;
  const visit = (node: ts.Node): void => {
    const [first] = ts.isCallExpression(node) && node.expression.getText() === 'l10n.t' ? node.arguments : [];
    if (first && ts.isStringLiteralLike(first)) texts.add(first.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(entry, readFileSync(join(CLIENT, entry), 'utf8'), ts.ScriptTarget.Latest, true));
}
writeFileSync(
  BUNDLE,
  `${JSON.stringify(Object.fromEntries([...texts].sort().map((text) => [text, text])), null, 2)}\n`,
);
