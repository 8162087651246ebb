import type { EventType } from '@simpul/contracts';
import type { Received } from '../types.ts';

/** What a reaction does on one event type. */
export interface Handler {
  readonly type: EventType;
  handle(event: Received): Promise<unknown>;
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
 *
 * @example on(taxBillPaid, (event) => entries.handle(deriveId(event.id), { type: 'post', paid: event.data }, { cause: event }))
 */
export function on<D>(type: EventType<string, D>, handle: (event: Received<D>) => Promise<unknown>): Handler {
  return { type, handle: (event) => handle(event as Received<D>) };
}

/** Declares a reaction; throws where its name is no lower-case slug. */
export function reaction(definition: Reaction): Reaction {
  if (!/^[a-z][a-z0-9-]*$/.test(definition.name)) throw new Error(`reaction name ${definition.name} is no slug`);
  return definition;
}
