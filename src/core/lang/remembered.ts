/** So many words are remembered; then all are forgotten, which only costs time. */
const MOST = 1 << 15;
/** Longer words may be cut from a text, which would be kept with them; they are seldom met twice. */
const LONGEST = 12;

/** The same answers, each worked out once for a word that is met again and again. */
export function remembered<T extends string | number | boolean>(work: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    if (word.length > LONGEST) return work(word);
    let answer = known.get(word);
    if (answer !== undefined) return answer;
    answer = work(word);
    if (known.size >= MOST) known.clear();
    known.set(word, answer);
    return answer;
  };
}
