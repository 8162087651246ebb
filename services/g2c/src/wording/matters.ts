import { breachLabels, breachMatters, breachWords } from './breach.wording.ts';
import { consentLabels, consentMatters, consentWords } from './consent.wording.ts';
import { contributionBillMatters, contributionBillWords } from './contribution-bill.wording.ts';
import { dataRequestLabels, dataRequestMatters, dataRequestWords } from './data-request.wording.ts';
import { employeeLabels, employeeMatters, employeeWords } from './employee.wording.ts';
import { enrolmentLabels, enrolmentMatters, enrolmentWords } from './enrolment.wording.ts';
import { healthCardLabels, healthCardMatters, healthCardWords } from './health-card.wording.ts';
import type { Matter, Words } from './matter.ts';
import { personnelActionLabels, personnelActionMatters, personnelActionWords } from './personnel-action.wording.ts';
import { taxBillLabels, taxBillMatters, taxBillWords } from './tax-bill.wording.ts';
import type { Labels } from './wording.ts';

/** All that is told to people, in their timeline and by message. */
export const matters: readonly Matter[] = [
  ...consentMatters,
  ...taxBillMatters,
  ...contributionBillMatters,
  ...healthCardMatters,
  ...employeeMatters,
  ...personnelActionMatters,
  ...enrolmentMatters,
  ...dataRequestMatters,
  ...breachMatters,
];

/** The words by kind of happening, of whatever is said alike in a timeline and in a message. */
export const matterWords: Readonly<Record<string, Words>> = {
  ...consentWords,
  ...taxBillWords,
  ...contributionBillWords,
  ...healthCardWords,
  ...employeeWords,
  ...personnelActionWords,
  ...enrolmentWords,
  ...dataRequestWords,
  ...breachWords,
};

/** The words that events carry, for readers. */
export const matterLabels: Labels = {
  ...consentLabels,
  ...taxBillLabels,
  ...healthCardLabels,
  ...employeeLabels,
  ...personnelActionLabels,
  ...enrolmentLabels,
  ...dataRequestLabels,
  ...breachLabels,
};
