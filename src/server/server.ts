import {
  CodeActionKind,
  DidChangeWatchedFilesNotification,
  TextDocuments,
  TextDocumentSyncKind,
  type Connection,
  type InitializeResult,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { english } from '../core/lang/en';
import { FIND_FILES, filesSchema, storageSchema } from '../protocol/requests';
import { registerChanges } from './changes';
import { Desk } from './desk';
import type { Folder } from './folder';
import type { Host } from './host';
import { Publisher } from './publish';
import { registerActions } from './requests/actions';
import { registerAddSource } from './requests/addSource';
import { registerChecks } from './requests/checks';
import { COMPLETION_TRIGGERS, registerCompletion } from './requests/completion';
import { registerContents } from './requests/contents';
import { registerDrift } from './requests/drift';
import { registerDraftRequests } from './requests/draft';
import { registerHover } from './requests/hover';
import { registerMarks } from './requests/marks';
import { registerNavigation } from './requests/navigation';
import { registerReferences } from './requests/references';
import { registerSourceRequests } from './requests/sources';
import { registerVerify } from './requests/verify';
import { registerWriting } from './requests/writing';
import { Session } from './session';

/** How often reading many sources reports how far it is. */
const REPORT_EVERY = 50;

/** The language server, whatever it runs on: puts its parts together; requests/ converts, and the core decides. */
export function startServer(connection: Connection, host: Host): void {
  const documents = new TextDocuments(TextDocument);
  const find = async (folder: string, include: readonly string[], exclude: readonly string[]): Promise<string[]> =>
    filesSchema.parse(await connection.sendRequest(FIND_FILES, { folder, include, exclude }));
  const desk = new Desk(host, find, english);
  const session = new Session(connection, documents, desk);
  const publisher = new Publisher(session);

  connection.onInitialize((params): InitializeResult => {
    const { data: given } = storageSchema.safeParse(params.initializationOptions);
    if (given?.storage) desk.keepIn(given.storage);
    for (const folder of params.workspaceFolders ?? []) desk.addFolder(folder.uri);
    session.configure(params.initializationOptions);
    session.asksSettings = params.capabilities.workspace?.configuration ?? false;
    return {
      capabilities: {
        textDocumentSync: TextDocumentSyncKind.Incremental,
        hoverProvider: true,
        completionProvider: { triggerCharacters: COMPLETION_TRIGGERS },
        definitionProvider: true,
        referencesProvider: true,
        documentLinkProvider: {},
        documentSymbolProvider: true,
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
    };
  });

  const load = (folder: Folder): Promise<void> =>
    publisher.whileReading(async () => {
      try {
        await folder.load((read, all) => {
          if (read % REPORT_EVERY === 0 || read === all) publisher.status();
        });
      } catch (error) {
        connection.console.error(`Reading the sources of ${folder.uri} failed: ${String(error)}`);
      }
    });

  connection.onInitialized(() => {
    void connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: ['**/*.{md,markdown,qmd,txt,html,htm}', '**/.backread/**', '**/*.{bib,json}'].map((globPattern) => ({
        globPattern,
      })),
    });
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      for (const { uri } of removed) desk.removeFolder(uri);
      for (const { uri } of added) void load(desk.addFolder(uri));
    });
    void Promise.all(desk.folders.map(load));
  });

  connection.onShutdown(() => Promise.all(desk.folders.map((folder) => folder.save())).then(() => undefined));

  registerChanges(session, publisher, load);
  registerHover(session);
  registerCompletion(session);
  registerNavigation(session);
  registerActions(session);
  registerVerify(session, publisher);
  registerDraftRequests(session);
  registerMarks(session);
  registerWriting(session);
  registerSourceRequests(session);
  registerAddSource(session);
  registerChecks(session);
  registerReferences(session, host);
  registerDrift(session, host);
  registerContents(session, () => host.pause());

  documents.listen(connection);
  connection.listen();
}
