import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { ROOT } from '../../scripts/lib/paths';

const SOURCE = readFileSync(join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8');

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
  readonly passes: readonly { readonly id: string }[];
}

/** Runs axe-core in a page or a web view's frame: all rules of WCAG 2.2 A and AA, and its best practices. */
export async function violations(page: Page | Frame): Promise<{ found: string[]; passed: string[] }> {
  await page.evaluate(SOURCE);
  const { violations: found, passes } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<AxeResult> } }).axe.run(),
  );
  return {
    found: found.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 100)} ${failureSummary ?? ''}`),
    ),
    passed: passes.map(({ id }) => id),
  };
}
