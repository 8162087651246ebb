import { aggregate, type EventOf, event, topic } from '@simpul/contracts';
import { z } from 'zod';

/** What is consumed: small events, as a payment's or a status change's are. */
export const happened = event({
  type: 'bench.source.happened.v1',
  data: z.object({ amount: z.number() }),
  summary: 'happened',
  example: { amount: 1 },
});
export const sourceTopic = topic({
  name: 'bench.source',
  partitions: 8,
  key: 'source id',
  summary: 'what the benchmark publishes',
  events: [happened],
});

const counted = event({
  type: 'bench.effect.counted.v1',
  data: z.object({ amount: z.number() }),
  summary: 'counted',
  example: { amount: 1 },
});
export const effectTopic = topic({
  name: 'bench.effect',
  partitions: 8,
  key: 'effect id',
  summary: 'what the benchmark has as its effects',
  events: [counted],
});

/** What a consumed event does: a state change with its mark and an event of its own, as in every service. */
export const effect = aggregate<{ total: number }, { type: 'count'; amount: number }, EventOf<typeof counted>>({
  service: 'bench',
  name: 'effect',
  schema: 1,
  initial: { total: 0 },
  events: [counted],
  decide: (_state, { amount }) => [counted({ amount })],
  evolve: ({ total }, { data }) => ({ total: total + data.amount }),
});
