import { randomBytes } from 'node:crypto';
import type { Connection } from 'mongoose';
import { keyRingProvider } from '../src/personal/master-keys.ts';
import { openPersonKeys, type PersonKeys } from '../src/personal/person-keys.ts';

const ring = {
  masterKeys: { current: 'test', keys: { test: randomBytes(32) } },
  secrets: { ref: randomBytes(32), index: randomBytes(32) },
};

/** Keys of persons for a test; each call is another process that has the same master key. */
export function testKeys(db: Connection, service = 'g2c'): PersonKeys {
  return openPersonKeys({ db, provider: keyRingProvider(async () => ring), service });
}
