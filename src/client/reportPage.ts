import { env, l10n, Uri, type Webview } from 'vscode';

/**
 * The page of the report: style and script from the package alone, the script by a nonce; nothing inline, nothing from
 * elsewhere.
 */
export function reportPage(webview: Webview, extensionUri: Uri): string {
  const media = (name: string): string => webview.asWebviewUri(Uri.joinPath(extensionUri, 'media', name)).toString();
  const nonce = [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  return `<!DOCTYPE html>
<html lang="${/^[\w-]+$/.test(env.language) ? env.language : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Backread</title>
<link rel="stylesheet" href="${media('report.css')}">
</head>
<body>
<main id="report"></main>
<script nonce="${nonce}" src="${media('report.js')}"></script>
</body>
</html>`;
}

/** The page's own words, in the editor's language. */
export const reportStrings = (): Record<string, string> => ({
  supported: l10n.t('Supported'),
  contradicted: l10n.t('Contradicted'),
  'not-found': l10n.t('Not found'),
  unclear: l10n.t('Unclear'),
  extra: l10n.t('Citations and the draft itself'),
  citation: l10n.t('Citation'),
  all: l10n.t('All'),
  draft: l10n.t('Draft'),
  source: l10n.t('Source'),
  verdict: l10n.t('Verdict'),
  why: l10n.t('Why'),
  line: l10n.t('Line'),
  filter: l10n.t('Show'),
  search: l10n.t('Filter by words'),
  export: l10n.t('Export…'),
  web: l10n.t('on the web'),
  keys: l10n.t('Arrow keys move in the table, Enter opens the place.'),
  count: l10n.t('{0} of {1} shown'),
  empty: l10n.t('Nothing to show here.'),
  noSources: l10n.t(
    'No source was found. Put articles into the folder “sources”, or set “sources” in .backread/config.json.',
  ),
  checked: l10n.t('marked as checked (CQ)'),
  ignored: l10n.t('ignored'),
});
