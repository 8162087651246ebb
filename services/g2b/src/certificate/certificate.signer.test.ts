import { X509Certificate } from 'node:crypto';
import { verifyCertificate } from '@simpul/contracts';
import { ContentInfo, SignedData } from 'pkijs';
import { expect, test } from 'vitest';
import { createSigner } from './certificate.config.ts';
import { developmentKey, developmentName } from './certificate.development.ts';
import { printCertificate } from './certificate.pdf.ts';
import { keySigner } from './certificate.signer.ts';

const example = verifyCertificate.examples.response;
if (!example) throw new Error('the route has no example');
const { code, company } = example;
const issuedAt = '2026-03-12T02:00:00.000Z';
const verifyAt = `https://usaha.example.go.id/v1/verifications/${code}`;
const sealing = { reason: 'NIB 9120001234567', location: 'Indonesia', at: new Date(issuedAt) };
const print = () => printCertificate({ code, company, issuedAt, verifyAt });

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

test('a signed certificate is valid to the last byte, and names its signer by hash and no time of its own', async () => {
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

test('whoever changes a signed certificate breaks its signature', async () => {
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

test('a certificate has its code and the address of its verification where a reader and a program find them', async () => {
  const pdf = (await print()).toString('latin1');
  expect(pdf.startsWith('%PDF-1.7')).toBe(true);
  expect(pdf).toContain(`/URI (${verifyAt})`);
  expect(pdf).toContain('/Lang (id-ID)');
});

test('many lines of business go on on further pages', async () => {
  const pages = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length;
  const [first] = company.permits;
  if (!first) throw new Error('the example has no line of business');
  const permits = Array.from({ length: 20 }, () => first);
  expect(pages(await print())).toBe(1);
  expect(pages(await printCertificate({ code, company: { ...company, permits }, issuedAt, verifyAt }))).toBe(2);
});
