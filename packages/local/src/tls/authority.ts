import { KeyObject, randomBytes, type webcrypto, X509Certificate } from 'node:crypto';
import { isIP } from 'node:net';
import * as asn1 from 'asn1js';
import { AttributeTypeAndValue, BasicConstraints, Certificate, Extension, GeneralName, GeneralNames } from 'pkijs';

/** A certificate with its private key (PKCS 8, not encrypted), each as PEM. */
export interface Issued {
  readonly cert: string;
  readonly key: string;
}

/** Vouches for servers and clients of one run; nobody else trusts it, and its own key never leaves the process. */
export interface Authority {
  /** its certificate as PEM */
  readonly cert: string;
  /** A certificate for `name` (its CN), good for a server at any of `hosts`, valid for a day. */
  issue(name: string, hosts?: readonly string[]): Promise<Issued>;
}

const [commonName, basicConstraints, alternativeNames] = ['2.5.4.3', '2.5.29.19', '2.5.29.17'];
const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
const aDay = 24 * 3_600_000;

/** Makes an authority with a key of its own. */
export async function createAuthority(name = 'Simpul local authority'): Promise<Authority> {
  const own = await newKeys();
  const vouch = (subject: string, key: webcrypto.CryptoKey, extensions: Extension[]) =>
    certify({ subject, issuer: name, key, extensions, signer: own.privateKey });
  const isAuthority = new BasicConstraints({ cA: true }).toSchema().toBER(false);
  const cert = await vouch(name, own.publicKey, [
    new Extension({ extnID: basicConstraints, critical: true, extnValue: isAuthority }),
  ]);

  return {
    cert,
    async issue(subject, hosts = ['localhost', '127.0.0.1']) {
      const { publicKey, privateKey } = await newKeys();
      const names = new GeneralNames({ names: hosts.map(generalName) }).toSchema().toBER(false);
      return {
        cert: await vouch(subject, publicKey, [new Extension({ extnID: alternativeNames, extnValue: names })]),
        key: String(KeyObject.from(privateKey).export({ type: 'pkcs8', format: 'pem' })),
      };
    },
  };
}

async function newKeys(): Promise<webcrypto.CryptoKeyPair> {
  return (await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])) as webcrypto.CryptoKeyPair;
}

async function certify({
  subject,
  issuer,
  key,
  extensions,
  signer,
}: {
  subject: string;
  issuer: string;
  key: webcrypto.CryptoKey;
  extensions: Extension[];
  signer: webcrypto.CryptoKey;
}): Promise<string> {
  const certificate = new Certificate();
  certificate.version = 2;
  const serial = randomBytes(16);
  // positive, and without a leading zero
  serial[0] = ((serial[0] ?? 0) & 0x7f) | 0x01;
  certificate.serialNumber = new asn1.Integer({ valueHex: new Uint8Array(serial).buffer });
  for (const [party, value] of [
    [certificate.subject, subject],
    [certificate.issuer, issuer],
  ] as const) {
    const named = new AttributeTypeAndValue({ type: commonName, value: new asn1.Utf8String({ value }) });
    party.typesAndValues.push(named);
  }
  certificate.notBefore.value = new Date(Date.now() - 3_600_000);
  certificate.notAfter.value = new Date(Date.now() + aDay);
  certificate.extensions = extensions;
  await certificate.subjectPublicKeyInfo.importKey(key);
  await certificate.sign(signer, 'SHA-256');
  return new X509Certificate(Buffer.from(certificate.toSchema(true).toBER(false))).toString();
}

function generalName(host: string): GeneralName {
  // RFC 5280, 4.2.1.6: [2] a DNS name, [7] an address in octets
  if (isIP(host) !== 4) return new GeneralName({ type: 2, value: host });
  const octets = new Uint8Array(host.split('.').map(Number));
  return new GeneralName({ type: 7, value: new asn1.OctetString({ valueHex: octets.buffer }) });
}
