import { type Attributes, type BatchObservableResult, metrics, type Observable } from '@opentelemetry/api';
import type { Ops } from '@simpul/backbone';
import { expiries } from '../transport/expiry.ts';
import type { TransportConfig } from '../transport/settings.ts';

/** What is told of a running service. */
export interface Told {
  /** why this replica should get no requests; an empty list where it should */
  readiness(): readonly string[];
  readonly ops?: Ops | undefined;
  readonly config: TransportConfig;
}

const meter = metrics.getMeter('@simpul/service');

const ready = meter.createObservableGauge('simpul.ready', {
  unit: '{replica}',
  description: '1 where this replica can serve, else 0',
});
const certificateRemaining = meter.createObservableGauge('simpul.certificate.remaining', {
  unit: 's',
  description: 'Time until a certificate in use runs out, by setting',
});
const stateUnknown = meter.createObservableGauge('simpul.state.unknown', {
  unit: '{part}',
  description: '1 where store (outbox, parked, views, alarms) or broker (lag) did not tell in time, else 0, by part',
});
const outboxAge = meter.createObservableGauge('simpul.outbox.age', {
  unit: 's',
  description: 'Age of the oldest event that is not published yet, 0 where there is none, by aggregate',
});
const outboxEvents = meter.createObservableGauge('simpul.outbox.events', {
  unit: '{event}',
  description: 'Events that are not published yet, by aggregate',
});
const consumerLag = meter.createObservableGauge('simpul.consumer.lag', {
  unit: '{message}',
  description: 'Messages not handled yet, by reaction and topic',
});
const parkedKeys = meter.createObservableGauge('simpul.parked.keys', {
  unit: '{key}',
  description: 'Keys that are parked now, by reaction and cause',
});
const viewBuilding = meter.createObservableGauge('simpul.view.building', {
  unit: '{generation}',
  description: '1 while a view is built anew from the beginning of its topics, else 0, by view',
});
const alarmsRaised = meter.createObservableGauge('simpul.alarms', {
  unit: '{matter}',
  description: 'Matters with a time by law that somebody should look at, at most 50 of a kind, by matter',
});

const ofReplica = [ready, certificateRemaining];
const ofService = [stateUnknown, outboxAge, outboxEvents, consumerLag, parkedKeys, viewBuilding, alarmsRaised];
const parts = ['outbox', 'lag', 'parked', 'views', 'alarms'] as const;

/**
 * Tells how a service is as metrics, looking whenever they are collected and never otherwise: without an exporter
 * nothing is asked of store or broker. All but `simpul.ready` and certificates is the same from every replica.
 * What could not be asked in time is left out and named by `simpul.state.unknown`.
 *
 * @returns a function that ends it
 */
export function tellState({ readiness, ops, config }: Told): () => void {
  const certificates = expiries(config);
  const parkedNow = untilGone();
  const alarmsNow = untilGone();

  // By itself, as it takes no time: what is asked of others may come too late for a collection.
  const observeReplica = (result: BatchObservableResult): void => {
    result.observe(ready, readiness().length === 0 ? 1 : 0);
    for (const { setting, at } of certificates())
      result.observe(certificateRemaining, (at.getTime() - Date.now()) / 1000, { 'simpul.setting': setting });
  };

  const observeService = async (result: BatchObservableResult): Promise<void> => {
    const tell = (gauge: Observable, value: number, attributes: Attributes = {}): void =>
      result.observe(gauge, value, attributes);
    if (!ops) return;
    const { at, outbox, lag, parked, views, alarms, unknown } = await ops.status();
    const isUnknown = (part: string): boolean => unknown.some((each) => each.startsWith(`${part}:`));
    for (const part of parts) tell(stateUnknown, isUnknown(part) ? 1 : 0, { 'simpul.part': part });
    for (const { aggregate, events, oldest } of outbox.aggregates) {
      const age = oldest ? Math.max(0, Date.parse(at) - Date.parse(oldest)) / 1000 : 0;
      tell(outboxAge, age, { 'simpul.aggregate': aggregate });
      tell(outboxEvents, events, { 'simpul.aggregate': aggregate });
    }
    for (const { reaction, topic, lag: messages } of lag)
      tell(consumerLag, messages, { 'simpul.reaction': reaction, 'messaging.destination.name': topic });
    for (const { name, building } of views) tell(viewBuilding, building === undefined ? 0 : 1, { 'simpul.view': name });
    if (!isUnknown('parked')) {
      const counted = parked.reactions.map(({ reaction, cause, keys }): Counted => {
        return [keys, { 'simpul.reaction': reaction, 'simpul.cause': cause }];
      });
      for (const each of parkedNow(counted)) tell(parkedKeys, ...each);
    }
    if (alarms) {
      const kinds = Map.groupBy(alarms, ({ what }) => what);
      const counted = [...kinds].map(([what, { length }]): Counted => [length, { 'simpul.matter': what }]);
      for (const each of alarmsNow(counted)) tell(alarmsRaised, ...each);
    }
  };

  meter.addBatchObservableCallback(observeReplica, ofReplica);
  meter.addBatchObservableCallback(observeService, ofService);
  return () => {
    meter.removeBatchObservableCallback(observeReplica, ofReplica);
    meter.removeBatchObservableCallback(observeService, ofService);
  };
}

type Counted = readonly [value: number, attributes: Attributes];

/** What is there no longer must be told as 0: a collector keeps what it last heard for a while. */
function untilGone(): (now: readonly Counted[]) => Counted[] {
  const once = new Map<string, Attributes>();
  return (now) => {
    const values = new Map(now.map(([value, attributes]) => [JSON.stringify(attributes), value]));
    for (const [, attributes] of now) once.set(JSON.stringify(attributes), attributes);
    return [...once].map(([name, attributes]) => [values.get(name) ?? 0, attributes]);
  };
}
