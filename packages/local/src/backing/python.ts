import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../../cache-folder.mjs';
import { installOnce } from './cache.ts';
import { type Log, ticking } from './log.ts';
import { onPath, run } from './process.ts';

const windows = process.platform === 'win32';

/** A program from PyPI that is run, never imported: it stands in a virtual environment of its own in the cache. */
export interface PythonProgram {
  readonly name: string;
  readonly version: string;
  /** What is said while it is installed, for instance `store: installing SecantusDB with pip (60 MB), once`. */
  readonly installing: string;
}

const folderOf = ({ name, version }: PythonProgram): string => join(cacheFolder(), `${name.toLowerCase()}-${version}`);

/** The Python of a virtual environment. Not its scripts: their first line names the folder they were made in. */
const pythonIn = (folder: string): string =>
  windows ? join(folder, 'Scripts', 'python.exe') : join(folder, 'bin', 'python');

const pythonHere = () => onPath('python3', 'python');

/** Undefined when a program is in the cache or can be installed, else what is missing. */
export const programClosed = async (program: PythonProgram): Promise<string | undefined> => {
  if (existsSync(folderOf(program))) return undefined;
  const found = pythonHere();
  if (!found) return 'no python3 on the PATH';
  const version = await run(found, ['-c', 'import sys, venv, ensurepip; print(sys.version_info >= (3, 10))']).catch(
    () => '',
  );
  return version.trim() === 'True' ? undefined : 'python3 is here, but older than 3.10 or without venv';
};

/**
 * Installs a program with pip, once; gives the Python to run it with.
 *
 * @throws an Error with pip's last lines when it cannot be installed.
 */
export const installProgram = async (log: Log, program: PythonProgram): Promise<string> => {
  const folder = folderOf(program);
  await installOnce(folder, (draft) =>
    ticking(log, program.installing, async () => {
      await run(pythonHere() ?? 'python3', ['-m', 'venv', draft]);
      const wanted = `${program.name}==${program.version}`;
      await run(pythonIn(draft), ['-m', 'pip', 'install', '--quiet', '--no-input', wanted]);
    }),
  );
  return pythonIn(folder);
};
