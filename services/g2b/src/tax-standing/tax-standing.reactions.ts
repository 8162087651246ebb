import { on, type Reaction, type Received, reaction } from '@simpul/backbone';
import {
  businessTaxBillCancelled,
  businessTaxBillIssued,
  businessTaxBillPaid,
  companyClosed,
  companyRegistered,
  type EventType,
  instalmentApproved,
  instalmentBroken,
  instalmentCompleted,
  instalmentReinstated,
  objectionDecided,
  objectionLodged,
  taxReturnFiled,
  taxStandingCleared,
  taxStandingInArrears,
} from '@simpul/contracts';
import { type SourceKind, type Sources, sourceCollection, sourceId } from './tax-standing.sources.ts';

interface Parts {
  readonly sources: Sources;
  readonly reassess: (nib: string) => Promise<void>;
}

/** Keeps what is told of companies and their taxes, and looks at all of it anew each time. */
export function standingReaction({ sources, reassess }: Parts): Reaction {
  /** A fact of a source; `nibOf` says whose, `factOf` what. */
  function fact<D, K extends SourceKind>(
    type: EventType<string, D>,
    kind: K,
    nibOf: (data: D) => string,
    factOf: (event: Received<D>) => Parameters<typeof sources.keep<K>>[3],
  ) {
    return on<D>(
      type,
      async (event) => {
        const nib = nibOf(event.data);
        await sources.keep(kind, nib, event, factOf(event));
        await reassess(nib);
      },
      {
        target: (event) => ({ collection: sourceCollection, id: sourceId(nibOf(event.data), event), by: 'existence' }),
      },
    );
  }
  const payer = (data: { payer: string }) => data.payer;
  const nib = (data: { nib: string }) => data.nib;

  /** The clock has turned it without a look at the sources: finds out until when it holds now. */
  async function turned({ data }: Received<{ nib: string; until?: string }>): Promise<void> {
    if (data.until === undefined) await reassess(data.nib);
  }

  return reaction({
    name: 'tax-standing',
    on: [
      fact(companyRegistered, 'company', nib, ({ subject: company, data: { kind, registeredAt } }) => ({
        company,
        kind,
        registeredAt,
      })),
      fact(companyClosed, 'company', nib, ({ data: { closedAt } }) => ({ closedAt })),
      fact(taxReturnFiled, 'return', nib, ({ data: { taxType, period, filedAt } }) => ({ taxType, period, filedAt })),
      fact(businessTaxBillIssued, 'bill', payer, ({ subject: bill, data }) => {
        const { taxType, period, issuedAt, dueDate } = data;
        return { bill, taxType, period, issuedAt, dueDate };
      }),
      fact(businessTaxBillPaid, 'bill', payer, ({ subject: bill, data: { taxType, period, paidAt } }) => ({
        bill,
        taxType,
        period,
        paidAt,
      })),
      fact(businessTaxBillCancelled, 'bill', payer, ({ subject: bill, data: { taxType, period, cancelledAt } }) => ({
        bill,
        taxType,
        period,
        cancelledAt,
      })),
      fact(instalmentApproved, 'instalment', nib, ({ data: { bill, taxType, period, approvedAt } }) => ({
        bill,
        taxType,
        period,
        approvedAt,
      })),
      fact(instalmentBroken, 'instalment', nib, ({ data: { bill, taxType, period, brokenAt } }) => ({
        bill,
        taxType,
        period,
        brokenAt,
      })),
      fact(instalmentReinstated, 'instalment', nib, ({ data: { bill, taxType, period, reinstatedAt } }) => ({
        bill,
        taxType,
        period,
        reinstatedAt,
      })),
      fact(instalmentCompleted, 'instalment', nib, ({ data: { bill, taxType, period, completedAt } }) => ({
        bill,
        taxType,
        period,
        completedAt,
      })),
      fact(objectionLodged, 'objection', nib, ({ data: { bill, lodgedAt } }) => ({ bill, lodgedAt })),
      fact(objectionDecided, 'objection', nib, ({ data: { bill, decidedAt, payBy } }) => ({ bill, decidedAt, payBy })),
      on(taxStandingInArrears, turned),
      on(taxStandingCleared, turned),
    ],
  });
}
