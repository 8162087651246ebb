import type { Script } from '../ground.ts';
import { blackout } from './blackout.ts';
import { clock } from './clock.ts';
import { duplicates } from './duplicates.ts';
import { killAtSteps } from './kill-at-steps.ts';
import { killBroker, killStore } from './kill-backing.ts';
import { killReplicas } from './kill-replicas.ts';
import { network } from './network.ts';
import { parking } from './parking.ts';
import { rebuild } from './rebuild.ts';
import { rollingRestart } from './rolling-restart.ts';
import { storeFailover } from './store-failover.ts';
import { storm } from './storm.ts';
import { zombies } from './zombies.ts';

/** Every way of breaking things, in the order in which a run goes round them. */
export const scripts: readonly Script[] = [
  killReplicas,
  killAtSteps,
  killBroker,
  killStore,
  blackout,
  zombies,
  network,
  rollingRestart,
  duplicates,
  clock,
  parking,
  rebuild,
  storm,
  storeFailover,
];
