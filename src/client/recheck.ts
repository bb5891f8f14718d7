import { commands, l10n, ProgressLocation, Uri, window, workspace, type Disposable } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  DRIFT,
  driftSchema,
  RECHECKABLE,
  recheckableSchema,
  type DriftAnswer,
  type Recheckable,
} from '../protocol/drift';
import { Adder, type Prepared } from './addSource/adder';
import { fetcherOf } from './addSource/fetcher';
import type { ReaderHost } from './addSource/types';
import type { ReadOnlyTexts } from './readOnly';
import { allowsPrivateAddresses } from './settings';
import { offerLocators } from './sourceEdits';

export interface RecheckOptions {
  readonly host: ReaderHost;
  readonly client: () => Promise<BaseLanguageClient>;
  readonly ready: Promise<void>;
  /** Where the source as it would be written is shown. */
  readonly texts: ReadOnlyTexts;
}

/**
 * Registers Backread: Re-check Sources, which fetches sources again, shows in a diff what changed and what that touches, and writes the
 * new version only when the writer takes it; the one before is kept in `.backread/snapshots/`. `(uri?: Uri)` re-checks one source.
 */
export function registerRecheck(options: RecheckOptions): Disposable[] {
  return [
    commands.registerCommand('backread.recheckSources', (uri?: Uri) =>
      recheck(options, uri).catch((error: unknown) => {
        void window.showErrorMessage(error instanceof Error ? error.message : String(error));
      }),
    ),
  ];
}

async function recheck({ host, client, ready, texts }: RecheckOptions, uri?: Uri): Promise<void> {
  const fetch = fetcherOf(host);
  const at = uri ?? window.activeTextEditor?.document.uri;
  const folder = (at && workspace.getWorkspaceFolder(at)) ?? workspace.workspaceFolders?.[0];
  if (!folder) return;
  await ready;
  const all = recheckableSchema.parse(
    await (await client()).sendRequest(RECHECKABLE, { folder: folder.uri.toString() }),
  );
  const chosen = uri ? all.filter((one) => one.uri === uri.toString()) : await choose(all);
  if (!chosen?.length) {
    if (chosen) void window.showInformationMessage(l10n.t('No source here has a web address to fetch it from again.'));
    return;
  }
  const adder = new Adder(folder.uri, host, client);
  const failed: string[] = [];
  let same = 0;
  for (const source of chosen) {
    const prepared = await fetchAgain(adder, fetch, source).catch((error: unknown) => {
      failed.push(error instanceof Error ? error.message : String(error));
    });
    if (prepared === null) break;
    if (!prepared) continue;
    if (prepared.plan.kind === 'same') {
      same++;
      continue;
    }
    const driftNow = async (): Promise<DriftAnswer> => {
      const { content } = prepared.plan;
      const drift = driftSchema.parse(await (await client()).sendRequest(DRIFT, { uri: source.uri, content }));
      if (!drift) throw new Error(l10n.t('“{0}” can’t be compared with what its address gives now.', source.title));
      return drift;
    };
    const drift = await driftNow().catch((error: unknown) => {
      failed.push(error instanceof Error ? error.message : String(error));
    });
    if (drift?.isSame) same++;
    else if (drift) await show({ adder, texts, source, prepared, drift, driftNow });
  }
  if (same) void window.showInformationMessage(l10n.t('{0} sources are as they were.', same));
  for (const message of failed) void window.showWarningMessage(message);
}

async function choose(all: readonly Recheckable[]): Promise<readonly Recheckable[] | undefined> {
  if (all.length < 2) return all;
  const picked = await window.showQuickPick(
    all.map((source) => ({ label: source.title, description: source.url, source, picked: true })),
    { canPickMany: true, title: l10n.t('Re-check Sources'), placeHolder: l10n.t('Which are fetched again?') },
  );
  return picked?.map(({ source }) => source);
}

/** null when the writer cancels. */
async function fetchAgain(
  adder: Adder,
  fetch: NonNullable<ReaderHost['fetch']>,
  { key, url, title }: Recheckable,
): Promise<Prepared | null> {
  return window.withProgress(
    { location: ProgressLocation.Notification, title: l10n.t('Backread: fetching {0}', title), cancellable: true },
    async (_, token) => {
      const abort = new AbortController();
      token.onCancellationRequested(() => abort.abort());
      const { signal } = abort;
      try {
        const load = () => fetch(url, { signal, allowPrivate: allowsPrivateAddresses() });
        const prepared = await adder.prepare({ name: url, load }, { signal });
        // A page may give another address as its own, and another title: it is the source that was asked about all the same.
        const plan = prepared.plan.key === key ? prepared.plan : await prepared.replan({ key, url });
        if (plan.key !== key || plan.kind === 'new')
          throw new Error(l10n.t('“{0}” was not compared: its address gives what is @{1} now.', title, plan.key));
        return { ...prepared, plan };
      } catch (error) {
        if (signal.aborted) return null;
        throw error;
      }
    },
  );
}

interface Shown {
  readonly adder: Adder;
  readonly texts: ReadOnlyTexts;
  readonly source: Recheckable;
  readonly prepared: Prepared;
  readonly drift: DriftAnswer;
  /** The same asked again: drafts may have been written in while the question stood. */
  readonly driftNow: () => Promise<DriftAnswer>;
}

/** The diff, what it touches, and the question whether to take it. */
async function show({ adder, texts, source, prepared, drift, driftNow }: Shown): Promise<void> {
  const right = texts.put(`${source.key}.md`, prepared.plan.content);
  await commands.executeCommand(
    'vscode.diff',
    Uri.parse(source.uri),
    right,
    l10n.t('{0}: kept and fetched now', source.title),
  );
  const take = l10n.t('Take the New Version');
  const answer = await window.showWarningMessage(lineOf(source, drift), take, l10n.t('Keep the Old One'));
  if (answer !== take) return;
  // Before writing: afterwards there is nothing to compare with.
  const now = await driftNow();
  await adder.write(prepared, prepared.plan);
  await adder.tell();
  await offerLocators(now);
}

function lineOf({ title }: Recheckable, { changed, moved, added, drafts }: DriftAnswer): string {
  const parts = [
    l10n.t(
      '“{0}” changed: {1} paragraphs have other words, {2} are new, {3} stand elsewhere.',
      title,
      changed.length,
      added,
      moved,
    ),
  ];
  const lost = changed.flatMap((one) => one.lost);
  if (lost.length) parts.push(l10n.t('No longer there: {0}.', lost.slice(0, 5).join('; ')));
  const touched = drafts.filter((draft) => draft.touched.length);
  if (touched.length)
    parts.push(
      l10n.t(
        'Citations to look at again in {0}.',
        touched.map((draft) => workspace.asRelativePath(Uri.parse(draft.uri))).join(', '),
      ),
    );
  return parts.join(' ');
}
