import {
  commands,
  env,
  l10n,
  ProgressLocation,
  Range,
  Uri,
  ViewColumn,
  window,
  workspace,
  WorkspaceEdit,
  type Disposable,
  type TextDocument,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  CLEAN,
  cleanSchema,
  EDIT,
  editSchema,
  EXPLAIN,
  explainSchema,
  fileWriteSchema,
  MARK,
  VERIFY,
  verifyResultSchema,
} from '../protocol/requests';
import { writeMarks } from './markFile';
import { hideCard } from './hideCard';
import { openPassage } from './openPassage';
import type { ReadOnlyTexts } from './readOnly';
import type { ReportPanel } from './report';
import { reviewer } from './settings';
import type { Target } from './views/target';

// The commands, all of which package.json names:
//   backread.verifyFigures     checks the active draft, sums up, fills Problems, opens the report
//   backread.copyCleanDraft    the draft without citations, to the clipboard
//   backread.openPassage       (uri, start, end) opens a document at a stretch
//   backread.replaceBySource, backread.addCitation   (uri, start, end) what a hover's link does to the draft
//   backread.markChecked, backread.ignoreHere, backread.ignoreWithReason   write a mark
//   backread.explain           how the verdict was reached
// Those about one check take (uri, start, end), an entry of the Checks view, or what stands at the cursor.

/** Whether a document is one that can be a draft. */
export const isMarkdown = (document: TextDocument | undefined): document is TextDocument =>
  !!document && ['markdown', 'quarto'].includes(document.languageId);

/** Registers every command. `client` starts the server when it is first needed. */
export function registerCommands(
  client: () => Promise<BaseLanguageClient>,
  report: ReportPanel,
  texts: ReadOnlyTexts,
  target: Target,
): Disposable[] {
  const active = (): TextDocument | undefined => {
    const document = window.activeTextEditor?.document;
    if (isMarkdown(document)) return document;
    void window.showInformationMessage(l10n.t('Open a Markdown draft first.'));
    return undefined;
  };

  const verifyFigures = async (): Promise<string | undefined> => {
    const document = active();
    if (!document) return undefined;
    return window.withProgress(
      {
        location: ProgressLocation.Notification,
        title: l10n.t('Backread: verifying {0}', workspace.asRelativePath(document.uri)),
        cancellable: true,
      },
      async (_, token) => {
        const uri = document.uri.toString();
        const sent = (await client()).sendRequest<unknown>(VERIFY, { uri }, token).catch((error: unknown) => {
          // A request that was cancelled before the server came to it is answered with an error.
          if (!token.isCancellationRequested) throw error;
        });
        const received = await sent;
        if (token.isCancellationRequested) return undefined;
        const answer = verifyResultSchema.nullable().parse(received);
        if (!answer) {
          void window.showWarningMessage(
            l10n.t(
              '{0} can’t be verified: it lies in no workspace folder, or it is a source itself.',
              workspace.asRelativePath(document.uri),
            ),
          );
          return undefined;
        }
        report.show(uri, answer);
        window.setStatusBarMessage(l10n.t('Backread: {0}', answer.line), 10_000);
        return answer.line;
      },
    );
  };

  const copyCleanDraft = async (): Promise<void> => {
    const document = active();
    if (!document) return;
    const { text } = cleanSchema.parse(await (await client()).sendRequest(CLEAN, { uri: document.uri.toString() }));
    await env.clipboard.writeText(text);
    window.setStatusBarMessage(l10n.t('Backread: the draft without citations is on the clipboard.'), 5_000);
  };

  const edit =
    (what: 'replace' | 'cite') =>
    async (...about: readonly unknown[]): Promise<boolean> => {
      const aim = await target(...about);
      const place = aim?.place;
      const found = place && editSchema.parse(await (await client()).sendRequest(EDIT, { ...place, what }));
      if (!found) return false;
      const document = await workspace.openTextDocument(Uri.parse(place.uri));
      const change = new WorkspaceEdit();
      change.replace(
        document.uri,
        new Range(document.positionAt(found.start), document.positionAt(found.end)),
        found.text,
      );
      const done = await workspace.applyEdit(change);
      if (done) void aim?.onward?.();
      return done;
    };

  const nothingThere = (): false => {
    void window.showInformationMessage(l10n.t('There is no figure, date, quote or name at the cursor.'));
    return false;
  };

  const mark =
    (kind: 'cq' | 'ignore', askWhy = false) =>
    async (...about: readonly unknown[]): Promise<boolean> => {
      const aim = await target(...about);
      if (!aim) return nothingThere();
      const why = askWhy
        ? await window.showInputBox({
            title: l10n.t('Ignore Here'),
            prompt: l10n.t('Why? The reason is kept with the mark, for colleagues and for the record.'),
          })
        : undefined;
      if (askWhy && why === undefined) return false;
      const by = reviewer();
      const asked = { ...aim.place, kind, ...(by && { by }), ...(why && { why }) };
      const file = fileWriteSchema.parse(await (await client()).sendRequest(MARK, asked));
      if (!file) return nothingThere();
      const done = await writeMarks(await client(), file);
      if (done) void aim.onward?.();
      return done;
    };

  const explain = async (...about: readonly unknown[]): Promise<void> => {
    const place = (await target(...about))?.place;
    const answer = place && explainSchema.parse(await (await client()).sendRequest(EXPLAIN, place));
    if (!answer) return void nothingThere();
    await hideCard();
    await texts.show(l10n.t('Explain This Verdict'), answer.markdown, ViewColumn.Beside);
  };

  return [
    commands.registerCommand('backread.verifyFigures', verifyFigures),
    commands.registerCommand('backread.copyCleanDraft', copyCleanDraft),
    commands.registerCommand('backread.openPassage', openPassage),
    commands.registerCommand('backread.replaceBySource', edit('replace')),
    commands.registerCommand('backread.addCitation', edit('cite')),
    commands.registerCommand('backread.markChecked', mark('cq')),
    commands.registerCommand('backread.ignoreHere', mark('ignore')),
    commands.registerCommand('backread.ignoreWithReason', mark('ignore', true)),
    commands.registerCommand('backread.explain', explain),
  ];
}
