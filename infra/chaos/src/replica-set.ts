import { MongoClient } from 'mongodb';

/** A store of several members, whose primary can be made to step down. */
export interface ReplicaSet {
  readonly uri: string;
  /** The primary steps down and another member takes its place; resolves when one has. */
  failOver(): Promise<void>;
}

const members = 3;

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
      await onAdmin(uri, (command) => command({ replSetStepDown: 20, secondaryCatchUpPeriodSecs: 5 }));
      // The driver finds the next primary, or says within its time that there is none.
      await onAdmin(uri, (command) => command({ ping: 1 }));
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
