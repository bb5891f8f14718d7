import {
  l10n,
  Uri,
  ViewColumn,
  window,
  workspace,
  type Disposable,
  type WebviewOptions,
  type WebviewPanel,
  type WebviewPanelSerializer,
} from 'vscode';
import * as z from 'zod';
import type { VerifyAnswer } from '../protocol/requests';
import { openPassage } from './openPassage';
import { reportPage, reportStrings } from './reportPage';

export const REPORT_VIEW = 'backread.report';

const message = z.discriminatedUnion('type', [
  z.object({ type: z.literal('draft'), start: z.number(), end: z.number() }),
  z.object({ type: z.literal('passage'), uri: z.string(), start: z.number(), end: z.number() }),
  z.object({ type: z.literal('export') }),
  z.object({ type: z.literal('ready') }),
]);

/** What the page keeps of itself over a reload of the window: which draft it shows; the rest (filter, place) is its own. */
const stateSchema = z.object({ uri: z.string() });

export interface ReportActions {
  /** The checks of a draft as they stand, once the sources have been read. */
  verify(uri: string): Promise<VerifyAnswer | null>;
  export(uri: string): void;
}

/** The report of Verify Figures beside the draft: one panel, kept current, whose content comes as data and is set as text. */
export class ReportPanel implements Disposable, WebviewPanelSerializer {
  #panel: WebviewPanel | undefined;
  #uri = '';
  #answer: VerifyAnswer | undefined;

  constructor(
    private readonly extensionUri: Uri,
    private readonly actions: ReportActions,
  ) {}

  /** The draft whose report is open. */
  get uri(): string | undefined {
    return this.#panel && this.#uri;
  }

  /** Whether the report has the focus: commands then mean its draft. */
  get active(): boolean {
    return this.#panel?.active ?? false;
  }

  show(uri: string, answer: VerifyAnswer): void {
    if (!this.#panel)
      this.#adopt(
        window.createWebviewPanel(
          REPORT_VIEW,
          'Backread',
          { viewColumn: ViewColumn.Beside, preserveFocus: true },
          { ...this.#options(), enableFindWidget: true, retainContextWhenHidden: false },
        ),
      );
    else this.#panel.reveal(undefined, true);
    this.#set(uri, answer);
  }

  /** New checks for the draft that is shown. */
  update(answer: VerifyAnswer): void {
    this.#set(this.#uri, answer);
  }

  /** After a reload of the window: the panel is there again, its rows have to be asked for. */
  async deserializeWebviewPanel(panel: WebviewPanel, state: unknown): Promise<void> {
    const kept = stateSchema.safeParse(state);
    if (!kept.success || this.#panel) return panel.dispose();
    this.#uri = kept.data.uri;
    panel.webview.options = this.#options();
    this.#adopt(panel);
    try {
      // The server knows open documents alone.
      await workspace.openTextDocument(Uri.parse(this.#uri));
      const answer = await this.actions.verify(this.#uri);
      if (answer) this.#set(this.#uri, answer);
      else panel.dispose();
    } catch {
      panel.dispose(); // the draft is gone
    }
  }

  dispose(): void {
    this.#panel?.dispose();
  }

  #options(): WebviewOptions {
    return { enableScripts: true, localResourceRoots: [Uri.joinPath(this.extensionUri, 'media')] };
  }

  #set(uri: string, answer: VerifyAnswer): void {
    this.#uri = uri;
    this.#answer = answer;
    if (this.#panel) this.#panel.title = l10n.t('Backread: {0}', answer.title);
    this.#post();
  }

  #post(): void {
    if (this.#answer)
      void this.#panel?.webview.postMessage({ ...this.#answer, uri: this.#uri, strings: reportStrings() });
  }

  #adopt(panel: WebviewPanel): void {
    this.#panel = panel;
    panel.webview.onDidReceiveMessage((data: unknown) => {
      const received = message.safeParse(data);
      if (!received.success) return;
      const { data: wish } = received;
      if (wish.type === 'ready') this.#post();
      else if (wish.type === 'export') this.actions.export(this.#uri);
      else void openPassage(wish.type === 'draft' ? this.#uri : wish.uri, wish.start, wish.end, besides(panel));
    });
    panel.onDidDispose(() => (this.#panel = undefined));
    panel.webview.html = reportPage(panel.webview, this.extensionUri);
  }
}

/** Where a place opens so that the report stays in sight: in the draft's group. */
const besides = ({ viewColumn }: WebviewPanel): ViewColumn =>
  viewColumn === ViewColumn.One ? ViewColumn.Beside : ViewColumn.One;
