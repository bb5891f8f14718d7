import type { DomDocument } from './dom';
import { oneLine } from './markdown';
import type { ImportedMetadata } from './types';

const DAY = /^\d{4}-\d{2}-\d{2}/;

/** An ISO day of what a page gives as its date; undefined if it is none. */
export function isoDay(value: string | undefined): string | undefined {
  if (!value) return undefined;
  const trimmed = value.trim().slice(0, 60);
  // The day as the publisher's clock had it, not turned to UTC.
  if (DAY.test(trimmed)) return Number.isNaN(Date.parse(trimmed.slice(0, 10))) ? undefined : trimmed.slice(0, 10);
  const time = Date.parse(trimmed);
  if (Number.isNaN(time)) return undefined;
  const date = new Date(time);
  const pad = (n: number): string => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

const ARTICLES = /(?:Article|Posting|Report|PressRelease|WebPage)$/;
type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const named = (value: unknown): string | undefined => {
  if (typeof value === 'string') return /^https?:/.test(value) ? undefined : oneLine(value) || undefined;
  if (Array.isArray(value)) {
    const names = value.map(named).filter((name): name is string => !!name);
    return names.length ? names.join(', ') : undefined;
  }
  return isObject(value) ? named(value['name']) : undefined;
};

/** The article's record among a page's JSON-LD scripts (schema.org), also inside `@graph`. */
function linkedData(document: DomDocument): ImportedMetadata {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    let data: unknown;
    try {
      data = JSON.parse((script.textContent ?? '').replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, ''));
    } catch {
      continue;
    }
    const all = (
      Array.isArray(data) ? data : isObject(data) && Array.isArray(data['@graph']) ? data['@graph'] : [data]
    ).filter(isObject);
    const types = (item: Json): string[] =>
      [item['@type']].flat().filter((type): type is string => typeof type === 'string');
    const article = all.find((item) => types(item).some((type) => ARTICLES.test(type) && type !== 'WebPage'));
    if (!article) continue;
    const title = named(article['headline']) ?? named(article['name']);
    const author = named(article['author']);
    const publisher = named(article['publisher']);
    const date = isoDay(named(article['datePublished']) ?? named(article['dateCreated']));
    const language = named(article['inLanguage']);
    return {
      ...(title && { title }),
      ...(author && { author }),
      ...(publisher && { publisher }),
      ...(date && { date }),
      ...(language && { language }),
    };
  }
  return {};
}

const meta = (document: DomDocument, ...names: readonly string[]): string | undefined => {
  for (const name of names)
    for (const attribute of ['property', 'name', 'itemprop']) {
      const content = document.querySelector(`meta[${attribute}="${name}"]`)?.getAttribute('content');
      const text = content && oneLine(content);
      if (text) return text;
    }
  return undefined;
};

const http = (value: string | null | undefined): string | undefined =>
  value && /^https?:\/\/[^\s<>"]+$/.test(value) ? value : undefined;

/** What a page says of itself: JSON-LD first, then OpenGraph and other `meta`, then `<time>`, `<title>` and `lang`. */
export function metadataOf(document: DomDocument): ImportedMetadata {
  const data = linkedData(document);
  const site =
    data.publisher ?? meta(document, 'og:site_name', 'application-name', 'citation_publisher', 'DC.publisher');
  const headline = data.title ?? meta(document, 'og:title', 'twitter:title', 'citation_title', 'DC.title');
  const title =
    headline === undefined ? withoutSite(document.title, site) : site ? withoutSite(headline, site) : headline;
  const byline = meta(document, 'author', 'article:author', 'citation_author', 'parsely-author', 'DC.creator', 'byl');
  const author =
    data.author ??
    (byline && !/^https?:/.test(byline) ? byline.replace(/^by\s+/i, '') : undefined) ??
    bylineOf(document);
  const date =
    data.date ??
    isoDay(
      meta(
        document,
        'article:published_time',
        'datePublished',
        'citation_publication_date',
        'parsely-pub-date',
        'date',
        'DC.date',
        'dcterms.date',
      ),
    ) ??
    isoDay(document.querySelector('time[datetime]')?.getAttribute('datetime') ?? undefined);
  const url =
    http(document.querySelector('link[rel="canonical"]')?.getAttribute('href')) ?? http(meta(document, 'og:url'));
  const language = data.language ?? document.documentElement?.getAttribute('lang') ?? undefined;
  return {
    ...(title && { title }),
    ...(author && { author }),
    ...(site && { publisher: site }),
    ...(date && { date }),
    ...(url && { url }),
    ...(language && { language: language.slice(0, 35) }),
  };
}

/** 'Title | Al Jazeera' is Title. */
function withoutSite(title: string, site: string | undefined): string {
  const whole = oneLine(title);
  const parts = whole.split(/\s+[|–—-]\s+/);
  const last = parts.at(-1);
  const isSite = (end: string, name: string): boolean => end.includes(name) || name.startsWith(end);
  if (parts.length > 1 && last && (site ? isSite(last.toLowerCase(), site.toLowerCase()) : last.length < 30))
    return whole.slice(0, whole.length - last.length).replace(/\s+[|–—-]\s+$/, '');
  return whole;
}

/** Where pages write who an article is by, the surest first. */
const BYLINES = [
  '[rel="author"]',
  '[itemprop="author"] [itemprop="name"]',
  '[itemprop~="author"]',
  '.byline,.byline-name,.author-name,.article-author',
];
const NAME =
  /^\p{Lu}[\p{L}\p{M}’'.-]{0,30}(?: (?:\p{Lu}[\p{L}\p{M}’'.-]{0,30}|van|von|de|da|di|der|den|la|le|bin|al)){1,4}$/u;

/** Who a page is by as it is written above the article: whole names only, each once. */
function bylineOf(document: DomDocument): string | undefined {
  for (const place of BYLINES) {
    const found = [...document.querySelectorAll(place)].slice(0, MOST_NAMES).flatMap((element) => {
      const name = nameIn(oneLine((element.textContent ?? '').slice(0, 300)));
      return name ? [{ name, around: element.parentElement?.parentElement }] : [];
    });
    const first = found[0];
    // Further names count where they stand beside the first: others are those of other articles' teasers.
    if (first)
      return [...new Set(found.filter(({ around }) => around === first.around).map(({ name }) => name))].join(', ');
  }
  return undefined;
}

/** The names of a byline, parted by commas, as far as it holds nothing else; undefined for a label. */
export function namesIn(byline: string): string | undefined {
  const names = oneLine(byline)
    .replace(/^by:?\s+/i, '')
    .split(/,\s*|\s+(?:and|&)\s+/)
    .map(nameIn);
  return names.length && names.every((name) => name !== undefined) ? names.join(', ') : undefined;
}

const MONTH = /\s(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*$/i;

function nameIn(text: string): string | undefined {
  const written = text.replace(/^by:?\s+/i, '').split(/\s+[|·•–—-]\s+|,? (?:on )?\d/)[0] ?? '';
  const name = text.length > written.length ? written.replace(MONTH, '') : written;
  return NAME.test(name) ? name : undefined;
}

const MOST_NAMES = 30;
