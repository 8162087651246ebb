import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAuthority } from '@simpul/local/tls';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { ConfigError, readConfig } from '../config.ts';
import { kafkaSecurity, serverTls, storeTls, transportSettings } from './settings.ts';

const schema = z.object(transportSettings);
let folder: string;
let [ca, cert, key, otherKey] = ['', '', '', ''];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'transport-'));
  const authority = await createAuthority();
  const keep = async (file: string, pem: string) => {
    await writeFile(join(folder, file), pem);
    return join(folder, file);
  };
  const [own, other] = [await authority.issue('g2c'), await authority.issue('g2b')];
  [ca, cert, key, otherKey] = [
    await keep('ca.pem', authority.cert),
    await keep('tls.crt', own.cert),
    await keep('tls.key', own.key),
    await keep('other.key', other.key),
  ];
});
afterAll(() => rm(folder, { recursive: true }));

function complaints(environment: Record<string, string>): readonly string[] {
  try {
    readConfig(schema, environment);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.sentences;
    throw error;
  }
}

test('a laptop needs none of them, and nothing is encrypted', () => {
  const config = readConfig(schema, {});
  expect([serverTls(config), kafkaSecurity(config), storeTls(config)]).toEqual([undefined, {}, {}]);
});

test('what is set is what clients and server are told', () => {
  const config = readConfig(schema, {
    ...{ TLS_CERT_FILE: cert, TLS_KEY_FILE: key, TLS_CLIENT_CA_FILE: ca },
    ...{ KAFKA_TLS: 'true', KAFKA_TLS_CA_FILE: ca, KAFKA_SASL_MECHANISM: 'SCRAM-SHA-256' },
    ...{ KAFKA_SASL_USERNAME: 'g2c', KAFKA_SASL_PASSWORD: 's3cret' },
    ...{ MONGODB_TLS_CA_FILE: ca, MONGODB_TLS_CERT_FILE: cert, MONGODB_TLS_KEY_FILE: key },
  });
  const pem = expect.stringContaining('-----BEGIN ');
  expect(serverTls(config)).toEqual({ cert, key, clientCa: ca });
  expect(kafkaSecurity(config)).toEqual({
    ssl: { ca: pem },
    sasl: { mechanism: 'scram-sha-256', username: 'g2c', password: 's3cret' },
  });
  expect(storeTls(config)).toEqual({ tls: true, ca: pem, cert: pem, key: pem });
});

test('brokers with a certificate of a public authority need no file', () => {
  expect(kafkaSecurity(readConfig(schema, { KAFKA_TLS: 'true' }))).toEqual({ ssl: true });
});

test.each<[string, () => Record<string, string>, RegExp]>([
  ['a certificate without its key', () => ({ TLS_CERT_FILE: cert }), /^TLS_KEY_FILE is missing: TLS_CERT_FILE is set/],
  [
    'a key without its certificate',
    () => ({ MONGODB_TLS_KEY_FILE: key }),
    /^MONGODB_TLS_CERT_FILE is missing: MONGODB_TLS_KEY_FILE is set/,
  ],
  [
    'the key of another certificate',
    () => ({ TLS_CERT_FILE: cert, TLS_KEY_FILE: otherKey }),
    /^TLS_KEY_FILE is not the key of TLS_CERT_FILE\.$/,
  ],
  [
    'a file that is not there',
    () => ({ MONGODB_TLS_CA_FILE: join(folder, 'none') }),
    /^MONGODB_TLS_CA_FILE is not valid: it must be the path of a readable PEM file with /,
  ],
  ['client certificates without TLS', () => ({ TLS_CLIENT_CA_FILE: ca }), /^TLS_CLIENT_CA_FILE is of no use without/],
  ['an authority for brokers in plain', () => ({ KAFKA_TLS_CA_FILE: ca }), /^KAFKA_TLS_CA_FILE is of no use without/],
  [
    'a name without its password',
    () => ({ KAFKA_SASL_MECHANISM: 'SCRAM-SHA-512', KAFKA_SASL_USERNAME: 'g2c' }),
    /^KAFKA_SASL_PASSWORD is missing: SASL needs mechanism, name and password\.$/,
  ],
  ['a password sent as it is', () => ({ KAFKA_SASL_MECHANISM: 'PLAIN' }), /^KAFKA_SASL_MECHANISM is not valid/],
])('%s is refused in one sentence', (_name, environment, sentence) => {
  expect(complaints(environment()).filter((each) => sentence.test(each))).toHaveLength(1);
});
