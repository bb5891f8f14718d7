import { commands, l10n, Uri, type DataTransfer } from 'vscode';
import type { Status } from '../../protocol/requests';
import {
  SOURCE_CONTENTS,
  SOURCE_KINDS,
  sourceContentsSchema,
  sourceKindsSchema,
  SOURCES,
  sourcesSchema,
} from '../../protocol/contents';
import { ADD_ORIGINALS, originalsIn } from '../addSource/originals';
import type { Ask } from './ask';
import { filterWords, isFiltered } from './contentFilter';
import type { ContentNode } from './contentNodes';
import { ContentView, moreNode } from './contentView';
import type { Drafts } from './drafts';
import { filled } from './refresh';

/** The sources with what is in each, and what of it the active draft uses. Files dropped on it are added. */
export class SourcesView extends ContentView {
  protected readonly filterTitle = l10n.t('Search and Filter Sources');

  constructor(ask: Ask, drafts: Drafts) {
    super('backread.sources', ['text/uri-list', 'files', 'text/html'], ask, drafts);
  }

  /** What the server says of the sources: the list is filled anew when they changed. */
  status({ reading, version, problems }: Status): void {
    this.view.badge = problems ? { value: problems, tooltip: l10n.t('{0} with problems', problems) } : undefined;
    if (!reading) this.isNewer(version);
  }

  protected async fill(node?: ContentNode): Promise<ContentNode[]> {
    const draft = this.drafts.uri;
    const filter = this.filter;
    if (!node) return this.#tops(draft);
    if (node.type === 'source') {
      const { uri, problems, isRead } = node.source;
      const kinds = isRead ? await this.requests.get(SOURCE_KINDS, { uri, draft, filter }, sourceKindsSchema) : [];
      const wrong = problems.map((problem): ContentNode => ({ type: 'problem', source: node.source, problem }));
      return [
        ...wrong,
        ...kinds
          .filter(({ kind }) => !filter.kinds.length || filter.kinds.includes(kind))
          .map(({ kind, count, used }): ContentNode => {
            const counts = used ? l10n.t('{0}, {1} used', count, used) : String(count);
            return { type: 'kind', kind, uri, counts };
          }),
      ];
    }
    if (node.type !== 'kind' || node.uri === undefined) return [];
    const { items, left } = await this.requests.get(
      SOURCE_CONTENTS,
      { uri: node.uri, kind: node.kind, draft, filter },
      sourceContentsSchema,
    );
    const contents = items.map((content): ContentNode => ({ type: 'content', content }));
    return left ? [...contents, moreNode(l10n.t('{0} more: open the source', left), 'backread.findFact')] : contents;
  }

  async #tops(draft: string | undefined): Promise<ContentNode[]> {
    const { items, left, all } = await this.requests.get(SOURCES, { draft, filter: this.filter }, sourcesSchema);
    const shown = items.length + left;
    this.view.message = isFiltered(this.filter)
      ? l10n.t('{0} ({1} of {2} sources)', filterWords(this.filter), shown, all)
      : undefined;
    filled('backread.sources', !all && !items.length);
    const sources = items.map((source): ContentNode => ({ type: 'source', source }));
    return left
      ? [...sources, moreNode(l10n.t('{0} more: search to narrow', left), 'backread.searchSources')]
      : sources;
  }

  /** Files and addresses that are dropped become sources; so does a stretch of a web page, and a file that only its content is known of. */
  async handleDrop(_: ContentNode | undefined, transfer: DataTransfer): Promise<void> {
    const list = await transfer.get('text/uri-list')?.asString();
    const uris = (list ?? '')
      .split(/\r?\n/)
      .filter((line) => line && !line.startsWith('#'))
      .map((line) => Uri.parse(line));
    if (uris.length) {
      await commands.executeCommand('backread.addSource', uris);
      return;
    }
    const originals = await originalsIn(transfer);
    if (originals.length) await commands.executeCommand(ADD_ORIGINALS, originals);
  }
}
