import { createHash, type KeyObject, type webcrypto, type X509Certificate } from 'node:crypto';
import * as asn1 from 'asn1js';
import {
  Attribute,
  Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from 'pkijs';

const oids = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
};

/** A key that signs, and its certificate followed by those that vouch for it. */
export interface SigningKey {
  readonly key: KeyObject;
  readonly chain: readonly X509Certificate[];
}

/**
 * A detached CMS signature, DER, with the attributes of CAdES baseline B as PAdES wants them (ETSI EN 319 142-1): it
 * names its certificate by hash and no time of signing, which the PDF's own dictionary has. ECDSA P-256 or RSA, SHA-256.
 */
export async function signCades(content: Uint8Array, { key, chain }: SigningKey): Promise<Buffer> {
  const certificates = chain.map(({ raw }) => Certificate.fromBER(raw));
  const [own] = certificates;
  if (!own) throw new Error('a signing key without a certificate');
  const cms = new SignedData({
    version: 1,
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: oids.data }),
    signerInfos: [
      new SignerInfo({
        version: 1,
        sid: new IssuerAndSerialNumber({ issuer: own.issuer, serialNumber: own.serialNumber }),
        signedAttrs: new SignedAndUnsignedAttributes({ type: 0, attributes: attributesOf(content, own) }),
      }),
    ],
    certificates,
  });
  await cms.sign(await webKeyOf(key), 0, 'SHA-256', content);
  const info = new ContentInfo({ contentType: oids.signedData, content: cms.toSchema(true) });
  return Buffer.from(info.toSchema().toBER(false));
}

function attributesOf(content: Uint8Array, own: Certificate): Attribute[] {
  const octets = (bytes: Uint8Array) => new asn1.OctetString({ valueHex: new Uint8Array(bytes).buffer });
  const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();
  const certificateHash = octets(sha256(Buffer.from(own.toSchema().toBER(false))));
  // SHA-256 is the default of ESSCertIDv2, which DER leaves out
  const essCertId = new asn1.Sequence({ value: [certificateHash] });
  const signingCertificate = new asn1.Sequence({ value: [new asn1.Sequence({ value: [essCertId] })] });
  return [
    new Attribute({ type: oids.contentType, values: [new asn1.ObjectIdentifier({ value: oids.data })] }),
    new Attribute({ type: oids.messageDigest, values: [octets(sha256(content))] }),
    new Attribute({ type: oids.signingCertificateV2, values: [signingCertificate] }),
  ];
}

/** A private key, RSA or EC P-256, as Web Crypto signs with it. */
export function webKeyOf(key: KeyObject): Promise<webcrypto.CryptoKey> {
  const algorithm =
    key.asymmetricKeyType === 'rsa'
      ? { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }
      : { name: 'ECDSA', namedCurve: 'P-256' };
  return crypto.subtle.importKey('pkcs8', key.export({ type: 'pkcs8', format: 'der' }), algorithm, false, ['sign']);
}
