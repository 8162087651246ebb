/** An entry as it stands in an export. */
export interface FoundEntry {
  /** base64 of its leaf hash */
  readonly hash: string;
  /** the place it says it has, from 0 */
  readonly index: number;
  readonly id: string;
}

/** How what is there differs from what was sealed. Places are those of the tree, from 0. */
export interface Differences {
  readonly changed: readonly { readonly place: number; readonly id: string }[];
  /** sealed, and not there */
  readonly removed: readonly { readonly place: number; readonly hash: string }[];
  /** there, and not sealed by this checkpoint */
  readonly inserted: readonly FoundEntry[];
  /** there and sealed, and not in its place among the others */
  readonly reordered: readonly { readonly place: number; readonly id: string }[];
}

/** Compares the leaves that a checkpoint sealed, the first of which has the place `from`, with what stands before it. */
export function compare(sealed: readonly string[], found: readonly FoundEntry[], from: number): Differences {
  const placeOf = new Map(sealed.map((hash, nth) => [hash, from + nth]));
  const there = new Set(found.map(({ hash }) => hash));
  const missing = new Map(sealed.flatMap((hash, nth) => (there.has(hash) ? [] : [[from + nth, hash] as const])));
  const changed: { place: number; id: string }[] = [];
  const inserted: FoundEntry[] = [];
  const seen = new Set<string>();
  const inOrder: { place: number; id: string }[] = [];
  for (const each of found) {
    const place = placeOf.get(each.hash);
    if (place !== undefined && !seen.has(each.hash)) inOrder.push({ place, id: each.id });
    // an entry of another content that says it has a place nobody has any more is what became of the one sealed there
    else if (place === undefined && missing.delete(each.index)) changed.push({ place: each.index, id: each.id });
    else inserted.push(each);
    seen.add(each.hash);
  }
  const removed = [...missing].map(([place, hash]) => ({ place, hash }));
  return { changed, removed, inserted, reordered: outOfOrder(inOrder) };
}

/** Those that stand behind one of a later place. */
function outOfOrder(entries: readonly { place: number; id: string }[]): { place: number; id: string }[] {
  let furthest = -1;
  return entries.filter(({ place }) => {
    const isBehind = place < furthest;
    furthest = Math.max(furthest, place);
    return isBehind;
  });
}
