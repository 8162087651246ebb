import { setTimeout as delay } from 'node:timers/promises';
import { MongoClient } from 'mongodb';

/** A store of several members, whose primary can be made to step down. */
export interface ReplicaSet {
  readonly uri: string;
  /** The primary steps down and another member takes its place; resolves when one has: false where none did in time. */
  failOver(): Promise<boolean>;
}

const members = 3;
const patienceMs = 60_000;

/** undefined while there is none, or nobody answers. */
const primaryOf = (uri: string): Promise<unknown> =>
  onAdmin(uri, (command) => command({ hello: 1 })).then(
    ({ primary }) => primary,
    () => undefined,
  );

/**
 * The replica set of three or more members that a connection string names.
 * @throws Error a sentence, where there is none
 */
export async function replicaSetAt(uri: string | undefined): Promise<ReplicaSet> {
  if (!uri) throw new Error('MONGODB_URI is not set: it must name a replica set of three members.');
  const hello = await onAdmin(uri, (command) => command({ hello: 1 }));
  const hosts = Array.isArray(hello.hosts) ? hello.hosts.length : 0;
  if (hosts < members) throw new Error(`MONGODB_URI names ${hosts} member(s) of a replica set, and three are needed.`);
  return {
    uri,
    async failOver() {
      const before = await primaryOf(uri);
      // A primary that steps down may end the connection that told it to.
      await onAdmin(uri, (command) => command({ replSetStepDown: 20, secondaryCatchUpPeriodSecs: 5 })).catch(
        () => undefined,
      );
      for (const end = performance.now() + patienceMs; performance.now() < end; await delay(250)) {
        const now = await primaryOf(uri);
        if (now !== undefined && now !== before) return true;
      }
      return false;
    },
  };
}

type Command = (command: object) => Promise<Record<string, unknown>>;

async function onAdmin<T>(uri: string, work: (command: Command) => Promise<T>): Promise<T> {
  const client = new MongoClient(uri, { serverSelectionTimeoutMS: 30_000 });
  try {
    return await work((command) => client.db('admin').command(command));
  } finally {
    await client.close();
  }
}
