import mongoose, { type Connection } from 'mongoose';
import { storeTls, type TransportConfig } from './settings.ts';

const attempts = 3;

/**
 * Opens a database. That no server is found in 5 s is tried three times: a process that starts on a busy machine is at times
 * kept from listening for longer than that by its own loading.
 * @throws the driver's error of the last time
 */
export async function connectStore(uri: string, dbName: string, config: TransportConfig): Promise<Connection> {
  for (let attempt = 1; ; attempt += 1) {
    const db = mongoose.createConnection(uri, {
      dbName,
      serverSelectionTimeoutMS: 5_000,
      socketTimeoutMS: 15_000,
      // Else mongoose holds back what is asked of the database itself for ten seconds, and then fails it, while only its last
      // heartbeat is old: a monitor's connection that fell silent, or a clock that jumped. The driver knows better.
      bufferCommands: false,
      ...storeTls(config),
    });
    try {
      return await db.asPromise();
    } catch (error) {
      await db.close().catch(() => undefined);
      if (attempt === attempts || !(error instanceof mongoose.Error.MongooseServerSelectionError)) throw error;
    }
  }
}
