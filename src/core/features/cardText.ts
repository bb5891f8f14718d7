/** A card is read at one glance: it has at most eight lines of about eighty characters. */
export const CARD_LINES = 8;
export const CARD_WIDTH = 80;

/** Text on one line, without the characters that only break it. */
export const flat = (text: string): string =>
  text
    .replace(/[\u2060\u00AD]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Text of at most so many characters, cut between words. */
export const clipped = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).replace(/\s+\S*$/, '')}…`;
