import type { TokenizedDocument } from '../document/types';
import type { Language } from '../lang/types';
import { at as spanAt, type Span } from '../text/span';
import type { Names } from './index';
import { sentenceAt } from './sorts';

type Mention = Names['mentions'][number];
type Gender = 'she' | 'he';

/** As many characters before a name may hold its style. */
const STYLE = 16;

const OWNER = /['’]s?\s*$/u;

/** A mention that a role fits, and the best one up to and with it. */
interface Fitting {
  readonly mention: Mention;
  readonly score: number;
  readonly best: Fitting | undefined;
}

/**
 * Whom words mean that stand for a name: 'she', 'her', 'the governor'. What each question needs is laid out once for the whole
 * document, when it is first asked, so that every answer is found in logarithmic time.
 */
export class Referents {
  readonly #genders = new Map<string, Gender | undefined>();
  readonly #pronouns = new Map<Gender | undefined, readonly (string | undefined)[]>();
  readonly #possessives = new Map<Gender | undefined, readonly (string | undefined)[]>();
  readonly #fitting = new Map<string, readonly Fitting[]>();
  #styles: ReadonlyMap<string, Gender> | undefined;
  #roleless: readonly (string | undefined)[] | undefined;
  #written: ReadonlyMap<string, string> | undefined;
  #byWord: RoleWords | undefined;

  /** `quoted` holds what stands between quotation marks, sorted by position. */
  constructor(
    private readonly document: TokenizedDocument,
    private readonly language: Language,
    private readonly names: Names,
    private readonly quoted: readonly Span[],
  ) {}

  #gender(name: string): Gender | undefined {
    if (!this.#genders.has(name)) this.#genders.set(name, this.#genderOf(name));
    return this.#genders.get(name);
  }

  /** What 'Mrs' or 'Mr' right before a mention tells of its name. */
  #stylesOf(): ReadonlyMap<string, Gender> {
    const { people } = this.language;
    const styles = new Map<string, Gender>();
    for (const { name, start } of this.names.mentions) {
      const before = /(\p{L}+)\.?\s$/u.exec(this.document.prose.slice(Math.max(0, start - STYLE), start))?.[1];
      const word = before?.toLowerCase() ?? '';
      if (people.feminine.has(word)) styles.set(name, 'she');
      else if (people.masculine.has(word)) styles.set(name, 'he');
    }
    return styles;
  }

  #genderOf(name: string): Gender | undefined {
    const { people } = this.language;
    const styled = (this.#styles ??= this.#stylesOf()).get(name);
    if (styled) return styled;
    for (const { text } of this.names.rolesOf(name)) {
      const words = text.toLowerCase().split(/[^\p{L}]+/u);
      if (words.some((word) => people.feminine.has(word))) return 'she';
      if (words.some((word) => people.masculine.has(word))) return 'he';
    }
    const first = (name.split(' ')[0] ?? '').toLowerCase();
    if (people.women.has(first) !== people.men.has(first)) return people.women.has(first) ? 'she' : 'he';
    return undefined;
  }

  /**
   * Whom a pronoun at an offset means: of the sentence that last named somebody whose gender fits (for 'they' and 'it' a body), the
   * one named first, "Oakes's mother, Yvette," rather than Oakes. Whom somebody speaks of between quotation marks is not who speaks.
   */
  pronoun(wanted: Gender | undefined, offset: number): string | undefined {
    let answers = this.#pronouns.get(wanted);
    if (!answers) {
      let sentence: number | undefined;
      let owns = false;
      answers = this.#latest((mention, before) => {
        if (wanted ? mention.kind !== 'person' : mention.kind !== 'body') return before;
        if (this.#isQuoted(mention.start)) return before;
        const gender = this.#gender(mention.name);
        if (wanted && gender && gender !== wanted) return before;
        const own = sentenceAt(this.document, mention.start);
        if (own === sentence && !owns) return before;
        sentence = own;
        owns = this.#isOwner(mention);
        return mention.name;
      });
      this.#pronouns.set(wanted, answers);
    }
    return answers[this.#before(offset)];
  }

  /** Whom 'her', 'his' or (nothing wanted) 'their' at an offset means: the one named last before it that fits. */
  possessive(wanted: Gender | undefined, offset: number): string | undefined {
    let answers = this.#possessives.get(wanted);
    if (!answers) {
      answers = this.#latest(({ name, kind }, before) =>
        (wanted ? kind === 'person' && (this.#gender(name) ?? wanted) === wanted : kind === 'body') ? name : before,
      );
      this.#possessives.set(wanted, answers);
    }
    return answers[this.#before(offset)];
  }

  /**
   * Whom a role's words at an offset mean ('governor'): of those named before it the one whose role says most of them, of several
   * the one named last; else the person whose role says it and who is named next.
   */
  byRole(words: readonly string[], offset: number): string | undefined {
    const { people } = this.language;
    const head = words.findLast((word) => people.roles.has(word) || people.titles.has(word)) ?? words.at(-1);
    if (!head) return undefined;
    const key = words.join(' ');
    let fitting = this.#fitting.get(key);
    if (!fitting) this.#fitting.set(key, (fitting = this.#fittingTo(words, head)));
    const next = firstFrom(fitting, offset, ({ mention }) => mention.start);
    if (next > 0) return fitting[next - 1]?.best?.mention.name;
    return fitting.find(({ mention }) => mention.kind === 'person')?.mention.name;
  }

  /** The person named last before an offset, outside quotation marks, to whom the document gives no role. */
  roleless(offset: number): string | undefined {
    this.#roleless ??= this.#latest(({ start, name, kind }, before) =>
      kind === 'person' && !this.#isQuoted(start) && !this.names.rolesOf(name).length ? name : before,
    );
    return this.#roleless[this.#before(offset)];
  }

  /** The name that is written so, in full, as a mention or as its last word. */
  named(written: string): string | undefined {
    if (!this.#written) {
      const first = new Map<string, string>();
      for (const { name, start, end } of this.names.mentions) {
        const lower = name.toLowerCase();
        for (const form of [lower, this.document.prose.slice(start, end).toLowerCase(), lower.split(' ').at(-1) ?? ''])
          if (!first.has(form)) first.set(form, name);
      }
      this.#written = first;
    }
    return this.#written.get(written.toLowerCase().replace(/[.:]$/, ''));
  }

  /** The answer before each mention and behind the last, each from the mention and the answer before it. */
  #latest(next: (mention: Mention, before: string | undefined) => string | undefined): (string | undefined)[] {
    const answers: (string | undefined)[] = [undefined];
    for (const mention of this.names.mentions) answers.push(next(mention, answers.at(-1)));
    return answers;
  }

  /** How many mentions begin before an offset. */
  #before(offset: number): number {
    return firstFrom(this.names.mentions, offset, ({ start }) => start);
  }

  #isQuoted(offset: number): boolean {
    return spanAt(this.quoted, offset) !== undefined;
  }

  /** "Oakes’s mother": who is named as an owner alone. */
  #isOwner({ start, end }: Mention): boolean {
    return OWNER.test(this.document.prose.slice(start, end + 2));
  }

  #fittingTo(words: readonly string[], head: string): Fitting[] {
    this.#byWord ??= roleWords(this.names, this.language);
    const { bodies, persons, mentionsOf } = this.#byWord;
    // What is no plain word may stand inside others: then every role is looked at.
    const candidates = PLAIN.test(head) ? (persons.get(head) ?? []) : mentionsOf.keys();
    const found: { mention: Mention; score: number }[] = (bodies.get(head) ?? []).map((mention) => ({
      mention,
      score: 1,
    }));
    const inRole = new RegExp(`(?:^|\\W)${escape(head)}(?:\\W|$)`);
    for (const name of candidates) {
      const score = Math.max(
        0,
        ...this.names.rolesOf(name).map(({ text }) => {
          const role = inFull(text, this.language);
          return inRole.test(role) ? 1 + words.filter((word) => role.includes(word)).length : 0;
        }),
      );
      if (score) for (const mention of mentionsOf.get(name) ?? []) found.push({ mention, score });
    }
    found.sort((a, b) => a.mention.start - b.mention.start);
    const fitting: Fitting[] = [];
    let best: Fitting | undefined;
    for (const { mention, score } of found) {
      const one: { mention: Mention; score: number; best: Fitting | undefined } = { mention, score, best };
      if (!best || score >= best.score) best = one.best = one;
      fitting.push(one);
    }
    return fitting;
  }
}

/** A role in lower case, with what its short title stands for: 'gov.' is 'gov. governor'. */
const inFull = (role: string, { people }: Language): string => {
  const lower = role.toLowerCase();
  const full = people.shortTitles.get(/^\p{L}+/u.exec(lower)?.[0] ?? '');
  return full ? `${lower} ${full}` : lower;
};

interface RoleWords {
  /** Mentions of bodies by the words of their names. */
  readonly bodies: ReadonlyMap<string, readonly Mention[]>;
  /** Persons by the words of their roles. */
  readonly persons: ReadonlyMap<string, ReadonlySet<string>>;
  /** Mentions of the persons who have a role. */
  readonly mentionsOf: ReadonlyMap<string, readonly Mention[]>;
}

const PLAIN = /^\w+$/;

function roleWords(names: Names, language: Language): RoleWords {
  const bodies = new Map<string, Mention[]>();
  const persons = new Map<string, Set<string>>();
  const mentionsOf = new Map<string, Mention[]>();
  for (const mention of names.mentions) {
    const { name, kind } = mention;
    if (kind === 'body') {
      for (const word of new Set(name.toLowerCase().split(/\s+/))) {
        const known = bodies.get(word);
        if (known) known.push(mention);
        else bodies.set(word, [mention]);
      }
      continue;
    }
    const known = mentionsOf.get(name);
    if (known) {
      known.push(mention);
      continue;
    }
    const roles = names.rolesOf(name);
    if (!roles.length) continue;
    mentionsOf.set(name, [mention]);
    for (const { text } of roles)
      for (const word of inFull(text, language).split(/\W+/)) {
        const those = persons.get(word);
        if (those) those.add(name);
        else persons.set(word, new Set([name]));
      }
  }
  return { bodies, persons, mentionsOf };
}

/** Index of the first of `items` (sorted) that begins at `offset` or later. */
function firstFrom<T>(items: readonly T[], offset: number, start: (item: T) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (start(items[middle] as T) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const escape = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '\\$&');
