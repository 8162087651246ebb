import { ConfigError, readConfig } from '@simpul/service';
import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { certificateSettings, checkCertificateSettings, createSigner } from './certificate.config.ts';
import { developmentKey, developmentName } from './certificate.development.ts';

const schema = z
  .object({ NODE_ENV: z.string().default('development'), ...certificateSettings })
  .superRefine(checkCertificateSettings);

const url = { PUBLIC_URL: 'https://usaha.example.go.id' };
let seal: { SIGNING_KEY: string; SIGNING_CERTIFICATE: string };
let other: typeof seal;

beforeAll(async () => {
  const make = async () => {
    const { key, chain } = await developmentKey(new Date());
    const pem = key.export({ type: 'pkcs8', format: 'pem' }).toString();
    return { SIGNING_KEY: pem, SIGNING_CERTIFICATE: chain.map((each) => each.toString()).join('\n') };
  };
  [seal, other] = [await make(), await make()];
});

function complaintsAbout(environment: Record<string, string>): string[] {
  try {
    readConfig(schema, environment);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.sentences.map((sentence) => sentence.split(' ', 1)[0] ?? '');
    throw error;
  }
}

test('a laptop needs no settings, and what it signs says that it is not valid', async () => {
  expect(complaintsAbout({})).toEqual([]);
  expect((await createSigner({ NODE_ENV: 'development' })).name).toBe(developmentName);
});

test('production does not start without a seal of its own and the address people reach it under', async () => {
  const production = { NODE_ENV: 'production' };
  expect(complaintsAbout(production)).toEqual(['PUBLIC_URL', 'SIGNING_KEY', 'SIGNING_CERTIFICATE']);
  expect(complaintsAbout({ ...production, ...url, ...seal })).toEqual([]);
  expect(complaintsAbout({ ...production, ...seal, PUBLIC_URL: 'http://usaha.example.go.id' })).toEqual(['PUBLIC_URL']);
  await expect(createSigner(production)).rejects.toThrow('development key');
});

test.each([
  ['a key without its certificate', () => ({ SIGNING_KEY: seal.SIGNING_KEY }), ['SIGNING_CERTIFICATE']],
  ['a certificate without its key', () => ({ SIGNING_CERTIFICATE: seal.SIGNING_CERTIFICATE }), ['SIGNING_KEY']],
  [
    'the certificate of another key',
    () => ({ ...seal, SIGNING_CERTIFICATE: other.SIGNING_CERTIFICATE }),
    ['SIGNING_CERTIFICATE'],
  ],
  ['what is no key', () => ({ ...seal, SIGNING_KEY: 'rahasia' }), ['SIGNING_KEY']],
  ['what is no certificate', () => ({ ...seal, SIGNING_CERTIFICATE: 'x' }), ['SIGNING_CERTIFICATE']],
])('%s is refused at the start, by name and without its value', (_name, settings, names) => {
  expect(complaintsAbout(settings())).toEqual(names);
});
