import { fork } from 'node:child_process';
import { once } from 'node:events';
import { heard } from './heard.ts';
import { freshName, type Servers } from './stand.ts';

/** How much one round is: so many seconds for a lane that goes on, so many events for one that comes to an end. */
export interface Amount {
  readonly seconds: number;
  readonly events: number;
}

/** What one round was. `cpuSeconds` is that of the process that did the work, not of the store or the broker. */
export interface Round {
  readonly count: number;
  readonly seconds: number;
  readonly cpuSeconds: number;
  /** what else a lane has to tell, by name */
  readonly more?: Readonly<Record<string, number>>;
}

/** One kind of work that is measured in rounds, each of which leaves nothing behind that would disturb the next. */
export interface Lane {
  round(amount: Amount): Promise<Round>;
  close(): Promise<void>;
}

/** Per second, over one round. */
export const rateOf = ({ count, seconds }: Round): number => count / seconds;

/** Microseconds of CPU for each, over one round. */
export const cpuOf = ({ count, cpuSeconds }: Round): number => (cpuSeconds * 1e6) / count;

/** How many rounds, and how much each. */
export interface LaneOptions extends Partial<Amount> {
  readonly rounds: number;
  progress(line: string): void;
}

/**
 * Rounds of several lanes, one after the other, in an order that turns from round to round: what else the machine does
 * hits all of them alike. One round more comes first, which warms up code and caches and does not count.
 */
export async function alternate<N extends string>(
  lanes: Readonly<Record<N, Lane>>,
  { rounds, progress, ...amount }: LaneOptions,
): Promise<Record<N, Round[]>> {
  const names = Object.keys(lanes) as N[];
  const found = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<N, Round[]>;
  const { seconds = 3, events = 1_000 } = amount;
  const warmUp = { seconds: Math.min(seconds, 2), events: Math.min(events, 2_000) };
  for (let round = 0; round <= rounds; round += 1) {
    const turn = round % names.length;
    for (const name of [...names.slice(turn), ...names.slice(0, turn)]) {
      const taken = await lanes[name].round(round === 0 ? warmUp : { seconds, events });
      if (round > 0) found[name].push(taken);
      progress(`${round === 0 ? 'warm-up' : `round ${round} of ${rounds}`}, ${name}: ${Math.round(rateOf(taken))}/s`);
    }
  }
  return found;
}

/** What a lane's process is told and what it answers. */
export type Told = { readonly round: Amount } | { readonly end: true };
export type Answer = { readonly ready: true } | { readonly round: Round } | { readonly failed: string };

/** Starts a lane by its name, see `lane.member.ts`, in a process of its own: its CPU time is that of the work alone. */
export async function startLane(
  servers: Servers,
  kind: string,
  {
    execArgv = [],
    member = new URL('lane.member.ts', import.meta.url),
  }: { readonly execArgv?: readonly string[]; readonly member?: URL } = {},
): Promise<Lane> {
  const address = { ...servers, name: freshName() };
  const child = fork(member, [JSON.stringify({ address, kind })], {
    execArgv: [...process.execArgv, ...execArgv],
  });

  async function answer(): Promise<Answer> {
    const said = await heard<Answer>(child, `the process of ${kind}`);
    if ('failed' in said) throw new Error(`${kind}: ${said.failed}`);
    return said;
  }

  await answer();
  return {
    async round(amount) {
      child.send({ round: amount } satisfies Told);
      const said = await answer();
      if (!('round' in said)) throw new Error(`${kind} told no round`);
      return said.round;
    },
    async close() {
      const exit = once(child, 'exit');
      child.send({ end: true } satisfies Told);
      await exit;
    },
  };
}

/** Starts these lanes side by side, has them take turns, and ends them. */
export async function compare<N extends string>(
  servers: Servers,
  kinds: readonly N[],
  options: LaneOptions,
): Promise<Record<N, Round[]>> {
  const lanes = {} as Record<N, Lane>;
  for (const kind of kinds) {
    options.progress(`starting ${kind}`);
    lanes[kind] = await startLane(servers, kind);
  }
  const found = await alternate(lanes, options);
  for (const kind of kinds) await lanes[kind].close();
  return found;
}
