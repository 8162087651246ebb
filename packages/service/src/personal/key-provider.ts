import { readFile } from 'node:fs/promises';
import { ConfigError, type ServiceConfig } from '../config.ts';
import { pemsOf } from '../transport/settings.ts';
import { keyServiceProvider } from './key-service.ts';
import { KeyFile, type KeyRing, keyRingProvider } from './master-keys.ts';
import type { KeyProvider } from './provider.ts';
import { type KeyConfig, neededFor } from './settings.ts';

/** The settings a key provider is made from. */
export type ProviderConfig = Omit<KeyConfig, 'KEYS_MONGODB_URI' | 'KEYS_BACKUP_DAYS'> & Pick<ServiceConfig, 'REF_KEY'>;

/**
 * The provider that `KEY_PROVIDER` names: `file` follows a file of keys, for development; `environment` has them in
 * `MASTER_KEYS`, `REF_KEY` and `INDEX_KEY`; `kms` asks a key service (docs/key-service.md).
 * @throws ConfigError where a setting is missing that it needs
 */
export function createKeyProvider(config: ProviderConfig, service: string): KeyProvider {
  const missing = neededFor(config.KEY_PROVIDER).filter((name) => config[name as keyof ProviderConfig] === undefined);
  if (missing.length > 0)
    throw new ConfigError(missing.map((name) => `${name} is missing: KEY_PROVIDER=${config.KEY_PROVIDER} needs it.`));
  switch (config.KEY_PROVIDER) {
    case 'file':
      return keyRingProvider(() => readKeyFile(config.KEY_FILE ?? ''));
    case 'environment': {
      const ring = ringOf(config);
      return keyRingProvider(async () => ring);
    }
    case 'kms':
      return keyServiceProvider({
        url: config.KMS_URL ?? '',
        service,
        token: config.KMS_TOKEN,
        tls: pemsOf({ ca: config.KMS_TLS_CA_FILE, cert: config.KMS_TLS_CERT_FILE, key: config.KMS_TLS_KEY_FILE }),
      });
  }
}

function ringOf({ MASTER_KEYS, REF_KEY = '', INDEX_KEY = '' }: ProviderConfig): KeyRing {
  const masterKeys = MASTER_KEYS ?? { current: '', keys: {} };
  return { masterKeys, secrets: { ref: Buffer.from(REF_KEY, 'base64'), index: Buffer.from(INDEX_KEY, 'base64') } };
}

/** Its errors tell nothing of what stands in the file. */
async function readKeyFile(path: string): Promise<KeyRing> {
  const text = await readFile(path, 'utf8');
  const file = KeyFile.safeParse(parsed(text));
  if (!file.success) throw new Error('the file of keys is none');
  return file.data;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
