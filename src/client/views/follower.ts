/** An entry of a tree and what it stands below, which is nothing at the top. */
export interface Placed<T> {
  readonly node: T;
  readonly parent?: T;
}

export interface ListOrder<T> {
  readonly idOf: (node: T) => string;
  /** Whether the focus may come to rest on it: an entry that is still to be looked at. */
  readonly isNext: (node: T) => boolean;
}

/**
 * What comes after an entry of a list. @returns what finds it in the list as it is later: the entry that followed, else the one before, else the first of all;
 * undefined as long as the entry is still there.
 */
export function followerOf<T>(
  before: readonly Placed<T>[],
  leaving: T,
  { idOf, isNext }: ListOrder<T>,
): (now: readonly Placed<T>[]) => T | undefined {
  const index = before.findIndex(({ node }) => idOf(node) === idOf(leaving));
  const found = before[index];
  if (!found) return () => undefined;
  const idAbove = ({ parent }: Placed<T>): string => (parent === undefined ? '' : idOf(parent));
  const siblings = (order: readonly Placed<T>[]): T[] =>
    order.filter((one) => idAbove(one) === idAbove(found)).map(({ node }) => node);
  const nth = siblings(before).findIndex((node) => idOf(node) === idOf(leaving));
  const others = [...before.slice(index + 1), ...before.slice(0, index).reverse()].flatMap(({ node }) =>
    isNext(node) ? [idOf(node)] : [],
  );
  return (now) => {
    const left = siblings(now);
    // Counted, not looked for by name: where two entries read the same, the second one has the name of the first then.
    if (left.length >= siblings(before).length) return undefined;
    const follower = left[nth];
    if (follower !== undefined && isNext(follower)) return follower;
    const byId = new Map(now.map(({ node }) => [idOf(node), node]));
    return others.map((id) => byId.get(id)).find((node) => node !== undefined) ?? now[0]?.node;
  };
}
