import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { installOnce } from './cache.ts';
import type { Java } from './java.ts';
import { classPath, kafkaHome } from './kafka-jars.ts';
import { brokerAnswers } from './kafka-probe.ts';
import { type AdvertisedListener, asProperties, kafkaSettings } from './kafka-settings.ts';
import { launch, run, type Server, serve } from './process.ts';

const FAST_START = ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];
const HEAP = ['-Xms64m', '-Xmx512m'];
const LOGGING = ['-Dorg.slf4j.simpleLogger.defaultLogLevel=warn', '-Dorg.slf4j.simpleLogger.showDateTime=true'];
const CLUSTER_ID = 'c2ltcHVsLWxvY2FsLWthZg';

type Addresses = { port: number; controllerPort: number; advertised?: readonly AdvertisedListener[] };

const writeSettings = async (folder: string, addresses: Addresses): Promise<string> => {
  const file = join(folder, 'server.properties');
  await writeFile(file, asProperties({ ...kafkaSettings(addresses), 'log.dirs': join(folder, 'data') }));
  return file;
};

/** Formats a storage folder once per cache: what `format` writes holds neither path nor port, so every run copies it. */
const formatted = async (java: Java): Promise<string> => {
  const folder = join(kafkaHome(), 'formatted');
  await installOnce(folder, async (draft) => {
    const settings = await writeSettings(draft, { port: 9092, controllerPort: 9093 });
    const format = ['kafka.tools.StorageTool', 'format', '-t', CLUSTER_ID, '-c', settings];
    await run(java.command, [...FAST_START, '-cp', classPath(), ...format]);
  });
  return join(folder, 'data');
};

/**
 * Starts Apache Kafka on `port` with its data in `folder`, and waits until it answers.
 *
 * @param flags further options for the JVM.
 */
export const startBroker = async (
  java: Java,
  { folder, flags = [], ...addresses }: Addresses & { folder: string; flags?: string[] },
): Promise<Server> => {
  await mkdir(folder, { recursive: true });
  await cp(await formatted(java), join(folder, 'data'), { recursive: true });
  const settings = await writeSettings(folder, addresses);
  const args = [...FAST_START, ...HEAP, ...LOGGING, ...flags, '-cp', classPath(), 'kafka.Kafka', settings];
  const logFile = join(folder, 'kafka.log');
  return serve(
    'Kafka',
    () => launch({ command: java.command, args, cwd: folder, logFile }),
    () => brokerAnswers(addresses.port),
  );
};
