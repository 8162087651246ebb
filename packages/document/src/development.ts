import { generateKeyPairSync, randomBytes, X509Certificate } from 'node:crypto';
import * as asn1 from 'asn1js';
import { AttributeTypeAndValue, Certificate, Extension, PublicKeyInfo } from 'pkijs';
import { type SigningKey, webKeyOf } from './cades.ts';

const commonName = '2.5.4.3';
const keyUsage = '2.5.29.15';
const aYear = 365 * 24 * 3_600_000;

/**
 * A key for laptops and tests with a certificate that vouches for itself, made anew by each process and kept nowhere:
 * nobody trusts it, and a document it signed says so in the signer's name.
 */
export async function developmentKey(
  now: Date,
  { algorithm = 'ec', name = developmentName }: { algorithm?: 'ec' | 'rsa'; name?: string } = {},
): Promise<SigningKey> {
  const { privateKey: key, publicKey } =
    algorithm === 'ec'
      ? generateKeyPairSync('ec', { namedCurve: 'P-256' })
      : generateKeyPairSync('rsa', { modulusLength: 2048 });
  const certificate = new Certificate();
  certificate.version = 2;
  certificate.serialNumber = new asn1.Integer({ valueHex: positive(randomBytes(16)) });
  for (const party of [certificate.subject, certificate.issuer]) {
    const value = new asn1.Utf8String({ value: name });
    party.typesAndValues.push(new AttributeTypeAndValue({ type: commonName, value }));
  }
  certificate.notBefore.value = new Date(now.getTime() - 3_600_000);
  certificate.notAfter.value = new Date(now.getTime() + aYear);
  // digital signature and content commitment
  const bits = new asn1.BitString({ valueHex: new Uint8Array([0b1100_0000]).buffer, unusedBits: 6 });
  certificate.extensions = [new Extension({ extnID: keyUsage, critical: true, extnValue: bits.toBER(false) })];
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  certificate.subjectPublicKeyInfo = PublicKeyInfo.fromBER(spki);
  await certificate.sign(await webKeyOf(key), 'SHA-256');
  const der = Buffer.from(certificate.toSchema(true).toBER(false));
  return { key, chain: [new X509Certificate(der)] };
}

/** What a document signed with the development key says of its signer. */
export const developmentName = 'Simpul (pengembangan, tidak berlaku / development, not valid)';

function positive(bytes: Buffer): ArrayBuffer {
  bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 0x01;
  return new Uint8Array(bytes).buffer;
}
