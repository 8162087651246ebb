import { z } from 'zod';
import { Instant } from '../values/time.ts';

const Count = z.int().min(0);

/** Why a message is parked. `not-yet` alone is tried again by itself. */
export const ParkedCause = z.enum(['unreadable', 'rejected', 'not-yet', 'failed']).meta({ id: 'ParkedCause' });
export type ParkedCause = z.infer<typeof ParkedCause>;

const OutboxStatus = z.object({
  documents: Count.meta({ description: 'Documents with events that are not cleared yet' }),
  events: Count,
  oldest: z.exactOptional(Instant),
});

/** How far one consumer group is with one topic; `lag` counts messages not yet done. */
export const GroupLag = z
  .object({
    reaction: z.string(),
    group: z.string().meta({ description: 'The group’s name on the broker' }),
    topic: z.string().meta({ description: 'The topic’s name on the broker' }),
    lag: Count,
    partitions: z.array(z.object({ partition: Count, committed: z.int(), end: z.int(), lag: Count })).meta({
      description: 'Every partition; `committed` is -1 where the group has committed nothing yet',
    }),
  })
  .meta({ id: 'GroupLag' });
export type GroupLag = z.infer<typeof GroupLag>;

/** A view's generations: the one that is read, the one being built, and those kept for open cursors. */
export const ViewState = z
  .object({
    name: z.string(),
    live: Count,
    building: z.exactOptional(Count),
    lacks: z.exactOptional(z.string()).meta({ description: 'What the new generation lacks before it is read' }),
    old: z.array(z.object({ generation: Count, until: Instant })),
  })
  .meta({ id: 'ViewState' });
export type ViewState = z.infer<typeof ViewState>;

/** One look at a service: readiness is that of the replica that answers, all else is the service's. */
export const OpsStatus = z
  .object({
    service: z.string(),
    at: Instant,
    ready: z.boolean(),
    live: z.boolean(),
    reasons: z.array(z.string()),
    outbox: OutboxStatus.extend({ aggregates: z.array(OutboxStatus.extend({ aggregate: z.string() })) }),
    lag: z.array(GroupLag),
    parked: z.object({
      keys: Count,
      messages: Count,
      reactions: z.array(
        z.object({
          reaction: z.string(),
          cause: ParkedCause,
          keys: Count,
          waiting: Count.meta({ description: 'Keys that are tried again by themselves' }),
          oldest: Instant,
        }),
      ),
    }),
    deadlines: z.object({ late: Count.meta({ description: 'More than 10 s past their time' }) }),
    views: z.array(ViewState),
    alarms: z.exactOptional(
      z
        .array(z.object({ what: z.string(), id: z.string(), since: Instant, detail: z.string() }))
        .meta({ description: 'Matters that somebody should look at, the oldest first; at most 100' }),
    ),
    unknown: z.array(z.string()).meta({ description: 'Parts that could not be asked just now, and why' }),
  })
  .meta({ id: 'OpsStatus' });
export type OpsStatus = z.infer<typeof OpsStatus>;

/** A parked key: while it stands, every later message of the key waits behind the one that failed. */
export const ParkedKey = z
  .object({
    id: z.string(),
    reaction: z.string(),
    group: z.string(),
    topic: z.string(),
    partition: Count,
    key: z.string(),
    cause: ParkedCause,
    reason: z.string().meta({ description: 'A refusal’s code, what has not arrived, or the kind of error' }),
    attempts: Count,
    since: Instant,
    due: z.exactOptional(Instant).meta({ description: 'When it is tried again; absent where a person must look' }),
  })
  .meta({ id: 'ParkedKey' });
export type ParkedKey = z.infer<typeof ParkedKey>;

/** A message that waits. Its data is shown by its event's contract; what fits none is told by size and hash only. */
export const ParkedMessageShown = z
  .object({
    offset: z.string(),
    at: Instant,
    headers: z.record(z.string(), z.string()),
    trace: z.exactOptional(z.string()).meta({ description: 'W3C trace id of the request that caused it' }),
    bytes: Count,
    sha256: z.string(),
    data: z.exactOptional(z.unknown()),
  })
  .meta({ id: 'ParkedMessageShown' });
export type ParkedMessageShown = z.infer<typeof ParkedMessageShown>;

const Reaction = z.string().min(1).max(200).meta({ description: 'The reaction, for instance `notify`' });
const Key = z.string().max(1024).meta({ description: 'The Kafka key: the id of the aggregate that told' });
const HeadId = z.string().min(1).max(1500).meta({ description: 'A parked key’s id, as the list shows it' });

/** What narrows the list of parked keys. */
export const parkedFilter = {
  reaction: Reaction.optional(),
  key: Key.optional(),
  cause: ParkedCause.optional(),
};

/** Which parked keys an operation is about: all that fit every field given. */
export const ParkedSelection = z
  .strictObject({
    id: z.exactOptional(HeadId),
    reaction: z.exactOptional(Reaction),
    key: z.exactOptional(Key),
    cause: z.exactOptional(ParkedCause),
    all: z.exactOptional(z.literal(true)).meta({ description: 'Says that leaving out every other field is meant' }),
  })
  .meta({ id: 'ParkedSelection' });
export type ParkedSelection = z.infer<typeof ParkedSelection>;

/** A discard: what, why, and how much of it. */
export const ParkedDiscard = z
  .strictObject({
    ...ParkedSelection.shape,
    reason: z.string().trim().min(10).max(1000).meta({
      description: 'Why nobody needs these messages; kept in evidence for good, so it must name no person',
    }),
    waiting: z.boolean().default(false).meta({
      description: 'Also what waits behind the message that failed; otherwise that is tried next',
    }),
    offset: z.exactOptional(z.string().regex(/^\d{1,19}$/)).meta({
      description:
        'With `id` only: the message that is meant, by its offset; another one that waits first by now is kept',
    }),
    cursor: z.exactOptional(z.string().min(1).max(2100)).meta({ description: 'The `next` of the answer before' }),
  })
  .meta({ id: 'ParkedDiscard' });
export type ParkedDiscard = z.infer<typeof ParkedDiscard>;

/** How many keys and messages an operation was given. The partition's owner carries it out within seconds. */
export const ParkedResult = z
  .object({
    keys: Count,
    messages: z.exactOptional(Count),
    retired: Count.meta({ description: 'Keys of reactions that this service no longer has: only a discard ends them' }),
    next: z.exactOptional(z.string()).meta({ description: 'Time ran out: send it as `cursor` to go on' }),
  })
  .meta({ id: 'ParkedResult' });
export type ParkedResult = z.infer<typeof ParkedResult>;

/** One line of a verification: something found, or at the end the counts of all, or why it could not end. */
export const VerifyLine = z
  .union([
    z.object({
      type: z.literal('finding'),
      kind: z.string(),
      where: z.string(),
      id: z.string(),
      detail: z.string(),
      damage: z.boolean().meta({ description: 'false: worth knowing, nothing is wrong' }),
    }),
    z.object({
      type: z.literal('summary'),
      startedAt: Instant,
      finishedAt: Instant,
      damage: Count.meta({ description: 'How many findings are damage' }),
      counts: z.record(z.string(), Count).meta({ description: 'Findings by kind' }),
      checked: z.record(z.string(), Count).meta({ description: 'What was compared, by kind' }),
    }),
    z.object({
      type: z.literal('failed'),
      error: z.string().meta({ description: 'It ended early: nothing is proved' }),
    }),
  ])
  .meta({ id: 'VerifyLine' });
export type VerifyLine = z.infer<typeof VerifyLine>;

/** How many keys each master key wraps, and how many were destroyed. */
export const KeyStatus = z
  .object({
    current: z.string().meta({ description: 'Id of the master key that wraps now' }),
    keys: z.record(z.string(), Count).meta({ description: 'Keys of persons, by the master key that wraps them' }),
    destroyed: Count,
  })
  .meta({ id: 'KeyStatus' });
export type KeyStatus = z.infer<typeof KeyStatus>;

export const KeysRotated = z
  .object({
    current: z.string(),
    rewrapped: Count,
    remaining: Count.meta({ description: 'Keys that another master key still wraps' }),
  })
  .meta({ id: 'KeysRotated' });
export type KeysRotated = z.infer<typeof KeysRotated>;

const Place = { collection: z.string().max(64), after: z.exactOptional(z.string().max(1500)) };

/** Where to go on; left out, from the beginning. */
export const SealFrom = z.strictObject({ ...Place, collection: z.exactOptional(Place.collection) });
export type SealFrom = z.infer<typeof SealFrom>;

const Step = {
  step: z.enum(['keys', 'records']).meta({ description: 'What is brought to agree with the other' }),
  after: z.exactOptional(z.string().max(1500)),
};

/** Where to go on; left out, from the beginning. */
export const ReconcileFrom = z.strictObject({ ...Step, step: z.exactOptional(Step.step) });
export type ReconcileFrom = z.infer<typeof ReconcileFrom>;

/** Who was looked at, how many of them were erased again, and where there is more. */
export const KeysReconciled = z
  .object({ seen: Count, erased: Count, next: z.exactOptional(z.object(Step)) })
  .meta({ id: 'KeysReconciled' });
export type KeysReconciled = z.infer<typeof KeysReconciled>;

/** What was looked at, what of it was in clear and is sealed now, and where there is more. */
export const SealedSome = z
  .object({ seen: Count, sealed: Count, next: z.exactOptional(z.object(Place)) })
  .meta({ id: 'SealedSome' });
export type SealedSome = z.infer<typeof SealedSome>;
