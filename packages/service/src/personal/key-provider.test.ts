import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createKeyProvider, type ProviderConfig } from './key-provider.ts';

const key = (byte: number) => Buffer.alloc(32, byte).toString('base64');
const about = { service: 'g2c', person: `p${'a'.repeat(26)}` };
const dataKey = Buffer.alloc(32, 9);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'simpul-keys-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('from the environment: every generation unwraps, the current one wraps', async () => {
  const keys = { '2026-1': Buffer.alloc(32, 1), '2026-2': Buffer.alloc(32, 2) };
  const config = { KEY_PROVIDER: 'environment', REF_KEY: key(3), INDEX_KEY: key(4) } as ProviderConfig;
  const before = createKeyProvider({ ...config, MASTER_KEYS: { current: '2026-1', keys } }, 'g2c');
  const after = createKeyProvider({ ...config, MASTER_KEYS: { current: '2026-2', keys } }, 'g2c');
  const { wrapped, keyId } = await before.wrap(dataKey, about);
  expect(keyId).toBe('2026-1');
  expect(await after.unwrap(wrapped, keyId, about)).toEqual(dataKey);
  expect((await after.wrap(dataKey, about)).keyId).toBe('2026-2');
  expect(await after.secret('index')).toEqual(Buffer.alloc(32, 4));
  const other = { ...about, service: 'g2b' };
  await expect(after.unwrap(wrapped, keyId, other)).rejects.toMatchObject({ code: 'person.key-lost' });
  await expect(after.unwrap(wrapped, '2025-1', about)).rejects.toMatchObject({ code: 'person.key-lost' });
});

test('a file is followed while it changes; one that cannot be read is an outage that tells nothing of it', async () => {
  const path = join(folder, 'keys.json');
  const write = (current: string, keys: object) =>
    writeFile(path, JSON.stringify({ masterKeys: { current, keys }, secrets: { ref: key(3), index: key(4) } }));
  await write('a', { a: key(1) });
  const provider = createKeyProvider({ KEY_PROVIDER: 'file', KEY_FILE: path } as ProviderConfig, 'g2c');
  const { wrapped, keyId } = await provider.wrap(dataKey, about);
  await write('b', { a: key(1), b: key(2) });
  expect(await provider.current()).toBe('b');
  expect(await provider.unwrap(wrapped, keyId, about)).toEqual(dataKey);
  await writeFile(path, '{"masterKeys": "half');
  const failed = await provider.current().catch((error) => error);
  expect(failed).toMatchObject({ code: 'keys-unavailable', cause: { message: 'the file of keys is none' } });
});

test.each([
  ['file', ['KEY_FILE']],
  ['environment', ['MASTER_KEYS', 'REF_KEY', 'INDEX_KEY']],
  ['kms', ['KMS_URL']],
] as const)('%s says what it lacks', (KEY_PROVIDER, missing) => {
  expect(() => createKeyProvider({ KEY_PROVIDER } as ProviderConfig, 'g2c')).toThrow(
    missing.map((name) => `${name} is missing: KEY_PROVIDER=${KEY_PROVIDER} needs it.`).join('\n'),
  );
});
