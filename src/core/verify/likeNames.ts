const fold = (name: string): string => name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** Letters inserted, dropped, changed or swapped with their neighbour (Damerau, restricted), up to `most`. */
export function distance(a: string, b: string, most = 3): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, (row[j - 1] as number) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] as number) + 1);
      next.push(cost);
    }
    before = row;
    row = next;
  }
  return row[b.length] as number;
}

/** Whether one word of a name is a misspelling of the other: one letter in five, two in seven; never the same, never a plural or possessive. */
export function isLikeWord(a: string, b: string): boolean {
  const [x, y] = [fold(a), fold(b)];
  if (x === y) return false;
  const shorter = Math.min(x.length, y.length);
  const most = shorter >= 7 ? 2 : shorter >= 4 ? 1 : 0;
  if (!most || (x[0] !== y[0] && shorter < 6)) return false;
  if (x === `${y}s` || y === `${x}s` || x === `${y}n` || y === `${x}n`) return false;
  return distance(x, y, most) <= most;
}

/** 'Ross' and 'Moss': of four letters or more the first alone differs. */
function isFirstOff(a: string, b: string): boolean {
  const [x, y] = [fold(a), fold(b)];
  return x.length > 3 && x.length === y.length && x !== y && x.slice(1) === y.slice(1);
}

/** Whether a name is close to another but not the same: every word equal but one, which is alike. */
export function isMisspelling(a: string, b: string): boolean {
  const x = a.split(/[\s-]+/);
  const y = b.split(/[\s-]+/);
  if (x.length === 1 || y.length === 1) return isLikeWord(x.at(-1) as string, y.at(-1) as string);
  const short = (words: readonly string[]): string[] => words.filter((word) => word.replace('.', '').length > 1);
  const [u, v] = [short(x), short(y)];
  if (u.length !== v.length) return false;
  let alike = 0;
  const equal = u.filter((word, i) => fold(word) === fold(v[i] as string)).length;
  for (let i = 0; i < u.length; i++) {
    if (fold(u[i] as string) === fold(v[i] as string)) continue;
    // 'Harriet Lindgren-Ross' for 'Harriet Lindgren-Moss': two equal words make a short one's first letter a slip.
    if (!isLikeWord(u[i] as string, v[i] as string) && !(equal > 1 && isFirstOff(u[i] as string, v[i] as string)))
      return false;
    alike++;
  }
  // 'Matteo Rizi' for 'Mateo Rizzi': each word a letter off.
  return (
    alike === 1 ||
    (alike === 2 && u.length === 2 && u.every((word, i) => distance(fold(word), fold(v[i] as string), 1) <= 1))
  );
}
