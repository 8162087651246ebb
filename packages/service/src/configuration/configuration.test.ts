import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '@simpul/local';
import { buildOverlay, kustomize, type Manifest } from '@simpul/local/manifests';
import { createAuthority } from '@simpul/local/tls';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { readConfig } from '../config.ts';
import { isSecret, type ServiceSettings, serviceNames, settingsOfServices } from './services.ts';

// kustomize is a process of its own, and slow on a busy machine
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const root = new URL('../../../../', import.meta.url);
let settings: ServiceSettings;

beforeAll(async () => {
  settings = await settingsOfServices(root);
});

test('what sounds like a secret is marked as one, and nothing that is a path', () => {
  for (const service of serviceNames)
    for (const [name, setting] of Object.entries(settings[service].shape)) {
      // public keys are nobody's secret
      if (/(SECRET|PASSWORD|TOKEN|_KEYS?|MONGODB_URI)$/.test(name) && name !== 'EVIDENCE_OLD_KEYS')
        expect.soft(isSecret(setting), name).toBe(true);
      if (name.endsWith('_FILE')) expect.soft(isSecret(setting), name).toBe(false);
    }
});

const Pod = z.object({
  containers: z.tuple([
    z.object({
      envFrom: z.array(z.object({ configMapRef: z.object({ name: z.string() }) })),
      env: z.array(z.object({ name: z.string(), value: z.string().optional() })),
    }),
  ]),
});
const Deployment = z.object({ template: z.object({ spec: Pod }) });
const ConfigMap = z.object({ data: z.record(z.string(), z.string()) });

/** The environment that a Deployment's one container has, but for what is asked of the pod. */
function environmentIn(manifests: readonly Manifest[], service: string): Record<string, string> {
  const named = (kind: string, name: string) => {
    const found = manifests.find((each) => each.kind === kind && each.metadata.name === name);
    if (!found) throw new Error(`there is no ${kind} ${name}`);
    return found;
  };
  const [{ envFrom, env }] = Deployment.parse(named('Deployment', service).spec).template.spec.containers;
  const maps = envFrom.map(({ configMapRef }) => ConfigMap.parse(named('ConfigMap', configMapRef.name)).data);
  return Object.assign({}, ...maps, Object.fromEntries(env.map(({ name, value }) => [name, value ?? 'of the pod'])));
}

const notOurs = /^(OTEL_|NODE_|KAFKAJS_|POD_)/;

describe.skipIf(!kustomize())('the environment that each overlay gives', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'simpul-overlay-'));
    const { cert, key } = await (await createAuthority()).issue('service');
    const sealing = await (await createAuthority()).issue('seal');
    const files: Readonly<Record<string, string>> = {
      ...{ 'tls.crt': cert, 'tls.key': key, 'ca.crt': cert, 'kafka-ca.crt': cert },
      ...{ SIGNING_KEY: sealing.key, SIGNING_CERTIFICATE: sealing.cert },
      MONGODB_URI: `mongodb://${['g2c', 'x'].join(':')}@mongodb-0:27017/admin?replicaSet=mongodb&ssl=true`,
      KEYS_MONGODB_URI: `mongodb://${['g2c-keys', 'x'].join(':')}@mongodb-keys-0:27017/admin?ssl=true`,
      MASTER_KEYS: JSON.stringify({ current: '1', keys: { 1: Buffer.alloc(32, 8).toString('base64') } }),
      INDEX_KEY: Buffer.alloc(32, 9).toString('base64'),
      EVIDENCE_KEY: generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
      ...{ KAFKA_SASL_PASSWORD: 'x', OIDC_CLIENT_SECRET: 'x', REF_KEY: Buffer.alloc(32, 7).toString('base64') },
      SMTP_URL: 'smtps://mail.example',
    };
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  });
  afterAll(() => rm(folder, { recursive: true }));

  test.each(['local', 'staging', 'production', 'production-sharded'])(
    '%s is enough for every service, and names nothing unknown',
    async (overlay) => {
      const manifests = await buildOverlay(projectRoot, overlay);
      for (const service of serviceNames) {
        const given = environmentIn(manifests, service);
        const here = Object.entries(given).map(([name, value]) => [name, value.replace(/^\/run\/simpul/, folder)]);
        const config = readConfig(settings[service], Object.fromEntries(here));
        expect(config).toMatchObject({ NODE_ENV: overlay === 'local' ? 'development' : 'production', HOST: '0.0.0.0' });
        const known = new Set(serviceNames.flatMap((each) => Object.keys(settings[each].shape)));
        const stray = Object.keys(given).filter(
          (name) => !notOurs.test(name) && !known.has(name.replace(/_FILE$/, '')) && !known.has(name),
        );
        expect(stray, service).toEqual([]);
        const told = Object.keys(given).filter((name) => isSecret(settings[service].shape[name]));
        expect(told, `${service}: secrets come as files`).toEqual([]);
      }
    },
  );
});
