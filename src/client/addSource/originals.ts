import { l10n, type DataTransfer } from 'vscode';
import type { Original } from './types';

/** An internal command that adds originals whose content is at hand: `(originals: Original[])`. Answers with the keys of what was added. */
export const ADD_ORIGINALS = '_backread.addOriginals';

/** Less text than this is a word or a line, not an article. */
const ARTICLE = 300;

/** What a drop holds besides addresses: files that came without one (in a browser), else a stretch of a web page. */
export async function originalsIn(transfer: DataTransfer): Promise<Original[]> {
  const files: Original[] = [];
  for (const [, item] of transfer) {
    const file = item.asFile();
    if (file) files.push({ name: file.name, bytes: await file.data() });
  }
  if (files.length) return files;
  const page = await pageIn(transfer, 1);
  return page ? [page] : [];
}

/** The stretch of a web page that was copied or dragged, as a page of its own; undefined where it is too short. */
export async function pageIn(transfer: DataTransfer, least = ARTICLE): Promise<Original | undefined> {
  const html = (await transfer.get('text/html')?.asString()) ?? '';
  if (html.replace(/<[^>]*>/g, '').trim().length < least) return undefined;
  return pageOf(html);
}

const HEADER = /^Version:[\d.]{1,5}\s[^<]{0,2000}/;

/** Windows' clipboard format says above the HTML where it is from; elsewhere nobody tells. */
export function pageOf(html: string): Original {
  const header = HEADER.exec(html)?.[0] ?? '';
  const url = /^SourceURL:(https?:\/\/\S{1,2000})\s*$/m.exec(header)?.[1];
  const name = `${l10n.t('clipboard')}.html`;
  return {
    name,
    bytes: new TextEncoder().encode(html.slice(header.length)),
    mediaType: 'text/html',
    ...(url && { url }),
  };
}
