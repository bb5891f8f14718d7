/** Commands that a hover may link to; every other command link in a text stays dead. */
export const HOVER_COMMANDS = [
  'backread.openPassage',
  'backread.markChecked',
  'backread.replaceBySource',
  'backread.addCitation',
  'backread.explain',
] as const;
export type HoverCommand = (typeof HOVER_COMMANDS)[number];

/** The most characters of third-party text that one hover shows at once. */
const LONGEST = 1_200;

/** Escapes third-party text: no markup, no link, no HTML, no icon comes out of it; line breaks become spaces. */
export function escapeText(text: string): string {
  return text
    .slice(0, LONGEST)
    .replace(/[\u2060\u00AD\u200B]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]()#+\-.!|<>~$@:]/g, '\\$&')
    .replaceAll('&', '&amp;');
}

const isWeb = (address: string): boolean => /^https?:\/\/[^\s<>"'\\^`{}|]+$/i.test(address);

/** Builds the Markdown of a hover or a completion's documentation. The one place where third-party text meets markup. */
export class MarkdownText {
  #text = '';

  get value(): string {
    return this.#text.trim();
  }

  /** Our own words, not escaped: constants and templates only. */
  own(text: string): this {
    this.#text += text;
    return this;
  }

  /** Somebody else's words. */
  text(text: string): this {
    this.#text += escapeText(text);
    return this;
  }

  bold(text: string): this {
    const escaped = escapeText(text).trim();
    if (escaped) this.#text += `**${escaped}**`;
    return this;
  }

  /** A stretch of a source with the decisive words in bold; spans are into `text` less `offset`. */
  passage(text: string, offset: number, decisive: readonly { readonly start: number; readonly end: number }[]): this {
    let from = 0;
    for (const span of [...decisive].sort((a, b) => a.start - b.start)) {
      const start = Math.max(span.start - offset, from);
      const end = Math.min(span.end - offset, text.length);
      if (start >= end) continue;
      this.text(text.slice(from, start));
      // White space at the edge of bold would show the asterisks.
      const words = text.slice(start, end);
      const lead = words.length - words.trimStart().length;
      if (lead) this.own(' ');
      this.bold(words);
      if (words.trimEnd().length < words.length) this.own(' ');
      from = end;
    }
    return this.text(text.slice(from));
  }

  paragraph(): this {
    this.#text = `${this.#text.trimEnd()}\n\n`;
    return this;
  }

  line(): this {
    this.#text = `${this.#text.trimEnd()}  \n`;
    return this;
  }

  command(label: string, command: HoverCommand, args: readonly unknown[]): this {
    this.#text += `[${escapeText(label)}](command:${command}?${encodeURIComponent(JSON.stringify(args)).replace(/[()']/g, (c) => `%${c.charCodeAt(0).toString(16)}`)})`;
    return this;
  }

  /** A link to the web; left out when the address is none. */
  link(label: string, address: string): this {
    if (isWeb(address))
      this.#text += `[${escapeText(label)}](${address.replace(/[()]/g, (c) => `%${c.charCodeAt(0).toString(16)}`)})`;
    return this;
  }
}
