import { reportRows, summarise, summaryLine, withoutSecrets } from '../../core/report';
import {
  EXPORT,
  exportRequestSchema,
  VERIFY,
  verifyRequestSchema,
  type ExportAnswer,
  type VerifyAnswer,
} from '../../protocol/requests';
import type { Publisher } from '../publish';
import type { Session } from '../session';
import { resultOf, sourcesOf, written } from '../written';

/** Verify Figures: everything of one draft, for the report, and the report's written forms. */
export function registerVerify(session: Session, publisher: Publisher): void {
  session.answer(VERIFY, verifyRequestSchema, async ({ uri, quiet }, token): Promise<VerifyAnswer | null> => {
    const draft = await session.draftOf(uri, token);
    if (!draft) return null;
    const { document, open } = draft;
    if (!quiet) {
      session.verified.add(uri);
      await publisher.verify(document);
    }
    const title = open.draft.mentions.document.frontMatter?.data['title'];
    // The report is shown to others and printed: nothing of a confidential source stands in it.
    const checks = withoutSecrets(open.view.checks, open.folder.entries());
    return {
      title: typeof title === 'string' ? title : decodeURIComponent(uri.split('/').at(-1) ?? uri),
      line: summaryLine(summarise(checks)),
      rows: reportRows({ draft: open.draft, checks }, sourcesOf(open)),
      sources: open.folder.size,
    };
  });

  session.answer(EXPORT, exportRequestSchema, async ({ uri, format }, token): Promise<ExportAnswer> => {
    const draft = await session.draftOf(uri, token);
    return draft ? { text: written(resultOf(draft.open), format) } : null;
  });
}
