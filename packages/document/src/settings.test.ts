import { generateKeyPairSync } from 'node:crypto';
import { ConfigError, readConfig } from '@simpul/service';
import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { developmentKey, developmentName } from './development.ts';
import { checkDocumentSettings, createSigner, documentSettings } from './settings.ts';

const schema = z
  .object({ NODE_ENV: z.string().default('development'), ...documentSettings })
  .superRefine(checkDocumentSettings);

const url = { PUBLIC_URL: 'https://usaha.example.go.id' };
let seal: { SIGNING_KEY: string; SIGNING_CERTIFICATE: string };
let other: typeof seal;
let expired: typeof seal;
let future: typeof seal;

const aYear = 366 * 24 * 3_600_000;
beforeAll(async () => {
  const make = async (shift = 0) => {
    const { key, chain } = await developmentKey(new Date(Date.now() + shift));
    const pem = key.export({ type: 'pkcs8', format: 'pem' }).toString();
    return { SIGNING_KEY: pem, SIGNING_CERTIFICATE: chain.map((each) => each.toString()).join('\n') };
  };
  [seal, other] = [await make(), await make()];
  [expired, future] = [await make(-aYear), await make(aYear)];
});

function sentencesAbout(environment: Record<string, string>): readonly string[] {
  try {
    readConfig(schema, environment);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.sentences;
    throw error;
  }
}
const complaintsAbout = (environment: Record<string, string>) =>
  sentencesAbout(environment).map((sentence) => sentence.split(' ', 1)[0] ?? '');

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

test('a certificate that has expired, or is not valid yet, is refused in one sentence', () => {
  const rule = 'documents are sealed only with certificates within their dates.';
  expect(sentencesAbout({ ...expired })).toEqual([
    `SIGNING_CERTIFICATE has expired, or one of its issuers has: ${rule}`,
  ]);
  expect(sentencesAbout({ ...future })).toEqual([
    `SIGNING_CERTIFICATE is not valid yet, or one of its issuers is not: ${rule}`,
  ]);
  const underExpired = [seal.SIGNING_CERTIFICATE, expired.SIGNING_CERTIFICATE].join('\n');
  expect(complaintsAbout({ ...seal, SIGNING_CERTIFICATE: underExpired })).toEqual(['SIGNING_CERTIFICATE']);
});

test('a certificate of another key is named as what it is', () => {
  const { SIGNING_CERTIFICATE } = other;
  expect(sentencesAbout({ ...seal, SIGNING_CERTIFICATE })).toEqual([
    'SIGNING_CERTIFICATE is of another key than SIGNING_KEY.',
  ]);
});

test.each([
  ['RSA of 1024 bits', () => generateKeyPairSync('rsa', { modulusLength: 1_024 })],
  ['EC of another curve', () => generateKeyPairSync('ec', { namedCurve: 'P-384' })],
])('a key that is too weak or of another kind is refused in one sentence: %s', (_name, make) => {
  const SIGNING_KEY = make().privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  expect(sentencesAbout({ ...seal, SIGNING_KEY })).toEqual([
    'SIGNING_KEY is not valid: it must be the private key of the electronic seal as PEM (PKCS 8; RSA of 2048 bits or more, or EC P-256).',
  ]);
});
