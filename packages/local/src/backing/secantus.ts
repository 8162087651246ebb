import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../../cache-folder.mjs';
import type { MongoService, OwnFolder, OwnProcess } from './backing.ts';
import type { Log } from './log.ts';
import { startStore } from './mongod.ts';
import { onPath } from './process.ts';
import { installProgram, type PythonProgram, programClosed } from './python.ts';

// GPL-2.0: only ever run as a process of its own, for development and tests; nothing of it is part of this project.
const PYTHON_VERSION = '0.7.0b3';

// The Python server keeps the answers to the last 10,000 retryable writes, and at each write looks through all of them
// twice and sorts them: what is then a tenth of its speed. A driver tries a write again at once, or not at all.
const ANSWERS_KEPT = 500;
const PYTHON_MAIN = [
  'import sys',
  'from secantus import cli, transactions',
  `transactions._RETRYABLE_RECORD_MAX = ${ANSWERS_KEPT}`,
  'sys.exit(cli.main())',
].join('; ');

const rustServer = (): string | undefined => {
  const inCache = join(cacheFolder(), 'bin', 'secantusd-rs');
  return onPath('secantusd-rs') ?? (existsSync(inCache) ? inCache : undefined);
};

/** Undefined when the Rust server is on the PATH or in the cache. */
export const rustClosed = async (): Promise<string | undefined> =>
  rustServer() ? undefined : 'neither on the PATH nor in the cache';

// Without it a kill -9 loses what was acknowledged; with it writes take twice as long.
const syncing = (synced: boolean): string[] => (synced ? ['--sync-on-commit'] : []);

/** Starts SecantusDB's Rust server; every acknowledged write is on disk where it is `synced`. */
export const startRust = (port: number, synced: boolean): Promise<MongoService & OwnProcess & OwnFolder> =>
  startStore({
    kind: 'secantusd-rs',
    name: 'secantusd-rs',
    command: rustServer() ?? 'secantusd-rs',
    port,
    args: (folder) => [
      ...['--host', '127.0.0.1', '--port', String(port), '--storage-path', folder],
      ...['--cache-size', '256M', '--log-file-max', '16MB', '--log-level', 'WARNING'],
      ...syncing(synced),
    ],
  });

const pythonServer: PythonProgram = {
  name: 'SecantusDB',
  version: PYTHON_VERSION,
  installing: `store: installing SecantusDB ${PYTHON_VERSION} with pip (60 MB), once`,
};

/** Undefined when SecantusDB for Python is in the cache or can be installed, else what is missing. */
export const pythonClosed = (): Promise<string | undefined> => programClosed(pythonServer);

/** Starts SecantusDB's Python server; every acknowledged write is on disk where it is `synced`. */
export const startPython = async (
  log: Log,
  port: number,
  synced: boolean,
): Promise<MongoService & OwnProcess & OwnFolder> => {
  const command = await installProgram(log, pythonServer);
  return startStore({
    kind: 'secantusd-py',
    name: 'SecantusDB',
    command,
    port,
    args: (folder) => [
      ...['-c', PYTHON_MAIN],
      ...['--host', '127.0.0.1', '--port', String(port), '--storage-path', folder],
      ...['--cache-size', '256M', '--log-level', 'WARNING'],
      ...syncing(synced),
    ],
  });
};
