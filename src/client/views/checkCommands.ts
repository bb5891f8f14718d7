import {
  commands,
  l10n,
  Range,
  Selection,
  TextEditorRevealType,
  Uri,
  window,
  workspace,
  WorkspaceEdit,
  type Disposable,
} from 'vscode';
import {
  CHECK_STEP,
  checkStepSchema,
  CITE_ALL,
  citeAllSchema,
  NO_CHECK_FILTER,
  type CiteAllAnswer,
} from '../../protocol/checks';
import { openPassage } from '../openPassage';
import type { Ask } from './ask';
import type { ChecksView } from './checksView';
import type { Drafts } from './drafts';

// The commands of the Checks view, all of which package.json names:
//   backread.nextCheck, backread.previousCheck   to what needs a look next; with a filter, to what it takes
//   backread.nextUnsourced                       to the next thing that no source backs
//   backread.filterChecks, backread.clearCheckFilter
//   backread.openCheckPassage                    the source's passage behind an entry
//   backread.citeAllSupported                    cites all that is supported and not cited yet

/** Registers what goes through a draft's checks. */
export function registerCheckCommands(ask: Ask, drafts: Drafts, view: ChecksView): Disposable[] {
  const none = (): void =>
    void window.showInformationMessage(l10n.t('Open a draft first: a Markdown file that cites a source.'));

  const step = async (direction: 1 | -1, what: 'look' | 'unsourced'): Promise<string | undefined> => {
    const { uri } = drafts;
    if (uri === undefined) return void none();
    const document = await workspace.openTextDocument(Uri.parse(uri));
    const cursor = drafts.editor?.selection;
    const offset = cursor ? document.offsetAt(cursor.start) : direction === 1 ? 0 : document.getText().length;
    const { filter } = view;
    const answer = await ask(
      CHECK_STEP,
      { uri, filter, offset, direction, what: what === 'look' && view.isFiltered ? 'filtered' : what },
      checkStepSchema,
    );
    if (!answer) {
      window.setStatusBarMessage(
        what === 'unsourced'
          ? l10n.t('Backread: everything that was read here has a source.')
          : l10n.t('Backread: nothing here needs a look.'),
        5_000,
      );
      return undefined;
    }
    const { item, place, of } = answer;
    const editor = await window.showTextDocument(document, { viewColumn: drafts.editor?.viewColumn });
    const range = new Range(document.positionAt(item.start), document.positionAt(item.end));
    editor.selection = new Selection(range.start, range.end);
    editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
    window.setStatusBarMessage(l10n.t('Backread: {0} of {1}. {2}', place, of, item.reason || item.text), 10_000);
    await view.reveal(uri, item);
    return item.text;
  };

  // A key that is held down steps on from where the last step led.
  let last: Promise<unknown> = Promise.resolve();
  const next = (direction: 1 | -1, what: 'look' | 'unsourced') => (): Promise<string | undefined> => {
    const now = last.then(() => step(direction, what));
    last = now.catch(() => undefined);
    return now;
  };

  const openCheckPassage = async (node?: unknown): Promise<void> => {
    const passage = (isEntry(node) ? node : await view.focused())?.item.passage;
    if (passage) await openPassage(passage.uri, passage.start, passage.end);
  };

  const citeAllSupported = async (): Promise<CiteAllAnswer | undefined> => {
    const { uri } = drafts;
    if (uri === undefined) return void none();
    const document = await workspace.openTextDocument(Uri.parse(uri));
    const answer = await ask(CITE_ALL, { uri }, citeAllSchema);
    if (!answer) return undefined;
    if (answer.version !== document.version) {
      void window.showInformationMessage(
        l10n.t('The draft was edited meanwhile; nothing was cited. Run the command again.'),
      );
      return undefined;
    }
    if (answer.edits.length) {
      // One edit, so that one Undo takes all of it back.
      const edit = new WorkspaceEdit();
      for (const { start, end, text } of answer.edits)
        edit.replace(document.uri, new Range(document.positionAt(start), document.positionAt(end)), text);
      if (!(await workspace.applyEdit(edit))) return undefined;
    }
    void window.showInformationMessage(citedWords(answer));
    return answer;
  };

  return [
    commands.registerCommand('backread.nextCheck', next(1, 'look')),
    commands.registerCommand('backread.previousCheck', next(-1, 'look')),
    commands.registerCommand('backread.nextUnsourced', next(1, 'unsourced')),
    commands.registerCommand('backread.filterChecks', () => view.pickFilter()),
    commands.registerCommand('backread.clearCheckFilter', () => view.setFilter(NO_CHECK_FILTER)),
    commands.registerCommand('backread.openCheckPassage', openCheckPassage),
    commands.registerCommand('backread.citeAllSupported', citeAllSupported),
  ];
}

type Entry = NonNullable<Awaited<ReturnType<ChecksView['focused']>>>;

/** Whether a command was called on an entry of the Checks view. */
export const isEntry = (node: unknown): node is Entry =>
  typeof node === 'object' && node !== null && (node as { type?: unknown }).type === 'entry';

function citedWords({ edits, cited, skipped }: CiteAllAnswer): string {
  const left = [
    skipped.ambiguous ? l10n.t('{0} because more than one passage says it', skipped.ambiguous) : '',
    skipped.key ? l10n.t('{0} because two sources share the key', skipped.key) : '',
    skipped.heading ? l10n.t('{0} because headings carry no citations', skipped.heading) : '',
    skipped.unsure
      ? l10n.t('{0} because a citation would not govern it or would change a verdict', skipped.unsure)
      : '',
  ].filter(Boolean);
  const done = edits.length
    ? l10n.t('{0} supported places now have a citation ({1} added).', cited, edits.length)
    : l10n.t('Nothing supported was left to cite.');
  return left.length ? `${done} ${l10n.t('Left alone: {0}.', left.join('; '))}` : done;
}
