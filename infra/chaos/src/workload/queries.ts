import type { ChaosService } from '../ground.ts';
import type { Random } from '../random.ts';
import { banks, citizen, operator, registrar, taxOfficers } from './cast.ts';
import { type Known, pickRecent } from './known.ts';

interface Query {
  readonly service: ChaosService;
  readonly who: string;
  readonly path: string;
}

const patienceMs = 5_000;

/** Somebody looks something up: load, not an operation; what comes back is not judged here. */
export async function query(known: Known, random: Random): Promise<void> {
  const { service, who, path } = random.pick(queriesOf(known, random));
  const { reach } = known.sender;
  const headers = { authorization: `Bearer ${await reach.token(who)}` };
  const signal = AbortSignal.timeout(patienceMs);
  await fetch(random.pick(reach.urls(service)) + path, { headers, signal })
    .then((response) => response.arrayBuffer())
    .catch(() => undefined);
}

function queriesOf({ persons, bills }: Known, random: Random): Query[] {
  const report = '/v1/reports/revenue?from=2026-01-01&to=2099-12-31&region=33.74&level=village';
  const person = pickRecent(random, persons, () => true);
  const bill = pickRecent(random, bills, () => true);
  return [
    { service: 'g2g', who: operator, path: report },
    { service: 'g2g', who: operator, path: '/v1/ledger-entries?limit=20' },
    { service: 'g2g', who: operator, path: '/v1/agencies?limit=20&region=33.74' },
    { service: 'g2c', who: random.pick(taxOfficers), path: '/v1/tax-bills?limit=20' },
    ...(person ? queriesAbout(person) : []),
    ...(bill ? [{ service: 'g2c', who: `bank:${banks[0]}`, path: `/v1/billing-codes/${bill.codes[0]}` } as const] : []),
  ];
}

function queriesAbout({ nik, ref }: Known['persons'][number]): Query[] {
  return [
    { service: 'g2c', who: citizen(nik), path: '/v1/me/services?limit=50' },
    { service: 'g2c', who: citizen(nik), path: '/v1/me/notifications?limit=20' },
    { service: 'g2g', who: registrar, path: `/v1/persons/${ref}` },
  ];
}
