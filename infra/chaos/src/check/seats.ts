import type { LoggedEvent } from './log.ts';
import { type Material, type Rule, teller } from './rule.ts';
import type { Violation } from './snapshot.ts';

const tell = teller('seats');

/**
 * A quota is exact: no more seats are taken than there are, each by one claimant who has no other, the lowest free one
 * first; and nobody is turned away where seats were left to the end and none was ever released.
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

function turnedAway({ operations }: Material, key: string, events: readonly LoggedEvent[]): Violation[] {
  const capacity = Number(events.find(({ type }) => type === 'probe.seats.opened.v1')?.data.capacity ?? 0);
  const claimed = events.filter(({ type }) => type === 'probe.seats.claimed.v1').length;
  const isFinal = events.every(({ type }) => type !== 'probe.seats.released.v1');
  if (!isFinal || claimed >= capacity) return [];
  return operations
    .filter(({ code, evidence }) => code === 'seats.full' && evidence.some(({ subject }) => subject === key))
    .map(({ number }) =>
      tell('wrong', `probe.seats/${key}`, `operation ${number} found it full with ${claimed} of ${capacity}`),
    );
}

function lowestFree(holders: ReadonlyMap<number, unknown>): number {
  let number = 1;
  while (holders.has(number)) number += 1;
  return number;
}
