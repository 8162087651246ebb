import type { Connection } from 'mongoose';
import type { Logger } from 'pino';
import { type Consumer, createConsumer } from '../consumer/consumer.ts';
import type { Parking } from '../consumer/parking.ts';
import { type Handler, reaction } from '../consumer/reaction.ts';
import type { Succession } from '../consumer/succession.ts';
import { requireReadable } from '../readable.ts';
import { majorityCollection } from '../store/collections.ts';
import type { InMessage, Transport } from '../transport/transport.ts';
import type { StepHook } from '../types.ts';
import type { Generation, ViewDefinition } from './view.ts';

/** What feeding a view takes. */
export interface Surroundings {
  readonly service: string;
  /** the names of the topics it may read; all of them where this is left out */
  readonly readable?: readonly string[] | undefined;
  readonly db: Connection;
  readonly transport: Transport;
  readonly parking: Parking;
  readonly succession?: Succession | undefined;
  readonly logger: Logger;
  readonly topicPrefix: string;
  readonly step?: StepHook | undefined;
}

/** A generation open in this process, and its collections. */
export interface Opened<G> extends Generation<G> {
  readonly on: readonly Handler[];
  readonly collections: readonly string[];
  /** Makes its indexes; to be awaited before it is fed. */
  prepare(): Promise<void>;
  close(): Promise<void>;
  /** Closes it and removes its collections. */
  drop(): Promise<void>;
}

/** The generations of one view in this process: open for readers, fed for everybody. */
export interface Generations<G> {
  open(generation: number): Opened<G>;
  /** Joins the group of a generation, if this process has not. */
  feed(generation: number): Promise<void>;
  /** Leaves the group of a generation and closes it. */
  leave(generation: number, deadline: number): Promise<void>;
  /** Removes a generation nobody feeds: its collections. */
  drop(generation: number): Promise<void>;
  consumers(): ReadonlyMap<number, Consumer>;
  close(deadline: number): Promise<void>;
}

/**
 * The group that feeds a generation. The first one's is that of a reaction of the view's name: what was a reaction
 * before it was a view goes on where it was.
 */
export function groupOf(view: string, generation: number, { service, topicPrefix }: Surroundings): string {
  return `${topicPrefix}${service}.${view}${generation === 1 ? '' : `.g${generation}`}`;
}

/** Opens one generation on collections that begin with `base`. */
export function openGeneration<G>(
  definition: ViewDefinition<G>,
  { generation, base }: { generation: number; base: string },
  db: Connection,
): Opened<G> {
  const collections: string[] = [];
  const view = definition.open({
    generation,
    collection({ suffix, indexes = [] } = {}) {
      const name = suffix ? `${base}.${suffix}` : base;
      collections.push(name);
      return majorityCollection(db, name, indexes);
    },
  });

  async function close(): Promise<void> {
    await definition.close?.(view);
    // Left registered, it would be made again, empty, with the next indexes.
    for (const name of collections) if (db.models[name]) db.deleteModel(name);
  }

  return {
    number: generation,
    view,
    on: definition.on(view),
    collections,
    prepare: async () => void (await Promise.all(collections.map((name) => db.models[name]?.createIndexes()))),
    close,
    async drop() {
      await close();
      for (const name of collections) await db.dropCollection(name);
    },
  };
}

/** The collection names of a generation begin with this. */
export function baseOf<G>({ name, firstCollection }: ViewDefinition<G>, generation: number): string {
  return generation === 1 && firstCollection ? firstCollection : `${name}.g${generation}`;
}

/**
 * Holds a view's generations; nothing is opened until somebody asks for it. `hold` says whether a generation has to wait
 * with a message.
 */
export function createGenerations<G>(
  definition: ViewDefinition<G>,
  surroundings: Surroundings,
  hold: (generation: number, topics: readonly string[], message: InMessage) => Promise<boolean>,
): Generations<G> {
  const { db, transport, parking, succession, logger, topicPrefix, step } = surroundings;
  const opened = new Map<number, Opened<G>>();
  const consumers = new Map<number, Consumer>();

  function open(generation: number): Opened<G> {
    const known = opened.get(generation);
    if (known) return known;
    const fresh = openGeneration(definition, { generation, base: baseOf(definition, generation) }, db);
    opened.set(generation, fresh);
    return fresh;
  }

  async function feed(generation: number): Promise<void> {
    if (consumers.has(generation)) return;
    const { on, prepare } = open(generation);
    requireReadable(
      surroundings,
      definition.name,
      on.map(({ type }) => type),
    );
    await prepare();
    const name = generation === 1 ? definition.name : `${definition.name}-g${generation}`;
    const topics = [...new Set(on.map(({ type }) => topicPrefix + type.topic))];
    const group = groupOf(definition.name, generation, surroundings);
    const each = { reaction: reaction({ name, on }), group, topics, transport, parking, succession, logger, step };
    const consumer = createConsumer({ ...each, hold: (message) => hold(generation, topics, message) });
    consumers.set(generation, consumer);
    consumer.start();
  }

  async function leave(generation: number, deadline: number): Promise<void> {
    await consumers.get(generation)?.stop(deadline);
    consumers.delete(generation);
    await opened.get(generation)?.close();
    opened.delete(generation);
  }

  async function drop(generation: number): Promise<void> {
    await open(generation).drop();
    opened.delete(generation);
  }

  async function close(deadline: number): Promise<void> {
    const all = new Set([...consumers.keys(), ...opened.keys()]);
    await Promise.all([...all].map((generation) => leave(generation, deadline)));
  }

  return { open, feed, leave, drop, consumers: () => consumers, close };
}
