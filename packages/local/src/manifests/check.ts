import { deadEnds } from './connected.ts';
import { unfenced } from './fences.ts';
import { elsewhere, renewedTooLate, unmade } from './made.ts';
import type { Manifest } from './manifest.ts';
import { looseImages, unsafePods } from './pods.ts';
import { exposed, fightingScalers, fragile, withoutBudget } from './together.ts';

/** All that is wrong with what an overlay builds, one sentence each; `released` also wants every image's own digest. */
export function overlayComplaints(
  overlay: string,
  manifests: readonly Manifest[],
  { released = false }: { released?: boolean } = {},
): string[] {
  // People depend on all others; this one runs on one machine, with one of everything.
  const isStanding = overlay !== 'local';
  return [
    ...unsafePods(manifests),
    ...looseImages(manifests, { byDigest: isStanding, released: isStanding && released }),
    ...unfenced(manifests),
    ...withoutBudget(manifests),
    ...fightingScalers(manifests, { needed: isStanding }),
    ...exposed(manifests),
    ...deadEnds(manifests),
    ...unmade(manifests),
    ...renewedTooLate(manifests),
    ...elsewhere(manifests),
    ...(isStanding ? fragile(manifests) : []),
  ];
}
