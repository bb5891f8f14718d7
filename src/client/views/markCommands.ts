import { commands, l10n, window, type Disposable } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { MARKS, marksSchema, UNMARK } from '../../protocol/marks';
import { fileWriteSchema } from '../../protocol/requests';
import { writeMarks } from '../markFile';
import type { Ask } from './ask';
import type { Drafts } from './drafts';
import type { MarkNode, MarksView } from './marksView';

// The commands of the Marks view, all of which package.json names:
//   backread.takeBackMark      takes marks back: what they silenced is shown again
//   backread.removeEndedMarks  removes the marks that silence nothing any more

export function registerMarkCommands(
  ask: Ask,
  client: () => Promise<BaseLanguageClient>,
  drafts: Drafts,
  view: MarksView,
): Disposable[] {
  const remove = async (uri: string, ids: readonly string[]): Promise<boolean> => {
    if (!ids.length) return false;
    const file = await ask(UNMARK, { uri, ids }, fileWriteSchema);
    return file ? writeMarks(await client(), file) : false;
  };

  const takeBack = async (node?: MarkNode, nodes?: readonly MarkNode[]): Promise<boolean> => {
    const chosen = nodes?.length ? nodes : node ? [node] : await view.chosen();
    const marks = chosen.flatMap((one) => (one.type === 'mark' ? [one] : []));
    const uri = marks[0]?.uri;
    if (uri === undefined) return false;
    const last = marks.at(-1);
    const onward = last && view.onwardFrom(last);
    const done = await remove(
      uri,
      marks.map(({ mark }) => mark.id),
    );
    if (done) void onward?.();
    if (done)
      window.setStatusBarMessage(
        marks.length === 1
          ? l10n.t('Backread: the mark is taken back.')
          : l10n.t('Backread: {0} marks are taken back.', marks.length),
        5_000,
      );
    return done;
  };

  const removeEnded = async (): Promise<number> => {
    const { uri } = drafts;
    if (uri === undefined) return 0;
    const answer = await ask(MARKS, { uri }, marksSchema);
    const ended = (answer?.items ?? []).filter((mark) => mark.ended).map(({ id }) => id);
    await remove(uri, ended);
    window.setStatusBarMessage(l10n.t('Backread: {0} ended marks removed.', ended.length), 5_000);
    return ended.length;
  };

  return [
    commands.registerCommand('backread.takeBackMark', takeBack),
    commands.registerCommand('backread.removeEndedMarks', removeEnded),
  ];
}
