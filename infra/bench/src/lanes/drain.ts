import { randomId, type Transport } from '@simpul/backbone';
import { effect } from '../domain.ts';
import type { Lane } from '../lane.ts';
import { type Address, openWorld } from '../stand.ts';
import { allEmpty } from './handle.ts';
import { timed, until, workOff } from './work.ts';

interface UpdateTold {
  readonly commandName: string;
  readonly reply: unknown;
}

/**
 * What a broker's absence leaves: `events` are committed, `parts` in each document, while every publish hangs. Then the
 * publishes go through, and a round is the time until the last outbox is empty. More than the relay holds in memory is
 * found by its sweep, as it would be in a service. Beside the whole the speeds of the first and of the second half.
 */
export async function drainLane(address: Address, { parts }: { readonly parts: number }): Promise<Lane> {
  let absent: PromiseWithResolvers<void> | undefined;
  let published = 0;
  const through = (transport: Transport): Transport => ({
    ...transport,
    async publish(batch) {
      await absent?.promise;
      await transport.publish(batch);
      published += batch.reduce((sum, { messages }) => sum + messages.length, 0);
    },
  });
  const world = await openWorld(address, { through, monitored: true });
  const effects = world.backbone.repository(effect);
  await world.backbone.start();
  const outboxes = world.db.collection('effect');
  let cleared = 0;
  let halfway: (() => void) | undefined;
  let half = 0;
  world.db.getClient().on('commandSucceeded', ({ commandName, reply }: UpdateTold) => {
    if (commandName !== 'update' || !halfway) return;
    cleared += (reply as { n?: number }).n ?? 0;
    if (cleared >= half) halfway();
  });

  return {
    async round({ events }) {
      const documents = Math.ceil(events / parts);
      absent = Promise.withResolvers();
      const batch = randomId();
      await workOff(documents, (n) => effects.handle(`${batch}-${n}`, { type: 'count', amount: 1, parts }));
      published = 0;
      cleared = 0;
      half = Math.ceil(documents / 2);
      const started = performance.now();
      let halfSeconds = 0;
      halfway = () => {
        halfSeconds = (performance.now() - started) / 1_000;
        halfway = undefined;
      };
      const round = await timed(async () => {
        absent?.resolve();
        await until(() => halfSeconds > 0);
        await until(() => allEmpty(outboxes));
        return documents * parts;
      });
      const each = (documents * parts) / 2;
      return {
        ...round,
        more: {
          firstHalf: each / halfSeconds,
          secondHalf: each / (round.seconds - halfSeconds),
          published: published / (documents * parts),
        },
      };
    },
    async close() {
      await world.db.dropDatabase();
      await world.close();
    },
  };
}
