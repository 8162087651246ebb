import { actorKinds, services } from '@simpul/contracts';
import type { SampleIds } from '../samples/load.ts';
import { sampleOfficers } from '../samples/records.ts';
import type { ServiceName } from '../world/environment.ts';

/** Somebody a service is asked as; without `who`, nobody. */
export interface FuzzActor {
  readonly kind: string;
  /** short, for a line and a file's name */
  readonly name: string;
  readonly who?: string;
}

/**
 * Nobody, and one actor of each kind there is, of the sample data where it has one, so that they come across things of
 * their own; of officers one without a role that matters here, and one for each role that a route of the service asks for.
 */
export function actorsOf(service: ServiceName, ids: SampleIds): FuzzActor[] {
  const [nik] = ids.niks;
  const [company] = ids.companies;
  const [bank] = ids.banks;
  const officers = officersOf(service);
  const [officer] = officers;
  if (!nik || !company || !bank || !officer?.who) throw new Error('the sample data has nobody to ask as');
  const [, agency, nip] = /^officer:([^/]+)\/(\d+)/.exec(officer.who) ?? [];
  const whos: Readonly<Record<string, string>> = {
    citizen: `citizen:${nik}`,
    business: `business:${company.nib}/${company.founder}`,
    employee: `employee:${nip}`,
    agency: `agency:${agency}`,
    provider: 'provider:fuzz',
    partner: 'partner:fuzz',
    bank: `bank:${bank}`,
    operator: 'operator:simpul',
    service: 'service:g2c',
  };
  const actors = actorKinds.flatMap((kind): FuzzActor[] => {
    if (kind === 'officer') return officers;
    const who = whos[kind];
    if (!who) throw new Error(`nobody to ask as ${kind}`);
    return [{ kind, name: kind, who }];
  });
  return [{ kind: 'nobody', name: 'nobody' }, ...actors];
}

function officersOf(service: ServiceName): FuzzActor[] {
  const asked = new Set(
    services[service].routes.flatMap(({ who }) =>
      who.flatMap((each) => (typeof each === 'object' && each.kind === 'officer' ? each.roles : [])),
    ),
  );
  const all = sampleOfficers();
  const plain = all.find(({ role }) => role === undefined || !asked.has(role));
  const withRole = [...asked].flatMap((role) => {
    const found = all.find((each) => each.role === role);
    return found ? [{ kind: 'officer', name: `officer-${role}`, who: found.who }] : [];
  });
  return [...(plain ? [{ kind: 'officer', name: 'officer', who: plain.who }] : []), ...withRole];
}
