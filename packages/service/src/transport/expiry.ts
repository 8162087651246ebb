import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { TransportConfig } from './settings.ts';

/** When a certificate in use runs out. */
export interface Expiry {
  readonly setting: 'TLS_CERT_FILE' | 'KAFKA_TLS_CERT_FILE' | 'MONGODB_TLS_CERT_FILE';
  readonly at: Date;
}

/**
 * When this service's own certificates run out: that of its HTTP server as it lies in the file now, since a renewed one
 * is taken, those it shows brokers and store as they were when this was called, since renewed ones take a restart.
 * A file that cannot be read now is left out.
 */
export function expiries(config: TransportConfig): () => Expiry[] {
  const atStart = (['KAFKA_TLS_CERT_FILE', 'MONGODB_TLS_CERT_FILE'] as const).flatMap((name) => expiry(config, name));
  return () => [...expiry(config, 'TLS_CERT_FILE'), ...atStart];
}

function expiry(config: TransportConfig, setting: Expiry['setting']): Expiry[] {
  const file = config[setting];
  if (!file) return [];
  try {
    // the first of a chain is the certificate itself
    return [{ setting, at: new Date(new X509Certificate(readFileSync(file)).validTo) }];
  } catch {
    return [];
  }
}
