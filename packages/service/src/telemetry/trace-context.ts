import {
  type Context,
  defaultTextMapGetter,
  ROOT_CONTEXT,
  type TextMapPropagator,
  TraceFlags,
  trace,
} from '@opentelemetry/api';
import { TraceState, W3CTraceContextPropagator } from '@opentelemetry/core';
import { masked } from '@simpul/contracts';

const limits = { members: 32, characters: 512, longMember: 128 } as const;

/**
 * W3C Trace Context (https://www.w3.org/TR/trace-context/) in and out, in requests, in outboxes and on topics alike: the
 * propagator of OpenTelemetry, held to the standard where it is lenient. One `traceparent`, or none is continued; of flags
 * only `sampled` goes on; `tracestate` is a list of at most 32 members, each key once, cut to 512 characters in the order
 * the standard asks for. Members that are invalid, or have the form of personal data, are dropped: what a caller puts there
 * is stored with events and carried to every topic. Baggage, which is made for that, is not taken at all.
 */
export function traceContext(): TextMapPropagator {
  const w3c = new W3CTraceContextPropagator();
  return {
    fields: () => w3c.fields(),
    inject: (context, carrier, setter) =>
      w3c.inject(context, carrier, {
        set(into, name, value) {
          // An empty list may be received, and should not be sent.
          if (value !== '') setter.set(into, name, value);
        },
      }),
    extract: (context, carrier, getter) =>
      onlySampled(
        w3c.extract(context, carrier, {
          keys: (of) => getter.keys(of),
          get(of, name) {
            const values = [getter.get(of, name) ?? []].flat();
            return name === 'traceparent' ? theOnly(values) : stateOf(values);
          },
        }),
      ),
  };
}

/** The trace that headers name, where it would be continued. */
export function traceIdOf(headers: Readonly<Record<string, string>>): string | undefined {
  return trace.getSpanContext(traceContext().extract(ROOT_CONTEXT, headers, defaultTextMapGetter))?.traceId;
}

/** Several headers of one name come as a list, or joined by a comma. Blanks around one are HTTP's, which takes them off. */
function theOnly([value = '', ...more]: readonly string[]): string | undefined {
  return more.length > 0 || /[\s,]/.test(value) ? undefined : value;
}

function stateOf(values: readonly string[]): string | undefined {
  const all = values
    .flatMap((value) => value.split(','))
    .map((member) => member.trim())
    .filter((member) => member !== '');
  // More are no list by the grammar, and what cannot be parsed goes as a whole.
  if (all.length > limits.members) return undefined;
  const valid = all.filter((member) => new TraceState(member).serialize() === member && masked(member) === member);
  const keys = valid.map((member) => member.slice(0, member.indexOf('=')));
  const unique = valid.filter((_, at) => keys.indexOf(keys[at] ?? '') === at);
  return cut(unique).join(',') || undefined;
}

/** Long members go first, then those that were added the longest ago, which stand last. */
function cut(members: readonly string[]): readonly string[] {
  if (members.join(',').length <= limits.characters) return members;
  const long = members.findLastIndex(({ length }) => length > limits.longMember);
  return cut(members.toSpliced(long, 1));
}

function onlySampled(context: Context): Context {
  const parent = trace.getSpanContext(context);
  if (!parent?.isRemote) return context;
  return trace.setSpanContext(context, { ...parent, traceFlags: parent.traceFlags & TraceFlags.SAMPLED });
}
