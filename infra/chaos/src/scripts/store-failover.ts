import type { Script } from '../ground.ts';
import { turns, unlessOver } from './turns.ts';

/** Primaries that step down while commands run: only where a real replica set is given, as a single node has no other. */
export const storeFailover: Script = {
  name: 'store-failover',
  onReplicaSet: true,
  about: 'makes the primary of a replica set of three step down again and again (needs MONGODB_URI)',
  async run(ground, random, over) {
    const { failOver } = ground;
    if (!failOver) throw new Error('store-failover needs a replica set of three members in MONGODB_URI');
    await turns({ random, over }, [2_000, 8_000], async () => {
      if (await unlessOver(over, failOver())) ground.count('failover');
    });
  },
};
