import { isIP } from 'node:net';
import type { SASLMechanismValue } from '@platformatic/kafka';
import { type KafkaOptions, limits, type Named } from './common.ts';

/** What every client of @platformatic/kafka is made with: it tries nothing again by itself unless told so. */
export function clientOptions({ brokers, clientId, security: { ssl, sasl } = {} }: KafkaOptions) {
  // Node sends no server name for an address, and warns where it is told to.
  const named = brokers.every((broker) => !isIP(broker.replace(/:\d+$/, '')));
  return {
    clientId,
    bootstrapBrokers: [...brokers],
    connectTimeout: limits.connectTimeoutMs,
    timeout: limits.produceTimeoutMs,
    requestTimeout: limits.produceTimeoutMs + 5_000,
    retries: 0,
    retryDelay: 200,
    autocreateTopics: false,
    ...(ssl && { tls: ssl === true ? {} : ssl, ...(named && { tlsServerName: true }) }),
    ...(sasl && { sasl: { ...sasl, mechanism: sasl.mechanism.toUpperCase() as SASLMechanismValue } }),
  };
}

/** The protocol errors in what @platformatic/kafka threw: it nests them in lists and in causes. */
export function named(error: unknown): Named[] {
  if (!(error instanceof Error)) return [];
  const found: Named[] = [];
  if ('apiId' in error) found.push({ name: String(error.apiId), message: error.message });
  if ('code' in error && error.code === 'PLT_KFK_AUTHENTICATION')
    found.push({ name: 'SASL_AUTHENTICATION_FAILED', message: error.message });
  const inner: unknown[] = error instanceof AggregateError ? error.errors : [];
  return [...found, ...inner.flatMap(named), ...named(error.cause)];
}

/** Whether any of the protocol errors in `error` is one of `names`. */
export function isNamed(error: unknown, ...names: readonly string[]): boolean {
  return named(error).some(({ name }) => names.includes(name));
}

/** The client's own error for a topic that no broker knows; it carries no protocol error. */
export function isUnknownTopic(error: unknown): boolean {
  if (isNamed(error, 'UNKNOWN_TOPIC_OR_PARTITION')) return true;
  return error instanceof Error && /^Unknown topic /.test(error.message);
}
