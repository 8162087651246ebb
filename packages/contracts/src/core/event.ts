import type { z } from 'zod';
import type { DomainEvent } from './domain.ts';

/** The contract of one event type. Data is validated strictly when made here and read loosely by consumers. */
export interface EventType<T extends string = string, D = unknown> {
  readonly type: T;
  readonly topic: string;
  readonly schema: z.ZodType<D>;
  readonly summary: string;
  readonly example: D;
}

/** An event contract that is also the function which makes such an event. */
export type EventContract<T extends string, D> = EventType<T, D> & ((data: D) => DomainEvent<T, D>);

/** What an event contract carries: `DataOf<typeof taxBillPaid>`. */
export type DataOf<E> = E extends EventType<string, infer D> ? D : never;

/** The event an event contract makes: `EventOf<typeof taxBillPaid>`; distributes over unions. */
export type EventOf<E> = E extends EventType<infer T, infer D> ? DomainEvent<T, D> : never;

/**
 * Declares an event type `<service>.<aggregate>.<past-tense>.v<n>`; its topic is `<service>.<aggregate>`, in a later
 * `generation` of it `<service>.<aggregate>.g<generation>`.
 * The schema names what may cross a domain: never a NIK, a name or a contact. Enums in it are closed.
 * Throws where the name has another form, or where the example does not fit the schema.
 *
 * @example
 * export const taxBillPaid = event({ type: 'g2c.tax-bill.paid.v1', data: z.object({ ntb: Ntb }), summary: '…', example: { ntb: '…' } });
 * const paid = taxBillPaid({ ntb });
 */
export function event<T extends string, D>(definition: {
  type: T;
  data: z.ZodType<D>;
  summary: string;
  example: NoInfer<D>;
  generation?: number;
}): EventContract<T, D> {
  const { type, data: schema, summary, generation = 1 } = definition;
  const named = /^(?<topic>[a-z0-9]+\.[a-z0-9-]+)\.[a-z0-9-]+\.v[1-9]\d*$/.exec(type)?.groups;
  if (!named?.topic) throw new Error(`event type ${type} is not <service>.<aggregate>.<past-tense>.v<n>`);
  const example = schema.parse(definition.example);
  const make = (data: D): DomainEvent<T, D> => ({ type, data });
  return Object.assign(make, { type, topic: inGeneration(named.topic, generation), schema, summary, example });
}

/**
 * A topic of the published language. `partitions` is part of the contract: a power of two, never altered
 * (growth is a new topic generation). `key` says in words what the message key is.
 */
export interface Topic {
  readonly name: string;
  readonly partitions: number;
  readonly key: string;
  readonly summary: string;
  readonly events: readonly EventType[];
}

/** Declares a topic; throws where the partition count is no power of two or an event belongs to another topic. */
export function topic(definition: Topic): Topic {
  const { name, partitions, events } = definition;
  if (partitions < 1 || (partitions & (partitions - 1)) !== 0)
    throw new Error(`topic ${name}: ${partitions} partitions are no power of two`);
  const stranger = events.find((each) => each.topic !== name);
  if (stranger) throw new Error(`topic ${name} cannot carry ${stranger.type}`);
  return definition;
}

const generationName = /^(?<family>.*)\.g(?<generation>[1-9]\d*)$/;

/** A topic's name without its generation: what stands on it, `<service>.<aggregate>`. Keeps what goes before a name. */
export function familyOf(topic: string): string {
  return generationName.exec(topic)?.groups?.family ?? topic;
}

/** The name of the generation from which this one was cut over; undefined for the first. Keeps what goes before a name. */
export function generationBefore(topic: string): string | undefined {
  const generation = generationName.exec(topic)?.groups?.generation;
  return generation && inGeneration(familyOf(topic), Number(generation) - 1);
}

function inGeneration(family: string, generation: number): string {
  return generation > 1 ? `${family}.g${generation}` : family;
}
