import { expect } from 'vitest';
import { type InMessage, kafkaTransport } from '../../src/index.ts';
import { platformaticTransport } from '../../src/transport/platformatic.ts';
import { logger, sessionTimeoutMs, until } from '../kit.ts';
import { bedTest, commitEach, different, firsts, inOrder, type Member, turns } from './bed.ts';
import { conformance } from './conformance.ts';

conformance('@platformatic/kafka', platformaticTransport);

bedTest(platformaticTransport)(
  'members of both clients are one group, so that a deployment can change from one to the other',
  async ({ bed }) => {
    const topic = await bed.newTopic(8);
    const group = bed.newGroup();
    const seen: InMessage[] = [];
    const keys = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const both = (one: Member, other: Member) => {
      const shares = [one, other].map(({ assignments }) => assignments.at(-1) ?? []);
      return shares.every(({ length }) => length === 4) && new Set(shares.flat()).size === 8;
    };
    const other = kafkaTransport({ brokers: bed.brokers, clientId: 'other', logger, sessionTimeoutMs });
    const first = await bed.join({ group, topics: [topic], seen, deliver: commitEach, transport: other });
    const second = await bed.join({ group, topics: [topic], seen, deliver: commitEach });
    await until(() => both(first, second));
    await bed.publish(topic, ...turns(keys, 20, 8));
    await until(() => different(seen) === 160);
    await first.subscription.close();
    // Whoever is left divides the group next.
    await until(() => second.assignments.at(-1)?.length === 8);
    const third = await bed.join({ group, topics: [topic], seen, deliver: commitEach, transport: other });
    await until(() => both(third, second));
    await bed.publish(topic, ...turns(keys, 40, 8).slice(160));
    await until(() => different(seen) === 320);
    expect(firsts(seen)).toEqual(inOrder(keys, 40));
    await third.subscription.close();
    await other.close();
  },
);
