import assert from 'assert';
import * as vscode from 'vscode';
import { note } from './run';
import {
  codeOf,
  completionsAt,
  diagnostics,
  DRAFT,
  fileIn,
  found,
  hoverAt,
  labelOf,
  open,
  positionOf,
  SOURCE,
  until,
  write,
} from './helpers';

const fixesAt = async (document: vscode.TextDocument, words: string): Promise<vscode.CodeAction[]> => {
  const at = positionOf(document, words, 0);
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    new vscode.Range(at, at.translate(0, words.length)),
    vscode.CodeActionKind.QuickFix.value,
  );
};

/** What only the Node host is asked: files that change, several folders, long drafts, marks. */
export function nodeOnly(): void {
  describe('activation', () => {
    it('takes little of the extension host’s time', () => {
      const api = vscode.extensions.getExtension<{ activationTime: number }>('backread.backread')?.exports;
      note(`    activation: ${api?.activationTime.toFixed(1)} ms`);
      assert.ok(api);
    });
    it('registers every command that the manifest names', async () => {
      const all = new Set(await vscode.commands.getCommands(true));
      const named = (
        vscode.extensions.getExtension('backread.backread')?.packageJSON as {
          contributes: { commands: { command: string }[] };
        }
      ).contributes.commands;
      assert.deepEqual(
        named.map(({ command }) => command).filter((command) => !all.has(command)),
        [],
      );
    });
  });

  describe('quick fixes', () => {
    it('replaces by the source’s figure, after which it is supported', async () => {
      const document = await write(
        'drafts/fix.md',
        'The base hosts fewer than 1,000 US military and civilian personnel [@aljazeera2025honduras, ¶ 5].\n',
      );
      await until(
        () => found(document),
        (all) => all.length > 0,
      );
      const fix = (await fixesAt(document, 'fewer than 1,000')).find((one) => one.title.startsWith('Replace'));
      assert.ok(fix?.edit);
      await vscode.workspace.applyEdit(fix.edit);
      assert.match(document.getText(), /hosts more than 1,000 US/);
      await until(
        () => found(document),
        (all) => all.length === 0,
      );
    });

    it('marks as checked, which lasts until the figure changes', async () => {
      const document = await write(
        'drafts/mark.md',
        'The base hosts fewer than 1,000 US military and civilian personnel [@aljazeera2025honduras, ¶ 5].\n',
      );
      await until(
        () => found(document),
        (all) => all.length > 0,
      );
      const fix = (await fixesAt(document, 'fewer than 1,000')).find((one) => one.title.includes('CQ'));
      assert.ok(fix?.command);
      await vscode.commands.executeCommand(fix.command.command, ...(fix.command.arguments ?? []));
      await until(
        () => found(document),
        (all) => all.length === 0,
      );
      const marks = new TextDecoder().decode(
        await vscode.workspace.fs.readFile(fileIn('.backread/marks/drafts/mark.md.jsonl')),
      );
      assert.match(marks, /"kind":"cq"/);
      const at = positionOf(document, '1,000', 0);
      const edit = new vscode.WorkspaceEdit();
      edit.replace(document.uri, new vscode.Range(at, at.translate(0, 5)), '900');
      await vscode.workspace.applyEdit(edit);
      await until(
        () => found(document),
        (all) => all.length > 0,
      );
    });

    it('adds the citation of a supported figure', async () => {
      const document = await write(
        'drafts/cite.md',
        '---\nsources:\n  - aljazeera2025honduras\n---\n\nRemittances made up 27 percent of its gross domestic product in 2022.\n',
      );
      const fix = await until(
        async () => (await fixesAt(document, '27 percent')).find((one) => one.title.startsWith('Add the citation')),
        (one) => !!one,
      );
      await vscode.workspace.applyEdit(fix?.edit as vscode.WorkspaceEdit);
      assert.match(document.getText(), /in 2022 \[@aljazeera2025honduras, ¶ 11\]\./);
    });
  });

  describe('moving about', () => {
    it('finds where drafts use a figure of a source', async () => {
      await open(DRAFT);
      const source = await open(SOURCE);
      const places = await until(
        async () =>
          vscode.commands.executeCommand<vscode.Location[]>(
            'vscode.executeReferenceProvider',
            source.uri,
            positionOf(source, 'more than 1,000'),
          ),
        (all) => all.some(({ uri }) => uri.path.endsWith(DRAFT)),
      );
      assert.ok(places.length);
    });
    it('finds the other citations of a source from one of them', async () => {
      const document = await open(DRAFT);
      const places = await vscode.commands.executeCommand<vscode.Location[]>(
        'vscode.executeReferenceProvider',
        document.uri,
        positionOf(document, '@aljazeera2025honduras', 3),
      );
      // Others offer what they know of the place, too.
      const own = places.filter(
        ({ uri, range }) =>
          uri.toString() === document.uri.toString() && document.getText(range) === '@aljazeera2025honduras',
      );
      assert.equal(own.length, document.getText().match(/@aljazeera2025honduras\b/g)?.length);
    });
    it('completes the key of a source in the front matter of a file that is no draft yet', async () => {
      const document = await write('story.md', '---\ntitle: A story\nsources:\n  - \n---\n\nText.\n');
      const items = await completionsAt(document, positionOf(document, '  - ', 4));
      const item = items.find((one) => labelOf(one) === 'aljazeera2025honduras');
      assert.ok(item, items.map(labelOf).join('; '));
      await vscode.workspace.fs.delete(document.uri);
    });
    it('links citations to their passages', async () => {
      const document = await open(DRAFT);
      const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
        'vscode.executeLinkProvider',
        document.uri,
      );
      assert.ok(links.some(({ target }) => target?.path.endsWith(SOURCE) && target.fragment.startsWith('L')));
    });
    it('outlines a source’s facts', async () => {
      const source = await open(SOURCE);
      const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
        'vscode.executeDocumentSymbolProvider',
        source.uri,
      );
      const names = JSON.stringify(symbols.map((one) => [one.name, one.children?.map((child) => child.name)]));
      assert.match(names, /does not have a military presence/);
    });
    it('copies the draft without its citations', async () => {
      await open(DRAFT);
      await vscode.commands.executeCommand('backread.copyCleanDraft');
      const text = await vscode.env.clipboard.readText();
      assert.ok(
        text.startsWith('Donald Trump returns') && !text.includes('@') && text.includes('personnel. From there'),
        text.slice(0, 300),
      );
    });
    it('opens a passage', async () => {
      await open(DRAFT);
      const source = await vscode.workspace.openTextDocument(fileIn(SOURCE));
      const start = source.getText().indexOf('more than 1,000');
      await vscode.commands.executeCommand('backread.openPassage', source.uri.toString(), start, start + 15);
      assert.equal(
        vscode.window.activeTextEditor?.document.getText(vscode.window.activeTextEditor.selection),
        'more than 1,000',
      );
    });
    it('explains a verdict', async () => {
      const document = await open(DRAFT);
      await vscode.commands.executeCommand('workbench.action.editorLayoutSingle');
      const start = document.getText().indexOf('fewer than 1,000');
      const explain = (): Thenable<unknown> =>
        vscode.commands.executeCommand('backread.explain', document.uri.toString(), start, start + 16);
      const shown = (): vscode.Tab | undefined => vscode.window.tabGroups.activeTabGroup.activeTab;
      await explain();
      // As it reads, beside the draft, and nothing that asks to be saved.
      const preview = shown()?.input;
      assert.ok(preview instanceof vscode.TabInputCustom && preview.viewType.includes('markdown'), shown()?.label);
      assert.equal(shown()?.isDirty, false);
      assert.equal(vscode.window.tabGroups.activeTabGroup.viewColumn, vscode.ViewColumn.Two);
      const written = await vscode.workspace.openTextDocument(preview.uri);
      assert.match(written.getText(), /Contradicted[^]*Passages[^]*more than/);
      assert.equal(written.isUntitled, false);
      assert.equal(vscode.workspace.fs.isWritableFileSystem(written.uri.scheme), undefined);
      // A second one takes the place of the first.
      await explain();
      await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
      await explain();
      assert.equal(
        vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.filter(({ label }) => label === shown()?.label)).length,
        1,
      );
      await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    });
    it('explains a verdict in plain text where no Markdown preview is', async () => {
      const document = await open(DRAFT);
      const start = document.getText().indexOf('fewer than 1,000');
      const commands = vscode.commands as unknown as { getCommands: typeof vscode.commands.getCommands };
      const { getCommands } = commands;
      commands.getCommands = async (internal) =>
        (await getCommands(internal)).filter((command) => !command.startsWith('markdown.'));
      try {
        await vscode.commands.executeCommand('backread.explain', document.uri.toString(), start, start + 16);
      } finally {
        commands.getCommands = getCommands;
      }
      const text = vscode.window.activeTextEditor?.document.getText() ?? '';
      assert.match(text, /Contradicted[^]*Passages[^]*more than/);
      assert.match(text, /Al Jazeera \(¶ 5\) says/);
      assert.ok(!text.includes('\\'), text);
      await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    });
  });

  describe('settings', () => {
    it('show what is unclear or not found at once when asked', async () => {
      const document = await write(
        'drafts/all.md',
        '---\nsources:\n  - aljazeera2025honduras\n---\n\nThe nearest town has some 90,000 inhabitants.\n',
      );
      const settings = vscode.workspace.getConfiguration('backread');
      assert.deepEqual(found(document), []);
      await settings.update('diagnostics.showAll', true, vscode.ConfigurationTarget.Workspace);
      await until(
        () => found(document),
        (all) => all.some((one) => one.startsWith('figure.not-found')),
      );
      await settings.update('diagnostics.showAll', undefined, vscode.ConfigurationTarget.Workspace);
      await until(
        () => found(document),
        (all) => all.length === 0,
      );
    });
  });

  describe('sources that change', () => {
    const path = 'sources/river.md';
    const text = '---\nkey: river\npublisher: The Gazette\n---\n\nThe river rose by 3.2 metres in the night.\n';
    it('are read when they come, change and go', async () => {
      const document = await write('drafts/river.md', 'The river rose by 3.2 metres in the night [@river, ¶ 1].\n');
      await until(
        () => found(document),
        (all) => all.some((one) => one.startsWith('citation.unknown-source')),
      );
      await vscode.workspace.fs.writeFile(fileIn(path), new TextEncoder().encode(text));
      await until(
        () => found(document),
        (all) => all.length === 0,
      );
      await vscode.workspace.fs.writeFile(fileIn(path), new TextEncoder().encode(text.replace('3.2', '2.3')));
      await until(
        () => found(document),
        (all) => all.some((one) => one.endsWith('3.2 metres') || one.includes('by 3.2')),
      );
      await vscode.workspace.fs.delete(fileIn(path));
      await until(
        () => found(document),
        (all) => all.some((one) => one.startsWith('citation.unknown-source')),
      );
    });
    it('count as they are typed', async () => {
      const document = await write('drafts/lake.md', 'The lake rose by 3.2 metres in the night [@lake, ¶ 1].\n');
      const source = await write(
        'sources/lake.md',
        text.replace('key: river', 'key: lake').replace('The river', 'The lake'),
      );
      await until(
        () => found(document),
        (all) => all.length === 0,
      );
      const at = positionOf(source, '3.2', 0);
      const edit = new vscode.WorkspaceEdit();
      edit.replace(source.uri, new vscode.Range(at, at.translate(0, 3)), '2.3');
      await vscode.workspace.applyEdit(edit);
      await until(
        () => found(document),
        (all) => all.length > 0,
      );
      await source.save();
    });
    it('say what is wrong with them', async () => {
      const empty = await write('sources/empty.md', '');
      const twice = await write('sources/twice.md', '---\nkey: aljazeera2025honduras\n---\n\nAnother article.\n');
      await until(
        () => diagnostics(empty).map((one) => one.message),
        (all) => all.some((one) => /empty/.test(one)),
      );
      await until(
        () => diagnostics(twice).map((one) => one.message),
        (all) => all.some((one) => /key/.test(one)),
      );
      await vscode.workspace.fs.delete(empty.uri);
      await vscode.workspace.fs.delete(twice.uri);
    });
  });

  describe('two workspace folders', () => {
    it('check each draft against its own folder’s sources', async () => {
      const document = await open('drafts/bridge.md', 'second');
      await until(
        () => diagnostics(document),
        (all) => all.some((one) => document.getText(one.range) === '£4.3m' && codeOf(one).startsWith('figure.')),
      );
      assert.match(await hoverAt(document, '£4.3m'), /The Gazette/);
    });
  });

  describe('a draft of 20,000 words', () => {
    it('is checked, and stays so while it is edited', async function () {
      this.timeout(60_000);
      const paragraph = (await open(DRAFT))
        .getText()
        .split('\n\n')
        .filter((one) => one.includes('1,000'))
        .at(0) as string;
      const filler =
        'Nobody in the town speaks of anything else, and the harbour master has long stopped answering the telephone in the evening. ';
      const text = `---\nsources:\n  - aljazeera2025honduras\n---\n\n${Array.from({ length: 100 }, () => filler.repeat(9)).join('\n\n')}\n\n${paragraph}\n`;
      assert.ok(text.split(/\s+/).length > 18_000);
      const began = Date.now();
      const document = await write('drafts/long.md', text);
      await until(
        () => found(document),
        (all) => all.includes('figure.hedge: fewer than 1,000'),
        30_000,
      );
      note(`    20,000 words, opened to first diagnostic: ${Date.now() - began} ms`);
      const at = positionOf(document, 'fewer than', 0);
      const edit = new vscode.WorkspaceEdit();
      edit.replace(document.uri, new vscode.Range(at, at.translate(0, 10)), 'more than');
      const typed = Date.now();
      await vscode.workspace.applyEdit(edit);
      await until(
        () => found(document),
        (all) => !all.some((one) => one.includes('1,000')),
        30_000,
      );
      note(`    20,000 words, keystroke to fresh diagnostic: ${Date.now() - typed} ms`);
    });
  });
}
