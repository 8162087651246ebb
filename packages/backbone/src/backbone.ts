import { type Aggregate, type DomainEvent, familyOf, type Topic } from '@simpul/contracts';
import mongoose, { type Connection } from 'mongoose';
import type { Logger } from 'pino';
import { type Consumer, createConsumer } from './consumer/consumer.ts';
import { createParking } from './consumer/parking.ts';
import type { Reaction } from './consumer/reaction.ts';
import { createSuccession, requireCutOver } from './consumer/succession.ts';
import { createDeadlines, dueIndexes } from './deadlines/deadlines.ts';
import { enterEpoch } from './epoch.ts';
import { every } from './every.ts';
import { enterGenerations, notEntered } from './generations.ts';
import { createLease } from './lease.ts';
import { createOps, type Ops } from './ops/ops.ts';
import { createPresence } from './outbox/presence.ts';
import { createRelay, type Outlet } from './outbox/relay.ts';
import { startSweep } from './outbox/sweep.ts';
import { requireReadable } from './readable.ts';
import { createIndexes, type Index } from './store/collections.ts';
import { aggregateCollection, createRepository } from './store/repository.ts';
import { type SealStored, sealStored } from './store/sealing.ts';
import type { Transport } from './transport/transport.ts';
import type { Repository, StateCodec, StepHook } from './types.ts';
import type { VerifyOptions, VerifyReport } from './verify/report.ts';
import type { Consuming } from './verify/scope.ts';
import { createVerify } from './verify/verify.ts';
import type { ViewSettings } from './views/managed.ts';
import type { View, ViewDefinition, Views } from './views/view.ts';
import { keepViews } from './views/views.ts';

/**
 * What a service's backbone is made of. `topics` are the topics this service owns, `readable` the names of all it has a
 * right to read; left out, nothing is held against it.
 */
export interface BackboneOptions {
  readonly service: string;
  readonly db: Connection;
  readonly transport: Transport;
  readonly topics: readonly Topic[];
  readonly readable?: readonly string[];
  readonly epoch: number;
  readonly logger: Logger;
  /** goes before every topic and group on the broker: clusters that several installations share */
  readonly topicPrefix?: string;
  readonly step?: StepHook;
  readonly views?: ViewSettings;
}

/** How the backbone is doing: `ready` to serve, `live` as long as a restart is not what it needs, and why not. */
export interface BackboneStatus {
  readonly ready: boolean;
  readonly live: boolean;
  readonly reasons: readonly string[];
  /** deadlines more than 10 s past due, by aggregate, as of at most 15 s ago */
  readonly lateDeadlines: Readonly<Record<string, number>>;
}

/** A service's aggregates, its relay and its consumers. */
export interface Backbone {
  /**
   * Opens an aggregate; call before `start`. `indexes` serve the queries of `page`, `codec` says how states and answers
   * are stored: a page cannot be filtered or sorted by what it hides.
   */
  repository<S, C extends { type: string }, E extends DomainEvent>(
    aggregate: Aggregate<S, C, E>,
    options?: { indexes?: readonly Index['keys'][]; codec?: StateCodec<S> },
  ): Repository<S, C>;
  /** By collection, of every aggregate with a codec: seals what was stored before there was one. */
  readonly stored: ReadonlyMap<string, SealStored>;
  /** Adds reactions, each a consumer group `<service>.<name>`; call before `start`. */
  react(...reactions: readonly Reaction[]): void;
  /** Declares a view, whose generations are fed by consumer groups of their own; call before `start`. */
  view<G>(definition: ViewDefinition<G>): View<G>;
  readonly views: Views;
  /** Makes missing indexes and own topics, and starts nothing. Throws where a topic breaks its contract. */
  migrate(): Promise<void>;
  /** Does what `migrate` does, then starts relay, sweep and consumers. */
  start(): Promise<void>;
  /** Finishes handlers in hand, publishes what is committed, leaves the groups; within `graceMs` (default 20 s). */
  stop(graceMs?: number): Promise<void>;
  status(): BackboneStatus;
  /** What operators see and do. */
  readonly ops: Ops;
  /**
   * Compares documents, marks, topics, parked messages and views of this service, on a live system and without holding
   * anything up; see {@link FindingKind}. One verification of a service runs at a time.
   * @throws {@link Unavailable} `busy` while another runs · the error of whatever could not be read: nothing is proved then
   */
  verify(options?: VerifyOptions): Promise<VerifyReport>;
}

const relayPatienceMs = 10_000;

/** Assembles a service's backbone; nothing runs until `start`. */
export function createBackbone({
  service,
  db,
  transport,
  topics,
  readable,
  epoch,
  logger,
  topicPrefix = '',
  step,
  views: viewSettings,
}: BackboneOptions): Backbone {
  const relay = createRelay({ transport, logger, step });
  const parking = createParking(db, step);
  const lease = createLease(db, 'relay-sweep', { staleMs: 7_000 });
  const presence = createPresence(db, { staleMs: 7_000 });
  const deadlines = createDeadlines({ db, logger, step });
  const succession = createSuccession({ transport, parking });
  const surroundings = { service, readable, db, transport, parking, succession, logger, topicPrefix, step };
  const views = keepViews(surroundings, viewSettings);
  const outlets: Outlet[] = [];
  const consumers: Consumer[] = [];
  const consuming: Consuming[] = [];
  const stored = new Map<string, SealStored>();
  let sweep: { stop(): Promise<void> } | undefined;
  let redrives: { stop(): Promise<void> } | undefined;
  let started = false;

  function repository<S, C extends { type: string }, E extends DomainEvent>(
    aggregate: Aggregate<S, C, E>,
    { indexes = [], codec }: { indexes?: readonly Index['keys'][]; codec?: StateCodec<S> } = {},
  ): Repository<S, C> {
    const topic = topics.find(({ name }) => familyOf(name) === `${service}.${aggregate.name}`);
    if (!topic)
      throw new Error(`${service} owns no topic ${service}.${aggregate.name} for aggregate ${aggregate.name}`);
    const declared = [...indexes.map((keys) => ({ keys })), ...dueIndexes(aggregate)];
    const collection = aggregateCollection<unknown>(db, aggregate.name, declared);
    const outlet: Outlet = {
      service,
      aggregate: aggregate.name,
      topic,
      destination: topicPrefix + topic.name,
      collection,
    };
    outlets.push(outlet);
    const repository = createRepository(aggregate, {
      db,
      epoch,
      indexes: declared,
      codec,
      committed(document) {
        relay.push(outlet, document);
        if (document.dueAt) deadlines.notice(aggregate.name, document.dueAt);
      },
      ...(step && { step }),
    });
    deadlines.add(aggregate, { repository, collection });
    if (codec) stored.set(aggregate.name, (after, limit) => sealStored(collection, codec, { after, limit }));
    return repository;
  }

  function react(...reactions: readonly Reaction[]): void {
    for (const each of reactions) {
      const types = each.on.map(({ type }) => type);
      requireReadable({ service, readable }, each.name, types);
      const group = `${topicPrefix}${service}.${each.name}`;
      const names = [...new Set(types.map(({ topic }) => topicPrefix + topic))];
      consuming.push({ reaction: each, group, topics: names });
      consumers.push(
        createConsumer({ reaction: each, group, topics: names, transport, parking, succession, logger, step }),
      );
    }
  }

  /** Answers the generations of topics that this service has not published on yet. */
  async function prepare(): Promise<string[]> {
    await createIndexes(db);
    const own = topics.map((topic) => ({ ...topic, name: topicPrefix + topic.name }));
    const fresh = await notEntered(
      db,
      own.map(({ name }) => name),
    );
    for (const name of fresh) await requireCutOver(transport, name);
    await transport.ensureTopics(own);
    return fresh;
  }

  async function start(): Promise<void> {
    const fresh = await prepare();
    await enterEpoch(db, epoch);
    await enterGenerations(db, fresh);
    await deadlines.start();
    sweep = startSweep({ outlets, relay, lease, presence, logger, step });
    for (const consumer of consumers) consumer.start();
    await views.start();
    if (everyConsumer().length > 0)
      redrives = every(5_000, redriveDue, (error) =>
        logger.warn({ err: error }, 'looking for due redrives failed, will be tried again'),
      );
    started = true;
  }

  function everyConsumer(): Consumer[] {
    return [...consumers, ...views.consumers().map(({ consumer }) => consumer)];
  }

  async function redriveDue(): Promise<void> {
    const all = everyConsumer();
    const heads = await parking.due(all.map(({ group }) => group));
    for (const head of heads) all.find(({ group }) => group === head.group)?.redrive(head);
  }

  async function stop(graceMs = 20_000): Promise<void> {
    const deadline = Date.now() + graceMs;
    await redrives?.stop();
    await Promise.all([
      deadlines.stop(deadline - 2_000),
      views.stop(deadline - 2_000),
      ...consumers.map((consumer) => consumer.stop(deadline - 2_000)),
    ]);
    await sweep?.stop();
    await relay.flush(deadline);
    if (started && relay.status().waiting === 0) await presence.leave().catch(() => undefined);
    await transport.close();
  }

  function status(): BackboneStatus {
    const each = consumers.map((consumer) => consumer.status());
    // What ails a generation that nobody begins to read in keeps nobody from being served; only its end asks for a restart.
    for (const { consumer, live } of views.consumers())
      each.push(live ? consumer.status() : { ...consumer.status(), reasons: [] });
    const { failingSince } = relay.status();
    const stuck = failingSince !== undefined && Date.now() - failingSince > relayPatienceMs;
    const reasons = [
      ...(started ? [] : ['starting']),
      ...(db.readyState === mongoose.ConnectionStates.connected ? [] : ['the store cannot be reached']),
      ...deadlines.reasons(),
      ...each.flatMap((status) => status.reasons),
      ...(stuck ? ['the broker takes no events'] : []),
    ];
    const live = each.every((status) => status.live);
    return { ready: reasons.length === 0, live, reasons, lateDeadlines: deadlines.late() };
  }

  const verify = createVerify({
    service,
    topicPrefix,
    epoch,
    db,
    transport,
    logger,
    views,
    outlets: () => outlets,
    consumers: () => consuming,
    groups: () => everyConsumer().map(({ group }) => group),
  });
  const ops = createOps({
    service,
    topicPrefix,
    db,
    transport,
    views,
    health: status,
    outboxes: () => outlets,
    reading: everyConsumer,
    redrive: (head) =>
      everyConsumer()
        .find(({ group }) => group === head.group)
        ?.redrive(head),
    verify,
  });
  return {
    repository,
    stored,
    react,
    view: views.add,
    views,
    migrate: async () => void (await prepare()),
    start,
    stop,
    status,
    verify,
    ops,
  };
}
