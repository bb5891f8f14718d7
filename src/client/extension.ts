import { commands, env, l10n, Uri, version, window, workspace, type ExtensionContext } from 'vscode';
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
  type VerifyAnswer,
} from '../protocol/requests';
import { registerAddSource } from './addSource';
import type { ReaderHost } from './addSource/types';
import { citationsOnce } from './citations';
import { isMarkdown, registerCommands } from './commands';
import { findFiles, readBase64 } from './files';
import { SourceTextProvider, TEXT_SCHEME } from './openPassage';
import { registerExport } from './exportReport';
import { REPORT_VIEW, ReportPanel } from './report';
import { registerReportIssue } from './reportIssue';
import { READ_ONLY, ReadOnlyTexts } from './readOnly';
import { registerRecheck } from './recheck';
import { registerSourceEdits } from './sourceEdits';
import { registerReferences } from './references';
import { readSettings } from './settings';
import { registerWriting } from './writing';
import { StatusItem } from './status';
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
  const item = new StatusItem(log);
  let settle: () => void;
  const ready = new Promise<void>((resolve) => (settle = resolve));

  const verify = async (uri: string): Promise<VerifyAnswer | null> =>
    verifyResultSchema.nullable().parse(await (await started).sendRequest(VERIFY, { uri, quiet: true }));
  log.info(
    `Backread ${String((context.extension.packageJSON as { version?: unknown }).version)} in VS Code ${version}, ${env.appHost}`,
  );
  const report = new ReportPanel(context.extensionUri, {
    verify: (uri) => ready.then(() => verify(uri)),
    export: (uri) => void commands.executeCommand('backread.exportReport', { uri }),
  });
  const draft = (): string | undefined => {
    if (report.active) return report.uri;
    const document = window.activeTextEditor?.document;
    return document && isMarkdown(document) ? document.uri.toString() : report.uri;
  };

  const started = makeClient({
    documentSelector: SELECTOR.map((language) => ({ language })),
    outputChannel: log,
    initializationOptions: { ...readSettings(), storage: Uri.joinPath(context.globalStorageUri, 'index').toString() },
    // The server asks for the settings of each document's folder.
    middleware: {
      ...citationsOnce(),
      workspace: {
        configuration: ({ items }) =>
          items.map(({ scopeUri }) => readSettings(scopeUri === undefined ? undefined : Uri.parse(scopeUri))),
      },
    },
    markdown: { isTrusted: { enabledCommands: [...HOVER_COMMANDS] } },
  }).then(async (client) => {
    client.onRequest(FIND_FILES, (params: unknown) => {
      const { folder, include, exclude } = findFilesSchema.parse(params);
      return findFiles(folder, include, exclude);
    });
    client.onRequest(READ_FILE, async (params: unknown) => ({ base64: await readBase64(uriSchema.parse(params).uri) }));
    client.onNotification(STATUS, (params: unknown) => {
      const status = statusSchema.parse(params);
      item.show(status);
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

  const drafts = new Drafts();
  const texts = new ReadOnlyTexts();
  const views = registerViews(context, () => started, drafts);
  const checked = async (sum: Checked): Promise<void> => {
    drafts.checked(sum);
    if (report.uri !== sum.uri) return;
    const answer = await verify(sum.uri);
    if (answer) report.update(answer);
  };

  context.subscriptions.push(
    log,
    report,
    item,
    drafts,
    texts,
    new StatusBar(drafts),
    ...views.disposables,
    workspace.registerTextDocumentContentProvider(TEXT_SCHEME, new SourceTextProvider(() => started)),
    workspace.registerTextDocumentContentProvider(READ_ONLY, texts),
    workspace.onDidChangeConfiguration((event) => {
      if (!event.affectsConfiguration('backread')) return;
      void started.then((client) =>
        client.sendNotification('workspace/didChangeConfiguration', { settings: readSettings() }),
      );
    }),
    registerReferences(() => started),
    ...registerRecheck({ host: readers, client: () => started, ready, texts }),
    ...registerSourceEdits({ client: () => started, ready }),
    ...registerCommands(() => started, report, texts, views.target),
    ...registerWriting(() => started),
    window.registerWebviewPanelSerializer(REPORT_VIEW, report),
    registerExport(() => started, draft),
    registerReportIssue(context, item),
    ...registerAddSource({ host: readers, client: () => started, ready, texts }),
  );
  return { ready, activationTime: performance.now() - began };
}
