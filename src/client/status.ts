import { l10n, languages, LanguageStatusSeverity, type Disposable, type LogOutputChannel } from 'vscode';
import type { Status } from '../protocol/requests';

/** The language status item: how many sources there are, and whether they are being read. Details stand in the log. */
export class StatusItem implements Disposable {
  readonly #item = languages.createLanguageStatusItem('backread.status', [
    { language: 'markdown' },
    { language: 'quarto' },
  ]);
  #last: Status | undefined;
  #began = performance.now();

  constructor(private readonly log: LogOutputChannel) {
    this.#item.name = 'Backread';
    this.#item.text = l10n.t('Backread: starting');
    this.#item.command = { command: 'backread.verifyFigures', title: l10n.t('Verify Figures') };
  }

  /** What is known of the sources now. */
  get last(): Status | undefined {
    return this.#last;
  }

  show(status: Status): void {
    const { reading, sources, problems } = status;
    this.#item.text = reading
      ? l10n.t('Backread: reading sources')
      : sources
        ? l10n.t('Backread: ready, {0} sources', sources)
        : l10n.t('Backread: ready, no sources');
    this.#item.detail = problems ? l10n.t('{0} with problems', problems) : '';
    this.#item.busy = reading;
    this.#item.severity = problems ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
    if (reading && !this.#last?.reading) this.#began = performance.now();
    // Numbers alone: a log may be sent with a bug report.
    if (!reading && this.#last?.reading !== false)
      this.log.info(
        `${sources} sources read in ${(performance.now() - this.#began).toFixed(0)} ms, ${problems} files with problems`,
      );
    this.#last = status;
  }

  dispose(): void {
    this.#item.dispose();
  }
}
