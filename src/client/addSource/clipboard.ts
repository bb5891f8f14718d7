import { env, l10n } from 'vscode';
import type { Candidate } from './types';

export const isAddress = (text: string): boolean => /^https?:\/\/[^\s<>"]+$/i.test(text);

/** What the clipboard holds, as a text to add. @throws Error where it holds none. */
export async function clipboardCandidate(): Promise<Candidate> {
  const text = await env.clipboard.readText();
  if (!text.trim()) throw new Error(l10n.t('The clipboard holds no text. Copy an article and try again.'));
  const isPage = /^\s*<(?:!doctype html|html|article|body|h1|p)[\s>]/i.test(text);
  const name = l10n.t('clipboard');
  return {
    name,
    load: () =>
      Promise.resolve({
        name: `${name}.${isPage ? 'html' : 'txt'}`,
        bytes: new TextEncoder().encode(text),
      }),
  };
}
