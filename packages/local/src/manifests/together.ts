import { z } from 'zod';
import { Selector, selects } from './fences.ts';
import { type Manifest, nameOf, workloadsOf } from './manifest.ts';

const Budget = z.object({ selector: Selector });

/** What a node that is emptied could take away altogether. */
export function withoutBudget(manifests: readonly Manifest[]): string[] {
  const budgets = manifests.filter(({ kind }) => kind === 'PodDisruptionBudget').map(({ spec }) => Budget.parse(spec));
  return workloadsOf(manifests)
    .filter(({ manifest }) => manifest.kind !== 'Job')
    .filter((workload) => !budgets.some(({ selector }) => selects(selector, workload)))
    .map(({ manifest }) => `${nameOf(manifest)}: has no PodDisruptionBudget`);
}

const Scaler = z.object({ scaleTargetRef: z.object({ name: z.string() }) });
const Scaled = z.object({ replicas: z.number().optional() });

/** Deployments with more than one who says how many there are; `needed` asks for one each. */
export function fightingScalers(manifests: readonly Manifest[], { needed }: { needed: boolean }): string[] {
  const targets = manifests
    .filter(({ kind }) => kind === 'HorizontalPodAutoscaler' || kind === 'ScaledObject')
    .map(({ spec }) => Scaler.parse(spec).scaleTargetRef.name);
  const services = manifests.filter(
    ({ kind, metadata }) => kind === 'Deployment' && metadata.labels?.['app.kubernetes.io/name'] === metadata.name,
  );
  return services.flatMap((service) => {
    const own = targets.filter((name) => name === service.metadata.name).length;
    const fixed = Scaled.parse(service.spec).replicas !== undefined ? 1 : 0;
    if (own + fixed > 1) return [`${nameOf(service)}: several say how many there are`];
    return needed && own === 0 ? [`${nameOf(service)}: nothing scales it`] : [];
  });
}

const replicas = (least: number) => z.looseObject({ replicas: z.int().min(least) });
const durable: Readonly<Record<string, z.ZodType>> = {
  KafkaTopic: z.object({
    replicas: z.int().min(3),
    config: z.looseObject({
      'min.insync.replicas': z.int().min(2),
      'retention.ms': z.literal(-1),
      'retention.bytes': z.literal(-1),
      'unclean.leader.election.enable': z.literal(false),
    }),
  }),
  KafkaNodePool: replicas(3),
  StatefulSet: replicas(3),
  Kafka: z.object({
    kafka: z.object({
      authorization: z.object({ type: z.literal('simple') }),
      listeners: z.array(z.object({ tls: z.literal(true), authentication: z.looseObject({}) })),
      config: z.looseObject({
        'auto.create.topics.enable': z.literal(false),
        'default.replication.factor': z.int().min(3),
        'offsets.topic.replication.factor': z.int().min(3),
        'min.insync.replicas': z.int().min(2),
        'unclean.leader.election.enable': z.literal(false),
        // 90 days
        'offsets.retention.minutes': z.int().min(129_600),
      }),
    }),
  }),
  MongoDBCommunity: z.object({
    members: z.int().min(3),
    security: z.object({ tls: z.object({ enabled: z.literal(true) }), authentication: z.looseObject({}) }),
  }),
};

/** Brokers and stores that could lose what was acknowledged. */
export function fragile(manifests: readonly Manifest[]): string[] {
  return manifests.flatMap((manifest) => {
    const { error } = durable[manifest.kind]?.safeParse(manifest.spec) ?? {};
    return (error?.issues ?? []).map(({ path, message }) => `${nameOf(manifest)}: ${path.join('.')}: ${message}`);
  });
}

const Route = z.object({
  rules: z.array(
    z.object({ matches: z.array(z.object({ path: z.object({ type: z.string(), value: z.string() }) })).min(1) }),
  ),
});

/** What is meant for the inside of a cluster alone, and secrets that stand in what is committed. */
export function exposed(manifests: readonly Manifest[]): string[] {
  return manifests.flatMap((manifest) => {
    if (manifest.kind === 'Secret')
      return [`${nameOf(manifest)}: secrets are made in the cluster and stand in no file`];
    if (
      manifest.kind === 'Namespace' &&
      manifest.metadata.labels?.['pod-security.kubernetes.io/enforce'] !== 'restricted'
    )
      return [`${nameOf(manifest)}: does not enforce restricted pods`];
    if (manifest.kind !== 'HTTPRoute') return [];
    const paths = Route.parse(manifest.spec).rules.flatMap(({ matches }) => matches.map(({ path }) => path));
    return paths
      .filter(
        ({ type, value }) =>
          type === 'PathPrefix' && ['/ops', '/health'].some((inside) => `${inside}/`.startsWith(value)),
      )
      .map(({ value }) => `${nameOf(manifest)}: ${value} leads to what only the inside may ask`);
  });
}
