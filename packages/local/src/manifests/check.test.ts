import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { projectRoot } from '../project.ts';
import { overlayComplaints } from './check.ts';
import { renewedTooLate } from './made.ts';
import { parseManifests } from './manifest.ts';
import { prometheusRule } from './rules.ts';
import { schemaCheck } from './schemas.ts';
import { soundBut } from './sound.ts';

// compiling schemas takes its time on a busy machine
vi.setConfig({ testTimeout: 60_000 });

const released = { released: true };
const digest = `@sha256:${'5e'.repeat(32)}`;

test('what is in order is not complained about', () => {
  expect(overlayComplaints('production', soundBut(), released)).toEqual([]);
  expect(soundBut().flatMap(schemaCheck(join(projectRoot, 'k8s', 'schemas')))).toEqual([]);
});

test.each<[what: string, from: string, to: string, complaint: string | RegExp]>([
  ['a pod as root', 'runAsNonRoot: true', 'runAsNonRoot: false', /securityContext\.runAsNonRoot/],
  ['root by its number', 'runAsUser: 1000', 'runAsUser: 0', /securityContext\.runAsUser/],
  [
    'a root that can be written',
    'readOnlyRootFilesystem: true',
    'readOnlyRootFilesystem: false',
    /readOnlyRootFilesystem/,
  ],
  [
    'a process that may gain rights',
    'allowPrivilegeEscalation: false',
    'allowPrivilegeEscalation: true',
    /PrivilegeEsc/,
  ],
  ['capabilities', 'drop: [ALL]', 'drop: [ALL], add: [NET_ADMIN]', /capabilities\.add/],
  ['no seccomp profile', 'type: RuntimeDefault', 'type: Unconfined', /seccompProfile/],
  [
    'a token',
    'automountServiceAccountToken: false',
    'automountServiceAccountToken: true',
    /automountServiceAccountToken/,
  ],
  ['no limit of memory', 'limits: { cpu: 1, memory: 768Mi }', 'limits: { cpu: 1 }', /limits\.memory/],
  ['no probe of readiness', 'readinessProbe', 'readynessProbe', /containers\.0\.readinessProbe/],
  ['a stop cut short', 'terminationGracePeriodSeconds: 35', 'terminationGracePeriodSeconds: 30', /25 s of a stop/],
  [
    'a folder of the node',
    'volumes:\n        - name: secrets',
    'volumes:\n        - { name: n, hostPath: { path: /etc } }\n        - name: secrets',
    /hostPath/,
  ],
  ['a tag', digest, ':1.4.0', 'Deployment g2c: simpul/g2c:1.4.0 is named by no digest'],
  ['noughts', digest, `@sha256:${'0'.repeat(64)}`, 'Deployment g2c: the release has set no digest of simpul/g2c'],
  [
    'no fence around all',
    'podSelector: {}, policyTypes: [Ingress, Egress]',
    'podSelector: {}, policyTypes: [Ingress]',
    'no NetworkPolicy denies everything to everybody',
  ],
  [
    'a door in the fence',
    'podSelector: {}, policyTypes: [Ingress, Egress]',
    'podSelector: {}, policyTypes: [Ingress, Egress], egress: [{}]',
    'no NetworkPolicy denies everything to everybody',
  ],
  [
    'a pod nobody thought of',
    'podSelector: { matchLabels: { app.kubernetes.io/name: g2c } }\n  policyTypes',
    'podSelector: { matchLabels: { app.kubernetes.io/name: g2b } }\n  policyTypes',
    'Deployment g2c: no NetworkPolicy is about it',
  ],
  [
    'no budget of disruptions',
    'selector: { matchLabels: { app.kubernetes.io/name: g2c } } }',
    'selector: { matchLabels: { app: x } } }',
    'Deployment g2c: has no PodDisruptionBudget',
  ],
  [
    'two who scale',
    'spec:\n  selector: { matchLabels: { app.kubernetes.io/name: g2c } }',
    'spec:\n  replicas: 3\n  selector: { matchLabels: { app.kubernetes.io/name: g2c } }',
    'Deployment g2c: several say how many there are',
  ],
  [
    'none who scales',
    'kind: Deployment, name: g2c',
    'kind: Deployment, name: g2b',
    'Deployment g2c: nothing scales it',
  ],
  ['operators’ routes outside', 'value: /v1', 'value: /', 'HTTPRoute g2c: / leads to what only the inside may ask'],
  ['a secret in a file', 'kind: HTTPRoute', 'kind: Secret', /stand in no file/],
  ['a lenient namespace', 'enforce: restricted', 'enforce: baseline', /does not enforce restricted pods/],
  [
    'a topic with two replicas',
    '  replicas: 3\n  config',
    '  replicas: 2\n  config',
    /KafkaTopic g2c\.consent: replicas/,
  ],
  ['one acknowledgement', 'min.insync.replicas: 2', 'min.insync.replicas: 1', /min\.insync\.replicas/],
  [
    'a leader that lacks events',
    'unclean.leader.election.enable: false',
    'unclean.leader.election.enable: true',
    /unclean/,
  ],
  [
    'an account nobody has',
    'serviceAccountName: g2c',
    'serviceAccountName: g2b',
    'Deployment g2c: there is no ServiceAccount g2b',
  ],
  [
    'a probe of a port that is not there',
    'port: mongodb }',
    'port: mongo }',
    'StatefulSet shard: a probe asks port mongo, which it has not',
  ],
  [
    'an address with nobody behind it',
    'spec: { selector: { app.kubernetes.io/name: g2c }',
    'spec: { selector: { app: g2c }',
    'Service g2c: no pod is behind it',
  ],
  [
    'a port that nobody serves',
    'targetPort: https',
    'targetPort: http',
    'Service g2c: what is behind it has no port http',
  ],
  [
    'a route to nowhere',
    'name: g2c, port: 443',
    'name: g2c, port: 8443',
    'HTTPRoute g2c: there is no Service g2c with port 8443',
  ],
  [
    'a door with a wall behind it',
    'name: shard } } }], ports: [{ port: 27017 }] }',
    'name: shard } } }], ports: [{ port: 27018 }] }',
    'Deployment g2c to StatefulSet shard, port 27018: may go out, and is not let in',
  ],
  [
    'a door nobody can come to',
    'name: shard } } }], ports: [{ port: 27017 }] }',
    'name: shard } } }], ports: [{ port: 27018 }] }',
    'Deployment g2c to StatefulSet shard, port 27017: is let in, and may not go out',
  ],
  [
    'a way to a port that is closed',
    'containerPort: 27017',
    'containerPort: 27018',
    'Deployment g2c to StatefulSet shard, port 27017: nothing answers there',
  ],
  [
    'a secret nobody makes',
    'name: g2c-settings',
    'name: g2c-secrets',
    'Deployment g2c: nobody makes the secret g2c-secrets',
  ],
  [
    'a key that a secret has not',
    'key: password',
    'key: passphrase',
    'Deployment g2c: the secret g2c has no passphrase',
  ],
  [
    'a certificate that ends before anybody reads it again',
    'renewBefore: 2160h',
    'renewBefore: 720h',
    /^Certificate shard: renewBefore/,
  ],
  ['a shard at the port of its role', '--port=27017, ', '', /^StatefulSet shard: mongod: does not say --port=/],
  ['events that expire', 'retention.ms: -1', 'retention.ms: 604800000', /retention\.ms/],
])('%s is found', (_, from, to, complaint) => {
  expect(overlayComplaints('production', soundBut([from, to]), released)).toContainEqual(
    typeof complaint === 'string' ? complaint : expect.stringMatching(complaint),
  );
});

test('an authority of brokers that is renewed shortly before its end is found', () => {
  const text = readFileSync(join(projectRoot, 'k8s', 'components', 'kafka', 'cluster.yaml'), 'utf8');
  const late = parseManifests(text.replace('renewalDays: 365', 'renewalDays: 30'));
  expect(renewedTooLate(parseManifests(text))).toEqual([]);
  expect(renewedTooLate(late)).toEqual([expect.stringMatching(/^Kafka simpul: clusterCa\.renewalDays/)]);
});

test('what stands in the repository may have noughts for a digest, and one machine may have tags and one replica', () => {
  const unset = soundBut([digest, `@sha256:${'0'.repeat(64)}`]);
  expect(overlayComplaints('production', unset)).toEqual([]);
  const local = soundBut([digest, ':local'], ['min.insync.replicas: 2', 'min.insync.replicas: 1']);
  expect(overlayComplaints('local', local)).toEqual([]);
  expect(overlayComplaints('local', soundBut([digest, ':latest']))).toEqual([
    'Deployment g2c: simpul/g2c:latest is whatever is newest',
    'StatefulSet shard: mongo:latest is whatever is newest',
  ]);
});

describe('schemas', () => {
  const check = schemaCheck(join(projectRoot, 'k8s', 'schemas'));

  test.each<[what: string, from: string, to: string, complaint: RegExp]>([
    [
      'a field nobody knows',
      'maxUnavailable: 1',
      'maxUnavaileble: 1',
      /^PodDisruptionBudget g2c: \/spec .*\(maxUnavaileble\)$/,
    ],
    [
      'one of a custom resource',
      'partitions: 16',
      'partition: 16',
      /^KafkaTopic g2c\.consent: \/spec .*\(partition\)$/,
    ],
    [
      'a value of another type',
      'maxReplicas: 8',
      'maxReplicas: many',
      /^HorizontalPodAutoscaler g2c: \/spec\/maxReplicas/,
    ],
    [
      'a kind nobody keeps a schema of',
      'kafka.strimzi.io/v1',
      'kafka.strimzi.io/v9',
      /no schema of kafka\.strimzi\.io\/v9 is kept/,
    ],
  ])('find %s', (_, from, to, complaint) => {
    expect(soundBut([from, to]).flatMap(check)).toContainEqual(expect.stringMatching(complaint));
  });
});

test('rules of Prometheus become one resource of its operator', () => {
  const group = (name: string) => `groups:\n  - name: ${name}\n    rules: [{ record: a:b, expr: 'sum(x{y="z"})' }]\n`;
  expect(prometheusRule([group('one'), group('two')])).toMatch(/kind: PrometheusRule.*name: one.*name: two/s);
  expect(() => prometheusRule(['rules: []'])).toThrow();
});
