import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { installOnce } from './cache.ts';
import type { Java } from './java.ts';
import { classPath, kafkaHome } from './kafka-jars.ts';
import { brokerAnswers } from './kafka-probe.ts';
import {
  type AdvertisedListener,
  asProperties,
  kafkaSettings,
  type Secured,
  scramUsers,
  securedSettings,
} from './kafka-settings.ts';
import { launch, run, type Server, serve } from './process.ts';

const FAST_START = ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];
const HEAP = ['-Xms64m', '-Xmx512m'];
const LOGGING = ['-Dorg.slf4j.simpleLogger.defaultLogLevel=warn', '-Dorg.slf4j.simpleLogger.showDateTime=true'];
const CLUSTER_ID = 'c2ltcHVsLWxvY2FsLWthZg';

type Addresses = {
  port: number;
  controllerPort: number;
  advertised?: readonly AdvertisedListener[];
  secured?: Secured | undefined;
};

const writeSettings = async (folder: string, { secured, ...addresses }: Addresses): Promise<string> => {
  const file = join(folder, 'server.properties');
  const plain = kafkaSettings(addresses);
  const settings = secured ? securedSettings(plain, secured) : plain;
  await writeFile(file, asProperties({ ...settings, 'log.dirs': join(folder, 'data') }));
  return file;
};

const format = (java: Java, settings: string, more: string[] = []): Promise<string> => {
  const tool = ['kafka.tools.StorageTool', 'format', '-t', CLUSTER_ID, '-c', settings, ...more];
  return run(java.command, [...FAST_START, '-cp', classPath(), ...tool]);
};

/** Formats a storage folder once per cache: what `format` writes holds neither path nor port, so every run copies it. */
const formatted = async (java: Java): Promise<string> => {
  const folder = join(kafkaHome(), 'formatted');
  await installOnce(folder, async (draft) => {
    await format(java, await writeSettings(draft, { port: 9092, controllerPort: 9093 }));
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
  const settings = await writeSettings(folder, addresses);
  const { secured } = addresses;
  // its users stand in what `format` writes
  if (secured) await format(java, settings, scramUsers(secured));
  else await cp(await formatted(java), join(folder, 'data'), { recursive: true });
  const args = [...FAST_START, ...HEAP, ...LOGGING, ...flags, '-cp', classPath(), 'kafka.Kafka', settings];
  const logFile = join(folder, 'kafka.log');
  return serve(
    'Kafka',
    () => launch({ command: java.command, args, cwd: folder, logFile }),
    () => brokerAnswers(addresses.port),
  );
};
