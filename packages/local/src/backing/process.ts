import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { until } from './until.ts';
import { guard, release } from './watchdog.ts';

export type Launch = { command: string; args: string[]; cwd: string; logFile: string; env?: NodeJS.ProcessEnv };

export type Launched = {
  readonly pid: number;
  /** How it ended ("exit code 1", "SIGKILL"), undefined while it runs. */
  readonly ended: string | undefined;
  /** Resolves when it has ended. */
  readonly gone: Promise<void>;
  /** The last lines it wrote. */
  tail(): string;
  /** Sends the signal and resolves when the process is gone; SIGKILL follows after `graceMs`. */
  end(signal: NodeJS.Signals, graceMs?: number): Promise<void>;
};

/**
 * Starts a server as a child of this process, in a process group of its own: Ctrl-C at the terminal must reach us and not
 * the broker or store, which the services still need for their graceful stop.
 */
export const launch = ({ command, args, cwd, logFile, env = process.env }: Launch): Launched => {
  const out = openSync(logFile, 'a');
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', out, out], detached: true, windowsHide: true });
  closeSync(out);
  let ended: string | undefined;
  const gone = new Promise<void>((resolve) => {
    child.once('error', (error) => {
      ended = error.message;
      resolve();
    });
    child.once('exit', (code, signal) => {
      ended = signal ?? `exit code ${code}`;
      if (child.pid) release(child.pid);
      resolve();
    });
  });
  if (child.pid) guard(child.pid);
  return {
    pid: child.pid ?? -1,
    get ended() {
      return ended;
    },
    gone,
    tail: () => lastLines(logFile),
    async end(signal, graceMs = 15_000) {
      if (ended) return;
      child.kill(signal);
      const force = setTimeout(() => child.kill('SIGKILL'), graceMs);
      await gone;
      clearTimeout(force);
    },
  };
};

const lastLines = (file: string, count = 15): string =>
  readFileSync(file, 'utf8').trimEnd().split('\n').slice(-count).join('\n');

export type Server = {
  readonly pid: number;
  /** kill -9, as a crash would; resolves when the process is gone. */
  kill(): Promise<void>;
  /** kill -9 where it still runs, then starts it on the same port and data; resolves when it answers. */
  restart(): Promise<void>;
  stop(): Promise<void>;
};

/**
 * Starts a server and waits until `ready` says so.
 *
 * @throws an Error with the server's last lines when it ends before it is ready.
 */
export const serve = async (
  name: string,
  start: () => Launched,
  ready: () => Promise<boolean>,
  timeoutMs = 60_000,
): Promise<Server> => {
  const up = async () => {
    const child = start();
    try {
      await until(
        `${name} ready`,
        async () => {
          if (child.ended) throw new Error(`${name} ended while starting (${child.ended}): ${child.tail()}`);
          return ready();
        },
        { timeoutMs },
      );
      return child;
    } catch (error) {
      await child.end('SIGKILL');
      throw error;
    }
  };
  let child = await up();
  return {
    get pid() {
      return child.pid;
    },
    kill: () => child.end('SIGKILL'),
    async restart() {
      await child.end('SIGKILL');
      child = await up();
    },
    stop: () => child.end('SIGTERM'),
  };
};

/**
 * Runs a command to its end and gives what it wrote to stdout.
 *
 * @throws an Error with the last lines of its output when it fails.
 */
export const run = (command: string, args: string[], options: { cwd?: string } = {}): Promise<string> =>
  new Promise((resolve, reject) => {
    const shell = process.platform === 'win32' && command.endsWith('.cmd');
    const child = spawn(command, args, { ...options, shell, stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true });
    let stdout = '';
    let output = '';
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
      output += chunk;
    });
    child.stderr.on('data', (chunk) => {
      output += chunk;
    });
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(stdout);
      else reject(new Error(`${command} ended with ${code}: ${output.trimEnd().split('\n').slice(-8).join('\n')}`));
    });
  });

/** The first of `names` that lies on the PATH, as a full path. */
export const onPath = (...names: string[]): string | undefined => {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', ''] : [''];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names
    .flatMap((name) => folders.flatMap((folder) => endings.map((ending) => join(folder, name + ending))))
    .find((file) => existsSync(file));
};
