import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * Where downloads that outlive a clone are kept: `SIMPUL_CACHE`, else `simpul` in the user's cache folder
 * (XDG base directories on Linux, ~/Library/Caches on macOS, %LOCALAPPDATA% on Windows).
 */
export const cacheFolder = (env = process.env, platform = process.platform, home = homedir()) => {
  if (env.SIMPUL_CACHE) return env.SIMPUL_CACHE;
  if (env.XDG_CACHE_HOME) return join(env.XDG_CACHE_HOME, 'simpul');
  if (platform === 'win32') return join(env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'simpul');
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'simpul');
  return join(home, '.cache', 'simpul');
};
