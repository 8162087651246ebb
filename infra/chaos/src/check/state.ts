import { folds } from './folds.ts';
import type { LoggedEvent } from './log.ts';
import { aggregates, type Rule, teller } from './rule.ts';
import { canonical } from './values.ts';

const tell = teller('state');

/**
 * A document's state is what its events make of it, and every commit that left events raised its version. Streams of
 * which events are missing are left to the rule that finds them missing.
 */
export const state: Rule = ({ snapshot, log }) =>
  [...aggregates(snapshot)].flatMap(([topic, documents]) =>
    [...documents.values()].flatMap(({ _id, lastSeq, version, state: stored }) => {
      const name = `${topic}/${_id}`;
      const events = whole(log.streams.get(name)?.events ?? [], lastSeq);
      if (!events) return [];
      const isCounted = version <= lastSeq && version > 0 === lastSeq > 0;
      const found = isCounted ? [] : [tell('wrong', name, `is of version ${version} after ${lastSeq} events`)];
      const fold = folds[topic];
      if (!fold) return found;
      try {
        const [expected, actual] = [fold.of(events), fold.shown(stored)].map(canonical);
        return expected === actual
          ? found
          : [...found, tell('wrong', name, `is ${actual}, its events make ${expected}`)];
      } catch (error) {
        return [...found, tell('wrong', name, `its events make no state: ${String(error)}`)];
      }
    }),
  );

/** All events in their order, or undefined where it is not all. */
function whole(events: readonly LoggedEvent[], lastSeq: number): readonly LoggedEvent[] | undefined {
  const inOrder = events.toSorted((a, b) => a.seq - b.seq);
  return inOrder.length === lastSeq && inOrder.every(({ seq }, index) => seq === index + 1) ? inOrder : undefined;
}
