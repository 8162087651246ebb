import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { medianRatio } from './figures.ts';
import { alternate, type Lane, type Round, rateOf, startLane } from './lane.ts';
import type { Servers } from './stand.ts';

/** How much is measured. */
export interface PeersOptions {
  readonly seconds: number;
  readonly rounds: number;
  progress(line: string): void;
}

/** Rounds of every side, by its name; `ratios` are Simpul's speed to that of each peer with the same number of events. */
export interface PeersFigures {
  readonly rounds: Readonly<Record<string, readonly Round[]>>;
  readonly ratios: Readonly<Record<string, number>>;
  /** why a side could not run, by its name */
  readonly failed: Readonly<Record<string, string>>;
}

const folder = new URL('../peers/', import.meta.url);
const peers = { 'dual write': 'nest.ts', 'transaction + outbox': 'outbox.ts', Emmett: 'emmett.ts' } as const;
const partsNames = { 1: 'one event', 4: 'four events' } as const;
type Parts = keyof typeof partsNames;

/** What a comparison's side is called, such as `transaction + outbox, one event`. */
export const sideName = (peer: keyof typeof peers | 'Simpul', parts: Parts): string => `${peer}, ${partsNames[parts]}`;

/**
 * The same work by everybody, each in a process of its own on the same servers, in turns: open an account, then deposits
 * of one event and of four, 32 in flight; a round ends when the last of its events is published. Who cannot run here is
 * named and left out.
 */
export async function measurePeers(
  servers: Servers,
  { seconds, rounds, progress }: PeersOptions,
): Promise<PeersFigures> {
  await install(progress);
  const found: Record<string, readonly Round[]> = {};
  const ratios: Record<string, number> = {};
  const failed: Record<string, string> = {};
  for (const parts of [1, 4] as const) {
    const lanes: Record<string, Lane> = {
      [sideName('Simpul', parts)]: await startLane(servers, parts === 1 ? 'handle' : 'handle of four'),
    };
    for (const [peer, file] of Object.entries(peers) as [keyof typeof peers, string][]) {
      const name = sideName(peer, parts);
      progress(`starting ${name}`);
      const lane = await startPeer(servers, { file, parts }).catch((error: Error) => {
        failed[name] = error.message;
        progress(`${name} cannot run here: ${error.message}`);
        return undefined;
      });
      if (lane) lanes[name] = lane;
    }
    const taken = await alternate(lanes, { rounds, seconds, progress });
    for (const lane of Object.values(lanes)) await lane.close();
    const own = (taken[sideName('Simpul', parts)] ?? []).map(rateOf);
    for (const [name, each] of Object.entries(taken)) {
      found[name] = each;
      if (!name.startsWith('Simpul')) ratios[name] = medianRatio(own, each.map(rateOf));
    }
  }
  return { rounds: found, ratios, failed };
}

/** Starts a peer and has it do its work once: one that starts, but cannot do it on these servers, is found out here. */
async function startPeer(servers: Servers, { file, parts }: { file: string; parts: Parts }): Promise<Lane> {
  const lane = await startLane(servers, String(parts), { member: new URL(`src/${file}`, folder) });
  await lane.round({ seconds: 0.5, events: 1 });
  return lane;
}

/** Installs the peers where they are not those of their lock file yet: they are no part of the workspace. */
async function install(progress: (line: string) => void): Promise<void> {
  const lock = await readFile(new URL('package-lock.json', folder));
  const wanted = createHash('sha256').update(lock).digest('hex');
  const stamp = new URL('node_modules/.simpul-installed', folder);
  if (existsSync(stamp) && (await readFile(stamp, 'utf8')) === wanted) return;
  progress('installing the peers with npm, once …');
  const args = [
    'ci',
    '--prefix',
    fileURLToPath(folder),
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  const npm = spawn('npm', args, { stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  const [code] = await once(npm, 'exit');
  if (code !== 0) throw new Error('npm could not install the peers (see above): check that it reaches its registry');
  await writeFile(stamp, wanted);
}
