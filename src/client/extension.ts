import { l10n, languages, LanguageStatusSeverity, Uri, window, workspace, type ExtensionContext } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { HOVER_COMMANDS } from '../protocol/hoverCommands';
import {
  CHECKED,
  checkedSchema,
  FIND_FILES,
  findFilesSchema,
  READ_FILE,
  STATUS,
  statusSchema,
  uriSchema,
  VERIFY,
  verifyResultSchema,
  type Checked,
} from '../protocol/requests';
import { registerAddSource } from './addSource';
import type { ReaderHost } from './addSource/types';
import { registerCommands } from './commands';
import { findFiles, readBase64 } from './files';
import { SourceTextProvider, TEXT_SCHEME } from './openPassage';
import { ReportPanel } from './report';
import { readSettings } from './settings';
import { registerWriting } from './writing';
import { StatusBar } from './statusBar';
import { registerViews } from './views';
import { Drafts } from './views/drafts';

const SELECTOR = ['markdown', 'quarto', 'plaintext', 'html'];

/** Makes the client of one host: a process of Node's, or a worker of the browser's. */
export type MakeClient = (options: LanguageClientOptions) => Promise<BaseLanguageClient>;

/** What tests look at. */
export interface BackreadApi {
  /** Resolves when all sources have been read. */
  readonly ready: Promise<void>;
  readonly activationTime: number;
}

/** Starts the client and everything around it; the server starts at once but reads in the background. */
export function start(context: ExtensionContext, makeClient: MakeClient, readers: ReaderHost): BackreadApi {
  const began = performance.now();
  const log = window.createOutputChannel('Backread', { log: true });
  const report = new ReportPanel(context.extensionUri);
  let settle: () => void;
  const ready = new Promise<void>((resolve) => (settle = resolve));

  const started = makeClient({
    documentSelector: SELECTOR.map((language) => ({ language })),
    outputChannel: log,
    initializationOptions: { ...readSettings(), storage: Uri.joinPath(context.globalStorageUri, 'index').toString() },
    markdown: { isTrusted: { enabledCommands: [...HOVER_COMMANDS] } },
  }).then(async (client) => {
    client.onRequest(FIND_FILES, (params: unknown) => {
      const { folder, include, exclude } = findFilesSchema.parse(params);
      return findFiles(folder, include, exclude);
    });
    client.onRequest(READ_FILE, async (params: unknown) => ({ base64: await readBase64(uriSchema.parse(params).uri) }));
    client.onNotification(STATUS, (params: unknown) => {
      const status = statusSchema.parse(params);
      item.text = status.reading
        ? l10n.t('Backread: reading sources')
        : l10n.t('Backread: {0} sources', status.sources);
      item.detail = status.problems ? l10n.t('{0} with problems', status.problems) : '';
      item.busy = status.reading;
      item.severity = status.problems ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
      views.status(status);
      if (!status.reading) settle();
    });
    client.onNotification(CHECKED, (params: unknown) => void checked(checkedSchema.parse(params)));
    context.subscriptions.push(client);
    await client.start();
    return client;
  });
  started.catch((error: unknown) => {
    log.error(String(error));
    void window.showErrorMessage(
      l10n.t('Backread could not start: {0}. The output channel “Backread” says more.', String(error)),
    );
  });

  const item = languages.createLanguageStatusItem('backread.status', [
    { language: 'markdown' },
    { language: 'quarto' },
  ]);
  item.name = 'Backread';
  item.text = l10n.t('Backread: starting');
  item.command = { command: 'backread.verifyFigures', title: l10n.t('Verify Figures') };

  const drafts = new Drafts();
  const views = registerViews(context, () => started, drafts);
  const checked = async (sum: Checked): Promise<void> => {
    drafts.checked(sum);
    if (report.uri !== sum.uri) return;
    const answer = verifyResultSchema
      .nullable()
      .parse(await (await started).sendRequest(VERIFY, { uri: sum.uri, quiet: true }));
    if (answer) report.update(answer);
  };

  context.subscriptions.push(
    log,
    report,
    item,
    drafts,
    new StatusBar(drafts),
    ...views.disposables,
    workspace.registerTextDocumentContentProvider(TEXT_SCHEME, new SourceTextProvider(() => started)),
    workspace.onDidChangeConfiguration((event) => {
      if (!event.affectsConfiguration('backread')) return;
      void started.then((client) =>
        client.sendNotification('workspace/didChangeConfiguration', { settings: readSettings() }),
      );
    }),
    ...registerCommands(() => started, report, views.target),
    ...registerWriting(() => started),
    ...registerAddSource({ host: readers, client: () => started, ready }),
  );
  return { ready, activationTime: performance.now() - began };
}
