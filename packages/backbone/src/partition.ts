/**
 * The partition of a key: `(murmur2(key) & 0x7fffffff) % partitions`, what Kafka's Java client computes
 * for a keyed record, so that every client in every language agrees. `key` is hashed as UTF-8.
 */
export function partitionOf(key: string, partitions: number): number {
  return (murmur2(Buffer.from(key)) & 0x7fffffff) % partitions;
}

// MurmurHash2, 32 bit, seed 0x9747b28c, as in org.apache.kafka.common.utils.Utils (public domain algorithm by A. Appleby)
const m = 0x5bd1e995;

function murmur2(data: Uint8Array): number {
  const { length } = data;
  let h = 0x9747b28c ^ length;
  let at = 0;
  for (; length - at >= 4; at += 4) {
    const word = data[at]! | (data[at + 1]! << 8) | (data[at + 2]! << 16) | (data[at + 3]! << 24);
    let k = Math.imul(word, m);
    k = Math.imul(k ^ (k >>> 24), m);
    h = Math.imul(h, m) ^ k;
  }
  const rest = length - at;
  if (rest === 3) h ^= data[at + 2]! << 16;
  if (rest >= 2) h ^= data[at + 1]! << 8;
  if (rest >= 1) h = Math.imul(h ^ data[at]!, m);
  h = Math.imul(h ^ (h >>> 13), m);
  return h ^ (h >>> 15);
}
