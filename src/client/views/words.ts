import { l10n, ThemeColor, ThemeIcon } from 'vscode';
import type { CheckItem, Group } from '../../protocol/checks';
import type { ContentKind } from '../../protocol/contents';

// What the views call things, and the signs they stand beside: a word always, never colour alone.

export const groupName = (group: Group): string =>
  ({
    contradicted: l10n.t('Contradicted'),
    unclear: l10n.t('Unclear'),
    'not-found': l10n.t('Not found'),
    draft: l10n.t('Citations and consistency'),
    queries: l10n.t('Open queries'),
    supported: l10n.t('Supported'),
    marked: l10n.t('Marked'),
  })[group];

export const groupIcon = (group: Group): ThemeIcon =>
  ({
    contradicted: new ThemeIcon('error', new ThemeColor('list.warningForeground')),
    unclear: new ThemeIcon('question', new ThemeColor('charts.yellow')),
    'not-found': new ThemeIcon('circle-large-outline'),
    draft: new ThemeIcon('references'),
    queries: new ThemeIcon('edit'),
    supported: new ThemeIcon('pass', new ThemeColor('charts.green')),
    marked: new ThemeIcon('verified'),
  })[group];

export const kindName = (kind: NonNullable<CheckItem['kind']>): string =>
  ({
    figure: l10n.t('Figures'),
    date: l10n.t('Dates'),
    quote: l10n.t('Quotes'),
    name: l10n.t('Names'),
    citation: l10n.t('Citations'),
    draft: l10n.t('Consistency'),
  })[kind];

export const contentName = (kind: ContentKind): string =>
  ({
    figure: l10n.t('Figures'),
    quote: l10n.t('Quotes'),
    person: l10n.t('People'),
    fact: l10n.t('Facts'),
  })[kind];

export const contentIcon = (kind: ContentKind, used: boolean): ThemeIcon =>
  new ThemeIcon(
    { figure: 'symbol-number', quote: 'quote', person: 'account', fact: 'note' }[kind],
    used ? new ThemeColor('charts.green') : undefined,
  );

export const usedWords = (used: number): string =>
  used === 0 ? l10n.t('unused') : used === 1 ? l10n.t('used once') : l10n.t('used {0} times', used);

/** '82 %': whole percent, rounded down, so that 100 means all of them. */
export const percent = (backed: number, all: number): number => (all ? Math.floor((100 * backed) / all) : 100);
