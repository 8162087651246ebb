import { instalmentRules, type LiveBill, monthsAfter, ruleOn } from '@simpul/billing';
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
  instalmentRequested,
  jakartaDay,
  Rejected,
} from '@simpul/contracts';

/** A part as it stands; `paidAt` once it is paid. */
export type Part = InstalmentPart & { readonly paidAt?: string };

type Asked = Omit<DataOf<typeof instalmentRequested>, 'parts'> & { readonly count: number };
type Agreed = Asked & { readonly parts: readonly Part[]; readonly decidedAt: string };

export type KnownInstalment =
  | (Asked & { readonly status: 'requested' })
  | (Asked & { readonly status: 'refused'; readonly reason: string; readonly decidedAt: string })
  | (Agreed & { readonly status: 'approved' | 'broken' | 'completed' });
export type InstalmentState = { readonly status: 'none' } | KnownInstalment;

/** What can be asked of instalments. `bills` are the ids for the bills of the parts, one each. */
export type InstalmentCommand =
  | { readonly type: 'request'; readonly id: string; readonly bill: LiveBill; readonly parts: number }
  | { readonly type: 'approve'; readonly agency: string; readonly bills: readonly string[] }
  | { readonly type: 'refuse'; readonly agency: string; readonly reason: string }
  | { readonly type: 'keep'; readonly part: string; readonly paidAt: string }
  /** the bill was settled as a whole before its parts could take its place */
  | { readonly type: 'settle' }
  | { readonly type: 'look' };

type InstalmentEvent =
  | EventOf<typeof instalmentRequested>
  | EventOf<typeof instalmentApproved>
  | EventOf<typeof instalmentRefused>
  | EventOf<typeof instalmentKept>
  | EventOf<typeof instalmentBroken>
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
    instalmentBroken,
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
        return keep(state, command);
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
      case 'g2b.instalment.kept.v1': {
        const { part, paidAt } = event.data;
        const parts = agreed(state).parts.map((each) => (each.bill === part ? { ...each, paidAt } : each));
        return { ...agreed(state), parts };
      }
      case 'g2b.instalment.broken.v1':
        return { ...agreed(state), status: 'broken' };
      case 'g2b.instalment.completed.v1':
        return { ...agreed(state), status: 'completed' };
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
  { agency, bills }: Extract<InstalmentCommand, { type: 'approve' }>,
  now: Date,
): InstalmentEvent[] {
  mayDecide(state, agency);
  if (state.status === 'approved') return [];
  mustWait(state);
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

function keep(
  state: KnownInstalment,
  { part, paidAt }: Extract<InstalmentCommand, { type: 'keep' }>,
): InstalmentEvent[] {
  if (state.status !== 'approved' && state.status !== 'broken') return [];
  const open = state.parts.filter((each) => each.paidAt === undefined);
  if (!open.some((each) => each.bill === part)) return [];
  const kept = instalmentKept({ ...about(state), part, paidAt });
  return open.length > 1 ? [kept] : [kept, instalmentCompleted({ ...about(state), completedAt: paidAt })];
}

function look(state: KnownInstalment, now: Date): InstalmentEvent[] {
  if (state.status !== 'approved') return [];
  const missed = state.parts.find((each) => each.paidAt === undefined && endOfJakartaDay(each.dueDate) <= now);
  if (!missed) return [];
  const { bill: part, dueDate } = missed;
  return [instalmentBroken({ ...about(state), part, dueDate, brokenAt: now.toISOString() })];
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

function endOfNext(parts: readonly Part[]): Date | undefined {
  const [first] = parts.flatMap(({ paidAt, dueDate }) => (paidAt === undefined ? [dueDate] : [])).toSorted();
  return first === undefined ? undefined : endOfJakartaDay(first);
}

function about({ nib, bill, taxType, period }: KnownInstalment) {
  return { nib, bill, taxType, period };
}
