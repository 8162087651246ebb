/**
 * The partition of a key: `(murmur2(key) & 0x7fffffff) % partitions`, what Kafka's Java client computes
 * for a keyed record, so that every client in every language agrees. `key` is hashed as UTF-8.
 */
export function partitionOf(key: string, partitions: number): number {
  return (murmur2(Buffer.from(key)) & 0x7fffffff) % partitions;
}

// MurmurHash2, 32 bit, seed 0x9747b28c, as in org.apache.kafka.common.utils.Utils (public domain algorithm by A. Appleby)
const m = 0x5bd1e995;

function murmur2(data: Buffer): number {
  const { length } = data;
  const tail = length % 4;
  let h = 0x9747b28c ^ length;
  for (let at = 0; at < length - tail; at += 4) {
    let k = Math.imul(data.readInt32LE(at), m);
    k = Math.imul(k ^ (k >>> 24), m);
    h = Math.imul(h, m) ^ k;
  }
  if (tail > 0) h = Math.imul(h ^ data.readUIntLE(length - tail, tail), m);
  h = Math.imul(h ^ (h >>> 13), m);
  return h ^ (h >>> 15);
}
