import { contributionBillMatters, contributionBillWords } from './contribution-bill.wording.ts';
import { employeeLabels, employeeMatters, employeeWords } from './employee.wording.ts';
import { enrolmentLabels, enrolmentMatters, enrolmentWords } from './enrolment.wording.ts';
import { healthCardLabels, healthCardMatters, healthCardWords } from './health-card.wording.ts';
import type { Matter, Words } from './matter.ts';
import { personnelActionLabels, personnelActionMatters, personnelActionWords } from './personnel-action.wording.ts';
import { taxBillLabels, taxBillMatters } from './tax-bill.wording.ts';
import type { Labels } from './wording.ts';

/** All that is told to people, in their timeline and by message. */
export const matters: readonly Matter[] = [
  ...taxBillMatters,
  ...contributionBillMatters,
  ...healthCardMatters,
  ...employeeMatters,
  ...personnelActionMatters,
  ...enrolmentMatters,
];

/** The words by kind of happening, of whatever is said alike in a timeline and in a message. */
export const matterWords: Readonly<Record<string, Words>> = {
  ...contributionBillWords,
  ...healthCardWords,
  ...employeeWords,
  ...personnelActionWords,
  ...enrolmentWords,
};

/** The words that events carry, for readers. */
export const matterLabels: Labels = {
  ...taxBillLabels,
  ...healthCardLabels,
  ...employeeLabels,
  ...personnelActionLabels,
  ...enrolmentLabels,
};
