import { aggregate, type EventOf, event, Rejected, topic } from '@simpul/contracts';
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

/** `parts` makes as many events of it; default 1. */
export interface CountCommand {
  readonly type: 'count';
  readonly amount: number;
  readonly parts?: number;
}

/** What a consumed event does: a state change with its mark and an event of its own, as in every service. */
export const effect = aggregate<{ total: number }, CountCommand, EventOf<typeof counted>>({
  service: 'bench',
  name: 'effect',
  schema: 1,
  initial: { total: 0 },
  events: [counted],
  decide: (_state, { amount, parts = 1 }) => Array.from({ length: parts }, () => counted({ amount })),
  evolve: ({ total }, { data }) => ({ total: total + data.amount }),
});

const opened = event({
  type: 'bench.account.opened.v1',
  data: z.object({ owner: z.string() }),
  summary: 'opened',
  example: { owner: 'owner-1' },
});
const deposited = event({
  type: 'bench.account.deposited.v1',
  data: z.object({ amount: z.number(), balance: z.number() }),
  summary: 'deposited',
  example: { amount: 5, balance: 105 },
});
export const accountTopic = topic({
  name: 'bench.account',
  partitions: 8,
  key: 'account id',
  summary: 'accounts',
  events: [opened, deposited],
});

export interface Account {
  readonly owner: string;
  readonly balance: number;
}
export type AccountCommand =
  | { readonly type: 'open'; readonly owner: string }
  /** `parts` makes as many events of it; default 1 */
  | { readonly type: 'deposit'; readonly amount: number; readonly parts?: number };

/** The work that is the same for everybody who is compared: read, decide, write, tell. */
export const account = aggregate<Account, AccountCommand, EventOf<typeof opened | typeof deposited>>({
  service: 'bench',
  name: 'account',
  schema: 1,
  initial: { owner: '', balance: 0 },
  events: [opened, deposited],
  decide({ owner, balance }, command) {
    if (command.type === 'open') return owner ? [] : [opened({ owner: command.owner })];
    if (!owner) throw new Rejected('account.not-open');
    const { amount, parts = 1 } = command;
    return Array.from({ length: parts }, (_, n) => deposited({ amount, balance: balance + amount * (n + 1) }));
  },
  evolve: (state, { type, data }) =>
    type === 'bench.account.opened.v1' ? { ...state, owner: data.owner } : { ...state, balance: data.balance },
});

const entered = event({
  type: 'bench.record.entered.v1',
  data: z.object({ version: z.number() }),
  summary: 'entered',
  example: { version: 1 },
});
export const recordTopic = topic({
  name: 'bench.record',
  partitions: 8,
  key: 'PersonRef',
  summary: 'records of persons',
  events: [entered],
});

const attribute = z.object({ value: z.string().meta({ personal: true }), source: z.string(), at: z.string() });

/** A person's record, about as large as the register's: what they are, and who said so. */
export const RecordState = z.object({ version: z.number(), attributes: z.record(z.string(), attribute) });
type RecordEvent = EventOf<typeof entered> & { readonly values: Readonly<Record<string, string>> };
export type RecordCommand =
  | { readonly type: 'enter'; readonly person: Readonly<Record<string, string>> }
  | { readonly type: 'move'; readonly line: string };

export const record = aggregate<z.infer<typeof RecordState>, RecordCommand, RecordEvent>({
  service: 'bench',
  name: 'record',
  schema: 1,
  initial: { version: 0, attributes: {} },
  events: [entered],
  decide({ version }, command) {
    const values = command.type === 'enter' ? command.person : { line: command.line };
    return [{ ...entered({ version: version + 1 }), values }];
  },
  evolve({ attributes }, { data: { version }, values }) {
    const from = { source: 'dukcapil-33.74', at: '2026-03-31T02:15:30.000Z' };
    const news = Object.entries(values).map(([name, value]) => [name, { value, ...from }]);
    return { version, attributes: { ...attributes, ...Object.fromEntries(news) } };
  },
});
