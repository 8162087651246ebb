import { createPrivateKey, X509Certificate } from 'node:crypto';
import { z } from 'zod';
import { developmentKey, developmentName } from './development.ts';
import { type DocumentSigner, keySigner } from './signer.ts';

/** What signed documents add to the settings of a service; production needs all of them. */
export const documentSettings = {
  PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('the address under which people reach this service, https in production; it is in the QR of documents'),
  SIGNING_KEY: z
    .string()
    .refine(isPrivateKey)
    .optional()
    .describe('the private key of the electronic seal as PEM (PKCS 8; RSA of 2048 bits or more, or EC P-256)')
    .meta({ secret: true }),
  SIGNING_CERTIFICATE: z
    .string()
    .refine((pem) => certificatesIn(pem).length > 0)
    .optional()
    .describe('the certificate of the electronic seal as PEM, followed by those of its issuers'),
} as const;

interface Settings {
  readonly NODE_ENV: string;
  readonly PUBLIC_URL?: string | undefined;
  readonly SIGNING_KEY?: string | undefined;
  readonly SIGNING_CERTIFICATE?: string | undefined;
}

/**
 * Production signs with no development key and prints no address it was merely asked under; a key needs its certificate,
 * and nothing is signed with one that no reader would accept today.
 */
export function checkDocumentSettings(settings: Settings, context: z.core.$RefinementCtx<Settings>): void {
  const { NODE_ENV, SIGNING_KEY: key, SIGNING_CERTIFICATE: certificate } = settings;
  const wanted = NODE_ENV === 'production' ? ['PUBLIC_URL', 'SIGNING_KEY', 'SIGNING_CERTIFICATE'] : [];
  if (key || certificate) wanted.push('SIGNING_KEY', 'SIGNING_CERTIFICATE');
  const missing = wanted.filter((name) => !settings[name as keyof Settings]);
  const complain = (name: string, sentence?: string) =>
    context.addIssue({ code: 'custom', path: [name], params: { sentence }, message: `${name} does not fit` });
  for (const name of missing) complain(name);
  if (NODE_ENV === 'production' && settings.PUBLIC_URL?.startsWith('http:')) complain('PUBLIC_URL');
  if (!certificate) return;
  const misfit =
    (key && !belongTogether(key, certificate) && 'is of another key than SIGNING_KEY') || outOfDate(certificate);
  if (misfit) complain('SIGNING_CERTIFICATE', misfit);
}

/** The signer of the settings; outside production one with a key of this process where there is none. */
export async function createSigner(settings: Settings): Promise<DocumentSigner> {
  const { SIGNING_KEY, SIGNING_CERTIFICATE, NODE_ENV } = settings;
  if (SIGNING_KEY && SIGNING_CERTIFICATE) {
    const chain = certificatesIn(SIGNING_CERTIFICATE);
    const name = /^CN=(.*)$/m.exec(chain[0]?.subject ?? '')?.[1] ?? 'Simpul';
    return keySigner({ key: createPrivateKey(SIGNING_KEY), chain }, { name });
  }
  if (NODE_ENV === 'production') throw new Error('production signs nothing with a development key');
  return keySigner(await developmentKey(new Date()), { name: developmentName });
}

function isPrivateKey(pem: string): boolean {
  try {
    const { asymmetricKeyType: type, asymmetricKeyDetails: details } = createPrivateKey(pem);
    const bits = details?.modulusLength ?? 0;
    return (type === 'rsa' && bits >= 2_048) || (type === 'ec' && details?.namedCurve === 'prime256v1');
  } catch {
    return false;
  }
}

function certificatesIn(pem: string): X509Certificate[] {
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  try {
    return blocks.map((block) => new X509Certificate(block));
  } catch {
    return [];
  }
}

const renewal = 'documents are sealed only with certificates within their dates';

/** What is wrong today with the dates of a certificate or of one of its issuers, if anything. */
function outOfDate(pem: string): string | undefined {
  const now = new Date();
  const chain = certificatesIn(pem);
  if (chain.some(({ validToDate }) => validToDate < now)) return `has expired, or one of its issuers has: ${renewal}`;
  if (chain.some(({ validFromDate }) => validFromDate > now))
    return `is not valid yet, or one of its issuers is not: ${renewal}`;
  return undefined;
}

/** Also where one of them is nothing of the kind, which is complained about elsewhere. */
function belongTogether(key: string, certificate: string): boolean {
  const [own] = certificatesIn(certificate);
  return !own || !isPrivateKey(key) || own.checkPrivateKey(createPrivateKey(key));
}
