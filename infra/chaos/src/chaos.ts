import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { projectRoot } from '@simpul/local';
import type { Cast } from './casts.ts';
import { check } from './check/check.ts';
import { takeSnapshot } from './check/gather.ts';
import { settle } from './check/settle.ts';
import type { Snapshot, Violation } from './check/snapshot.ts';
import { verified } from './check/verified.ts';
import type { Fault, Script } from './ground.ts';
import { createHistory, type End, type History } from './history.ts';
import { createRandom, type Random } from './random.ts';
import type { ReplicaSet } from './replica-set.ts';
import { killNowAndThen } from './scripts/kill-replicas.ts';
import type { Stand } from './stand.ts';
import { startChaosWorld, type World } from './world.ts';

/** One world, broken by one script for so long, and then looked at. */
export interface EpisodeOptions {
  readonly stand: Stand;
  /** for scripts that need one */
  readonly replicaSet?: ReplicaSet | undefined;
  readonly script: Script;
  readonly cast: Cast;
  readonly seed: number;
  /** how long the script breaks things */
  readonly seconds: number;
  /** whether replicas are killed now and then also while the script breaks other things */
  readonly kills?: boolean;
  /** of each workload; default 6 */
  readonly clients?: number;
  /** modules for `--import` in every replica, and the environment they need */
  readonly imports?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly log: (line: string) => void;
}

/** What an episode came to. */
export interface Episode {
  readonly script: string;
  readonly world: string;
  readonly seed: number;
  /** wall time of the whole episode, start to last check */
  readonly seconds: number;
  readonly faults: Readonly<Partial<Record<Fault, number>>>;
  /** those sent while things were broken, each with its ends */
  readonly commands: Readonly<Record<string, Readonly<Record<End, number>>>>;
  readonly messages: number;
  readonly violations: readonly Violation[];
  /** where history, messages and logs were left; only when something was found */
  readonly evidence?: string;
}

const clock = new URL('./clock.ts', import.meta.url).href;

/**
 * Runs a script on a fresh world while the workload goes on, then mends everything, waits until nothing is under way
 * and compares what was acknowledged with what is there. A sound episode leaves nothing behind.
 */
export async function runEpisode(options: EpisodeOptions): Promise<Episode> {
  const { stand, script, cast, seed, log, env } = options;
  const { services } = cast;
  const begun = Date.now();
  const random = createRandom(seed).fork(script.name);
  const name = `chaos-${begun.toString(36)}`;
  const imports = [...(options.imports ?? []), clock];
  const world = await startChaosWorld({
    stand,
    replicaSet: script.onReplicaSet && options.replicaSet,
    name,
    folder: `${script.name}-${cast.name}-${seed}`,
    services,
    imports,
    log,
    ...(env && { env }),
  });
  let sound = false;
  try {
    const history = createHistory();
    const broken =
      (rule: string) =>
      (error: Error): Violation[] => [{ breach: 'lost', rule, id: script.name, detail: error.message }];
    const left = await breakAndMend(world, { ...options, random, history }).catch(broken('mended'));
    const ended = world.badEnds.map(
      (detail): Violation => ({ breach: 'wrong', rule: 'ends', id: script.name, detail }),
    );
    const snapshot = await takeSnapshot(world);
    const found = [...left, ...ended, ...check(history.operations, snapshot)];
    const violations = found.length > 0 ? found : await verified(world, services).catch(broken('verified'));
    sound = violations.length === 0;
    return {
      script: script.name,
      world: cast.name,
      seed,
      seconds: (Date.now() - begun) / 1000,
      faults: Object.fromEntries(world.faults),
      commands: countEnds(history),
      messages: snapshot.messages.length,
      violations,
      ...(!sound && { evidence: await keep(world.logDir, { history, snapshot, violations }) }),
    };
  } finally {
    await world.stop({ drop: sound });
    if (sound) await rm(world.logDir, { recursive: true, force: true });
  }
}

function countEnds({ operations, prepared }: History): Episode['commands'] {
  const counts: Record<string, Record<End, number>> = {};
  for (const { number, command, end } of operations) {
    if (number <= prepared) continue;
    counts[command] ??= { acknowledged: 0, refused: 0, unknown: 0 };
    counts[command][end] += 1;
  }
  return counts;
}

async function breakAndMend(
  world: World,
  {
    script,
    seconds,
    cast,
    kills = false,
    clients = 6,
    random,
    history,
  }: EpisodeOptions & { readonly random: Random; readonly history: History },
): Promise<Violation[]> {
  const workloads = Object.entries(cast.workloads).map(([name, start]) =>
    start({ reach: world, history, clients, random: random.fork(name) }),
  );
  await Promise.all(workloads.map((each) => each.prepare()));
  history.markPrepared();
  for (const each of workloads) each.start();
  const over = new AbortController();
  const running = Promise.all([
    script.run(world, random.fork('script'), over.signal),
    kills && !script.killsReplicas ? killNowAndThen(world, random.fork('kills'), over.signal) : undefined,
  ]);
  try {
    await Promise.race([delay(seconds * 1000), running]);
    over.abort();
    await running;
    await world.heal();
  } finally {
    over.abort();
    await Promise.all(workloads.map((each) => each.stop()));
  }
  await script.mend?.(world);
  const left = await settle(world);
  return left.map((detail) => ({ breach: 'lost', rule: 'settled', id: script.name, detail }));
}

/** Leaves what was found, and what shows it, beside the logs. */
async function keep(
  folder: string,
  { history, snapshot, violations }: { history: History; snapshot: Snapshot; violations: readonly Violation[] },
): Promise<string> {
  await mkdir(folder, { recursive: true });
  const lines = (items: readonly unknown[]): string => items.map((each) => `${JSON.stringify(each)}\n`).join('');
  const messages = snapshot.messages.map((each) => ({ ...each, value: each.value?.toString() ?? null }));
  await writeFile(join(folder, 'history.jsonl'), lines(history.operations));
  await writeFile(join(folder, 'messages.jsonl'), lines(messages));
  await writeFile(join(folder, 'documents.json'), JSON.stringify(snapshot.documents, null, 1));
  await writeFile(join(folder, 'violations.jsonl'), lines(violations));
  return folder.slice(projectRoot.length);
}
