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

/** Where what is consumed comes from, when it comes of a command. */
export const source = aggregate<{ times: number }, { type: 'happen' }, EventOf<typeof happened>>({
  service: 'bench',
  name: 'source',
  schema: 1,
  initial: { times: 0 },
  events: [happened],
  decide: () => [happened({ amount: 1 })],
  evolve: ({ times }) => ({ times: times + 1 }),
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
