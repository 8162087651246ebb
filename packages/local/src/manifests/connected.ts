import { z } from 'zod';
import { type Fence, fencesOf, selects } from './fences.ts';
import { type Manifest, nameOf, type Workload, workloadsOf } from './manifest.ts';

const Port = z.union([z.string(), z.number()]);
const Probe = z.object({
  httpGet: z.object({ port: Port }).optional(),
  tcpSocket: z.object({ port: Port }).optional(),
});
const Container = z.object({
  ports: z.array(z.object({ name: z.string().optional(), containerPort: z.number() })).default([]),
  startupProbe: Probe.optional(),
  livenessProbe: Probe.optional(),
  readinessProbe: Probe.optional(),
});
const Pod = z.object({ serviceAccountName: z.string().optional(), containers: z.array(Container) });
const Service = z.object({
  selector: z.record(z.string(), z.string()),
  ports: z.array(z.object({ port: z.number(), targetPort: Port.optional() })),
});
const Route = z.object({
  rules: z.array(z.object({ backendRefs: z.array(z.object({ name: z.string(), port: z.number() })).default([]) })),
});

/** Names and ports that lead to nothing: any schema takes them. */
export function deadEnds(manifests: readonly Manifest[]): string[] {
  const of = (kind: string) => manifests.filter((each) => each.kind === kind);
  const workloads = workloadsOf(manifests);
  const accounts = new Set(of('ServiceAccount').map(({ metadata }) => metadata.name));
  const services = new Map(of('Service').map(({ metadata, spec }) => [metadata.name, Service.parse(spec)]));
  return [
    ...workloads.flatMap((workload) => strayPod(workload, accounts)),
    ...of('Service').flatMap((service) => unserved(service, workloads)),
    ...of('HTTPRoute').flatMap((route) => misrouted(route, services)),
    ...oneSided(fencesOf(manifests), workloads),
  ];
}

function portsOf({ pod }: Workload) {
  return Pod.parse(pod).containers.flatMap(({ ports }) => ports);
}

function answersAt(workload: Workload, port: string | number): boolean {
  return portsOf(workload).some(({ name, containerPort }) => name === port || containerPort === port);
}

function strayPod(workload: Workload, accounts: ReadonlySet<string>): string[] {
  const { serviceAccountName = 'default', containers } = Pod.parse(workload.pod);
  const probed = containers
    .flatMap(({ startupProbe, livenessProbe, readinessProbe }) => [startupProbe, livenessProbe, readinessProbe])
    .flatMap((probe) => probe?.httpGet?.port ?? probe?.tcpSocket?.port ?? []);
  const unknown = [...new Set(probed)].filter((port) => !answersAt(workload, port));
  return [
    ...(accounts.has(serviceAccountName) ? [] : [`there is no ServiceAccount ${serviceAccountName}`]),
    ...unknown.map((port) => `a probe asks port ${port}, which it has not`),
  ].map((what) => `${nameOf(workload.manifest)}: ${what}`);
}

function unserved(service: Manifest, workloads: readonly Workload[]): string[] {
  const { selector, ports } = Service.parse(service.spec);
  const behind = workloads.filter((each) => selects({ matchLabels: selector, matchExpressions: [] }, each));
  if (behind.length === 0) return [`${nameOf(service)}: no pod is behind it`];
  return ports
    .map(({ port, targetPort = port }) => targetPort)
    .filter((port) => !behind.every((each) => answersAt(each, port)))
    .map((port) => `${nameOf(service)}: what is behind it has no port ${port}`);
}

function misrouted(route: Manifest, services: ReadonlyMap<string, z.infer<typeof Service>>): string[] {
  const backends = Route.parse(route.spec).rules.flatMap(({ backendRefs }) => backendRefs);
  return backends
    .filter(({ name, port }) => !services.get(name)?.ports.some((each) => each.port === port))
    .map(({ name, port }) => `${nameOf(route)}: there is no Service ${name} with port ${port}`);
}

/** Where everything is denied to everybody, a door on one side is of no use without one on the other. */
function oneSided(fences: readonly Fence[], workloads: readonly Workload[]): string[] {
  const about = (workload: Workload) => fences.filter(({ podSelector }) => selects(podSelector, workload));
  const out = (of: Workload) => about(of).flatMap(({ egress = [] }) => egress.map(({ to, ports }) => ({ to, ports })));
  const into = (of: Workload) =>
    about(of).flatMap(({ ingress = [] }) => ingress.map(({ from, ports }) => ({ to: from, ports })));
  return workloads.flatMap((from) =>
    workloads.flatMap((to) => {
      const [leaves, enters] = [openTo(out(from), to), openTo(into(to), from)];
      return [...new Set([...leaves, ...enters])].flatMap((port) => {
        const way = `${nameOf(from.manifest)} to ${nameOf(to.manifest)}, port ${port}`;
        if (!enters.has(port)) return [`${way}: may go out, and is not let in`];
        if (!leaves.has(port)) return [`${way}: is let in, and may not go out`];
        return answersAt(to, port) ? [] : [`${way}: nothing answers there`];
      });
    }),
  );
}

type Door = Pick<NonNullable<Fence['egress']>[number], 'to' | 'ports'>;

/** The ports by which pods of this namespace are named and this workload is among them. */
function openTo(doors: readonly Door[], other: Workload): Set<number> {
  const open = doors.filter(({ to }) =>
    to?.some(({ podSelector, namespaceSelector }) => podSelector && !namespaceSelector && selects(podSelector, other)),
  );
  return new Set(open.flatMap(({ ports = [] }) => ports.map(({ port }) => port)));
}
