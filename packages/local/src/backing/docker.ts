import { existsSync } from 'node:fs';
import { request } from 'node:http';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { within } from './until.ts';

const sockets = (): string[] =>
  process.platform === 'win32'
    ? ['//./pipe/docker_engine']
    : [
        '/var/run/docker.sock',
        join(process.env.XDG_RUNTIME_DIR ?? '/nonexistent', 'docker.sock'),
        join(homedir(), '.docker', 'run', 'docker.sock'),
        join(homedir(), '.docker', 'desktop', 'docker.sock'),
      ];

const pings = (socketPath: string): Promise<boolean> =>
  new Promise((resolve) => {
    const ping = request({ socketPath, path: '/_ping', timeout: 2_000 }, (answer) => {
      answer.resume();
      resolve(answer.statusCode === 200);
    });
    ping.once('timeout', () => ping.destroy());
    ping.once('error', () => resolve(false));
    ping.once('close', () => resolve(false));
    ping.end();
  });

// DOCKER_HOST and testcontainers' own settings may name an engine anywhere: only testcontainers itself reads them all.
const configured = (): boolean =>
  Boolean(process.env.DOCKER_HOST ?? process.env.TESTCONTAINERS_HOST_OVERRIDE) ||
  existsSync(join(homedir(), '.testcontainers.properties'));

const engineAnswers = async (): Promise<boolean> => {
  const answers = await Promise.all(sockets().filter(existsSync).map(pings));
  if (!answers.includes(true) && !configured()) return false;
  const { getContainerRuntimeClient } = await import('testcontainers');
  return (await within(5_000, getContainerRuntimeClient())) !== undefined;
};

let answer: Promise<boolean> | undefined;

/** Whether a Docker engine really answers, asked once per process; undefined when it does, else why not. */
export const dockerClosed = async (): Promise<string | undefined> => {
  answer ??= engineAnswers();
  return (await answer) ? undefined : 'no Docker engine answers';
};

export type Container = { stop(): Promise<void> };

/** The name under which this machine reaches ports that containers publish. */
export const dockerHost = async (): Promise<string> => {
  const { getContainerRuntimeClient } = await import('testcontainers');
  const { info } = await getContainerRuntimeClient();
  return info.containerRuntime.host;
};

/** Starts a container whose port `port` is the same inside and outside, as brokers and replica sets advertise their own. */
export const startContainer = async (
  image: string,
  { port, command, environment = {} }: { port: number; command?: string[]; environment?: Record<string, string> },
): Promise<Container> => {
  const { GenericContainer } = await import('testcontainers');
  const container = new GenericContainer(image)
    .withExposedPorts({ container: port, host: port })
    .withEnvironment(environment)
    .withStartupTimeout(120_000);
  if (command) container.withCommand(command);
  const started = await container.start();
  return {
    async stop() {
      await started.stop({ timeout: 10_000 });
    },
  };
};
