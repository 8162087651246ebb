import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Log } from '../backing/log.ts';
import { type Launched, launch, onPath, run } from '../backing/process.ts';
import { until } from '../backing/until.ts';
import { projectRoot } from '../project.ts';
import type { ComposeFile } from './compose-file.ts';
import type { Stage } from './dockerfile.ts';

/** Where what containers call by name is found on this machine. */
export interface Places {
  /** each name and port as compose.yaml says them, such as `g2g:8080`, and what stands for it here */
  readonly addresses: ReadonlyMap<string, string>;
  readonly folder: string;
  /** the words before a command, by which it runs as somebody else */
  readonly as: readonly string[];
}

/** A service of infra/compose.yaml with the files of its image, run as a process in place of a container. */
export interface Container {
  readonly name: string;
  /** resolves when its health check says that it is well */
  healthy(): Promise<void>;
  /** SIGTERM; how it ended, `exit code 0` where it stopped in order */
  stop(): Promise<string | undefined>;
}

/** What is run: which service of the file, from which tree, as which stage of the Dockerfile says. */
export interface Image {
  readonly name: string;
  readonly tree: string;
  readonly stage: Stage;
  readonly port?: number;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Starts a service in the background; what it writes goes to a file. */
export function startContainer(file: ComposeFile, places: Places, image: Image): Container {
  const { command, args, cwd, env } = callOf(file, places, image);
  const logFile = join(places.folder, `${image.name}.log`);
  writeFileSync(logFile, '');
  const process: Launched = launch({ command, args, cwd, env, logFile });
  const check = file.services[image.name]?.healthcheck?.test.slice(1) ?? [];
  const test = check.map((word) => word.replace(/^\/app\b/, image.tree).replaceAll(':8080', `:${image.port}`));
  return {
    name: image.name,
    healthy: () =>
      until(
        `${image.name} healthy`,
        async () => {
          if (process.ended) throw new Error(`${image.name} ended (${process.ended}): ${process.tail()}`);
          const [program = '', ...rest] = test;
          return (await ended(spawn(program, rest, { cwd, env, stdio: 'ignore' }))) === 0;
        },
        { timeoutMs: 120_000 },
      ),
    async stop() {
      await process.end('SIGTERM', 30_000);
      return process.ended;
    },
  };
}

/** Runs a service that ends by itself, in full view; gives its exit code. */
export function runContainer(file: ComposeFile, places: Places, image: Image): Promise<number> {
  const { command, args, cwd, env } = callOf(file, places, image);
  return ended(spawn(command, args, { cwd, env, stdio: ['ignore', 'inherit', 'inherit'] }));
}

function callOf(file: ComposeFile, places: Places, { name, tree, stage, port, environment }: Image) {
  const service = file.services[name];
  if (!service) throw new Error(`infra/compose.yaml has no service ${name}`);
  const given = { ...stage.environment, ...service.environment };
  const env = Object.fromEntries(Object.entries(given).map(([key, value]) => [key, here(file, places, String(value))]));
  const [program = '', ...rest] = [...stage.entrypoint, ...(service.command ?? [])];
  const words = [...places.as, program, ...rest];
  return {
    command: words[0] ?? program,
    args: words.slice(1),
    cwd: join(tree, stage.workdir.replace(/^\/app\//, '')),
    // Nothing of this shell's, as in a container, but where Node is.
    env: {
      ...env,
      ...(port && { PORT: String(port) }),
      ...environment,
      PATH: `${dirname(process.execPath)}:/usr/bin:/bin`,
    },
  };
}

/** A value of compose.yaml as it is on this machine: addresses, secrets and files. */
function here(file: ComposeFile, { addresses, folder }: Places, value: string): string {
  let text = value;
  for (const [from, to] of addresses) text = text.replaceAll(from, to);
  const secret = /^\/run\/secrets\/(.+)$/.exec(text)?.[1];
  if (secret) return join(projectRoot, 'infra', file.secrets[secret]?.file ?? '');
  const config = Object.values(file.configs).find(({ file: path }) => text.endsWith(`/${path.split('/').at(-1)}`));
  if (!config) return text;
  let content = readFileSync(join(projectRoot, 'infra', config.file), 'utf8');
  for (const [from, to] of addresses) content = content.replaceAll(from, to);
  const copy = join(folder, config.file.split('/').at(-1) ?? '');
  writeFileSync(copy, content);
  return copy;
}

/**
 * The words before a command that make it run as the image's user: root may write anywhere, whatever the files say. Empty,
 * and said, where there is no need or no way.
 */
export async function asUser(user: string, tree: string, log: Log): Promise<readonly string[]> {
  if (process.getuid?.() !== 0) return [];
  const [uid = '', gid = ''] = user.split(':');
  const words = [`--reuid=${uid}`, `--regid=${gid}`, '--clear-groups', '--no-new-privs', '--bounding-set=-all'];
  const setpriv = onPath('setpriv');
  const why = setpriv
    ? await run(setpriv, [...words, process.execPath, '--version'], { cwd: tree }).then(
        () => undefined,
        (error: Error) => error.message,
      )
    : 'setpriv (util-linux) is not here';
  if (setpriv && !why) return [setpriv, ...words];
  log(`Nobody but root can be here (${why}): that nothing is written is not tried.`);
  return [];
}

async function ended(child: ReturnType<typeof spawn>): Promise<number> {
  const [code] = (await once(child, 'exit')) as [number | null];
  return code ?? 1;
}
