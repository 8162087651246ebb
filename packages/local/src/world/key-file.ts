import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stateFolder } from '../project.ts';

/** The development REF_KEY, which services refuse in production. */
export const developmentRefKey = Buffer.from('simpul-development-reference-key').toString('base64');

/**
 * The file of keys of this clone's services, made when it is first asked for: what they store can be read as long as it
 * is there. Everything in it is random but the key of references, which sample data and tests count on.
 */
export function developmentKeyFile(path = join(stateFolder, 'keys.json')): string {
  if (existsSync(path)) return path;
  const random = () => randomBytes(32).toString('base64');
  const keys = {
    masterKeys: { current: 'development-1', keys: { 'development-1': random() } },
    secrets: { ref: developmentRefKey, index: random() },
  };
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600 });
  try {
    // unlike a rename, it takes nothing away from whoever was faster
    linkSync(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
  return path;
}
