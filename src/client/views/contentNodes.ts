import {
  DataTransferItem,
  l10n,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  type DataTransfer,
} from 'vscode';
import { type ContentItem, type ContentKind, type SourceItem } from '../../protocol/contents';
import { PASSAGE_MIME, type Dragged } from '../../protocol/writing';
import { contentIcon, contentName, usedWords } from './words';

/** What stands in the Sources and Facts views. */
export type ContentNode =
  | { readonly type: 'source'; readonly source: SourceItem }
  | { readonly type: 'problem'; readonly source: SourceItem; readonly problem: SourceItem['problems'][number] }
  | { readonly type: 'kind'; readonly kind: ContentKind; readonly uri?: string; readonly counts?: string }
  | { readonly type: 'content'; readonly content: ContentItem }
  | { readonly type: 'more'; readonly label: string; readonly command: string };

const { Collapsed, None } = TreeItemCollapsibleState;

/** How a node is shown. All of its texts are plain: what stands in sources is never read as markup. */
export function contentTreeItem(node: ContentNode): TreeItem {
  switch (node.type) {
    case 'source':
      return sourceTreeItem(node.source);
    case 'problem': {
      const item = new TreeItem(node.problem.message, None);
      item.iconPath = new ThemeIcon('warning', new ThemeColor('list.warningForeground'));
      item.tooltip = node.problem.message;
      item.command = open(node.source.uri, node.problem);
      item.accessibilityInformation = { label: l10n.t('Problem: {0}', node.problem.message) };
      return item;
    }
    case 'kind': {
      const item = new TreeItem(contentName(node.kind), Collapsed);
      item.id = `${node.uri ?? ''} ${node.kind}`;
      item.iconPath = contentIcon(node.kind, false);
      item.description = node.counts;
      item.contextValue = 'kind';
      return item;
    }
    case 'content':
      return contentItem(node.content);
    case 'more': {
      const item = new TreeItem(node.label, None);
      item.iconPath = new ThemeIcon('ellipsis');
      item.command = { command: node.command, title: node.label };
      return item;
    }
  }
}

const open = (uri: string, { start, end }: { readonly start: number; readonly end: number }): TreeItem['command'] => ({
  command: 'backread.openPassage',
  title: l10n.t('Open the passage'),
  arguments: [uri, start, end],
});

function sourceTreeItem(source: SourceItem): TreeItem {
  const { uri, key, name, title, date, used, problems, isRead } = source;
  const item = new TreeItem(title, isRead || problems.length > 1 ? Collapsed : None);
  item.id = `source ${uri}`;
  // The file's own decorations come with it: the number of its problems, its state in git.
  item.resourceUri = Uri.parse(uri);
  item.iconPath = problems.length
    ? new ThemeIcon('warning', new ThemeColor('list.warningForeground'))
    : used
      ? new ThemeIcon('pass', new ThemeColor('charts.green'))
      : new ThemeIcon('circle-large-outline');
  const trouble = problems.length === 1 ? l10n.t('1 problem') : l10n.t('{0} problems', problems.length);
  const place = name === title ? '' : name;
  item.description = [problems.length ? trouble : '', isRead ? usedWords(used) : '', place, date]
    .filter(Boolean)
    .join(' · ');
  item.tooltip = [
    title,
    [name, date].filter(Boolean).join(', '),
    key ? `@${key}` : '',
    ...problems.map((one) => one.message),
  ]
    .filter(Boolean)
    .join('\n');
  item.contextValue = isRead ? 'source citable' : 'source';
  if (!isRead) item.command = open(uri, { start: 0, end: 0 });
  item.accessibilityInformation = { label: `${title}. ${item.description}` };
  return item;
}

function contentItem(content: ContentItem): TreeItem {
  const { kind, text, detail, used, uri, start, end } = content;
  const item = new TreeItem(text, None);
  item.id = `${uri} ${kind} ${start} ${end} ${text}`;
  item.iconPath = contentIcon(kind, used > 0);
  item.description = [used ? usedWords(used) : '', detail].filter(Boolean).join(' · ');
  item.tooltip = [text, detail, usedWords(used)].filter(Boolean).join('\n');
  item.contextValue = `content citable ${kind}`;
  item.command = open(uri, content);
  item.accessibilityInformation = { label: `${text}. ${detail}. ${usedWords(used)}` };
  return item;
}

/** What dragging a passage carries: the words with their citation for anybody, and where they come from for a draft. */
export function dragContents(nodes: readonly ContentNode[], transfer: DataTransfer): void {
  const contents = nodes.flatMap((node) => (node.type === 'content' ? [node.content] : []));
  const [first] = contents;
  if (!first) return;
  transfer.set('text/plain', new DataTransferItem(contents.map(({ insert }) => insert).join('\n')));
  const { key, paragraph, start, end, text, kind } = first;
  // A name is dropped as it is.
  if (kind === 'person') return;
  const passage: Dragged = { key, paragraph, start, end, text, kind };
  transfer.set(PASSAGE_MIME, new DataTransferItem(JSON.stringify(passage)));
}
