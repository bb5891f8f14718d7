import { l10n, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { CheckItem, Checks, Group } from '../../protocol/checks';
import { groupIcon, groupName, percent } from './words';

/** What stands in the Checks view. */
export type CheckNode =
  | { readonly type: 'coverage'; readonly checks: Checks }
  | { readonly type: 'section'; readonly section: Checks['sections'][number]; readonly nth: number }
  | { readonly type: 'group'; readonly group: Group; readonly count: number }
  | { readonly type: 'entry'; readonly uri: string; readonly item: CheckItem; readonly parent: CheckNode }
  | { readonly type: 'more'; readonly left: number };

const { Collapsed, Expanded, None } = TreeItemCollapsibleState;

/** How a node is shown. All of its texts are plain: what stands in drafts and sources is never read as markup. */
export function checkTreeItem(node: CheckNode): TreeItem {
  switch (node.type) {
    case 'coverage':
      return coverageItem(node.checks);
    case 'section':
      return sectionItem(node);
    case 'group': {
      const item = new TreeItem(groupName(node.group), isFolded(node.group) ? Collapsed : Expanded);
      item.id = node.group;
      item.description = String(node.count);
      item.iconPath = groupIcon(node.group);
      item.contextValue = 'group';
      return item;
    }
    case 'entry':
      return entryItem(node);
    case 'more': {
      const item = new TreeItem(l10n.t('{0} more: filter to narrow', node.left), None);
      item.iconPath = new ThemeIcon('ellipsis');
      item.command = { command: 'backread.filterChecks', title: l10n.t('Filter Checks') };
      return item;
    }
  }
}

const isFolded = (group: Group): boolean => group === 'supported' || group === 'marked';

function coverageItem({ coverage }: Checks): TreeItem {
  const { backed, all, kinds, vouched } = coverage;
  const item = new TreeItem(l10n.t('{0} % backed', percent(backed, all)), Collapsed);
  item.id = 'coverage';
  item.iconPath = new ThemeIcon('book');
  item.description = l10n.t('{0} of {1}, by section', backed, all);
  const lines = [
    l10n.t('{0} of {1} figures, quotes and names are backed by a source.', backed, all),
    l10n.t('Figures and dates: {0} of {1}', kinds.figures.backed, kinds.figures.all),
    l10n.t('Quotes: {0} of {1}', kinds.quotes.backed, kinds.quotes.all),
    l10n.t('Names: {0} of {1}', kinds.names.backed, kinds.names.all),
  ];
  if (vouched) lines.push(l10n.t('Marked as checked though no source backs them: {0}', vouched));
  item.tooltip = lines.join('\n');
  item.contextValue = 'coverage';
  item.accessibilityInformation = { label: lines.join(' ') };
  return item;
}

function sectionItem({ section: { name, backed, all }, nth }: CheckNode & { type: 'section' }): TreeItem {
  const label = name || l10n.t('Before the first heading');
  const item = new TreeItem(label, backed < all ? Collapsed : None);
  item.id = `section ${nth}`;
  item.iconPath = new ThemeIcon(backed < all ? 'circle-large-outline' : 'pass');
  item.description = l10n.t('{0} of {1} backed', backed, all);
  item.tooltip = l10n.t('{0}: {1} % backed', label, percent(backed, all));
  item.contextValue = 'section';
  return item;
}

function entryItem({ uri, item: check, parent }: CheckNode & { type: 'entry' }): TreeItem {
  const { id, group, start, end, text, reason, passage, line, mark } = check;
  const item = new TreeItem(text, None);
  item.id = `${parent.type === 'section' ? `section ${parent.nth} ` : ''}${id}`;
  const name = mark === 'cq' ? l10n.t('checked (CQ)') : mark === 'ignore' ? l10n.t('ignored') : groupName(group);
  item.description = reason || l10n.t('line {0}', line);
  item.tooltip = [
    `${name} · ${l10n.t('line {0}', line)}`,
    text,
    reason,
    passage ? `${passage.source}${passage.paragraph ? ` ¶ ${passage.paragraph}` : ''}: ${passage.text}` : '',
  ]
    .filter(Boolean)
    .join('\n');
  // Below its group the group's sign would only be repeated.
  if (parent.type === 'section') item.iconPath = groupIcon(group);
  item.contextValue = [
    'check',
    check.kind ? 'judged' : 'query',
    passage ? 'sourced' : '',
    check.suggested ? 'suggested' : '',
    mark ? 'marked' : group === 'supported' || !check.kind ? '' : 'unmarked',
  ]
    .filter(Boolean)
    .join(' ');
  item.command = { command: 'backread.openPassage', title: l10n.t('Show in the Draft'), arguments: [uri, start, end] };
  item.accessibilityInformation = { label: `${name}: ${text}. ${reason} ${l10n.t('line {0}', line)}` };
  return item;
}
