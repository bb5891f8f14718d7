import { Range, Uri, ViewColumn, window, workspace, type TextDocument, type TextDocumentContentProvider } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { hideCard } from './hideCard';
import { SOURCE_TEXT, sourceTextSchema } from '../protocol/requests';

/** The scheme under which the extracted text of a source (HTML) is shown: its offsets are into that text. */
export const TEXT_SCHEME = 'backread-text';

const EXTRACTED = /\.html?$/i;

/** Serves the extracted text of a source as a read-only document. */
export class SourceTextProvider implements TextDocumentContentProvider {
  constructor(private readonly client: () => Promise<BaseLanguageClient>) {}

  async provideTextDocumentContent(uri: Uri): Promise<string> {
    const answer = sourceTextSchema.parse(await (await this.client()).sendRequest(SOURCE_TEXT, { uri: uri.query }));
    return answer?.text ?? '';
  }
}

async function open(uri: string): Promise<TextDocument> {
  const target = Uri.parse(uri);
  if (!EXTRACTED.test(target.path)) return workspace.openTextDocument(target);
  const name = target.path.split('/').at(-1) ?? 'source';
  return workspace.openTextDocument(Uri.from({ scheme: TEXT_SCHEME, path: `/${name}.txt`, query: uri }));
}

/** Opens a document at a stretch of it: where it is visible already, else in `column`, else beside the draft when it is another. */
export async function openPassage(uri: string, start: number, end: number, column?: ViewColumn): Promise<void> {
  const document = await open(uri);
  const selection = new Range(document.positionAt(start), document.positionAt(end));
  const active = window.activeTextEditor;
  const visible = window.visibleTextEditors.find((editor) => editor.document === document);
  const beside = active && active.document !== document && active.viewColumn === ViewColumn.One;
  const viewColumn = visible?.viewColumn ?? column ?? (beside ? ViewColumn.Beside : ViewColumn.Active);
  await hideCard();
  const editor = await window.showTextDocument(document, { selection, viewColumn });
  editor.revealRange(selection, 2);
}
