import { parseArgs } from 'node:util';
import { type Log, Unavailable } from '@simpul/local';
import { type Cast, casts } from './casts.ts';
import { type Episode, runEpisode } from './chaos.ts';
import { givenStore } from './config.ts';
import type { Script } from './ground.ts';
import { replicaSetAt } from './replica-set.ts';
import { scripts } from './scripts/all.ts';
import { startStand } from './stand.ts';
import { headline, lineOf, totalOf, untouchedSteps } from './summary.ts';

const usage = `Breaks a running system of two replicas of each service, a broker and a store in every way there is a script for, while clients send
commands, and then proves from stores and topics that nothing was lost, doubled, or put out of order.

  npm run -s chaos -- --minutes 10 --seed 1

  --minutes <n>   how long; begun episodes are finished (default 10)
  --seed <n>      the first seed; each round over scripts and worlds takes the next (default: by the clock)
  --script <x>    only this script
  --world <x>     only this world: citizens (g2c, g2g, probe) or businesses (g2b, g2g, g2e)
  --seconds <n>   how long each episode breaks things (default 60)
  --clients <n>   clients of each workload (default 6)
  --json          the totals as one line of JSON as well
  --verbose       tells each fault as well
  --help          shows this

${scripts.map(({ name, about }) => `  ${name.padEnd(16)} ${about}`).join('\n')}

Kafka and the store are started here as processes of this run, on loopback, and ended with it; only store-failover runs
on the replica set of MONGODB_URI, and is left out where that names none of three members. The last line counts
kills, commands acknowledged, lost, doubled, out of order. What was found is left below .simpul/chaos, with the command
that runs that seed again: it makes the same choices; what they meet is up to the machine.`;

interface Flags {
  readonly minutes: number;
  readonly seed: number;
  readonly script: string | undefined;
  readonly world: string | undefined;
  readonly seconds: number;
  readonly clients: number;
  readonly json: boolean;
  readonly verbose: boolean;
}

/** Reads the command line; undefined where it is not one of ours. */
function readFlags(args: string[]): Flags | undefined {
  try {
    const { values } = parseArgs({
      args,
      options: {
        minutes: { type: 'string', default: '10' },
        seed: { type: 'string', default: String(Math.floor(Date.now() / 1000)) },
        script: { type: 'string' },
        world: { type: 'string' },
        seconds: { type: 'string', default: '60' },
        clients: { type: 'string', default: '6' },
        json: { type: 'boolean', default: false },
        verbose: { type: 'boolean', default: false },
      },
    });
    const { script, world, json, verbose } = values;
    const [minutes, seed, seconds, clients] = [values.minutes, values.seed, values.seconds, values.clients].map(Number);
    if (script !== undefined && !scripts.some(({ name }) => name === script)) return undefined;
    if (world !== undefined && !casts.some(({ name }) => name === world)) return undefined;
    if (!isAmount(minutes) || !isAmount(seconds) || !isAmount(clients)) return undefined;
    if (seed === undefined || !Number.isSafeInteger(seed)) return undefined;
    return { minutes, seed, script, world, seconds, clients, json, verbose };
  } catch {
    return undefined;
  }
}

const isAmount = (value: number | undefined): value is number => value !== undefined && value > 0 && value < 100_000;

/** An episode that could not be brought to its end counts as one that lost something. */
function brokenOff({ cast, script }: { cast: Cast; script: Script }, seed: number, error: unknown): Episode {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    script: script.name,
    world: cast.name,
    seed,
    seconds: 0,
    faults: {},
    commands: {},
    messages: 0,
    violations: [{ breach: 'lost', rule: 'episode', id: script.name, detail }],
  };
}

const isPlayed = (episode: Episode | undefined): boolean => episode !== undefined && episode.seconds > 0;

async function main(args: string[]): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    console.log(usage);
    return 0;
  }
  const flags = readFlags(args);
  if (!flags) {
    console.error(usage);
    return 2;
  }
  const log: Log = (line) => console.error(line);
  const replicaSet = await replicaSetAt(givenStore).catch((error: Error) => error.message);
  const asked = scripts.filter(({ name }) => name === (flags.script ?? name));
  const chosen = asked.filter(({ onReplicaSet }) => !onReplicaSet || typeof replicaSet !== 'string');
  if (chosen.length < asked.length) log(`Left out, as it needs a replica set: store-failover. ${replicaSet}`);
  if (chosen.length === 0) return 1;
  const until = Date.now() + flags.minutes * 60_000;
  const { seconds, clients } = flags;
  const worlds = casts.filter(({ name }) => name === (flags.world ?? name));
  const round = chosen.flatMap((script) => worlds.map((cast) => ({ cast, script })));
  const episodes: Episode[] = [];
  const stand = await startStand(log);
  try {
    for (let at = 0; at === 0 || Date.now() < until; at += 1) {
      const next = round[at % round.length];
      if (!next) break;
      const seed = flags.seed + Math.floor(at / round.length);
      const watched: Log = (line) => (flags.verbose ? log(line) : undefined);
      const episode = await runEpisode({
        stand,
        replicaSet: typeof replicaSet === 'string' ? undefined : replicaSet,
        ...next,
        kills: true,
        seed,
        seconds,
        clients,
        log: watched,
      }).catch((error: unknown) => brokenOff(next, seed, error));
      episodes.push(episode);
      log(lineOf(episode, flags));
      if (!isPlayed(episode) && episodes.length > 1 && !isPlayed(episodes.at(-2))) {
        log('Two episodes in a row could not be played: the run ends here.');
        break;
      }
    }
  } finally {
    await stand.stop();
  }
  const total = totalOf(episodes);
  const untouched = untouchedSteps(total.faults);
  if (untouched.length > 0) log(`No process died at: ${untouched.join(', ')}`);
  if (flags.json) console.log(JSON.stringify({ chaos: flags, ...total }));
  console.log(headline(total));
  return total.violations === 0 ? 0 : 1;
}

try {
  process.exit(await main(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Unavailable ? error.message : error);
  process.exit(1);
}
