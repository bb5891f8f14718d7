import { env, l10n } from 'vscode';
import { pageOf } from './originals';
import type { Candidate } from './types';

export const isAddress = (text: string): boolean => /^https?:\/\/[^\s<>"]+$/i.test(text);

/**
 * What the clipboard holds, as a text to add: an extension is given its plain text alone, which is HTML where somebody copied that.
 * @throws Error where it holds none.
 */
export async function clipboardCandidate(): Promise<Candidate> {
  const text = await env.clipboard.readText();
  if (!text.trim()) throw new Error(l10n.t('The clipboard holds no text. Copy an article and try again.'));
  const isPage = /^\s*<(?:!doctype html|html|article|body|h1|p)[\s>]|^Version:[\d.]{1,5}\s[^<]{0,2000}<html/i.test(
    text,
  );
  const name = l10n.t('clipboard');
  return {
    name,
    load: () => Promise.resolve(isPage ? pageOf(text) : { name: `${name}.txt`, bytes: new TextEncoder().encode(text) }),
  };
}
