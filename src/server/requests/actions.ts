import { CodeActionKind, type CodeAction } from 'vscode-languageserver';
import { actionsAt } from '../../core/features/actions';
import type { Place } from '../../protocol/requests';
import { rangeOf } from '../convert';
import type { Session } from '../session';

/** Quick fixes. */
export function registerActions(session: Session): void {
  session.connection.onCodeAction(({ textDocument: { uri }, range, context }) => {
    const draft = session.draftOf(uri);
    if (!draft || !session.isActive(draft.open)) return null;
    const { document, open } = draft;
    return actionsAt(open.view, document.offsetAt(range.start), document.offsetAt(range.end)).map(
      ({ title, check, edit, mark, preferred }): CodeAction => {
        const about = context.diagnostics.filter(
          ({ data }) =>
            (data as Place | undefined)?.start === check.start && (data as Place | undefined)?.end === check.end,
        );
        return {
          title,
          kind: CodeActionKind.QuickFix,
          isPreferred: preferred,
          diagnostics: about,
          ...(edit && { edit: { changes: { [uri]: [{ range: rangeOf(document, edit), newText: edit.text }] } } }),
          ...(mark && {
            command: {
              title,
              command: mark === 'cq' ? 'backread.markChecked' : 'backread.ignoreHere',
              arguments: [uri, check.start, check.end],
            },
          }),
        };
      },
    );
  });
}
