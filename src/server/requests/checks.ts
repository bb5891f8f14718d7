import type { TextDocument } from 'vscode-languageserver-textdocument';
import { readDraft } from '../../core/drafts';
import { isFiltered, isUnsourced, listOf, needsLook, stepFrom, type ListItem } from '../../core/features/checkList';
import { nameOf } from '../../core/features/cite';
import { citeAll } from '../../core/features/citeAll';
import { coverageBySection, coverageOf } from '../../core/features/coverage';
import type { VerifiedDraftView } from '../../core/features/types';
import {
  CHECK_AT,
  CHECK_LIST,
  CHECK_STEP,
  CHECKS,
  CITE_ALL,
  GROUPS,
  GUTTER,
  MOST_ENTRIES,
  checkAtRequestSchema,
  checkListRequestSchema,
  checksRequestSchema,
  checkStepRequestSchema,
  type CheckItem,
  type Checks,
  type CiteAllAnswer,
  type GutterSign,
} from '../../protocol/checks';
import { uriSchema } from '../../protocol/requests';
import type { Folder } from '../folder';
import type { Session } from '../session';

/** What a passage's or reason's words are cut to in a list. */
const MOST_LETTERS = 400;

/** The Checks view, the gutter, Next Check, Cite All Supported. */
export function registerChecks(session: Session): void {
  session.answer(CHECKS, checksRequestSchema, async ({ uri, filter }): Promise<Checks | null> => {
    const view = (await session.draftOf(uri))?.open.view;
    if (!view) return null;
    const items = listOf(view, filter);
    return {
      coverage: coverageOf(view.checks),
      sections: coverageBySection(view).map(({ name, start, end, backed, all }) => ({ name, start, end, backed, all })),
      groups: GROUPS.flatMap((group) => {
        const count = items.filter((item) => item.group === group).length;
        return count ? [{ group, count }] : [];
      }),
    };
  });

  session.answer(CHECK_LIST, checkListRequestSchema, async ({ uri, filter, group, section }) => {
    const draft = await session.draftOf(uri);
    if (!draft) return null;
    const items = listOf(draft.open.view, filter)
      .filter((item) => !group || item.group === group)
      .filter(
        ({ start, ...item }) =>
          !section || (section.start <= start && start < section.end && item.group !== 'supported'),
      );
    return {
      items: items.slice(0, MOST_ENTRIES).map((item) => toItem(draft.document, item, draft.open.folder)),
      left: Math.max(0, items.length - MOST_ENTRIES),
    };
  });

  session.answer(CHECK_STEP, checkStepRequestSchema, async ({ uri, filter, offset, direction, what }) => {
    const draft = await session.draftOf(uri);
    if (!draft) return null;
    const all = listOf(draft.open.view, what === 'unsourced' ? undefined : filter);
    const narrowed = what === 'filtered' && (filter.verdicts.length > 0 || isFiltered(filter));
    const items = all.filter(what === 'unsourced' ? isUnsourced : narrowed ? () => true : needsLook);
    const item = stepFrom(items, offset, direction);
    if (!item) return null;
    return {
      item: toItem(draft.document, item, draft.open.folder),
      place: items.indexOf(item) + 1,
      of: items.length,
    };
  });

  session.answer(CHECK_AT, checkAtRequestSchema, async (place) => {
    const document = session.documents.get(place.uri);
    const found = await session.checkIn(place);
    if (!document || !found) return null;
    const item = listOf(found.open.view).find(({ check }) => check === found.check);
    return item ? toItem(document, item, found.open.folder) : null;
  });

  session.answer(GUTTER, uriSchema, async ({ uri }) => {
    const draft = await session.draftOf(uri);
    if (!draft || !session.isActive(draft.open)) return null;
    return { version: draft.document.version, signs: signsOf(draft.open.view) };
  });

  session.answer(CITE_ALL, uriSchema, async ({ uri }): Promise<CiteAllAnswer | null> => {
    const draft = await session.draftOf(uri);
    if (!draft) return null;
    const { folder, verification, view } = draft.open;
    const owners = new Map<string, number>();
    for (const { key } of folder.entries()) owners.set(key, (owners.get(key) ?? 0) + 1);
    const { language } = folder.index;
    const { edits, cited, skipped } = citeAll(
      view,
      verification,
      (key) => owners.get(key) ?? 0,
      (text): VerifiedDraftView => {
        const { draft: read } = readDraft({ path: uri, text, marks: view.draft.marks }, language);
        return { draft: read, checks: folder.verifier.verify(read, folder.index, verification).checks };
      },
    );
    return {
      version: draft.document.version,
      edits: [...edits],
      cited,
      skipped: {
        ambiguous: skipped.ambiguous.length,
        heading: skipped.heading.length,
        key: skipped.key.length,
        unsure: skipped.unsure.length,
      },
    };
  });
}

function signsOf({ checks }: VerifiedDraftView): { at: number; sign: GutterSign }[] {
  return checks.flatMap(({ kind, verdict, mark, start }) => {
    if (mark || kind === 'citation' || kind === 'draft') return [];
    return [{ at: start, sign: verdict === 'not-found' ? 'unsourced' : verdict }];
  });
}

function toItem(document: TextDocument, { id, group, start, end, text, check }: ListItem, folder: Folder): CheckItem {
  const passage = check?.passages[0];
  const source = passage && folder.byPath(passage.path);
  return {
    id,
    group,
    start,
    end,
    line: document.positionAt(start).line + 1,
    text: short(text),
    reason: short(check?.message ?? ''),
    suggested: check?.suggestion !== undefined && check.verdict !== 'supported',
    ...(check && { kind: check.kind, verdict: check.verdict }),
    ...(check?.code && { code: check.code }),
    ...(check?.mark && { mark: check.mark.kind }),
    ...(passage && {
      passage: {
        uri: passage.path,
        start: passage.start,
        end: passage.end,
        source: source ? nameOf(source) : passage.key,
        paragraph: passage.paragraph,
        text: short(passage.text),
      },
    }),
  };
}

/** On one line, and not longer than a list can show. */
function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= MOST_LETTERS ? line : `${line.slice(0, MOST_LETTERS - 1)}…`;
}
