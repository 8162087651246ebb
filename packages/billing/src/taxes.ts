import type { BillKind } from '@simpul/contracts';
import { regionalPaymentCode, stateBillingCode } from './codes.ts';
import { mayLevy } from './competence.ts';
import type { Levy } from './levy.ts';
import { taxTypeIn } from './tax-types.ts';

/** Taxes of the state and of regions. */
export const taxes: Levy<BillKind> = {
  typeIn: taxTypeIn,
  mayIssue(issuer, { id }, region, period) {
    const taxType = taxTypeIn(id, period);
    return taxType !== undefined && mayLevy(issuer, taxType, region, period);
  },
  firstCode(seed, taxType, issuerRegion) {
    return taxType.kind === 'state' ? stateBillingCode(seed) : regionalPaymentCode(seed, taxType, issuerRegion);
  },
};
