import type { Random } from '../random.ts';
import { agentOf, type BusinessKnown, ownerOf } from './business-known.ts';
import { custodian, hrOfficers, operator, proposer, reviewers, taxOfficers } from './cast.ts';
import { pickRecent } from './known.ts';
import { look } from './reading.ts';

type Query = Parameters<typeof look>[1];

/** Somebody looks something up: load, not an operation; what comes back is not judged here. */
export async function queryBusinesses(known: BusinessKnown, random: Random): Promise<void> {
  await look(known.sender.reach, random.pick(queriesOf(known, random)));
}

function queriesOf(known: BusinessKnown, random: Random): Query[] {
  const company = pickRecent(random, known.companies, () => true);
  const person = pickRecent(random, known.persons, () => true);
  return [
    {
      service: 'g2g',
      who: operator,
      path: '/v1/reports/revenue?from=2026-01-01&to=2099-12-31&region=33.74&level=village',
    },
    { service: 'g2g', who: operator, path: '/v1/register-grants?limit=20' },
    { service: 'g2g', who: reviewers[0], path: '/v1/company-records?limit=20&q=usaha' },
    { service: 'g2g', who: custodian, path: '/v1/proposals?limit=20' },
    { service: 'g2b', who: random.pick(taxOfficers), path: '/v1/instalments?limit=20' },
    { service: 'g2e', who: random.pick(hrOfficers), path: '/v1/person-copies?limit=20' },
    ...(person ? queriesAboutPerson(person.ref) : []),
    ...(company ? queriesAboutCompany(company) : []),
  ];
}

/** What services and agencies read through their grants. */
function queriesAboutPerson(ref: string): Query[] {
  const path = `/v1/persons/${ref}/record`;
  return ['service:g2b', 'service:g2e', proposer].map((who) => ({ service: 'g2g', who, path }));
}

function queriesAboutCompany(company: BusinessKnown['companies'][number]): Query[] {
  const { id, nib } = company;
  return [
    { service: 'g2b', who: ownerOf(company), path: `/v1/companies/${id}` },
    { service: 'g2b', who: ownerOf(company), path: '/v1/me/companies?limit=20' },
    { service: 'g2b', who: agentOf(company), path: `/v1/tax-standings/${nib}` },
    { service: 'g2b', who: agentOf(company), path: '/v1/tax-returns?limit=20' },
    { service: 'g2b', who: agentOf(company), path: '/v1/objections?limit=20' },
    { service: 'g2g', who: reviewers[0], path: `/v1/company-records/${id}/history/permits` },
    { service: 'g2g', who: 'service:g2c', path: `/v1/company-records/${id}/record` },
  ];
}
