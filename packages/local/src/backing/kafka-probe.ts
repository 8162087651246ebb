import kafkajs from 'kafkajs';
import { accepts } from './ports.ts';

/** Whether a Kafka cluster with a controller answers there. */
export const kafkaAnswers = async (brokers: string[]): Promise<boolean> => {
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
    return alive.length > 0 && controller !== null;
  } catch {
    return false;
  } finally {
    await admin.disconnect().catch(() => {});
  }
};

/** The same for a broker that has just been started here: cheaper while its port is still shut. */
export const brokerAnswers = async (port: number): Promise<boolean> =>
  (await accepts(port)) && kafkaAnswers([`127.0.0.1:${port}`]);
