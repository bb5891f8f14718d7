import {
  commands,
  env,
  l10n,
  ProgressLocation,
  Uri,
  ViewColumn,
  window,
  workspace,
  type Disposable,
  type QuickPickItem,
  type TextEditor,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { EXTENSIONS } from '../../protocol/formats';
import type { ReadOnlyTexts } from '../readOnly';
import { allowsPrivateAddresses } from '../settings';
import { Adder, type Added, type Prepared } from './adder';
import { candidatesIn, nameOf } from './candidates';
import { clipboardCandidate, isAddress } from './clipboard';
import { fetcherOf } from './fetcher';
import { registerPasteSource } from './pasteSource';
import { askAgain, confirm } from './preview';
import { lineOf, showDetails, type Outcome } from './summary';
import { askTextless } from './textless';
import { ADD_ORIGINALS } from './originals';
import type { Candidate, Original, ReaderHost } from './types';

/** Up to so many are confirmed one by one; of more, what was guessed stands in the summary. */
const ASKED = 3;

export interface AddSourceOptions {
  readonly host: ReaderHost;
  readonly client: () => Promise<BaseLanguageClient>;
  /** When all sources have been read: before, what is there already is not known. */
  readonly ready: Promise<void>;
  /** Where a long list of what was added is shown. */
  readonly texts: ReadOnlyTexts;
}

/**
 * Registers `backread.addSource`: `(uri?: Uri, uris?: Uri[])` as the explorer and views call it, or `(uris: Uri[])`; without any it asks
 * where from. An address is a Uri of http or https. Answers with the source files that were written.
 */
export function registerAddSource(options: AddSourceOptions): Disposable[] {
  return [
    commands.registerCommand('backread.addSource', (first?: Uri | Uri[], all?: Uri[]) =>
      reported(() => addSource(options, given(first, all))),
    ),
    commands.registerCommand(ADD_ORIGINALS, async (originals: readonly Original[]) => {
      const keys: string[] = [];
      await reported(async () => {
        const added = await addSource(options, [], originals);
        keys.push(...added.map(({ key }) => key));
        return added;
      });
      return keys;
    }),
    commands.registerCommand('backread.addInterview', () => reported(() => addInterview(options))),
    registerPasteSource(),
  ];
}

/** The explorer hands over what was clicked and all that is selected; another caller one list. */
const given = (first: Uri | Uri[] | undefined, all: Uri[] | undefined): Uri[] =>
  Array.isArray(first) ? first : all?.length ? all : first ? [first] : [];

/** What goes wrong is told: messages name the file and say what to do. */
async function reported(run: () => Promise<Added[]>): Promise<Uri[]> {
  try {
    return (await run()).map(({ uri }) => uri);
  } catch (error) {
    void window.showErrorMessage(error instanceof Error ? error.message : String(error));
    return [];
  }
}

async function addSource(
  options: AddSourceOptions,
  uris: readonly Uri[],
  originals: readonly Original[] = [],
): Promise<Added[]> {
  const folder = await workspaceFolderFor(uris[0]);
  if (!folder) return [];
  const addresses = uris.filter((uri) => isAddress(uri.toString(true)));
  const files = uris.filter((uri) => !addresses.includes(uri));
  const given = originals.map((original): Candidate => ({
    name: original.name,
    load: () => Promise.resolve(original),
  }));
  const isGiven = uris.length > 0 || given.length > 0;
  const candidates = isGiven
    ? [
        ...given,
        ...(await candidatesIn(files)),
        ...addresses.map((uri) => fromAddress(options.host, uri.toString(true))),
      ]
    : await askWhereFrom(options);
  if (candidates === 'interview') return addInterview(options);
  if (!candidates) return [];
  if (!candidates.length) {
    void window.showInformationMessage(
      l10n.t('There is nothing in it that can be added. These are: {0}.', EXTENSIONS.join(', ')),
    );
    return [];
  }
  const adder = new Adder(folder, options.host, options.client);
  await options.ready;
  return candidates.length <= ASKED ? addFew(adder, candidates) : addMany(adder, candidates, options.texts);
}

async function addInterview(options: AddSourceOptions): Promise<Added[]> {
  const folder = await workspaceFolderFor(undefined);
  const details = folder && (await askTextless());
  if (!folder || !details) return [];
  await options.ready;
  const adder = new Adder(folder, options.host, options.client);
  const added = await adder.addTextless(details);
  await adder.tell();
  void notify(
    [added],
    l10n.t('It is cited as [@{0}]; what rests on it alone is marked as checked (CQ) by you.', added.key),
  );
  return [added];
}

/** The folder the sources go to: that of what is added, else of the active editor, else the one that is picked. */
async function workspaceFolderFor(uri: Uri | undefined): Promise<Uri | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  if (!folders.length) {
    void window.showInformationMessage(l10n.t('Open a folder first: sources are files in it.'));
    return undefined;
  }
  const near = uri && workspace.getWorkspaceFolder(uri);
  const active = window.activeTextEditor && workspace.getWorkspaceFolder(window.activeTextEditor.document.uri);
  const known = near ?? active ?? (folders.length === 1 ? folders[0] : undefined);
  return (known ?? (await window.showWorkspaceFolderPick({ placeHolder: l10n.t('Add the source to which folder?') })))
    ?.uri;
}

async function askWhereFrom({ host }: AddSourceOptions): Promise<readonly Candidate[] | 'interview' | undefined> {
  type From = 'files' | 'folder' | 'clipboard' | 'address' | 'interview';
  const text = (await env.clipboard.readText()).trim();
  const copied = isAddress(text) ? text : undefined;
  const items: (QuickPickItem & { readonly from: From })[] = [
    {
      from: 'files',
      label: `$(file) ${l10n.t('Files…')}`,
      description: 'PDF, DOCX, HTML, EML, SRT, VTT, CSV, XLSX, TXT, MD',
    },
    {
      from: 'folder',
      label: `$(folder) ${l10n.t('Folder…')}`,
      description: l10n.t('everything in it that can be read'),
    },
    {
      from: 'clipboard',
      label: `$(clippy) ${l10n.t('Clipboard')}`,
      description: text ? `“${text.replace(/\s+/g, ' ').slice(0, 60)}”` : l10n.t('it holds no text'),
    },
    { from: 'address', label: `$(globe) ${l10n.t('Web address…')}`, description: copied?.slice(0, 80) },
    {
      from: 'interview',
      label: `$(comment-discussion) ${l10n.t('Interview or call without text…')}`,
      description: l10n.t('who, when, on what terms'),
    },
  ];
  const picked = await window.showQuickPick(items, {
    title: l10n.t('Add Source'),
    placeHolder: l10n.t('Where from?'),
  });
  switch (picked?.from) {
    case 'files':
    case 'folder': {
      const isFolder = picked.from === 'folder';
      const uris = await window.showOpenDialog({
        title: l10n.t('Add Source'),
        openLabel: l10n.t('Add'),
        canSelectMany: true,
        canSelectFolders: isFolder,
        canSelectFiles: !isFolder,
        ...(!isFolder && { filters: { [l10n.t('Sources')]: [...EXTENSIONS] } }),
      });
      return uris && candidatesIn(uris);
    }
    case 'clipboard':
      return copied ? [fromAddress(host, copied)] : [await clipboardCandidate()];
    case 'address':
      return askAddress(host, copied);
    default:
      return picked?.from;
  }
}

async function askAddress(host: ReaderHost, copied = ''): Promise<readonly Candidate[] | undefined> {
  fromAddress(host, copied || 'https://'); // says at once where addresses can't be fetched
  const address = await window.showInputBox({
    title: l10n.t('Add Source'),
    prompt: l10n.t(
      'The address of the page or document. It is fetched once; nothing else in Backread uses the network.',
    ),
    placeHolder: 'https://',
    value: copied,
    ignoreFocusOut: true,
    validateInput: (value) =>
      isAddress(value.trim()) ? undefined : l10n.t('Write an address that begins with https://.'),
  });
  return address === undefined ? undefined : [fromAddress(host, address.trim())];
}

/** @throws Error where no address may or can be fetched. */
function fromAddress(host: ReaderHost, address: string): Candidate {
  const fetch = fetcherOf(host);
  return { name: address, load: (signal) => fetch(address, { signal, allowPrivate: allowsPrivateAddresses() }) };
}

/** Reads with progress that can be cancelled; undefined where it was. */
function whileReading<T>(
  title: string,
  run: (signal: AbortSignal, report: (message: string, increment?: number) => void) => Promise<T>,
): Thenable<T | undefined> {
  return window.withProgress(
    { location: ProgressLocation.Notification, title, cancellable: true },
    async (progress, token) => {
      const stop = new AbortController();
      token.onCancellationRequested(() => stop.abort(new Error('cancelled')));
      try {
        return await run(stop.signal, (message, increment) =>
          progress.report({ message, ...(increment !== undefined && { increment }) }),
        );
      } catch (error) {
        if (stop.signal.aborted) return undefined;
        throw error;
      }
    },
  );
}

/** One after the other, each confirmed where its reader was unsure. */
async function addFew(adder: Adder, candidates: readonly Candidate[]): Promise<Added[]> {
  const added: Added[] = [];
  for (const candidate of candidates) {
    const prepared = await whileReading(l10n.t('Backread: reading {0}', shown(candidate.name)), (signal, report) =>
      adder.prepare(candidate, {
        signal,
        progress: (done, all) => report(l10n.t('page {0} of {1}', done, all)),
      }),
    );
    const one = prepared && (await addPrepared(adder, prepared));
    if (one) added.push(one);
    await adder.tell();
  }
  if (added.length) void notify(added);
  return added;
}

async function addPrepared(adder: Adder, prepared: Prepared): Promise<Added | undefined> {
  let { plan } = prepared;
  let another = false;
  if (plan.kind !== 'new') {
    const what = await askAgain(plan);
    if (what === 'open') await openSource(plan.before && uriBelow(plan.file));
    if (what !== 'another') return what === 'update' ? adder.write(prepared, plan) : undefined;
    another = true;
    plan = await prepared.replan({}, true);
  }
  const confirmed = await confirm(prepared.original.name, plan, (so) => prepared.replan(so, another));
  if (!confirmed) return undefined;
  plan = await prepared.replan(confirmed, another);
  // The key that was given may be that of a source that is there.
  if (plan.kind !== 'new' && (await askAgain(plan)) !== 'update') return undefined;
  return adder.write(prepared, plan, confirmed);
}

/** A folder's worth: written as they are read, with what was guessed; those that are there already are asked about once, at the end. */
async function addMany(adder: Adder, candidates: readonly Candidate[], texts: ReadOnlyTexts): Promise<Added[]> {
  const added: Added[] = [];
  const same: string[] = [];
  const failed: { name: string; message: string }[] = [];
  const updates: Candidate[] = [];
  let read = 0;
  await whileReading(l10n.t('Backread: adding {0} sources', candidates.length), async (signal, report) => {
    for (const candidate of candidates) {
      if (signal.aborted) return;
      report(`${read + 1}/${candidates.length} ${shown(candidate.name)}`, read ? 100 / candidates.length : 0);
      try {
        const prepared = await adder.prepare(candidate, { signal });
        if (prepared.plan.kind === 'new') added.push(await adder.write(prepared, prepared.plan));
        else if (prepared.plan.kind === 'same') same.push(candidate.name);
        else updates.push(candidate);
      } catch (error) {
        if (signal.aborted) return;
        failed.push({ name: candidate.name, message: error instanceof Error ? error.message : String(error) });
      }
      read++;
    }
  });
  const kept: string[] = [];
  if (updates.length && !(await wantsUpdates(updates))) kept.push(...updates.map(({ name }) => name));
  else if (updates.length)
    await whileReading(l10n.t('Backread: updating {0} sources', updates.length), async (signal) => {
      for (const candidate of updates) {
        try {
          const prepared = await adder.prepare(candidate, { signal });
          added.push(await adder.write(prepared, prepared.plan));
        } catch (error) {
          if (signal.aborted) return;
          failed.push({ name: candidate.name, message: error instanceof Error ? error.message : String(error) });
        }
      }
    });
  await adder.tell();
  const outcome: Outcome = { added, same, kept, failed, left: candidates.length - read };
  void tellOutcome(outcome, texts);
  return added;
}

async function wantsUpdates(updates: readonly Candidate[]): Promise<boolean> {
  const items = [
    { label: `$(sync) ${l10n.t('Update them')}`, description: l10n.t('the files before are kept'), update: true },
    { label: `$(circle-slash) ${l10n.t('Leave them as they are')}`, update: false },
  ];
  const picked = await window.showQuickPick(items, {
    title: l10n.t(
      '{0} are sources already and have changed: {1}',
      updates.length,
      updates.map(({ name }) => name).join(', '),
    ),
    ignoreFocusOut: true,
  });
  return picked?.update ?? false;
}

async function tellOutcome(outcome: Outcome, texts: ReadOnlyTexts): Promise<void> {
  const details = l10n.t('Show Details');
  const show = outcome.failed.length || outcome.left ? window.showWarningMessage : window.showInformationMessage;
  if ((await show(l10n.t('Backread: {0}.', lineOf(outcome)), details)) === details) await showDetails(outcome, texts);
}

/** Tells of what was added, and offers to open and to cite it. */
async function notify(added: readonly Added[], more = ''): Promise<void> {
  const last = added.at(-1) as Added;
  const open = l10n.t('Open');
  const cite = l10n.t('Insert Citation');
  const editor = draftEditor();
  const what =
    last.kind === 'update'
      ? l10n.t('Updated “{0}” (@{1}).', last.title, last.key)
      : l10n.t('Added “{0}” as @{1}.', last.title, last.key);
  const message =
    added.length > 1
      ? l10n.t('Added {0} sources: {1}.', added.length, added.map(({ key }) => `@${key}`).join(', '))
      : what;
  const picked = await window.showInformationMessage(
    more ? `${message} ${more}` : message,
    ...(editor ? [open, cite] : [open]),
  );
  if (picked === open) await openSource(last.uri);
  else if (picked === cite && editor) await insertCitation(editor, added);
}

/** The draft that is written in, where there is one to cite in. */
function draftEditor(): TextEditor | undefined {
  const editor = window.activeTextEditor;
  return editor && ['markdown', 'quarto'].includes(editor.document.languageId) ? editor : undefined;
}

async function insertCitation(editor: TextEditor, added: readonly Added[]): Promise<void> {
  const citation = `[${added.map(({ key }) => `@${key}`).join('; ')}]`;
  const shown = await window.showTextDocument(editor.document, editor.viewColumn ?? ViewColumn.Active);
  const { active } = shown.selection;
  const before = shown.document.lineAt(active.line).text[active.character - 1];
  await shown.edit((edit) => edit.insert(active, before && !/\s/.test(before) ? ` ${citation}` : citation));
}

const uriBelow = (file: string): Uri | undefined => {
  const folder = workspace.workspaceFolders?.[0];
  return folder && Uri.joinPath(folder.uri, file);
};

async function openSource(uri: Uri | undefined): Promise<void> {
  if (uri) await window.showTextDocument(uri, { preview: true });
}

/** An address at its end, so that a notification stays short. */
const shown = (name: string): string =>
  name.length <= 60 ? name : `${isAddress(name) ? nameOf(Uri.parse(name)) : name}`.slice(0, 60);
