export { billAggregate } from './aggregate.ts';
export { inquiry, receiptOf, shownBill } from './answers.ts';
export {
  type Bill,
  type BillCommand,
  type BillEvent,
  type BillEvents,
  type Code,
  type LiveBill,
  type PayableKind,
  type Payment,
  presentCode,
  type ReferenceHolders,
} from './bill.ts';
export {
  type InstalmentRule,
  instalmentRules,
  type ObjectionRule,
  objectionRules,
  ruleOn,
  type StandingRule,
  standingRules,
} from './business-rules.ts';
export { type CodeLife, codeLives, latestExpiry } from './code-life.ts';
export { type CodeSeed, nextCode, regionalPaymentCode, stateBillingCode, virtualAccount } from './codes.ts';
export { isTaxAgency, type LevyingAgency, mayLevy } from './competence.ts';
export { contributions } from './contributions.ts';
export { followingCode } from './decide.ts';
export { type BillDesk, billDesk, billIndexes, type FoundBill, type PaymentDesk, paymentDesk } from './desk.ts';
export { type DueRule, dueDay, dueRules, lastDayOf } from './due-days.ts';
export type { Levy, LevyType } from './levy.ts';
export { createReferences, type References } from './references.ts';
export { agencyOf, type Reader, sees, taxAgencyOf, visibleTo } from './sight.ts';
export { levyingLevels, type TaxType, taxTypeIn, taxTypes, undividedProvinces } from './tax-types.ts';
export { taxes } from './taxes.ts';
