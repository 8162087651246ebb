import { MongoClient } from 'mongodb';

/** Runs `work` on a connection of its own, which is closed afterwards. */
export const withMongo = async <T>(uri: string, work: (client: MongoClient) => Promise<T>): Promise<T> => {
  const client = new MongoClient(uri, { serverSelectionTimeoutMS: 2_000, connectTimeoutMS: 2_000 });
  try {
    return await work(client);
  } finally {
    await client.close();
  }
};

/** Whether a store that takes majority writes answers there: a replica set's primary, or a router. */
export const storeAnswers = (uri: string): Promise<boolean> =>
  withMongo(uri, async (client) => {
    const hello = await client.db('admin').command({ hello: 1 });
    return hello.isWritablePrimary === true;
  }).catch(() => false);
