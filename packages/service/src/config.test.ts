import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { ConfigError, developmentSecrets, readConfig, serviceConfig } from './config.ts';

const refKey = Buffer.alloc(32, 9).toString('base64');
const complete = {
  MONGODB_URI: 'mongodb://127.0.0.1:27017',
  KAFKA_BROKERS: 'one:9092, two:9092',
  OIDC_ISSUER: 'https://issuer.example',
  OIDC_CLIENT_ID: 'service:g2c',
  OIDC_CLIENT_SECRET: 's3cret',
  REF_KEY: refKey,
};
const schema = serviceConfig('g2c').extend({ G2G_URL: z.url().optional() });

const complaints = (environment: Record<string, string>) => complaintsAbout(schema, environment);

function complaintsAbout(schema: z.ZodObject, environment: Record<string, string>): readonly string[] {
  try {
    readConfig(schema, environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.sentences;
    throw error;
  }
  return [];
}

test('what is needed is enough; the rest has defaults', () => {
  expect(readConfig(schema, { ...complete, PORT: '', UNRELATED: 'x' })).toMatchObject({
    PORT: 0,
    HOST: '127.0.0.1',
    MONGODB_DB: 'simpul_g2c',
    KAFKA_BROKERS: ['one:9092', 'two:9092'],
    OIDC_AUDIENCE: 'simpul',
    KAFKA_CLIENT: 'kafkajs',
    KAFKA_SESSION_TIMEOUT_MS: 10_000,
    HTTP_MAX_CONNECTIONS: 10_000,
    EPOCH: 1,
    NODE_ENV: 'development',
  });
});

test('a service adds its own names', () => {
  const own = schema.extend({ G2G_URL: z.url().describe('the address of g2g') });
  expect(readConfig(own, { ...complete, G2G_URL: 'http://g2g' }).G2G_URL).toBe('http://g2g');
  expect(() => readConfig(own, complete)).toThrow(
    'G2G_URL is missing: set it, or G2G_URL_FILE, to the address of g2g.',
  );
});

test('everything missing and wrong is told at once, one sentence each, without the values', () => {
  const sentences = complaints({ ...complete, MONGODB_URI: '', PORT: 'hunter2', REF_KEY: 'c2hvcnQ=' });
  expect(sentences.toSorted()).toEqual([
    'MONGODB_URI is missing: set it, or MONGODB_URI_FILE, to a MongoDB connection string, mongodb://….',
    'PORT is not valid: it must be a port from 0 to 65535, 0 for any free one.',
    'REF_KEY is not valid: it must be a key of at least 32 bytes in base64, the same in all services.',
  ]);
});

test('a provider of keys that has the key of references needs it from nowhere else', () => {
  const { REF_KEY: _, ...rest } = complete;
  expect(complaints(rest)).toEqual([expect.stringMatching(/^REF_KEY is missing: /)]);
  expect(complaints({ ...rest, KEY_PROVIDER: 'environment' })).toEqual([
    expect.stringMatching(/^REF_KEY is missing: /),
  ]);
  for (const KEY_PROVIDER of ['file', 'kms']) expect(complaints({ ...rest, KEY_PROVIDER })).toEqual([]);
});

test('master keys are refused where they are no keys, or the current one is not among them, without being told', () => {
  const read = (MASTER_KEYS: string) => complaints({ ...complete, MASTER_KEYS });
  const key = Buffer.alloc(32, 5).toString('base64');
  expect(read(`{"current":"a","keys":{"a":"${key}"}}`)).toEqual([]);
  for (const wrong of [
    `{"current":"b","keys":{"a":"${key}"}}`,
    '{"current":"a","keys":{"a":"c2hvcnQ="}}',
    `{"a":"${key}`,
  ]) {
    const [sentence, ...more] = read(wrong);
    expect(sentence).toMatch(/^MASTER_KEYS is not /);
    expect(more).toEqual([]);
    expect(sentence).not.toMatch(/c2hvcnQ|BQUF/);
  }
});

test('CRASH_AT names a step of the backbone or of the service itself, and is refused where it would never be reached', () => {
  const own = serviceConfig('g2g', { steps: ['roll-added'] });
  const point = (CRASH_AT: string) => readConfig(own, { ...complete, CRASH_AT }).CRASH_AT;
  expect(point('committed:bill-1#2')).toEqual({ step: 'committed', id: 'bill-1', nth: 2 });
  expect(point('roll-added')).toEqual({ step: 'roll-added', nth: 1 });
  for (const CRASH_AT of ['roll-added', 'comitted', 'committed#0'])
    expect(complaints({ ...complete, CRASH_AT })).toEqual([
      expect.stringMatching(/^CRASH_AT is not valid: it must be step, step:id, .* steps are committed, sent, .*\.$/),
    ]);
});

test.each(['999', '300001', '2.5', 'soon'])('a session timeout of %s ms is refused', (KAFKA_SESSION_TIMEOUT_MS) => {
  expect(complaints({ ...complete, KAFKA_SESSION_TIMEOUT_MS })).toEqual([
    expect.stringMatching(/^KAFKA_SESSION_TIMEOUT_MS is not valid: it must be the milliseconds from 1000 to 300000 /),
  ]);
});

describe('the edge', () => {
  const read = (settings: Record<string, string>) => readConfig(schema, { ...complete, ...settings });

  test('trusts as many proxies as it is told, or those it is told', () => {
    expect(read({}).TRUST_PROXY).toBeUndefined();
    expect(read({ TRUST_PROXY: '2' }).TRUST_PROXY).toBe(2);
    expect(read({ TRUST_PROXY: 'loopback, 10.0.0.0/8,fd00::/8' }).TRUST_PROXY).toEqual([
      'loopback',
      '10.0.0.0/8',
      'fd00::/8',
    ]);
    for (const TRUST_PROXY of ['true', '0', '10', '10.0.0.0/33', 'proxy.example', '1,'])
      expect(complaints({ ...complete, TRUST_PROXY })).toEqual([
        expect.stringMatching(/^TRUST_PROXY is not valid: it must be the number of proxies /),
      ]);
  });

  test('lets pages of origins call, which are no addresses and no pattern', () => {
    expect(read({ CORS_ORIGINS: 'https://portal.example, http://127.0.0.1:5173' }).CORS_ORIGINS).toEqual([
      'https://portal.example',
      'http://127.0.0.1:5173',
    ]);
    for (const CORS_ORIGINS of [
      '*',
      'null',
      'portal.example',
      'https://portal.example/',
      'https://*.example',
      'file:///x',
    ])
      expect(complaints({ ...complete, CORS_ORIGINS })).toEqual([expect.stringMatching(/^CORS_ORIGINS is not valid/)]);
  });

  test('has its limits changed by JSON, or none', () => {
    expect(read({ RATE_LIMITS: 'off' }).RATE_LIMITS).toBe('off');
    const changes = [{ from: '2027-03-01T00:00:00+07:00', limits: { citizen: { reads: 600, writes: 60 } } }];
    expect(read({ RATE_LIMITS: JSON.stringify(changes) }).RATE_LIMITS).toEqual(changes);
    expect(complaints({ ...complete, RATE_LIMITS: '[{"limits":{"citizen":{"reads":0,"writes":1}}}]' })).toEqual([
      expect.stringMatching(/^RATE_LIMITS is not valid at "\/0\/limits\/citizen(\/reads)?": it must be off, or /),
    ]);
    expect(complaints({ ...complete, RATE_LIMITS: 'no' })).toEqual([
      expect.stringMatching(/^RATE_LIMITS is not JSON: /),
    ]);
  });
});

describe('trusted issuers', () => {
  const issuer = { issuer: 'https://id.example', kinds: ['citizen'], claims: { nik: ['identity', 'nik'] } };
  const told = (...issuers: object[]) => ({ ...complete, OIDC_ISSUERS: JSON.stringify(issuers) });

  test('are told as JSON', () => {
    expect(readConfig(schema, told(issuer)).OIDC_ISSUERS).toEqual([issuer]);
  });

  test.each<[string, string, object[]]>([
    ['of no kind of actor', '/0/kinds', [{ ...issuer, kinds: [] }]],
    ['of a kind nobody knows', '/0/kinds/0', [{ ...issuer, kinds: ['king'] }]],
    ['with an algorithm of shared secrets', '/0/algorithms/0', [{ ...issuer, algorithms: ['HS256'] }]],
    ['whose fixed kind it may not speak for', '/0/kind/fixed', [{ ...issuer, kind: { fixed: 'officer' } }]],
    ['with a setting nobody knows', '/1', [issuer, { ...issuer, issuer: 'https://other.example', audiences: [] }]],
    ['told twice', '', [issuer, issuer]],
  ])('are refused by their place where one is %s', (_, pointer, issuers) => {
    expect(complaints(told(...issuers))).toEqual([
      expect.stringMatching(
        `^OIDC_ISSUERS is not valid at "${pointer}": it must be a JSON list of all trusted issuers`,
      ),
    ]);
  });
});

describe('secrets in files', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'config-'));
    await writeFile(join(folder, 'key'), `${refKey}\n`);
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('are read, without the newline at the end', () => {
    const { REF_KEY: _, ...rest } = complete;
    expect(readConfig(schema, { ...rest, REF_KEY_FILE: join(folder, 'key') }).REF_KEY).toBe(refKey);
  });

  test('must be readable, and stand for one value only', () => {
    const { REF_KEY: _, ...rest } = complete;
    expect(complaints({ ...rest, REF_KEY_FILE: join(folder, 'none') })).toEqual([
      'REF_KEY_FILE cannot be read: it must name a file that holds the value of REF_KEY.',
    ]);
    expect(complaints({ ...complete, REF_KEY_FILE: join(folder, 'key') })).toEqual([
      'REF_KEY and REF_KEY_FILE are both set: keep only one of them.',
    ]);
  });
});

describe('production', () => {
  const schema = serviceConfig('g2c').extend({
    G2G_URL: z.url().optional(),
    SMTP_URL: z.url().optional(),
    TEXT_GATEWAY_URL: z.url().optional(),
  });
  const complaints = (environment: Record<string, string>) => complaintsAbout(schema, environment);
  const store = (rest: string) => `mongodb://${['g2c', 's3cret'].join(':')}@${rest}`;
  const safe = {
    TLS_TERMINATED: 'true',
    EVIDENCE_KEY: generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    ...{ KAFKA_TLS: 'true', KAFKA_SASL_MECHANISM: 'SCRAM-SHA-512' },
    ...{ KAFKA_SASL_USERNAME: 'g2c', KAFKA_SASL_PASSWORD: 's3cret' },
    MONGODB_URI: store('one,two,three/?replicaSet=rs0&tls=true'),
    KEYS_MONGODB_URI: store('keys/?tls=true'),
  };
  const production = { ...complete, ...safe, NODE_ENV: 'production' };

  test('takes a configuration of its own', () => {
    expect(complaints({ ...production, G2G_URL: 'https://g2g', SMTP_URL: 'smtps://mail' })).toEqual([]);
  });

  test.each([
    ['a certificate for the name', { MONGODB_URI: 'mongodb://db/?TLS=true&authMechanism=MONGODB-X509' }],
    ['a cluster found by name, which is always asked over TLS', { MONGODB_URI: store('db').replace(':', '+srv:') }],
    ['mail that must be encrypted before it is sent', { SMTP_URL: 'smtp://mail:587?requireTLS=true' }],
  ])('takes %s', (_name, changes) => {
    expect(complaints({ ...production, ...changes })).toEqual([]);
  });

  test.each<[string, Record<string, string>, RegExp]>([
    ['plain HTTP', { TLS_TERMINATED: '' }, /^TLS_CERT_FILE is not set: production answers over TLS/],
    ['plain Kafka', { KAFKA_TLS: '' }, /^KAFKA_TLS is not true: /],
    [
      'nobody at the brokers',
      { KAFKA_SASL_MECHANISM: '', KAFKA_SASL_USERNAME: '', KAFKA_SASL_PASSWORD: '' },
      /^KAFKA_SASL_MECHANISM is not set: /,
    ],
    ['a store in plain', { MONGODB_URI: store('db') }, /^MONGODB_URI is without TLS: /],
    [
      'a store that anybody may ask',
      { MONGODB_URI: 'mongodb://db/?tls=true' },
      /^MONGODB_URI is without credentials: /,
    ],
    [
      'a store with any certificate',
      { MONGODB_URI: store('db/?tls=true&tlsInsecure=true') },
      /^MONGODB_URI takes any certificate: /,
    ],
    ['a local issuer', { OIDC_ISSUER: 'https://localhost:4000' }, /^OIDC_ISSUER is on this machine: /],
    ['mail in plain', { SMTP_URL: 'smtp://mail' }, /^SMTP_URL is not smtps, nor smtp with requireTLS=true: /],
    ['keys in a file', { KEY_PROVIDER: 'file', KEY_FILE: '/keys.json' }, /^KEY_PROVIDER is file: /],
    ['keys beside the data', { KEYS_MONGODB_URI: '' }, /^KEYS_MONGODB_URI is not set: /],
    [
      'keys on a server of the data',
      { KEYS_MONGODB_URI: store('four,TWO:27017/keys?tls=true') },
      /^KEYS_MONGODB_URI is the server of the data: /,
    ],
    ['a store of keys in plain', { KEYS_MONGODB_URI: store('keys') }, /^KEYS_MONGODB_URI is without TLS: /],
    [
      'keys fetched in plain',
      { KEY_PROVIDER: 'kms', KMS_URL: 'http://kms.example', KMS_TOKEN: 'x' },
      /^KMS_URL is not https: /,
    ],
    [
      'a key service that is not told who asks',
      { KEY_PROVIDER: 'kms', KMS_URL: 'https://kms.example' },
      /^KMS_TOKEN is not set: /,
    ],
    ['texts in plain', { TEXT_GATEWAY_URL: 'http://texts' }, /^TEXT_GATEWAY_URL is not https: /],
    ['certificates that nobody checks', { NODE_TLS_REJECT_UNAUTHORIZED: '0' }, /^NODE_TLS_REJECT_UNAUTHORIZED is 0: /],
  ])('refuses %s', (_name, changes, sentence) => {
    expect(complaints({ ...production, ...changes })).toEqual([expect.stringMatching(sentence)]);
  });

  test.each([
    ['REF_KEY', developmentSecrets.refKey, /^REF_KEY is the development key/],
    ['OIDC_CLIENT_SECRET', developmentSecrets.clientSecret, /^OIDC_CLIENT_SECRET is the development secret/],
    ['OIDC_ISSUER', 'http://127.0.0.1:4000', /^OIDC_ISSUER is not https/],
    [
      'OIDC_ISSUERS',
      '[{"issuer":"http://id.example","kinds":["citizen"]}]',
      /^OIDC_ISSUERS names an issuer without https/,
    ],
    ['CORS_ORIGINS', 'https://a.example,http://b.example', /^CORS_ORIGINS names an origin without https/],
    ['EVIDENCE_KEY', '', /^EVIDENCE_KEY is missing: production seals its evidence log with a key of its own\.$/],
    ['G2G_URL', 'http://g2g', /^G2G_URL is not https: production reads no register over plain http\.$/],
    ['CRASH_AT', 'committed', /^CRASH_AT is set/],
  ])('refuses a development %s', (name, value, sentence) => {
    expect(complaints({ ...production, [name]: value })).toEqual([expect.stringMatching(sentence)]);
    expect(complaints({ ...complete, [name]: value })).toEqual([]);
  });
});
