import type { TokenizedDocument } from '../document/types';
import type { Language } from '../lang/types';
import { at as spanAt, type Span } from '../text/span';
import type { Sentence } from '../text/sentences';
import type { Token } from '../text/tokens';
import type { Names } from './index';
import type { Stretch } from './marks';
import { Referents } from './referents';
import { sentenceAt } from './sorts';
import type { Attribution } from './types';

/** A person or body, or words that stand for one, at a place. */
interface Subject {
  readonly name?: string;
  readonly span: Span;
  /** Tokens `[first, next)`. */
  readonly first: number;
  readonly next: number;
}

/** Who speaks in each quote: from cues beside it, in its sentence, in its paragraph, or carried over. */
export class Speakers {
  readonly #tokens: readonly Token[];
  readonly #inQuote: Uint8Array;
  /** Name mentions by their first token. */
  readonly #nameAt = new Map<number, { name: string; kind: 'person' | 'body'; next: number }>();
  readonly #referents: Referents;
  /** By block: whether its words are all between quotation marks. */
  readonly #whole = new Map<number, boolean>();

  constructor(
    private readonly document: TokenizedDocument,
    private readonly language: Language,
    private readonly names: Names,
    private readonly stretches: readonly Stretch[],
  ) {
    this.#tokens = document.tokens;
    this.#inQuote = new Uint8Array(document.tokens.length);
    for (const { first, next, open, bare } of stretches)
      this.#inQuote.fill(1, bare ? first : first - 1, open || bare ? next : next + 1);
    let t = 0;
    for (const { start, end, name, kind } of names.mentions) {
      while (t < this.#tokens.length && (this.#tokens[t] as Token).start < start) t++;
      let next = t;
      while (next < this.#tokens.length && (this.#tokens[next] as Token).start < end) next++;
      if (next > t) this.#nameAt.set(t, { name, kind, next });
    }
    this.#referents = new Referents(document, language, names, stretches);
  }

  /** All quotes' attributions, in their order. */
  all(): (Attribution & { readonly certain: boolean })[] {
    const result: (Attribution & { certain: boolean })[] = [];
    for (const stretch of this.stretches) result.push(this.#direct(stretch) ?? { certain: false });
    this.#carry(result);
    return result;
  }

  /** From words outside quotation marks in the quote's own paragraph. */
  #direct(stretch: Stretch): (Attribution & { certain: boolean }) | undefined {
    const range = this.document.blockTokens[stretch.block];
    if (!range) return undefined;
    const turn = this.document.blocks[stretch.block]?.speaker;
    if (stretch.bare) return this.#dashed(stretch);
    if (turn) return { speaker: this.#referents.named(turn) ?? turn, certain: true };
    return (
      this.#signed(stretch, range.last) ??
      this.#behind(stretch, range.last) ??
      this.#label(stretch, range.first) ??
      this.#before(stretch, range.first, range.last) ??
      this.#dashed(stretch)
    );
  }

  /** '“…,” said Frank', '“…,” Frank said', '“…,” he added', '“…” – according to'. */
  #behind(stretch: Stretch, last: number): (Attribution & { certain: boolean }) | undefined {
    if (stretch.open) return undefined;
    let from = stretch.next + 1;
    if (/^[,–—-]$/.test(this.#norm(from))) from++;
    const end = this.#clauseEnd(from, last);
    const closing = this.#closing(stretch);
    const ended = /^[.…]$/.test(closing);
    const comma = /^[,!?—–-]$/.test(closing) || /^[,–—]$/.test(this.#norm(stretch.next + 1));
    const whole = this.#opensSentence(stretch);
    // 'He was “wrong”, and Frank said so' belongs to what stands before; '“It is wrong” Frank said' lacks a comma.
    if (!comma && !ended && !whole) return undefined;
    const cue = this.#cueIn(from, end, 28);
    if (cue === undefined) {
      const according = this.#accordingTo(from, Math.min(end, from + 3));
      if (according)
        return {
          ...this.#resolve(according.subject),
          cue: according.text,
          cueSpan: according.span,
          certain: true,
        };
      return undefined;
    }
    const subject = this.#subjectAround(cue, from, end);
    if (!subject) return undefined;
    if (!comma) {
      // A new sentence has its own affair, unless it is nothing but an attribution.
      const first = Math.min(cue, subject.first);
      const past = Math.max(cue + 1, subject.next);
      if (first > from + 1 || !whole || this.#hasQuoteAhead(cue + 1, end)) return undefined;
      if (ended && end - past > 6) return undefined;
    }
    return this.#attribution(subject, cue, from, end);
  }

  /** The punctuation that closes a quote, marks of quotes inside it aside. */
  #closing(stretch: Stretch): string {
    let t = stretch.next - 1;
    while (t > stretch.first && /^["'’”»]$/.test(this.#tokens[t]?.text ?? '')) t--;
    return this.#norm(t);
  }

  /** Whether a quote begins its sentence (its own mark aside), or stands behind another one that did. */
  #opensSentence(stretch: Stretch): boolean {
    const at = stretch.first - 1;
    const range = this.document.blockTokens[stretch.block];
    const before = this.#norm(at - 1);
    return at <= (range?.first ?? 0) || /^[.!?…"”’)]$/.test(before);
  }

  /** '… is “wrong” and must go, Frank said.': an attribution that ends the sentence. */
  #tail(stretch: Stretch, last: number): (Attribution & { certain: boolean }) | undefined {
    const end = this.#sentenceEnd(stretch.next, last);
    for (let t = end - 1; t > stretch.next; t--) {
      if (this.#inQuote[t]) return undefined;
      if (this.#norm(t) !== ',') continue;
      const cue = this.#cueIn(t + 1, end, 12);
      if (cue === undefined) continue;
      const subject = cue === t + 1 ? this.#subjectBehind(cue, end) : this.#subjectRightBefore(cue, t + 1);
      if (!subject || Math.min(subject.first, cue) > t + 4) continue;
      return this.#attribution(subject, cue, t + 1, end);
    }
    return undefined;
  }

  #sentenceEnd(from: number, last: number): number {
    const offset = (this.#tokens[Math.min(from, last - 1)] as Token).start;
    return Math.min(last, spanAt(this.document.sentences, offset)?.last ?? last);
  }

  /** 'Clinton: “…”': whose words follow, where nothing else stands before the colon but a sentence's end. */
  #label(stretch: Stretch, first: number): (Attribution & { certain: boolean }) | undefined {
    const colon = stretch.first - 2;
    if (this.#norm(colon) !== ':') return undefined;
    const from = this.#sentenceStart(stretch.first - 1, first);
    for (let t = Math.max(from, colon - 5); t < colon; t++) {
      const name = this.#nameAt.get(t);
      if (!name || name.next !== colon || this.#inQuote[t]) continue;
      const led = t === from || /^[.!?–—-]$/.test(this.#norm(t - 1)) || this.#isQuoteMark(t - 1) || t - from <= 2;
      if (led) {
        const subject = { name: name.name, first: t, next: name.next, span: this.#span(t, name.next) };
        return { ...this.#resolve(subject), certain: true };
      }
    }
    return undefined;
  }

  /** '“…” – Sanders.': the name behind a dash, and nothing more. */
  #signed(stretch: Stretch, last: number): (Attribution & { certain: boolean }) | undefined {
    let t = stretch.next + 1;
    if (!/^[—–-]$/.test(this.#norm(t))) return undefined;
    while (/^[—–-]$/.test(this.#norm(t))) t++;
    const name = this.#nameAt.get(t);
    if (!name || !(name.next >= last || /^[.,("“]$/.test(this.#norm(name.next)))) return undefined;
    const subject = { name: name.name, first: t, next: name.next, span: this.#span(t, name.next) };
    return { ...this.#resolve(subject), certain: true };
  }

  #isQuoteMark(t: number): boolean {
    return /^["'“”‘’«»]$/.test(this.#tokens[t]?.text ?? '');
  }

  /** 'Frank said: “…”', 'Frank said that the move was “…”', 'she called it a “…”', 'according to Frank, “…”'. */
  #before(stretch: Stretch, first: number, last: number): (Attribution & { certain: boolean }) | undefined {
    const at = stretch.first - 1;
    const sentence = this.#sentenceStart(at, first);
    for (const [from, sameSentence] of [
      [sentence, true],
      [this.#previousSentence(sentence, first), false],
    ] as const) {
      if (from === undefined) continue;
      const to = sameSentence ? at : sentence;
      if (!sameSentence) {
        // Another sentence leads a quote in only with a colon, or when the quote is a sentence of its own behind a bare attribution.
        if (this.#norm(to - 1) !== ':') continue;
      }
      const cue = this.#lastCueIn(from, to);
      if (cue === undefined) {
        const according = this.#accordingTo(from, to);
        if (according)
          return {
            ...this.#resolve(according.subject),
            cue: according.text,
            cueSpan: according.span,
            certain: true,
          };
        const possessive = this.#possessive(from, to);
        if (possessive)
          return {
            ...this.#resolve(possessive.subject),
            cue: possessive.text,
            cueSpan: possessive.span,
            certain: false,
          };
        const tail = sameSentence ? this.#tail(stretch, last) : undefined;
        if (tail) return tail;
        // 'Vask puts the risk at “one in five”': whom the sentence is about.
        const about = sameSentence ? this.#subjectOfSentence(from, to) : undefined;
        const resolved = about && this.#resolve(about);
        if (resolved?.speaker) return { ...resolved, certain: true };
        continue;
      }
      const subject = this.#subjectBefore(cue, from) ?? this.#subjectBehind(cue, to);
      if (subject) return this.#attribution(subject, cue, from, to);
    }
    return undefined;
  }

  /** The person a sentence begins with, or 'she', before anything but an opening phrase. */
  #subjectOfSentence(from: number, to: number): Subject | undefined {
    for (let t = from; t < to; t++) {
      if (this.#inQuote[t]) continue;
      const name = this.#nameAt.get(t);
      if (
        name?.kind === 'person' &&
        !/^(?:of|in|at|for|from|with|by|about|to|on|against|like)$/.test(this.#norm(t - 1)) &&
        !/['’]s?$/.test(this.#norm(name.next - 1))
      )
        return { name: name.name, first: t, next: name.next, span: this.#span(t, name.next) };
      if (this.#isPronoun(t) && /^(?:she|he)$/.test(this.#norm(t)))
        return { first: t, next: t + 1, span: this.#span(t, t + 1) };
      if (name) t = name.next - 1;
    }
    return undefined;
  }

  /** A block quote's last line: '— Pema Wangchuk, Thimphu'. */
  #dashed(stretch: Stretch): (Attribution & { certain: boolean }) | undefined {
    const block = this.document.blocks[stretch.block];
    if (!block || !block.quoteDepth) return undefined;
    for (let i = stretch.block; i <= stretch.block + 2; i++) {
      const range = this.document.blockTokens[i];
      if (!range || !this.document.blocks[i]?.quoteDepth) return undefined;
      let from = i === stretch.block ? stretch.next + (stretch.bare ? 0 : 1) : range.first;
      let dashes = 0;
      while (from < range.last && /^[—–-]$/.test(this.#norm(from))) {
        from++;
        dashes++;
      }
      if (!dashes) continue;
      for (let t = from; t < Math.min(range.last, from + 4); t++) {
        const name = this.#nameAt.get(t);
        if (name)
          return {
            ...this.#resolve({ name: name.name, first: t, next: name.next, span: this.#span(t, name.next) }),
            certain: true,
          };
      }
      const text = this.document.prose.slice(
        (this.#tokens[from] as Token | undefined)?.start ?? 0,
        range.last > from ? (this.#tokens[range.last - 1] as Token).end : 0,
      );
      const plain = /^[^,;(]{2,60}/.exec(text)?.[0]?.trim();
      if (plain) return { speaker: this.#referents.named(plain) ?? plain, certain: true };
    }
    return undefined;
  }

  /** Quotes without an attribution of their own take one from beside them. */
  #carry(result: (Attribution & { certain: boolean })[]): void {
    const speaker = (i: number): Attribution & { certain: boolean } => result[i] as Attribution & { certain: boolean };
    const carried = (from: Attribution): Attribution & { certain: boolean } => ({
      ...(from.speaker && { speaker: from.speaker }),
      ...(from.role && { role: from.role, roleSpan: from.roleSpan }),
      certain: true,
    });
    const direct = result.map((one) => one.speaker !== undefined);
    this.stretches.forEach((stretch, i) => {
      if (speaker(i).speaker) return;
      const before = this.stretches[i - 1];
      const after = this.stretches[i + 1];
      // '“It has …,” Frank noted, “and …”': goes on in the sentence or the paragraph.
      if (before && before.block === stretch.block && speaker(i - 1).speaker && this.#isSpeech(stretch)) {
        result[i] = carried(speaker(i - 1));
        return;
      }
      if (before?.open && speaker(i - 1).speaker) {
        result[i] = carried(speaker(i - 1));
        return;
      }
      if (after && after.block === stretch.block && direct[i + 1] && this.#isSpeech(stretch)) {
        result[i] = carried(speaker(i + 1));
        return;
      }
    });
    // A paragraph that is left open, or that is nothing but a quote: the speaker stands before, or for an open one behind.
    for (let i = this.stretches.length - 1; i >= 0; i--) {
      const stretch = this.stretches[i] as Stretch;
      if (!speaker(i).speaker && stretch.open && result[i + 1]?.speaker) result[i] = carried(speaker(i + 1));
    }
    this.stretches.forEach((stretch, i) => {
      if (speaker(i).speaker || !this.#isWholeBlock(stretch)) return;
      const earlier = this.#lastSpeakerBefore(stretch, result, i);
      if (earlier) result[i] = { ...earlier, certain: false };
    });
    for (let i = this.stretches.length - 1; i >= 0; i--) {
      const stretch = this.stretches[i] as Stretch;
      if (!speaker(i).speaker && stretch.open && result[i + 1]?.speaker) result[i] = carried(speaker(i + 1));
    }
    for (let i = 1; i < this.stretches.length; i++)
      if (!speaker(i).speaker && this.stretches[i - 1]?.open && speaker(i - 1).speaker)
        result[i] = carried(speaker(i - 1));
  }

  /** The paragraph before introduces who speaks in this one. */
  #lastSpeakerBefore(stretch: Stretch, result: readonly Attribution[], index: number): Attribution | undefined {
    const block = stretch.block - 1;
    while (block >= 0 && this.document.blocks[block]?.kind === 'heading') return undefined;
    const range = this.document.blockTokens[block];
    if (!range) return undefined;
    // The last quote of the paragraph before, with its speaker; else whom its last sentence is about.
    for (let i = index - 1; i >= 0 && this.stretches[i]?.block === block; i--) {
      const one = result[i];
      if (one?.speaker) return { speaker: one.speaker, ...(one.role && { role: one.role, roleSpan: one.roleSpan }) };
    }
    if (range.first >= range.last) return undefined;
    const { sentences } = this.document;
    for (let i = sentenceAt(this.document, this.#start(range.last - 1)); i >= 0; i--) {
      const sentence = sentences[i] as Sentence;
      if (sentence.block !== block) break;
      const names: { name: string; at: number }[] = [];
      for (let t = sentence.first; t < sentence.last; t++) {
        const found = this.#nameAt.get(t);
        if (found?.kind === 'person') names.push({ name: found.name, at: t });
      }
      const cue = this.#cueIn(sentence.first, sentence.last, 60);
      const subject = cue === undefined ? undefined : this.#subjectAround(cue, sentence.first, sentence.last);
      const resolved = subject && this.#resolve(subject).speaker;
      if (resolved) return this.#withRole(resolved);
      if (names[0]) return this.#withRole(names[0].name);
      if (this.#isPronoun(sentence.first)) {
        const person = this.#pronoun(sentence.first);
        if (person) return this.#withRole(person);
      }
    }
    return undefined;
  }

  #withRole(name: string): Attribution {
    const role = this.names.rolesOf(name)[0];
    return { speaker: name, ...(role && { role: role.text, roleSpan: role.span }) };
  }

  #isSpeech(stretch: Stretch): boolean {
    return stretch.next - stretch.first >= 4 || stretch.open;
  }

  #isWholeBlock({ block }: Stretch): boolean {
    let whole = this.#whole.get(block);
    if (whole === undefined) {
      const range = this.document.blockTokens[block];
      whole = range !== undefined;
      for (let t = range?.first ?? 0; whole && t < (range?.last ?? 0); t++)
        whole = this.#inQuote[t] !== 0 || this.#tokens[t]?.kind !== 'word';
      this.#whole.set(block, whole);
    }
    return whole;
  }

  /** The first verb of saying outside quotes among `[from, to)`, at most `reach` tokens on. */
  #cueIn(from: number, to: number, reach: number): number | undefined {
    for (let t = from; t < Math.min(to, from + reach); t++) {
      if (this.#inQuote[t]) return undefined;
      if (this.#isCue(t)) return t;
    }
    return undefined;
  }

  #lastCueIn(from: number, to: number): number | undefined {
    for (let t = to - 1; t >= from; t--)
      if (
        !this.#inQuote[t] &&
        (this.#isCue(t) || this.language.quotes.fragmentCues.has(this.#norm(t))) &&
        this.#isVerb(t)
      )
        return t;
    return undefined;
  }

  #isCue(t: number): boolean {
    return this.language.quotes.cues.has(this.#norm(t)) && this.#isVerb(t);
  }

  /** 'its claims', 'the warnings', 'to put': no finite verb. */
  #isVerb(t: number): boolean {
    const before = this.#norm(t - 1);
    return (
      !(this.language.quotes.articles.has(before) || before === 'to' || before === 'of' || before === 'by') &&
      !this.#nameAt.has(t)
    );
  }

  #subjectAround(cue: number, from: number, to: number): Subject | undefined {
    const before = this.#subjectBefore(cue, from);
    return before ?? this.#subjectBehind(cue, to);
  }

  /** The subject that stands before a verb, not earlier than `from`: the first person of the clause, else a body, a pronoun, a role. */
  #subjectBefore(cue: number, from: number): Subject | undefined {
    const clause = this.#clauseStart(cue, from);
    const adjacent = this.#subjectRightBefore(cue, clause);
    if (adjacent) return adjacent;
    let body: Subject | undefined;
    for (let t = clause; t < cue; t++) {
      if (this.#inQuote[t]) continue;
      const name = this.#nameAt.get(t);
      if (name) {
        const possessive = /['’]s?$/.test((this.#tokens[name.next - 1] as Token).norm) && name.next < cue;
        const prepositional = /^(?:of|in|at|for|from|with|by|about|to|on|against|between)$/.test(this.#norm(t - 1));
        if (name.kind === 'person' && !possessive && !prepositional)
          return { name: name.name, first: t, next: name.next, span: this.#span(t, name.next) };
        if (name.kind === 'body' && !possessive && !prepositional)
          body ??= { name: name.name, first: t, next: name.next, span: this.#span(t, name.next) };
        t = name.next - 1;
        continue;
      }
      if (this.#isPronoun(t) && this.#leadsTo(t + 1, cue)) return { first: t, next: t + 1, span: this.#span(t, t + 1) };
    }
    if (body) return body;
    return this.#roleBefore(cue, clause);
  }

  /** What stands right before the verb, adverbs aside: 'Frank also said', 'the manager said', 'she has said'. */
  #subjectRightBefore(cue: number, from: number): Subject | undefined {
    let t = cue - 1;
    while (t > from && this.language.quotes.between.has(this.#norm(t))) t--;
    if (t < from || this.#inQuote[t] || this.#tokens[t]?.kind !== 'word') return undefined;
    if (this.#isPronoun(t)) return { first: t, next: t + 1, span: this.#span(t, t + 1) };
    for (let first = t; first >= Math.max(from, t - 7); first--) {
      if (this.#tokens[first]?.kind === 'punctuation' && !/^[-'’.]$/.test(this.#norm(first))) return undefined;
      if (/^(?:and|or|but|was|is|were|are|be|has|had|have|that|which|who|to)$/.test(this.#norm(first)))
        return undefined;
      const name = this.#nameAt.get(first);
      if (name && name.next === t + 1) {
        // 'Luka Feran of the Green Left has promised'
        const leading = this.language.quotes.articles.has(this.#norm(first - 1)) ? first - 2 : first - 1;
        if (leading >= from && /^(?:of|in|at|for|from|with|by)$/.test(this.#norm(leading))) return undefined;
        return { name: name.name, first, next: name.next, span: this.#span(first, name.next) };
      }
      if (this.language.quotes.articles.has(this.#norm(first)) && first < t)
        return { first, next: t + 1, span: this.#span(first, t + 1) };
    }
    return undefined;
  }

  /** 'the retired tram driver said', 'the ministry said', 'the governor, who …, said'. */
  #roleBefore(cue: number, from: number): Subject | undefined {
    for (let t = from; t < cue; t++) {
      if (this.#inQuote[t] || !this.language.quotes.articles.has(this.#norm(t))) continue;
      let next = t + 1;
      while (next < cue && this.#tokens[next]?.kind === 'word' && !this.#isCue(next) && next - t < 8) next++;
      if (next === t + 1) continue;
      return { first: t, next, span: this.#span(t, next) };
    }
    return undefined;
  }

  /** 'said Frank', 'said Eric Olson, global fellow', 'said the county health officer, Dr Nadia Farouk', 'said she'. */
  #subjectBehind(cue: number, to: number): Subject | undefined {
    for (let t = cue + 1; t < Math.min(to, cue + 12); t++) {
      if (this.#inQuote[t]) return undefined;
      const token = this.#tokens[t] as Token;
      const name = this.#nameAt.get(t);
      if (name && /^(?:in|on|at|from|of|during)$/.test(this.#norm(t - 1))) return undefined;
      if (name) return { name: name.name, first: t, next: name.next, span: this.#span(t, name.next) };
      if (this.#isPronoun(t)) return { first: t, next: t + 1, span: this.#span(t, t + 1) };
      if (token.kind === 'punctuation' && !/^[,.'’-]$/.test(token.norm)) return undefined;
      if (/^(?:that|in|on|at|of|when|after|as|if|it|there)$/.test(token.norm) && t === cue + 1) return undefined;
      if (this.language.quotes.articles.has(token.norm)) {
        let next = t + 1;
        while (
          next < to &&
          this.#tokens[next]?.kind === 'word' &&
          next - t < 7 &&
          !this.#nameAt.has(next) &&
          !/^(?:in|on|who|and|at|as|after|during|that)$/.test(this.#norm(next))
        )
          next++;
        const following = this.#norm(next) === ',' ? next + 1 : next;
        // 'said the health officer, Dr. Nadia Farouk'
        for (let u = following; u < Math.min(following + 4, to); u++) {
          const named = this.#nameAt.get(u);
          if (named?.kind === 'person')
            return { name: named.name, first: u, next: named.next, span: this.#span(u, named.next) };
        }
        return { first: t, next, span: this.#span(t, next) };
      }
    }
    return undefined;
  }

  #attribution(
    subject: Subject,
    cue: number,
    from: number,
    to: number,
  ): (Attribution & { certain: boolean }) | undefined {
    const resolved = this.#resolve(subject);
    if (!resolved.speaker) return undefined;
    const addressee = this.language.quotes.addressing.has(this.#norm(cue))
      ? this.#nameAfter(cue, to, resolved.speaker)
      : undefined;
    return {
      ...resolved,
      cue: this.#tokens[cue]?.text ?? '',
      cueSpan: this.#span(cue, cue + 1),
      ...(addressee && { addressee }),
      certain: true,
    };
  }

  #nameAfter(cue: number, to: number, speaker: string): string | undefined {
    for (let t = cue + 1; t < Math.min(to, cue + 4); t++) {
      const name = this.#nameAt.get(t);
      if (name && name.name !== speaker) return name.name;
      const token = this.#tokens[t];
      if (token?.capital) {
        let next = t + 1;
        while (this.#tokens[next]?.capital && next - t < 4) next++;
        return this.document.prose.slice(token.start, (this.#tokens[next - 1] as Token).end);
      }
    }
    return undefined;
  }

  /** The fullest name a subject stands for, with its role. */
  #resolve(subject: Subject): Attribution {
    const mention = subject.span;
    if (subject.name) return { mention, ...this.#withRole(subject.name) };
    if (subject.next === subject.first + 1 && this.#isPronoun(subject.first)) {
      const name = this.#pronoun(subject.first);
      return name ? { mention, ...this.#withRole(name) } : { mention };
    }
    const name = this.#byRole(subject);
    return name ? { mention, ...this.#withRole(name) } : { mention };
  }

  #isPronoun(t: number): boolean {
    const norm = this.#norm(t);
    return norm === 'she' || norm === 'he' || norm === 'they' || norm === 'it';
  }

  /** Whom a pronoun means: the person named last before it whose gender fits, those who are subjects of their sentence first. */
  #pronoun(at: number): string | undefined {
    const norm = this.#norm(at);
    return this.#referents.pronoun(norm === 'she' || norm === 'he' ? norm : undefined, this.#start(at));
  }

  /** 'the governor' is the person whose role says governor; the one named last before it, if several. */
  #byRole(subject: Subject): string | undefined {
    const { articles } = this.language.people;
    const words: string[] = [];
    for (let t = subject.first; t < subject.next; t++) {
      const norm = this.#norm(t);
      if (norm === 'of' || norm === 'for' || norm === 'in') break;
      if (!articles.has(norm)) words.push(norm);
    }
    if (!words.length) return undefined;
    return this.#referents.byRole(words, subject.span.start) ?? this.#unnamedRole(subject);
  }

  /** 'the retired tram driver': a role that nobody was given yet is that of the person named last who has none. */
  #unnamedRole(subject: Subject): string | undefined {
    const { people } = this.language;
    const head = this.#norm(subject.next - 1);
    if (!people.roles.has(head) && !people.titles.has(head)) return undefined;
    return this.#referents.roleless(subject.span.start);
  }

  #accordingTo(from: number, to: number): { subject: Subject; text: string; span: Span } | undefined {
    for (let t = from; t < to; t++)
      for (const phrase of this.language.quotes.accordingTo) {
        if (!phrase.every((word, i) => this.#norm(t + i) === word)) continue;
        const first = t + phrase.length;
        const subject = this.#subjectBehind(first - 1, Math.min(first + 10, this.#tokens.length));
        if (subject) return { subject, text: phrase.join(' '), span: this.#span(t, first) };
      }
    return undefined;
  }

  /** 'Frank’s warning that “…”', 'in her words, “…”'. */
  #possessive(from: number, to: number): { subject: Subject; text: string; span: Span } | undefined {
    for (let t = to - 1; t > from; t--) {
      if (this.#inQuote[t] || !this.language.quotes.nouns.has(this.#norm(t))) continue;
      const before = this.#norm(t - 1);
      if (/^(?:her|his|its|their)$/.test(before)) {
        const name = this.#pronounOf(before, t - 1);
        return {
          subject: { ...(name && { name }), first: t - 1, next: t, span: this.#span(t - 1, t) },
          text: this.#tokens[t]?.text ?? '',
          span: this.#span(t, t + 1),
        };
      }
      for (let u = t - 1; u >= Math.max(from, t - 5); u--) {
        const name = this.#nameAt.get(u);
        if (name && /['’]s?$/.test((this.#tokens[name.next - 1] as Token).norm))
          return {
            subject: { name: name.name, first: u, next: name.next, span: this.#span(u, name.next) },
            text: this.#tokens[t]?.text ?? '',
            span: this.#span(t, t + 1),
          };
      }
    }
    return undefined;
  }

  #pronounOf(possessive: string, at: number): string | undefined {
    const wanted = possessive === 'her' ? 'she' : possessive === 'his' ? 'he' : undefined;
    return this.#referents.possessive(wanted, this.#start(at));
  }

  /** Whether only adverbs and auxiliaries stand between a pronoun and its verb. */
  #leadsTo(from: number, cue: number): boolean {
    for (let t = from; t < cue; t++) if (!this.language.quotes.between.has(this.#norm(t))) return false;
    return true;
  }

  #hasQuoteAhead(from: number, to: number): boolean {
    for (let t = from; t <= to; t++) if (this.#inQuote[t]) return true;
    return false;
  }

  /** A clause ends at a stop or where a quote begins. */
  #clauseEnd(from: number, last: number): number {
    for (let t = from; t < last; t++) {
      if (this.#inQuote[t]) return t;
      if (/^[.!?;]$/.test(this.#norm(t)) && (this.#tokens[t + 1]?.space ?? true) && !this.#isAbbreviation(t)) return t;
    }
    return last;
  }

  #isAbbreviation(stop: number): boolean {
    const before = this.#tokens[stop - 1];
    return (
      !!before &&
      (this.language.sentences.abbreviations.has(before.norm) || (before.text.length === 1 && before.capital))
    );
  }

  #clauseStart(cue: number, from: number): number {
    for (let t = cue - 1; t >= from; t--) {
      if (this.#inQuote[t]) return t + 1;
      if (/^[;:]$/.test(this.#norm(t))) return t + 1;
      if (
        /^(?:but|while|because|although|though)$/.test(this.#norm(t)) ||
        (this.#norm(t) === 'and' && this.#norm(t - 1) === ',')
      )
        return t + 1;
    }
    return from;
  }

  #sentenceStart(at: number, first: number): number {
    const offset = (this.#tokens[at] as Token).start;
    const sentence = spanAt(this.document.sentences, offset);
    return Math.max(sentence?.first ?? first, first);
  }

  #previousSentence(from: number, first: number): number | undefined {
    if (from <= first) return undefined;
    const offset = (this.#tokens[from - 1] as Token).start;
    return spanAt(this.document.sentences, offset)?.first;
  }

  #start(t: number): number {
    return (this.#tokens[t] as Token).start;
  }

  #norm(t: number): string {
    return this.#tokens[t]?.norm ?? '';
  }

  #span(first: number, next: number): Span {
    return { start: (this.#tokens[first] as Token).start, end: (this.#tokens[Math.max(first, next - 1)] as Token).end };
  }
}
