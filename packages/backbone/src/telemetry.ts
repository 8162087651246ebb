import { metrics, trace } from '@opentelemetry/api';

/** The backbone's tracer; does nothing until an OpenTelemetry SDK is registered. */
export const tracer = trace.getTracer('@simpul/backbone');

const meter = metrics.getMeter('@simpul/backbone');

/** Seconds from a command's arrival to its answer, by command and outcome. */
export const commandDuration = meter.createHistogram('simpul.command.duration', {
  unit: 's',
  description: 'Time from command to outcome',
});

/** Seconds from an event's commit to its acknowledgement by the broker, by topic. */
export const relayLatency = meter.createHistogram('simpul.relay.latency', {
  unit: 's',
  description: 'Time from commit to broker acknowledgement',
});

/** Seconds from an event's commit at its source to the end of its handling here, by reaction. */
export const effectLatency = meter.createHistogram('simpul.reaction.latency', {
  unit: 's',
  description: 'Time from commit at the source to effect here',
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
