import { setTimeout as pause } from 'node:timers/promises';

/**
 * Asks `probe` until it answers true.
 *
 * @throws what `probe` throws, at once; an Error naming `what` when `timeoutMs` has passed.
 */
export const until = async (
  what: string,
  probe: () => Promise<boolean>,
  { timeoutMs = 60_000, everyMs = 100 }: { timeoutMs?: number | undefined; everyMs?: number } = {},
): Promise<void> => {
  const end = Date.now() + timeoutMs;
  while (!(await probe())) {
    if (Date.now() > end) throw new Error(`${what}: not within ${Math.round(timeoutMs / 1000)} s`);
    await pause(everyMs);
  }
};

/** The promise's own result, or undefined when `ms` pass first or it fails. */
export const within = async <T>(ms: number, work: Promise<T>): Promise<T | undefined> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, ms, undefined);
  });
  try {
    return await Promise.race([work.catch(() => undefined), late]);
  } finally {
    clearTimeout(timer);
  }
};
