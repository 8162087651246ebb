import { join } from 'node:path';
import { cacheFolder } from '../../cache-folder.mjs';
import { developmentSecret } from '../identity/request.ts';
import { developmentKeyFile, developmentRefKey } from './key-file.ts';

export const serviceNames = ['g2g', 'g2c', 'g2b', 'g2e'] as const;
export type ServiceName = (typeof serviceNames)[number];

/** What every service process of one world has in common. */
export interface Surroundings {
  readonly brokers: readonly string[];
  readonly mongoUri: string;
  readonly issuer: string;
  /** the JSON of OIDC_ISSUERS, where more than that one issuer is trusted */
  readonly trusted?: string | undefined;
  readonly g2gUrl: string;
  readonly topicPrefix: string;
  readonly dbPrefix: string;
  readonly smtpUrl: string | undefined;
  readonly textUrl: string | undefined;
  readonly otlpEndpoint: string | undefined;
}

// A shell's own settings of a service must not leak into four of them.
const ownSettings = [
  'HOST',
  'CRASH_AT',
  'EPOCH',
  'MONGODB_DB',
  'REF_KEY_FILE',
  'KEY_PROVIDER',
  'KEY_FILE',
  'KEYS_MONGODB_URI',
  'OIDC_AUDIENCE',
  'OIDC_ISSUERS',
  'OIDC_ISSUERS_FILE',
  'OIDC_CLIENT_SECRET_FILE',
  'TLS_CERT_FILE',
  'TLS_KEY_FILE',
  'TLS_CLIENT_CA_FILE',
];

/** The environment of one replica of a service: that of this process, with the service's settings for development. */
export function environmentOf(service: ServiceName, replica: number, around: Surroundings): NodeJS.ProcessEnv {
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !ownSettings.includes(name)));
  return {
    // Compiling what never changed, and stripping its types, is a good part of what a start costs.
    NODE_COMPILE_CACHE: join(cacheFolder(), 'compiled'),
    // Sample data, tests and benchmarks are many requests of few askers.
    ...(!inherited.RATE_LIMITS_FILE && { RATE_LIMITS: 'off' }),
    ...inherited,
    NODE_ENV: 'development',
    KAFKAJS_NO_PARTITIONER_WARNING: '1',
    MONGODB_URI: around.mongoUri,
    MONGODB_DB: `${around.dbPrefix}simpul_${service}`,
    KAFKA_BROKERS: around.brokers.join(','),
    TOPIC_PREFIX: around.topicPrefix,
    OIDC_ISSUER: around.issuer,
    ...(around.trusted ? { OIDC_ISSUERS: around.trusted } : {}),
    OIDC_CLIENT_ID: `service:${service}`,
    OIDC_CLIENT_SECRET: developmentSecret,
    REF_KEY: developmentRefKey,
    KEY_PROVIDER: 'file',
    KEY_FILE: developmentKeyFile(),
    G2G_URL: around.g2gUrl,
    MAIL_FROM: 'Simpul <layanan@simpul.example>',
    ...(around.smtpUrl ? { SMTP_URL: around.smtpUrl } : {}),
    ...(around.textUrl ? { TEXT_GATEWAY_URL: around.textUrl } : {}),
    OTEL_SERVICE_NAME: service,
    OTEL_RESOURCE_ATTRIBUTES: `service.instance.id=${service}-${replica}`,
    ...(around.otlpEndpoint ? telemetryTo(around.otlpEndpoint) : {}),
  };
}

function telemetryTo(endpoint: string): NodeJS.ProcessEnv {
  return {
    OTEL_EXPORTER_OTLP_ENDPOINT: endpoint,
    OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json',
    OTEL_BSP_SCHEDULE_DELAY: '200',
  };
}
