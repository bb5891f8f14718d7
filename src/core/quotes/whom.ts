import type { Token } from '../text/tokens';
import type { Scene } from './scene';
import type { Subject } from './subjects';
import type { Attributed, Attribution } from './types';

/** Whom the subject of a verb of saying means: the fullest name, with its role. */
export class Whom {
  constructor(private readonly scene: Scene) {}

  /** The fullest name a subject stands for, with its role. Without `guess` a role means only whom the document gives it. */
  resolve(subject: Subject, guess = true): Attribution {
    const mention = subject.span;
    if (subject.name) return { mention, ...this.withRole(subject.name) };
    if (subject.next === subject.first + 1 && this.scene.isPronoun(subject.first)) {
      const name = this.pronoun(subject.first);
      return name ? { mention, ...this.withRole(name) } : { mention };
    }
    const name = this.#byRole(subject, guess);
    return name ? { mention, ...this.withRole(name) } : { mention };
  }

  withRole(name: string): Attribution {
    const role = this.scene.names.rolesOf(name)[0];
    return { speaker: name, ...(role && { role: role.text, roleSpan: role.span }) };
  }

  /** Whom a pronoun means: the person named last before it whose gender fits, those who are subjects of their sentence first. */
  pronoun(at: number): string | undefined {
    const norm = this.scene.norm(at);
    return this.scene.referents.pronoun(norm === 'she' || norm === 'he' ? norm : undefined, this.scene.start(at));
  }

  /** 'the governor' is the person whose role says governor; the one named last before it, if several. */
  #byRole(subject: Subject, guess: boolean): string | undefined {
    const { articles } = this.scene.language.people;
    const words: string[] = [];
    for (let t = subject.first; t < subject.next; t++) {
      const norm = this.scene.norm(t);
      if (norm === 'of' || norm === 'for' || norm === 'in') break;
      if (!articles.has(norm)) words.push(norm);
    }
    if (!words.length) return undefined;
    return (
      this.scene.referents.byRole(words, subject.span.start) ??
      this.#spokenFor(subject) ??
      (guess ? this.#unnamedRole(subject) : undefined)
    );
  }

  /** 'a spokesman for Northmoor Police': somebody unnamed who speaks for a body is that body. */
  #spokenFor({ first, next }: Subject): string | undefined {
    const { scene } = this;
    let mouthpiece = false;
    for (let t = first; t < next; t++) {
      const name = scene.nameAt.get(t);
      if (name) return mouthpiece && name.kind === 'body' ? name.name : undefined;
      if (scene.tables.mouthpieces.has(scene.norm(t))) mouthpiece = true;
    }
    return undefined;
  }

  /** 'the retired tram driver': a role that nobody was given yet is that of the person named last who has none. */
  #unnamedRole(subject: Subject): string | undefined {
    const { people } = this.scene.language;
    const head = this.scene.norm(subject.next - 1);
    if (!people.roles.has(head) && !people.titles.has(head)) return undefined;
    // 'her mother' is somebody else.
    const first = this.scene.norm(subject.first);
    const { she, he, they } = this.scene.tables;
    if (she.has(first) || he.has(first) || they.has(first)) return undefined;
    return this.scene.referents.roleless(subject.span.start);
  }

  pronounOf(possessive: string, at: number): string | undefined {
    const wanted = possessive === 'her' ? 'she' : possessive === 'his' ? 'he' : undefined;
    return this.scene.referents.possessive(wanted, this.scene.start(at));
  }

  #nameAfter(cue: number, to: number, speaker: string): string | undefined {
    for (let t = cue + 1; t < Math.min(to, cue + 4); t++) {
      const name = this.scene.nameAt.get(t);
      if (name && name.name !== speaker) return name.name;
      const token = this.scene.tokens[t];
      if (token?.capital) {
        let next = t + 1;
        while (this.scene.tokens[next]?.capital && next - t < 4) next++;
        return this.scene.document.prose.slice(token.start, (this.scene.tokens[next - 1] as Token).end);
      }
    }
    return undefined;
  }

  attribution(subject: Subject, cue: number, from: number, to: number): Attributed | undefined {
    const resolved = this.resolve(subject);
    if (!resolved.speaker) return undefined;
    const addressee = this.scene.language.quotes.addressing.has(this.scene.norm(cue))
      ? this.#nameAfter(cue, to, resolved.speaker)
      : undefined;
    return {
      ...resolved,
      cue: this.scene.tokens[cue]?.text ?? '',
      cueSpan: this.scene.span(cue, cue + 1),
      ...(addressee && { addressee }),
      certain: true,
    };
  }
}
