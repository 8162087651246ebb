import type { KafkaService, OwnProcess } from './backing.ts';
import { choose } from './choose.ts';
import { dockerClosed, dockerHost, startContainer } from './docker.ts';
import { kafkaVersion } from './kafka-jars.ts';
import { localKafkaClosed, startLocalKafka } from './kafka-local.ts';
import { kafkaAnswers } from './kafka-probe.ts';
import { type AdvertisedListener, asEnvironment, kafkaSettings } from './kafka-settings.ts';
import { type Log, ticking } from './log.ts';
import { accepts, freePort, portFrom } from './ports.ts';
import { until } from './until.ts';

const IMAGE = `apache/kafka:${kafkaVersion}`;
const HELP =
  'Set KAFKA_BROKERS to a Kafka you can reach, or start Docker, or install Java 17 or later and Maven, then run this again.';
const OWN_HELP = 'Install Java 17 or later and Maven, then run this again.';

const given = (): string[] =>
  (process.env.KAFKA_BROKERS ?? '')
    .split(',')
    .map((broker) => broker.trim())
    .filter(Boolean);

// Only whether something listens: a Kafka of one's own may ask for credentials that the services have and we have not.
const listens = (broker: string): Promise<boolean> => {
  const colon = broker.lastIndexOf(':');
  return accepts(Number(broker.slice(colon + 1)) || 9092, broker.slice(0, colon < 0 ? undefined : colon), 5_000);
};

const useGiven = async (): Promise<KafkaService> => {
  const brokers = given();
  const answers = await Promise.all(brokers.map(listens));
  if (!answers.includes(true)) throw new Error(`nothing listens at ${brokers.join(', ')}`);
  return { kind: 'env', brokers, stop: async () => {} };
};

const startInDocker = async (): Promise<KafkaService> => {
  const port = await portFrom('KAFKA_PORT');
  const host = await dockerHost();
  const environment = {
    ...asEnvironment(
      kafkaSettings({ port, controllerPort: port + 1 > 65_535 ? port - 1 : port + 1, host, bind: '0.0.0.0' }),
    ),
    CLUSTER_ID: 'c2ltcHVsLWxvY2FsLWthZg',
  };
  const container = await startContainer(IMAGE, { port, environment });
  await until('Kafka in Docker', () => kafkaAnswers([`${host}:${port}`]));
  return { kind: 'docker', brokers: [`${host}:${port}`], stop: container.stop };
};

/** A broker that is a process of our own and may be killed, whatever else there is, on a free port. */
export const startOwnKafka = (
  log: Log,
  advertised: readonly AdvertisedListener[],
): Promise<KafkaService & OwnProcess> =>
  choose(
    'Kafka of our own',
    [
      {
        name: 'a local process',
        closed: localKafkaClosed,
        start: async () => startLocalKafka(log, { port: await freePort(), advertised }),
      },
    ],
    OWN_HELP,
    log,
  );

/** Kafka from `KAFKA_BROKERS`, else Docker, else a process of our own. */
export const findKafka = (log: Log): Promise<KafkaService> =>
  choose(
    'Kafka',
    [
      {
        name: 'KAFKA_BROKERS',
        asked: true,
        closed: async () => (given().length > 0 ? undefined : 'not set'),
        start: useGiven,
      },
      {
        name: `Docker (${IMAGE})`,
        closed: dockerClosed,
        start: () => ticking(log, `Kafka: starting ${IMAGE}, pulled once`, startInDocker),
      },
      {
        name: 'a local process',
        closed: localKafkaClosed,
        start: async () => startLocalKafka(log, { port: await portFrom('KAFKA_PORT') }),
      },
    ],
    HELP,
    log,
  );
