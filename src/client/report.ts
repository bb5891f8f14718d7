import { l10n, Uri, ViewColumn, window, type Disposable, type WebviewPanel } from 'vscode';
import * as z from 'zod';
import type { VerifyAnswer } from '../protocol/requests';
import { openPassage } from './openPassage';

const message = z.discriminatedUnion('type', [
  z.object({ type: z.literal('draft'), start: z.number(), end: z.number() }),
  z.object({ type: z.literal('passage'), uri: z.string(), start: z.number(), end: z.number() }),
  z.object({ type: z.literal('ready') }),
]);

/** The report of Verify Figures beside the draft: one panel, kept current, whose content comes as data and is set as text. */
export class ReportPanel implements Disposable {
  #panel: WebviewPanel | undefined;
  #uri = '';
  #answer: VerifyAnswer | undefined;

  constructor(private readonly extensionUri: Uri) {}

  get uri(): string | undefined {
    return this.#panel && this.#uri;
  }

  show(uri: string, answer: VerifyAnswer): void {
    this.#uri = uri;
    this.#answer = answer;
    if (!this.#panel) this.#panel = this.#create();
    else this.#panel.reveal(undefined, true);
    this.#panel.title = l10n.t('Backread: {0}', answer.title);
    this.#post();
  }

  /** New checks for the draft that is shown. */
  update(answer: VerifyAnswer): void {
    this.#answer = answer;
    this.#post();
  }

  dispose(): void {
    this.#panel?.dispose();
  }

  #post(): void {
    void this.#panel?.webview.postMessage({ ...this.#answer, strings: strings() });
  }

  #create(): WebviewPanel {
    const panel = window.createWebviewPanel(
      'backread.report',
      'Backread',
      { viewColumn: ViewColumn.Beside, preserveFocus: true },
      {
        enableScripts: true,
        localResourceRoots: [Uri.joinPath(this.extensionUri, 'media')],
        retainContextWhenHidden: false,
        enableFindWidget: true,
      },
    );
    const media = (name: string): string =>
      panel.webview.asWebviewUri(Uri.joinPath(this.extensionUri, 'media', name)).toString();
    const nonce = [...crypto.getRandomValues(new Uint8Array(16))]
      .map((byte) => byte.toString(16).padStart(2, '0'))
      .join('');
    const source = panel.webview.cspSource;
    panel.webview.html = `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${source}; script-src 'nonce-${nonce}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Backread</title>
<link rel="stylesheet" href="${media('report.css')}">
</head>
<body>
<main id="report" aria-live="polite"></main>
<script nonce="${nonce}" src="${media('report.js')}"></script>
</body>
</html>`;
    panel.webview.onDidReceiveMessage((data: unknown) => {
      const received = message.safeParse(data);
      if (!received.success) return;
      if (received.data.type === 'ready') this.#post();
      else if (received.data.type === 'draft') void openPassage(this.#uri, received.data.start, received.data.end);
      else void openPassage(received.data.uri, received.data.start, received.data.end);
    });
    panel.onDidDispose(() => (this.#panel = undefined));
    return panel;
  }
}

const strings = (): Record<string, string> => ({
  supported: l10n.t('Supported'),
  contradicted: l10n.t('Contradicted'),
  'not-found': l10n.t('Not found'),
  unclear: l10n.t('Unclear'),
  all: l10n.t('All'),
  draft: l10n.t('In the draft'),
  source: l10n.t('In the source'),
  verdict: l10n.t('Verdict'),
  why: l10n.t('Why'),
  line: l10n.t('Line'),
  filter: l10n.t('Show'),
  empty: l10n.t('Nothing to show here.'),
  noSources: l10n.t(
    'No source was found. Put articles into the folder “sources”, or set “sources” in .backread/config.json.',
  ),
  checked: l10n.t('marked as checked (CQ)'),
  ignored: l10n.t('ignored'),
});
