import type { Span } from '../text/span';
import type { Token } from '../text/tokens';
import type { Scene } from './scene';

/** A person or body, or words that stand for one, at a place. */
export interface Subject {
  readonly name?: string;
  readonly span: Span;
  /** Tokens `[first, next)`. */
  readonly first: number;
  readonly next: number;
}

/** Finds whose verb a verb of saying is. */
export class Subjects {
  constructor(private readonly scene: Scene) {}

  around(cue: number, from: number, to: number): Subject | undefined {
    const before = this.before(cue, from);
    return before ?? this.behind(cue, to);
  }

  /** The subject that stands before a verb, not earlier than `from`: the first person of the clause, else a body, a pronoun, a role. */
  before(cue: number, from: number): Subject | undefined {
    const clause = this.scene.clauseStart(cue, from);
    const adjacent = this.rightBefore(cue, clause);
    if (adjacent) return adjacent;
    let body: Subject | undefined;
    for (let t = clause; t < cue; t++) {
      if (this.scene.inQuote[t]) continue;
      const name = this.scene.nameAt.get(t);
      if (name) {
        const possessive = /['’]s?$/.test((this.scene.tokens[name.next - 1] as Token).norm) && name.next < cue;
        const prepositional = /^(?:of|in|at|for|from|with|by|about|to|on|against|between)$/.test(
          this.scene.norm(t - 1),
        );
        if (name.kind === 'person' && !possessive && !prepositional)
          return { name: name.name, first: t, next: name.next, span: this.scene.span(t, name.next) };
        if (name.kind === 'body' && !possessive && !prepositional)
          body ??= { name: name.name, first: t, next: name.next, span: this.scene.span(t, name.next) };
        t = name.next - 1;
        continue;
      }
      if (this.scene.isPronoun(t) && this.scene.leadsTo(t + 1, cue))
        return { first: t, next: t + 1, span: this.scene.span(t, t + 1) };
    }
    if (body) return body;
    return this.#roleBefore(cue, clause);
  }

  /** What stands right before the verb, adverbs aside: 'Frank also said', 'the manager said', 'she has said'. */
  rightBefore(cue: number, from: number): Subject | undefined {
    let t = cue - 1;
    while (t > from && this.scene.language.quotes.between.has(this.scene.norm(t))) t--;
    if (t < from || this.scene.inQuote[t] || this.scene.tokens[t]?.kind !== 'word') return undefined;
    if (this.scene.isPronoun(t)) return { first: t, next: t + 1, span: this.scene.span(t, t + 1) };
    for (let first = t; first >= Math.max(from, t - 7); first--) {
      if (this.scene.tokens[first]?.kind === 'punctuation' && !/^[-'’.]$/.test(this.scene.norm(first)))
        return undefined;
      if (/^(?:and|or|but|was|is|were|are|be|has|had|have|that|which|who|to)$/.test(this.scene.norm(first)))
        return undefined;
      const name = this.scene.nameAt.get(first);
      if (name && name.next === t + 1) {
        // 'Luka Feran of the Green Left has promised'
        const leading = this.scene.language.quotes.articles.has(this.scene.norm(first - 1)) ? first - 2 : first - 1;
        if (leading >= from && /^(?:of|in|at|for|from|with|by)$/.test(this.scene.norm(leading))) return undefined;
        return { name: name.name, first, next: name.next, span: this.scene.span(first, name.next) };
      }
      if (this.scene.language.quotes.articles.has(this.scene.norm(first)) && first < t)
        return { first, next: t + 1, span: this.scene.span(first, t + 1) };
    }
    return undefined;
  }

  /** 'the retired tram driver said', 'the ministry said', 'the governor, who …, said'. */
  #roleBefore(cue: number, from: number): Subject | undefined {
    for (let t = from; t < cue; t++) {
      if (this.scene.inQuote[t] || !this.scene.language.quotes.articles.has(this.scene.norm(t))) continue;
      let next = t + 1;
      while (next < cue && this.scene.tokens[next]?.kind === 'word' && !this.scene.isCue(next) && next - t < 8) next++;
      if (next === t + 1) continue;
      return { first: t, next, span: this.scene.span(t, next) };
    }
    return undefined;
  }

  /** 'said Frank', 'said Eric Olson, global fellow', 'said the county health officer, Dr Nadia Farouk', 'said she'. */
  behind(cue: number, to: number): Subject | undefined {
    for (let t = cue + 1; t < Math.min(to, cue + 12); t++) {
      if (this.scene.inQuote[t]) return undefined;
      const token = this.scene.tokens[t] as Token;
      const name = this.scene.nameAt.get(t);
      if (name && /^(?:in|on|at|from|of|during)$/.test(this.scene.norm(t - 1))) return undefined;
      if (name) return { name: name.name, first: t, next: name.next, span: this.scene.span(t, name.next) };
      if (this.scene.isPronoun(t)) return { first: t, next: t + 1, span: this.scene.span(t, t + 1) };
      if (token.kind === 'punctuation' && !/^[,.'’-]$/.test(token.norm)) return undefined;
      if (/^(?:that|in|on|at|of|when|after|as|if|it|there)$/.test(token.norm) && t === cue + 1) return undefined;
      if (this.scene.language.quotes.articles.has(token.norm)) {
        let next = t + 1;
        while (
          next < to &&
          this.scene.tokens[next]?.kind === 'word' &&
          next - t < 7 &&
          !this.scene.nameAt.has(next) &&
          !/^(?:in|on|who|and|at|as|after|during|that)$/.test(this.scene.norm(next))
        )
          next++;
        const following = this.scene.norm(next) === ',' ? next + 1 : next;
        // 'said the health officer, Dr. Nadia Farouk'
        for (let u = following; u < Math.min(following + 4, to); u++) {
          const named = this.scene.nameAt.get(u);
          if (named?.kind === 'person')
            return { name: named.name, first: u, next: named.next, span: this.scene.span(u, named.next) };
        }
        return { first: t, next, span: this.scene.span(t, next) };
      }
    }
    return undefined;
  }

  /** The person a sentence begins with, or 'she', before anything but an opening phrase. */
  ofSentence(from: number, to: number): Subject | undefined {
    for (let t = from; t < to; t++) {
      if (this.scene.inQuote[t]) continue;
      const name = this.scene.nameAt.get(t);
      if (
        name?.kind === 'person' &&
        !/^(?:of|in|at|for|from|with|by|about|to|on|against|like)$/.test(this.scene.norm(t - 1)) &&
        !/['’]s?$/.test(this.scene.norm(name.next - 1))
      )
        return { name: name.name, first: t, next: name.next, span: this.scene.span(t, name.next) };
      if (this.scene.isPronoun(t) && /^(?:she|he)$/.test(this.scene.norm(t)))
        return { first: t, next: t + 1, span: this.scene.span(t, t + 1) };
      if (name) t = name.next - 1;
    }
    return undefined;
  }
}
