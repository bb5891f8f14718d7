import { l10n } from 'vscode';
import { CONTENT_KINDS, FIND_CONTENTS, findContentsSchema, type ContentKind } from '../../protocol/contents';
import type { Status } from '../../protocol/requests';
import type { Ask } from './ask';
import { filterWords, isFiltered } from './contentFilter';
import type { ContentNode } from './contentNodes';
import { ContentView, moreNode } from './contentView';
import type { Drafts } from './drafts';
import { filled } from './refresh';

/** Figures, quotes, people and facts of all sources: by kind, or what was searched for. */
export class FactsView extends ContentView {
  protected readonly filterTitle = l10n.t('Search and Filter Facts');
  #sources = 0;

  constructor(ask: Ask, drafts: Drafts) {
    super('backread.facts', [], ask, drafts);
  }

  status({ reading, version, sources }: Status): void {
    if (!reading && this.isNewer(version)) this.#sources = sources;
  }

  protected async fill(node?: ContentNode): Promise<ContentNode[]> {
    const filter = this.filter;
    if (node) return node.type === 'kind' ? this.#find([node.kind]) : [];
    this.view.message = isFiltered(filter) ? filterWords(filter) : undefined;
    // What was searched for is shown at once; else only what is opened is read.
    if (filter.words) {
      const found = await this.#find(filter.kinds);
      if (!found.length) this.view.message = l10n.t('{0} (nothing found)', filterWords(filter));
      return found;
    }
    filled('backread.facts', !this.#sources);
    if (!this.#sources) return [];
    return CONTENT_KINDS.filter((kind) => !filter.kinds.length || filter.kinds.includes(kind)).map((kind) => ({
      type: 'kind',
      kind,
    }));
  }

  async #find(kinds: readonly ContentKind[]): Promise<ContentNode[]> {
    const { items, more } = await this.requests.get(
      FIND_CONTENTS,
      { draft: this.drafts.uri, filter: { ...this.filter, kinds } },
      findContentsSchema,
    );
    const contents = items.map((content): ContentNode => ({ type: 'content', content }));
    return more ? [...contents, moreNode(l10n.t('More: search to narrow'), 'backread.searchFacts')] : contents;
  }
}
