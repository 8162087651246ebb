import type { ServiceName } from '@simpul/local';
import { perService, replicaOf, serviceNames, startCity } from './city.ts';
import type { Servers } from './stand.ts';

/** Seconds from the start of a process to its being ready, to a tenth, a number per round. */
export type StartupFigures = Readonly<Record<ServiceName, readonly number[]>>;

/**
 * Each service is ended in order and started again while the three others run idle: its topics, indexes and compiled code
 * are there from the first start, as after a deployment.
 */
export async function measureStartup(
  servers: Servers,
  { rounds, progress }: { readonly rounds: number; progress(line: string): void },
): Promise<StartupFigures> {
  const city = await startCity(servers, { progress });
  const found = perService<number[]>(() => []);
  for (let round = 1; round <= rounds; round += 1) {
    for (const service of serviceNames) {
      const replica = replicaOf(city, service);
      await replica.kill('SIGTERM', { stayDown: true });
      const started = performance.now();
      await replica.up();
      const seconds = (performance.now() - started) / 1_000;
      found[service].push(seconds);
      progress(`round ${round} of ${rounds}, ${service}: ready after ${seconds.toFixed(1)} s`);
    }
  }
  await city.stop();
  return found;
}
