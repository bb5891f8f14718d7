import { Disposable, l10n, StatusBarAlignment, window } from 'vscode';
import type { Drafts } from './views/drafts';
import { percent } from './views/words';

/** How much of the active draft is backed, and how many contradictions it holds; a click opens the Checks view. */
export class StatusBar implements Disposable {
  readonly #item = window.createStatusBarItem('backread.coverage', StatusBarAlignment.Left, 10);
  readonly #disposable: Disposable;

  constructor(private readonly drafts: Drafts) {
    this.#item.name = 'Backread';
    this.#item.command = 'backread.checks.focus';
    this.#disposable = Disposable.from(
      this.#item,
      drafts.onDidChange(() => this.#show()),
      window.onDidChangeVisibleTextEditors(() => this.#show()),
    );
  }

  dispose(): void {
    this.#disposable.dispose();
  }

  #show(): void {
    const { sum } = this.drafts;
    if (!sum || !this.drafts.editor) return this.#item.hide();
    const { contradicted, backed, all, line } = sum;
    const share = all ? l10n.t('{0} % backed', percent(backed, all)) : 'Backread';
    this.#item.text = contradicted ? `$(warning) ${contradicted} · ${share}` : `$(pass) ${share}`;
    const whole = all ? l10n.t('{0} of {1} figures, quotes and names are backed by a source.', backed, all) : '';
    this.#item.tooltip = [whole, l10n.t('{0}. Click to open the checks.', line)].filter(Boolean).join('\n');
    this.#item.accessibilityInformation = {
      label: l10n.t('Backread: {0}. {1}', contradicted ? l10n.t('{0} flagged', contradicted) : share, whole),
      role: 'button',
    };
    this.#item.show();
  }
}
