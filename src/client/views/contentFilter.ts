import { l10n } from 'vscode';
import { CONTENT_KINDS, type ContentFilter } from '../../protocol/contents';
import { pickFilter } from './filterPick';
import { contentName } from './words';

export const isFiltered = ({ kinds, words, use }: ContentFilter): boolean =>
  kinds.length > 0 || words !== '' || use !== 'all';

/** Asks for a filter of the Sources or the Facts view. */
export function pickContentFilter(
  title: string,
  filter: ContentFilter,
  changed: (filter: ContentFilter) => void,
): void {
  const groups = [
    { label: l10n.t('Kind'), choices: CONTENT_KINDS.map((id) => ({ id, label: contentName(id) })) },
    {
      label: l10n.t('In the draft'),
      single: true,
      choices: [
        { id: 'used', label: l10n.t('Used') },
        { id: 'unused', label: l10n.t('Unused') },
      ],
    },
  ];
  const chosen = new Set<string>([...filter.kinds, ...(filter.use === 'all' ? [] : [filter.use])]);
  pickFilter(title, groups, { chosen, words: filter.words }, (state) =>
    changed({
      kinds: CONTENT_KINDS.filter((kind) => state.chosen.has(kind)),
      use: state.chosen.has('used') ? 'used' : state.chosen.has('unused') ? 'unused' : 'all',
      words: state.words,
    }),
  );
}

/** What a filtered view says above its list. */
export function filterWords({ kinds, words, use }: ContentFilter): string {
  const parts = [
    ...kinds.map(contentName),
    ...(use === 'all' ? [] : [use === 'used' ? l10n.t('Used') : l10n.t('Unused')]),
    ...(words ? [`“${words}”`] : []),
  ];
  return l10n.t('Filter: {0}', parts.join(', '));
}
