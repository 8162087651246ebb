import { inFlight, keepBusy, timed, until } from '../../src/lanes/work.ts';
import type { Answer, Lane, Told } from '../../src/lane.ts';
import type { Address } from '../../src/stand.ts';

// What every peer does is said once: how many accounts there are, how they are called and worked on, and how a round is
// told. All of it without a dependency, so that a peer needs nothing but its own.

export { inFlight, until };
export type { Address };

/** How many partitions the topic of accounts has: as many as Simpul's. */
export const partitions = 8;
/** Durable as Simpul's writes and reads are. */
export const durable = { w: 'majority', journal: true, readConcernLevel: 'majority' } as const;

const accounts = Array.from({ length: 2_000 }, (_, n) => `account-${String(n).padStart(6, '0')}`);

/** What a peer can do. */
export interface Peer {
  open(id: string, owner: string): Promise<void>;
  /** makes `parts` events of it, each of `amount` */
  deposit(id: string, amount: number, parts: number): Promise<void>;
  /** Whether every event of what was done so far is with the broker, and taken out of where it waited. */
  settled(): boolean | Promise<boolean>;
  close(): Promise<void>;
}

/** Runs a peer as the process of a lane: it opens its accounts, then makes deposits in rounds as it is told. */
export async function serve(start: (address: Address) => Promise<Peer>): Promise<void> {
  const { address, kind } = JSON.parse(process.argv[2] ?? '') as { address: Address; kind: string };
  const parts = Number(kind);
  const peer = await start(address);
  for (let at = 0; at < accounts.length; at += inFlight)
    await Promise.all(accounts.slice(at, at + inFlight).map((id) => peer.open(id, 'owner-1')));
  await until(() => peer.settled());
  const round: Lane['round'] = ({ seconds }) =>
    timed(async () => {
      const count = await keepBusy(seconds, (n) => peer.deposit(accounts[n % accounts.length] ?? '', 1, parts));
      await until(() => peer.settled());
      return count;
    });
  const answer = (said: Answer): void => void process.send?.(said);
  process.on('disconnect', () => process.exit(0));
  process.on('message', async (told: Told) => {
    if ('end' in told) {
      await peer.close();
      process.exit(0);
    }
    const failed = (error: unknown) => ({ failed: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    answer(await round(told.round).then((taken) => ({ round: taken }), failed));
  });
  answer({ ready: true });
}
