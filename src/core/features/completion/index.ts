import type { Draft } from '../../drafts/types';
import type { Language } from '../../lang/types';
import type { Source } from '../../sources/types';
import { nameOf } from '../cite';
import { MarkdownText } from '../markdownText';
import type { PhraseIndex } from '../phraseIndex';
import type { SourceLookup } from '../types';
import { workCard } from '../works';
import { namedKeyAt, type NamedKey } from './named';
import { passagesFor } from './passages';
import type { Ranker } from './rank';
import { slotAt, type Slot } from './slot';
import { suggest } from './suggest';
import type { CompletionItem, CompletionOptions } from './types';

export { Ranker } from './rank';
export { namedKeyAt } from './named';
export type { CompletionItem, CompletionOptions } from './types';

const KEY = /(?:^|[\s[(;,–—-])-?@([\p{L}\p{N}_][\p{L}\p{N}_:.#$%&+?<>~/-]*)?$/u;
const LOCATOR = /@([\p{L}\p{N}_][\p{L}\p{N}_:.#$%&+?<>~/-]*)(?:,\s*|\s*\[\s*)(?:(¶|pp?\.)\s*)?(\d{0,4})$/u;
const LOOK_BACK = 200;

/** What a list is made from. */
export interface CompletionRequest {
  readonly draft: Draft;
  readonly offset: number;
  readonly sources: SourceLookup;
  readonly phrases: PhraseIndex;
  readonly ranker: Ranker;
  readonly language: Language;
  readonly options: CompletionOptions;
  /** The sources a draft's front matter narrows to. */
  readonly paths?: ReadonlySet<string>;
  /** The sources that share most with some words, best first; asked only where there are many. */
  readonly find: (words: string, language: Language, paths?: ReadonlySet<string>) => readonly string[];
}

/**
 * What is offered at `offset` of a draft. Empty where nothing fits (in code, in links, in the front matter but for `sources:`) and, unless it was asked for, where
 * a writer is likely to write on alone.
 */
export function completionsAt(request: CompletionRequest): CompletionItem[] {
  const { draft, offset, sources, options } = request;
  const { document } = draft.mentions;
  const line = document.text.slice(Math.max(0, offset - LOOK_BACK), offset).replace(/^[^]*[\r\n]/, '');
  const named = namedKeyAt(document.text, offset);
  if (named) return namedKeys(named, offset, sources);
  if (document.frontMatter && offset <= document.frontMatter.end) return [];
  const locator = LOCATOR.exec(line);
  if (locator) return passagesFor(locator, offset, sources);
  const key = KEY.exec(line);
  if (key) return keysFor(key[1] ?? '', offset, document.text, sources);
  const { minimumLetters, limit = 20, asked = false } = options;
  const slot = minimumLetters ? slotAt(draft, offset, request.language.writing) : undefined;
  if (!slot || (slot.kind === 'word' && slot.typed.length < minimumLetters)) return [];
  const { ranker, language } = request;
  return suggest({ draft, slot, offset, sources: pool(request, slot), ranker, language, asked, limit });
}

/** Of a large library so many works are offered at once: more letters find the others. */
const MOST_KEYS = 200;

/** The keys of sources, each once however many have it by mistake, then those of the writer's library that are no source's. */
function keysFor(typed: string, offset: number, text: string, sources: SourceLookup): CompletionItem[] {
  const bracketed = /\[[^\]\n]*$/.test(text.slice(Math.max(0, offset - LOOK_BACK), offset));
  const start = offset - typed.length - 1;
  return keysLike(typed, sources).map(({ key, ...about }) => ({
    ...about,
    label: `@${key}`,
    edit: { start, end: offset, text: bracketed ? `@${key}` : `[@${key}]` },
    filter: `@${typed}`,
  }));
}

/** The same in the front matter, where a draft names the sources it may use; those it names are not offered again. */
function namedKeys({ typed, others }: NamedKey, offset: number, sources: SourceLookup): CompletionItem[] {
  return keysLike(typed, sources)
    .filter(({ key }) => !others.has(key))
    .map(({ key, ...about }) => ({
      ...about,
      label: key,
      edit: { start: offset - typed.length, end: offset, text: key },
      filter: typed || key,
    }));
}

type About = Pick<CompletionItem, 'kind' | 'description' | 'sort' | 'documentation'> & { readonly key: string };

function keysLike(typed: string, sources: SourceLookup): About[] {
  const taken = new Set<string>();
  const isNew = ({ key }: { readonly key: string }): boolean => !taken.has(key) && !!taken.add(key);
  const own = [...sources.entries()].filter(isNew);
  const works = [...(sources.works?.all() ?? [])].filter(isNew);
  const wanted = typed.toLowerCase();
  return [...own, ...works]
    .filter(({ key, provenance }) => {
      const hay = `${key} ${provenance.title ?? ''} ${provenance.publisher ?? ''} ${provenance.author ?? ''}`;
      return hay.toLowerCase().includes(wanted);
    })
    .slice(0, Math.max(MOST_KEYS, own.length))
    .map((source, i) => ({
      kind: 'key' as const,
      key: source.key,
      description: source.provenance.title ?? nameOf(source),
      sort: String(i).padStart(5, '0'),
      documentation:
        'files' in source
          ? workCard(source)
          : new MarkdownText().bold(nameOf(source)).own(source.provenance.date ? `, ${source.provenance.date}` : '')
              .value,
    }));
}

/** As many sources are weighed for one list: those that share most with what is being written. */
const MOST_SOURCES = 8;

/** The sources that may hold what is being written about: all of a few, else the best by the words so far and by what is typed. */
function pool(request: CompletionRequest, slot: Slot): Source[] {
  const { draft, sources, phrases, paths, language, find } = request;
  const all = paths ? [...paths] : [...sources.entries()].map(({ path }) => path);
  const load = (list: Iterable<string>): Source[] => [...list].flatMap((path) => sources.byPath(path) ?? []);
  if (all.length <= MOST_SOURCES) return load(all);
  const chosen = new Set<string>();
  for (const { key } of draft.citations.filter(({ end }) => end <= slot.start).slice(-4)) {
    const path = sources.byKey(key)?.path;
    if (path !== undefined && (!paths || paths.has(path))) chosen.add(path);
  }
  const { text } = draft.mentions.document;
  const before = text.slice(Math.max(0, slot.start - SO_FAR), slot.start);
  for (const path of find(before, language, paths)) chosen.add(path);
  if (slot.kind === 'word')
    for (const path of phrases.sourcesWith(slot.typed, MOST_SOURCES * 2, paths)) chosen.add(path);
  return load([...chosen].slice(0, MOST_SOURCES * 2));
}

/** As many characters before the cursor tell which sources are meant. */
const SO_FAR = 400;
