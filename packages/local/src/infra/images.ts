import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { startBacking } from '../backing/backing.ts';
import type { Log } from '../backing/log.ts';
import { freePorts } from '../backing/ports.ts';
import { run } from '../backing/process.ts';
import { startOtlpSink } from '../otlp/sink.ts';
import { projectRoot, stateFolder } from '../project.ts';
import { serviceNames } from '../world/environment.ts';
import { readCompose } from './compose-file.ts';
import { asUser, type Container, type Image, type Places, runContainer, startContainer } from './container.ts';
import { type Stage, stagesOf } from './dockerfile.ts';

const parts = [...serviceNames, 'local'] as const;
const trees = join(stateFolder, 'images');

/** Where the telemetry of services goes, and what is wrong with what came there. */
export interface End {
  /** for OTEL_EXPORTER_OTLP_ENDPOINT */
  readonly endpoint: string;
  /** further settings of the services, over those of compose.yaml */
  readonly environment: Readonly<Record<string, string>>;
  /** what is amiss once the story was played, a line each */
  complaints(log: Log): Promise<string[]>;
  stop(): Promise<void>;
}

/** An end that counts the spans that reach it. */
export async function countingEnd(): Promise<End> {
  const sink = await startOtlpSink();
  return {
    ...sink,
    environment: { OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json' },
    async complaints(log) {
      const count = sink.spans().length;
      log(`${count} spans reached the end of telemetry`);
      return count === 0 ? ['no span reached the end of telemetry'] : [];
    },
  };
}

/**
 * What `docker compose -f infra/compose.yaml up` does, as far as it goes without Docker: lays out the files of every image
 * by the Dockerfile's own command, takes the right to write them away, starts them as the Dockerfile and the compose file
 * say, under the image's user, and plays the story.
 *
 * @returns whether every step of the story was seen, nothing is wrong with the telemetry, and every service stopped in order
 */
export async function tryImages(log: Log, startEnd: () => Promise<End>): Promise<boolean> {
  for (const part of parts) await layOut(part, log);
  const stops: (() => Promise<unknown>)[] = [];
  try {
    const backing = await startBacking({ log });
    stops.push(backing.stop);
    const end = await startEnd();
    stops.push(end.stop);
    const names = [...serviceNames, 'identity', 'mail'] as const;
    const ports = await freePorts(names.length + 1);
    const portOf = (name: string) => ports[names.indexOf(name as (typeof names)[number])] as number;
    const smtpPort = ports.at(-1) as number;
    const places: Places = {
      folder: trees,
      as: await asUser(stageOf('service', 'g2c').user, join(trees, 'g2c'), log),
      addresses: new Map([
        ...names.map((name) => [`${name}:8080`, `127.0.0.1:${portOf(name)}`] as const),
        ['kafka:9092', backing.kafka.brokers.join(',')],
        ['mongodb://mongo:27017/?replicaSet=rs0', backing.mongo.uri],
        ['mail:1025', `127.0.0.1:${smtpPort}`],
        ['http://collector:4318', end.endpoint],
      ]),
    };
    const file = readCompose(readFileSync(join(projectRoot, 'infra/compose.yaml'), 'utf8'));
    const begin = async (images: readonly Image[]) => {
      const started = images.map((image) => startContainer(file, places, image));
      stops.push(() => Promise.all(started.map((each) => each.stop())));
      await Promise.all(started.map((each) => each.healthy()));
      return started;
    };
    await begin([
      { ...development('identity'), port: portOf('identity') },
      { ...development('mail'), port: portOf('mail'), environment: { SMTP_PORT: String(smtpPort) } },
    ]);
    log('Starting the services from the files of their images …');
    const services = await begin(
      serviceNames.map((name) => ({
        ...image(name, 'service', name),
        port: portOf(name),
        environment: end.environment,
      })),
    );
    const code = await runContainer(file, places, development('story'));
    const wrong = await end.complaints(log);
    for (const line of wrong) log(line);
    const stopped = await inOrder(services, log);
    return code === 0 && stopped && wrong.length === 0;
  } finally {
    for (const stop of stops.toReversed()) await stop().catch((error: Error) => log(error.message));
  }
}

const development = (name: string): Image => image(name, 'development', 'local');

function image(name: string, stage: string, part: string): Image {
  return { name, tree: join(trees, part), stage: stageOf(stage, part) };
}

function stageOf(name: string, part: string): Stage {
  const stage = stagesOf(readFileSync(join(projectRoot, 'infra/Dockerfile'), 'utf8'), { SERVICE: part }).get(name);
  if (!stage) throw new Error(`infra/Dockerfile has no stage ${name}`);
  return stage;
}

async function layOut(part: string, log: Log): Promise<void> {
  const tree = join(trees, part);
  if (existsSync(tree)) await run('chmod', ['-R', 'u+w', tree]);
  rmSync(tree, { recursive: true, force: true });
  mkdirSync(trees, { recursive: true });
  log(`Laying out the files of the image of ${part} …`);
  for (const command of stageOf('tree', part).runs)
    await run('/bin/sh', ['-c', command.replace(/ \/image$/, ` '${tree}'`)], { cwd: projectRoot });
  await run('chmod', ['-R', 'a-w', tree]);
}

async function inOrder(services: readonly Container[], log: Log): Promise<boolean> {
  const ends = await Promise.all(services.map(async (each) => ({ name: each.name, how: await each.stop() })));
  for (const { name, how } of ends) log(`${name} ended on SIGTERM: ${how}`);
  return ends.every(({ how }) => how === 'exit code 0');
}
