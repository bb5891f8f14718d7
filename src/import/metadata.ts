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
    const title = titleIn(named(article['headline']), named(article['name']), document.title);
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

/** A page's headline; its name where the page’s title begins with that alone, as an encyclopedia's headline describes and does not name. */
function titleIn(headline: string | undefined, name: string | undefined, title: string): string | undefined {
  const isTitle = (part: string): boolean => oneLine(title).toLowerCase().startsWith(part.toLowerCase());
  return headline && name && isTitle(name) && !isTitle(headline) ? name : (headline ?? name);
}

/** What a page's `meta` elements say, by name in lower case; `property` counts before `name`, and that before `itemprop`. */
class Metas {
  readonly #contents = new Map<string, string[]>();

  constructor(document: DomDocument) {
    const elements = [...document.querySelectorAll('meta[content]')].slice(0, MOST_METAS);
    for (const attribute of ['property', 'name', 'itemprop']) {
      const found = new Map<string, string[]>();
      for (const element of elements) {
        const content = oneLine(element.getAttribute('content') ?? '');
        // Several names may stand in one attribute, parted by spaces.
        for (const name of content ? (element.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/) : [])
          found.set(name, [...(found.get(name) ?? []), content]);
      }
      for (const [name, contents] of found) if (!this.#contents.has(name)) this.#contents.set(name, contents);
    }
  }

  /** All that is said under the first of the names that says anything. */
  all(...names: readonly string[]): readonly string[] {
    for (const name of names) {
      const contents = this.#contents.get(name.toLowerCase());
      if (contents) return contents;
    }
    return [];
  }

  first(...names: readonly string[]): string | undefined {
    return this.all(...names)[0];
  }
}

const MOST_METAS = 500;

/** 'Jong, Michiel de' is Michiel de Jong. */
const inOrder = (name: string): string => name.replace(/^([^,;]+), ([^,;]+)$/, '$2 $1');

/** Who a page's `meta` elements say it is by; an address is no name. */
function authorOf(metas: Metas): string | undefined {
  const names = metas
    .all(
      'dc:creator',
      'author',
      'article:author',
      'citation_author',
      'parsely-author',
      'DC.creator',
      'dcterms.creator',
      'byl',
    )
    .filter((name) => !/^https?:/.test(name))
    .map((name) => name.replace(/^by\s+/i, ''));
  // Of several each is one person's, and may have the surname first.
  return names.length > 1 ? [...new Set(names.map(inOrder))].join(', ') : names[0];
}

const http = (value: string | null | undefined): string | undefined =>
  value && /^https?:\/\/[^\s<>"]+$/.test(value) ? value : undefined;

/** What a page says of itself: JSON-LD first, then OpenGraph and other `meta`, then `<time>`, `<title>` and `lang`. */
export function metadataOf(document: DomDocument): ImportedMetadata {
  const data = linkedData(document);
  const metas = new Metas(document);
  const site =
    data.publisher ??
    metas.first('og:site_name', 'application-name', 'citation_publisher', 'DC.publisher', 'dcterms.publisher');
  const headline =
    data.title ?? metas.first('dc:title', 'og:title', 'twitter:title', 'citation_title', 'DC.title', 'dcterms.title');
  const title =
    headline === undefined ? withoutSite(document.title, site) : site ? withoutSite(headline, site) : headline;
  const author = data.author ?? authorOf(metas) ?? bylineOf(document);
  const date =
    data.date ??
    isoDay(
      metas.first(
        'article:published_time',
        'datePublished',
        'citation_publication_date',
        'parsely-pub-date',
        'date',
        'dc:date',
        'DC.date',
        'DC.date.issued',
        'dcterms.date',
        'dcterms.issued',
      ),
    ) ??
    isoDay(document.querySelector('time[datetime]')?.getAttribute('datetime') ?? undefined);
  const url =
    http(document.querySelector('link[rel="canonical"]')?.getAttribute('href')) ?? http(metas.first('og:url'));
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
  if (parts.length < 2 || !last) return whole;
  const rest = whole.slice(0, whole.length - last.length).replace(/\s+[|–—-]\s+$/, '');
  // 'Google - Site Reliability Engineering': one word before several is the site's name as well as a title.
  const isShort = !/\s/.test(rest) && /\s/.test(last);
  return (site ? isSite(last.toLowerCase(), site.toLowerCase()) : last.length < 30 && !isShort) ? rest : whole;
}

/** Where pages write who an article is by, the surest first. */
const BYLINES = [
  '[rel="author"]',
  '[itemprop="author"] [itemprop="name"]',
  '[itemprop~="author"]',
  '.byline,.byline-name,.author-name,.authorname,.article-author',
  '[class*="Byline"],[class*="byline"],[id="byline"]',
];
/** What stands before the name in a byline, in the languages that news is most read in. */
const BY = /^(?:by|written by|par|von|por|di|door):?\s+/i;
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
    .replace(BY, '')
    .split(/,\s*|\s+(?:and|&)\s+/)
    .map(nameIn);
  return names.length && names.every((name) => name !== undefined) ? names.join(', ') : undefined;
}

const MONTH = /\s(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*$/i;

/** Words of the labels and buttons that stand where a name is looked for; no one is called so. */
const LABEL = /\b(?:author|authors|comments|contact|follow|posted|profile|published|share|subscribe|updated)\b/i;

function nameIn(text: string): string | undefined {
  const written = text.replace(BY, '').split(/\s+[|·•–—-]\s+|\s+\(|,?\s*(?:\bon )?\d/)[0] ?? '';
  const name = text.length > written.length ? written.replace(MONTH, '') : written;
  return NAME.test(name) && !LABEL.test(name) ? name : undefined;
}

const MOST_NAMES = 30;
