import assert from 'assert';
import * as vscode from 'vscode';
import { completionsAt, fileIn, found, labelOf, open, positionOf, until, write } from './helpers';

const HEAD = '---\nsources:\n  - aljazeera2025honduras\n---\n\n';

const insertOf = (item: vscode.CompletionItem): string => item.textEdit?.newText ?? (item.insertText as string);
const own = (items: readonly vscode.CompletionItem[]): vscode.CompletionItem[] =>
  items.filter((item) => typeof item.label !== 'string' && /¶/.test(item.label.description ?? ''));

async function place(document: vscode.TextDocument, words: string, within = 1): Promise<void> {
  const editor = await vscode.window.showTextDocument(document);
  const at = positionOf(document, words, within);
  editor.selection = new vscode.Selection(at, at);
}

const fixesAt = async (document: vscode.TextDocument, words: string): Promise<vscode.CodeAction[]> => {
  const at = positionOf(document, words, 0);
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    new vscode.Range(at, at.translate(0, words.length)),
    vscode.CodeActionKind.QuickFix.value,
  );
};

/** What a writer does with the text itself. */
export function writing(): void {
  describe('completion that writes', () => {
    it('has the passage of what is being written about among the first five, with nothing typed', async () => {
      const document = await write('drafts/about.md', `${HEAD}The base today hosts `);
      const items = own(await completionsAt(document, document.positionAt(document.getText().length)));
      const five = [...items].sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1)).slice(0, 5);
      assert.ok(
        five.some((item) => labelOf(item).startsWith('more than 1,000')),
        five.map(labelOf).join('; '),
      );
    });
    it('writes a quote in the form that fits, and in two more', async () => {
      const document = await write('drafts/forms.md', `${HEAD}Dana Frank said: `);
      const texts = own(await completionsAt(document, document.positionAt(document.getText().length))).map(insertOf);
      assert.ok(
        texts.some((text) => /^“It has a long and nasty history” \[@aljazeera2025honduras, ¶ 18\]$/.test(text)),
        texts.join('\n'),
      );
      assert.ok(texts.some((text) => /^According to Frank, “/.test(text)));
    });
    it('stays shut at a letter that is only typed, and opens when asked at the same place', async () => {
      const document = await write('drafts/typed.md', `${HEAD}It was a dull day for construc`);
      const editor = await vscode.window.showTextDocument(document);
      const end = document.positionAt(document.getText().length);
      await editor.edit((edit) => edit.insert(end, 't'));
      const now = document.positionAt(document.getText().length);
      assert.deepEqual(own(await completionsAt(document, now)), []);
      assert.ok(own(await completionsAt(document, now)).length > 0);
    });
  });

  describe('quick fixes for a kind', () => {
    it('replace all of it in one step, which one step takes back', async () => {
      const line =
        'The base hosts fewer than 1,000 US military and civilian personnel [@aljazeera2025honduras, ¶ 5].\n';
      const document = await write('drafts/kind.md', `${line}\n${line}`);
      await until(
        () => found(document),
        (all) => all.length === 2,
      );
      const fix = (await fixesAt(document, 'fewer than 1,000')).find((one) => one.title.startsWith('Replace all 2'));
      assert.ok(fix?.edit);
      await vscode.workspace.applyEdit(fix.edit);
      assert.ok(!document.getText().includes('fewer'));
      await vscode.window.showTextDocument(document);
      await vscode.commands.executeCommand('undo');
      assert.equal(document.getText().split('fewer').length, 3);
    });
    it('ignore all of it with a reason', async () => {
      const line =
        'The base hosts fewer than 1,000 US military and civilian personnel [@aljazeera2025honduras, ¶ 5].\n';
      const document = await write(
        'drafts/reason.md',
        `${line}\n${line.replace('base hosts', 'airfield today hosts')}`,
      );
      await until(
        () => found(document),
        (all) => all.length === 2,
      );
      const fix = (await fixesAt(document, 'fewer than 1,000')).find((one) => one.title.startsWith('Ignore all 2'));
      assert.ok(fix?.command);
      await vscode.commands.executeCommand(fix.command.command, ...(fix.command.arguments ?? []), 'asked the base');
      await until(
        () => found(document),
        (all) => all.length === 0,
      );
      const marks = new TextDecoder().decode(
        await vscode.workspace.fs.readFile(fileIn('.backread/marks/drafts/reason.md.jsonl')),
      );
      assert.equal(marks.trim().split('\n').length, 2);
      assert.match(marks, /"why":"asked the base"/);
    });
  });

  describe('Why Nothing Here?', () => {
    const why = (): Thenable<string | undefined> => vscode.commands.executeCommand<string>('backread.whyNothing');
    it('tells an idiom, what is supported, and a file that is no draft', async () => {
      const document = await write(
        'drafts/why.md',
        `${HEAD}On the one hand the base hosts more than 1,000 US military and civilian personnel.\n`,
      );
      await place(document, 'one hand');
      assert.match((await why()) ?? '', /idiom/);
      await place(document, '1,000');
      assert.match((await why()) ?? '', /read as a figure.*supported/);
      const other = await write('notes.md', 'The base hosts 12 people.\n');
      await place(other, '12');
      assert.match((await why()) ?? '', /no draft/);
      await place(await open('sources/honduras-us-troops.md'), 'more than 1,000');
      assert.match((await why()) ?? '', /is a source/);
    });
  });
}
