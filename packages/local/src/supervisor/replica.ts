import { statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { Log } from '../backing/log.ts';
import { type Launched, launch } from '../backing/process.ts';
import { until } from '../backing/until.ts';

const WAITS: Waits = { firstMs: 250, longestMs: 10_000 };
const STEADY_MS = 60_000;
const GRACE_MS = 30_000;
const READY_WITHIN_MS = 180_000;

/** How long to wait before a restart: `firstMs`, then twice as long each time up to `longestMs`. */
export interface Waits {
  readonly firstMs: number;
  readonly longestMs: number;
}

export interface ReplicaOptions {
  /** What people call it, for instance `g2c 1`. */
  readonly name: string;
  /** Arguments of Node; the process is started with this process's own Node. */
  readonly args: readonly string[];
  readonly cwd: string;
  /** Its whole environment, but for `PORT`. */
  readonly env: NodeJS.ProcessEnv;
  /** Kept over restarts; a port of 127.0.0.1. */
  readonly port: number;
  readonly logFile: string;
  readonly log: Log;
  /** How long a first start, and one after `up()`, may take; three minutes unless set. */
  readonly readyWithinMs?: number | undefined;
  /** Ends a start that is under way. */
  readonly signal?: AbortSignal | undefined;
  /** 250 ms up to 10 s unless set. */
  readonly waits?: Waits | undefined;
  /** Asked at every start, restarts included, for what is added to the environment of that start. */
  readonly envAtStart?: (() => Readonly<Record<string, string>>) | undefined;
  /** Told the pid at every start. */
  readonly onStart?: ((pid: number) => void) | undefined;
  /** Told how it ended, such as `SIGKILL` or `exit code 1`, at every end. */
  readonly onEnd?: ((how: string) => void) | undefined;
}

/** One process of a service, kept running until it is stopped. */
export interface Replica {
  readonly name: string;
  readonly url: string;
  readonly logFile: string;
  /** Undefined while there is no process. */
  readonly pid: number | undefined;
  /** How often it was started, restarts included. */
  readonly starts: number;
  /** Resolves when the process that is there now (or comes next) answers that it is ready. */
  ready(timeoutMs?: number): Promise<void>;
  /** Sends a signal that need not end it, such as SIGSTOP; throws when there is no process. */
  signal(signal: NodeJS.Signals): void;
  /** Ends the process and resolves when it is gone; it is then restarted, unless it shall stay down until `up()`. */
  kill(signal?: NodeJS.Signals, options?: { stayDown?: boolean }): Promise<void>;
  /** Starts it after it stayed down; `once` is added to the environment of this start only. Resolves when it is ready. */
  up(once?: Record<string, string>): Promise<void>;
  /** SIGTERM, SIGKILL after `graceMs`; resolves when it is gone for good. */
  stop(graceMs?: number): Promise<void>;
}

/**
 * Starts a process that prints a `listening` log line and answers /health/ready, and restarts it whenever it dies:
 * after `waits`, which begin anew when it has stayed up for a minute.
 *
 * @throws {Error} with its last lines when it ends, or is not ready in time, at this first start.
 */
export async function startReplica(options: ReplicaOptions): Promise<Replica> {
  const { name, port, logFile, log, waits = WAITS } = options;
  const url = `http://127.0.0.1:${port}`;
  let process: Launched | undefined;
  let from = 0;
  let starts = 0;
  let hold = new AbortController();

  const begin = (once: Record<string, string> = {}): Launched => {
    from = statSync(logFile, { throwIfNoEntry: false })?.size ?? 0;
    const { args, cwd } = options;
    const env = { ...options.env, ...options.envAtStart?.(), ...once, PORT: String(port) };
    const launched = launch({ command: globalThis.process.execPath, args: [...args], cwd, logFile, env });
    process = launched;
    starts += 1;
    options.onStart?.(launched.pid);
    void launched.gone.then(() => options.onEnd?.(String(launched.ended)));
    return launched;
  };

  const keepRunning = async (first: Launched, held: AbortSignal): Promise<void> => {
    let wait = waits.firstMs;
    for (let current = first; ; current = begin()) {
      const begun = Date.now();
      await current.gone;
      if (held.aborted) return;
      if (Date.now() - begun >= STEADY_MS) wait = waits.firstMs;
      log(`${name} ended (${current.ended}); starting it again in ${wait / 1000} s, log in ${logFile}`);
      await pause(wait, undefined, { signal: held }).catch(() => {});
      if (held.aborted) return;
      wait = Math.min(wait * 2, waits.longestMs);
    }
  };

  const isReady = async () => (await listening(logFile, from)) && (await answersReady(url));

  const start = async (once?: Record<string, string>): Promise<void> => {
    hold = new AbortController();
    const begun = begin(once);
    const failed = () =>
      new Error(`${name} ended while starting (${begun.ended}), its last lines are:\n${begun.tail()}`);
    try {
      await until(
        `${name} ready`,
        async () => {
          if (begun.ended) throw failed();
          options.signal?.throwIfAborted();
          return isReady();
        },
        { timeoutMs: options.readyWithinMs ?? READY_WITHIN_MS },
      );
    } catch (error) {
      hold.abort();
      await begun.end('SIGKILL');
      throw error;
    }
    void keepRunning(begun, hold.signal);
  };

  await start();
  return {
    name,
    url,
    logFile,
    get pid() {
      return process && !process.ended ? process.pid : undefined;
    },
    get starts() {
      return starts;
    },
    ready: (timeoutMs = READY_WITHIN_MS) =>
      until(`${name} ready`, async () => !process?.ended && (await isReady()), { timeoutMs }),
    signal(signal) {
      if (!process || process.ended) throw new Error(`${name} is not running`);
      globalThis.process.kill(process.pid, signal);
    },
    async kill(signal = 'SIGKILL', { stayDown = false } = {}) {
      if (stayDown) hold.abort();
      await process?.end(signal, GRACE_MS);
    },
    async up(once) {
      if (!hold.signal.aborted) throw new Error(`${name} was not told to stay down`);
      await start(once);
    },
    async stop(graceMs = GRACE_MS) {
      hold.abort();
      await process?.end('SIGTERM', graceMs);
    },
  };
}

// Another program may answer on the port, so the process's own word for it is asked first.
async function listening(logFile: string, from: number): Promise<boolean> {
  const file = await open(logFile);
  try {
    const { size } = await file.stat();
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(Math.max(0, size - from)), position: from });
    return /^\{.*"msg":"listening"/m.test(buffer.toString('utf8', 0, bytesRead));
  } finally {
    await file.close();
  }
}

async function answersReady(url: string): Promise<boolean> {
  try {
    const response = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(2_000) });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}
