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

const ARTICLES = /(?:Article|BlogPosting|Report|PressRelease|WebPage)$/;
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
      data = JSON.parse(script.textContent ?? '');
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
  const title =
    data.title ??
    meta(document, 'og:title', 'twitter:title', 'citation_title', 'DC.title') ??
    withoutSite(document.title, site);
  const byline = meta(document, 'author', 'article:author', 'citation_author', 'parsely-author', 'DC.creator', 'byl');
  const author = data.author ?? (byline && !/^https?:/.test(byline) ? byline.replace(/^by\s+/i, '') : undefined);
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
  if (parts.length > 1 && last && (site ? last.toLowerCase().includes(site.toLowerCase()) : last.length < 30))
    return whole.slice(0, whole.length - last.length).replace(/\s+[|–—-]\s+$/, '');
  return whole;
}
