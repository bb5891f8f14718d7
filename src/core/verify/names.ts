import type { Draft } from '../drafts/types';
import { say, type Messages } from '../lang/messages';
import type { Language } from '../lang/types';
import type { NameMention, Person } from '../people';
import type { Source } from '../sources/types';
import type { Steps } from '../text/steps';
import { isLikeWord, isMisspelling } from './likeNames';
import { roleBeside, withRole } from './nameRoles';
import { passageOf } from './passage';
import { placeOf } from './quoteFinding';
import { Recall } from './recall';
import type { Check } from './types';

const fold = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’']s?$/, '');

/** What a source knows of names: by word, and every form it uses. */
interface Names {
  readonly source: Source;
  readonly forms: ReadonlyMap<string, { readonly person: Person; readonly mention: NameMention }>;
  readonly words: ReadonlySet<string>;
  /** What was found for the names of drafts: a draft has the same ones after each edit. */
  readonly known: Map<string, Known | undefined>;
  readonly close: Map<string, Close | undefined>;
}

/** A name of a source that is the draft's. */
interface Known {
  readonly person: Person;
  readonly mention: NameMention;
}

/** A name of a source that the draft's is a misspelling of. */
interface Close {
  readonly spelling: string;
  readonly mention: NameMention;
}

/** As many names of drafts are remembered for one source. */
const MOST_REMEMBERED = 2_000;

/** What `find` gives for a key, found once. */
function remembered<T>(answers: Map<string, T>, key: string, find: () => T): T {
  if (answers.has(key)) return answers.get(key) as T;
  if (answers.size >= MOST_REMEMBERED) answers.clear();
  const answer = find();
  answers.set(key, answer);
  return answer;
}

function namesOf(source: Source): Names {
  const forms = new Map<string, { person: Person; mention: NameMention }>();
  for (const person of source.mentions.people)
    for (const mention of person.mentions) {
      const form = fold(mention.text);
      if (!forms.has(form)) forms.set(form, { person, mention });
      if (!forms.has(fold(person.name))) forms.set(fold(person.name), { person, mention });
      // A surname or a first name alone is the same one.
      if (person.kind === 'person')
        for (const part of person.name.split(' '))
          if (part.length > 2 && !forms.has(fold(part))) forms.set(fold(part), { person, mention });
    }
  const words = new Set(
    source.mentions.document.tokens.filter((token) => token.capital).map((token) => fold(token.text)),
  );
  return { source, forms, words, known: new Map(), close: new Map() };
}

/** Most names are looked up at once; those that are none of a source's take longer. */
const NAMES_A_STEP = 8;

/** Checks the names of drafts. It keeps the sources' names laid out, which can always be made again. */
export class NameChecker {
  readonly #language: Language;
  readonly #names = new WeakMap<Source, Names>();

  constructor(language: Language) {
    this.#language = language;
  }

  /** A check for every name of a draft that a source names or that is close to one: supported, misspelt, with another role. */
  *checking(draft: Draft, sources: readonly Source[], recall = new Recall()): Steps<Check[]> {
    const all = sources.map((source) => this.#of(source));
    if (!all.length) return [];
    const checks: Check[] = [];
    let at = 0;
    for (const person of draft.mentions.people)
      for (const mention of person.mentions) {
        const role = roleBeside(person, mention);
        const key = ['name', mention.text, person.kind, person.name, role?.text].join('\u0001');
        const check = recall.at(key, mention, () => {
          const found = checkName(mention, person, all, this.#language.messages);
          return found && withRole(found, person, role, sources, this.#language);
        });
        if (check) checks.push(check);
        if (++at % NAMES_A_STEP === 0) yield;
      }
    return checks;
  }

  #of(source: Source): Names {
    let names = this.#names.get(source);
    if (!names) this.#names.set(source, (names = namesOf(source)));
    return names;
  }
}

function checkName(mention: NameMention, person: Person, all: readonly Names[], messages: Messages): Check | undefined {
  const base = { kind: 'name', start: mention.start, end: mention.end, text: mention.text, trace: [] } as const;
  const form = fold(mention.text);
  for (const names of all) {
    const known = names.forms.get(form) ?? remembered(names.known, mention.text, () => partial(names, mention));
    if (!known || known.person.kind === 'place') continue;
    return {
      ...base,
      verdict: 'supported',
      severity: 'none',
      message: say(messages, 'name.supported', {
        source: names.source.provenance.publisher ?? names.source.key,
        name: known.person.name,
      }),
      passages: [passageOf(names.source, known.mention)],
    };
  }
  for (const names of all) {
    const key = `${person.kind}\n${person.name}\n${mention.text}`;
    const close = remembered(names.close, key, () => misspelt(names, mention, person));
    if (!close) continue;
    const passage = passageOf(names.source, close.mention);
    const place = placeOf(names, passage);
    return {
      ...base,
      verdict: 'contradicted',
      code: 'name.misspelled',
      severity: 'warning',
      message: say(messages, 'name.misspelled', { place, words: close.spelling, own: mention.text }),
      passages: [passage],
      suggestion: close.spelling,
    };
  }
  return undefined;
}

/** 'Raymond Delacroix' for 'Raymond T. Delacroix': first and last name are the same. */
function partial(names: Names, mention: NameMention): Known | undefined {
  const words = mention.text.split(/\s+/).map(fold);
  if (words.length < 2) return undefined;
  for (const found of names.forms.values()) {
    const own = found.person.name.split(/\s+/).map(fold);
    if (found.person.kind === 'person' && own.length >= 2 && own[0] === words[0] && own.at(-1) === words.at(-1))
      return found;
  }
  return undefined;
}

/** The least length of a name of one word that may be called misspelt. */
const SURNAME = 6;

/** Whether two full names are those of two people. */
const isAnother = (a: string, b: string): boolean => a.includes(' ') && b.includes(' ') && !isMisspelling(a, b);

/** A name of the source that this one is a misspelling of; never where the source has the draft's words too. */
function misspelt(names: Names, mention: NameMention, draft: Person): Close | undefined {
  const words = mention.text.split(/[\s-]+/);
  const foreign = words.filter((word) => word.length > 2 && !names.words.has(fold(word)));
  if (!foreign.length) return undefined;
  // A short surname alone is too much like others: Hall and Hill, Rubin and Rubio.
  if (words.length === 1 && (draft.kind !== 'person' || (words[0] as string).length < SURNAME)) return undefined;
  for (const { person, mention: own } of names.forms.values()) {
    if (words.length === 1 && (person.kind !== 'person' || isAnother(draft.name, person.name))) continue;
    const forms = new Set([person.name, ...person.mentions.map(({ text }) => text)]);
    for (const form of forms) {
      const parts = form.split(/[\s-]+/);
      if (parts.length !== words.length || !isMisspelling(mention.text, form)) continue;
      const at = person.mentions.find(({ text }) => text === form) ?? own;
      return { spelling: form, mention: at };
    }
    // A surname alone, where the source has only the full name.
    const last = person.name.split(' ').at(-1) as string;
    if (words.length === 1 && person.kind === 'person' && last.length > 4 && isLikeWord(words[0] as string, last))
      return { spelling: last, mention: own };
    // 'Raymond Delacriox' for 'Raymond T. Delacroix'.
    const full = person.name
      .split(' ')
      .filter((word) => word.replace('.', '').length > 1)
      .join(' ');
    const short = words.filter((word) => word.replace('.', '').length > 1);
    if (words.length > 1 && full.includes(' ') && short.length > 1 && isMisspelling(short.join(' '), full))
      return { spelling: person.name, mention: own };
  }
  return undefined;
}
