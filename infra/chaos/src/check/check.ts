import type { Operation } from '../history.ts';
import { bill } from './bill.ts';
import { answers, commandOnTopic } from './commands.ts';
import { company } from './company.ts';
import { companyRegister } from './company-register.ts';
import { instalment } from './instalment.ts';
import { ledger } from './ledger.ts';
import { readLog } from './log.ts';
import { notification } from './notification.ts';
import { objection } from './objection.ts';
import { permit } from './permit.ts';
import { personCopy } from './person-copy.ts';
import { deadline, pot } from './pot.ts';
import { proposal } from './proposal.ts';
import { rest } from './rest.ts';
import { revenue } from './revenue.ts';
import { review, workItem } from './review.ts';
import type { Rule } from './rule.ts';
import { seats } from './seats.ts';
import type { Snapshot, Violation } from './snapshot.ts';
import { state } from './state.ts';
import { stranger } from './stranger.ts';
import { stream } from './stream.ts';
import { mirror, tally } from './tally.ts';
import { taxReturn } from './tax-return.ts';
import { taxStanding } from './tax-standing.ts';
import { timeline } from './timeline.ts';
import { view } from './view.ts';
import { written } from './written.ts';

/** Every promise that is judged. */
const rules: readonly Rule[] = [
  commandOnTopic,
  answers,
  stranger,
  stream,
  state,
  written,
  bill,
  ledger,
  revenue,
  notification,
  timeline,
  company,
  companyRegister,
  review,
  workItem,
  permit,
  taxReturn,
  instalment,
  objection,
  taxStanding,
  proposal,
  personCopy,
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
