import type { Sentence } from '../text/sentences';
import type { Stretch } from './marks';
import type { Scene } from './scene';
import { sentenceAt } from './sorts';
import type { Parts } from './speakers';
import type { Attributed, Attribution } from './types';

const carried = (from: Attribution): Attributed => ({
  ...(from.speaker && { speaker: from.speaker }),
  ...(from.role && { role: from.role, roleSpan: from.roleSpan }),
  certain: true,
});

/** Gives quotes without an attribution of their own the speaker of one beside them. */
export class Carrying {
  /** By block: whether its words are all between quotation marks. */
  readonly #whole = new Map<number, boolean>();

  constructor(private readonly parts: Parts) {}

  get #scene(): Scene {
    return this.parts.scene;
  }

  /** Quotes without an attribution of their own take one from beside them. */
  carry(found: readonly Attributed[]): Attributed[] {
    const result = [...found];
    const speaker = (i: number): Attributed => result[i] as Attributed;
    const direct = result.map((one) => one.speaker !== undefined);
    this.#scene.stretches.forEach((stretch, i) => {
      if (speaker(i).speaker) return;
      const before = this.#scene.stretches[i - 1];
      const after = this.#scene.stretches[i + 1];
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
    for (let i = this.#scene.stretches.length - 1; i >= 0; i--) {
      const stretch = this.#scene.stretches[i] as Stretch;
      if (!speaker(i).speaker && stretch.open && result[i + 1]?.speaker) result[i] = carried(speaker(i + 1));
    }
    this.#scene.stretches.forEach((stretch, i) => {
      if (speaker(i).speaker || this.#isWholeBlock(stretch)) return;
      const about = this.#ledInByDeed(stretch);
      if (about) result[i] = { ...about, certain: false };
    });
    this.#scene.stretches.forEach((stretch, i) => {
      if (speaker(i).speaker || !this.#isWholeBlock(stretch)) return;
      const earlier = this.#lastSpeakerBefore(stretch, result, i);
      if (earlier) result[i] = { ...earlier, certain: false };
    });
    for (let i = this.#scene.stretches.length - 1; i >= 0; i--) {
      const stretch = this.#scene.stretches[i] as Stretch;
      if (!speaker(i).speaker && stretch.open && result[i + 1]?.speaker) result[i] = carried(speaker(i + 1));
    }
    for (let i = 1; i < this.#scene.stretches.length; i++)
      if (!speaker(i).speaker && this.#scene.stretches[i - 1]?.open && speaker(i - 1).speaker)
        result[i] = carried(speaker(i - 1));
    return result;
  }

  /**
   * 'Lind laughed. “On a Tuesday?”': a quote that is a sentence of its own, where the sentence before it in the paragraph, without a quote,
   * names one person only and begins with them.
   */
  #ledInByDeed(stretch: Stretch): Attribution | undefined {
    const scene = this.#scene;
    const { sentences } = scene.document;
    const at = sentenceAt(scene.document, stretch.start);
    const own = sentences[at];
    const before = sentences[at - 1];
    if (!own || before?.block !== stretch.block || own.start < stretch.start || own.end > stretch.end) return undefined;
    const named = new Set<string>();
    let subject: string | undefined;
    for (let t = before.first; t < before.last; t++) {
      if (scene.inQuote[t]) return undefined;
      const name = scene.nameAt.get(t);
      if (name?.kind !== 'person') continue;
      named.add(name.name);
      if (!scene.isPossessive(name) && !scene.tables.prepositions.has(scene.norm(t - 1))) subject = name.name;
    }
    return named.size === 1 && subject ? this.parts.whom.withRole(subject) : undefined;
  }

  /** The paragraph before introduces who speaks in this one. */
  #lastSpeakerBefore(stretch: Stretch, result: readonly Attribution[], index: number): Attribution | undefined {
    const block = stretch.block - 1;
    while (block >= 0 && this.#scene.document.blocks[block]?.kind === 'heading') return undefined;
    const range = this.#scene.document.blockTokens[block];
    if (!range) return undefined;
    // The last quote of the paragraph before, with its speaker; else whom its last sentence is about.
    for (let i = index - 1; i >= 0 && this.#scene.stretches[i]?.block === block; i--) {
      const one = result[i];
      if (one?.speaker) return { speaker: one.speaker, ...(one.role && { role: one.role, roleSpan: one.roleSpan }) };
    }
    if (range.first >= range.last) return undefined;
    const { sentences } = this.#scene.document;
    for (let i = sentenceAt(this.#scene.document, this.#scene.start(range.last - 1)); i >= 0; i--) {
      const sentence = sentences[i] as Sentence;
      if (sentence.block !== block) break;
      const names: { name: string; at: number }[] = [];
      for (let t = sentence.first; t < sentence.last; t++) {
        const found = this.#scene.nameAt.get(t);
        if (found?.kind === 'person') names.push({ name: found.name, at: t });
      }
      const cue = this.#scene.cueIn(sentence.first, sentence.last, 60);
      const subject = cue === undefined ? undefined : this.parts.subjects.around(cue, sentence.first, sentence.last);
      const resolved = subject && this.parts.whom.resolve(subject).speaker;
      if (resolved) return this.parts.whom.withRole(resolved);
      if (names[0]) return this.parts.whom.withRole(names[0].name);
      if (this.#scene.isPronoun(sentence.first)) {
        const person = this.parts.whom.pronoun(sentence.first);
        if (person) return this.parts.whom.withRole(person);
      }
    }
    return undefined;
  }

  #isSpeech(stretch: Stretch): boolean {
    return stretch.next - stretch.first >= 4 || stretch.open;
  }

  #isWholeBlock({ block }: Stretch): boolean {
    let whole = this.#whole.get(block);
    if (whole === undefined) {
      const range = this.#scene.document.blockTokens[block];
      whole = range !== undefined;
      for (let t = range?.first ?? 0; whole && t < (range?.last ?? 0); t++)
        whole = this.#scene.inQuote[t] !== 0 || this.#scene.tokens[t]?.kind !== 'word';
      this.#whole.set(block, whole);
    }
    return whole;
  }
}
