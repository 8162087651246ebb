import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type KeyService, startKeyService } from '@simpul/local';
import { createAuthority } from '@simpul/local/tls';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { createKeyProvider, type ProviderConfig } from './key-provider.ts';
import { keyServiceProvider } from './key-service.ts';

const token = 'token-of-g2c';
const about = { service: 'g2c', person: `p${'a'.repeat(26)}` };
const dataKey = randomBytes(32);

let service: KeyService;
beforeAll(async () => {
  service = await startKeyService({ tokens: { g2c: token, g2b: 'token-of-g2b' } });
});
afterEach(() => service.failWith());
afterAll(() => service.stop());

const provider = (changes = {}) => keyServiceProvider({ url: service.url, service: 'g2c', token, ...changes });
const asked = (path: string) => service.asked.get(path) ?? 0;
const unavailable = (message: RegExp) =>
  expect.objectContaining({
    code: 'keys-unavailable',
    cause: expect.objectContaining({ message: expect.stringMatching(message) }),
  });
const lost = expect.objectContaining({
  code: 'person.key-lost',
  cause: expect.objectContaining({ message: expect.stringMatching(/unwrap/) }),
});

test('a data key comes back as it was, also under an older master key, until that is taken away', async () => {
  const { wrapped, keyId } = await provider().wrap(dataKey, about);
  expect(keyId).toBe(await provider().current());
  service.rotate('test-2');
  const later = await provider().wrap(dataKey, about);
  expect(later.keyId).toBe('test-2');
  expect(await provider().unwrap(wrapped, keyId, about)).toEqual(dataKey);
  service.takeAway(keyId);
  await expect(provider().unwrap(wrapped, keyId, about)).rejects.toEqual(lost);
  expect(await provider().unwrap(later.wrapped, 'test-2', about)).toEqual(dataKey);
});

test('it unwraps for nobody else', async () => {
  const { wrapped, keyId } = await provider().wrap(dataKey, about);
  const elsewhere = { ...about, person: `p${'b'.repeat(26)}` };
  await expect(provider().unwrap(wrapped, keyId, elsewhere)).rejects.toEqual(lost);
  const g2b = provider({ service: 'g2b', token: 'token-of-g2b' });
  await expect(g2b.unwrap(wrapped, keyId, about)).rejects.toEqual(unavailable(/unwrap/));
  await expect(provider({ token: 'wrong' }).current()).rejects.toEqual(unavailable(/master-key/));
});

test('the secrets are the same each time', async () => {
  const [ref, index] = [await provider().secret('ref'), await provider().secret('index')];
  expect(await provider({ service: 'g2b', token: 'token-of-g2b' }).secret('ref')).toEqual(ref);
  expect(ref.length).toBeGreaterThanOrEqual(32);
  expect(ref.equals(index)).toBe(false);
});

test('a service that is not well is asked three times, a refusal once; what was sent is in no error', async () => {
  for (const [status, times] of [
    [503, 3],
    [429, 3],
    [403, 1],
    [422, 1],
  ] as const) {
    service.failWith(status);
    const before = asked('/v1/wrap');
    const refused = await provider()
      .wrap(dataKey, about)
      .catch((error) => error);
    expect(refused).toEqual(unavailable(/did not do \/v1\/wrap/));
    expect(asked('/v1/wrap') - before).toBe(times);
    expect(JSON.stringify([refused, refused.cause, refused.cause.cause])).not.toContain(dataKey.toString('base64'));
  }
});

test('who refuses whatever it is asked has lost no key', async () => {
  const { wrapped, keyId } = await provider().wrap(dataKey, about);
  service.failWith(404);
  await expect(provider().unwrap(wrapped, keyId, about)).rejects.toEqual(unavailable(/master-key/));
});

test('no answer ends by itself', async () => {
  service.failWith(0);
  await expect(provider({ timeoutMs: 50 }).current()).rejects.toEqual(unavailable(/master-key/));
});

test('it recovers within the tries of one question', async () => {
  service.failWith(503);
  const answer = provider().current();
  await expect.poll(() => asked('/v1/master-key')).toBeGreaterThan(0);
  service.failWith();
  expect(await answer).toMatch(/^test-/);
});

test('by certificates: the one it shows says who asks, and who has none is not answered', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'simpul-kms-'));
  const authority = await createAuthority();
  const own = await authority.issue('key-service');
  const secured = await startKeyService({ tls: { ...own, ca: authority.cert } });
  try {
    const { cert, key } = await authority.issue('g2c');
    const files = { KMS_TLS_CA_FILE: authority.cert, KMS_TLS_CERT_FILE: cert, KMS_TLS_KEY_FILE: key };
    const paths = Object.fromEntries(Object.keys(files).map((name) => [name, join(folder, name)]));
    for (const [name, text] of Object.entries(files)) await writeFile(paths[name] ?? '', text);
    const config = { KEY_PROVIDER: 'kms', KMS_URL: secured.url, ...paths } as ProviderConfig;
    const mine = createKeyProvider(config, 'g2c');
    const { wrapped, keyId } = await mine.wrap(dataKey, about);
    expect(await mine.unwrap(wrapped, keyId, about)).toEqual(dataKey);
    const { KMS_TLS_CERT_FILE: _, KMS_TLS_KEY_FILE: __, ...without } = config;
    await expect(createKeyProvider(without, 'g2c').current()).rejects.toMatchObject({ code: 'keys-unavailable' });
  } finally {
    await secured.stop();
    await rm(folder, { recursive: true });
  }
});
