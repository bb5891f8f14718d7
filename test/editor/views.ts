import assert from 'assert';
import * as vscode from 'vscode';
import { DRAFT, fileIn, found, open, positionOf, ready, until, write } from './helpers';

const run = <T>(command: string, ...args: unknown[]): Thenable<T> =>
  vscode.commands.executeCommand<T>(command, ...args);

/** Opens a draft and waits until it has been verified and the views know of it. */
async function draft(path: string, text: string, sees: string): Promise<vscode.TextDocument> {
  const document = await write(path, text);
  await until(
    () => found(document),
    (all) => all.some((one) => one.includes(sees)),
  );
  return document;
}

const selected = (): string => {
  const editor = vscode.window.activeTextEditor;
  return editor ? editor.document.getText(editor.selection) : '';
};

const marks = async (path: string): Promise<string> => {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(fileIn(`.backread/marks/${path}.jsonl`)));
  } catch {
    return '';
  }
};

const SLIPS = `---
sources:
  - aljazeera2025honduras
---

The base hosts fewer than 1,000 US military and civilian personnel [@aljazeera2025honduras, ¶ 5]. The mayor is TK.

Some 90,000 inhabitants live in the nearest town.

Remittances made up 27 percent of its gross domestic product in 2022.
`;

/** The views and their commands. */
export function views(): void {
  describe('the views', () => {
    before(ready);

    it('open with their commands, and step through what needs a look', async () => {
      const document = await draft('drafts/step.md', SLIPS, 'fewer than 1,000');
      for (const view of ['checks', 'sources', 'facts', 'marks']) await run(`backread.${view}.focus`);
      await vscode.window.showTextDocument(document, { selection: new vscode.Range(0, 0, 0, 0) });
      assert.equal(await run('backread.nextCheck'), 'fewer than 1,000');
      assert.equal(selected(), 'fewer than 1,000');
      assert.equal(await run('backread.nextCheck'), 'TK');
      assert.equal(await run('backread.nextCheck'), 'Some 90,000');
      assert.equal(await run('backread.nextCheck'), 'fewer than 1,000');
      assert.equal(await run('backread.previousCheck'), 'Some 90,000');
      await vscode.window.showTextDocument(document, { selection: new vscode.Range(0, 0, 0, 0) });
      assert.equal(await run('backread.nextUnsourced'), 'Some 90,000');
    });

    it('cite all that is supported in one step that one Undo takes back', async () => {
      const document = await draft('drafts/citeall.md', SLIPS, 'fewer than 1,000');
      const before = document.getText();
      const answer = await run<{ cited: number; edits: unknown[] }>('backread.citeAllSupported');
      assert.equal(answer.edits.length, 1, JSON.stringify(answer));
      assert.match(document.getText(), /product in 2022 \[@aljazeera2025honduras, ¶ 11\]\.\n/);
      assert.ok(document.getText().includes('personnel [@aljazeera2025honduras, ¶ 5]. The mayor'));
      await run('undo');
      assert.equal(document.getText(), before);
    });

    it('mark what stands at the cursor, show it, and take it back', async () => {
      const path = 'drafts/marked.md';
      const document = await draft(path, SLIPS, 'fewer than 1,000');
      const at = positionOf(document, 'fewer than', 2);
      await vscode.window.showTextDocument(document, { selection: new vscode.Range(at, at) });
      assert.equal(await run('backread.markChecked'), true);
      await until(
        () => found(document),
        (all) => all.length === 0,
      );
      const line = JSON.parse((await marks(path)).trim()) as { id: string; kind: string };
      assert.equal(line.kind, 'cq');
      const node = { type: 'mark', uri: document.uri.toString(), mark: { id: line.id } };
      assert.equal(await run('backread.takeBackMark', node), true);
      await until(
        () => found(document),
        (all) => all.some((one) => one.includes('fewer than 1,000')),
      );
      assert.equal(await marks(path), '');
    });

    it('remove marks that ended, and only those', async () => {
      const path = 'drafts/ended.md';
      const document = await draft(path, SLIPS, 'fewer than 1,000');
      const at = positionOf(document, 'fewer than', 2);
      await vscode.window.showTextDocument(document, { selection: new vscode.Range(at, at) });
      await run('backread.markChecked');
      const quiet = await until(
        () => marks(path),
        (text) => text !== '',
      );
      await until(
        () => found(document),
        (all) => all.length === 0,
      );
      assert.equal(await run('backread.removeEndedMarks'), 0);
      const edit = new vscode.WorkspaceEdit();
      const words = positionOf(document, '1,000', 0);
      edit.replace(document.uri, new vscode.Range(words, words.translate(0, 5)), '900');
      await vscode.workspace.applyEdit(edit);
      await until(
        () => found(document),
        (all) => all.length > 0,
      );
      assert.ok(quiet);
      assert.equal(await run('backread.removeEndedMarks'), 1);
      assert.equal(await marks(path), '');
    });

    it('insert a fact and a citation at the draft’s cursor', async () => {
      const document = await draft('drafts/insert.md', SLIPS, 'fewer than 1,000');
      const end = document.positionAt(document.getText().indexOf('The mayor') - 1);
      await vscode.window.showTextDocument(document, { selection: new vscode.Range(end, end) });
      const content = { insert: '27 percent [@a, ¶ 1]', citation: '[@a, ¶ 1]' };
      assert.equal(await run('backread.insertCitation', { type: 'content', content }), true);
      assert.ok(document.getText().includes('¶ 5]. [@a, ¶ 1] The mayor'), document.getText());
      await run('undo');
      assert.equal(await run('backread.insertFact', { type: 'content', content }), true);
      assert.ok(document.getText().includes('¶ 5]. 27 percent [@a, ¶ 1] The mayor'));
      await run('undo');
    });

    it('turn the margin signs on and off', async () => {
      await open(DRAFT);
      const enabled = (): boolean => vscode.workspace.getConfiguration('backread').get('gutter.enabled', false);
      assert.equal(enabled(), false);
      assert.equal(await run('backread.toggleGutter'), true);
      await until(enabled, (on) => on);
      assert.equal(await run('backread.toggleGutter'), false);
      await until(enabled, (on) => !on);
    });
  });
}
