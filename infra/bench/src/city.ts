import { type ServiceName, startIdentity, startWorld, type World, type WorldOptions } from '@simpul/local';
import { freshName, type Servers } from './stand.ts';

/** The four services, in the order in which they are told of. */
export const serviceNames: readonly ServiceName[] = ['g2c', 'g2b', 'g2g', 'g2e'];

/** One process of every service on the servers that are measured, and who gives tokens. */
export interface City {
  readonly world: World<ServiceName>;
  /** the database of each is this and its name */
  readonly dbPrefix: string;
  /** goes before every topic */
  readonly topicPrefix: string;
  token(who: string): Promise<string>;
  stop(): Promise<void>;
}

/** Starts all four services as `npm start` does; resolves when all are ready. `env` is added to each one's environment. */
export async function startCity(
  servers: Servers,
  { env, otlp = false, progress }: Pick<WorldOptions, 'env' | 'otlp'> & { progress(line: string): void },
): Promise<City> {
  const name = freshName();
  const topicPrefix = `${name}.`;
  const identity = await startIdentity({ log: progress });
  const tokens = new Map<string, Promise<string>>();
  progress('starting the four services');
  const world = await startWorld({
    ...servers,
    identity,
    services: { g2c: 1, g2b: 1, g2g: 1, g2e: 1 },
    topicPrefix,
    dbPrefix: `${name}_`,
    otlp,
    log: progress,
    ...(env && { env }),
  });
  return {
    world,
    dbPrefix: `${name}_simpul_`,
    topicPrefix,
    token(who) {
      const token = tokens.get(who) ?? identity.token(who);
      tokens.set(who, token);
      return token;
    },
    async stop() {
      await world.stop();
      await identity.stop();
    },
  };
}

/** The one process of a service. */
export function replicaOf({ world }: City, service: ServiceName) {
  const [replica] = world.services[service].replicas;
  if (!replica) throw new Error(`${service} is not there`);
  return replica;
}

/** One list per service. */
export const perService = <T>(of: (service: ServiceName) => T): Record<ServiceName, T> => ({
  g2c: of('g2c'),
  g2b: of('g2b'),
  g2g: of('g2g'),
  g2e: of('g2e'),
});
