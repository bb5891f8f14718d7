import { citing, replacement } from '../../core/features/actions';
import { nameOf } from '../../core/features/cite';
import { cleanDraft } from '../../core/features/cleanDraft';
import { explain } from '../../core/features/explain';
import { CLEAN, EDIT, EXPLAIN, editRequestSchema, placeSchema, uriSchema } from '../../protocol/requests';
import type { Session } from '../session';

/** What commands ask of one draft: an edit, an explanation, a copy without citations. */
export function registerDraftRequests(session: Session): void {
  session.answer(CLEAN, uriSchema, async ({ uri }) => {
    const open = (await session.draftOf(uri))?.open;
    if (!open) return { text: session.documents.get(uri)?.getText() ?? '' };
    return {
      text: cleanDraft(open.draft, (key) => {
        const source = open.folder.byKey(key);
        if (source?.provenance.confidential) return 'a source';
        return source ? nameOf(source) : key;
      }),
    };
  });

  session.answer(EDIT, editRequestSchema, async ({ what, ...place }) => {
    const found = await session.checkIn(place);
    if (!found) return null;
    return (what === 'replace' ? replacement(found.check) : citing(found.open.view, found.check)) ?? null;
  });

  session.answer(EXPLAIN, placeSchema, async (place) => {
    const found = await session.checkIn(place);
    return found ? { markdown: explain(found.check, found.open.folder) } : null;
  });
}
