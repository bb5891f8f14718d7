import { FileChangeType } from 'vscode-languageserver';
import type { Folder } from './folder';
import type { Publisher } from './publish';
import type { Session } from './session';

/** Follows what changes: documents that are opened, edited and closed, files on the disk, and the settings. */
export function registerChanges(session: Session, publisher: Publisher, load: (folder: Folder) => Promise<void>): void {
  const { connection, desk, documents, verified } = session;

  documents.onDidOpen(({ document }) => {
    void Promise.all([desk.loadMarks(document.uri), session.askSettings(document.uri)]).then(() =>
      publisher.schedule(document, 0),
    );
  });
  documents.onDidChangeContent(({ document }) => {
    const folder = desk.folderOf(document.uri);
    if (folder?.isSource(document.uri))
      void folder.refresh(document.uri, document.getText()).then(publisher.changedSources);
    else publisher.schedule(document);
  });
  documents.onDidClose(({ document }) => {
    publisher.forget(document.uri);
    verified.delete(document.uri);
    session.forgetSettings(document.uri);
    desk.close(document.uri);
    const folder = desk.folderOf(document.uri);
    // What was typed but not saved is gone: the file counts again.
    if (folder?.isSource(document.uri)) void folder.refresh(document.uri).then(publisher.changedSources);
    else void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
  });

  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri, type } of changes) {
      const folder = desk.folderOf(uri);
      if (!folder) continue;
      if (uri.endsWith('/.backread/config.json')) void load(folder);
      else if (uri.includes('/.backread/marks/')) {
        for (const document of documents.all())
          if (desk.marksUri(document.uri) === uri)
            void desk.loadMarks(document.uri).then((changed) => changed && publisher.schedule(document, 0));
      } else if (folder.isBibliography(uri))
        void folder.refreshBibliography(uri).then(() => publisher.changedSources());
      else if (folder.isSource(uri) && !documents.get(uri)) {
        if (type === FileChangeType.Deleted) {
          folder.drop(uri);
          publisher.changedSources();
        } else void folder.refresh(uri).then(publisher.changedSources);
      }
    }
  });

  connection.onDidChangeConfiguration(({ settings }) => {
    session.configure(settings);
    void Promise.all(documents.all().map(({ uri }) => session.askSettings(uri))).then(() => publisher.verifyAll());
  });
}
