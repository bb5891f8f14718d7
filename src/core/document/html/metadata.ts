import { decodeHTML } from 'entities';
import type { Document } from '../types';
import type { Attributes } from './elements';

export type Metadata = NonNullable<Document['metadata']>;
type Field = keyof Metadata;

/** Names of `<meta>` for each field, the most trustworthy first. */
const META: Readonly<Record<Field, readonly string[]>> = {
  title: ['og:title', 'citation_title', 'dc.title', 'twitter:title'],
  author: ['author', 'article:author', 'parsely-author', 'dc.creator', 'citation_author', 'byl', 'sailthru.author'],
  publisher: ['og:site_name', 'citation_publisher', 'dc.publisher', 'application-name'],
  date: [
    'article:published_time',
    'datepublished',
    'parsely-pub-date',
    'dc.date',
    'dc.date.issued',
    'citation_publication_date',
    'pubdate',
    'publishdate',
    'sailthru.date',
    'date',
  ],
  url: ['og:url'],
  language: ['og:locale'],
};

const NAMES: ReadonlySet<string> = new Set(Object.values(META).flat());
const ARTICLE = /(?:Article|BlogPosting|Report|PressRelease)$/;
const MOST_NODES = 2000;

/** Gathers what a page says of itself while it is read; `result` weighs it. */
export class MetadataReader {
  readonly #meta = new Map<string, string>();
  readonly #linked: { article: boolean; fields: Metadata }[] = [];
  #canonical: string | undefined;
  #language: string | undefined;
  #time: string | undefined;
  #title = '';

  /** Which element's text is being gathered. */
  #capture: 'title' | 'json' | undefined;
  #json = '';

  open(name: string, attributes: Attributes): void {
    const { content, href, lang, datetime } = attributes;
    if (name === 'meta' && content) {
      const key = (attributes['property'] ?? attributes['name'] ?? attributes['itemprop'] ?? '').toLowerCase();
      if (content.trim() && NAMES.has(key) && !this.#meta.has(key)) this.#meta.set(key, content.trim());
    } else if (name === 'link' && attributes['rel'] === 'canonical' && href) this.#canonical ??= href;
    else if (name === 'html' && lang?.trim()) this.#language ??= lang.trim();
    // The first time of a page is mostly when it was published.
    else if (name === 'time' && datetime) this.#time ??= datetime;
    // An SVG may have a title too: the page's own comes first.
    else if (name === 'title' && !this.#title) this.#capture = 'title';
    else if (name === 'script' && /^application\/ld\+json/i.test(attributes['type'] ?? '')) this.#capture = 'json';
  }

  text(text: string): void {
    if (this.#capture === 'title') this.#title += text;
    else if (this.#capture === 'json') this.#json += text;
  }

  close(name: string): void {
    if (name !== 'title' && name !== 'script') return;
    if (this.#capture === 'json') this.#readLinkedData(this.#json);
    this.#json = '';
    this.#capture = undefined;
  }

  /** A JSON-LD script; what is no JSON is passed over. */
  #readLinkedData(json: string): void {
    let data: unknown;
    try {
      data = JSON.parse(json);
    } catch {
      return;
    }
    const open: unknown[] = [data];
    for (let seen = 0; open.length && seen < MOST_NODES; seen++) {
      const node = open.shift();
      if (Array.isArray(node)) open.push(...node.slice(0, MOST_NODES));
      else if (isRecord(node)) {
        if (Array.isArray(node['@graph'])) open.push(...node['@graph'].slice(0, MOST_NODES));
        const types = [node['@type']].flat().filter((type) => typeof type === 'string');
        const article = types.some((type) => ARTICLE.test(type));
        if (article || types.includes('WebPage')) this.#linked.push({ article, fields: fieldsOf(node) });
      }
    }
  }

  /** `heading` is the article's first heading, `parseDate` says what counts as a date. */
  result(heading: string | undefined, parseDate: (written: string) => string | undefined): Metadata {
    const linked = (this.#linked.find(({ article }) => article) ?? this.#linked[0])?.fields ?? {};
    const first = (field: Field): string | undefined =>
      META[field].map((name) => this.#meta.get(name)).find((value) => value && (field !== 'author' || isName(value)));
    const publisher = linked.publisher ?? first('publisher');
    const date = [linked.date, ...META.date.map((name) => this.#meta.get(name)), this.#time]
      .map((written) => written && parseDate(written))
      .find(Boolean);
    const url = [this.#canonical, first('url'), linked.url].find((address) => address && /^https?:\/\//i.test(address));
    const fields: Record<Field, string | undefined> = {
      title: tidy(linked.title ?? first('title') ?? (withoutSite(this.#title, publisher) || heading)),
      author: tidy(linked.author ?? first('author'))?.replace(/^by\s+/i, ''),
      publisher: tidy(publisher),
      date: date || undefined,
      url,
      language: this.#language ?? first('language')?.replace('_', '-'),
    };
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value));
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
/** Sites often encode what stands in their JSON-LD twice. */
const tidy = (text: string | undefined): string | undefined =>
  text && (decodeHTML(text).replace(/\s+/g, ' ').trim() || undefined);

/** 'article:author' is often the address of a profile. */
const isName = (value: string): boolean => !/^https?:|^\/|@/.test(value);

function fieldsOf(node: Record<string, unknown>): Metadata {
  const authors = [node['author']]
    .flat()
    .map(nameOf)
    .filter((name) => name && isName(name));
  const url = typeof node['url'] === 'string' ? node['url'] : undefined;
  return {
    title: nameOf(node['headline'] ?? node['name']),
    author: authors.join(' and ') || undefined,
    publisher: nameOf(node['publisher']),
    date: typeof node['datePublished'] === 'string' ? node['datePublished'] : undefined,
    url,
  };
}

function nameOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return isRecord(value) && typeof value['name'] === 'string' ? value['name'] : undefined;
}

/** 'Glaciers shrink faster | The Daily' → 'Glaciers shrink faster'. */
function withoutSite(title: string, publisher: string | undefined): string {
  const text = title.replace(/\s+/g, ' ').trim();
  const match = /^(.*\S)\s+[|–—·-]\s+([^|–—·]+)$/.exec(text);
  if (!match) return text;
  const [, rest, last] = match as unknown as [string, string, string];
  const site = publisher?.toLowerCase() === last.toLowerCase();
  return site || (last.split(' ').length <= 4 && rest.split(' ').length >= 4) ? rest : text;
}
