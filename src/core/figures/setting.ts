import type { TokenizedDocument } from '../document/types';
import type { FigureTables } from '../lang/figureTables';
import { tokenize } from '../text/tokens';
import type { Setting } from './cursor';

const DOMAINS: readonly (readonly [ending: RegExp, code: string])[] = [
  [/\.au(?:\/|:|$)/, 'AUD'],
  [/\.ca(?:\/|:|$)/, 'CAD'],
  [/\.hk(?:\/|:|$)/, 'HKD'],
  [/\.nz(?:\/|:|$)/, 'NZD'],
  [/\.sg(?:\/|:|$)/, 'SGD'],
];
const HOST = /^[a-z]+:\/\/([^/]+)/i;

/** The dollar an article means when it writes '$': its publisher's, by name or by the country of its address; else the US one. */
function dollarOf(document: TokenizedDocument, tables: FigureTables): string {
  const data = document.frontMatter?.data ?? document.metadata;
  const { publisher, url } = (data ?? {}) as { publisher?: unknown; url?: unknown };
  if (typeof publisher === 'string') {
    const tokens = tokenize(publisher);
    for (let i = 0; i < tokens.length; i++) {
      const match = tables.dollars.at(tokens, i, tokens.length);
      if (match && i === 0 && match.at === tokens.length) return match.value;
    }
  }
  if (typeof url === 'string') {
    const host = HOST.exec(url)?.[1];
    for (const [ending, code] of DOMAINS) if (host && ending.test(host)) return code;
  }
  return 'USD';
}

/** Which dollar a document writes, and whether its pounds are money. */
export const settingOf = (document: TokenizedDocument, tables: FigureTables): Setting => ({
  dollar: dollarOf(document, tables),
  sterling: tables.sterling.test(document.prose),
});
