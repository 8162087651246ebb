import { setTimeout as delay } from 'node:timers/promises';
import type { Reach, Workload } from '../ground.ts';
import type { History } from '../history.ts';
import type { Random } from '../random.ts';
import { cancelBill, issueBill, payAgain, payBill, payWithUsedReference, reissueCode } from './bills.ts';
import { agencies, operator, taxOfficers } from './cast.ts';
import { createClients, type Task } from './clients.ts';
import { createKnown, type Known } from './known.ts';
import { query } from './queries.ts';
import { changePerson, enrolAgency, enrolInVain, enrolPerson } from './register.ts';
import type { Sender } from './send.ts';

const people = 12;
const knownWithinMs = 60_000;
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
  const known = createKnown(sender);
  const tasks = weights.map(([weight, act]): Task => ({ weight, run: (own) => act(known, own) }));
  return {
    async prepare() {
      for (const body of agencies) await enrol(known, body);
      await Promise.all(taxOfficers.map((who) => knownToG2c(reach, who)));
      const entered = Array.from({ length: people }, () => enrolPerson(known, random));
      if ((await Promise.all(entered)).includes(undefined)) throw new Error('a person could not be enrolled');
    },
    ...createClients({ clients, random: random.fork('clients'), pauseMs, tasks }),
  };
}

async function enrol(known: Known, body: (typeof agencies)[number]): Promise<void> {
  const { id, name } = body;
  const { end, status, code } = await known.send({
    service: 'g2g',
    command: 'agency.enrol',
    who: operator,
    method: 'POST',
    path: '/v1/agencies',
    body,
    keyed: true,
    evidence: [{ topic: 'g2g.agency', type: 'g2g.agency.enrolled.v1', subject: id, where: { name } }],
    answered: (answer) => ({ ...answer }),
  });
  if (end !== 'acknowledged') throw new Error(`agency ${id} could not be enrolled: ${status} ${code}`);
}

/** Waits until every replica of g2c lets an officer's agency see bills: the directory comes to it by events. */
async function knownToG2c(reach: Reach, who: string): Promise<void> {
  const headers = { authorization: `Bearer ${await reach.token(who)}` };
  const giveUp = AbortSignal.timeout(knownWithinMs);
  const sees = async (url: string): Promise<boolean> => {
    const response = await fetch(`${url}/v1/tax-bills?limit=1`, { headers, signal: giveUp });
    await response.arrayBuffer();
    return response.ok;
  };
  for (const url of reach.urls('g2c')) {
    while (!(await sees(url))) await delay(100, undefined, { signal: giveUp });
  }
}
