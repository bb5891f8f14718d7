import { readDraft } from '../src/core/drafts';
import { english } from '../src/core/lang/en';
import type { Verification } from '../src/core/verify';
import type { Opened } from './workspace';
import { draftBody, draftText } from './synthetic';

export interface Times {
  readonly median: number;
  readonly p95: number;
}

/** Runs `once` so many times and tells how long it takes, in milliseconds of the process's own work. */
export function timesOf(once: (n: number) => void, runs: number, warm = 10): Times {
  const times: number[] = [];
  for (let n = -warm; n < runs; n++) {
    const began = process.cpuUsage();
    once(n + warm);
    const { user, system } = process.cpuUsage(began);
    if (n >= 0) times.push((user + system) / 1_000);
  }
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] as number;
  return { median: at(0.5), p95: at(0.95) };
}

const words = (text: string, count: number): string => text.trim().split(/\s+/).slice(0, count).join(' ');

/** What a writer may do to the draft, the `n`th time; each leaves the draft other than it was. */
const EDITS: Readonly<Record<string, (draft: string, n: number) => string>> = {
  'a figure': (draft, n) => draft.replace('some 90,000', `some ${90_000 + n}`),
  'a speaker': (draft, n) => draft.replace('said Eric Olson', n % 2 ? 'said Erica Olsson' : 'said Dana Frank'),
  'a citation': (draft, n) => draft.replace('honduras, ¶ 5]', `honduras, ¶ ${6 + (n % 12)}]`),
  '`sources:`': (draft, n) =>
    draft.replace(
      '\n---\n',
      `\nsources: [${n % 2 ? 'aljazeera2025honduras' : 'source7, aljazeera2025honduras'}]\n---\n`,
    ),
  '500 words pasted': (draft, n) => `${draft}\n${n % 2 ? words(draftBody(20 + (n % 40)), 500) : ''}\n`,
};

/** How long reading and verifying a 2,000-word draft takes after each kind of edit, beside a plain search for one phrase. */
export function measureEdits({ folder, texts }: Opened, runs: number): Map<string, Times> {
  const { verifier, index } = folder;
  const draft = draftText();
  const times = new Map<string, Times>();
  for (const [what, edit] of Object.entries(EDITS)) {
    let last: Verification | undefined;
    const once = (text: string): void => {
      last = verifier.verify(readDraft({ path: 'drafts/bases.md', text }, english).draft, index, last);
    };
    once(draft);
    times.set(
      what,
      timesOf((n) => once(edit(draft, n)), runs),
    );
    verifier.forget('drafts/bases.md');
  }
  times.set(
    'plain search for one phrase',
    timesOf((n) => void texts.filter((text) => text.includes(`Country${n} depends on`)).length, runs),
  );
  return times;
}
