import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { KafkaService, OwnProcess } from './backing.ts';
import { findJava, type Java } from './java.ts';
import { startBroker } from './kafka-broker.ts';
import { installJars, jarFolder, kafkaHome } from './kafka-jars.ts';
import type { AdvertisedListener, Secured } from './kafka-settings.ts';
import { type Log, ticking } from './log.ts';
import { freePort, freePorts } from './ports.ts';
import { onPath } from './process.ts';
import { runFolder } from './run-folder.ts';

/** Undefined when Java and the jars (or Maven to fetch them) are here, else what is missing. */
export const localKafkaClosed = async (): Promise<string | undefined> => {
  const java = await findJava();
  if (typeof java === 'string') return java;
  if (!existsSync(jarFolder()) && !onPath('mvn')) return 'Java is here, but no mvn to fetch the broker with';
  return undefined;
};

/**
 * The class-data archive that lets this JVM start the broker in a third of the time, made once from a run that really
 * started one; undefined where it cannot be made, as the broker starts without it too.
 */
const archive = async (java: Java, log: Log): Promise<string | undefined> => {
  const file = join(kafkaHome(), `classes-${java.build}.jsa`);
  if (existsSync(file)) return file;
  const draft = `${file}.draft-${process.pid}`;
  const training = await runFolder('training');
  try {
    await ticking(log, 'Kafka: preparing a quick start (class-data sharing), once', async () => {
      const [port, controllerPort] = (await freePorts(2)) as [number, number];
      const flags = [`-XX:ArchiveClassesAtExit=${draft}`, '-Xlog:cds=off', '-Xlog:cds+dynamic=off'];
      const broker = await startBroker(java, { folder: training.path, port, controllerPort, flags });
      await broker.stop();
      await rename(draft, file);
    });
    return file;
  } catch (error) {
    log(`Kafka: starting without class-data sharing (${error instanceof Error ? error.message : error})`);
    return undefined;
  } finally {
    await rm(draft, { force: true });
    await training.remove();
  }
};

/** Starts real Apache Kafka as a local process. */
export const startLocalKafka = async (
  log: Log,
  { port, advertised = [], secured }: { port: number; advertised?: readonly AdvertisedListener[]; secured?: Secured },
): Promise<KafkaService & OwnProcess> => {
  const java = await findJava();
  if (typeof java === 'string') throw new Error(java);
  await installJars(log);
  const shared = await archive(java, log);
  const folder = await runFolder('kafka');
  try {
    const server = await startBroker(java, {
      folder: folder.path,
      port,
      controllerPort: await freePort(),
      advertised,
      secured,
      flags: shared ? [`-XX:SharedArchiveFile=${shared}`, '-Xshare:auto', '-Xlog:disable', '-Xlog:all=off'] : [],
    });
    return {
      kind: 'process',
      brokers: [`127.0.0.1:${port}`],
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
