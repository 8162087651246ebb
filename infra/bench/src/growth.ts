import { asksByTime, type Cost, type StoreCommands, watchCommands } from '@simpul/local';
import mongoose from 'mongoose';
import { account } from './domain.ts';
import { type Examined, examinedOf } from './examined.ts';
import { allEmpty } from './lanes/handle.ts';
import { until } from './lanes/work.ts';
import { openReacting } from './reacting.ts';
import { freshName, openWorld, type Servers } from './stand.ts';

/** What one command or one message costs, on average: everything but what timers ask. */
export interface Costs extends Cost {
  /** round trips by what they are for */
  readonly each: Readonly<Record<string, number>>;
}

/** Counters, not times. `examined` is absent where the engine does not tell. */
export interface GrowthFigures {
  readonly byDocuments: readonly { readonly documents: number; readonly costs: Costs; readonly examined: Examined }[];
  readonly byParkedKeys: readonly { readonly keys: number; readonly costs: Costs }[];
}

/** How far collection and parked keys grow, and over how many commands a cost is taken. */
export interface GrowthOptions {
  readonly documents: number;
  readonly parked: number;
  readonly commands: number;
  progress(line: string): void;
}

/**
 * What a command and a consumed message ask of the store while the collection and the parked keys grow. Commands go one
 * after the other, each with its event published and cleared, so that nothing is folded or batched by chance.
 */
export async function measureGrowth(servers: Servers, options: GrowthOptions): Promise<GrowthFigures> {
  return {
    byDocuments: await growingCollection(servers, options),
    byParkedKeys: await growingParked(servers, options),
  };
}

/** The largest to the smallest: 1 where nothing grows. Not a number where the engine does not tell. */
export function growthOf({
  byDocuments,
  byParkedKeys,
}: GrowthFigures): Readonly<Record<'trips' | 'bytes' | 'examined' | 'parkedTrips', number>> {
  const grown = <T>(all: readonly T[], pick: (each: T) => number): number => {
    const [first, last] = [all[0], all.at(-1)];
    return first === undefined || last === undefined ? Number.NaN : pick(last) / pick(first);
  };
  return {
    trips: grown(byDocuments, ({ costs }) => costs.trips),
    bytes: grown(byDocuments, ({ costs }) => costs.sent + costs.received),
    examined: grown(byDocuments, ({ examined: { load, commit, clear } }) =>
      load === undefined || commit === undefined || clear === undefined ? Number.NaN : load + commit + clear,
    ),
    parkedTrips: grown(byParkedKeys, ({ costs }) => costs.trips),
  };
}

async function growingCollection(
  servers: Servers,
  { documents, commands, progress }: GrowthOptions,
): Promise<GrowthFigures['byDocuments']> {
  const world = await openWorld({ ...servers, name: freshName() }, { monitored: true });
  const accounts = world.backbone.repository(account);
  await world.backbone.start();
  const asked = watchCommands(world.db.getClient());
  const deposit = async (id: string): Promise<void> => {
    const before = cleared(asked, 'account');
    await accounts.handle(id, { type: 'deposit', amount: 1 });
    await until(() => cleared(asked, 'account') > before, 1);
  };
  // Aged as documents in use are: its list of write ids is full.
  const pattern = idAt(0);
  await accounts.handle(pattern, { type: 'open', owner: 'owner-1' });
  await until(() => cleared(asked, 'account') > 0, 1);
  for (let n = 0; n < 20; n += 1) await deposit(pattern);
  const store = await openStore(servers, world.db.name);
  const found = [];
  let there = 1;
  for (let size = Math.min(1_000, documents); size <= documents; size *= 10) {
    progress(`growing to ${size} documents`);
    await store.multiply(pattern, { from: there, to: size });
    there = size;
    asked.reset();
    for (let n = 0; n < commands; n += 1) await deposit(idAt(1 + Math.floor((n * (size - 1)) / commands)));
    const costs = costsOf(asked, commands);
    const examined = await examinedOf(store.db, 'account', idAt(size - 1));
    found.push({ documents: size, costs, examined });
    progress(`${size} documents: ${costs.trips} round trips, ${costs.sent + costs.received} bytes per command`);
  }
  await store.close();
  await world.db.dropDatabase();
  await world.close();
  return found;
}

async function growingParked(
  servers: Servers,
  { parked, commands, progress }: GrowthOptions,
): Promise<GrowthFigures['byParkedKeys']> {
  const refuses = (key: string): boolean => key.startsWith('stuck');
  const address = { ...servers, name: freshName() };
  const { world, feed, close } = await openReacting(address, { quiet: true, monitored: true, refuses });
  const asked = watchCommands(world.db.getClient());
  const found = [];
  for (const keys of [0, parked]) {
    progress(`parking ${keys} keys`);
    await world.publish(Array.from({ length: keys }, (_, n) => `stuck-${n}`));
    await until(async () => (await world.db.collection('parked-messages').countDocuments()) >= keys, 200);
    // Some for nothing, of every partition: what is read once, and what parking still had to write, is over then.
    const first = Array.from({ length: 64 }, (_, n) => `first-${keys}-${n}`);
    await feed(first, first.length);
    await until(() => allEmpty(world.db.collection('effect')));
    asked.reset();
    for (let n = 0; n < commands; n += 1) {
      const before = cleared(asked, 'effect');
      await feed([`key-${keys}-${String(n).padStart(6, '0')}`], 1);
      await until(() => cleared(asked, 'effect') > before, 1);
    }
    found.push({ keys, costs: costsOf(asked, commands) });
    asked.reset();
  }
  await close();
  return found;
}

/** Beside the world's own connection, which is counted. */
async function openStore({ mongoUri }: Servers, name: string) {
  const client = await new mongoose.mongo.MongoClient(mongoUri).connect();
  const db = client.db(name);
  const accounts = db.collection<{ _id: string }>('account');
  return {
    db,
    async multiply(pattern: string, { from, to }: { from: number; to: number }): Promise<void> {
      const { _id, ...rest } = (await accounts.findOne({ _id: pattern })) ?? { _id: pattern };
      for (let at = from; at < to; at += 1_000) {
        const copies = Array.from({ length: Math.min(1_000, to - at) }, (_, n) => ({ ...rest, _id: idAt(at + n) }));
        await accounts.insertMany(copies, { ordered: false });
      }
    },
    close: () => client.close(),
  };
}

const idAt = (n: number): string => `account-${String(n).padStart(7, '0')}`;

function cleared(asked: StoreCommands, collection: string): number {
  return asked.taken()[`clear ${collection}`]?.trips ?? 0;
}

function costsOf(asked: StoreCommands, commands: number): Costs {
  const taken = Object.entries(asked.taken()).filter(([purpose]) => !asksByTime(purpose));
  const per = (pick: keyof Cost) => taken.reduce((sum, [, cost]) => sum + cost[pick], 0) / commands;
  return {
    trips: per('trips'),
    sent: per('sent'),
    received: per('received'),
    each: Object.fromEntries(taken.map(([purpose, { trips }]) => [purpose, trips / commands])),
  };
}
