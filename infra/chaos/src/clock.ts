/**
 * Moves `Date` of the process that imports it (`node --import …/clock.ts`) by `CLOCK_OFFSET_MS`; SIGUSR2 takes that back
 * and sets it again. For tests of what a clock that is off can break; timers and `performance` keep true time.
 */
const offsetMs = Number(process.env.CLOCK_OFFSET_MS ?? 0);
if (!Number.isFinite(offsetMs)) throw new Error('CLOCK_OFFSET_MS is no number of milliseconds');

let moved = offsetMs;
if (offsetMs !== 0)
  process.on('SIGUSR2', () => {
    moved = moved === 0 ? offsetMs : 0;
  });

const True = globalThis.Date;
const now = (): number => True.now() + moved;

// A proxy and no subclass: `Date()` without `new` is a call, and what others made of the true Date stays a Date.
globalThis.Date = new Proxy(True, {
  construct(target, given, newTarget) {
    return Reflect.construct(target, given.length === 0 ? [now()] : given, newTarget);
  },
  apply: () => new True(now()).toString(),
  get: (target, name, receiver) => (name === 'now' ? now : Reflect.get(target, name, receiver)),
});
