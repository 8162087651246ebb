import kafkajs from 'kafkajs';
import { accepts } from './ports.ts';

/** Whether a Kafka cluster with a controller answers there, and on demand also a coordinator of consumer groups. */
export const kafkaAnswers = async (brokers: string[], { coordinator = false } = {}): Promise<boolean> => {
  const kafka = new kafkajs.Kafka({
    clientId: 'simpul-local',
    brokers,
    logLevel: kafkajs.logLevel.NOTHING,
    connectionTimeout: 3_000,
    retry: { retries: 0 },
  });
  const admin = kafka.admin();
  try {
    await admin.connect();
    const { brokers: alive, controller } = await admin.describeCluster();
    // A fresh broker makes its topic of offsets when first asked, for seconds on a slow machine: longer than kafkajs waits.
    if (coordinator) await admin.fetchOffsets({ groupId: 'simpul-local' });
    return alive.length > 0 && controller !== null;
  } catch {
    return false;
  } finally {
    await admin.disconnect().catch(() => {});
  }
};

/** The same for a broker that has just been started here: cheaper while its port is still shut. */
export const brokerAnswers = async (port: number): Promise<boolean> =>
  (await accepts(port)) && kafkaAnswers([`127.0.0.1:${port}`], { coordinator: true });
