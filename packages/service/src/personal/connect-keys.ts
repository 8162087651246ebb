import { createIndexes } from '@simpul/backbone';
import type { Connection } from 'mongoose';
import type { Logger } from 'pino';
import { ConfigError, type ServiceConfig } from '../config.ts';
import { createKeys, type Keys } from '../identity/keys.ts';
import { connectStore } from '../transport/connect-store.ts';
import type { TransportConfig } from '../transport/settings.ts';
import { type BlindIndex, createBlindIndex } from './blind-index.ts';
import { createKeyProvider, type ProviderConfig } from './key-provider.ts';
import { openPersonKeys, type PersonKeys } from './person-keys.ts';
import type { KeyConfig } from './settings.ts';

/** Everything by which a service hides who its data are about. */
export interface Secrets {
  /** references and reservations, under the key all services share */
  readonly keys: Keys;
  readonly personKeys: PersonKeys;
  readonly indexOf: BlindIndex;
  close(): Promise<void>;
}

type Settings = ProviderConfig &
  Pick<KeyConfig, 'KEYS_MONGODB_URI' | 'KEYS_BACKUP_DAYS'> &
  Pick<ServiceConfig, 'MONGODB_URI' | 'MONGODB_DB'> &
  TransportConfig;

/**
 * Fetches the secrets and opens the database of keys, `<MONGODB_DB>-keys`: it has backups of its own, that are not kept
 * for long. A key provider or a database that cannot be reached is logged and ends the process with exit code 1: whoever
 * runs it starts it again.
 */
export async function connectKeys(service: string, config: Settings, logger: Logger): Promise<Secrets> {
  let db: Connection | undefined;
  try {
    const provider = createKeyProvider(config, service);
    const [ref, index] = await Promise.all([provider.secret('ref'), provider.secret('index')]);
    const connected = await connectStore(
      config.KEYS_MONGODB_URI ?? config.MONGODB_URI,
      `${config.MONGODB_DB}-keys`,
      config,
    );
    db = connected;
    const personKeys = openPersonKeys({
      ...{ db: connected, provider, service, backupDays: config.KEYS_BACKUP_DAYS },
      lost: (person, err) => logger.error({ err, person }, 'the key of a person is lost'),
    });
    await createIndexes(connected);
    return {
      keys: createKeys({ refKey: ref.toString('base64') }),
      personKeys,
      indexOf: createBlindIndex(index),
      close: () => connected.close(),
    };
  } catch (err) {
    await db?.close().catch(() => undefined);
    if (err instanceof ConfigError) for (const sentence of err.sentences) process.stderr.write(`${sentence}\n`);
    else logger.fatal({ err }, 'the keys to personal data cannot be had');
    process.exit(1);
  }
}
