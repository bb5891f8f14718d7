import { monitorEventLoopDelay, type IntervalHistogram } from 'node:perf_hooks';
import * as vscode from 'vscode';
import { blaming } from './blame';

// Runs inside a real extension host: how long a writer waits, and how long the host is kept from anything else.

const note = (line: string): void => console.log(`BACKREAD ${line}`);
const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
const RUNS = 30;
const LIMIT = 120_000;

const own = (uri: vscode.Uri): vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(uri).filter((one) => one.source === 'Backread');

async function until(good: () => boolean): Promise<void> {
  const end = performance.now() + LIMIT;
  while (!good()) {
    if (performance.now() > end) throw new Error('it did not come');
    await pause(2);
  }
}

const summary = (times: readonly number[]): string => {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): string =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(0);
  return `median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms (n = ${sorted.length})`;
};

/** How long the host's loop was late while something went on; the timer's own resolution is taken off. */
class Blocked {
  readonly #histogram: IntervalHistogram = monitorEventLoopDelay({ resolution: 1 });

  constructor() {
    this.#histogram.enable();
  }

  end(): string {
    this.#histogram.disable();
    const late = (share: number): string => Math.max(0, this.#histogram.percentile(share) / 1e6 - 1).toFixed(1);
    return `late by ${late(50)} ms at the median, ${late(99)} ms at the 99th percentile, ${Math.max(0, this.#histogram.max / 1e6 - 1).toFixed(0)} ms at most`;
  }
}

/** Whose work it is that keeps the host busy is asked only when wanted, for asking costs time itself. */
const BLAME = process.env['BLAME'] !== undefined;
const blame = (): (() => Promise<string[]>) => (BLAME ? blaming() : () => Promise.resolve([]));

async function measure(): Promise<void> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (!folder) throw new Error('no folder');
  const draft = vscode.Uri.joinPath(folder, `drafts/${process.env['DRAFT'] ?? 'long.md'}`);
  const idle = new Blocked();
  await pause(3_000);
  note(`extension host, nothing going on: ${idle.end()}`);

  const whileReading = blame();
  const reading = new Blocked();
  const began = performance.now();
  const document = await vscode.workspace.openTextDocument(draft);
  const editor = await vscode.window.showTextDocument(document);
  const extension = vscode.extensions.getExtension<{ ready: Promise<void> }>('backread.backread');
  if (!extension) throw new Error('the extension is not there');
  const api = await extension.activate();
  note(`activated after ${(performance.now() - began).toFixed(0)} ms`);
  const first = until(() => own(draft).length > 0).then(() => performance.now() - began);
  // While sources are still being read.
  const figure = document.positionAt(document.getText().lastIndexOf('fewer than 1,000') + 2);
  const hovers: number[] = [];
  const lists: number[] = [];
  let isRead = false;
  void api.ready.then(() => (isRead = true));
  while (!isRead) {
    hovers.push(await timed(() => vscode.commands.executeCommand('vscode.executeHoverProvider', draft, figure)));
    lists.push(
      await timed(() => vscode.commands.executeCommand('vscode.executeCompletionItemProvider', draft, figure)),
    );
    await pause(100);
  }
  note(`all sources read after ${((performance.now() - began) / 1_000).toFixed(1)} s`);
  note(`extension host, while sources are read: ${reading.end()}`);
  (await whileReading()).forEach(note);
  note(`hover, while sources are read: ${summary(hovers)}`);
  note(`completion, while sources are read: ${summary(lists)}`);
  note(`opening to the first diagnostic: ${(await first).toFixed(0)} ms`);
  await until(() => own(draft).some((one) => document.getText(one.range) === 'fewer than 1,000'));

  const whileTyping = blame();
  const typing = new Blocked();
  const fresh: number[] = [];
  const words = ['more', 'fewer'] as const;
  for (let i = 0; i < RUNS; i++) {
    const now = words[i % 2] as string;
    const before = words[(i + 1) % 2] as string;
    const text = document.getText();
    const at = document.positionAt(text.lastIndexOf(`${before} than 1,000`));
    const wanted = now === 'fewer' ? 'there' : 'gone';
    const start = performance.now();
    await editor.edit((edit) => edit.replace(new vscode.Range(at, at.translate(0, before.length)), now));
    await until(() => {
      const has = own(draft).some((one) => one.range.start.isEqual(at));
      return wanted === 'there' ? has : !has;
    });
    fresh.push(performance.now() - start);
  }
  note(`keystroke to fresh diagnostic, the rest of 120 ms before reading included: ${summary(fresh)}`);

  const shown: number[] = [];
  for (let i = 0; i < RUNS; i++)
    shown.push(await timed(() => vscode.commands.executeCommand('vscode.executeHoverProvider', draft, figure)));
  note(`hover: ${summary(shown)}`);

  const completed: number[] = [];
  const end = document.positionAt(document.getText().trimEnd().length);
  await editor.edit((edit) => edit.insert(end, '\n\nHonduras depends on '));
  for (let i = 0; i < RUNS; i++) {
    const at = document.positionAt(document.getText().trimEnd().length + 1);
    // A letter more each time, so that nothing is answered from what was read before.
    await editor.edit((edit) => edit.insert(at, 'r'));
    await pause(400);
    completed.push(
      await timed(() => vscode.commands.executeCommand('vscode.executeCompletionItemProvider', draft, at)),
    );
  }
  note(`completion: ${summary(completed)}`);
  const typed: number[] = [];
  for (let i = 0; i < RUNS; i++) {
    const at = document.positionAt(document.getText().trimEnd().length + 1);
    await editor.edit((edit) => edit.insert(at, 'm'));
    typed.push(
      await timed(() =>
        vscode.commands.executeCommand('vscode.executeCompletionItemProvider', draft, at.translate(0, 1)),
      ),
    );
  }
  note(`completion right behind a keystroke: ${summary(typed)}`);
  note(`extension host, while editing: ${typing.end()}`);
  (await whileTyping()).forEach(note);
}

async function timed(run: () => Thenable<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

export async function run(): Promise<void> {
  await measure();
  note('RESULT {"passed":1,"failed":0}');
}
