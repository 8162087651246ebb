import { parseArgs } from 'node:util';
import { type ServiceName, serviceNames } from '../world/environment.ts';

export const usage = `Starts the backbone with its sample data and asks every service what its OpenAPI says it can be asked, rightly and
wrongly, as each kind of actor and as nobody (schemathesis, installed from PyPI once): nothing may answer 5xx, with a
status or a shape that is not described, or as if a check were missing.

  npm run -s fuzz                               every service, every kind of actor
  npm run -s fuzz -- --service g2b --as business --seed 7

  --service <name>   only this service (may be given again): ${serviceNames.join(', ')}
  --as <kind>        only this kind of actor (may be given again), or nobody
  --examples <n>     requests made up for each operation in each phase (default 10)
  --seconds <n>      go on for so long with each service and actor, instead of ending when all was tried once
  --seed <n>         the choices of an earlier run once more (default: by the clock)
  --help             shows this

Each line is one service as one actor; what was found stands in .simpul/fuzz, each with the command that repeats it.
Exit code 0 only if nothing was found.`;

/** What `npm run -s fuzz` was asked. */
export interface Flags {
  readonly services: readonly ServiceName[];
  /** kinds of actor, or all of them */
  readonly kinds: readonly string[] | undefined;
  readonly examples: number;
  readonly seconds: number | undefined;
  readonly seed: number;
}

/** Reads the command line; undefined where it is not one of ours. */
export function readFlags(args: readonly string[]): Flags | undefined {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        service: { type: 'string', multiple: true },
        as: { type: 'string', multiple: true },
        examples: { type: 'string', default: '10' },
        seconds: { type: 'string' },
        seed: { type: 'string', default: String(Math.floor(Date.now() / 1_000)) },
      },
    });
    const services = values.service ?? serviceNames;
    const [examples, seed] = [values.examples, values.seed].map(Number);
    const seconds = values.seconds === undefined ? undefined : Number(values.seconds);
    if (!services.every(isService) || !isAmount(examples) || !(seconds === undefined || isAmount(seconds)))
      return undefined;
    if (seed === undefined || !Number.isSafeInteger(seed) || seed < 0) return undefined;
    return { services, kinds: values.as, examples, seconds, seed };
  } catch {
    return undefined;
  }
}

const isService = (name: string): name is ServiceName => (serviceNames as readonly string[]).includes(name);

const isAmount = (value: number | undefined): value is number =>
  value !== undefined && Number.isInteger(value) && value > 0 && value < 100_000;
