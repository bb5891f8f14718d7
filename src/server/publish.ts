import type { TextDocument } from 'vscode-languageserver-textdocument';
import { coverageOf } from '../core/features/coverage';
import { diagnosticsOf } from '../core/features/diagnostics';
import { summarise, summaryLine } from '../core/report';
import { LineIndex } from '../core/text/lines';
import type { Check } from '../core/verify';
import { CHECKED, STATUS, type Checked, type Status } from '../protocol/requests';
import { rangeOf, toDiagnostic } from './convert';
import type { Session } from './session';

/** How long a draft must rest before it is verified again, in milliseconds: below what a writer notices, above a keystroke. */
const REST = 120;

/** Sends what nobody asked for: diagnostics of drafts and sources, what a draft holds now, how far reading is. */
export class Publisher {
  readonly #pending = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #withProblems = new Set<string>();
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #reading = 0;

  constructor(private readonly session: Session) {}

  /** Runs what reads sources, and says meanwhile that they are being read. */
  async whileReading(read: () => Promise<void>): Promise<void> {
    this.#reading++;
    this.status();
    try {
      await read();
    } finally {
      this.#reading--;
    }
    this.#all();
  }

  status(): void {
    const { folders } = this.session.desk;
    const sources = folders.reduce((sum, folder) => sum + folder.size, 0);
    const problems = folders.reduce((sum, folder) => sum + (this.#reading ? 0 : folder.problems().size), 0);
    void this.session.connection.sendNotification(STATUS, {
      reading: this.#reading > 0,
      sources,
      problems,
      version: folders.reduce((sum, folder) => sum + folder.index.version, 0),
    } satisfies Status);
  }

  /** Something about the sources changed: when they rest, all that rests on them is sent again. */
  readonly changedSources = (isOther = true): void => {
    if (!isOther) return;
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => this.#all(), REST);
  };

  #all(): void {
    this.#problems();
    this.verifyAll();
    this.status();
  }

  verifyAll(): void {
    for (const document of this.session.documents.all()) this.schedule(document, 0);
  }

  /** Verifies a document once it has rested. */
  schedule(document: TextDocument, rest = REST): void {
    const { uri } = document;
    clearTimeout(this.#pending.get(uri));
    this.#pending.set(
      uri,
      setTimeout(() => {
        const now = this.session.documents.get(uri);
        if (now) void this.verify(now);
      }, rest),
    );
  }

  /** Verifies a document in the background and sends what was found, unless it is changed or closed meanwhile. */
  async verify(document: TextDocument): Promise<void> {
    const { session } = this;
    const { uri, version } = document;
    this.#pending.delete(uri);
    const isGivenUp = (): boolean => document.version !== version || session.documents.get(uri) !== document;
    const open = await session.desk.verifying(document, isGivenUp);
    if (!open || isGivenUp()) return;
    const active = session.isActive(open);
    const checks = active ? open.view.checks.filter((check) => !this.#reading || isSettled(check)) : [];
    const shown = diagnosticsOf(checks, session.settingsOf(document.uri).showAll || session.verified.has(document.uri));
    const problems = active ? open.problems : [];
    void session.connection.sendDiagnostics({
      uri: document.uri,
      version: document.version,
      diagnostics: [
        ...shown.map((diagnostic) => toDiagnostic(document, diagnostic, session.positions)),
        ...problems.map((problem) => ({
          range: rangeOf(document, problem),
          severity: 2 as const,
          source: 'Backread',
          message: problem.message,
        })),
      ],
    });
    // A share of sources that are still being read would only frighten.
    const { backed, all } = this.#reading ? { backed: 0, all: 0 } : coverageOf(checks);
    void session.connection.sendNotification(CHECKED, {
      uri: document.uri,
      line: summaryLine(summarise(checks)),
      contradicted: checks.filter((check) => check.severity === 'warning' && !check.mark).length,
      isDraft: active,
      backed,
      all,
    } satisfies Checked);
  }

  /** A document was closed: nothing of it is shown any more, and nothing is due. */
  forget(uri: string): void {
    clearTimeout(this.#pending.get(uri));
    this.#pending.delete(uri);
  }

  #problems(): void {
    const { connection, desk, positions } = this.session;
    const now = new Map(desk.folders.flatMap((folder) => [...folder.problems()]));
    for (const uri of this.#withProblems) if (!now.has(uri)) void connection.sendDiagnostics({ uri, diagnostics: [] });
    this.#withProblems.clear();
    for (const [uri, problems] of now) {
      this.#withProblems.add(uri);
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
}

/** Whether a finding can be true before all sources have been read: that none has a key can't. */
const isSettled = ({ code }: Check): boolean => code !== 'citation.unknown-source';
