export { billAggregate } from './aggregate.ts';
export {
  type Bill,
  type BillCommand,
  type BillEvent,
  type BillEvents,
  type Code,
  type LiveBill,
  type Payment,
  presentCode,
  type ReferenceHolders,
} from './bill.ts';
export { type CodeLife, codeLives, latestExpiry } from './code-life.ts';
export { type CodeSeed, nextCode, regionalPaymentCode, stateBillingCode } from './codes.ts';
export { isTaxAgency, type LevyingAgency, mayLevy } from './competence.ts';
export { followingCode } from './decide.ts';
export { levyingLevels, type TaxType, taxTypeIn, taxTypes, undividedProvinces } from './tax-types.ts';
