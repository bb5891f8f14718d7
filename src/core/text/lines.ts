/** Turns offsets into lines and columns; line breaks are LF, CRLF and CR. Built once for a text, logarithmic per look-up. */
export class LineIndex {
  readonly #starts: number[] = [0];

  constructor(text: string) {
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === 0x0a || (code === 0x0d && text.charCodeAt(i + 1) !== 0x0a)) this.#starts.push(i + 1);
    }
  }

  get lineCount(): number {
    return this.#starts.length;
  }

  /** Zero-based line and character (UTF-16), as in LSP. */
  positionAt(offset: number): { line: number; character: number } {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] as number) <= offset) low = middle + 1;
      else high = middle;
    }
    const line = Math.max(0, low - 1);
    return { line, character: offset - (this.#starts[line] as number) };
  }

  /** The offset of a zero-based line and character; clamped to the text's lines. */
  offsetAt(line: number, character: number): number {
    const start = this.#starts[Math.min(Math.max(line, 0), this.#starts.length - 1)] as number;
    return start + Math.max(character, 0);
  }
}
