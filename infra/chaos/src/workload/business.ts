import { officerReasons } from '@simpul/contracts';
import type { Reach, Workload } from '../ground.ts';
import type { History } from '../history.ts';
import type { Random } from '../random.ts';
import { cancelBill, issueBill, payAgain, payBill, payWithUsedReference, reissueCode } from './bills.ts';
import { type BusinessKnown, createBusinessKnown } from './business-known.ts';
import { queryBusinesses } from './business-queries.ts';
import { agencies, businessAgencies, businessTaxes, hrOfficers, proposingAgency, taxOfficers } from './cast.ts';
import { createClients, type Task } from './clients.ts';
import { registerCompany, registerOwn } from './companies.ts';
import { amendCompany, closeCompany, requestAgain } from './company-life.ts';
import { requestCopy } from './copies.ts';
import { contestBill, decideInstalments, decideObjection } from './disputes.ts';
import { enrolFirst, seenBy } from './founding.ts';
import { giveGrant, grantFirst, revokeGrant } from './grants.ts';
import { giveMandate, limitMandate, mandateInVain, revokeMandate } from './mandates.ts';
import { checkProposal, decideProposal, submitProposal } from './proposals.ts';
import { changePerson, enrolInVain, enrolPerson } from './register.ts';
import { amendReturn, fileReturn, findBills } from './returns.ts';
import { answerReview, assignItem, findReviews } from './reviews.ts';
import type { Sender } from './send.ts';

const people = 12;
const firstCompanies = 6;
const pauseMs = [150, 650] as const;

/** One is over, so that companies come into arrears. */
const dueDates = ['2099-09-30', '2099-09-30', '2026-05-29'];

type Act = (known: BusinessKnown, random: Random) => Promise<unknown>;

const weights: readonly (readonly [number, Act])[] = [
  [6, registerCompany],
  [3, registerOwn],
  [7, amendCompany],
  [4, requestAgain],
  [1, closeCompany],
  [4, giveMandate],
  [2, limitMandate],
  [2, revokeMandate],
  [1, mandateInVain],
  [6, fileReturn],
  [4, amendReturn],
  [4, findBills],
  [7, issueBill],
  [8, payBill],
  [1, payAgain],
  [1, payWithUsedReference],
  [3, cancelBill],
  [3, reissueCode],
  [6, contestBill],
  [4, decideInstalments],
  [4, decideObjection],
  [4, findReviews],
  [6, answerReview],
  [4, assignItem],
  [4, submitProposal],
  [4, checkProposal],
  [4, decideProposal],
  [3, giveGrant],
  [2, revokeGrant],
  [3, requestCopy],
  [2, enrolPerson],
  [1, enrolInVain],
  [5, changePerson],
  [5, queryBusinesses],
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
  const reasons = Object.keys(officerReasons);
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
      await grantFirst(known, `agency:${proposingAgency}`, ['name', 'address']);
      const founded = Array.from({ length: firstCompanies }, () => registerCompany(known, random));
      if ((await Promise.all(founded)).includes(undefined)) throw new Error('a company could not be registered');
    },
    ...createClients({ clients, random: random.fork('clients'), pauseMs, tasks }),
  };
}
