import { l10n, Range, Uri, window, workspace, WorkspaceEdit, type Disposable, type TextDocument } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { DRIFT, driftSchema, type DriftAnswer } from '../protocol/drift';

const LANGUAGES = new Set(['html', 'markdown', 'plaintext', 'quarto']);
/** A message names at most so many figures and names that are gone. */
const MOST = 5;

interface SourceEditOptions {
  readonly client: () => Promise<BaseLanguageClient>;
  readonly ready: Promise<void>;
}

/**
 * Tells the writer when a source file that was edited by hand no longer says what drafts cite it for: which figures and names are gone, in
 * which drafts to look, and the locators of paragraphs that stand elsewhere now. Nothing is changed unasked.
 */
export function registerSourceEdits({ client, ready }: SourceEditOptions): Disposable[] {
  /** What stood on disk before a save, by address. */
  const before = new Map<string, string>();
  return [
    workspace.onWillSaveTextDocument((event) => {
      if (isCandidate(event.document)) event.waitUntil(remember(event.document, before));
    }),
    workspace.onDidSaveTextDocument((document) => {
      const uri = document.uri.toString();
      const old = before.get(uri);
      before.delete(uri);
      if (old === undefined || old === document.getText()) return;
      void ready.then(() => tell(client, uri, old, document.getText())).catch(() => undefined);
    }),
  ];
}

const isCandidate = (document: TextDocument): boolean =>
  document.isDirty && LANGUAGES.has(document.languageId) && workspace.getWorkspaceFolder(document.uri) !== undefined;

async function remember({ uri }: TextDocument, before: Map<string, string>): Promise<void> {
  try {
    before.set(uri.toString(), new TextDecoder().decode(await workspace.fs.readFile(uri)));
  } catch {
    // It is new: there is nothing that it could have said before.
  }
}

async function tell(client: SourceEditOptions['client'], uri: string, before: string, content: string): Promise<void> {
  const drift = driftSchema.parse(await (await client()).sendRequest(DRIFT, { uri, before, content }));
  if (!drift?.drafts.length) return;
  const update = l10n.t('Look at the Locators');
  const edits = drift.drafts.some((draft) => draft.edits.length);
  const show = drift.drafts.some((draft) => draft.touched.length)
    ? window.showWarningMessage
    : window.showInformationMessage;
  if ((await show(lineOf(uri, drift), ...(edits ? [update] : []))) === update) await offerLocators(drift);
}

function lineOf(uri: string, { changed, drafts }: DriftAnswer): string {
  const touched = drafts.filter((draft) => draft.touched.length);
  const names = (some: DriftAnswer['drafts']): string =>
    some.map((draft) => workspace.asRelativePath(Uri.parse(draft.uri))).join(', ');
  const source = workspace.asRelativePath(Uri.parse(uri));
  if (!touched.length) return l10n.t('Paragraphs of {0} that {1} cites stand elsewhere now.', source, names(drafts));
  const cited = new Set(touched.flatMap((draft) => draft.touched.map(({ paragraph }) => paragraph)));
  const lost = changed.filter(({ paragraph }) => cited.has(paragraph)).flatMap((one) => one.lost);
  const line = l10n.t('{0} has other words now where {1} cites it.', source, names(touched));
  return lost.length ? `${line} ${l10n.t('No longer there: {0}.', lost.slice(0, MOST).join('; '))}` : line;
}

/** The locators that stand elsewhere now, to be looked at before they are changed. */
export async function offerLocators({ drafts }: DriftAnswer): Promise<void> {
  const edit = new WorkspaceEdit();
  for (const { uri, edits } of drafts)
    for (const { startLine, startCharacter, endLine, endCharacter, text } of edits)
      edit.replace(Uri.parse(uri), new Range(startLine, startCharacter, endLine, endCharacter), text, {
        needsConfirmation: true,
        label: l10n.t('The paragraph stands elsewhere now'),
      });
  if (edit.size) await workspace.applyEdit(edit, { isRefactoring: true });
}
