import {
  commands,
  env,
  l10n,
  UIKind,
  version,
  window,
  workspace,
  type Disposable,
  type ExtensionContext,
} from 'vscode';
import { readSettings } from './settings';
import type { StatusItem } from './status';

/**
 * Registers Report an Issue: a new document with the versions and numbers a bug report needs, for the writer to look at, add to and
 * send. Nothing of drafts, sources, file names or settings that hold text gets into it, and nothing is sent.
 */
export function registerReportIssue({ extension }: ExtensionContext, status: StatusItem): Disposable {
  return commands.registerCommand('backread.reportIssue', async (): Promise<string> => {
    const content = issueText([
      ['Backread', String((extension.packageJSON as { version?: unknown }).version)],
      ['VS Code', `${version} (${env.uiKind === UIKind.Web ? 'web' : 'desktop'}, ${env.appHost})`],
      [
        'Extension host',
        typeof process === 'undefined' ? 'web worker' : `Node ${process.versions.node}, ${process.platform}`,
      ],
      ['Remote', env.remoteName ?? 'no'],
      [
        'Folders',
        `${workspace.workspaceFolders?.length ?? 0} (${schemes()}), ${workspace.isTrusted ? 'trusted' : 'not trusted'}`,
      ],
      ['Sources', status.last ? `${status.last.sources}, ${status.last.problems} files with problems` : 'not read yet'],
      ['Settings', JSON.stringify(readSettings())],
      ['Language', env.language],
    ]);
    await window.showTextDocument(await workspace.openTextDocument({ language: 'markdown', content }));
    return content;
  });
}

const schemes = (): string =>
  [...new Set(workspace.workspaceFolders?.map(({ uri }) => uri.scheme))].sort().join(', ') || 'none';

const issueText = (facts: readonly (readonly [string, string])[]): string =>
  [
    `# ${l10n.t('An issue with Backread')}`,
    `<!-- ${l10n.t('Nothing of your drafts and sources is in here, and nothing is sent: copy it to where you report.')} -->`,
    `## ${l10n.t('What happened, and what should have?')}`,
    '',
    `## ${l10n.t('The shortest sentences of a draft and a source that show it (made up, if yours are confidential)')}`,
    '',
    `## ${l10n.t('Versions')}`,
    facts.map(([name, value]) => `- ${name}: ${value}`).join('\n'),
    l10n.t('The output channel “Backread” says more; it holds numbers and errors, no text of yours.'),
    '',
  ].join('\n\n');
