import type { KafkaService } from './backing.ts';
import { choose } from './choose.ts';
import { dockerClosed, startContainer } from './docker.ts';
import { kafkaVersion } from './kafka-jars.ts';
import { localKafkaClosed, startLocalKafka } from './kafka-local.ts';
import { kafkaAnswers } from './kafka-probe.ts';
import { asEnvironment, kafkaSettings } from './kafka-settings.ts';
import type { Log } from './log.ts';
import { freePort } from './ports.ts';
import { until } from './until.ts';

const IMAGE = `apache/kafka:${kafkaVersion}`;
const HELP =
  'Set KAFKA_BROKERS to a Kafka you can reach, or start Docker, or install Java 17 or later and Maven, then run this again.';

const given = (): string[] =>
  (process.env.KAFKA_BROKERS ?? '')
    .split(',')
    .map((broker) => broker.trim())
    .filter(Boolean);

const useGiven = async (): Promise<KafkaService> => {
  const brokers = given();
  if (!(await kafkaAnswers(brokers))) throw new Error(`no Kafka answers at ${brokers.join(', ')}`);
  return { kind: 'env', brokers, stop: async () => {} };
};

const startInDocker = async (): Promise<KafkaService> => {
  const port = Number(process.env.KAFKA_PORT) || (await freePort());
  const host = '127.0.0.1';
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
      { name: `Docker (${IMAGE})`, closed: dockerClosed, start: startInDocker },
      { name: 'a local process', closed: localKafkaClosed, start: () => startLocalKafka(log) },
    ],
    HELP,
    log,
  );
