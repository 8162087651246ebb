import type { LoggedEvent } from './log.ts';
import { documentsOf, type Rule, teller } from './rule.ts';
import type { Violation } from './snapshot.ts';
import { grouped } from './values.ts';

const tell = teller('tally');
const tellMirror = teller('mirror');

/** Each put is counted exactly once, by the tally of its pot, in the pot's order, and never while the tally is closed. */
export const tally: Rule = ({ log }) => {
  const puts = new Map(log.of('probe.pot.put.v1').map((put) => [put.id, put]));
  const counted = log.of('probe.tally.counted.v1');
  const bySource = grouped(counted, ({ data }) => String(data.source));
  const streams = [...log.streams.values()].filter(({ topic }) => topic === 'probe.tally');
  return [
    ...[...puts.values()].flatMap((put) => once(put, bySource.get(put.id) ?? [])),
    ...counted
      .filter(({ data }) => !puts.has(String(data.source)))
      .map(({ id, data }) => tell('wrong', id, `no put is behind it: ${String(data.source)}`)),
    ...streams.flatMap(({ events }) => {
      const inOrder = events.toSorted((a, b) => a.seq - b.seq);
      return [...totals(inOrder), ...orderOfPots(inOrder, puts)];
    }),
  ];
};

/** Each put is mirrored by a document of its own. */
export const mirror: Rule = ({ snapshot, log }) => {
  const puts = log.of('probe.pot.put.v1');
  const known = new Set(puts.map(({ id }) => id));
  const documents = new Map(documentsOf(snapshot, 'probe', 'mirror').map((each) => [each._id, each]));
  return [
    ...puts.flatMap(({ id, key, data }) => {
      const document = documents.get(id);
      if (!document) return [tellMirror('lost', id, 'was never mirrored')];
      if (document.pot === key && document.amount === data.amount) return [];
      return [tellMirror('wrong', id, `mirrored as ${String(document.amount)} of ${String(document.pot)}`)];
    }),
    ...[...documents.keys()].filter((id) => !known.has(id)).map((id) => tellMirror('wrong', id, 'no put is behind it')),
  ];
};

function once(put: LoggedEvent, [one, ...more]: readonly LoggedEvent[]): Violation[] {
  if (!one) return [tell('lost', put.id, 'was never counted')];
  const isRight = one.key === put.key.slice(0, put.key.indexOf('.')) && one.data.amount === put.data.amount;
  return [
    ...more.map(({ id }) => tell('doubled', put.id, `was counted again by ${id}`)),
    ...(isRight ? [] : [tell('wrong', put.id, `${String(put.data.amount)} was counted by ${one.id} as another`)]),
  ];
}

function totals(events: readonly LoggedEvent[]): Violation[] {
  const found: Violation[] = [];
  let total = 0;
  let isOpen = false;
  for (const { id, type, data } of events) {
    if (type !== 'probe.tally.counted.v1') {
      isOpen = type === 'probe.tally.founded.v1' || type === 'probe.tally.reopened.v1';
      continue;
    }
    total += Number(data.amount);
    if (!isOpen) found.push(tell('wrong', id, 'counted while the tally was not open'));
    if (data.total !== total)
      found.push(tell('wrong', id, `says ${String(data.total)}, what was counted makes ${total}`));
    total = Number(data.total);
  }
  return found;
}

function orderOfPots(events: readonly LoggedEvent[], puts: ReadonlyMap<string, LoggedEvent>): Violation[] {
  const last = new Map<string, LoggedEvent>();
  const found: Violation[] = [];
  for (const { id, data } of events) {
    const put = puts.get(String(data.source));
    if (!put) continue;
    const before = last.get(put.key);
    if (before && before.seq > put.seq) found.push(tell('disordered', id, `counted ${put.id} after ${before.id}`));
    last.set(put.key, put);
  }
  return found;
}
