import type { TokenizedDocument } from '../document/types';
import { Phrasal } from '../lang/figureLexemes';
import type { FigureTables, SharedCurrency } from '../lang/figureTables';
import { tokenize, type Token } from '../text/tokens';
import type { Setting } from './cursor';
import { degreeOf, isSpelled } from './degrees';

const DOMAINS: readonly (readonly [ending: RegExp, code: string])[] = [
  [/\.au(?:\/|:|$)/, 'AUD'],
  [/\.ca(?:\/|:|$)/, 'CAD'],
  [/\.hk(?:\/|:|$)/, 'HKD'],
  [/\.nz(?:\/|:|$)/, 'NZD'],
  [/\.sg(?:\/|:|$)/, 'SGD'],
];
const HOST = /^[a-z]+:\/\/([^/]+)/i;

/** The dollar an article means when it writes '$': its publisher's, by name or by the country of its address; else that of the places it speaks of, else the US one. */
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
  return dollarOfPlaces(document, tables) ?? 'USD';
}

/** As many places of a country a text must name to be written there. */
const PLACES = 2;

/** The dollar of the one country whose places a text names, where it is spelled as there: no American writes 'per cent'. */
function dollarOfPlaces({ tokens, prose }: TokenizedDocument, tables: FigureTables): string | undefined {
  if (!prose.includes('$')) return undefined;
  const named = new Set<string>();
  let code: string | undefined;
  let spelled = false;
  for (const [i, { kind, norm, capital }] of tokens.entries()) {
    if (kind !== 'word') continue;
    spelled ||= isSpelled(tables.heat, norm, tokens[i - 1]?.norm);
    const place = capital ? tables.dollarPlaces.get(norm) : undefined;
    if (place === undefined) continue;
    if (code !== undefined && place !== code) return undefined;
    code = place;
    named.add(norm);
  }
  return spelled && named.size >= PLACES ? code : undefined;
}

/** The country's money among those of one name that a document speaks of most: one walk over its words. */
function localMoney({ tokens }: TokenizedDocument, tables: FigureTables, shared: SharedCurrency): string | undefined {
  const codes = new Map(shared.codes.flatMap(([code, words]) => words.split(' ').map((word) => [word, code] as const)));
  const counts = new Map<string, number>();
  let best: string | undefined;
  let most = 0;
  for (const { kind, norm } of tokens) {
    if (kind !== 'word') continue;
    const code = codes.get(norm) ?? codes.get(tables.singular(norm));
    if (code === undefined) continue;
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    if (count > most) [best, most] = [code, count];
  }
  return best ?? shared.otherwise;
}

/** Of `codes` the one whose signs and names a document has most, the first one on a tie: one walk over its words. */
function commonestMoney(
  { tokens }: TokenizedDocument,
  tables: FigureTables,
  codes: readonly string[],
): string | undefined {
  const counts = new Map<string, number>(codes.map((code) => [code, 0]));
  for (let i = 0; i < tokens.length;) {
    const { starts } = tables.lexemes.of(tokens[i] as Token);
    const sign = starts & Phrasal.Currency ? tables.currenciesBefore.at(tokens, i, tokens.length) : undefined;
    const name = starts & Phrasal.Unit ? tables.units.at(tokens, i, tokens.length) : undefined;
    const match = sign && sign.at >= (name?.at ?? 0) ? { code: sign.value, at: sign.at } : undefined;
    const money = match ?? (name && { code: name.value.factor ? '' : name.value.unit, at: name.at });
    const count = money && counts.get(money.code);
    if (money && count !== undefined) counts.set(money.code, count + 1);
    i = money?.at ?? i + 1;
  }
  let best: string | undefined;
  for (const [code, count] of counts) if (count > (best === undefined ? 0 : (counts.get(best) ?? 0))) best = code;
  return best;
}

/** Which dollar a document writes, whether its pounds are money, and whose its pesos and cents are. */
export function settingOf(document: TokenizedDocument, tables: FigureTables): Setting {
  const known = new Map<SharedCurrency, string | undefined>();
  const moneys = new Map<readonly string[], string | undefined>();
  let degree: ReturnType<Setting['degree']> | undefined;
  let sterling: boolean | undefined;
  return {
    dollar: dollarOf(document, tables),
    sterling: () => (sterling ??= tables.sterling.test(document.prose)),
    degree: () => (degree ??= degreeOf(document, tables)),
    local: (shared) => {
      if (!known.has(shared)) known.set(shared, localMoney(document, tables, shared));
      return known.get(shared);
    },
    commonest: (codes) => {
      if (!moneys.has(codes)) moneys.set(codes, commonestMoney(document, tables, codes));
      return moneys.get(codes);
    },
  };
}
