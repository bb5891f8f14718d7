import {
  CancellationTokenSource,
  commands,
  l10n,
  ThemeIcon,
  window,
  workspace,
  type Disposable,
  type QuickPickItem,
} from 'vscode';
import { FIND_CONTENTS, findContentsSchema, NO_CONTENT_FILTER, type ContentItem } from '../protocol/contents';
import { openPassage } from './openPassage';
import type { Ask } from './views/ask';
import { contentIcon, usedWords } from './views/words';

/** How long typing must rest before the sources are searched, in milliseconds. */
const REST = 80;

interface Item extends QuickPickItem {
  readonly content?: ContentItem;
}

/**
 * Registers `backread.findFact`: a quick pick over all figures, quotes, people and facts. The server searches while one types, so that many sources
 * are never sent at once. Enter inserts with the citation, the button opens the passage.
 */
export function registerFindFact(ask: Ask): Disposable {
  return commands.registerCommand('backread.findFact', () => {
    const editor = window.activeTextEditor;
    const draft = editor && ['markdown', 'quarto'].includes(editor.document.languageId) ? editor : undefined;
    const uri = (editor?.document.uri ?? workspace.workspaceFolders?.[0]?.uri)?.toString();
    const pick = window.createQuickPick<Item>();
    let asked = new CancellationTokenSource();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const search = async (): Promise<void> => {
      asked.cancel();
      asked = new CancellationTokenSource();
      const { token } = asked;
      pick.busy = true;
      const filter = { ...NO_CONTENT_FILTER, words: pick.value.slice(0, 200) };
      const answer = await ask(FIND_CONTENTS, { ...(uri && { draft: uri }), filter }, findContentsSchema, token).catch(
        () => undefined,
      );
      if (!answer || token.isCancellationRequested) return;
      pick.busy = false;
      pick.items = itemsOf(answer.items, answer.more, pick.value !== '');
    };
    pick.placeholder = l10n.t('Find a fact, figure or quote. Enter inserts it with its citation; the button opens it.');
    pick.matchOnDescription = true;
    pick.onDidChangeValue(() => {
      clearTimeout(timer);
      timer = setTimeout(() => void search(), REST);
    });
    pick.onDidAccept(() => {
      const chosen = pick.selectedItems[0]?.content;
      if (!chosen) return;
      pick.hide();
      if (draft) void draft.edit((edit) => edit.replace(draft.selection, chosen.insert));
      else void openPassage(chosen.uri, chosen.start, chosen.end);
    });
    pick.onDidTriggerItemButton(({ item: { content } }) => {
      pick.hide();
      if (content) void openPassage(content.uri, content.start, content.end);
    });
    pick.onDidHide(() => {
      clearTimeout(timer);
      asked.cancel();
      pick.dispose();
    });
    pick.show();
    void search();
  });
}

function itemsOf(contents: readonly ContentItem[], more: boolean, searched: boolean): Item[] {
  if (!contents.length) {
    const label = searched
      ? l10n.t('Nothing in the sources has these words.')
      : l10n.t('There are no sources yet. Put articles into the folder “sources”.');
    return [{ label, alwaysShow: true }];
  }
  const button = { iconPath: new ThemeIcon('go-to-file'), tooltip: l10n.t('Open the passage') };
  const items = contents.map((content): Item => ({
    label: content.text,
    iconPath: contentIcon(content.kind, content.used > 0),
    description: [content.detail, content.used ? usedWords(content.used) : ''].filter(Boolean).join(' · '),
    content,
    buttons: [button],
    // The server has matched already, in another way than the pick does.
    alwaysShow: true,
  }));
  return more ? [...items, { label: l10n.t('More: search to narrow'), alwaysShow: true }] : items;
}
