import { evidenceCheckpointTopicOf } from '@simpul/contracts';
import { grounds, keepEvidence, openEvidence } from '@simpul/service';
import { pino } from 'pino';
import { account } from '../domain.ts';
import type { Lane } from '../lane.ts';
import { type Address, openWorld } from '../stand.ts';
import { allEmpty } from './handle.ts';
import { idOf, ids, keepBusy, timed, until, workOff } from './work.ts';

const config = { NODE_ENV: 'test' } as const;
const logger = pino({ level: 'error' }, pino.destination(2));

/**
 * Commands through the backbone, each after an entry of evidence about somebody. A round ends when the last outbox is
 * empty; what is sealed by then was sealed beside the commands, and what was not (`waiting`) is sealed before the next.
 */
export async function evidenceLane(address: Address, { isSealed }: { readonly isSealed: boolean }): Promise<Lane> {
  const world = await openWorld(address, { topics: [evidenceCheckpointTopicOf('bench')] });
  const { db, backbone } = world;
  const accounts = backbone.repository(account);
  const evidence = openEvidence(db);
  const log = keepEvidence({ service: 'bench', db, backbone, evidence, config, logger });
  await backbone.start();
  if (isSealed) log.start();
  const outboxes = db.collection('account');
  const seals = db.collection<{ _id: string; size: number }>('evidence-seals');
  let recorded = 0;
  await workOff(ids.length, (n) => accounts.handle(idOf(n), { type: 'open', owner: 'owner-1' }));
  await until(() => allEmpty(outboxes));

  async function command(n: number): Promise<void> {
    const person = `p${String(n % 1_000).padStart(26, 'a')}`;
    await evidence.record({
      ...{ actor: 'officer:djp/eabcdefghijklmnopqrstuvwxyz', role: 'tax-officer', person },
      ...{ fields: ['taxBill'], ground: grounds.publicDuty },
    });
    recorded += 1;
    await accounts.handle(idOf(n), { type: 'deposit', amount: 1, parts: 1 });
  }

  async function waiting(): Promise<number> {
    const [last] = await seals.find().sort({ _id: -1 }).limit(1).toArray();
    return recorded - (last?.size ?? 0);
  }

  return {
    async round({ seconds }) {
      const round = await timed(async () => {
        const count = await keepBusy(seconds, command);
        await until(() => allEmpty(outboxes));
        return count;
      });
      if (!isSealed) return round;
      const more = { waiting: await waiting() };
      await until(async () => (await waiting()) === 0, 100);
      return { ...round, more };
    },
    async close() {
      await log.stop();
      await log.end();
      await db.dropDatabase();
      await world.close();
    },
  };
}
