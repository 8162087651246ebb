import { createPrivateKey, type KeyObject } from 'node:crypto';
import { developmentSigner, type NoteSigner, readVerifierKey } from '@simpul/evidence';
import { z } from 'zod';

/** What the evidence log adds to the settings of every service; production needs the key. */
export const evidenceSettings = {
  EVIDENCE_KEY: z
    .string()
    .refine((pem) => ed25519In(pem) !== undefined)
    .optional()
    .describe('the private key that seals the evidence log, Ed25519 as PEM (PKCS 8)')
    .meta({ secret: true }),
  EVIDENCE_OLD_KEYS: z
    .string()
    .transform((list) => list.split(/[\s,]+/).filter((each) => each !== ''))
    .refine((keys) => keys.every(isVerifierKey))
    .optional()
    .describe(
      'the public keys that sealed it before, as /.well-known/evidence-keys tells them, separated by commas; behind each @ and the number of the last checkpoint that it signed: it is not believed beyond',
    ),
} as const;

interface Settings {
  readonly NODE_ENV: string;
  readonly EVIDENCE_KEY?: string | undefined;
}

/** What production misses. */
export function unsealable(values: Readonly<Record<string, string>>): string[] {
  if (values.EVIDENCE_KEY) return [];
  return ['EVIDENCE_KEY is missing: production seals its evidence log with a key of its own.'];
}

/** The name of a service's log, under which it signs. */
export const originOf = (service: string): string => `simpul/${service}`;

/**
 * Who signs the checkpoints of a service. Outside production, where no key is given, it is one that everybody can derive:
 * all replicas have the same, and nobody may believe it.
 */
export function sealerOf(service: string, { NODE_ENV, EVIDENCE_KEY }: Settings): NoteSigner {
  const name = originOf(service);
  const given = EVIDENCE_KEY === undefined ? undefined : ed25519In(EVIDENCE_KEY);
  if (given) return { name, key: given };
  if (NODE_ENV === 'production') throw new Error('production seals no evidence with a development key');
  return developmentSigner(name);
}

function ed25519In(pem: string): KeyObject | undefined {
  try {
    const key = createPrivateKey(pem);
    return key.asymmetricKeyType === 'ed25519' ? key : undefined;
  } catch {
    return undefined;
  }
}

function isVerifierKey(text: string): boolean {
  try {
    return readVerifierKey(text) !== undefined;
  } catch {
    return false;
  }
}
