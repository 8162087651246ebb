import { MongoClient } from 'mongodb';

/** Runs `work` on a connection of its own, which is closed afterwards. */
export const withMongo = async <T>(
  uri: string,
  work: (client: MongoClient) => Promise<T>,
  timeoutMs = 2_000,
): Promise<T> => {
  const client = new MongoClient(uri, { serverSelectionTimeoutMS: timeoutMs, connectTimeoutMS: timeoutMs });
  try {
    return await work(client);
  } finally {
    await client.close();
  }
};

/** Whether a store that takes majority writes answers there: a replica set's primary, or a router. */
export const storeAnswers = (uri: string, timeoutMs?: number): Promise<boolean> =>
  withMongo(
    uri,
    async (client) => {
      const hello = await client.db('admin').command({ hello: 1 });
      return hello.isWritablePrimary === true;
    },
    timeoutMs,
  ).catch(() => false);
