import type { MongoService, OwnFolder, OwnProcess } from './backing.ts';
import { choose, type Way } from './choose.ts';
import { dockerClosed, dockerHost, startContainer } from './docker.ts';
import { type Log, ticking } from './log.ts';
import { memoryServerClosed, startMemoryServer } from './memory-server.ts';
import { storeAnswers } from './mongo-probe.ts';
import { directUri, initiate, startMongod } from './mongod.ts';
import { freePort, portFrom } from './ports.ts';
import { onPath } from './process.ts';
import { pythonClosed, rustClosed, startPython, startRust } from './secantus.ts';
import { until } from './until.ts';

const IMAGE = 'mongo:8.2.6';
const HELP =
  'Set MONGODB_URI to a MongoDB replica set you can reach, or start Docker, or install MongoDB (mongod) or Python 3.10 or ' +
  'later with venv, then run this again.';
const OWN_HELP = 'Install MongoDB (mongod) or Python 3.10 or later with venv, then run this again.';

const useGiven = async (): Promise<MongoService> => {
  const uri = process.env.MONGODB_URI ?? '';
  if (!(await storeAnswers(uri, 10_000))) throw new Error('no primary of a replica set (nor a router) answers there');
  return { kind: 'env', uri, stop: async () => {} };
};

const startInDocker = async (): Promise<MongoService> => {
  const port = await portFrom('MONGODB_PORT');
  const command = ['mongod', '--replSet', 'rs0', '--bind_ip_all', '--port', String(port)];
  const container = await startContainer(IMAGE, { port, command });
  const uri = directUri(port, await dockerHost());
  // A name the node itself can reach: same port inside, and a direct connection never follows it.
  await initiate(uri, `127.0.0.1:${port}`);
  await until('MongoDB in Docker', () => storeAnswers(uri));
  return { kind: 'docker', uri, stop: container.stop };
};

const localWays = (
  log: Log,
  port: () => Promise<number>,
  synced: boolean,
): Way<MongoService & OwnProcess & OwnFolder>[] => [
  {
    name: 'mongod',
    closed: async () => (onPath('mongod') ? undefined : 'not on the PATH'),
    start: async () => startMongod('mongod', onPath('mongod') ?? 'mongod', await port()),
  },
  {
    name: 'mongodb-memory-server',
    closed: memoryServerClosed,
    start: async () => startMemoryServer(log, await port()),
  },
  { name: 'secantusd-rs', closed: rustClosed, start: async () => startRust(await port(), synced) },
  { name: 'SecantusDB for Python', closed: pythonClosed, start: async () => startPython(log, await port(), synced) },
];

/** A store that is a process of our own and may be killed, whatever else there is, on a free port. */
export const startOwnMongo = (log: Log): Promise<MongoService & OwnProcess & OwnFolder> =>
  choose('store of our own', localWays(log, freePort, true), OWN_HELP, log);

/**
 * A store from `MONGODB_URI`, else Docker, else a process of our own.
 *
 * @param options.synced whether SecantusDB waits for the disk before it acknowledges a write.
 */
export const findMongo = (log: Log, { synced = true }: { synced?: boolean } = {}): Promise<MongoService> =>
  choose(
    'store',
    [
      {
        name: 'MONGODB_URI',
        asked: true,
        closed: async () => (process.env.MONGODB_URI ? undefined : 'not set'),
        start: useGiven,
      },
      {
        name: `Docker (${IMAGE})`,
        closed: dockerClosed,
        start: () => ticking(log, `store: starting ${IMAGE}, pulled once`, startInDocker),
      },
      ...localWays(log, () => portFrom('MONGODB_PORT'), synced),
    ],
    HELP,
    log,
  );
