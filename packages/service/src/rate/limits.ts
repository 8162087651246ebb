import { type ActorKind, actorKinds } from '@simpul/contracts';
import { z } from 'zod';

const Allowed = z.union([
  z.strictObject({ reads: z.int().min(1).max(1_000_000), writes: z.int().min(1).max(1_000_000) }),
  z.literal('unlimited'),
]);

/** Requests a minute that read and that change something, or no limit. */
export type Allowed = z.infer<typeof Allowed>;

/** Whom a limit is for: each actor of a kind, or each address that says nobody's name. */
export type Limited = ActorKind | 'nobody';

const perKind = z.partialRecord(z.enum(['nobody', ...actorKinds]), Allowed);

/**
 * The JSON of RATE_LIMITS: what is to differ from {@link usualLimits}, each part from a moment on (ISO 8601, from ever
 * where it is left out); a later part changes what it names and leaves the rest.
 */
export const RateLimits = z
  .array(z.strictObject({ from: z.iso.datetime({ offset: true }).optional(), limits: perKind }))
  .min(1);

/** Changes of limits, in any order. */
export type LimitChanges = z.infer<typeof RateLimits>;

/**
 * What each may ask in a minute. People read pages and fill in forms; officers work through lists; machines act for
 * many. Services of Simpul ask one another because somebody asked them, and that one was counted.
 */
export const usualLimits: Readonly<Record<Limited, Allowed>> = {
  nobody: { reads: 300, writes: 60 },
  citizen: { reads: 300, writes: 60 },
  business: { reads: 600, writes: 120 },
  employee: { reads: 300, writes: 60 },
  officer: { reads: 1_200, writes: 600 },
  agency: { reads: 6_000, writes: 3_000 },
  provider: { reads: 3_000, writes: 1_500 },
  partner: { reads: 3_000, writes: 1_500 },
  bank: { reads: 12_000, writes: 12_000 },
  operator: { reads: 1_200, writes: 600 },
  service: 'unlimited',
};

/** Tells what is allowed to whom at a moment in epoch milliseconds. */
export function limitsOver(changes: LimitChanges): (whom: Limited, nowMs: number) => Allowed {
  const begun = changes.map(({ from, limits }) => ({
    from: from ? Date.parse(from) : Number.NEGATIVE_INFINITY,
    limits,
  }));
  const latestFirst = begun.toSorted((one, other) => other.from - one.from);
  return (whom, nowMs) =>
    latestFirst.find(({ from, limits }) => from <= nowMs && limits[whom])?.limits[whom] ?? usualLimits[whom];
}
