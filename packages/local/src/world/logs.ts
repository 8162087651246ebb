import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { stateFolder } from '../project.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Where the processes of worlds write; a world with a topic prefix has a folder of that name in it. */
export const logsFolder = join(stateFolder, 'logs');

/** Removes the folders that worlds of earlier days left for a look at them. */
export async function forgetOldLogs(folder = logsFolder): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name));
  const ages = await Promise.all(folders.map(async (path) => ({ path, age: Date.now() - (await stat(path)).mtimeMs })));
  await Promise.all(
    ages.filter(({ age }) => age > DAY_MS).map(({ path }) => rm(path, { recursive: true, force: true })),
  );
}
