import { type LiveBill, objectionRules, ruleOn } from '@simpul/billing';
import {
  aggregate,
  type DataOf,
  type EventOf,
  endOfJakartaDay,
  jakartaDay,
  monthsAfter,
  type ObjectionAttachment,
  type ObjectionOutcome,
  objectionDecided,
  objectionEvidenceAttached,
  objectionLodged,
  Rejected,
} from '@simpul/contracts';

type Lodged = DataOf<typeof objectionLodged>;
type Verdict = Pick<DataOf<typeof objectionDecided>, 'outcome' | 'basis' | 'owed' | 'payBy' | 'decidedAt'>;

/** `attachments` is absent until there is one. */
type Supported = Lodged & { readonly attachments?: readonly ObjectionAttachment[] };

export type KnownObjection =
  | (Supported & { readonly status: 'lodged' })
  | (Supported & Verdict & { readonly status: 'decided' });
export type ObjectionState = { readonly status: 'none' } | KnownObjection;

/** What can be asked of an objection. Amounts are rupiah; `owed` is named in a partial decision only. */
export type ObjectionCommand =
  | { readonly type: 'lodge'; readonly id: string; readonly bill: LiveBill; readonly agreed: number }
  | { readonly type: 'attach'; readonly attachment: ObjectionAttachment }
  | { readonly type: 'decide'; readonly agency: string; readonly outcome: ObjectionOutcome; readonly owed?: number }
  | { readonly type: 'lapse' };

type ObjectionEvent =
  | EventOf<typeof objectionLodged>
  | EventOf<typeof objectionEvidenceAttached>
  | EventOf<typeof objectionDecided>;

const mostAttachments = 10;

/** An objection to a tax bill (*keberatan*), one per bill: decided by the agency, or granted by the clock. */
export const objection = aggregate<ObjectionState, ObjectionCommand, ObjectionEvent>({
  service: 'g2b',
  name: 'objection',
  schema: 1,
  initial: { status: 'none' },
  events: [objectionLodged, objectionEvidenceAttached, objectionDecided],
  due: { type: 'lapse' },
  dueAt: (state) => (state.status === 'lodged' ? new Date(state.dueAt) : undefined),

  decide(state, command, { now }) {
    if (command.type === 'lodge') return lodge(state, command, now);
    if (state.status === 'none') throw new Rejected('objection.not-found');
    switch (command.type) {
      case 'attach':
        return attach(state, command.attachment, now);
      case 'decide':
        return judge(state, command, now);
      case 'lapse':
        if (state.status !== 'lodged' || now < new Date(state.dueAt)) return [];
        return [verdict(state, { outcome: 'granted', basis: 'deemed', owed: state.agreed }, now)];
    }
  },

  evolve(state, event) {
    switch (event.type) {
      case 'g2b.objection.lodged.v1':
        return { ...event.data, status: 'lodged' };
      case 'g2b.objection.evidence-attached.v1':
        if (state.status === 'none') throw new Error('a document was attached to an objection that nobody lodged');
        return { ...state, attachments: [...(state.attachments ?? []), event.data.attachment] };
      case 'g2b.objection.decided.v1': {
        if (state.status === 'none') throw new Error('an objection that nobody lodged was decided');
        const { outcome, basis, owed, payBy, decidedAt } = event.data;
        return { ...state, status: 'decided', outcome, basis, owed, payBy, decidedAt };
      }
    }
  },
});

function lodge(
  state: ObjectionState,
  { id, bill, agreed }: Extract<ObjectionCommand, { type: 'lodge' }>,
  now: Date,
): ObjectionEvent[] {
  if (state.status !== 'none') {
    if (state.status === 'lodged' && state.agreed === agreed) return [];
    throw new Rejected('objection.already-lodged');
  }
  if (bill.status !== 'issued') throw new Rejected('objection.bill-not-open', { status: bill.status });
  const { payer: nib, taxType, period, agency, amount } = bill;
  const terms = ruleOn(objectionRules, jakartaDay(now));
  const until = monthsAfter(jakartaDay(new Date(bill.issuedAt)), terms.lodge);
  if (now >= endOfJakartaDay(until)) throw new Rejected('objection.too-late', { until });
  if (agreed >= amount) throw new Rejected('objection.nothing-disputed', { amount });
  const dueAt = endOfJakartaDay(monthsAfter(jakartaDay(now), terms.decide)).toISOString();
  const lodgedAt = now.toISOString();
  return [objectionLodged({ nib, bill: id, taxType, period, agency, amount, agreed, lodgedAt, dueAt })];
}

function attach(state: KnownObjection, attachment: ObjectionAttachment, now: Date): ObjectionEvent[] {
  const { nib, bill, taxType, period, agency, attachments = [] } = state;
  if (attachments.some(({ id }) => id === attachment.id)) return [];
  if (state.status === 'decided') throw new Rejected('objection.already-decided', { outcome: state.outcome });
  if (now >= new Date(state.dueAt)) throw new Rejected('objection.deadline-passed', { dueAt: state.dueAt });
  if (attachments.length >= mostAttachments)
    throw new Rejected('objection.too-many-attachments', { most: mostAttachments });
  const attachedAt = now.toISOString();
  return [objectionEvidenceAttached({ nib, bill, taxType, period, agency, attachment, attachedAt })];
}

function judge(
  state: KnownObjection,
  { agency, outcome, owed: named }: Extract<ObjectionCommand, { type: 'decide' }>,
  now: Date,
): ObjectionEvent[] {
  if (state.agency !== agency) throw new Rejected('tax-bill.not-competent', { agency });
  const { agreed, amount } = state;
  const isBetween = named !== undefined && named > agreed && named < amount;
  if (outcome === 'partly' ? !isBetween : named !== undefined) {
    throw new Rejected('objection.wrong-amount', { agreed, amount });
  }
  const owed = named ?? (outcome === 'granted' ? agreed : amount);
  if (state.status === 'decided') {
    if (state.outcome === outcome && state.owed === owed) return [];
    throw new Rejected('objection.already-decided', { outcome: state.outcome });
  }
  // granted by law from then on, though the clock may not have said so yet
  if (now >= new Date(state.dueAt)) throw new Rejected('objection.deadline-passed', { dueAt: state.dueAt });
  return [verdict(state, { outcome, basis: 'decided', owed }, now)];
}

function verdict(
  { nib, bill, taxType, period, agency }: Lodged,
  judged: Pick<Verdict, 'outcome' | 'basis' | 'owed'>,
  now: Date,
): ObjectionEvent {
  const day = jakartaDay(now);
  const payBy = monthsAfter(day, ruleOn(objectionRules, day).pay);
  return objectionDecided({ nib, bill, taxType, period, agency, ...judged, payBy, decidedAt: now.toISOString() });
}
