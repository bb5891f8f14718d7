import { l10n, workspace } from 'vscode';
import type { ReaderHost } from './types';

/**
 * What fetches addresses here: the one way to the network, for adding sources and for re-checking them.
 * @throws Error where no address may or can be fetched; its message says what to do.
 */
export function fetcherOf({ fetch }: ReaderHost): NonNullable<ReaderHost['fetch']> {
  if (!workspace.isTrusted)
    throw new Error(
      l10n.t(
        'Addresses are not fetched in a workspace that is not trusted. Trust it, or save the page and add the file.',
      ),
    );
  if (!fetch)
    throw new Error(
      l10n.t('Addresses can’t be fetched by VS Code in the browser. Save the page and add the file, or copy its text.'),
    );
  return fetch;
}
