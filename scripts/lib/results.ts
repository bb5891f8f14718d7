import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './paths';

export interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

export const RESULTS = join(ROOT, 'out/results');

/** Keeps a suite's numbers for the sum at the end of a run. */
export function keep(name: string, outcome: Outcome): void {
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(join(RESULTS, `${name}.json`), JSON.stringify(outcome));
  console.log(`${name}: ${outcome.passed} passed, ${outcome.failed} failed`);
}

/** A suite's numbers; one that left none, or ran no test, has failed. */
export function kept(name: string): Outcome {
  const file = join(RESULTS, `${name}.json`);
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const { passed, failed } = JSON.parse(readFileSync(file, 'utf8')) as Outcome;
  return { passed, failed: passed + failed ? failed : 1 };
}
