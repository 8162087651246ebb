import { readFileSync } from 'node:fs';
import { steps as backboneSteps } from '@simpul/backbone';
import { z } from 'zod';
import { parseCrashPoint } from './crash.ts';
import { evidenceSettings, unsealable } from './evidence/settings.ts';
import { edgeSettings } from './http/edge-settings.ts';
import { Issuers } from './identity/trusted-issuer.ts';
import { keySettings, unsafeKeys } from './personal/settings.ts';
import { jsonOf } from './setting.ts';
import { unsafeTransport } from './transport/production.ts';
import { misfits, transportSettings } from './transport/settings.ts';

/** A configuration that cannot be used; `sentences` names everything wrong with it at once and never holds a value. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly sentences: readonly string[];

  constructor(sentences: readonly string[]) {
    super(sentences.join('\n'));
    this.sentences = sentences;
  }
}

/**
 * Keys that everybody knows because they stand here: for laptops and tests. Production refuses them.
 * `refKey` is the REF_KEY, `clientSecret` the OIDC_CLIENT_SECRET of every local client.
 */
export const developmentSecrets = {
  refKey: Buffer.from('simpul-development-reference-key').toString('base64'),
  clientSecret: 'simpul-development-only',
} as const;

/**
 * The settings every service has, by their names in the environment; a service adds its own with `.extend`.
 * Each `describe` completes the sentence "it must be …"; what nobody else may know is marked `.meta({ secret: true })`.
 * `steps` are the service's own, beside those of its backbone, at which `CRASH_AT` can make it die.
 *
 * @example const config = loadConfig(serviceConfig('g2c').extend({ G2G_URL: z.url().describe('the address of g2g') }));
 */
export function serviceConfig(service: string, { steps: ownSteps = [] }: { steps?: readonly string[] } = {}) {
  const steps = [...backboneSteps, ...ownSteps];
  return z.object({
    NODE_ENV: z
      .enum(['development', 'test', 'production'])
      .default('development')
      .describe('development, test or production'),
    HOST: z.string().default('127.0.0.1').describe('the address to listen on'),
    PORT: z.coerce.number().int().min(0).max(65_535).default(0).describe('a port from 0 to 65535, 0 for any free one'),
    LOG_LEVEL: z
      .enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'])
      .default('info')
      .describe('trace, debug, info, warn, error, fatal or silent'),
    MONGODB_URI: z
      .string()
      .regex(/^mongodb(\+srv)?:\/\/\S+$/)
      .describe('a MongoDB connection string, mongodb://…')
      .meta({ secret: true }),
    MONGODB_DB: z
      .string()
      .regex(/^[\w-]{1,38}$/)
      .default(`simpul_${service}`)
      .describe('a database name'),
    KAFKA_BROKERS: z
      .string()
      .transform((list) => list.split(',').map((broker) => broker.trim()))
      .pipe(z.array(z.string().regex(/^\S+:\d+$/)))
      .describe('the brokers as host:port, separated by commas'),
    KAFKA_CLIENT: z
      .enum(['kafkajs', 'platformatic'])
      .default('kafkajs')
      .describe('the client that talks to Kafka, kafkajs or platformatic'),
    KAFKA_SESSION_TIMEOUT_MS: z.coerce
      .number()
      .int()
      .min(1_000)
      .max(300_000)
      .default(10_000)
      .describe('the milliseconds from 1000 to 300000 after which a silent member of a group loses its partitions'),
    TOPIC_PREFIX: z
      .string()
      .regex(/^[\w.-]*$/)
      .default('')
      .describe('a prefix of letters, digits, dots and hyphens'),
    ...transportSettings,
    OIDC_ISSUER: z
      .url({ protocol: /^https?$/ })
      .describe('the address of the OpenID issuer this service has its own tokens from'),
    OIDC_ISSUERS: z.string().transform(jsonOf(Issuers, issuerList)).optional().describe(issuerList),
    OIDC_AUDIENCE: z.string().default('simpul').describe('the audience of access tokens'),
    OIDC_CLIENT_ID: z.string().describe('the client id of this service at the issuer'),
    OIDC_CLIENT_SECRET: z.string().describe('the client secret of this service at the issuer').meta({ secret: true }),
    REF_KEY: z
      .base64()
      .refine((key) => Buffer.from(key, 'base64').length >= 32)
      .optional()
      .describe('a key of at least 32 bytes in base64, the same in all services')
      .meta({ secret: true }),
    ...keySettings,
    ...evidenceSettings,
    ...edgeSettings,
    SECURITY_CONTACT: z
      .url({ protocol: /^(https|mailto|tel)$/ })
      .optional()
      .describe('whom to tell of a weakness, as https://…, mailto:… or tel:…'),
    EPOCH: z.coerce
      .number()
      .int()
      .min(1)
      .default(1)
      .describe('a whole number from 1, raised after a restore from backup'),
    CRASH_AT: z
      .string()
      .transform((text) => parseCrashPoint(text, steps))
      .refine((point) => point !== undefined)
      .optional()
      .describe(
        `step, step:id, step#n or step:id#n, where a test makes the process die; steps are ${steps.join(', ')}`,
      ),
  });
}

/** The settings of {@link serviceConfig}. */
export type ServiceConfig = z.infer<ReturnType<typeof serviceConfig>>;

const issuerList = 'a JSON list of all trusted issuers: [{"issuer": …, "kinds": […]}], none twice (docs/operations.md)';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the configuration from an environment. `NAME_FILE` names a file that holds the value of `NAME`;
 * an empty value counts as none. A check of several settings adds an issue with the name as its path; `params.sentence`
 * says then what is wrong after the name, where the description does not.
 * @throws ConfigError with one sentence for each name that is missing, invalid or forbidden in production
 */
export function readConfig<S extends z.ZodObject>(schema: S, environment: Environment): z.output<S> {
  const sentences: string[] = [];
  const values: Record<string, string> = {};
  for (const name of Object.keys(schema.shape)) {
    const value = readValue(name, environment, sentences);
    if (value !== undefined) values[name] = value;
  }
  const unreadable = new Set(sentences.map(nameIn));
  const result = schema.safeParse(values);
  for (const [name, [issue]] of Map.groupBy(result.error?.issues ?? [], ({ path }) => String(path[0]))) {
    if (unreadable.has(name) || unreadable.has(`${name}_FILE`)) continue;
    const expected = schema.shape[name]?.description ?? 'set as the documentation says';
    const own = issue?.code === 'custom' && issue.params?.sentence;
    if (own) sentences.push(`${name} ${own}.`);
    else if (name in values) sentences.push(`${name} is not valid: it must be ${expected}.`);
    else sentences.push(`${name} is missing: set it, or ${name}_FILE, to ${expected}.`);
  }
  // other providers release it themselves
  const wantsRefKey = 'REF_KEY' in schema.shape && ['environment', undefined].includes(values.KEY_PROVIDER);
  if (wantsRefKey && !values.REF_KEY && !unreadable.has('REF_KEY') && !unreadable.has('REF_KEY_FILE'))
    sentences.push(`REF_KEY is missing: set it, or REF_KEY_FILE, to ${schema.shape.REF_KEY?.description}.`);
  sentences.push(...misfits(values));
  if (values.NODE_ENV === 'production') {
    const unfit = [
      ...unfitForProduction(values),
      ...unsealable(values),
      ...unsafeTransport(values),
      ...unsafeKeys(values),
    ];
    sentences.push(...unfit.filter((sentence) => nameIn(sentence) in schema.shape));
    // no setting of ours, but it would undo most of them
    if (environment.NODE_TLS_REJECT_UNAUTHORIZED === '0')
      sentences.push('NODE_TLS_REJECT_UNAUTHORIZED is 0: production checks the certificates it is shown.');
  }
  if (!result.success || sentences.length > 0) throw new ConfigError(sentences);
  return result.data;
}

/** {@link readConfig} for a process: says on standard error what is wrong and ends with exit code 1. */
export function loadConfig<S extends z.ZodObject>(schema: S, environment: Environment = process.env): z.output<S> {
  try {
    return readConfig(schema, environment);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    for (const sentence of error.sentences) process.stderr.write(`${sentence}\n`);
    process.exit(1);
  }
}

function readValue(name: string, environment: Environment, sentences: string[]): string | undefined {
  const value = environment[name] || undefined;
  const file = environment[`${name}_FILE`] || undefined;
  if (!file) return value;
  if (value) {
    sentences.push(`${name} and ${name}_FILE are both set: keep only one of them.`);
    return undefined;
  }
  try {
    return readFileSync(file, 'utf8').trimEnd() || undefined;
  } catch {
    sentences.push(`${name}_FILE cannot be read: it must name a file that holds the value of ${name}.`);
    return undefined;
  }
}

/** The setting that a sentence is about: its first word. */
function nameIn(sentence: string): string {
  return sentence.split(' ', 1)[0] ?? '';
}

function unfitForProduction(values: Readonly<Record<string, string>>): string[] {
  const sentences: string[] = [];
  if (values.REF_KEY === developmentSecrets.refKey)
    sentences.push('REF_KEY is the development key: production needs one of its own.');
  if (values.OIDC_CLIENT_SECRET === developmentSecrets.clientSecret) {
    sentences.push('OIDC_CLIENT_SECRET is the development secret: production needs one of its own.');
  }
  if (values.OIDC_ISSUER?.startsWith('http:'))
    sentences.push('OIDC_ISSUER is not https: production trusts no issuer over plain http.');
  if (/"issuer"\s*:\s*"http:/.test(values.OIDC_ISSUERS ?? ''))
    sentences.push('OIDC_ISSUERS names an issuer without https: production trusts no issuer over plain http.');
  if (values.CORS_ORIGINS?.split(',').some((origin) => origin.trim().startsWith('http:')))
    sentences.push('CORS_ORIGINS names an origin without https: production takes no calls from pages over plain http.');
  if (values.G2G_URL?.startsWith('http:'))
    sentences.push('G2G_URL is not https: production reads no register over plain http.');
  for (const name of ['G2B_URL', 'G2E_URL'])
    if (values[name]?.startsWith('http:'))
      sentences.push(`${name} is not https: production sends no token over plain http.`);
  if (values.CRASH_AT) sentences.push('CRASH_AT is set: production must not crash on purpose.');
  return sentences;
}
