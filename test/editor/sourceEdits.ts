import assert from 'assert';
import * as vscode from 'vscode';
import { fileIn, hoverAt, listening, open, until, write } from './helpers';

const FIRST = 'The mill at Hovden employed 212 people in 2023, its manager Liv Aas said.';
const SECOND = 'It burned 4,100 tonnes of wood in the same year.';
const SOURCE = 'sources/mill.md';
const DRAFT = 'drafts/mill.md';
const source = (...paragraphs: readonly string[]): string =>
  `---\ntitle: The mill\nkey: mill2024\ndate: 2024-02-03\n---\n\n${paragraphs.join('\n\n')}\n`;

async function edit(text: string): Promise<void> {
  const document = await open(SOURCE);
  const whole = new vscode.WorkspaceEdit();
  whole.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), text);
  await vscode.workspace.applyEdit(whole);
  assert.ok(await document.save());
}

/** A source that is edited by hand, in every host. */
export function sourceEdits(): void {
  describe('A source edited by hand', function () {
    this.timeout(60_000);
    before(async () => {
      await write(SOURCE, source(FIRST, SECOND));
      const draft = await write(DRAFT, 'The mill had 212 workers [@mill2024, ¶ 1].\n');
      await until(
        () => hoverAt(draft, '@mill2024', 3),
        (card) => card.includes('The mill'),
        30_000,
      );
    });
    after(async () => {
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      for (const path of [SOURCE, DRAFT]) await vscode.workspace.fs.delete(fileIn(path));
    });

    it('is told where a cited paragraph has lost its figure and its name, and nothing else is', async () => {
      const told = await listening(async (messages) => {
        // Nobody cites the second paragraph, so nothing is said of it; what comes is of the edit behind it.
        await edit(source(FIRST, SECOND.replace('4,100', '4,700')));
        await edit(source(FIRST.replace('212', '221').replace('Liv Aas', 'Liv Moe'), SECOND));
        await until(
          () => messages.length,
          (n) => n > 0,
          30_000,
        );
      });
      assert.deepEqual(told, [
        'honduras/sources/mill.md has other words now where honduras/drafts/mill.md cites it. No longer there: 212; Liv Aas.',
      ]);
    });

    it('offers the locator of a paragraph that stands elsewhere now', async () => {
      await edit(source(FIRST, SECOND));
      await vscode.commands.executeCommand('notifications.clearAll');
      const told = await listening(async (messages) => {
        await edit(source('A first paragraph that is new.', FIRST, SECOND));
        await until(
          () => messages.length,
          (n) => n > 0 && messages.some((message) => message.includes('stand elsewhere')),
          30_000,
        );
      });
      assert.equal(
        told.at(-1),
        'Paragraphs of honduras/sources/mill.md that honduras/drafts/mill.md cites stand elsewhere now.',
      );
      await vscode.commands.executeCommand('notifications.clearAll');
    });
  });
}
