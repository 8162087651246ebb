import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { guard, release } from './watchdog.ts';

export type RunFolder = { path: string; remove(): Promise<void> };

/** A folder for one run's data, removed by `remove()`, or by the watchdog when the run is killed. */
export const runFolder = async (name: string): Promise<RunFolder> => {
  const path = await mkdtemp(join(tmpdir(), `simpul-${name}-`));
  guard(path);
  return {
    path,
    async remove() {
      await rm(path, { recursive: true, force: true, maxRetries: 10 });
      release(path);
    },
  };
};
