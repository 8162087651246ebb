import { createHash } from 'node:crypto';

/**
 * The growing edge of a Merkle tree (RFC 9162, 2.1): how many leaves it has, and the roots of its perfect subtrees, the
 * largest first. It is all that is needed to add leaves and to tell the root; never more than 64 hashes.
 */
export interface Frontier {
  readonly size: number;
  readonly peaks: readonly Buffer[];
}

export const emptyTree: Frontier = { size: 0, peaks: [] };

/** The hash of a leaf: SHA-256 over 0x00 and its bytes. */
export function leafHash(bytes: string | Uint8Array): Buffer {
  return createHash('sha256').update(leafPrefix).update(bytes).digest();
}

const leafPrefix = Buffer.of(0);
const nodePrefix = Buffer.of(1);

function nodeHash(left: Buffer, right: Buffer): Buffer {
  return createHash('sha256').update(nodePrefix).update(left).update(right).digest();
}

/** The tree with these leaves added, given by their hashes, in this order. */
export function grown({ size, peaks }: Frontier, leaves: readonly Buffer[]): Frontier {
  const next = [...peaks];
  for (const [nth, leaf] of leaves.entries()) {
    let hash = leaf;
    // each one at the end of the number of leaves is a subtree as large as what has gathered here; sizes pass 32 bits
    for (let rest = size + nth; rest % 2 === 1; rest = (rest - 1) / 2) hash = nodeHash(next.pop() as Buffer, hash);
    next.push(hash);
  }
  return { size: size + leaves.length, peaks: next };
}

/** The root of the tree; that of none is the hash of nothing. */
export function rootOf({ peaks }: Frontier): Buffer {
  const root = peaks.reduceRight<Buffer | undefined>(
    (right, left) => (right ? nodeHash(left, right) : left),
    undefined,
  );
  return root ?? createHash('sha256').digest();
}
