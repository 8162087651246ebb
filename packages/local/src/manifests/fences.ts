import { z } from 'zod';
import { type Manifest, nameOf, type Workload, workloadsOf } from './manifest.ts';

/** Which pods are meant; only the two forms that are used here. */
export const Selector = z.object({
  matchLabels: z.record(z.string(), z.string()).default({}),
  matchExpressions: z
    .array(z.object({ key: z.string(), operator: z.literal('In'), values: z.array(z.string()) }))
    .default([]),
});
export type Selector = z.infer<typeof Selector>;

const Peer = z.object({
  podSelector: Selector.optional(),
  namespaceSelector: Selector.optional(),
  ipBlock: z.object({ cidr: z.string() }).optional(),
});
const Ports = z.array(z.object({ port: z.number() })).optional();

const Fence = z.object({
  podSelector: Selector,
  policyTypes: z.array(z.string()),
  ingress: z.array(z.object({ from: z.array(Peer).optional(), ports: Ports })).optional(),
  egress: z.array(z.object({ to: z.array(Peer).optional(), ports: Ports })).optional(),
});
export type Fence = z.infer<typeof Fence>;

/** Whether pods with these labels are among those selected. */
export const selects = ({ matchLabels, matchExpressions }: Selector, { labels }: Pick<Workload, 'labels'>): boolean =>
  Object.entries(matchLabels).every(([key, value]) => labels[key] === value) &&
  matchExpressions.every(({ key, values }) => values.includes(labels[key] ?? ''));

const isEverybody = ({ matchLabels, matchExpressions }: Selector): boolean =>
  Object.keys(matchLabels).length + matchExpressions.length === 0;

/** What the policies say of who may speak with whom. */
export const fencesOf = (manifests: readonly Manifest[]): Fence[] =>
  manifests.filter(({ kind }) => kind === 'NetworkPolicy').map(({ spec }) => Fence.parse(spec));

/** Pods that may speak with anybody, or that no policy gives anything to do: both are mistakes. */
export function unfenced(manifests: readonly Manifest[]): string[] {
  const fences = fencesOf(manifests);
  const closed = fences.some(
    ({ podSelector, policyTypes, ingress, egress }) =>
      isEverybody(podSelector) &&
      ['Ingress', 'Egress'].every((type) => policyTypes.includes(type)) &&
      ingress === undefined &&
      egress === undefined,
  );
  const own = fences.filter(({ podSelector }) => !isEverybody(podSelector));
  const forgotten = workloadsOf(manifests).filter(
    (workload) => !own.some(({ podSelector }) => selects(podSelector, workload)),
  );
  return [
    ...(closed ? [] : ['no NetworkPolicy denies everything to everybody']),
    ...forgotten.map(({ manifest }) => `${nameOf(manifest)}: no NetworkPolicy is about it`),
  ];
}

/**
 * With whom a workload's pods may speak, by all policies together: `<peer>:<port>`, the peer by the values of the
 * labels that select it, or by its range of addresses.
 */
export function flowsOf(manifests: readonly Manifest[], workload: Workload): { in: string[]; out: string[] } {
  const own = fencesOf(manifests).filter(({ podSelector }) => selects(podSelector, workload));
  const told = (peers: readonly z.infer<typeof Peer>[] | undefined, ports: z.infer<typeof Ports>) =>
    (peers?.map(nameOfPeer) ?? ['anybody']).flatMap((peer) =>
      (ports?.map(({ port }) => String(port)) ?? ['any']).map((port) => `${peer}:${port}`),
    );
  const sorted = (flows: string[]) => [...new Set(flows)].toSorted();
  return {
    in: sorted(own.flatMap(({ ingress = [] }) => ingress.flatMap(({ from, ports }) => told(from, ports)))),
    out: sorted(own.flatMap(({ egress = [] }) => egress.flatMap(({ to, ports }) => told(to, ports)))),
  };
}

function nameOfPeer({ podSelector, namespaceSelector, ipBlock }: z.infer<typeof Peer>): string {
  const values = [namespaceSelector, podSelector].flatMap((selector) => [
    ...Object.entries(selector?.matchLabels ?? {}).map(([key, value]) => (value === 'true' ? key : value)),
    ...(selector?.matchExpressions ?? []).map(({ values }) => values.join('|')),
  ]);
  return ipBlock?.cidr ?? values.join(' ');
}
