import { spawn } from 'node:child_process';
import type { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';

let pipe: Writable | undefined;

const watchdog = (): Writable => {
  if (pipe?.writable) return pipe;
  const script = fileURLToPath(new URL('./watchdog-main.ts', import.meta.url));
  const child = spawn(process.execPath, [script], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
    windowsHide: true,
  });
  child.unref();
  child.on('error', () => {});
  child.stdin.on('error', () => {});
  (child.stdin as unknown as { unref(): void }).unref();
  pipe = child.stdin;
  return pipe;
};

const tell = (verb: 'guard' | 'release', what: number | string) =>
  void watchdog().write(`${JSON.stringify([verb, what])}\n`);

/** From now on the process (a pid) or folder (a path) is ended or removed when this process ends, however it ends. */
export const guard = (what: number | string): void => tell('guard', what);

/** Takes a process or folder out of the watchdog's care, once it is gone. */
export const release = (what: number | string): void => tell('release', what);
