import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { areaOf, type CpuProfile, selfTimes } from './cpu-profile.ts';
import { cpuOf, startLane } from './lane.ts';
import type { Servers } from './stand.ts';

/** A part of the CPU time of one command with its event: in microseconds, and as a share of all that was used. */
export interface Part {
  readonly name: string;
  readonly micros: number;
  readonly share: number;
}

/** Where the CPU of `handle` and its relay goes. `file` opens in the developer tools of a browser. */
export interface ProfileFigures {
  readonly commands: number;
  readonly cpuPerCommand: number;
  readonly areas: readonly Part[];
  readonly functions: readonly Part[];
  readonly file: string;
}

const shownParts = 15;

/** Profiles the process of the `handle` lane for one round; what it did before and after does not count. */
export async function measureProfile(
  servers: Servers,
  { seconds, progress }: { readonly seconds: number; progress(line: string): void },
): Promise<ProfileFigures> {
  const folder = await mkdtemp(join(tmpdir(), 'simpul-bench-profile-'));
  progress('starting handle under --cpu-prof');
  const lane = await startLane(servers, 'handle', { execArgv: ['--cpu-prof', `--cpu-prof-dir=${folder}`] });
  await lane.round({ seconds: 3, events: 0 });
  const from = monotonicMicros();
  const round = await lane.round({ seconds, events: 0 });
  const to = monotonicMicros();
  await lane.close();
  const [name = ''] = (await readdir(folder)).filter((each) => each.endsWith('.cpuprofile'));
  const file = join(folder, name);
  const times = selfTimes(JSON.parse(await readFile(file, 'utf8')) as CpuProfile, { from, to });
  const cpuPerCommand = cpuOf(round);
  return {
    commands: round.count,
    cpuPerCommand,
    areas: parts(times.map(({ frame, micros }) => [areaOf(frame), micros])),
    functions: parts(
      times.map(({ frame, micros }) => [`${areaOf(frame)}: ${frame.functionName || 'anonymous'}`, micros]),
    ),
    file,
  };

  // The profiler counts time, also while another process has the core: shares of it are laid on the CPU time used.
  function parts(all: readonly (readonly [string, number])[]): Part[] {
    const sums = new Map<string, number>();
    for (const [name, micros] of all) sums.set(name, (sums.get(name) ?? 0) + micros);
    const total = [...sums.values()].reduce((sum, each) => sum + each, 0);
    return [...sums]
      .map(([name, micros]) => ({ name, share: micros / total, micros: (micros / total) * cpuPerCommand }))
      .sort((a, b) => b.micros - a.micros)
      .slice(0, shownParts);
  }
}

/** The clock that V8's profiles go by, which all processes of a machine share. */
function monotonicMicros(): number {
  return Number(process.hrtime.bigint() / 1_000n);
}
