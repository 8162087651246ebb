import { cancellationReasons } from '@simpul/contracts';
import type { Reach, Workload } from '../ground.ts';
import type { History } from '../history.ts';
import type { Random } from '../random.ts';
import { cancelBill, issueBill, payAgain, payBill, payWithUsedReference, reissueCode } from './bills.ts';
import { type BusinessKnown, createBusinessKnown } from './business-known.ts';
import { agencies, businessAgencies, businessTaxes, hrOfficers, taxOfficers } from './cast.ts';
import { createClients, type Task } from './clients.ts';
import { registerCompany, registerOwn } from './companies.ts';
import { enrolFirst, seenBy } from './founding.ts';
import { changePerson, enrolAgency, enrolPerson } from './register.ts';
import type { Sender } from './send.ts';

const people = 12;
const firstCompanies = 6;
const pauseMs = [150, 650] as const;

/** What an officer withdraws a bill for, and no return, instalment or objection does. */
const reasons = Object.keys(cancellationReasons).filter(
  (each) => !['return-amended', 'in-instalments', 'objection-granted'].includes(each),
);
/** One is over, so that companies come into arrears. */
const dueDates = ['2099-09-30', '2099-09-30', '2026-05-29'];

type Act = (known: BusinessKnown, random: Random) => Promise<unknown>;

const weights: readonly (readonly [number, Act])[] = [
  [6, registerCompany],
  [2, registerOwn],
  [6, issueBill],
  [8, payBill],
  [1, payAgain],
  [1, payWithUsedReference],
  [2, cancelBill],
  [3, reissueCode],
  [2, enrolPerson],
  [4, changePerson],
  [1, enrolAgency],
];

/**
 * Every command about companies, their taxes, permits and reviews, about proposals, grants and copies of the registers,
 * from several clients at once, about the same companies and matters: what is right, what has to be refused, and what
 * races.
 */
export function startBusinessWorkload(options: {
  readonly reach: Reach;
  readonly random: Random;
  readonly history: History;
  readonly clients: number;
}): Workload {
  const { reach, random, history, clients } = options;
  const sender: Sender = { reach, history, random: random.fork('sent') };
  const known = createBusinessKnown(sender, { service: 'g2b', taxes: businessTaxes, dueDates, reasons });
  const tasks = weights.map(([weight, act]): Task => ({ weight, run: (own) => act(known, own) }));
  return {
    async prepare() {
      for (const body of [...agencies, ...businessAgencies]) await enrolFirst(known, body);
      await Promise.all([
        ...taxOfficers.map((who) => seenBy(reach, 'g2b', who, '/v1/tax-bills?limit=1')),
        ...hrOfficers.map((who) => seenBy(reach, 'g2e', who, '/v1/person-copies?limit=1')),
      ]);
      const entered = Array.from({ length: people }, () => enrolPerson(known, random));
      if ((await Promise.all(entered)).includes(undefined)) throw new Error('a person could not be enrolled');
      const founded = Array.from({ length: firstCompanies }, () => registerCompany(known, random));
      if ((await Promise.all(founded)).includes(undefined)) throw new Error('a company could not be registered');
    },
    ...createClients({ clients, random: random.fork('clients'), pauseMs, tasks }),
  };
}
