import type { Citation, Draft } from '../drafts/types';
import { overlaps, type Span } from '../text/span';
import { AROUND, type Context, type Contexts } from './context';
import type { Derived } from './derive';
import { REACH, toldAt } from './derive/operands';
import type { Group } from './groups';
import { orderOf, type Pair } from './pairs';

/** What was found in the groups before. */
export interface Before {
  /** For each mention its pairs of equal value, best first. */
  readonly table: readonly (readonly Pair[] | undefined)[];
  readonly earlier: ReadonlyMap<Context, Derived>;
}

/**
 * What the verdicts on a group depend on in the draft, as one string: while it is the same and the sources are, they are. The groups are asked for in
 * the order of the text.
 *
 * Everything is written in relation to the group, so that text which comes or goes elsewhere leaves it as it is, and nothing is in it
 * that only might matter: of the sentence before its words, of the figures before what the sources say of them.
 */
export class GroupKeys {
  readonly #draft: Draft;
  readonly #contexts: Contexts;
  /** For each token how the lexicon takes it: a name or not, a word that says something or not. */
  readonly #taken: string;
  readonly #named: readonly (Span & { readonly name: string })[];
  /** The mentions of the groups before, by their paragraph, and those in tables. */
  readonly #byParagraph = new Map<number, number[]>();
  readonly #cells: number[] = [];
  /** By a mention that was worked out, the key of its group. */
  readonly #worked = new Map<Context, string>();
  #sentence = 0;

  constructor(draft: Draft, contexts: Contexts) {
    this.#draft = draft;
    this.#contexts = contexts;
    const { stems, names } = contexts.lexicon;
    this.#taken = stems.map((stem, i) => (names[i] ? (stem ? 'N' : 'n') : stem ? 'W' : ' ')).join('');
    this.#named = draft.mentions.people
      .flatMap(({ name, mentions }) => mentions.map(({ start, end }) => ({ start, end, name })))
      .sort((a, b) => a.start - b.start);
  }

  /** The key of the next group; `own` are its mentions, one at least. */
  of(group: Group, own: readonly Context[], before: Before): string {
    const key = [
      this.#draft.mentions.published ?? '',
      orderOf(this.#contexts),
      this.#textOf(group),
      this.#around(group, own),
      ...own.map((context) => this.#mentionOf(context, group)),
      this.#people(group, own),
      ...this.#draft.citations.filter(({ governs }) => overlaps(governs, group)).map((one) => citationOf(one, group)),
      ...this.#told(group, own, before),
      ...this.#workedOut(own, before),
    ].join('\u0001');
    this.#keep(own, key);
    return key;
  }

  /** Its own words and how they are cut into blocks. */
  #textOf({ first, last, start, end }: Group): string {
    const { blocks, blockTokens, text } = this.#contexts.mentions.document;
    const cut: string[] = [];
    for (let block = first; block < last; block++) {
      const one = blocks[block];
      if (one) cut.push(`${one.kind}${one.start - start},${one.paragraph - (blocks[first]?.paragraph ?? 0)}`);
    }
    const taken = this.#taken.slice(blockTokens[first]?.first, blockTokens[last - 1]?.last);
    return `${text.slice(start, end)}\u0002${taken}\u0002${cut.join(' ')}`;
  }

  /**
   * The words of the sentences outside the group that colour what stands in it: the one before, the heading, the rest of its paragraph. A number
   * there does not: '90,000 people' colours as '80,000 people' does.
   */
  #around({ start, end }: Group, own: readonly Context[]): string {
    const { sentences, blocks } = this.#contexts.mentions.document;
    const { stems } = this.#contexts.lexicon;
    const paragraphs = this.#paragraphsOf(own);
    while ((sentences[this.#sentence]?.start ?? Infinity) < start) this.#sentence++;
    const first = this.#sentence;
    const written: string[] = [];
    const add = (index: number, as: string): void => {
      const sentence = sentences[index];
      if (!sentence) return;
      const words = stems.slice(sentence.first, sentence.last).filter((stem) => stem !== '');
      written.push(`${index - first}${as} ${words.join(' ')}`);
    };
    const isOfParagraph = (index: number): boolean => {
      const block = blocks[sentences[index]?.block ?? -1];
      return !!block && paragraphs.has(block.paragraph) && block.kind !== 'heading' && block.kind !== 'meta';
    };
    for (let i = first - 1; i >= 0 && first - i <= AROUND.before; i--) {
      const isHeading = blocks[sentences[i]?.block ?? -1]?.kind === 'heading';
      if (isHeading) add(i, 'heading');
      else if (isOfParagraph(i)) add(i, 'paragraph');
      else if (i === first - 1) add(i, 'before');
      if (isHeading) break;
    }
    let last = first;
    while ((sentences[last]?.start ?? Infinity) < end) last++;
    for (let i = last; i < last + AROUND.behind && isOfParagraph(i); i++) add(i, 'behind');
    return written.join('\u0002');
  }

  #paragraphsOf(own: readonly Context[]): ReadonlySet<number> {
    const { blocks } = this.#contexts.mentions.document;
    return new Set(own.map(({ mention }) => blocks[mention.block]?.paragraph ?? -1));
  }

  /** A mention where it stands, as far as its own words do not settle what it is: years, scales and givers may be told elsewhere. */
  #mentionOf({ mention, place }: Context, group: Group): string {
    const at = `${mention.start - group.start} ${mention.end - mention.start} ${place}`;
    if (mention.kind === 'date') {
      const { value, interval, inferred, relative, granularity } = mention;
      return `${at} ${value} ${interval?.from ?? ''} ${interval?.to ?? ''} ${inferred} ${relative} ${granularity}`;
    }
    const { low, high, unit, dimension } = mention.quantity;
    const { text } = mention.measure;
    const giver = this.#contexts.mentions.givers.get(mention) ?? '';
    return `${at} ${low} ${high} ${unit} ${dimension} ${mention.change} ${mention.role} ${text} ${giver}`;
  }

  /** Whom the draft names in the group, where it says who gives a figure: a surname is of whom the draft names in full. */
  #people({ start, end }: Group, own: readonly Context[]): string {
    const { givers } = this.#contexts.mentions;
    if (!own.some(({ mention }) => mention.kind === 'figure' && givers.has(mention))) return '';
    return this.#named
      .filter((one) => one.start >= start && one.start < end)
      .map((one) => `${one.start - start} ${one.name}`)
      .join(',');
  }

  /** What the sources say of the figures told before that a calculation here may rest on. */
  #told(group: Group, own: readonly Context[], { table }: Before): string[] {
    const { blocks } = this.#contexts.mentions.document;
    const { all } = this.#contexts;
    const [head] = own;
    if (!head) return [];
    const near = new Set<number>();
    const isTable = own.some(({ isCell }) => isCell);
    for (let i = head.index - 1; i >= 0; i--) {
      const { mention } = all[i] as Context;
      if (head.mention.sentence - mention.sentence > REACH.told && !(isTable && mention.block >= group.first - 2))
        break;
      near.add(i);
    }
    for (const paragraph of this.#paragraphsOf(own))
      for (const i of this.#byParagraph.get(paragraph) ?? []) near.add(i);
    if (isTable) for (const i of this.#cells) near.add(i);
    const told: string[] = [];
    for (const i of [...near].sort((a, b) => a - b)) {
      const context = all[i] as Context;
      const { mention } = context;
      const found = toldAt(context, table);
      const block = blocks[mention.block];
      if (!found || !block) continue;
      const { equal, surely } = found;
      const apart = `${head.mention.sentence - mention.sentence} ${group.first - mention.block}`;
      const place = `${(blocks[group.first]?.paragraph ?? 0) - block.paragraph} ${block.kind} ${block.headers?.column ?? ''}`;
      const source = `${equal.source.index} ${equal.of.source.path}`;
      told.push(`${apart} ${place} ${surely} ${source}`);
    }
    return told;
  }

  /** The groups in which something was worked out that a calculation here may go on from. */
  #workedOut(own: readonly Context[], { earlier }: Before): string[] {
    const { blocks } = this.#contexts.mentions.document;
    const [head] = own;
    if (!head || !earlier.size) return [];
    const paragraphs = this.#paragraphsOf(own);
    const keys: string[] = [];
    for (const [context] of earlier) {
      const { mention } = context;
      const apart = head.mention.sentence - mention.sentence;
      if (apart <= REACH.worked && paragraphs.has(blocks[mention.block]?.paragraph ?? -1))
        keys.push(`${apart} ${this.#worked.get(context) ?? ''}`);
    }
    return keys;
  }

  #keep(own: readonly Context[], key: string): void {
    const { blocks } = this.#contexts.mentions.document;
    for (const context of own) {
      const paragraph = blocks[context.mention.block]?.paragraph ?? -1;
      const list = this.#byParagraph.get(paragraph);
      if (list) list.push(context.index);
      else this.#byParagraph.set(paragraph, [context.index]);
      if (context.isCell) this.#cells.push(context.index);
      this.#worked.set(context, key);
    }
  }
}

/** A citation as far as it says what the group is checked against. */
const citationOf = ({ key, governs, paragraphs, place }: Citation, { start }: Span): string =>
  `${key} ${governs.start - start} ${governs.end - start} ${JSON.stringify([paragraphs, place])}`;
