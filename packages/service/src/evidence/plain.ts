import { createHash } from 'node:crypto';

/**
 * A stored value as JSON tells it: moments as RFC 3339; bytes, which may hold anything, by their number and SHA-256, so
 * that an entry can be shown to others without them and is sealed all the same. Undefined members are left out.
 */
export function plain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Date) return value.toISOString();
  const bytes = bytesOf(value);
  if (bytes) return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
  if (Array.isArray(value)) return value.map(plain);
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, member]) => (member === undefined ? [] : [[name, plain(member)]])),
  );
}

/** The driver's Binary or a Buffer. */
function bytesOf(value: object): Uint8Array | undefined {
  if (value instanceof Uint8Array) return value;
  const { _bsontype: type, buffer, position } = value as { _bsontype?: string; buffer?: Uint8Array; position?: number };
  return type === 'Binary' && buffer ? buffer.subarray(0, position ?? buffer.length) : undefined;
}
