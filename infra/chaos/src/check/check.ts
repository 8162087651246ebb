import type { Operation } from '../history.ts';
import { answers, commandOnTopic } from './commands.ts';
import { ledger } from './ledger.ts';
import { readLog } from './log.ts';
import { notification } from './notification.ts';
import { deadline, pot } from './pot.ts';
import { rest } from './rest.ts';
import { revenue } from './revenue.ts';
import type { Rule } from './rule.ts';
import { seats } from './seats.ts';
import type { Breach, Snapshot, Violation } from './snapshot.ts';
import { state } from './state.ts';
import { stream } from './stream.ts';
import { mirror, tally } from './tally.ts';
import { timeline } from './timeline.ts';
import { view } from './view.ts';

/** Every promise that is judged. */
const rules: readonly Rule[] = [
  commandOnTopic,
  answers,
  stream,
  state,
  ledger,
  revenue,
  notification,
  timeline,
  pot,
  deadline,
  tally,
  mirror,
  seats,
  view,
  rest,
];

/**
 * Compares what was commanded with all there is once nothing is under way, and tells every promise that was broken; empty
 * where each held. Pure: it asks no service, and of the product uses only functions that derive ids, partitions and states.
 */
export function check(operations: readonly Operation[], snapshot: Snapshot): Violation[] {
  const material = { operations, snapshot, log: readLog(snapshot.messages) };
  return rules.flatMap((rule) => rule(material));
}

/** How many breaches of each kind there are, zero where there is none. */
export function summarise(violations: readonly Violation[]): Readonly<Record<Breach, number>> {
  const counts: Record<Breach, number> = {
    lost: 0,
    doubled: 0,
    disordered: 0,
    half: 0,
    'refused-yet-done': 0,
    wrong: 0,
  };
  for (const { breach } of violations) counts[breach] += 1;
  return counts;
}

/** How many messages on the topics are no event of ours: what a script put there as poison. */
export function strangers(snapshot: Snapshot): number {
  return readLog(snapshot.messages).strangers.length;
}
