import { X509Certificate } from 'node:crypto';
import { ContentInfo, SignedData } from 'pkijs';
import { expect, test } from 'vitest';
import { developmentKey, developmentName } from './development.ts';
import { createSigner } from './settings.ts';
import { printSheet } from './sheet.ts';
import { keySigner } from './signer.ts';

const issuedAt = '2026-03-12T02:00:00.000Z';
const sealing = { reason: 'Uji', location: 'Indonesia', at: new Date(issuedAt) };
const print = () =>
  printSheet({ title: 'Uji', subject: 'Test', issuedAt }, ({ title }) => title({ id: 'Uji', en: 'Test' }));

const signingCertificateV2 = '1.2.840.113549.1.9.16.2.47';
const signingTime = '1.2.840.113549.1.9.5';

/** What a reader of the PDF finds: the bytes that are signed, and the signature over them. */
function signatureIn(pdf: Buffer): { covered: Buffer; cms: Buffer; range: number[] } {
  const found = /\/ByteRange \[(\d+) (\d+) (\d+) (\d+)\s*\]/.exec(pdf.toString('latin1'));
  const range = (found?.slice(1) ?? []).map(Number);
  const [start = 0, length = 0, from = 0, rest = 0] = range;
  const covered = Buffer.concat([pdf.subarray(start, start + length), pdf.subarray(from, from + rest)]);
  const cms = Buffer.from(pdf.toString('latin1', start + length + 1, from - 1), 'hex');
  return { covered, cms, range };
}

async function check(pdf: Buffer) {
  const { covered, cms } = signatureIn(pdf);
  const signed = new SignedData({ schema: ContentInfo.fromBER(new Uint8Array(cms)).content });
  const data = new Uint8Array(covered).buffer;
  const verified = await signed
    .verify({ signer: 0, data, extendedMode: true, checkChain: false })
    .catch((e: object) => e);
  const attributes = signed.signerInfos[0]?.signedAttrs?.attributes.map(({ type }) => type) ?? [];
  return { valid: (verified as { signatureVerified?: boolean }).signatureVerified === true, attributes, signed };
}

test('a signed document is valid to the last byte, and names its signer by hash and no time of its own', async () => {
  const pdf = await keySigner(await developmentKey(new Date()), { name: developmentName }).seal(await print(), sealing);
  const { range } = signatureIn(pdf);
  expect(range[0]).toBe(0);
  expect((range[2] ?? 0) + (range[3] ?? 0)).toBe(pdf.length);
  const { valid, attributes } = await check(pdf);
  expect(valid).toBe(true);
  expect(attributes).toContain(signingCertificateV2);
  expect(attributes).not.toContain(signingTime);
  expect(pdf.toString('latin1')).toContain('/SubFilter /ETSI.CAdES.detached');
});

test('whoever changes a signed document breaks its signature', async () => {
  const pdf = await keySigner(await developmentKey(new Date()), { name: developmentName }).seal(await print(), sealing);
  const at = pdf.indexOf('/Title');
  pdf.write('/Tutle', at, 'latin1');
  expect((await check(pdf)).valid).toBe(false);
});

test('an RSA seal from the settings signs as well, under the name of its certificate', async () => {
  const { key: made, chain } = await developmentKey(new Date(), { algorithm: 'rsa', name: 'Segel Uji' });
  const key = made.export({ type: 'pkcs8', format: 'pem' }).toString();
  const certificate = chain.map((each) => each.toString()).join('\n');
  const settings = { NODE_ENV: 'production', PUBLIC_URL: 'https://usaha.example.go.id' };
  const signer = await createSigner({ ...settings, SIGNING_KEY: key, SIGNING_CERTIFICATE: certificate });
  expect(signer.name).toBe('Segel Uji');
  const pdf = await signer.seal(await print(), sealing);
  const { valid, signed } = await check(pdf);
  expect(valid).toBe(true);
  const [held] = signed.certificates ?? [];
  const der = Buffer.from((held as { toSchema(): { toBER(): ArrayBuffer } }).toSchema().toBER());
  expect(new X509Certificate(der).fingerprint256).toBe(new X509Certificate(certificate).fingerprint256);
});
