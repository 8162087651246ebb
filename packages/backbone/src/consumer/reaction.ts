import type { EventType } from '@simpul/contracts';
import type { Received } from '../types.ts';

/** What a reaction does on one event type. */
export interface Handler {
  readonly type: EventType;
  handle(event: Received): Promise<unknown>;
  /** Where it can be seen that an event was handled; undefined where it need not leave anything. */
  target?(event: Received): Target | readonly Target[] | undefined;
}

/** The document in which an event's effect can be seen: by the reaction's mark, or by its being there at all. */
export interface Target {
  readonly collection: string;
  readonly id: string;
  /** default `mark` */
  readonly by?: 'mark' | 'existence';
}

/** What one consumer group does: its name is for ever (marks and offsets bear it), its topics follow from its events. */
export interface Reaction {
  readonly name: string;
  readonly on: readonly Handler[];
}

/**
 * What to do when an event of this type arrives. To return is to be done with it. Thrown, these decide its fate:
 * `Rejected` parks it at once, `NotYet` tries it again by itself later, an outage of the store pauses the partition,
 * anything else is tried a few times more and then parked. Pass the event as `cause` to what it does here.
 * With a `target` a verification finds the events that the group is done with and that left nothing; it is pure.
 *
 * @example on(taxBillPaid, (event) => entries.handle(deriveId(event.id), { type: 'post', paid: event.data }, { cause: event }))
 */
export function on<D>(
  type: EventType<string, D>,
  handle: (event: Received<D>) => Promise<unknown>,
  { target }: { target?: (event: Received<D>) => ReturnType<NonNullable<Handler['target']>> } = {},
): Handler {
  return {
    type,
    handle: (event) => handle(event as Received<D>),
    ...(target && { target: (event) => target(event as Received<D>) }),
  };
}

/** Declares a reaction; throws where its name is no lower-case slug. */
export function reaction(definition: Reaction): Reaction {
  if (!/^[a-z][a-z0-9-]*$/.test(definition.name)) throw new Error(`reaction name ${definition.name} is no slug`);
  return definition;
}
