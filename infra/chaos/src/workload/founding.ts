import { setTimeout as delay } from 'node:timers/promises';
import type { NewAgency } from '@simpul/contracts';
import type { ChaosService, Reach } from '../ground.ts';
import { operator } from './cast.ts';
import { type Known, pickMembers } from './known.ts';

const knownWithinMs = 60_000;
const agencyTerms = ['id', 'name', 'level', 'branch', 'kind', 'region', 'duties', 'stage', 'enrolledAt'] as const;

/** Members of an agency as it is answered that its event tells too, all of them. */
export const agencyTold = (answer: Readonly<Record<string, unknown>>) => ({
  ...answer,
  ...pickMembers(answer, agencyTerms),
});

/** Enrols an agency that must be there before anything is broken. */
export async function enrolFirst(known: Known, body: NewAgency): Promise<void> {
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
    answered: agencyTold,
  });
  if (end !== 'acknowledged') throw new Error(`agency ${id} could not be enrolled: ${status} ${code}`);
}

/** Waits until every replica of a service answers somebody: the directory of agencies comes to it by events. */
export async function seenBy(reach: Reach, service: ChaosService, who: string, path: string): Promise<void> {
  const headers = { authorization: `Bearer ${await reach.token(who)}` };
  const giveUp = AbortSignal.timeout(knownWithinMs);
  const sees = async (url: string): Promise<boolean> => {
    const response = await fetch(url + path, { headers, signal: giveUp });
    await response.arrayBuffer();
    return response.ok;
  };
  for (const url of reach.urls(service)) {
    while (!(await sees(url))) await delay(100, undefined, { signal: giveUp });
  }
}
