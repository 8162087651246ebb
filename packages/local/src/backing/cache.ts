import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';

/**
 * Fills `folder` exactly once, also when several runs start together: `install` works in a folder beside it, which takes
 * the name only when complete, so a run that is killed or loses the race leaves nothing half made behind.
 *
 * @returns whether this call did the work.
 */
export const installOnce = async (folder: string, install: (draft: string) => Promise<void>): Promise<boolean> => {
  if (existsSync(folder)) return false;
  await mkdir(dirname(folder), { recursive: true });
  const draft = await mkdtemp(`${folder}.draft-`);
  try {
    await install(draft);
    await rename(draft, folder).catch((error: unknown) => {
      if (!existsSync(folder)) throw error;
    });
    return true;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
};

/** SHA-256 of a file, in lower-case hex. */
export const sha256 = async (file: string): Promise<string> => {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
};
