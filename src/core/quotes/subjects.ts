import type { Span } from '../text/span';
import type { Token } from '../text/tokens';
import type { NameAt, Scene } from './scene';

/** A person or body, or words that stand for one, at a place. */
export interface Subject {
  readonly name?: string;
  readonly span: Span;
  /** Tokens `[first, next)`. */
  readonly first: number;
  readonly next: number;
}

/** As many tokens a role may have before its name or verb. */
const ROLE = 8;

/** Finds whose verb a verb of saying is. */
export class Subjects {
  readonly #scene: Scene;

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  around(cue: number, from: number, to: number): Subject | undefined {
    return this.before(cue, from) ?? this.behind(cue, to);
  }

  /**
   * The subject that stands before a verb, not earlier than `from`. A verb without one of its own ('… but added') has that of the
   * clause before; so has a participle ('…, saying').
   */
  before(cue: number, from: number): Subject | undefined {
    const { tables } = this.#scene;
    const reported = this.#reportedAs(cue, from);
    if (reported) return reported;
    const participle = tables.participles.has(this.#scene.norm(cue));
    let clause = this.#scene.clauseStart(cue, from);
    if (!participle) {
      const by = this.#agentAt(cue);
      if (by !== undefined) return this.behind(by, by + ROLE);
      const adjacent = this.rightBefore(cue, clause);
      if (adjacent) return adjacent;
    }
    for (;;) {
      const subject = this.#inClause(cue, clause);
      if (subject) return subject;
      // '…, but added': only adverbs since the conjunction.
      if (clause <= from || !this.#scene.leadsTo(clause, cue)) return undefined;
      clause = this.#scene.clauseStart(clause - 1, from);
    }
  }

  /** The first person of `[clause, cue)`, else a body, a pronoun that the verb follows, a role. */
  #inClause(cue: number, clause: number): Subject | undefined {
    const scene = this.#scene;
    let body: Subject | undefined;
    for (let t = clause; t < cue; t++) {
      if (scene.inQuote[t]) continue;
      const name = scene.nameAt.get(t);
      if (name) {
        const free = !(scene.isPossessive(name) && name.next < cue) && !this.#isObject(t);
        if (free && name.kind === 'person') return this.#named(t, name);
        if (free) body ??= this.#named(t, name);
        t = name.next - 1;
        continue;
      }
      if (scene.isPronoun(t) && scene.leadsTo(t + 1, cue)) return this.#words(t, t + 1);
    }
    return body ?? this.#roleBefore(cue, clause);
  }

  /** Whether a preposition stands before the name at a token ('by Frank', 'by Frank and Olson'), so that it is no subject. */
  #isObject(t: number): boolean {
    const scene = this.#scene;
    if (scene.tables.prepositions.has(scene.norm(t - 1))) return true;
    if (scene.norm(t - 1) !== 'and') return false;
    for (let u = t - 2; u >= t - 5; u--) {
      const name = scene.nameAt.get(u);
      if (name?.next === t - 1) return scene.tables.prepositions.has(scene.norm(u - 1));
    }
    return false;
  }

  /** 'Frank quoted Olson as saying': it is Olson who says it. */
  #reportedAs(cue: number, from: number): Subject | undefined {
    const scene = this.#scene;
    if (scene.norm(cue - 1) !== 'as' || !scene.tables.participles.has(scene.norm(cue))) return undefined;
    for (let t = cue - 2; t >= Math.max(from, cue - ROLE); t--) {
      const name = scene.nameAt.get(t);
      if (name) return name.next === cue - 1 ? this.#named(t, name) : undefined;
    }
    return undefined;
  }

  /** The 'by' of 'was told by Frank', 'have been called by the union': who does what is done to the subject stands behind it. */
  #agentAt(cue: number): number | undefined {
    const scene = this.#scene;
    let t = cue - 1;
    while (scene.tables.between.has(scene.norm(t)) && !scene.tables.passive.has(scene.norm(t))) t--;
    if (!scene.tables.passive.has(scene.norm(t))) return undefined;
    for (let u = cue + 1; u < cue + 6 && !scene.inQuote[u]; u++) if (scene.norm(u) === 'by') return u;
    return undefined;
  }

  /** What stands right before the verb, adverbs aside: 'Frank also said', 'the manager said', 'she has said', 'Pratt, who called'. */
  rightBefore(cue: number, from: number): Subject | undefined {
    const scene = this.#scene;
    let t = cue - 1;
    while (t > from && scene.tables.between.has(scene.norm(t))) t--;
    if (t < from || scene.inQuote[t] || scene.tokens[t]?.kind !== 'word') return undefined;
    if (scene.isPronoun(t)) return this.#words(t, t + 1);
    if (scene.norm(t) === 'who') return this.#antecedent(t, from);
    for (let first = t; first >= Math.max(from, t - ROLE + 1); first--) {
      const norm = scene.norm(first);
      if (scene.tokens[first]?.kind === 'punctuation' && !/^[-'’.]$/.test(norm)) return undefined;
      if (scene.tables.breaks.has(norm)) return undefined;
      const name = scene.nameAt.get(first);
      if (name && name.next === t + 1) {
        // 'Luka Feran of the Green Left has promised'
        const leading = scene.tables.articles.has(scene.norm(first - 1)) ? first - 2 : first - 1;
        if (leading >= from && scene.tables.prepositions.has(scene.norm(leading))) return undefined;
        return this.#named(first, name);
      }
      if (scene.tables.articles.has(norm) && first < t) return this.#words(first, t + 1);
    }
    return undefined;
  }

  /** 'criticised by Dean Pratt, who called it': the name before 'who'. */
  #antecedent(who: number, from: number): Subject | undefined {
    const scene = this.#scene;
    const end = scene.norm(who - 1) === ',' ? who - 1 : who;
    for (let t = end - 1; t >= Math.max(from, end - ROLE); t--) {
      const name = scene.nameAt.get(t);
      if (name) return name.kind === 'person' && name.next === end ? this.#named(t, name) : undefined;
    }
    return undefined;
  }

  /** 'the retired tram driver said', 'the ministry said', 'the governor, who …, said'. */
  #roleBefore(cue: number, from: number): Subject | undefined {
    const scene = this.#scene;
    for (let t = from; t < cue; t++) {
      if (scene.inQuote[t] || !scene.tables.articles.has(scene.norm(t))) continue;
      let next = t + 1;
      while (next < cue && scene.tokens[next]?.kind === 'word' && !scene.isCue(next) && next - t < ROLE) next++;
      if (next === t + 1) continue;
      const author = this.#authorOf(next, cue);
      return author ?? this.#words(t, next);
    }
    return undefined;
  }

  /** 'the note, by Milo Trent, says', 'the letter, signed by Frank and Olson, calls'. */
  #authorOf(comma: number, end: number): Subject | undefined {
    const scene = this.#scene;
    if (scene.norm(comma) !== ',' || !scene.tables.nouns.has(scene.norm(comma - 1))) return undefined;
    const by = scene.norm(comma + 1) === 'by' ? comma + 1 : comma + 2;
    if (scene.norm(by) !== 'by' || by >= end) return undefined;
    return this.behind(by, end);
  }

  /**
   * 'said Frank', 'said Eric Olson, global fellow', 'said the county health officer, Dr Nadia Farouk', 'said United manager Gary Poole',
   * 'said Rudd’s coach, Derek Ashworth', 'said she'.
   */
  behind(cue: number, to: number): Subject | undefined {
    const scene = this.#scene;
    for (let t = cue + 1; t < Math.min(to, cue + 12, scene.tokens.length); t++) {
      if (scene.inQuote[t]) return undefined;
      const token = scene.tokens[t] as Token;
      const name = scene.nameAt.get(t);
      if (name) {
        if (t > cue + 1 && scene.tables.beside.has(scene.norm(t - 1))) return undefined;
        return this.#modified(t, name, to) ?? this.#named(t, name);
      }
      if (scene.isPronoun(t)) return this.#words(t, t + 1);
      if (token.kind === 'punctuation' && !/^[,.'’-]$/.test(token.norm)) return undefined;
      if (t === cue + 1 && (scene.tables.beside.has(token.norm) || scene.tables.subordinate.has(token.norm)))
        return undefined;
      if (!scene.tables.articles.has(token.norm) || scene.nameAt.has(t + 1)) continue;
      const next = this.#roleEnd(t + 1, to);
      // 'the grower from Cole Springs', 'the mother of Ann Moss'; but a spokeswoman for somebody says what they say.
      if (next > t + 2 && scene.tables.prepositions.has(scene.norm(next - 1)) && !this.#isMouthpiece(t + 1, next))
        return this.#words(t, next - 1);
      return this.#nameBehindRole(next, to) ?? this.#authorOf(next, to) ?? this.#words(t, next);
    }
    return undefined;
  }

  #isMouthpiece(from: number, to: number): boolean {
    for (let t = from; t < to; t++) if (this.#scene.tables.mouthpieces.has(this.#scene.norm(t))) return true;
    return false;
  }

  /** Where the lower-case words of a role end. */
  #roleEnd(from: number, to: number): number {
    const scene = this.#scene;
    let next = from;
    while (
      next < to &&
      (scene.tokens[next]?.kind === 'word' || (scene.norm(next) === '-' && !scene.tokens[next]?.space)) &&
      next - from < ROLE &&
      !scene.nameAt.has(next)
    )
      next++;
    return next;
  }

  /** 'the health officer, Dr Nadia Farouk': the name that a role leads to. */
  #nameBehindRole(next: number, to: number): Subject | undefined {
    const scene = this.#scene;
    const following = scene.norm(next) === ',' ? next + 1 : next;
    for (let u = following; u < Math.min(following + 4, to); u++) {
      const named = scene.nameAt.get(u);
      if (named?.kind === 'person') return this.#named(u, named);
      // 'Dr Nadia Farouk', 'coach Derek Ashworth': only titles may stand between.
      const { roles, titles } = scene.language.people;
      const norm = scene.norm(u);
      if (named || scene.inQuote[u] || !(norm === '.' || titles.has(norm) || roles.has(norm))) return undefined;
    }
    return undefined;
  }

  /** A name that only says whose somebody is: 'United manager Gary Poole', 'Rudd’s coach, Derek Ashworth', 'Rudd’s mother'. */
  #modified(t: number, name: NameAt, to: number): Subject | undefined {
    const scene = this.#scene;
    const possessive = scene.isPossessive(name);
    const next = this.#roleEnd(name.next, to);
    if (next === name.next && !possessive) return undefined;
    const head = scene.norm(next - 1);
    const { roles, titles } = scene.language.people;
    if (!possessive && !roles.has(head) && !titles.has(head)) return undefined;
    if (possessive) return this.#nameBehindRole(next, to) ?? (next > name.next ? this.#words(t, next) : undefined);
    const named = scene.nameAt.get(next);
    return named?.kind === 'person' ? this.#named(next, named) : undefined;
  }

  /** The person a sentence begins with, or 'she', before anything but an opening phrase. */
  ofSentence(from: number, to: number): Subject | undefined {
    const scene = this.#scene;
    for (let t = from; t < to; t++) {
      if (scene.inQuote[t]) continue;
      const name = scene.nameAt.get(t);
      if (name?.kind === 'person' && !this.#isObject(t) && scene.norm(t - 1) !== 'like' && !scene.isPossessive(name))
        return this.#named(t, name);
      if (scene.isPronoun(t) && /^(?:she|he)$/.test(scene.norm(t))) return this.#words(t, t + 1);
      if (name) t = name.next - 1;
    }
    return undefined;
  }

  #named(first: number, { name, next }: NameAt): Subject {
    return { name, first, next, span: this.#scene.span(first, next) };
  }

  #words(first: number, next: number): Subject {
    return { first, next, span: this.#scene.span(first, next) };
  }
}
