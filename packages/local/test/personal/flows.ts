import type { TracedFlow } from '../traces.ts';

const toldToCitizen = (topic: string): string[] => [
  `${topic} > g2c.timeline`,
  `${topic} > g2c.notify > g2c.notification > g2c.deliver`,
];
const booked = (topic: string): string => `${topic} > g2g.ledger > g2g.ledger-entry > g2g.revenue`;

/** What follows from an examination that was passed: the requirement for an appointment is met, and they are told. */
export const trainingCompleted: TracedFlow = {
  flow: 'basic training, completed: they may be proposed now',
  root: 'g2e POST /v1/enrolments/{id}/examination',
  leads: [
    'g2e.enrolment > g2e.employee > g2e.employee > g2g.civil-servant-register',
    ...toldToCitizen('g2e.enrolment'),
  ],
};

/** The agency let the time pass by law: the clock begins a trace of its own, and the company has its permit. */
export const permitLapsed: TracedFlow = {
  flow: 'a permit, deemed approved by the clock',
  root: 'g2g handle g2g.review/lapse',
  leads: ['g2g.review > g2g.work-item', 'g2g.review > g2b.company-reviews > g2b.company > g2g.company-register'],
};

/** The flows that are played and that go from one service to another. */
export const flows: readonly TracedFlow[] = [
  trainingCompleted,
  permitLapsed,
  { flow: 'a tax bill, issued', root: 'g2c POST /v1/tax-bills', leads: toldToCitizen('g2c.tax-bill') },
  {
    flow: 'a tax bill, paid',
    root: 'g2c POST /v1/billing-codes/{code}/payments',
    leads: [...toldToCitizen('g2c.tax-bill'), booked('g2c.tax-bill')],
  },
  {
    flow: 'a new code, asked for by a partner or the citizen',
    root: 'g2c POST /v1/tax-bills/{id}/billing-codes',
    leads: toldToCitizen('g2c.tax-bill'),
  },
  {
    flow: 'a company that needs a permit',
    root: 'g2b POST /v1/companies',
    leads: ['g2b.company > g2g.company-register', 'g2b.company > g2g.review > g2g.review > g2g.work-item'],
  },
  {
    flow: 'a permit, decided on',
    root: 'g2g POST /v1/reviews/{id}/answer',
    leads: ['g2g.review > g2g.work-item', 'g2g.review > g2b.company-reviews > g2b.company > g2g.company-register'],
  },
  {
    flow: 'a tax return with its bill and the standing that follows',
    root: 'g2b POST /v1/tax-returns',
    leads: ['g2b.tax-return > g2b.bill-return', 'g2b.tax-bill > g2b.tax-standing'],
  },
  {
    flow: 'a business tax bill, paid',
    root: 'g2b POST /v1/billing-codes/{code}/payments',
    leads: ['g2b.tax-bill > g2b.tax-standing', booked('g2b.tax-bill')],
  },
  { flow: 'a consent', root: 'g2c POST /v1/consents', leads: toldToCitizen('g2c.consent') },
  {
    flow: 'a consent, revoked',
    root: 'g2c POST /v1/consents/{id}/revocation',
    leads: toldToCitizen('g2c.consent'),
  },
  {
    flow: 'another address in the register',
    root: 'g2g PATCH /v1/persons/{ref}',
    leads: ['g2c', 'g2b', 'g2e'].map((service) => `g2g.person > ${service}.person-copies`),
  },
  {
    flow: 'a health card',
    root: 'g2c POST /v1/health-cards',
    leads: ['g2c.health-card > g2c.health-card-identity', ...toldToCitizen('g2c.health-card')],
  },
  {
    flow: 'somebody hired: seat, register, health card, and what they are told of it',
    root: 'g2e POST /v1/employees',
    leads: [
      ' > g2e.formation-seats',
      'g2e.employee > g2g.civil-servant-register',
      'g2e.employee > g2c.health-card-employment > g2c.health-card > g2c.timeline',
      ...toldToCitizen('g2e.employee'),
    ],
  },
  {
    flow: 'somebody appointed: number, decree, employment, register, health card',
    root: 'g2e POST /v1/personnel-actions/{id}/approval',
    leads: [
      'g2e.personnel-action > g2e.decree-number',
      ' > g2e.decree > g2e.personnel-action > g2e.employee',
      'g2e.employee > g2g.civil-servant-register',
      'g2e.employee > g2c.health-card-employment',
    ],
  },
  {
    flow: 'a seat in a course, given up',
    root: 'g2e POST /v1/enrolments/{id}/withdrawal',
    leads: [' > g2e.enrolments', ' > g2c.notify > g2c.notification > g2c.deliver'],
  },
  {
    flow: 'an erasure, granted',
    root: 'g2g POST /v1/data-requests/{id}/decision',
    leads: ['g2c', 'g2b', 'g2g', 'g2e'].map(
      (service) => `${service}.person-rights > ${service}.person-data > g2g.data-requests`,
    ),
  },
];
