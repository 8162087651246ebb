import type mongoose from 'mongoose';
import { account } from '../domain.ts';
import type { Lane } from '../lane.ts';
import { type Address, openWorld } from '../stand.ts';
import { idOf, ids, keepBusy, timed, until, workOff } from './work.ts';

/**
 * Commands through the backbone, each with `parts` events that the relay publishes and clears: a round ends when the
 * last outbox is empty.
 */
export async function handleLane(address: Address, { parts }: { readonly parts: number }): Promise<Lane> {
  const world = await openWorld(address);
  const accounts = world.backbone.repository(account);
  await world.backbone.start();
  const outboxes = world.db.collection('account');
  await workOff(ids.length, (n) => accounts.handle(idOf(n), { type: 'open', owner: 'owner-1' }));
  await until(() => allEmpty(outboxes));
  return {
    round: ({ seconds }) =>
      timed(async () => {
        const count = await keepBusy(seconds, (n) => accounts.handle(idOf(n), { type: 'deposit', amount: 1, parts }));
        await until(() => allEmpty(outboxes));
        return count;
      }),
    async close() {
      await world.db.dropDatabase();
      await world.close();
    },
  };
}

/** Whether no document has events that wait to be published or cleared; asked as the sweep asks, by the index. */
export async function allEmpty(outboxes: mongoose.Collection): Promise<boolean> {
  const query = outboxes.find({ outboxSince: { $exists: true } }, { projection: { _id: 1 } });
  return (await query.sort({ outboxSince: 1 }).limit(1).next()) === null;
}
