import { AssignerProtocol, Kafka, logLevel } from 'kafkajs';
import { vi } from 'vitest';

/** A message as any Kafka client reads it; `topic` is without the world's prefix. */
export interface Message {
  readonly topic: string;
  readonly partition: number;
  readonly offset: number;
  readonly key: Buffer | null;
  readonly value: Buffer | null;
  readonly headers: Record<string, string>;
}

/** A message as any producer may write it: a header can be there more than once. */
interface Foreign extends Omit<Message, 'offset' | 'headers'> {
  readonly headers: Record<string, string | string[]>;
}

type Places = ReadonlyMap<string, number>;

/** A plain Kafka client beside the services: reads every topic of a world, and writes to them. */
export async function openTopics(brokers: readonly string[], prefix: string) {
  const kafka = new Kafka({ clientId: `reader-${prefix}`, brokers: [...brokers], logLevel: logLevel.NOTHING });
  const [admin, producer] = [kafka.admin(), kafka.producer()];
  await Promise.all([admin.connect(), producer.connect()]);
  const names = (await admin.listTopics()).filter((name) => name.startsWith(prefix));
  const messages: Message[] = [];
  const consumer = kafka.consumer({ groupId: `reader-${prefix}`, maxWaitTimeInMs: 200 });
  await consumer.connect();
  await consumer.subscribe({ topics: names, fromBeginning: true });
  await consumer.run({
    eachMessage: async ({ topic, partition, message: { offset, key, value, headers } }) => {
      const named = Object.entries(headers ?? {}).map(([name, each]) => [name, String(each)]);
      const place = { topic: topic.slice(prefix.length), partition, offset: Number(offset) };
      messages.push({ ...place, key, value, headers: Object.fromEntries(named) });
    },
  });

  async function ends(): Promise<Places> {
    const each = async (topic: string) =>
      (await admin.fetchTopicOffsets(topic)).map(({ partition, high }) => [`${topic}/${partition}`, Number(high)]);
    return new Map((await Promise.all(names.map(each))).flat() as [string, number][]);
  }

  /** What each member of a group has, as `topic/partition`; throws while they do not agree. */
  async function shares(groupId: string): Promise<string[][]> {
    const { groups } = await admin.describeGroups([groupId]);
    const [group] = groups;
    if (group?.state !== 'Stable') throw new Error(`${groupId} is ${group?.state}`);
    return group.members.map(({ memberAssignment }) => {
      const { assignment = {} } = AssignerProtocol.MemberAssignment.decode(memberAssignment) ?? {};
      return Object.entries(assignment).flatMap(([topic, own]) => own.map((partition) => `${topic}/${partition}`));
    });
  }

  async function positions(groupId: string): Promise<Places> {
    const found = await admin.fetchOffsets({ groupId });
    return new Map(
      found.flatMap(({ topic, partitions }) =>
        partitions.map(({ partition, offset }) => [`${topic}/${partition}`, Number(offset)] as const),
      ),
    );
  }

  return {
    /** What was read so far, each partition in its order. */
    messages: (topic?: string) => messages.filter((each) => !topic || each.topic === topic),

    /** Resolves when everything that stands on the topics now has been read. */
    async read(): Promise<void> {
      const wanted = [...(await ends()).values()].reduce((sum, end) => sum + end, 0);
      await vi.waitUntil(() => messages.length >= wanted, { timeout: 20_000, interval: 50 });
    },

    /** Which topics each group of the services has asked for, both without the prefix. */
    async asked(): Promise<{ group: string; topics: string[] }[]> {
      const { groups } = await admin.listGroups();
      const ids = groups.map(({ groupId }) => groupId).filter((id) => id.startsWith(prefix));
      return (await admin.describeGroups(ids)).groups.map(({ groupId, members }) => {
        const wanted = members.flatMap(
          ({ memberMetadata }) => AssignerProtocol.MemberMetadata.decode(memberMetadata)?.topics ?? [],
        );
        return { group: groupId.slice(prefix.length), topics: wanted.map((topic) => topic.slice(prefix.length)) };
      });
    },

    /** The partitions of each member of a service's group, such as `g2g.ledger`. */
    shares: (group: string) => shares(prefix + group),

    /** Where the topics end, once every group of the services has handled all of it; throws where one has not. */
    async handled(): Promise<string> {
      const until = await ends();
      const { groups } = await admin.listGroups();
      for (const { groupId } of groups.filter((each) => each.groupId.startsWith(prefix))) {
        const [places, done] = await Promise.all([shares(groupId), positions(groupId)]);
        const late = places.flat().filter((place) => Math.max(0, done.get(place) ?? 0) < (until.get(place) ?? 0));
        if (late.length > 0) throw new Error(`${groupId} has not handled all of ${late}`);
      }
      return JSON.stringify([...until]);
    },

    /** Puts messages on a topic as they are, one by one. */
    async write(...written: readonly Foreign[]): Promise<void> {
      for (const { topic, partition, key, value, headers } of written) {
        await producer.send({ topic: prefix + topic, messages: [{ partition, key, value, headers }] });
      }
    },

    async close(): Promise<void> {
      await Promise.all([consumer.disconnect(), producer.disconnect(), admin.disconnect()]);
    },
  };
}
