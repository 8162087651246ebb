import { fork } from 'node:child_process';
import { once } from 'node:events';
import { heard } from './heard.ts';
import { type Backlog, findKnee, isFlat, percentile } from './knee.ts';
import { freshName, type Servers } from './stand.ts';

/** Commands that come by the clock, so many a second for so long. */
export interface Arrivals {
  readonly perSecond: number;
  readonly seconds: number;
}

/** What became of them. Times in milliseconds, one for each command that was not refused. */
export interface Arrived {
  /** from the moment the command was due to its effect: a late start is part of it */
  readonly fromDue: readonly number[];
  /** from its commit, as the caller was told of it, to its effect */
  readonly fromCommit: readonly number[];
  readonly backlog: readonly Backlog[];
  readonly failed: number;
}

/** For how long a rate has to hold, and how often latency is taken at half the knee, each time as long. */
export interface LatencyOptions {
  readonly seconds: number;
  readonly rounds: number;
  progress(line: string): void;
}

/** The knee in commands per second, and latency at half of it in milliseconds, a number per round. */
export interface LatencyFigures {
  readonly knee: number;
  readonly heldForSeconds: number;
  readonly perSecond: number;
  readonly p50: readonly number[];
  readonly p99: readonly number[];
  readonly commitP50: readonly number[];
  readonly commitP99: readonly number[];
  /** every rate that was tried */
  readonly tried: readonly { readonly perSecond: number; readonly seconds: number; readonly flat: boolean }[];
}

const longestShortTry = 10;

/**
 * From command to effect through outbox, relay, topic and reaction, in an open loop: commands come by a schedule whatever
 * becomes of those before, and each one's time counts from when it was due (no coordinated omission). First the knee is
 * sought, the highest rate whose backlog stays flat; then latency is taken at half of it.
 */
export async function measureLatency(
  servers: Servers,
  { seconds, rounds, progress }: LatencyOptions,
): Promise<LatencyFigures> {
  const service = await startMember(servers);
  const tried: { perSecond: number; seconds: number; flat: boolean }[] = [];
  await service.run({ perSecond: 20, seconds: 3 });
  const holds = async (perSecond: number, forSeconds: number): Promise<boolean> => {
    const found = await service.run({ perSecond, seconds: forSeconds });
    const flat = isFlat({ perSecond, seconds: forSeconds, ...found });
    tried.push({ perSecond, seconds: forSeconds, flat });
    progress(`${perSecond} commands/s for ${forSeconds} s: the backlog ${flat ? 'stays flat' : 'grows'}`);
    return flat;
  };
  const shortSeconds = Math.min(longestShortTry, Math.max(2, seconds / 2));
  const knee = await findKnee(holds, { shortSeconds, seconds });
  const perSecond = Math.max(1, Math.floor(knee / 2));
  const found: Record<'p50' | 'p99' | 'commitP50' | 'commitP99', number[]> = {
    ...{ p50: [], p99: [] },
    ...{ commitP50: [], commitP99: [] },
  };
  for (let round = 1; round <= rounds; round += 1) {
    const { fromDue, fromCommit } = await service.run({ perSecond, seconds });
    const of = { p50: percentile(fromDue, 0.5), p99: percentile(fromDue, 0.99) };
    found.p50.push(of.p50);
    found.p99.push(of.p99);
    found.commitP50.push(percentile(fromCommit, 0.5));
    found.commitP99.push(percentile(fromCommit, 0.99));
    progress(`round ${round} of ${rounds}, ${perSecond}/s: p50 ${of.p50.toFixed(1)} ms, p99 ${of.p99.toFixed(1)} ms`);
  }
  await service.end();
  return { knee, heldForSeconds: seconds, perSecond, ...found, tried };
}

async function startMember(servers: Servers) {
  const address = { ...servers, name: freshName() };
  const child = fork(new URL('latency.member.ts', import.meta.url), [JSON.stringify(address)]);

  const who = 'the measured process';
  await heard(child, who);
  return {
    async run(arrivals: Arrivals): Promise<Arrived> {
      child.send(arrivals);
      return heard<Arrived>(child, who);
    },
    async end(): Promise<void> {
      const exit = once(child, 'exit');
      child.send({ end: true });
      await exit;
    },
  };
}
