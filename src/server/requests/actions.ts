import { CodeActionKind, type CodeAction, type CodeActionParams } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { actionsAt, type Action } from '../../core/features/actions';
import type { Place } from '../../protocol/requests';
import { rangeOf } from '../convert';
import type { Session } from '../session';

/** Quick fixes. */
export function registerActions(session: Session): void {
  session.connection.onCodeAction(async ({ textDocument: { uri }, range, context }, token) => {
    const draft = await session.draftOf(uri, token);
    if (!draft || !session.isActive(draft.open)) return null;
    const { document, open } = draft;
    return actionsAt(open.view, document.offsetAt(range.start), document.offsetAt(range.end), open.folder).map(
      (action) => toCodeAction(document, action, context),
    );
  });
}

function toCodeAction(document: TextDocument, action: Action, context: CodeActionParams['context']): CodeAction {
  const { title, check, edits, mark, all, preferred } = action;
  const { uri } = document;
  const about = context.diagnostics.filter(
    ({ data }) => (data as Place | undefined)?.start === check.start && (data as Place | undefined)?.end === check.end,
  );
  return {
    title,
    kind: CodeActionKind.QuickFix,
    isPreferred: preferred,
    diagnostics: about,
    ...(edits && {
      edit: { changes: { [uri]: edits.map((edit) => ({ range: rangeOf(document, edit), newText: edit.text })) } },
    }),
    ...(mark && { command: { title, ...markCommand(uri, action, all ?? [check]) } }),
  };
}

function markCommand(
  uri: string,
  { mark, all, check }: Action,
  places: readonly { readonly start: number; readonly end: number }[],
): { readonly command: string; readonly arguments: unknown[] } {
  if (!all && mark !== 'ignore-why')
    return {
      command: mark === 'cq' ? 'backread.markChecked' : 'backread.ignoreHere',
      arguments: [uri, check.start, check.end],
    };
  return {
    command: 'backread.markAll',
    arguments: [uri, places.map(({ start, end }) => ({ start, end })), mark === 'cq' ? 'cq' : 'ignore'],
  };
}
