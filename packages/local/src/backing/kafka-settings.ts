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
