import { type ActorKind, actorKinds, mayCall, services } from '@simpul/contracts';
import type { SampleIds } from '../samples/load.ts';
import { sampleOfficers } from '../samples/records.ts';
import type { ServiceName } from '../world/environment.ts';

/** Somebody a service is asked as; without `who`, nobody. */
export interface FuzzActor {
  readonly kind: string;
  /** short, for a line and a file's name */
  readonly name: string;
  readonly who?: string;
  /** of an officer */
  readonly role?: string;
}

/**
 * Nobody, and one actor of each kind there is, of the sample data where it has one, so that they come across things of
 * their own; of officers one without a role that matters here, and one for each role that a route of the service asks for, of the same
 * agency where the sample data has nobody in it.
 */
export function actorsOf(service: ServiceName, ids: SampleIds): FuzzActor[] {
  const [nik] = ids.niks;
  const [company] = ids.companies;
  const [bank] = ids.banks;
  const [partner] = ids.partners;
  const officers = officersOf(service);
  const [officer] = officers;
  if (!nik || !company || !bank || !partner || !officer?.who) throw new Error('the sample data has nobody to ask as');
  const [, agency, nip] = /^officer:([^/]+)\/(\d+)/.exec(officer.who) ?? [];
  const whos: Readonly<Record<string, string>> = {
    citizen: `citizen:${nik}`,
    business: `business:${company.nib}/${company.founder}`,
    employee: `employee:${nip}`,
    agency: `agency:${agency}`,
    provider: 'provider:fuzz',
    partner: `partner:${partner}`,
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

/**
 * The operations of a service that turn an actor away by what it is, before anything it sends is looked at. Nobody is not
 * an actor that is turned away: what reaches a service without a token tries everything that stands before it.
 */
export function closedTo(service: ServiceName, { kind, role }: FuzzActor): string[] {
  if (kind === 'nobody') return [];
  const actor = { kind: kind as ActorKind, ...(role !== undefined && { role }) };
  return services[service].routes.filter(({ who }) => !mayCall(actor, who)).map(({ id }) => id);
}

function officersOf(service: ServiceName): FuzzActor[] {
  const asked = new Set(
    services[service].routes.flatMap(({ who }) =>
      who.flatMap((each) => (typeof each === 'object' && each.kind === 'officer' ? each.roles : [])),
    ),
  );
  const all = sampleOfficers();
  const plain = all.find(({ role }) => role === undefined || !asked.has(role));
  if (!plain) return [];
  const [nobodys] = /^officer:[^/]+\/\d+/.exec(plain.who) ?? [];
  const withRole = [...asked].map((role) => {
    const who = all.find((each) => each.role === role)?.who ?? `${nobodys}/${role}`;
    return { kind: 'officer', name: `officer-${role}`, who, role };
  });
  return [{ kind: 'officer', name: 'officer', who: plain.who }, ...withRole];
}
