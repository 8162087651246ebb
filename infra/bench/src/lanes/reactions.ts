import type { Lane } from '../lane.ts';
import { openReacting } from '../reacting.ts';
import type { Address } from '../stand.ts';
import { timed } from './work.ts';

/**
 * Commands that events of other aggregates give: from the first event published to the last one's commit. With one key
 * they go one after the other, whatever the machine could do at once; a tenth as many are fed then.
 */
export async function reactionsLane(address: Address, { keys }: { readonly keys: number }): Promise<Lane> {
  const reacting = await openReacting(address);
  return {
    round({ events }) {
      const count = keys === 1 ? Math.ceil(events / 10) : events;
      const fed = Array.from({ length: count }, (_, n) => `key-${n % keys}`);
      return timed(async () => {
        await reacting.feed(fed, count);
        return count;
      });
    },
    close: reacting.close,
  };
}
