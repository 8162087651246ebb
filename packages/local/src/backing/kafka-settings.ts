/**
 * One more address of the broker: it listens on the port `listen` of 127.0.0.1 and tells whoever comes in there to come
 * back through the port `advertise`, where a proxy stands.
 */
export type AdvertisedListener = { readonly listen: number; readonly advertise: number };

/**
 * One KRaft broker that is its own controller, as `server.properties` keys.
 *
 * Everything is kept, as topics promise; nothing springs up by a typing error; one consumer's start is not held up by a
 * rebalance delay; a test may let a member count as gone after a second; and hundreds of partitions on a laptop must not
 * each reserve 20 MiB of index.
 *
 * @param options.advertised further listeners, named P1, P2 and so on.
 */
export const kafkaSettings = ({
  port,
  controllerPort,
  host = '127.0.0.1',
  bind = host,
  advertised = [],
}: {
  port: number;
  controllerPort: number;
  host?: string;
  bind?: string;
  advertised?: readonly AdvertisedListener[];
}): Record<string, string> => ({
  'process.roles': 'broker,controller',
  'node.id': '1',
  'controller.quorum.voters': `1@127.0.0.1:${controllerPort}`,
  listeners: [
    `PLAINTEXT://${bind}:${port}`,
    `CONTROLLER://127.0.0.1:${controllerPort}`,
    ...advertised.map(({ listen }, index) => `P${index + 1}://127.0.0.1:${listen}`),
  ].join(),
  'advertised.listeners': [
    `PLAINTEXT://${host}:${port}`,
    ...advertised.map(({ advertise }, index) => `P${index + 1}://127.0.0.1:${advertise}`),
  ].join(),
  'controller.listener.names': 'CONTROLLER',
  'inter.broker.listener.name': 'PLAINTEXT',
  'listener.security.protocol.map': [
    'PLAINTEXT:PLAINTEXT',
    'CONTROLLER:PLAINTEXT',
    ...advertised.map((_, index) => `P${index + 1}:PLAINTEXT`),
  ].join(),
  // The broker starts so many for each listener.
  ...(advertised.length > 0 && { 'num.network.threads': '1' }),
  'auto.create.topics.enable': 'false',
  'num.partitions': '1',
  'log.retention.ms': '-1',
  'log.index.size.max.bytes': String(2 ** 20),
  'log.cleaner.dedupe.buffer.size': String(4 * 2 ** 20),
  'offsets.topic.num.partitions': '1',
  'offsets.topic.replication.factor': '1',
  'offsets.retention.minutes': String(90 * 24 * 60),
  'transaction.state.log.num.partitions': '1',
  'transaction.state.log.replication.factor': '1',
  'transaction.state.log.min.isr': '1',
  'share.coordinator.state.topic.num.partitions': '1',
  'share.coordinator.state.topic.replication.factor': '1',
  'share.coordinator.state.topic.min.isr': '1',
  'group.initial.rebalance.delay.ms': '0',
  'group.min.session.timeout.ms': '1000',
  'broker.session.timeout.ms': '3000',
  'broker.heartbeat.interval.ms': '500',
});

/** Two more listeners that know their clients, where their keys lie (PEM), and who may come in by name and password. */
export type Secured = {
  readonly scram: number;
  readonly mutual: number;
  readonly keystore: string;
  readonly truststore: string;
  readonly passwords: Readonly<Record<string, string>>;
};

const SCRAM = 'org.apache.kafka.common.security.scram.ScramLoginModule required;';

/**
 * Settings with two listeners more, SCRAM over TLS and TLS with client certificates, on which nothing is allowed that was
 * not granted. Whoever comes in by the others may do everything, as the broker itself does.
 */
export const securedSettings = (
  plain: Record<string, string>,
  { scram, mutual, keystore, truststore }: Secured,
): Record<string, string> => {
  const also = (key: string, ...more: string[]) => ({ [key]: [plain[key], ...more].join() });
  const addresses = [`SCRAM://127.0.0.1:${scram}`, `MUTUAL://127.0.0.1:${mutual}`];
  return {
    ...plain,
    ...also('listeners', ...addresses),
    ...also('advertised.listeners', ...addresses),
    ...also('listener.security.protocol.map', 'SCRAM:SASL_SSL', 'MUTUAL:SSL'),
    'num.network.threads': '1',
    'authorizer.class.name': 'org.apache.kafka.metadata.authorizer.StandardAuthorizer',
    'super.users': 'User:ANONYMOUS',
    'ssl.keystore.type': 'PEM',
    'ssl.keystore.location': keystore,
    'ssl.truststore.type': 'PEM',
    'ssl.truststore.location': truststore,
    'listener.name.scram.sasl.enabled.mechanisms': 'SCRAM-SHA-512,SCRAM-SHA-256',
    'listener.name.scram.scram-sha-512.sasl.jaas.config': SCRAM,
    'listener.name.scram.scram-sha-256.sasl.jaas.config': SCRAM,
    'listener.name.mutual.ssl.client.auth': 'required',
    'listener.name.mutual.ssl.principal.mapping.rules': 'RULE:^CN=([^,]+).*$/$1/',
  };
};

/** What `format` is told so that the broker knows its users from the first moment. */
export const scramUsers = ({ passwords }: Secured): string[] =>
  Object.entries(passwords).flatMap(([name, password]) =>
    ['SCRAM-SHA-512', 'SCRAM-SHA-256'].flatMap((mechanism) => [
      '--add-scram',
      `${mechanism}=[name=${name},password=${password}]`,
    ]),
  );

/** The same settings as a Java properties file. */
export const asProperties = (settings: Record<string, string>): string =>
  Object.entries(settings)
    .map(([key, value]) => `${key}=${value}\n`)
    .join('');

/** The same settings as the environment the apache/kafka image reads. */
export const asEnvironment = (settings: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(settings).map(([key, value]) => [`KAFKA_${key.replaceAll('.', '_').toUpperCase()}`, value]),
  );
