import type { Operation } from '../history.ts';
import type { LoggedEvent } from './log.ts';
import { type Material, type Rule, teller } from './rule.ts';
import type { Violation } from './snapshot.ts';

const tell = teller('seats');

/**
 * A quota is exact: no more seats are taken than there are, each by one claimant who has no other, the lowest free one
 * first; and nobody is turned away while seats are left.
 */
export const seats: Rule = (material) => {
  const streams = [...material.log.streams.values()].filter(({ topic }) => topic === 'probe.seats');
  return streams.flatMap(({ key, events }) => {
    const inOrder = events.toSorted((a, b) => a.seq - b.seq);
    return [...taken(inOrder), ...turnedAway(material, key, inOrder)];
  });
};

function taken(events: readonly LoggedEvent[]): Violation[] {
  const found: Violation[] = [];
  const holders = new Map<number, unknown>();
  let capacity = 0;
  for (const { id, type, data } of events) {
    const number = Number(data.number);
    if (type === 'probe.seats.opened.v1') capacity = Number(data.capacity);
    else if (type === 'probe.seats.released.v1') {
      if (holders.get(number) !== data.claimant)
        found.push(tell('wrong', id, `released ${number}, which is ${String(holders.get(number) ?? 'nobody')}'s`));
      holders.delete(number);
    } else {
      if (number > capacity) found.push(tell('wrong', id, `gave seat ${number} of ${capacity}`));
      if (holders.has(number))
        found.push(tell('doubled', id, `gave seat ${number}, which ${String(holders.get(number))} has`));
      else if (number !== lowestFree(holders))
        found.push(tell('wrong', id, `gave ${number} before ${lowestFree(holders)}`));
      if ([...holders.values()].includes(data.claimant))
        found.push(tell('doubled', id, `${String(data.claimant)} had a seat`));
      holders.set(number, data.claimant);
    }
  }
  return found;
}

/**
 * Nobody is told that it is full unless it was at some moment while they asked. Which moments those are follows from what
 * was acknowledged before and begun after: clocks of processes are not asked.
 */
function turnedAway({ operations }: Material, key: string, events: readonly LoggedEvent[]): Violation[] {
  const about = operations.filter(({ evidence }) => evidence.some(({ subject }) => subject === key));
  const capacity = Number(events.find(({ type }) => type === 'probe.seats.opened.v1')?.data.capacity ?? 0);
  const held = heldAfter(events);
  return about
    .filter(({ code }) => code === 'seats.full')
    .flatMap(({ number, startedAt, endedAt }) => {
      const first = events.findLastIndex((event) => wasThereBefore(event, startedAt, about)) + 1;
      const after = events.findIndex((event) => cameAfter(event, endedAt, about));
      const moments = held.slice(first, after < 0 ? undefined : after + 1);
      const most = Math.max(...moments);
      if (most >= capacity) return [];
      return [tell('wrong', `probe.seats/${key}`, `operation ${number} found it full with ${most} of ${capacity}`)];
    });
}

/** How many seats were held before the first event, after it, after the second, … */
function heldAfter(events: readonly LoggedEvent[]): number[] {
  const change = { 'probe.seats.claimed.v1': 1, 'probe.seats.released.v1': -1 } as Readonly<Record<string, number>>;
  const held = [0];
  for (const { type } of events) held.push((held.at(-1) ?? 0) + (change[type] ?? 0));
  return held;
}

function wasThereBefore(event: LoggedEvent, moment: number, operations: readonly Operation[]): boolean {
  return operations.some((each) => each.end === 'acknowledged' && each.endedAt < moment && names(each, event));
}

/** Whoever has given it its `op` began after the moment. */
function cameAfter(event: LoggedEvent, moment: number, operations: readonly Operation[]): boolean {
  const known = operations.filter((each) => names(each, event));
  return known.length > 0 && known.every(({ startedAt }) => startedAt > moment);
}

function names({ evidence }: Operation, { type, data }: LoggedEvent): boolean {
  return evidence.some((each) => each.type === type && each.where.op !== undefined && each.where.op === data.op);
}

function lowestFree(holders: ReadonlyMap<number, unknown>): number {
  let number = 1;
  while (holders.has(number)) number += 1;
  return number;
}
