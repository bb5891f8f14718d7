import assert from 'assert';
import * as vscode from 'vscode';
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
  positionOf,
  ready,
  SOURCE,
  until,
  write,
} from './helpers';

/** What must work in every host: Node's and the web worker's. */
export function common(): void {
  before(async function () {
    this.timeout(60_000);
    // A window on a remote host may run its tests before it has its folders.
    await until(
      () => vscode.workspace.workspaceFolders?.length ?? 0,
      (count) => count > 0,
      30_000,
    );
    await open(DRAFT);
    await ready();
  });

  describe('diagnostics', () => {
    it('warns of what contradicts the source, with the passage as related information', async () => {
      const document = await open(DRAFT);
      await until(
        () => found(document),
        (all) => all.includes('figure.hedge: fewer than 1,000') && all.includes('date.value: 2021'),
      );
      const hedge = diagnostics(document).find((one) => document.getText(one.range) === 'fewer than 1,000');
      assert.equal(hedge?.severity, vscode.DiagnosticSeverity.Warning);
      const related = hedge?.relatedInformation?.[0];
      assert.ok(related?.location.uri.path.endsWith(SOURCE));
      assert.match(related?.message ?? '', /more than 1,000/);
    });

    it('follows an edit', async () => {
      const document = await write(
        'drafts/edit.md',
        'The base hosts more than 1,000 US military and civilian personnel [@aljazeera2025honduras, ¶ 5].\n',
      );
      await until(
        () => found(document),
        (all) => all.length === 0,
      );
      const at = positionOf(document, 'more than', 0);
      const edit = new vscode.WorkspaceEdit();
      edit.replace(document.uri, new vscode.Range(at, at.translate(0, 'more than'.length)), 'fewer than');
      await vscode.workspace.applyEdit(edit);
      await until(
        () => found(document),
        (all) => all.includes('figure.hedge: fewer than 1,000'),
      );
    });
  });

  describe('hover', () => {
    it('shows verdict, passage, place and why on a figure', async () => {
      const document = await open(DRAFT);
      const text = await until(
        () => hoverAt(document, 'fewer than 1,000'),
        (hover) => hover.includes('Contradicted'),
      );
      for (const part of ['✘ Contradicted', 'Al Jazeera', '¶ 5', '**more than 1,000', 'Open passage', '#:~:text='])
        assert.ok(text.includes(part), `${part} in ${text}`);
    });
    it('shows a date', async () => assert.match(await hoverAt(await open(DRAFT), '2021'), /Contradicted[^]*2022/));
    it('shows a citation’s passage', async () =>
      assert.match(
        await hoverAt(await open(DRAFT), '@aljazeera2025honduras, ¶ 12', 3),
        /Al Jazeera[^]*Francis Scott Key/,
      ));
    it('shows in a source which drafts use a figure', async () => {
      await open(DRAFT);
      const source = await open(SOURCE);
      await until(
        () => hoverAt(source, 'more than 1,000'),
        (hover) => hover.includes('follow') && /Used/.test(hover),
      );
    });
    it('says nothing on plain prose', async () => assert.equal(await hoverAt(await open(DRAFT), 'lightly'), ''));
  });

  describe('completion', () => {
    it('offers a fact by a word of it, with its citation', async () => {
      const document = await write(
        'drafts/complete.md',
        '---\nsources:\n  - aljazeera2025honduras\n---\n\nHonduras depends on ',
      );
      const items = await until(
        async () => completionsAt(document, await append(document, 'remit')),
        (all) => all.some((item) => /27 percent/.test(labelOf(item))),
      );
      const item = items.find((one) => /^27 percent/.test(labelOf(one)));
      const edit = item?.textEdit?.newText ?? (item?.insertText as string);
      assert.match(edit, /^27 percent of its gross domestic product.*\[@aljazeera2025honduras, ¶ 11\]/);
    });
    it('offers a speaker’s quotes', async () => {
      const document = await write(
        'drafts/quotes.md',
        '---\nsources:\n  - aljazeera2025honduras\n---\n\nThe base, as ',
      );
      const items = await until(
        async () => completionsAt(document, await append(document, 'Olson')),
        (all) => all.some((item) => /“/.test(labelOf(item))),
      );
      assert.ok(items.some((item) => labelOf(item).includes('playing with fire')));
    });
    it('offers keys after @, then passages', async () => {
      const document = await write('drafts/keys.md', '---\nsources:\n  - aljazeera2025honduras\n---\n\nIt is so [');
      const keys = await until(
        async () => completionsAt(document, await append(document, '@')),
        (all) => all.some((item) => labelOf(item) === '@aljazeera2025honduras'),
      );
      assert.ok(keys.length >= 1);
      const passages = await completionsAt(document, await append(document, 'aljazeera2025honduras, '));
      assert.ok(passages.some((item) => labelOf(item) === '¶ 11'));
    });
    it('is quiet in plain prose', async () => {
      const document = await write('drafts/quiet.md', '---\nsources:\n  - aljazeera2025honduras\n---\n\nIt was a ');
      const own = (await completionsAt(document, await append(document, 'lovely'))).filter(
        (item) => typeof item.label !== 'string' && /¶/.test(item.label.description ?? ''),
      );
      assert.deepEqual(own, []);
    });
  });

  describe('Verify Figures', () => {
    it('sums up, fills Problems and opens the report', async () => {
      const document = await open(DRAFT);
      const line = await vscode.commands.executeCommand<string>('backread.verifyFigures');
      assert.match(line, /^\d+ supported, \d+ contradicted, \d+ not found, \d+ unclear$/);
      await until(
        () => found(document),
        (all) => all.some((one) => one.startsWith('figure.not-found: some 90,000')),
      );
      await until(
        () => vscode.window.tabGroups.all.flatMap((group) => group.tabs.map((tab) => tab.label)),
        (labels) => labels.some((label) => label.startsWith('Backread: Soto Cano')),
      );
    });
  });

  describe('moving about', () => {
    it('goes from a figure to its passage', async () => {
      const document = await open(DRAFT);
      const places = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
        'vscode.executeDefinitionProvider',
        document.uri,
        positionOf(document, 'fewer than 1,000'),
      );
      const source = await vscode.workspace.openTextDocument(fileIn(SOURCE));
      const texts = places
        .map((place) =>
          'uri' in place ? { uri: place.uri, range: place.range } : { uri: place.targetUri, range: place.targetRange },
        )
        .filter(({ uri }) => uri.path.endsWith(SOURCE))
        .map(({ range }) => source.getText(range));
      assert.ok(
        texts.some((text) => text.includes('more than 1,000')),
        JSON.stringify(texts),
      );
    });
  });
}
