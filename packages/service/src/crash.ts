/** Where a process is to die: at a step, there for one id only, and not before it came there for the `nth` time. */
export interface CrashPoint {
  readonly step: string;
  readonly id?: string;
  readonly nth: number;
}

/** Told each step of this process with the id concerned. */
export type CrashHook = (step: string, id: string) => void;

/**
 * Reads `step`, `step:id`, `step#n` or `step:id#n`; undefined where it is none of these or names none of `steps`.
 *
 * @example parseCrashPoint('committed:bill-1#2', ['committed']) // { step: 'committed', id: 'bill-1', nth: 2 }
 */
export function parseCrashPoint(text: string, steps: readonly string[]): CrashPoint | undefined {
  const { step, id, nth = '1' } = /^(?<step>[a-z-]+)(?::(?<id>.+?))?(?:#(?<nth>[1-9]\d*))?$/.exec(text)?.groups ?? {};
  if (!step || !steps.includes(step)) return undefined;
  return { step, ...(id && { id }), nth: Number(nth) };
}

function killSelf(): void {
  process.kill(process.pid, 'SIGKILL');
}

/** Calls `die` when the point is reached; by default that kills this process, as no shutdown could. */
export function crashAt(point: CrashPoint, die: () => void = killSelf): CrashHook {
  let reached = 0;
  return (step, id) => {
    if (step !== point.step || (point.id !== undefined && id !== point.id)) return;
    reached += 1;
    if (reached === point.nth) die();
  };
}
