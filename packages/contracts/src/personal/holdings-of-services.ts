import type { ServiceName } from '../services.ts';
import { aboutNobody, type ServiceHolding } from './holding.ts';

const publicDuty = 'UU 27/2022 Pasal 20 ayat (2) huruf e';
const retained = 'the law that orders the record kept; then erasure';
const never = 'kept for ever; what it refers to is not';

const civilRegistry: readonly ServiceHolding[] = [
  {
    collections: ['person'],
    what: 'The person register: NIK, name, birth date, sex, address, contact, each with up to 24 former values',
    form: 'sealed',
    record: 'person-record',
    why: 'Civil registration: UU 23/2006 as amended by UU 24/2013',
    readers: 'the person; the civil registry of the region; services and agencies by register grant',
  },
  {
    collections: ['proposal'],
    what: 'Proposed changes of a person’s record: the values proposed',
    form: 'sealed',
    record: 'proposal',
    why: 'Satu Data Indonesia: Perpres 39/2019',
    readers: 'the person; whoever proposed; the agencies that decide',
  },
  {
    collections: ['civil-servant'],
    what: 'The register of civil servants: agency, position, rank, term, requirements, oath; no NIP',
    form: 'reference',
    record: 'civil-servant',
    why: 'UU 20/2023 on the state civil apparatus',
    readers: 'officers of personnel; services and agencies by register grant',
  },
  {
    collections: ['company'],
    what: 'The company register: who may act for a company, by reference',
    form: 'reference',
    record: 'company',
    why: 'PP 28/2025 on risk-based licensing',
    readers: 'services and agencies by register grant',
  },
];

const g2g: readonly ServiceHolding[] = [
  ...civilRegistry,
  {
    collections: ['work-item', 'review'],
    what: 'Matters that await an agency: which officer sees to one',
    form: 'reference',
    unregistered:
      'names the officer who acts for the agency, in that office: a file of the agency, not about the officer',
    why: publicDuty,
    until: retained,
    readers: 'officers of the agency',
  },
  {
    collections: ['data-request'],
    what: 'What persons asked to have done with their data, what the services answered and who decided',
    form: 'reference',
    record: 'data-request',
    why: 'UU 27/2022 Pasal 5–13',
    readers: 'the person; officers of the civil registry of the region',
  },
  {
    collections: ['breach-notice'],
    what: 'Whom a breach of personal data is about, and whether they were told',
    form: 'reference',
    record: 'breach-notice',
    why: 'UU 27/2022 Pasal 46',
    readers: 'the person; officers for data protection',
  },
  {
    collections: ['breach'],
    what: 'Breaches of personal data: when, by which actor or grant, how many were found, who was told when',
    form: 'reference',
    unregistered: 'an inquiry of the authority; whom it is about have a record each, the notice',
    why: 'UU 27/2022 Pasal 46',
    until: retained,
    readers: 'officers for data protection',
  },
  {
    collections: ['ledger-entry'],
    what: 'Entries of revenue by the event they follow: of citizens no name, of companies the NIB',
    form: 'reference',
    unregistered: 'names no person: of a payment the event it follows',
    why: 'UU 1/2004 on the state treasury',
    until: retained,
    readers: 'officers of the treasury',
  },
  aboutNobody('The directory of agencies, and who may read registers', 'agency', 'register-grant'),
  aboutNobody('The revenue report', 'revenue-entries', 'revenue-buckets', 'rollers'),
];

const g2c: readonly ServiceHolding[] = [
  {
    collections: ['tax-bill'],
    what: 'Bills and their payments by PersonRef; of land the NOP, of vehicles the plate; receipts of the treasury',
    form: 'reference',
    record: 'tax-bill',
    why: 'UU 28/2007 (KUP), UU 1/2022 (HKPD)',
    readers: 'the payer; officers of the agency that bills; partners by consent; banks by the code alone',
  },
  {
    collections: ['contribution-bill'],
    what: 'Bills of health insurance and their payments by PersonRef',
    form: 'reference',
    record: 'contribution-bill',
    why: 'Perpres 82/2018',
    readers: 'the payer; officers of the insurer; partners by consent; banks by the code alone',
  },
  {
    collections: ['health-card'],
    what: 'Health insurance: household by HMAC of the family card, segment, class, members, arrears; the participant number is computed and stored nowhere',
    form: 'reference',
    record: 'health-card',
    why: 'UU 40/2004, Perpres 82/2018',
    readers: 'the participant and who answers for the household; officers of the insurer; partners by consent',
  },
  {
    collections: ['employment-facts'],
    what: 'That somebody is employed by the state, and at which wages',
    form: 'reference',
    record: 'employment-facts',
    why: 'Contributions of civil servants: Perpres 82/2018 Pasal 30',
    readers: 'nobody: only health cards are reckoned from it',
  },
  {
    collections: ['consent'],
    what: 'Consents a citizen gave to a partner, and for what',
    form: 'reference',
    record: 'consent',
    why: 'UU 27/2022 Pasal 20 ayat (2) huruf a, Pasal 24: proof of the consent',
    readers: 'the citizen; the partner',
  },
  {
    collections: ['notification'],
    what: 'Messages sent to a person: which, about what, by which channel; the address is fetched for each and not kept',
    form: 'reference',
    record: 'notification',
    why: publicDuty,
    readers: 'the person',
  },
  {
    collections: ['timeline.g*', 'timeline.g*.heads'],
    what: 'The timeline of a person’s services, built from events',
    form: 'reference',
    record: 'timeline',
    why: publicDuty,
    readers: 'the person',
  },
  aboutNobody('Organisations that citizens may let act for them', 'service-partner'),
  {
    collections: [
      'reservations-billing-codes',
      'reservations-virtual-accounts',
      'reservations-ntb',
      'reservations-receipts',
      'reservations-bpjs-numbers',
    ],
    what: 'Numbers that were given: billing codes, receipts, participant numbers of health insurance',
    form: 'hashed',
    why: 'No number is given twice',
    until: never,
    readers: 'nobody',
  },
];

const g2b: readonly ServiceHolding[] = [
  {
    collections: ['company'],
    what: 'Companies and who may act for them, by reference; the notary of the deed is not kept',
    form: 'reference',
    record: 'mandate',
    why: 'PP 28/2025 on risk-based licensing',
    readers: 'those who act for it; officers of permits; mandates to nobody else',
  },
  {
    collections: ['objection-files.files', 'objection-files.chunks', 'objection-files.begun'],
    what: 'Papers attached to objections, which may name anybody',
    form: 'sealed',
    unregistered: 'papers of a company’s matter, under a key of the matter: nobody knows whom they name',
    why: 'UU 28/2007 (KUP) Pasal 25',
    until: retained,
    readers: 'those who act for the company; officers of the tax office',
  },
  aboutNobody(
    'Taxes of companies, by NIB',
    ...['tax-bill', 'tax-return', 'instalment', 'objection', 'tax-standing', 'tax-standing-sources'],
  ),
  {
    collections: ['reservations-billing-codes', 'reservations-ntb', 'reservations-receipts', 'reservations-nib'],
    what: 'Numbers that were given: billing codes, receipts, NIB',
    form: 'hashed',
    why: 'No number is given twice',
    until: never,
    readers: 'nobody',
  },
  aboutNobody('What the public is told of companies', 'company-search.g*', 'company-certificates'),
  aboutNobody('Work in progress on returns and bills', 'unbilled-returns', 'tax-bill-claims'),
];

const g2e: readonly ServiceHolding[] = [
  {
    collections: ['employee'],
    what: 'Employment and career; the NIP, which tells birth date and sex; answers of 24 h hold it too',
    form: 'sealed',
    record: 'employee',
    why: 'UU 20/2023 on the state civil apparatus, PP 11/2017',
    readers: 'the employee; HR officers of the agency that employs them',
  },
  {
    collections: ['decrees'],
    what: 'Decrees as signed files, with name and NIP; beside them what anybody who has the code is told, which names nobody',
    form: 'sealed',
    record: 'decree',
    why: 'UU 20/2023, PP 11/2017; UU 43/2009 on archives',
    readers: 'the employee; HR officers of the agencies concerned',
  },
  {
    collections: ['personnel-action'],
    what: 'Proposals about employees, and who decided on them',
    form: 'reference',
    record: 'personnel-action',
    why: 'UU 20/2023',
    readers: 'the employee; officers of the agencies concerned',
  },
  {
    collections: ['delegation'],
    what: 'Who takes a step in whose place, by EmployeeRef',
    form: 'reference',
    record: 'delegation',
    why: 'UU 30/2014 on government administration',
    readers: 'officers of the agency; officer and deputy, once they are employees here, by their copy',
  },
  {
    collections: ['person-copy'],
    what: 'Whose record an agency asked for',
    form: 'reference',
    record: 'person-copy',
    why: 'UU 20/2023',
    readers: 'the person; officers of the agency',
  },
  {
    collections: ['enrolment', 'course-session', 'learners.g*'],
    what: 'Training: who takes part, attendance, score, certificate number',
    form: 'reference',
    record: 'enrolment',
    why: 'PP 11/2017 Pasal 203',
    readers: 'the learner; the training office; HR officers',
  },
  { ...aboutNobody('Numbers of civil servants that were given', 'reservations-nip'), form: 'hashed', until: never },
  aboutNobody(
    'Posts, courses, and the numbers of decrees by what they were given for',
    'formation',
    'course',
    'decree-register',
  ),
];

/** What each service keeps of people in collections of its own. */
export const ownHoldings: Readonly<Record<ServiceName, readonly ServiceHolding[]>> = { g2c, g2b, g2g, g2e };
