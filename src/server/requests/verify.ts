import type { TextDocument } from 'vscode-languageserver-textdocument';
import { nameOf } from '../../core/features/cite';
import { summarise, summaryLine, withoutSecrets } from '../../core/report';
import type { Check } from '../../core/verify';
import { VERIFY, verifyRequestSchema, type ReportRow, type VerifyAnswer } from '../../protocol/requests';
import type { Folder } from '../folder';
import type { Publisher } from '../publish';
import type { Session } from '../session';

/** Verify Figures: everything of one draft, for the report. */
export function registerVerify(session: Session, publisher: Publisher): void {
  session.answer(VERIFY, verifyRequestSchema, ({ uri, quiet }): VerifyAnswer | null => {
    const draft = session.draftOf(uri);
    if (!draft) return null;
    const { document, open } = draft;
    if (!quiet) {
      session.verified.add(uri);
      publisher.verifyNow(document);
    }
    const title = open.draft.mentions.document.frontMatter?.data['title'];
    // The report is shown to others and printed: nothing of a confidential source stands in it.
    const checks = withoutSecrets(open.view.checks, open.folder.entries());
    return {
      title: typeof title === 'string' ? title : decodeURIComponent(uri.split('/').at(-1) ?? uri),
      line: summaryLine(summarise(checks)),
      summary: summarise(checks),
      rows: checks.map((check) => rowOf(document, check, open.folder)),
      sources: open.folder.size,
    };
  });
}

function rowOf(document: TextDocument, check: Check, folder: Folder): ReportRow {
  const { line, character } = document.positionAt(check.start);
  return {
    start: check.start,
    end: check.end,
    line: line + 1,
    column: character + 1,
    kind: check.kind,
    verdict: check.verdict,
    ...(check.code && { code: check.code }),
    text: check.text,
    message: check.message,
    ...(check.derivation && { derivation: check.derivation }),
    ...(check.suggestion && { suggestion: check.suggestion }),
    ...(check.mark && { marked: check.mark.kind }),
    passages: check.passages.map((passage) => {
      const source = folder.byPath(passage.path);
      return {
        uri: passage.path,
        start: passage.start,
        end: passage.end,
        source: source ? nameOf(source) : passage.key,
        paragraph: passage.paragraph,
        text: passage.text,
      };
    }),
  };
}
