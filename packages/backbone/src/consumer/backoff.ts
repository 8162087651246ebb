const hourMs = 3_600_000;

/** How long what has not arrived yet is looked for before a person must look. */
export const giveUpMs = 24 * hourMs;

const longestRetryMs = 10_000;
const longestRedriveMs = hourMs / 4;

/**
 * The pause after try number `round` (from 0) of a message, in ms: 100 ms doubling up to 10 s, of which half is chance,
 * so that many that failed together do not come back together. `chance` is in [0, 1).
 */
export function retryAfterMs(round: number, chance: number): number {
  return Math.min(longestRetryMs, 100 * 2 ** Math.min(round, 10)) * (0.5 + chance / 2);
}

/**
 * When a parked key is tried again by itself after its try number `attempts` (from 1), in ms: 1 s doubling up to a
 * quarter of an hour, give or take a quarter. Undefined once it has waited `giveUpMs`.
 */
export function redriveAfterMs(attempts: number, waitedMs: number, chance: number): number | undefined {
  if (waitedMs > giveUpMs) return undefined;
  return Math.min(longestRedriveMs, 1_000 * 2 ** Math.min(attempts - 1, 20)) * (0.75 + chance / 2);
}
