import { analyse } from 'chardet';
import { unmarkedUtf16 } from '../core/document/decode';
import { ImportError } from './types';

const BOMS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** Encodings that are worth a guess; what is not in here is read as Windows-1252, the commonest of the old ones. */
const GUESSED = new Set([
  'ISO-8859-2',
  'windows-1250',
  'windows-1251',
  'windows-1253',
  'windows-1254',
  'KOI8-R',
  'Shift_JIS',
  'EUC-JP',
  'EUC-KR',
  'Big5',
  'GB18030',
]);
const LEAST_CONFIDENCE = 40;

export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  /** Whether the encoding was guessed rather than declared or proven. */
  readonly guessed: boolean;
}

/**
 * Turns bytes into text: byte-order mark, then valid UTF-8, UTF-16 by its zero bytes, a declared encoding, then a guess.
 * Throws an ImportError for what is no text at all.
 */
export function decode(name: string, bytes: Uint8Array, declared?: string): Decoded {
  for (const [mark, encoding] of BOMS)
    if (mark.every((byte, i) => bytes[i] === byte))
      return { text: new TextDecoder(encoding).decode(bytes), encoding, guessed: false };
  const sixteen = unmarkedUtf16(bytes);
  if (sixteen) return { text: new TextDecoder(sixteen).decode(bytes), encoding: sixteen, guessed: true };
  if (binary(bytes))
    throw new ImportError(
      name,
      'it is not text (it holds binary data). Save it as text, PDF, DOCX or HTML and add that.',
    );
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8', guessed: false };
  } catch {
    // not UTF-8
  }
  // What is not UTF-8 can't be what it declares when it declares that.
  if (declared && !/^utf-?8$/i.test(declared))
    try {
      const decoder = new TextDecoder(declared);
      const text = decoder.encoding === 'windows-1252' ? windows1252(bytes) : decoder.decode(bytes);
      return { text, encoding: decoder.encoding, guessed: false };
    } catch {
      // an encoding nobody knows
    }
  const best = analyse(bytes.subarray(0, 100_000))[0];
  const encoding = best && best.confidence >= LEAST_CONFIDENCE && GUESSED.has(best.name) ? best.name : 'windows-1252';
  return {
    text: encoding === 'windows-1252' ? windows1252(bytes) : new TextDecoder(encoding).decode(bytes),
    encoding,
    guessed: true,
  };
}

/** Control characters that no text has, more often than a slip would explain. */
function binary(bytes: Uint8Array): boolean {
  const sample = Math.min(bytes.length, 8_000);
  let controls = 0;
  for (let i = 0; i < sample; i++) {
    const byte = bytes[i] as number;
    if (byte === 0) return true;
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d && byte !== 0x1b) controls++;
  }
  return controls > sample * 0.02;
}

/** 0x80 to 0x9F of Windows-1252 (WHATWG Encoding Standard, index-windows-1252). Node 20's decoder reads them as Latin-1. */
const C1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function windows1252(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += 8_192)
    text += String.fromCharCode(...bytes.subarray(from, from + 8_192));
  return text.replace(/[\u0080-\u009f]/g, (c) => C1.charAt(c.charCodeAt(0) - 0x80));
}
