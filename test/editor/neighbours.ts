import assert from 'assert';
import * as vscode from 'vscode';
import { foam, ltex, markdownAllInOne, pandocCiter } from './strangers';
import { SampleFileSystem } from '../../src/client/sampleMemory';
import {
  append,
  completionsAt,
  DRAFT,
  diagnostics,
  fileIn,
  found,
  hoverAt,
  labelOf,
  open,
  until,
  write,
} from './helpers';

const FRONT = '---\nsources:\n  - aljazeera2025honduras\n---\n\n';
const SLIP = 'The base hosts fewer than 1,000 US military and civilian personnel [@aljazeera2025honduras, ¶ 5].\n';
const SILENT = 'The nearest town has some 90,000 inhabitants.\n';

/** Beside other extensions, in workspaces of every kind, with the editor's own services. */
export function neighbours(): void {
  describe('beside other extensions', () => {
    it('a key that PandocCiter offers too stands in the list once', async () => {
      const other = pandocCiter('aljazeera2025honduras', 'smith2020other');
      const document = await write('drafts/citer.md', `${FRONT}It is so [`);
      const items = await until(
        async () => (await completionsAt(document, await append(document, '@'))).map(labelOf),
        (all) => all.includes('smith2020other'),
      );
      const same = items.filter((label) => label.replace(/^@/, '') === 'aljazeera2025honduras');
      assert.deepEqual(same, ['aljazeera2025honduras']);
      other.dispose();
      const alone = (await completionsAt(document, document.positionAt(document.getText().length))).map(labelOf);
      assert.ok(alone.includes('@aljazeera2025honduras'), alone.join(' '));
    });
    it('Foam’s links are offered and shown, and nothing of ours among them', async () => {
      const other = foam('a-note');
      const document = await write('drafts/foam.md', `${FRONT}See [`);
      const at = await append(document, '[');
      const items = await until(
        async () => (await completionsAt(document, at)).map(labelOf),
        (all) => all.includes('a-note'),
      );
      assert.deepEqual(
        items.filter((label) => label.startsWith('@') || label.includes('¶')),
        [],
      );
      assert.match(await hoverAt(document, '[['), /The note/);
      other.dispose();
    });
    it('Markdown All in One’s paths and list items come as they would without Backread', async () => {
      const other = markdownAllInOne('pictures/base.png');
      const document = await write('drafts/all-in-one.md', `${FRONT}${SLIP}\n![The base]`);
      const at = await append(document, '(');
      const items = await until(
        async () => (await completionsAt(document, at)).map(labelOf),
        (all) => all.includes('pictures/base.png'),
      );
      assert.deepEqual(
        items.filter((label) => label.startsWith('@') || label.includes('¶')),
        [],
      );
      const edits = await vscode.commands.executeCommand<vscode.TextEdit[]>(
        'vscode.executeFormatOnTypeProvider',
        document.uri,
        new vscode.Position(document.lineCount - 1, 0),
        '\n',
        { tabSize: 2, insertSpaces: true },
      );
      assert.deepEqual(
        edits.map(({ newText }) => newText),
        ['- '],
      );
      other.dispose();
    });
    it('what LTeX+ finds and what Backread finds stand side by side', async () => {
      const document = await write('drafts/ltex.md', `${FRONT}In teh valley. ${SLIP}`);
      const other = ltex(document, 'teh');
      await until(
        () => vscode.languages.getDiagnostics(document.uri).map((one) => one.source),
        (all) => all.includes('LTeX') && all.includes('Backread'),
      );
      other.dispose();
    });
    it('the built-in outline of a draft has its headings once', async () => {
      const document = await open(DRAFT);
      const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      );
      const names = symbols.flatMap(({ name, children }) => [name, ...children.map((child) => child.name)]);
      assert.equal(names.filter((name) => /The base$/.test(name)).length, 1, names.join(' | '));
    });
    it('a Quarto file is a draft as a Markdown file is: checked, hovered, completed, verified', async () => {
      const document = await write('drafts/paper.qmd', `${FRONT}${SLIP}\n\`\`\`{r}\nx <- 25000\n\`\`\`\n\n`);
      assert.equal(document.languageId, 'quarto');
      await until(
        () => found(document),
        (all) => all.includes('figure.hedge: fewer than 1,000'),
      );
      assert.match(await hoverAt(document, 'fewer than 1,000'), /Contradicted[^]*more than 1,000/);
      assert.ok(!found(document).some((one) => one.includes('25000')), 'code is no prose');
      const keys = await until(
        async () => (await completionsAt(document, await append(document, 'It is so [@'))).map(labelOf),
        (all) => all.includes('@aljazeera2025honduras'),
      );
      assert.equal(keys.filter((key) => key === '@aljazeera2025honduras').length, 1);
      assert.match(
        (await vscode.commands.executeCommand<string>('backread.verifyFigures')) ?? '',
        /^\d+ supported, 1 contradicted/,
      );
      await vscode.commands.executeCommand('workbench.action.closeOtherEditors');
    });
    it('a Quarto file is a draft, also without Quarto where it is told to be Markdown', async () => {
      const document = await vscode.languages.setTextDocumentLanguage(
        await write('drafts/article.qmd', `${FRONT}${SLIP}`),
        'markdown',
      );
      await until(
        () => found(document),
        (all) => all.includes('figure.hedge: fewer than 1,000'),
      );
    });
  });

  describe('in several folders', () => {
    it('a setting of one folder holds there alone', async () => {
      const here = await write('drafts/quiet-here.md', `${FRONT}${SILENT}`);
      const there = await write(
        'drafts/loud.md',
        'The bridge cost £4.1m. A ferry carries some 90,000 passengers.\n',
        'second',
      );
      const settings = vscode.workspace.getConfiguration('backread', there.uri);
      await settings.update('diagnostics.showAll', true, vscode.ConfigurationTarget.WorkspaceFolder);
      await until(
        () => found(there),
        (all) => all.some((one) => one.startsWith('figure.not-found')),
      );
      assert.deepEqual(found(here), []);
      await settings.update('diagnostics.showAll', undefined, vscode.ConfigurationTarget.WorkspaceFolder);
      await until(
        () => found(there),
        (all) => !all.some((one) => one.startsWith('figure.not-found')),
      );
    });
  });

  describe('in a virtual workspace', () => {
    it('reads and checks what lies on no disk', async () => {
      const extension = vscode.extensions.getExtension('backread.backread');
      assert.ok(extension);
      const provider = vscode.workspace.registerFileSystemProvider(
        'backread-test',
        new SampleFileSystem(extension.extensionUri),
      );
      const uri = vscode.Uri.parse('backread-test:/honduras');
      const count = vscode.workspace.workspaceFolders?.length ?? 0;
      vscode.workspace.updateWorkspaceFolders(count, 0, { uri, name: 'virtual' });
      const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(uri, DRAFT));
      await vscode.window.showTextDocument(document);
      await until(
        () => found(document),
        (all) => all.includes('figure.hedge: fewer than 1,000'),
      );
      assert.match(await hoverAt(document, 'fewer than 1,000'), /more than 1,000/);
      await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
      vscode.workspace.updateWorkspaceFolders(count, 1);
      provider.dispose();
    });
  });

  describe('.backread/config.json', () => {
    it('completes and validates', async () => {
      const path = '.backread/config.json';
      const document = await write(path, '{\n  "severities": { "figure.value": "loud" },\n  ""\n}\n');
      const labels = await until(
        async () => (await completionsAt(document, new vscode.Position(2, 3))).map(labelOf),
        (all) => all.some((label) => label.includes('sources')),
      );
      for (const setting of ['sources', 'drafts', 'exclude'])
        assert.ok(
          labels.some((label) => label.replaceAll('"', '') === setting),
          labels.join(' '),
        );
      await until(
        () => diagnosticsOfJson(document),
        (all) => all.some((one) => /"warning"|not accepted/i.test(one)),
      );
      await vscode.workspace.fs.delete(fileIn(path));
      await until(
        () => diagnostics(document),
        (all) => all.length === 0,
      );
    });
  });

  describe('Report an Issue', () => {
    it('has the versions, and no text, name or path of the writer', async () => {
      await open(DRAFT);
      const text = await vscode.commands.executeCommand<string>('backread.reportIssue');
      for (const part of [vscode.version, /- Backread: \d+\.\d+\.\d+/, /- Sources: \d+/, /- Settings: \{/])
        assert.ok(typeof part === 'string' ? text.includes(part) : part.test(text), text);
      for (const secret of ['honduras', 'follow-up', 'Soto', fileIn('').path])
        assert.ok(!text.includes(secret), secret);
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    });
  });
}

const diagnosticsOfJson = (document: vscode.TextDocument): string[] =>
  vscode.languages.getDiagnostics(document.uri).map((one) => one.message);
