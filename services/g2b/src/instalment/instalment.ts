import { type Bill, instalmentRules, type LiveBill, ruleOn } from '@simpul/billing';
import {
  aggregate,
  type DataOf,
  type EventOf,
  endOfJakartaDay,
  type InstalmentPart,
  instalmentApproved,
  instalmentBroken,
  instalmentCompleted,
  instalmentKept,
  instalmentRefused,
  instalmentReinstated,
  instalmentRemitted,
  instalmentRequested,
  jakartaDay,
  monthsAfter,
  Rejected,
} from '@simpul/contracts';

/** A part as it stands; `paidAt` once it is paid, `remittedAt` once the agency has withdrawn its bill. */
export type Part = InstalmentPart & { readonly paidAt?: string; readonly remittedAt?: string };

type Asked = Omit<DataOf<typeof instalmentRequested>, 'parts'> & { readonly count: number };
type Agreed = Asked & { readonly parts: readonly Part[]; readonly decidedAt: string; readonly brokenAt?: string };

export type KnownInstalment =
  | (Asked & { readonly status: 'requested' })
  | (Asked & { readonly status: 'refused'; readonly reason: string; readonly decidedAt: string })
  | (Agreed & { readonly status: 'approved' | 'broken' | 'completed' });
export type InstalmentState = { readonly status: 'none' } | KnownInstalment;

/**
 * What can be asked of instalments. `bills` are the ids for the bills of the parts, one each; `bill` in an approval is
 * how the bill stands whose place they take.
 */
export type InstalmentCommand =
  | { readonly type: 'request'; readonly id: string; readonly bill: LiveBill; readonly parts: number }
  | {
      readonly type: 'approve';
      readonly agency: string;
      readonly bill: Bill['status'];
      readonly bills: readonly string[];
    }
  | { readonly type: 'refuse'; readonly agency: string; readonly reason: string }
  | { readonly type: 'keep'; readonly part: string; readonly paidAt: string }
  | { readonly type: 'remit'; readonly part: string; readonly reason: string; readonly remittedAt: string }
  /** the bill was settled as a whole before its parts could take its place */
  | { readonly type: 'settle' }
  | { readonly type: 'look' };

type InstalmentEvent =
  | EventOf<typeof instalmentRequested>
  | EventOf<typeof instalmentApproved>
  | EventOf<typeof instalmentRefused>
  | EventOf<typeof instalmentKept>
  | EventOf<typeof instalmentRemitted>
  | EventOf<typeof instalmentBroken>
  | EventOf<typeof instalmentReinstated>
  | EventOf<typeof instalmentCompleted>;

/** A bill paid in monthly parts (*angsuran*), one per bill: asked for, agreed to, kept or broken by the clock. */
export const instalment = aggregate<InstalmentState, InstalmentCommand, InstalmentEvent>({
  service: 'g2b',
  name: 'instalment',
  schema: 1,
  initial: { status: 'none' },
  events: [
    instalmentRequested,
    instalmentApproved,
    instalmentRefused,
    instalmentKept,
    instalmentRemitted,
    instalmentBroken,
    instalmentReinstated,
    instalmentCompleted,
  ],
  due: { type: 'look' },
  dueAt: (state) => (state.status === 'approved' ? endOfNext(state.parts) : undefined),

  decide(state, command, { now }) {
    if (command.type === 'request') return request(state, command, now);
    if (state.status === 'none') throw new Rejected('instalment.not-found');
    switch (command.type) {
      case 'approve':
        return approve(state, command, now);
      case 'refuse': {
        mayDecide(state, command.agency);
        if (state.status === 'refused' && state.reason === command.reason) return [];
        mustWait(state);
        const { agency, reason } = command;
        return [instalmentRefused({ ...about(state), agency, reason, refusedAt: now.toISOString() })];
      }
      case 'keep':
      case 'remit':
        return settlePart(state, command, now);
      case 'settle':
        if (state.status !== 'approved') return [];
        return [instalmentCompleted({ ...about(state), completedAt: now.toISOString() })];
      case 'look':
        return look(state, now);
    }
  },

  evolve(state, event) {
    if (event.type === 'g2b.instalment.requested.v1') {
      const { parts: count, ...asked } = event.data;
      return { ...asked, count, status: 'requested' };
    }
    if (state.status === 'none') throw new Error('instalments that nobody asked for');
    switch (event.type) {
      case 'g2b.instalment.approved.v1':
        return { ...state, status: 'approved', parts: event.data.parts, decidedAt: event.data.approvedAt };
      case 'g2b.instalment.refused.v1':
        return { ...state, status: 'refused', reason: event.data.reason, decidedAt: event.data.refusedAt };
      case 'g2b.instalment.kept.v1':
        return withPart(state, event.data.part, { paidAt: event.data.paidAt });
      case 'g2b.instalment.remitted.v1':
        return withPart(state, event.data.part, { remittedAt: event.data.remittedAt });
      case 'g2b.instalment.broken.v1':
        return { ...agreed(state), status: 'broken', brokenAt: event.data.brokenAt };
      case 'g2b.instalment.reinstated.v1':
        return unbroken(state, 'approved');
      case 'g2b.instalment.completed.v1':
        return unbroken(state, 'completed');
    }
  },
});

function request(
  state: InstalmentState,
  { id, bill, parts }: Extract<InstalmentCommand, { type: 'request' }>,
  now: Date,
): InstalmentEvent[] {
  if (state.status === 'requested' && state.count === parts) return [];
  if (state.status !== 'none' && state.status !== 'refused') {
    throw new Rejected('instalment.already-requested', { status: state.status });
  }
  if (bill.status !== 'issued') throw new Rejected('instalment.bill-not-open', { status: bill.status });
  const { mostParts: most } = ruleOn(instalmentRules, jakartaDay(now));
  if (parts > most || parts > bill.amount) throw new Rejected('instalment.too-many-parts', { most });
  const { payer: nib, taxType, period, amount, agency } = bill;
  const requestedAt = now.toISOString();
  return [instalmentRequested({ nib, bill: id, taxType, period, amount, agency, parts, requestedAt })];
}

function approve(
  state: KnownInstalment,
  { agency, bill: standing, bills }: Extract<InstalmentCommand, { type: 'approve' }>,
  now: Date,
): InstalmentEvent[] {
  mayDecide(state, agency);
  if (state.status === 'approved') return [];
  mustWait(state);
  if (standing !== 'issued') throw new Rejected('instalment.bill-not-open', { status: standing });
  if (bills.length !== state.count) throw new Error('each part needs a bill');
  const share = Math.floor(state.amount / bills.length);
  const rest = state.amount - share * bills.length;
  const parts = bills.map((bill, at) => ({
    bill,
    amount: at === 0 ? share + rest : share,
    dueDate: monthsAfter(jakartaDay(now), at + 1),
  }));
  return [instalmentApproved({ ...about(state), agency, parts, approvedAt: now.toISOString() })];
}

/** A part is paid or remitted. A payment is judged by when it was made, whenever it is heard of. */
function settlePart(
  state: KnownInstalment,
  command: Extract<InstalmentCommand, { type: 'keep' | 'remit' }>,
  now: Date,
): InstalmentEvent[] {
  if (state.status !== 'approved' && state.status !== 'broken') return [];
  const settled = state.parts.find((each) => each.bill === command.part);
  if (!settled || isSettled(settled)) return [];
  const { happened, at } = settlement(state, command);
  const parts = withPart(state, command.part, command.type === 'keep' ? { paidAt: at } : { remittedAt: at }).parts;
  if (parts.every(isSettled)) return [happened, instalmentCompleted({ ...about(state), completedAt: at })];
  const missed = parts.find((part) => isMissed(part, now));
  if (state.status === 'approved') return missed ? [happened, broken(state, missed, now)] : [happened];
  return missed ? [happened] : [happened, reinstated(state, command.part, now)];
}

function settlement(state: KnownInstalment, command: Extract<InstalmentCommand, { type: 'keep' | 'remit' }>) {
  const { part } = command;
  if (command.type === 'keep') {
    const { paidAt } = command;
    return { happened: instalmentKept({ ...about(state), part, paidAt }), at: paidAt };
  }
  const { reason, remittedAt } = command;
  return { happened: instalmentRemitted({ ...about(state), part, reason, remittedAt }), at: remittedAt };
}

function broken(state: KnownInstalment, { bill: part, dueDate }: Part, now: Date): InstalmentEvent {
  return instalmentBroken({ ...about(state), part, dueDate, brokenAt: now.toISOString() });
}

/** Never before the break that it undoes, whatever the clock of the replica that broke it said. */
function reinstated(state: Agreed, part: string, now: Date): InstalmentEvent {
  const at = Math.max(now.getTime(), Date.parse(state.brokenAt ?? now.toISOString()));
  return instalmentReinstated({ ...about(state), part, reinstatedAt: new Date(at).toISOString() });
}

/** Whether a part was not paid by the end of its day, as far as is known `now`. */
function isMissed({ dueDate, paidAt, remittedAt }: Part, now: Date): boolean {
  return remittedAt === undefined && endOfJakartaDay(dueDate) <= (paidAt === undefined ? now : new Date(paidAt));
}

function isSettled({ paidAt, remittedAt }: Part): boolean {
  return paidAt !== undefined || remittedAt !== undefined;
}

function look(state: KnownInstalment, now: Date): InstalmentEvent[] {
  if (state.status !== 'approved') return [];
  const missed = state.parts.find((part) => isMissed(part, now));
  return missed ? [broken(state, missed, now)] : [];
}

function mayDecide(state: KnownInstalment, agency: string): void {
  if (state.agency !== agency) throw new Rejected('tax-bill.not-competent', { agency });
}

function mustWait(state: KnownInstalment): void {
  if (state.status !== 'requested') throw new Rejected('instalment.already-decided', { status: state.status });
}

function agreed(state: KnownInstalment): Extract<KnownInstalment, { parts: unknown }> {
  if (!('parts' in state)) throw new Error('instalments that nobody agreed to');
  return state;
}

function unbroken(state: KnownInstalment, status: 'approved' | 'completed'): KnownInstalment {
  const { brokenAt: _, ...kept } = agreed(state);
  return { ...kept, status };
}

function withPart(state: KnownInstalment, bill: string, settled: Pick<Part, 'paidAt' | 'remittedAt'>) {
  const parts = agreed(state).parts.map((each) => (each.bill === bill ? { ...each, ...settled } : each));
  return { ...agreed(state), parts };
}

function endOfNext(parts: readonly Part[]): Date | undefined {
  const [first] = parts.flatMap((part) => (isSettled(part) ? [] : [part.dueDate])).toSorted();
  return first === undefined ? undefined : endOfJakartaDay(first);
}

function about({ nib, bill, taxType, period }: Asked) {
  return { nib, bill, taxType, period };
}
