import type { ChaosService, Part } from '../ground.ts';
import type { Random } from '../random.ts';
import { comesAbout, type Going, type Span, unlessOver, weighted } from './turns.ts';

/** A step at which a process can be told to die, and at which time of reaching it at most. */
export interface Moment {
  readonly step: string;
  readonly most: number;
  readonly weight: number;
}

/** What every service does all the time. */
const always: readonly Moment[] = [
  { step: 'committed', most: 6, weight: 3 },
  { step: 'sent', most: 5, weight: 3 },
  { step: 'acknowledged', most: 5, weight: 3 },
  { step: 'cleared', most: 5, weight: 2 },
  { step: 'handled', most: 8, weight: 3 },
  { step: 'offset-committed', most: 3, weight: 2 },
];

/** What a service does after another process of it died, and while time passes. */
const sweeping: readonly Moment[] = [{ step: 'sweeping', most: 1, weight: 1 }];
const due: readonly Moment[] = [{ step: 'due', most: 1, weight: 1 }];

/** The steps of a key that is parked, tried again and released. */
export const parkingSteps: readonly Moment[] = [
  { step: 'parking', most: 1, weight: 1 },
  { step: 'parked', most: 1, weight: 1 },
  { step: 'redriving', most: 2, weight: 1 },
  { step: 'released', most: 1, weight: 1 },
];

/** The steps of a view that is built anew. Old generations are kept for a day, so none is dropped in an episode. */
export const viewSteps: readonly Moment[] = [
  { step: 'view-requested', most: 1, weight: 1 },
  { step: 'view-caught-up', most: 1, weight: 1 },
  { step: 'view-handed-over', most: 1, weight: 1 },
  { step: 'view-flipped', most: 1, weight: 1 },
];

const rollerSteps: readonly Moment[] = [
  'roll-looked',
  'roll-fixed',
  'roll-partly-added',
  'roll-added',
  'roll-marked',
  'roll-moved-on',
].map((step) => ({ step, most: 2, weight: 1 }));

/** The steps that can be reached in a service. */
export const stepsOf: Readonly<Record<ChaosService, readonly Moment[]>> = {
  g2c: [...always, ...sweeping, ...due, ...parkingSteps, ...viewSteps],
  g2b: [...always, ...sweeping, ...parkingSteps, ...viewSteps],
  g2g: [...always, ...sweeping, ...parkingSteps, ...rollerSteps],
  g2e: [...always, ...sweeping, ...parkingSteps, ...viewSteps],
  probe: [...always, ...sweeping, ...due, ...parkingSteps, ...viewSteps],
};

/** Where a process is to die, as `CRASH_AT` takes it. */
export function crashPoint(moments: readonly Moment[], random: Random): string {
  const { step, most } = weighted(moments, random);
  // The smaller of two: most die early, some late.
  return `${step}#${Math.min(random.int(1, most), random.int(1, most))}`;
}

/** A hand-over takes some 10 s: whoever is to die in one needs the time to come there. */
const isSlow = (point: string): boolean => point.startsWith('view-');

/** How a replica is made to die at its steps. */
export interface Dying {
  readonly part: Part;
  readonly moments: readonly Moment[];
  /** how long a process may live that does not come to its step, once it is ready; three times that for a view's */
  readonly life: Span;
}

const restartMs = 30_000;
const startMs = 20_000;

/** At every start of a replica another step is chosen at which it dies; one that is not reached in time dies anywhere. */
export async function dieAtSteps({ part, moments, life }: Dying, { random, over }: Going): Promise<void> {
  const { replica } = part;
  const choose = (): string => {
    const point = crashPoint(moments, random);
    part.atStart({ CRASH_AT: point });
    return point;
  };
  try {
    let next = choose();
    let starts = replica.starts;
    await unlessOver(over, replica.kill());
    while (await comesAbout(() => replica.starts > starts, restartMs, over)) {
      starts = replica.starts;
      const point = next;
      next = choose();
      const span = random.int(...life) * (isSlow(point) ? 3 : 1);
      const seen = starts;
      const gone = (): boolean => replica.pid === undefined || replica.starts > seen;
      await readyOr(gone, part, over);
      if (!(await comesAbout(gone, span, over)) && !over.aborted) await unlessOver(over, replica.kill());
    }
  } finally {
    part.atStart({});
  }
}

/** Waits until a process is ready, or gone; a machine that is busy takes its time. */
async function readyOr(gone: () => boolean, { replica }: Part, over: AbortSignal): Promise<void> {
  let ready = false;
  replica.ready(startMs).then(
    () => {
      ready = true;
    },
    () => undefined,
  );
  await comesAbout(() => ready || gone(), startMs, over);
}
