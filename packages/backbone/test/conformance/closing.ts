import { expect } from 'vitest';
import { until } from '../kit.ts';
import { type BedTest, behind, commitEach, different, nth, oneTo } from './bed.ts';

export function closing(test: BedTest): void {
  test('closing waits for the delivery in hand, tells it, and no other begins', async ({ bed }) => {
    const topic = await bed.newTopic(1);
    const group = bed.newGroup();
    const door = bed.newGate();
    let stillRunning: (() => boolean) | undefined;
    let finished = false;
    await bed.publish(topic, nth('a', 1, 1));
    const member = await bed.join({
      group,
      topics: [topic],
      async deliver(_messages, flow) {
        stillRunning = flow.running;
        await door.opened;
        finished = true;
      },
    });
    await until(() => stillRunning);
    let closed = false;
    const closing = member.subscription.close().then(() => {
      closed = true;
      expect(finished).toBe(true);
    });
    await until(() => !stillRunning?.());
    await bed.publish(topic, nth('a', 2, 1));
    expect(closed).toBe(false);
    door.open();
    await closing;
    const next = await bed.join({ group, topics: [topic] });
    await until(() => different(next.seen) === 2);
    expect(member.seen).toHaveLength(1);
  });

  test('what could not be committed is not said to be committed, also while we close', async ({ bed }) => {
    const topic = await bed.newTopic(1);
    const group = bed.newGroup();
    const door = bed.newGate();
    let told: Promise<boolean> | undefined;
    let inHand = false;
    await bed.publish(topic, nth('a', 1, 1));
    const { subscription } = await bed.join({
      group,
      topics: [topic],
      async deliver(messages, flow, joined) {
        inHand = true;
        await door.opened;
        await until(() => !flow.running());
        const committed = (await joined).commit([behind(messages)]);
        told = committed.then(
          () => true,
          () => false,
        );
        await told;
      },
    });
    await until(() => inHand);
    const closing = subscription.close();
    door.open();
    await closing;
    const stands = (await bed.transport.committed(group, [topic])).length > 0;
    expect(await told).toBe(stands);
    await expect(subscription.commit([{ topic, partition: 0, offset: '0' }])).rejects.toThrow();
  });

  test('closing twice, at once or later, is closing once: both wait for the delivery in hand', async ({ bed }) => {
    const topic = await bed.newTopic(1);
    const door = bed.newGate();
    const done: string[] = [];
    let inHand = false;
    await bed.publish(topic, nth('a', 1, 1));
    const { subscription } = await bed.join({
      group: bed.newGroup(),
      topics: [topic],
      async deliver() {
        inHand = true;
        await door.opened;
        done.push('delivered');
      },
    });
    await until(() => inHand);
    const closing = oneTo(2).map(() => subscription.close().then(() => done.push('closed')));
    // Whatever the second one does at once has been done when a broker has answered somebody else.
    await bed.transport.bounds([topic]);
    door.open();
    await Promise.all(closing);
    await subscription.close();
    expect(done).toEqual(['delivered', 'closed', 'closed']);
    const transport = bed.newTransport();
    await transport.missingTopics([topic]);
    await Promise.all([transport.close(), transport.close()]);
    await transport.close();
  });

  test('a member that has closed has left: the others have its partitions, and an empty group can be forgotten', async ({
    bed,
  }) => {
    const topic = await bed.newTopic();
    const group = bed.newGroup();
    const [first, second] = await Promise.all(
      [1, 2].map(() => bed.join({ group, topics: [topic], transport: bed.newTransport() })),
    );
    expect(await bed.transport.forget(group)).toBe(false);
    await first?.subscription.close();
    await until(() => second?.assignments.at(-1)?.length === 4);
    await second?.subscription.close();
    expect(await bed.transport.forget(group)).toBe(true);
  });

  test('a member that closes as soon as it has joined, while the group is being divided, leaves no hole', async ({
    bed,
  }) => {
    const topic = await bed.newTopic();
    const group = bed.newGroup();
    const staying = await bed.join({ group, topics: [topic], deliver: commitEach });
    const keys = ['a', 'b', 'c', 'd', 'e', 'f'];
    for (const round of oneTo(3)) {
      const passing = [1, 2].map(async () => {
        const { subscription } = await bed.join({ group, topics: [topic], transport: bed.newTransport() });
        await subscription.close();
      });
      await bed.publish(topic, ...keys.map((key) => nth(key, round)));
      await Promise.all(passing);
    }
    await until(() => different(staying.seen) === 18);
    await until(() => staying.assignments.at(-1)?.length === 4);
    expect(staying.failures).toEqual([]);
  });

  test('closing while a partition is paused ends as well', async ({ bed }) => {
    const topic = await bed.newTopic(1);
    await bed.publish(topic, nth('a', 1, 1));
    let resume: (() => void) | undefined;
    const { subscription } = await bed.join({
      group: bed.newGroup(),
      topics: [topic],
      deliver: (_messages, flow) => {
        resume = flow.pause();
      },
    });
    await until(() => resume);
    await subscription.close();
    // Whoever holds it may call it late.
    resume?.();
  });
}
