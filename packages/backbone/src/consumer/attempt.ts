import { propagation, ROOT_CONTEXT, SpanKind, SpanStatusCode } from '@opentelemetry/api';
import { masked, NotYet, Rejected } from '@simpul/contracts';
import { decode, typeOf, UnknownVersion, Unreadable } from '../cloudevents.ts';
import { Unavailable } from '../errors.ts';
import { isStoreOutage } from '../store/outage.ts';
import { effectLatency, tracer } from '../telemetry.ts';
import type { InMessage } from '../transport/transport.ts';
import type { Reaction } from './reaction.ts';

/** Why a message is parked. `not-yet` alone is tried again by itself. */
export type Cause = 'unreadable' | 'rejected' | 'not-yet' | 'failed';

/** How one try at a message ended. `reason` holds no personal data: a code, or what kind of error it was. */
export type Outcome =
  | { readonly end: 'done' }
  | { readonly end: 'park'; readonly cause: Cause; readonly reason: string }
  | { readonly end: 'wait'; readonly reason: string; readonly error: unknown }
  | { readonly end: 'retry'; readonly reason: string; readonly error: unknown };

/** Runs a reaction's handler for a message once, in the trace of the request that caused it. */
export async function attempt(reaction: Reaction, group: string, message: InMessage): Promise<Outcome> {
  const type = typeOf(message);
  const handler = reaction.on.find((each) => each.type.type === type);
  if (type && !handler) return strangerOutcome(reaction, type);
  const parent = propagation.extract(ROOT_CONTEXT, message.headers);
  const attributes = {
    'messaging.system': 'kafka',
    'messaging.operation.type': 'process',
    'messaging.operation.name': 'process',
    'messaging.destination.name': message.topic,
    'messaging.destination.partition.id': String(message.partition),
    'messaging.kafka.offset': Number(message.offset),
    'messaging.consumer.group.name': group,
    ...(message.headers.ce_id && { 'messaging.message.id': message.headers.ce_id }),
  };
  return tracer.startActiveSpan(
    `process ${message.topic}`,
    { kind: SpanKind.CONSUMER, attributes },
    parent,
    async (span) => {
      const outcome = await run(reaction, handler, message);
      if (outcome.end !== 'done') {
        span.setAttribute('error.type', outcome.reason);
        if (outcome.end !== 'park' || outcome.cause !== 'not-yet')
          span.setStatus({ code: SpanStatusCode.ERROR, message: outcome.reason });
      }
      span.end();
      return outcome;
    },
  );
}

async function run(
  reaction: Reaction,
  handler: Reaction['on'][number] | undefined,
  message: InMessage,
): Promise<Outcome> {
  try {
    if (!handler) throw new Unreadable('the message names no event type');
    const event = decode(message, handler.type);
    await handler.handle({ ...event, reaction: reaction.name });
    effectLatency.record(Math.max(0, Date.now() - Date.parse(event.time)) / 1000, { 'simpul.reaction': reaction.name });
    return { end: 'done' };
  } catch (error) {
    return outcomeOf(error);
  }
}

/** A type this reaction never asked for is none of its business; another version of one it did ask for is. */
function strangerOutcome(reaction: Reaction, type: string): Outcome {
  const unversioned = (name: string): string => name.replace(/\.v\d+$/, '');
  const related = reaction.on.some((each) => unversioned(each.type.type) === unversioned(type));
  if (!related) return { end: 'done' };
  const named = masked(type);
  const error = new UnknownVersion(`${named} is not known here: deploy the consumer that knows it first`);
  return { end: 'wait', reason: `unknown version ${named}`, error };
}

function outcomeOf(error: unknown): Outcome {
  if (error instanceof Unreadable) return { end: 'park', cause: 'unreadable', reason: masked(error.message) };
  if (error instanceof Rejected) return { end: 'park', cause: 'rejected', reason: error.code };
  if (error instanceof NotYet) return { end: 'park', cause: 'not-yet', reason: masked(error.message) };
  if (error instanceof Unavailable) return { end: 'wait', reason: error.code, error };
  if (isStoreOutage(error)) return { end: 'wait', reason: 'store-unavailable', error };
  return { end: 'retry', reason: error instanceof Error ? error.name : 'error', error };
}
