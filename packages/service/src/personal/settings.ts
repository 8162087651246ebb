import { z } from 'zod';
import { jsonOf } from '../setting.ts';
import { pemFile } from '../transport/settings.ts';
import { MasterKeys } from './master-keys.ts';

const masterKeys = 'the master keys as JSON: {"current": "<id>", "keys": {"<id>": "<32 bytes in base64>", …}}';

/** Where the keys to personal data come from; each `describe` completes the sentence "it must be …". */
export const keySettings = {
  KEY_PROVIDER: z
    .enum(['file', 'environment', 'kms'])
    .default('environment')
    .describe('file (for development), environment or kms'),
  KEY_FILE: z.string().optional().describe('the path of a file of keys'),
  MASTER_KEYS: z
    .string()
    .transform(jsonOf(MasterKeys, masterKeys))
    .optional()
    .describe(masterKeys)
    .meta({ secret: true }),
  INDEX_KEY: z
    .base64()
    .refine((key) => Buffer.from(key, 'base64').length >= 32)
    .optional()
    .describe('a key of at least 32 bytes in base64, the same in all replicas')
    .meta({ secret: true }),
  KMS_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('the address of a key service'),
  KMS_TOKEN: z.string().optional().describe('the token of this service at the key service').meta({ secret: true }),
  KMS_TLS_CA_FILE: pemFile('the certificates of those who vouch for the key service'),
  KMS_TLS_CERT_FILE: pemFile('the certificate by which this service shows the key service who it is'),
  KMS_TLS_KEY_FILE: pemFile('the private key of KMS_TLS_CERT_FILE, not encrypted'),
  KEYS_MONGODB_URI: z
    .string()
    .regex(/^mongodb(\+srv)?:\/\/\S+$/)
    .optional()
    .describe(
      'the MongoDB connection string of the database of keys; another server than that of the data; outside production theirs where it is left out',
    )
    .meta({ secret: true }),
  KEYS_BACKUP_DAYS: z.coerce
    .number()
    .int()
    .min(1)
    .max(365)
    .default(7)
    .describe('for how many days, from 1 to 365, backups of the database of keys are kept'),
} as const;

const shape = z.object(keySettings);

/** The settings of {@link keySettings}. */
export type KeyConfig = z.infer<typeof shape>;

type Values = Readonly<Record<string, string | undefined>>;

const needed = {
  file: ['KEY_FILE'],
  environment: ['MASTER_KEYS', 'REF_KEY', 'INDEX_KEY'],
  kms: ['KMS_URL'],
} as const satisfies Record<KeyConfig['KEY_PROVIDER'], readonly string[]>;

/** The names of what a provider cannot do without. */
export function neededFor(provider: KeyConfig['KEY_PROVIDER']): readonly string[] {
  return needed[provider];
}

/** Why these keys are none for production, one sentence each that begins with the name of the setting. */
export function unsafeKeys(values: Values): string[] {
  const { KEY_PROVIDER, KMS_URL, KMS_TOKEN, KMS_TLS_CERT_FILE, MONGODB_URI, KEYS_MONGODB_URI } = values;
  const sentences: string[] = [];
  if (!KEYS_MONGODB_URI)
    sentences.push('KEYS_MONGODB_URI is not set: production keeps keys on another server than the data they open.');
  else if (hostsOf(KEYS_MONGODB_URI).some((host) => hostsOf(MONGODB_URI).includes(host)))
    sentences.push('KEYS_MONGODB_URI is the server of the data: production keeps keys on another one.');
  if (KEY_PROVIDER === 'file')
    sentences.push('KEY_PROVIDER is file: production keeps no keys in a file beside its data.');
  if (KMS_URL?.startsWith('http:')) sentences.push('KMS_URL is not https: production fetches no keys over plain http.');
  if (KEY_PROVIDER === 'kms' && !KMS_TOKEN && !KMS_TLS_CERT_FILE)
    sentences.push('KMS_TOKEN is not set: production shows the key service who it is, by it or by KMS_TLS_CERT_FILE.');
  return sentences;
}

/** The servers a connection string names. */
function hostsOf(uri = ''): string[] {
  const [, hosts = ''] = /^mongodb(?:\+srv)?:\/\/(?:[^@/?]*@)?([^/?]+)/.exec(uri) ?? [];
  return hosts
    .toLowerCase()
    .split(',')
    .map((host) => (host.includes(':') ? host : `${host}:27017`));
}
