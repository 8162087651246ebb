import { readFileSync } from 'node:fs';
import { createSecureContext } from 'node:tls';
import type { KafkaSecurity } from '@simpul/backbone';
import { z } from 'zod';

/** Where a server's certificate, its key and, where clients must have one too, those who vouch for clients lie. */
export interface TlsFiles {
  readonly cert: string;
  readonly key: string;
  readonly clientCa?: string | undefined;
}

const flag = (what: string) =>
  z
    .enum(['true', 'false'])
    .default('false')
    .transform((value) => value === 'true')
    .describe(`true or false: whether ${what}`);

/** A setting that names a PEM file. */
export const pemFile = (what: string) =>
  z
    .string()
    .refine((path) => readPem(path) !== undefined)
    .optional()
    .describe(`the path of a readable PEM file with ${what}`);

/** How a service is reached and reaches others safely; each `describe` completes the sentence "it must be …". */
export const transportSettings = {
  TLS_CERT_FILE: pemFile('the certificate of this service, followed by those of its issuers'),
  TLS_KEY_FILE: pemFile('the private key of TLS_CERT_FILE, not encrypted'),
  TLS_CLIENT_CA_FILE: pemFile('the certificates of those who vouch for clients; nobody else is answered then'),
  TLS_TERMINATED: flag('a proxy in front of this service ends TLS, and nobody else reaches its port'),
  KAFKA_TLS: flag('brokers are spoken to over TLS'),
  KAFKA_TLS_CA_FILE: pemFile('the certificates of those who vouch for the brokers'),
  KAFKA_TLS_CERT_FILE: pemFile('the certificate by which this service shows brokers who it is'),
  KAFKA_TLS_KEY_FILE: pemFile('the private key of KAFKA_TLS_CERT_FILE, not encrypted'),
  KAFKA_SASL_MECHANISM: z
    .enum(['SCRAM-SHA-512', 'SCRAM-SHA-256'])
    .optional()
    .describe('SCRAM-SHA-512 or SCRAM-SHA-256'),
  KAFKA_SASL_USERNAME: z.string().optional().describe('the name of this service at the brokers'),
  KAFKA_SASL_PASSWORD: z
    .string()
    .optional()
    .describe('the password of this service at the brokers')
    .meta({ secret: true }),
  MONGODB_TLS_CA_FILE: pemFile('the certificates of those who vouch for the store'),
  MONGODB_TLS_CERT_FILE: pemFile('the certificate by which this service shows the store who it is'),
  MONGODB_TLS_KEY_FILE: pemFile('the private key of MONGODB_TLS_CERT_FILE, not encrypted'),
} as const;

const shape = z.object(transportSettings);

/** The settings of {@link transportSettings}, all of which a laptop can do without. */
export type TransportConfig = Partial<z.infer<typeof shape>>;

/** The files of the HTTP server's own TLS; undefined where it speaks plain HTTP. */
export function serverTls({ TLS_CERT_FILE, TLS_KEY_FILE, TLS_CLIENT_CA_FILE }: TransportConfig): TlsFiles | undefined {
  if (!TLS_CERT_FILE || !TLS_KEY_FILE) return undefined;
  return { cert: TLS_CERT_FILE, key: TLS_KEY_FILE, clientCa: TLS_CLIENT_CA_FILE };
}

/** Encryption and identity towards the brokers; the files are read now, renewed ones take a restart. */
export function kafkaSecurity(config: TransportConfig): KafkaSecurity {
  const { KAFKA_TLS, KAFKA_SASL_MECHANISM, KAFKA_SASL_USERNAME, KAFKA_SASL_PASSWORD } = config;
  const tls = pemsOf({
    ca: config.KAFKA_TLS_CA_FILE,
    cert: config.KAFKA_TLS_CERT_FILE,
    key: config.KAFKA_TLS_KEY_FILE,
  });
  const mechanism = KAFKA_SASL_MECHANISM === 'SCRAM-SHA-256' ? 'scram-sha-256' : 'scram-sha-512';
  return {
    ...(KAFKA_TLS && { ssl: tls ?? true }),
    ...(KAFKA_SASL_MECHANISM && {
      sasl: { mechanism, username: KAFKA_SASL_USERNAME ?? '', password: KAFKA_SASL_PASSWORD ?? '' },
    }),
  };
}

/** What the store's driver is told beside its connection string; nothing where no file is named. */
export function storeTls(config: TransportConfig): { tls?: true; ca?: string; cert?: string; key?: string } {
  const tls = pemsOf({
    ca: config.MONGODB_TLS_CA_FILE,
    cert: config.MONGODB_TLS_CERT_FILE,
    key: config.MONGODB_TLS_KEY_FILE,
  });
  return tls ? { tls: true, ...tls } : {};
}

const pairs = [
  ['TLS_CERT_FILE', 'TLS_KEY_FILE'],
  ['KAFKA_TLS_CERT_FILE', 'KAFKA_TLS_KEY_FILE'],
  ['MONGODB_TLS_CERT_FILE', 'MONGODB_TLS_KEY_FILE'],
  ['KMS_TLS_CERT_FILE', 'KMS_TLS_KEY_FILE'],
] as const;
const sasl = ['KAFKA_SASL_MECHANISM', 'KAFKA_SASL_USERNAME', 'KAFKA_SASL_PASSWORD'] as const;

/** What does not fit together among the values of the environment, one sentence each, in every mode. */
export function misfits(values: Readonly<Record<string, string>>): string[] {
  const sentences: string[] = [];
  for (const [cert, key] of pairs) {
    const [present, absent] = values[cert] ? [cert, key] : [key, cert];
    if (values[present] && !values[absent])
      sentences.push(`${absent} is missing: ${present} is set, and a certificate goes with its key.`);
    else if (!belongTogether(values[cert], values[key])) sentences.push(`${key} is not the key of ${cert}.`);
  }
  if (values.TLS_CLIENT_CA_FILE && !values.TLS_CERT_FILE)
    sentences.push(
      'TLS_CLIENT_CA_FILE is of no use without TLS_CERT_FILE: only over TLS can clients show a certificate.',
    );
  for (const name of ['KAFKA_TLS_CA_FILE', 'KAFKA_TLS_CERT_FILE'])
    if (values[name] && values.KAFKA_TLS !== 'true')
      sentences.push(`${name} is of no use without KAFKA_TLS=true: brokers would be spoken to in plain.`);
  if (sasl.some((name) => values[name]))
    for (const name of sasl.filter((each) => !values[each]))
      sentences.push(`${name} is missing: SASL needs mechanism, name and password.`);
  return sentences;
}

/** The texts of those PEM files that are named; undefined where none is. */
export function pemsOf(files: { ca: string | undefined; cert: string | undefined; key: string | undefined }) {
  const read = Object.entries(files).flatMap(([name, path]) => (path ? [[name, readPem(path)]] : []));
  return read.length > 0 ? (Object.fromEntries(read) as { ca?: string; cert?: string; key?: string }) : undefined;
}

function readPem(path: string): string | undefined {
  try {
    const text = readFileSync(path, 'utf8');
    return text.includes('-----BEGIN ') ? text : undefined;
  } catch {
    return undefined;
  }
}

/** Also where one of them cannot be read, which is complained about elsewhere. */
function belongTogether(certFile = '', keyFile = ''): boolean {
  const [cert, key] = [readPem(certFile), readPem(keyFile)];
  if (!cert || !key) return true;
  try {
    createSecureContext({ cert, key });
    return true;
  } catch {
    return false;
  }
}
