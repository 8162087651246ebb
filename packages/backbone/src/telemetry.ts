import { type Context, metrics, trace } from '@opentelemetry/api';

/** The backbone's tracer; does nothing until an OpenTelemetry SDK is registered. */
export const tracer = trace.getTracer('@simpul/backbone');

const meter = metrics.getMeter('@simpul/backbone');

// Else the SDK takes bounds that are meant for milliseconds, and every second looks alike.
const within = { explicitBucketBoundaries: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] };
const overall = { explicitBucketBoundaries: [...within.explicitBucketBoundaries, 30, 60, 300, 3600] };

/** Seconds from a command's arrival to its answer, by command and outcome. */
export const commandDuration = meter.createHistogram('simpul.command.duration', {
  unit: 's',
  description: 'Time from command to outcome',
  advice: within,
});

/** Seconds from an event's commit to its acknowledgement by the broker, by topic. */
export const relayLatency = meter.createHistogram('simpul.relay.latency', {
  unit: 's',
  description: 'Time from commit to broker acknowledgement',
  advice: overall,
});

/** Seconds from an event's commit at its source to the end of its handling here, by reaction. */
export const effectLatency = meter.createHistogram('simpul.reaction.latency', {
  unit: 's',
  description: 'Time from commit at the source to effect here',
  advice: overall,
});

/** Messages parked, by reaction and cause. */
export const parkedMessages = meter.createCounter('simpul.reaction.parked', {
  unit: '{message}',
  description: 'Messages parked',
});

/** Deadlines that should have fired more than 10 s ago, by aggregate; every replica tells the same number. */
export const lateDeadlines = meter.createGauge('simpul.deadline.late', {
  unit: '{deadline}',
  description: 'Deadlines more than 10 s past due',
});

/** What is done at once for several stands in the trace of the first: the open spans of the others are linked to its. */
export function linkToFirst([first, ...others]: readonly Context[]): void {
  const leading = first && trace.getSpanContext(first);
  if (!leading) return;
  for (const other of others) trace.getSpan(other)?.addLink({ context: leading });
}
