import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { MongoService, OwnFolder, OwnProcess } from './backing.ts';
import { storeAnswers, withMongo } from './mongo-probe.ts';
import { accepts } from './ports.ts';
import { launch, serve } from './process.ts';
import { runFolder } from './run-folder.ts';

/** Makes the freshly started `mongod` the one member of its replica set; harmless when it already is. */
export const initiate = (uri: string, member: string): Promise<void> =>
  withMongo(uri, async (client) => {
    const config = { _id: 'rs0', members: [{ _id: 0, host: member }] };
    await client
      .db('admin')
      .command({ replSetInitiate: config })
      .catch((error: { codeName?: string }) => {
        if (error.codeName !== 'AlreadyInitialized') throw error;
      });
  });

/** Where one node on this machine is reached: directly, as a replica set of one would otherwise send us to its own name. */
export const directUri = (port: number, host = '127.0.0.1'): string =>
  `mongodb://${host}:${port}/?directConnection=true`;

type LocalStore = {
  kind: MongoService['kind'];
  name: string;
  command: string;
  port: number;
  /** The command line, given an existing empty folder for the data. */
  args: (dataFolder: string) => string[];
  /** What is to be done once it listens. */
  prepare?: (uri: string, member: string) => Promise<void>;
};

/** Starts a MongoDB-compatible server with its data in a folder of this run. */
export const startStore = async (store: LocalStore): Promise<MongoService & OwnProcess & OwnFolder> => {
  const { kind, name, command, port, args, prepare } = store;
  const folder = await runFolder('store');
  try {
    const dataFolder = join(folder.path, 'data');
    await mkdir(dataFolder);
    const uri = directUri(port);
    let prepared = prepare === undefined;
    const ready = async () => {
      if (!(await accepts(port))) return false;
      if (!prepared) {
        await prepare?.(uri, `127.0.0.1:${port}`);
        prepared = true;
      }
      return storeAnswers(uri);
    };
    const logFile = join(folder.path, 'store.log');
    const start = () => launch({ command, args: args(dataFolder), cwd: folder.path, logFile });
    const server = await serve(name, start, ready);
    return {
      kind,
      uri,
      folder: folder.path,
      get pid() {
        return server.pid;
      },
      kill: server.kill,
      restart: server.restart,
      async stop() {
        await server.stop();
        await folder.remove();
      },
    };
  } catch (error) {
    await folder.remove();
    throw error;
  }
};

/** Starts a real `mongod` as a replica set of one. */
export const startMongod = (
  kind: 'mongod' | 'memory-server',
  command: string,
  port: number,
): Promise<MongoService & OwnProcess & OwnFolder> =>
  startStore({
    kind,
    name: 'mongod',
    command,
    port,
    args: (folder) => [
      ...['--dbpath', folder, '--port', String(port), '--bind_ip', '127.0.0.1'],
      ...['--replSet', 'rs0', '--wiredTigerCacheSizeGB', '0.25'],
    ],
    prepare: initiate,
  });
