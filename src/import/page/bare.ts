/** Lower case, letters and digits only: '© Comments (12)' is 'comments 12'. */
export const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
