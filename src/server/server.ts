import {
  CodeActionKind,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  TextDocuments,
  TextDocumentSyncKind,
  type CodeAction,
  type Connection,
  type InitializeResult,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type * as z from 'zod';
import { actionsAt, citing, replacement } from '../core/features/actions';
import { checkAt } from '../core/features/at';
import { cleanDraft } from '../core/features/cleanDraft';
import { nameOf } from '../core/features/cite';
import { completionsAt } from '../core/features/completion';
import { diagnosticsOf } from '../core/features/diagnostics';
import { explain } from '../core/features/explain';
import { draftHover } from '../core/features/hover';
import { definitionsAt, linksOf, outlineOf, referencesAt } from '../core/features/navigation';
import { sourceHover } from '../core/features/sourceHover';
import { makeMark, serializeMarks } from '../core/drafts';
import { narrowSources } from '../core/sources';
import { english } from '../core/lang/en';
import { summarise, summaryLine } from '../core/report';
import { LineIndex } from '../core/text/lines';
import type { Check } from '../core/verify';
import {
  CHECKED,
  CLEAN,
  EDIT,
  EXPLAIN,
  FACTS,
  FIND_FILES,
  MARK,
  SOURCE_TEXT,
  STATUS,
  VERIFY,
  editRequestSchema,
  filesSchema,
  markRequestSchema,
  placeSchema,
  settingsSchema,
  uriSchema,
  verifyRequestSchema,
  type Checked,
  type FactItem,
  type Place,
  type ReportRow,
  type Settings,
  type Status,
  type VerifyAnswer,
} from '../protocol/requests';
import { rangeOf, toCompletion, toDiagnostic, toHover, toLocation, toSymbol } from './convert';
import { Desk } from './desk';
import type { Folder } from './folder';
import type { Host } from './host';

/** How long a draft must rest before it is verified again, in milliseconds: below what a writer notices, above a keystroke. */
const REST = 120;
/** How often reading many sources reports how far it is. */
const REPORT_EVERY = 50;

/** The language server, whatever it runs on: registers handlers, converts, and leaves every decision to the core. */
export function startServer(connection: Connection, host: Host): void {
  const documents = new TextDocuments(TextDocument);
  const find = async (folder: string, include: readonly string[], exclude: readonly string[]): Promise<string[]> =>
    filesSchema.parse(await connection.sendRequest(FIND_FILES, { folder, include, exclude }));
  const desk = new Desk(host, find, english);
  const pending = new Map<string, ReturnType<typeof setTimeout>>();
  const verified = new Set<string>();
  const published = new Set<string>();
  const lines = new Map<string, { sha: string; index: LineIndex }>();
  let settings: Settings = settingsSchema.parse({});
  let reading = 0;

  connection.onInitialize((params): InitializeResult => {
    for (const folder of params.workspaceFolders ?? []) desk.addFolder(folder.uri);
    const given = settingsSchema.safeParse(params.initializationOptions);
    if (given.success) settings = given.data;
    return {
      capabilities: {
        textDocumentSync: TextDocumentSyncKind.Incremental,
        hoverProvider: true,
        completionProvider: { triggerCharacters: ['@', '¶'] },
        definitionProvider: true,
        referencesProvider: true,
        documentLinkProvider: {},
        documentSymbolProvider: true,
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
    };
  });

  connection.onInitialized(() => {
    void connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: [{ globPattern: '**/*.{md,markdown,qmd,txt,html,htm}' }, { globPattern: '**/.backread/**' }],
    });
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      for (const { uri } of removed) desk.removeFolder(uri);
      for (const { uri } of added) void load(desk.addFolder(uri));
    });
    void Promise.all(desk.folders.map(load));
  });

  async function load(folder: Folder): Promise<void> {
    reading++;
    status();
    try {
      await folder.load((read, all) => {
        if (read % REPORT_EVERY === 0 || read === all) status();
      });
    } catch (error) {
      connection.console.error(`Reading the sources of ${folder.uri} failed: ${String(error)}`);
    } finally {
      reading--;
    }
    publishProblems();
    verifyAll();
    status();
  }

  const status = (): void => {
    const sources = desk.folders.reduce((sum, folder) => sum + folder.size, 0);
    const problems = desk.folders.reduce((sum, folder) => sum + (reading ? 0 : folder.problems().size), 0);
    void connection.sendNotification(STATUS, { reading: reading > 0, sources, problems } satisfies Status);
  };

  /** Positions in a source by its text as read, built once a version. */
  const positions = (uri: string): LineIndex | undefined => {
    const open = documents.get(uri);
    const source = desk.folderOf(uri)?.byPath(uri);
    if (!source) return open && new LineIndex(open.getText());
    const known = lines.get(uri);
    if (known?.sha === source.sha256) return known.index;
    const index = new LineIndex(source.mentions.document.text);
    lines.set(uri, { sha: source.sha256, index });
    return index;
  };

  function publishProblems(): void {
    const now = new Map(desk.folders.flatMap((folder) => [...folder.problems()]));
    for (const uri of published) if (!now.has(uri)) void connection.sendDiagnostics({ uri, diagnostics: [] });
    published.clear();
    for (const [uri, problems] of now) {
      published.add(uri);
      const index = positions(uri) ?? new LineIndex('');
      void connection.sendDiagnostics({
        uri,
        diagnostics: problems.map(({ message, start = 0, end = start }) => ({
          range: { start: index.positionAt(start), end: index.positionAt(end) },
          severity: 2,
          source: 'Backread',
          message,
        })),
      });
    }
  }

  function verifyNow(document: TextDocument): void {
    pending.delete(document.uri);
    const open = desk.verify(document);
    if (!open) return;
    const active = open.isDraft || verified.has(document.uri);
    const checks = active ? open.view.checks : [];
    const shown = diagnosticsOf(checks, settings.showAll || verified.has(document.uri));
    const problems = active ? open.problems : [];
    void connection.sendDiagnostics({
      uri: document.uri,
      version: document.version,
      diagnostics: [
        ...shown.map((diagnostic) => toDiagnostic(document, diagnostic, positions)),
        ...problems.map((problem) => ({
          range: rangeOf(document, problem),
          severity: 2 as const,
          source: 'Backread',
          message: problem.message,
        })),
      ],
    });
    void connection.sendNotification(CHECKED, {
      uri: document.uri,
      line: summaryLine(summarise(checks)),
      contradicted: checks.filter((check) => check.severity === 'warning' && !check.mark).length,
      isDraft: active,
    } satisfies Checked);
  }

  const schedule = (document: TextDocument, rest = REST): void => {
    clearTimeout(pending.get(document.uri));
    pending.set(
      document.uri,
      setTimeout(() => {
        const now = documents.get(document.uri);
        if (now) verifyNow(now);
      }, rest),
    );
  };
  const verifyAll = (): void => documents.all().forEach((document) => schedule(document, 0));

  documents.onDidOpen(({ document }) => {
    void desk.loadMarks(document.uri).then(() => schedule(document, 0));
  });
  documents.onDidChangeContent(({ document }) => {
    const folder = desk.folderOf(document.uri);
    if (folder?.isSource(document.uri)) void folder.refresh(document.uri, document.getText()).then(changedSources);
    else schedule(document);
  });
  documents.onDidClose(({ document }) => {
    clearTimeout(pending.get(document.uri));
    pending.delete(document.uri);
    verified.delete(document.uri);
    desk.close(document.uri);
    const folder = desk.folderOf(document.uri);
    // What was typed but not saved is gone: the file counts again.
    if (folder?.isSource(document.uri)) void folder.refresh(document.uri).then(changedSources);
    else void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
  });

  let waiting: ReturnType<typeof setTimeout> | undefined;
  const changedSources = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      publishProblems();
      verifyAll();
      status();
    }, REST);
  };

  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri, type } of changes) {
      const folder = desk.folderOf(uri);
      if (!folder) continue;
      if (uri.endsWith('/.backread/config.json')) void load(folder);
      else if (uri.includes('/.backread/marks/')) {
        for (const document of documents.all())
          if (desk.marksUri(document.uri) === uri)
            void desk.loadMarks(document.uri).then((changed) => changed && schedule(document, 0));
      } else if (folder.isSource(uri) && !documents.get(uri)) {
        if (type === FileChangeType.Deleted) {
          folder.drop(uri);
          changedSources();
        } else void folder.refresh(uri).then(changedSources);
      }
    }
  });

  connection.onDidChangeConfiguration(({ settings: changed }) => {
    const given = settingsSchema.safeParse(changed);
    if (given.success) settings = given.data;
    verifyAll();
  });

  /** The draft an editor request is about, verified as it stands now. */
  const draftOf = (uri: string): (ReturnType<Desk['verify']> & object) | undefined => {
    const document = documents.get(uri);
    return document && desk.verify(document);
  };
  /** The check that stands exactly there; for a bare cursor the innermost one around it. */
  const checkIn = ({ uri, start, end }: Place): Check | undefined => {
    const checks = draftOf(uri)?.view.checks ?? [];
    return start === end ? checkAt(checks, start) : checks.find((check) => check.start === start && check.end === end);
  };

  connection.onHover(({ textDocument: { uri }, position }) => {
    const document = documents.get(uri);
    if (!document) return null;
    const offset = document.offsetAt(position);
    const source = desk.folderOf(uri)?.byPath(uri);
    if (source) {
      const hover = sourceHover(source, offset, desk.drafts);
      return hover ? toHover(document, hover) : null;
    }
    const open = desk.verify(document);
    if (!open || !(open.isDraft || verified.has(uri))) return null;
    const hover = draftHover(open.view, open.folder, offset);
    return hover ? toHover(document, hover) : null;
  });

  connection.onCompletion(({ textDocument: { uri }, position }, token) => {
    const document = documents.get(uri);
    const folder = desk.folderOf(uri);
    if (!document || !folder || folder.isSource(uri)) return null;
    const line = document.getText({ start: { line: position.line, character: 0 }, end: position });
    // Most keystrokes end here, before anything is read.
    const cited = /@[^\s\]]*(?:,?\s*(?:\[\s*)?(?:¶\s*)?\d{0,4})?$/.test(line);
    const letters = /[\p{L}\p{N}'’-]*$/u.exec(line)?.[0].length ?? 0;
    if (!cited && (!settings.minimumLetters || letters < settings.minimumLetters)) return null;
    const read = desk.read(document);
    if (!read || token.isCancellationRequested) return null;
    const { draft } = read;
    if (!cited && !desk.isDraft(draft, folder)) return null;
    const paths = draft.sources && new Set(narrowed(folder, draft).map((source) => source.path));
    const items = completionsAt(
      draft.mentions.document,
      document.offsetAt(position),
      folder,
      folder.phrases,
      settings,
      paths,
    );
    return { isIncomplete: items.length > 0, items: items.map((item) => toCompletion(document, item)) };
  });

  const narrowed = (folder: Folder, draft: { sources?: readonly string[]; path: string }) =>
    narrowSources([...folder.entries()], draft.sources, draft.path, { root: folder.uri }).sources;

  connection.onDefinition(({ textDocument: { uri }, position }) => {
    const document = documents.get(uri);
    const open = document && desk.verify(document);
    if (!open) return null;
    return definitionsAt(open.view, open.folder, document.offsetAt(position)).flatMap(
      (one) => toLocation(one, positions) ?? [],
    );
  });

  connection.onReferences(({ textDocument: { uri }, position }) => {
    const document = documents.get(uri);
    const source = desk.folderOf(uri)?.byPath(uri);
    if (!document || !source) return null;
    return referencesAt(source, document.offsetAt(position), desk.drafts).flatMap(
      (one) => toLocation(one, positions) ?? [],
    );
  });

  connection.onDocumentLinks(({ textDocument: { uri } }) => {
    const document = documents.get(uri);
    const open = document && desk.verify(document);
    if (!open) return null;
    return linksOf(open.view, open.folder).map((link) => {
      const start = positions(link.target.path)?.positionAt(link.target.start);
      return {
        range: rangeOf(document, link),
        target: start ? `${link.target.path}#L${start.line + 1},${start.character + 1}` : link.target.path,
        tooltip: link.tooltip,
      };
    });
  });

  connection.onDocumentSymbol(({ textDocument: { uri } }) => {
    const source = desk.folderOf(uri)?.byPath(uri);
    const index = source && positions(uri);
    return source && index ? outlineOf(source).map((item) => toSymbol(index, item)) : null;
  });

  connection.onCodeAction(({ textDocument: { uri }, range, context }) => {
    const document = documents.get(uri);
    const open = document && desk.verify(document);
    if (!open || !(open.isDraft || verified.has(uri))) return null;
    return actionsAt(open.view, document.offsetAt(range.start), document.offsetAt(range.end)).map(
      ({ title, check, edit, mark, preferred }): CodeAction => {
        const about = context.diagnostics.filter(
          ({ data }) =>
            (data as Place | undefined)?.start === check.start && (data as Place | undefined)?.end === check.end,
        );
        return {
          title,
          kind: CodeActionKind.QuickFix,
          isPreferred: preferred,
          diagnostics: about,
          ...(edit && { edit: { changes: { [uri]: [{ range: rangeOf(document, edit), newText: edit.text }] } } }),
          ...(mark && {
            command: {
              title,
              command: mark === 'cq' ? 'backread.markChecked' : 'backread.ignoreHere',
              arguments: [uri, check.start, check.end],
            },
          }),
        };
      },
    );
  });

  /** A request of ours, its payload checked. */
  const answer = <S extends z.ZodType, R>(
    method: string,
    schema: S,
    handle: (params: z.infer<S>) => R | Promise<R>,
  ): void => {
    connection.onRequest(method, async (params: unknown) => handle(schema.parse(params)));
  };

  answer(VERIFY, verifyRequestSchema, async ({ uri, quiet }): Promise<VerifyAnswer | null> => {
    const document = documents.get(uri);
    if (!document) return null;
    const open = desk.verify(document);
    if (!open) return null;
    if (!quiet) {
      verified.add(uri);
      verifyNow(document);
    }
    const title = open.draft.mentions.document.frontMatter?.data['title'];
    const { checks } = open.view;
    return {
      title: typeof title === 'string' ? title : decodeURIComponent(uri.split('/').at(-1) ?? uri),
      line: summaryLine(summarise(checks)),
      summary: summarise(checks),
      rows: checks.map((check) => rowOf(document, check, open.folder)),
      sources: open.folder.size,
    };
  });

  const rowOf = (document: TextDocument, check: Check, folder: Folder): ReportRow => {
    const { line, character } = document.positionAt(check.start);
    return {
      start: check.start,
      end: check.end,
      line: line + 1,
      column: character + 1,
      kind: check.kind,
      verdict: check.verdict,
      ...(check.code && { code: check.code }),
      text: check.text,
      message: check.message,
      ...(check.derivation && { derivation: check.derivation }),
      ...(check.suggestion && { suggestion: check.suggestion }),
      ...(check.mark && { marked: check.mark.kind }),
      passages: check.passages.map((passage) => {
        const source = folder.byPath(passage.path);
        return {
          uri: passage.path,
          start: passage.start,
          end: passage.end,
          source: source ? nameOf(source) : passage.key,
          paragraph: passage.paragraph,
          text: passage.text,
        };
      }),
    };
  };

  answer(FACTS, uriSchema, ({ uri }): FactItem[] => {
    const folders = desk.folderOf(uri) ? [desk.folderOf(uri) as Folder] : desk.folders;
    return folders.flatMap((folder) =>
      [...folder.phrases.all()].map(({ path, phrase: { kind, label, detail, insert, start, end } }) => ({
        kind,
        label,
        detail,
        insert,
        uri: path,
        start,
        end,
      })),
    );
  });

  answer(CLEAN, uriSchema, ({ uri }) => {
    const open = draftOf(uri);
    if (!open) return { text: documents.get(uri)?.getText() ?? '' };
    return {
      text: cleanDraft(open.draft, (key) => {
        const source = open.folder.byKey(key);
        return source ? nameOf(source) : key;
      }),
    };
  });

  answer(MARK, markRequestSchema, ({ kind, by, why, ...place }) => {
    const open = draftOf(place.uri);
    const check = checkIn(place);
    const uri = desk.marksUri(place.uri);
    if (!open || !check || !uri) return null;
    const mark = makeMark(check, open.draft.mentions.document, (key) => open.folder.byKey(key)?.sha256, {
      kind,
      when: new Date().toISOString(),
      ...(by && { by }),
      ...(why && { why }),
    });
    const marks = [...desk.marksOf(place.uri).filter((one) => one.id !== mark.id), mark];
    return { uri, content: serializeMarks(marks) };
  });

  answer(EDIT, editRequestSchema, ({ what, ...place }) => {
    const open = draftOf(place.uri);
    const check = checkIn(place);
    return (open && check && (what === 'replace' ? replacement(check) : citing(open.view, check))) ?? null;
  });

  answer(EXPLAIN, placeSchema, (place) => {
    const open = draftOf(place.uri);
    const check = checkIn(place);
    return open && check ? { markdown: explain(check, open.folder) } : null;
  });

  answer(SOURCE_TEXT, uriSchema, ({ uri }) => {
    const source = desk.folderOf(uri)?.byPath(uri);
    return source ? { text: source.mentions.document.text } : null;
  });

  documents.listen(connection);
  connection.listen();
}
