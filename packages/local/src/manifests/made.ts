import { z } from 'zod';
import { type Manifest, nameOf, workloadsOf } from './manifest.ts';

const Items = z.array(z.object({ key: z.string() })).default([]);
const Volume = z.object({
  secret: z.object({ secretName: z.string(), items: Items }).optional(),
  projected: z
    .object({ sources: z.array(z.object({ secret: z.object({ name: z.string(), items: Items }).optional() })) })
    .optional(),
});
const Volumes = z.object({ volumes: z.array(Volume).default([]) });

const Certificate = z.object({
  secretName: z.string(),
  renewBefore: z
    .string()
    .regex(/^\d+h$/)
    .default('0h'),
  additionalOutputFormats: z.array(z.object({ type: z.string() })).default([]),
});
const Store = z.object({
  security: z.object({ tls: z.object({ certificateKeySecretRef: z.object({ name: z.string() }) }) }),
  users: z.array(
    z.object({ connectionStringSecretName: z.string(), passwordSecretRef: z.object({ name: z.string() }) }),
  ),
});

/** Secrets that people make by the commands of docs/deploy.md; `<service>-mongodb` only where no operator makes the store. */
const byHand = [/^[a-z0-9]+-settings$/, /^[a-z0-9]+(-keys)?-mongodb-password$/, /^mongodb-keyfile$/];
const byHandWithShards = /^[a-z0-9]+-mongodb$/;

/** The secrets that operators write here, each with its keys. */
function madeBy(manifests: readonly Manifest[]): Map<string, readonly string[]> {
  return new Map(
    manifests.flatMap(({ kind, metadata, spec }): [string, readonly string[]][] => {
      switch (kind) {
        case 'Certificate': {
          const { secretName, additionalOutputFormats } = Certificate.parse(spec);
          const combined = additionalOutputFormats.some(({ type }) => type === 'CombinedPEM');
          return [[secretName, ['tls.crt', 'tls.key', 'ca.crt', ...(combined ? ['tls-combined.pem'] : [])]]];
        }
        case 'Kafka':
          return [[`${metadata.name}-cluster-ca-cert`, ['ca.crt', 'ca.p12', 'ca.password']]];
        case 'KafkaUser':
          return [[metadata.name, ['password', 'sasl.jaas.config']]];
        case 'MongoDBCommunity':
          return Store.parse(spec).users.map(({ connectionStringSecretName }) => [
            connectionStringSecretName,
            ['connectionString.standard', 'connectionString.standardSrv', 'username', 'password'],
          ]);
        default:
          return [];
      }
    }),
  );
}

/** The secrets each pod mounts, by the workload. */
function mounted(manifests: readonly Manifest[]) {
  return workloadsOf(manifests).flatMap(({ manifest, pod }) =>
    Volumes.parse(pod).volumes.flatMap(({ secret, projected }) => [
      ...(secret ? [{ manifest, name: secret.secretName, items: secret.items }] : []),
      ...(projected?.sources ?? []).flatMap((source) => (source.secret ? [{ manifest, ...source.secret }] : [])),
    ]),
  );
}

/** Secrets that are asked for and that nobody makes, or not with that key: their pods would wait for ever. */
export function unmade(manifests: readonly Manifest[]): string[] {
  const made = madeBy(manifests);
  const stores = manifests.filter(({ kind }) => kind === 'MongoDBCommunity');
  const sharded = !stores.some(({ metadata }) => metadata.name === 'mongodb');
  const isByHand = (name: string) => byHand.some((each) => each.test(name)) || (sharded && byHandWithShards.test(name));
  const ofStores = stores.flatMap((manifest) => {
    const { security, users } = Store.parse(manifest.spec);
    const names = [
      security.tls.certificateKeySecretRef.name,
      ...users.map(({ passwordSecretRef }) => passwordSecretRef.name),
    ];
    return names.map((name) => ({ manifest, name, items: [] }));
  });
  return [...mounted(manifests), ...ofStores].flatMap(({ manifest, name, items }) => {
    const keys = made.get(name);
    if (!keys) return isByHand(name) ? [] : [`${nameOf(manifest)}: nobody makes the secret ${name}`];
    const missing = items.filter(({ key }) => !keys.includes(key));
    return missing.map(({ key }) => `${nameOf(manifest)}: the secret ${name} has no ${key}`);
  });
}

const quarterHours = 90 * 24;
const Authority = z.object({ clusterCa: z.object({ renewalDays: z.int().min(180) }) });

/**
 * What is read once, at the start of a process, and renewed too late for the next start to be sure to come before the old
 * one ends. Services look at their own certificates again; brokers' authority they read once, and so do plain stores theirs.
 */
export function renewedTooLate(manifests: readonly Manifest[]): string[] {
  const readOnce = new Set(
    mounted(manifests)
      .filter(({ manifest }) => manifest.kind === 'StatefulSet')
      .map(({ name }) => name),
  );
  return manifests.flatMap((manifest) => {
    if (manifest.kind === 'Kafka' && !Authority.safeParse(manifest.spec).success)
      return [`${nameOf(manifest)}: clusterCa.renewalDays: services read it when they start; half a year at least`];
    if (manifest.kind !== 'Certificate') return [];
    const { secretName, renewBefore } = Certificate.parse(manifest.spec);
    if (!readOnce.has(secretName) || Number.parseInt(renewBefore, 10) >= quarterHours) return [];
    return [`${nameOf(manifest)}: renewBefore: a plain store reads it when it starts; a quarter of a year at least`];
  });
}

const Server = z.object({
  containers: z.array(z.object({ name: z.string(), args: z.array(z.string()).default([]) })),
});
const roles = ['--shardsvr', '--configsvr'];
const said = ['--port=', '--dbpath='];

/** Stores of a sharded cluster that do not say where they listen and write: each role has a port and a folder of its own. */
export function elsewhere(manifests: readonly Manifest[]): string[] {
  return workloadsOf(manifests).flatMap(({ manifest, pod }) =>
    Server.parse(pod)
      .containers.filter(({ args }) => args.some((arg) => roles.includes(arg)))
      .flatMap(({ name, args }) =>
        said
          .filter((option) => !args.some((arg) => arg.startsWith(option)))
          .map((option) => `${nameOf(manifest)}: ${name}: does not say ${option}… and its role has another`),
      ),
  );
}
