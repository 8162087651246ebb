import { officerReasons } from '@simpul/contracts';
import type { Reach, Workload } from '../ground.ts';
import type { History } from '../history.ts';
import type { Random } from '../random.ts';
import { cancelBill, issueBill, payAgain, payBill, payWithUsedReference, reissueCode } from './bills.ts';
import { agencies, citizen, taxes, taxOfficers } from './cast.ts';
import { createClients, type Task } from './clients.ts';
import { enrolFirst, seenBy } from './founding.ts';
import { createKnown, type Known, pickRecent, type TaxOffice } from './known.ts';
import { query } from './queries.ts';
import { changePerson, enrolAgency, enrolInVain, enrolPerson } from './register.ts';
import type { Sender } from './send.ts';

const people = 12;
const pauseMs = [150, 650] as const;

type Act = (known: Known, random: Random) => Promise<unknown>;

const weights: readonly (readonly [number, Act])[] = [
  [10, issueBill],
  [12, payBill],
  [1, payAgain],
  [1, payWithUsedReference],
  [2, cancelBill],
  [4, reissueCode],
  [2, enrolPerson],
  [1, enrolInVain],
  [7, changePerson],
  [2, enrolAgency],
  [5, query],
];

/** g2c bills people in the register. */
const office: TaxOffice = {
  service: 'g2c',
  taxes,
  dueDates: ['2099-09-30'],
  reasons: Object.keys(officerReasons),
  payer({ persons }, random) {
    const payer = pickRecent(random, persons, () => true);
    return payer && { who: citizen(payer.nik), named: { nik: payer.nik } };
  },
};

/**
 * Every command about tax bills, persons and agencies, from several clients at once, about the same bills, people and agencies: what is
 * right, what has to be refused, and what races.
 */
export function startDomainWorkload(options: {
  readonly reach: Reach;
  readonly random: Random;
  readonly history: History;
  readonly clients: number;
}): Workload {
  const { reach, random, history, clients } = options;
  const sender: Sender = { reach, history, random: random.fork('sent') };
  const known = createKnown(sender, office);
  const tasks = weights.map(([weight, act]): Task => ({ weight, run: (own) => act(known, own) }));
  return {
    async prepare() {
      for (const body of agencies) await enrolFirst(known, body);
      await Promise.all(taxOfficers.map((who) => seenBy(reach, 'g2c', who, '/v1/tax-bills?limit=1')));
      const entered = Array.from({ length: people }, () => enrolPerson(known, random));
      if ((await Promise.all(entered)).includes(undefined)) throw new Error('a person could not be enrolled');
    },
    ...createClients({ clients, random: random.fork('clients'), pauseMs, tasks }),
  };
}
