import type { ChaosService, Reach, Workload } from './ground.ts';
import type { History } from './history.ts';
import type { Random } from './random.ts';
import { startBusinessWorkload } from './workload/business.ts';
import { startDomainWorkload } from './workload/domain.ts';
import { startProbeWorkload } from './workload/probe.ts';

/** What a workload of a world is started with. */
export interface WorkloadOptions {
  readonly reach: Reach;
  readonly random: Random;
  readonly history: History;
  readonly clients: number;
}

/** Which services stand in a world, and who sends them commands. */
export interface Cast {
  /** for `--world` */
  readonly name: string;
  readonly services: readonly ChaosService[];
  readonly workloads: Readonly<Record<string, (options: WorkloadOptions) => Workload>>;
}

/** Citizens' taxes and persons, and beside them the probe. */
export const citizens: Cast = {
  name: 'citizens',
  services: ['g2c', 'g2g', 'probe'],
  workloads: { domain: startDomainWorkload, probe: startProbeWorkload },
};

/** Companies, their taxes and reviews, the registers and what others keep of them. */
export const businesses: Cast = {
  name: 'businesses',
  services: ['g2b', 'g2g', 'g2e'],
  workloads: { business: startBusinessWorkload },
};

/** The probe alone, which shows each promise by itself. */
export const probeOnly: Cast = { name: 'probe', services: ['probe'], workloads: { probe: startProbeWorkload } };

/** The worlds of a run: each script goes round all of them. */
export const casts: readonly Cast[] = [citizens, businesses];
