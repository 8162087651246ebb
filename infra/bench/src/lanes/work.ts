import type { Round } from '../lane.ts';

/** How many commands are under way at once, in every lane that is compared with another. */
export const inFlight = 32;

/** How many documents a lane works on: enough that no two commands in flight meet on one. */
export const ids: readonly string[] = Array.from({ length: 2_000 }, (_, n) => `account-${String(n).padStart(6, '0')}`);

/** The id of the n-th piece of work. */
export const idOf = (n: number): string => ids[n % ids.length] ?? '';

/** One round: how many `work` did, its time and this process's CPU. */
export async function timed(work: () => Promise<number>): Promise<Round> {
  const cpu = process.cpuUsage();
  const started = performance.now();
  const count = await work();
  const seconds = (performance.now() - started) / 1_000;
  const { user, system } = process.cpuUsage(cpu);
  return { count, seconds, cpuSeconds: (user + system) / 1e6 };
}

/** Works on one piece after the other in {@link inFlight} places until the time is over; answers how many there were. */
export async function keepBusy(seconds: number, work: (n: number) => Promise<unknown>): Promise<number> {
  const end = performance.now() + seconds * 1_000;
  let begun = 0;
  await Promise.all(
    Array.from({ length: inFlight }, async () => {
      while (performance.now() < end) {
        begun += 1;
        await work(begun - 1);
      }
    }),
  );
  return begun;
}

/** The same for so many pieces. */
export async function workOff(count: number, work: (n: number) => Promise<unknown>): Promise<void> {
  let begun = 0;
  await Promise.all(
    Array.from({ length: inFlight }, async () => {
      while (begun < count) {
        begun += 1;
        await work(begun - 1);
      }
    }),
  );
}

/** Waits until `look` says so. */
export async function until(look: () => boolean | Promise<boolean>, everyMs = 10): Promise<void> {
  while (!(await look())) await new Promise((resolve) => setTimeout(resolve, everyMs));
}
