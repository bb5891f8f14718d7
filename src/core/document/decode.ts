export interface Decoded {
  /** Absent when the bytes are no text that can be read. */
  readonly text?: string;
  /** What is wrong and what to do. */
  readonly problem?: string;
}

const SAVE = 'Save it as UTF-8 (in VS Code: “Save with Encoding”) and try again.';

/**
 * Turns the bytes of a source or draft into text: byte-order mark (taken off), UTF-16 by its zero bytes, else UTF-8. Nothing is
 * guessed beyond that: a wrong letter in a name or a currency sign would be a wrong flag.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const [a, b, c] = bytes;
  if (a === 0xff && b === 0xfe) return sixteen(bytes.subarray(2), 'utf-16le');
  if (a === 0xfe && b === 0xff) return sixteen(bytes.subarray(2), 'utf-16be');
  const body = a === 0xef && b === 0xbb && c === 0xbf ? bytes.subarray(3) : bytes;
  const guess = unmarkedUtf16(body);
  if (guess) return sixteen(body, guess);
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body);
    if (text.includes('\0'))
      return { problem: 'It is not text (it holds binary data). Convert it to Markdown, text or HTML.' };
    return { text };
  } catch {
    return body.includes(0)
      ? { problem: 'It is not text (it holds binary data). Convert it to Markdown, text or HTML.' }
      : { problem: `It is not valid UTF-8; it may be in an older encoding such as Windows-1252. ${SAVE}` };
  }
}

function sixteen(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  try {
    return { text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { problem: `It is not valid UTF-16. ${SAVE}` };
  }
}

/** UTF-16 without a mark: nearly every second byte of Western text is zero, and no other is; undefined for anything else. */
export function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = Math.min(bytes.length, 2000) & ~1;
  if (sample < 8) return undefined;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < sample; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const half = sample / 2;
  if (odd > half * 0.7 && even < half * 0.1) return 'utf-16le';
  return even > half * 0.7 && odd < half * 0.1 ? 'utf-16be' : undefined;
}
