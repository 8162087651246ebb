import { X509Certificate } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAuthority } from '@simpul/local/tls';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expiries } from './expiry.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'expiry-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('each certificate in use tells when it runs out, and a file that is gone tells nothing', async () => {
  const { cert } = await (await createAuthority()).issue('g2c');
  const [own, broker] = [join(folder, 'tls.crt'), join(folder, 'kafka.crt')];
  await writeFile(own, cert);
  await writeFile(broker, cert);
  const told = expiries({ TLS_CERT_FILE: own, KAFKA_TLS_CERT_FILE: broker });
  const at = new Date(new X509Certificate(cert).validTo);
  expect(at.getTime()).toBeGreaterThan(Date.now());
  expect(told()).toEqual([
    { setting: 'TLS_CERT_FILE', at },
    { setting: 'KAFKA_TLS_CERT_FILE', at },
  ]);
  await rm(own);
  await rm(broker);
  expect(told()).toEqual([{ setting: 'KAFKA_TLS_CERT_FILE', at }]);
  expect(expiries({})()).toEqual([]);
});
