import { l10n, QuickPickItemKind, window, type QuickPickItem } from 'vscode';

/** How long typing must rest before the list below follows, in milliseconds. */
const REST = 150;

export interface FilterGroup {
  readonly label: string;
  readonly choices: readonly { readonly id: string; readonly label: string }[];
  /** Of a group of which one choice alone counts, the last taken puts the others out. */
  readonly single?: boolean;
}

export interface FilterState {
  readonly chosen: ReadonlySet<string>;
  readonly words: string;
}

interface Item extends QuickPickItem {
  readonly id?: string;
  readonly does?: 'close' | 'clear';
}

/**
 * Asks for a filter: what is typed are the words to look for, Enter on a line ticks it or takes the tick away, Escape or the first line closes. The
 * list behind follows at once, so that nothing has to be confirmed.
 */
export function pickFilter(
  title: string,
  groups: readonly FilterGroup[],
  start: FilterState,
  changed: (state: FilterState) => void,
): void {
  const pick = window.createQuickPick<Item>();
  const chosen = new Set(start.chosen);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = (): void => {
    clearTimeout(timer);
    changed({ chosen: new Set(chosen), words: pick.value.trim() });
  };
  const show = (active?: string): void => {
    const items: Item[] = [{ label: `$(close) ${l10n.t('Close')}`, does: 'close', alwaysShow: true }];
    if (chosen.size || pick.value)
      items.push({ label: `$(clear-all) ${l10n.t('Show everything again')}`, does: 'clear', alwaysShow: true });
    for (const { label, choices } of groups) {
      items.push({ label, kind: QuickPickItemKind.Separator });
      for (const choice of choices)
        items.push({
          id: choice.id,
          label: `$(${chosen.has(choice.id) ? 'check' : 'blank'}) ${choice.label}`,
          description: chosen.has(choice.id) ? l10n.t('shown') : '',
          alwaysShow: true,
        });
    }
    pick.items = items;
    pick.activeItems = items.filter((item) => (active ? item.id === active : item.does === 'close'));
  };
  pick.title = title;
  pick.placeholder = l10n.t('Type words to look for, or choose with the arrow keys and Enter');
  pick.value = start.words;
  pick.keepScrollPosition = true;
  pick.onDidChangeValue(() => {
    clearTimeout(timer);
    timer = setTimeout(tell, REST);
  });
  pick.onDidAccept(() => {
    const [item] = pick.activeItems;
    if (!item?.id) {
      if (item?.does === 'clear') {
        chosen.clear();
        pick.value = '';
        tell();
      }
      pick.hide();
      return;
    }
    const { id } = item;
    if (chosen.has(id)) chosen.delete(id);
    else {
      const own = groups.find(({ choices }) => choices.some((choice) => choice.id === id));
      if (own?.single) for (const choice of own.choices) chosen.delete(choice.id);
      chosen.add(id);
    }
    tell();
    show(id);
  });
  pick.onDidHide(() => {
    tell();
    pick.dispose();
  });
  show();
  pick.show();
}
