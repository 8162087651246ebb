import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readableTopics, type ServiceName, services } from '@simpul/contracts';
import { expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { projectRoot } from '../project.ts';
import { overlayComplaints } from './check.ts';
import { flowsOf } from './fences.ts';
import { buildOverlay, kustomize, type Manifest, parseManifests, workloadsOf } from './manifest.ts';
import { schemaCheck } from './schemas.ts';

// kustomize is a process of its own, and slow on a busy machine
vi.setConfig({ testTimeout: 60_000 });

const overlays = readdirSync(join(projectRoot, 'k8s', 'overlays'));
const schemas = schemaCheck(join(projectRoot, 'k8s', 'schemas'));
const of = (manifests: readonly Manifest[], kind: string) => manifests.filter((each) => each.kind === kind);
const namesOf = (manifests: readonly Manifest[], kind: string) =>
  of(manifests, kind).map(({ metadata }) => metadata.name);

const OnLag = z.object({
  consumerGroup: z.string(),
  // without it every topic counts where a group has no offsets yet
  topic: z.string(),
  // without it brokers are spoken to as none from 4.0 on understands
  version: z.string(),
});
const Scaled = z.object({ triggers: z.array(z.object({ type: z.string(), metadata: z.looseObject({}) })) });

test.skipIf(!kustomize()).each(overlays)(
  '%s is in order, and has all services with their topics, users and ways in',
  async (overlay) => {
    const manifests = await buildOverlay(projectRoot, overlay);
    expect([...manifests.flatMap(schemas), ...overlayComplaints(overlay, manifests)]).toEqual([]);
    const names = Object.keys(services).toSorted();
    const topics = Object.values(services).flatMap((service) => service.topics.map(({ name }) => name));
    expect(namesOf(manifests, 'KafkaTopic').toSorted()).toEqual(topics.toSorted());
    for (const kind of ['Service', 'Deployment', 'ServiceAccount', 'KafkaUser', 'HTTPRoute', 'BackendTLSPolicy'])
      expect(namesOf(manifests, kind), kind).toEqual(expect.arrayContaining(names));
    expect(namesOf(manifests, 'Job').toSorted()).toEqual(names.map((name) => `${name}-migrate`));
  },
);

test.skipIf(!kustomize())('lag is watched of reactions that the services have, on topics that they read', async () => {
  const scaled = of(await buildOverlay(projectRoot, 'production'), 'ScaledObject');
  const watched = scaled.flatMap(({ spec }) =>
    Scaled.parse(spec)
      .triggers.filter(({ type }) => type === 'kafka')
      .map(({ metadata }) => OnLag.parse(metadata)),
  );
  expect(watched.length).toBeGreaterThanOrEqual(Object.keys(services).length);
  for (const { consumerGroup, topic } of watched) {
    const [service = '', name] = consumerGroup.split('.');
    const sources = globSync(`services/${service}/src/**/*.ts`, { cwd: projectRoot });
    const texts = sources.map((path) => readFileSync(join(projectRoot, path), 'utf8'));
    // a view's group is another one when it is made again
    const declared = texts.some((text) => text.includes(`name: '${name}'`) && /\breaction\(/.test(text));
    expect.soft(declared, consumerGroup).toBe(true);
    const readable = readableTopics(service as ServiceName).map((each) => each.name);
    expect.soft(readable, consumerGroup).toContain(topic);
  }
});

test.skipIf(!kustomize())('services and their migrations speak with whom they must, and with nobody else', async () => {
  const manifests = await buildOverlay(projectRoot, 'production');
  const flows = Object.fromEntries(
    workloadsOf(manifests).map((workload) => [workload.manifest.metadata.name, flowsOf(manifests, workload)]),
  );
  const stores = ['kube-system kube-dns:53', 'mongodb-keys:27017', 'mongodb:27017', 'simpul Kafka:9093'];
  const outside = (...ports: number[]) => ports.map((port) => `0.0.0.0/0:${port}`);
  const service = [...stores, ...outside(443), 'opentelemetry-collector:4318'];
  const [gateway, register] = ['simpul/gateway:8443', 'service g2g:8443'];
  const [asking, asked] = ['service g2c:8443', 'service g2b|g2e:8443'];
  expect(flows).toEqual({
    g2c: { in: [gateway], out: [...service, ...outside(465, 587), register, asked].toSorted() },
    g2b: { in: [asking, gateway], out: [...service, register].toSorted() },
    g2e: { in: [asking, gateway], out: [...service, register].toSorted() },
    g2g: { in: ['service g2c|g2b|g2e:8443', gateway], out: service.toSorted() },
    ...Object.fromEntries(Object.keys(services).map((name) => [`${name}-migrate`, { in: [], out: stores }])),
  });
});

test('who looks after Kafka by hand has a name that fits its kind, and stands in no overlay', async () => {
  const text = readFileSync(join(projectRoot, 'k8s', 'components', 'kafka', 'operator.yaml'), 'utf8');
  const [user, ...more] = parseManifests(text);
  expect(more).toEqual([]);
  expect(user && schemas(user)).toEqual([]);
  if (kustomize())
    expect(namesOf(await buildOverlay(projectRoot, 'production'), 'KafkaUser')).not.toContain(user?.metadata.name);
});

const Collector = z.object({
  spec: z.object({ config: z.looseObject({ exporters: z.record(z.string(), z.unknown()) }) }),
});
const shared = join(projectRoot, 'infra', 'collector', 'base.yaml');

test.skipIf(!kustomize() || !existsSync(shared))('the collector takes out what that of compose takes out', async () => {
  const [found] = of(await buildOverlay(projectRoot, 'production'), 'OpenTelemetryCollector');
  const { config } = Collector.parse(found).spec;
  const { exporters, ...base } = parse(readFileSync(shared, 'utf8')) as Record<string, unknown>;
  expect(config).toMatchObject(base);
  expect(config.exporters).toMatchObject(exporters as object);
});
