import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../../cache-folder.mjs';
import type { MongoService, OwnProcess } from './backing.ts';
import { installOnce } from './cache.ts';
import { type Log, ticking } from './log.ts';
import { startStore } from './mongod.ts';
import { onPath, run } from './process.ts';

// GPL-2.0: only ever run as a process of its own, for development and tests; nothing of it is part of this project.
const PYTHON_VERSION = '0.7.0b3';
const windows = process.platform === 'win32';
const venv = () => join(cacheFolder(), `secantusdb-${PYTHON_VERSION}`);
const inVenv = (program: string) =>
  windows ? join(venv(), 'Scripts', `${program}.exe`) : join(venv(), 'bin', program);

const rustServer = (): string | undefined => {
  const inCache = join(cacheFolder(), 'bin', 'secantusd-rs');
  return onPath('secantusd-rs') ?? (existsSync(inCache) ? inCache : undefined);
};

/** Undefined when the Rust server is on the PATH or in the cache. */
export const rustClosed = async (): Promise<string | undefined> =>
  rustServer() ? undefined : 'neither on the PATH nor in the cache';

/** Starts SecantusDB's Rust server; every acknowledged write is on disk. */
export const startRust = (port: number): Promise<MongoService & OwnProcess> =>
  startStore({
    kind: 'secantusd-rs',
    name: 'secantusd-rs',
    command: rustServer() ?? 'secantusd-rs',
    port,
    args: (folder) => [
      ...['--host', '127.0.0.1', '--port', String(port), '--storage-path', folder],
      ...['--cache-size', '256M', '--log-file-max', '16MB', '--log-level', 'WARNING', '--sync-on-commit'],
    ],
  });

const python = () => onPath('python3', 'python');

/** Undefined when SecantusDB for Python is in the cache or can be installed, else what is missing. */
export const pythonClosed = async (): Promise<string | undefined> => {
  if (existsSync(venv())) return undefined;
  const found = python();
  if (!found) return 'no python3 on the PATH';
  const version = await run(found, ['-c', 'import sys, venv, ensurepip; print(sys.version_info >= (3, 10))']).catch(
    () => '',
  );
  return version.trim() === 'True' ? undefined : 'python3 is here, but older than 3.10 or without venv';
};

const installPython = (log: Log): Promise<boolean> =>
  installOnce(venv(), (draft) =>
    ticking(log, `store: installing SecantusDB ${PYTHON_VERSION} with pip (60 MB), once`, async () => {
      await run(python() ?? 'python3', ['-m', 'venv', draft]);
      const own = windows ? join(draft, 'Scripts', 'python.exe') : join(draft, 'bin', 'python');
      await run(own, ['-m', 'pip', 'install', '--quiet', '--no-input', `SecantusDB==${PYTHON_VERSION}`]);
    }),
  );

/** Starts SecantusDB's Python server; every acknowledged write is on disk. */
export const startPython = async (log: Log, port: number): Promise<MongoService & OwnProcess> => {
  await installPython(log);
  return startStore({
    kind: 'secantusd-py',
    name: 'SecantusDB',
    command: inVenv('python'),
    // Not the installed script: its first line names the folder it was made in, not the one it was moved to.
    port,
    args: (folder) => [
      ...['-c', 'import sys; from secantus.cli import main; sys.exit(main())'],
      ...['--host', '127.0.0.1', '--port', String(port), '--storage-path', folder],
      ...['--cache-size', '256M', '--log-level', 'WARNING', '--sync-on-commit'],
    ],
  });
};
