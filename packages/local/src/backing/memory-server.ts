import { join } from 'node:path';
import { cacheFolder } from '../../cache-folder.mjs';
import type { MongoService, OwnFolder, OwnProcess } from './backing.ts';
import { type Log, ticking } from './log.ts';
import { startMongod } from './mongod.ts';

const VERSION = '8.2.6';
const options = () => ({ version: VERSION, downloadDir: join(cacheFolder(), 'mongod') });

const cached = async (): Promise<string | undefined> => {
  const { DryMongoBinary } = await import('mongodb-memory-server-core');
  return DryMongoBinary.locateBinary(options());
};

const hostAnswers = async (): Promise<boolean> => {
  const { MongoBinaryDownloadUrl } = await import('mongodb-memory-server-core/lib/util/MongoBinaryDownloadUrl.js');
  const { version } = options();
  const url = new MongoBinaryDownloadUrl({ version, platform: process.platform, arch: process.arch });
  const answer = await fetch(await url.getDownloadUrl(), { method: 'HEAD', signal: AbortSignal.timeout(3_000) });
  return answer.ok;
};

/** Undefined when mongodb-memory-server's binary is in the cache or can be downloaded, else why not. */
export const memoryServerClosed = async (): Promise<string | undefined> => {
  if (await cached().catch(() => undefined)) return undefined;
  return (await hostAnswers().catch(() => false)) ? undefined : 'its download host does not answer';
};

/** Starts the `mongod` that mongodb-memory-server downloads for this platform. */
export const startMemoryServer = async (log: Log, port: number): Promise<MongoService & OwnProcess & OwnFolder> => {
  const { MongoBinary } = await import('mongodb-memory-server-core');
  const binary =
    (await cached()) ??
    (await ticking(log, `store: downloading mongod ${VERSION} (about 100 MB), once`, () =>
      MongoBinary.getPath(options()),
    ));
  return startMongod('memory-server', binary, port);
};
