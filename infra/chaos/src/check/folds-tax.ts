import { billAggregate, taxes } from '@simpul/billing';
import {
  businessTaxBillCancelled,
  businessTaxBillCodeReissued,
  businessTaxBillIssued,
  businessTaxBillPaid,
} from '@simpul/contracts';
import { bySteps, type Fold, type Step } from './fold.ts';
import type { Data } from './rule.ts';

/** The rules of every bill, with the events of `g2b.tax-bill`. */
export const businessTaxBill = billAggregate({
  service: 'g2b',
  name: 'tax-bill',
  levy: taxes,
  events: {
    issued: businessTaxBillIssued,
    codeReissued: businessTaxBillCodeReissued,
    paid: businessTaxBillPaid,
    cancelled: businessTaxBillCancelled,
  },
});

/** A return after it was filed, or amended once more. */
export const taxReturnStep: Step = (state, { type, data }) => {
  if (type === 'g2b.tax-return.filed.v1') return { ...data, status: 'filed', correction: 0 };
  const { due, correction, filedAt: amendedAt } = data;
  return { ...state, due, correction, amendedAt };
};

/** Instalments after one more of their events. */
export const instalmentStep: Step = (state, { type, data }) => {
  switch (type) {
    case 'g2b.instalment.requested.v1': {
      const { parts: count, ...asked } = data;
      return { ...asked, count, status: 'requested' };
    }
    case 'g2b.instalment.approved.v1':
      return { ...state, status: 'approved', parts: data.parts, decidedAt: data.approvedAt };
    case 'g2b.instalment.refused.v1':
      return { ...state, status: 'refused', reason: data.reason, decidedAt: data.refusedAt };
    case 'g2b.instalment.kept.v1':
      return withPart(state, data.part, { paidAt: data.paidAt });
    case 'g2b.instalment.remitted.v1':
      return withPart(state, data.part, { remittedAt: data.remittedAt });
    case 'g2b.instalment.broken.v1':
      return { ...state, status: 'broken', brokenAt: data.brokenAt };
    case 'g2b.instalment.reinstated.v1':
      return { ...state, status: 'approved' };
    case 'g2b.instalment.completed.v1':
      return { ...state, status: 'completed' };
    default:
      throw new Error(`${type} happened to instalments`);
  }
};

/** An objection after it was lodged, supported by a document, or decided. */
export const objectionStep: Step = (state, { type, data }) => {
  if (type === 'g2b.objection.lodged.v1') return { ...data, status: 'lodged' };
  if (type === 'g2b.objection.evidence-attached.v1') {
    const attachments = (state.attachments ?? []) as readonly unknown[];
    return { ...state, attachments: [...attachments, data.attachment] };
  }
  const { outcome, basis, owed, payBy, decidedAt } = data;
  return { ...state, status: 'decided', outcome, basis, owed, payBy, decidedAt };
};

/** A standing as it was told last; what it turns to next stays in the store, when is told. */
export const taxStandingStep: Step = (_, { type, data }) => {
  return { ...data, status: type === 'g2b.tax-standing.cleared.v1' ? 'cleared' : 'in-arrears' };
};

export const taxReturn: Fold = bySteps(taxReturnStep);
export const instalment: Fold = bySteps(instalmentStep);
export const objection: Fold = bySteps(objectionStep);
export const taxStanding: Fold = bySteps(taxStandingStep, ({ next, until: _, ...state }) => {
  return { ...state, ...(next !== undefined && { until: (next as Data).at }) };
});

function withPart(state: Data, bill: unknown, settled: Data): Data {
  const parts = state.parts as readonly Data[];
  return { ...state, parts: parts.map((each) => (each.bill === bill ? { ...each, ...settled } : each)) };
}
