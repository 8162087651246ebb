import type { Fixtures } from './resource.ts';
import { type AuthorisationWorld, niks, officer, operator } from './world.ts';

const siti = `citizen:${niks.siti}`;
const agencies = ['agency:dukcapil-33.74', 'agency:dukcapil-35.78'] as const;
const fields = {
  person: ['name', 'address'],
  company: ['name', 'region', 'representatives'],
  civilServant: ['status', 'agency', 'position'],
} as const;

interface Others {
  readonly company: { readonly id: string };
  readonly employee: { readonly id: string; readonly nip: string };
}

/** The registers, what lies with agencies, and the treasury; companies and employees are those of the other services. */
export async function g2gFixtures(world: AuthorisationWorld, { company, employee }: Others): Promise<Fixtures> {
  const { call, done, until, persons } = world;
  const grants = [];
  for (const consumer of [...agencies, 'service:g2e'])
    for (const [register, names] of Object.entries(fields)) {
      if (consumer === 'service:g2e' && register === 'person') continue;
      const body = { consumer, register, fields: names, legalBasis: 'UU 24/2013', until: '2030-12-31' };
      grants.push(await done('g2g', operator, 'post', '/v1/register-grants', body));
    }
  const [grant] = grants;
  const changes = { address: { region: '33.74.01.1002', line: 'Jl. Gajah Mada 9' } };
  const proposal = await done('g2g', siti, 'post', `/v1/persons/${persons.siti}/proposals`, changes);

  // refused by itself: her bills have to be kept
  const erasure = await done('g2g', siti, 'post', '/v1/data-requests', { right: 'erase' });
  const registering = officer('dukcapil-33.74', 'registrar');
  const holds = `/v1/persons/${persons.siti}/holds`;
  const { holds: held } = await done('g2g', registering, 'post', holds, { legalBasis: 'Penetapan pengadilan' });

  const first = (who: string, path: string) =>
    until(async () => (await call('g2g', who, { method: 'get', path })).body?.items?.[0]);
  const reviewer = officer('dpmptsp-33.74', 'reviewer');
  const review = await first(reviewer, '/v1/reviews');
  const item = await first(reviewer, '/v1/work-items');
  const entry = await first(operator, '/v1/ledger-entries');
  const looks = [
    [`/v1/company-records/${company.id}`, reviewer],
    [`/v1/civil-servants/${employee.id}`, officer('bkpp-33.74', 'hr', 3)],
  ] as const;
  for (const [path, who] of looks)
    await until(async () => (await call('g2g', who, { method: 'get', path })).status === 200 || undefined);

  const guardian = officer('dukcapil-33.74', 'data-protection');
  const [from, to] = ['2026-01-01T00:00:00.000Z', new Date().toISOString()];
  const reported = { kind: 'disclosure', discoveredAt: to, from, to };
  const breach = await done('g2g', guardian, 'post', '/v1/breaches', reported);
  await first(guardian, `/v1/breaches/${breach.id}/notices`);
  await done('g2g', officer('dukcapil-33.74', 'registrar'), 'get', `/v1/persons/${persons.siti}`);

  const registry = { agency: 'dukcapil-33.74', roles: ['registrar'], elsewhere: ['dukcapil-35.78'] };
  const granted = {
    who: { service: 'service:g2e', agency: agencies[0] },
    // one with a grant that ends at the borders of its region, and one without any
    strangers: { agency: [agencies[1], 'agency:dprd-33.74'] },
  };
  const records = { agency: 'dpmptsp-33.74', roles: ['reviewer'], elsewhere: ['dpmptsp-35.78'] };
  const servants = { agency: 'bkpp-33.74', who: { ...granted.who, employee: `employee:${employee.nip}` } };
  return {
    of: {
      '/v1/persons/{ref}': {
        params: { ref: persons.siti, attribute: 'address' },
        ...registry,
        ...granted,
        who: { citizen: siti, ...granted.who },
      },
      '/v1/me/data-access': { params: { person: persons.siti }, who: { citizen: siti } },
      '/v1/persons/{ref}/contact': { params: { ref: persons.siti }, who: { citizen: siti, service: 'service:g2c' } },
      '/v1/persons/{ref}/proposals': {
        params: { ref: persons.siti },
        ...registry,
        ...granted,
        who: { citizen: siti, agency: agencies[0] },
        elsewhere: ['dukcapil-35.78', 'dprd-33.74'],
      },
      '/v1/persons/{ref}/holds': { params: { ref: persons.siti, hold: held[0].hold }, ...registry },
      '/v1/data-requests/{id}': {
        params: { id: erasure.id },
        ...{ agency: 'dukcapil-33.74', roles: ['registrar'], who: { citizen: siti } },
      },
      '/v1/breaches/{id}': { params: { id: breach.id }, agency: 'dukcapil-33.74' },
      '/v1/me/personal-data': { params: { person: persons.siti }, who: { citizen: siti } },
      '/v1/persons/lookup': { params: { ref: persons.siti }, ...registry },
      '/v1/proposals/{id}': {
        params: { id: proposal.id },
        ...{ agency: 'dukcapil-33.74', roles: ['registrar'], who: { citizen: siti, agency: agencies[0] } },
        agencyOf: { 'data-custodian': 'diskominfo-33.74' },
        strangers: { agency: [agencies[1], 'agency:dprd-33.74'] },
      },
      '/v1/register-grants/{id}': {
        params: { id: grant.id },
        ...{ agency: 'ditjen-dukcapil', elsewhere: ['dukcapil-33.74', 'dprd-33.74'], known: true },
      },
      '/v1/company-records/{company}': {
        params: { company: company.id, attribute: 'representatives' },
        ...records,
        ...granted,
      },
      '/v1/civil-servants/{employee}': {
        params: { employee: employee.id, attribute: 'position' },
        ...servants,
        strangers: granted.strangers,
      },
      '/v1/civil-servants/lookup': { params: { employee: employee.id }, agency: 'bkpp-33.74' },
      '/v1/reviews/{id}': { params: { id: review.id }, agency: 'dpmptsp-33.74', roles: ['reviewer'] },
      '/v1/work-items/{id}': { params: { id: item.id }, agency: 'dpmptsp-33.74', roles: ['reviewer'] },
      '/v1/ledger-entries/{id}': { params: { id: entry.id }, agency: 'bpkad-33.74', who: { operator } },
    },
    bodies: {
      assignWorkItem: {},
      reportBreach: reported,
      decideErasure: { outcome: 'refused', reason: 'still-resident' },
      lookUpPerson: { nik: niks.siti },
      lookUpCivilServant: { nip: employee.nip },
      enrolPerson: {
        ...{ nik: '3374014107900021', name: 'Warga Baru', birthDate: '1990-07-01', sex: 'female' },
        address: { region: '33.74.01.1001', line: 'Jl. Pemuda 148' },
      },
      submitProposal: { address: { region: '33.74.01.1003', line: 'Jl. Gajah Mada 11' } },
      giveRegisterGrant: {
        ...{ consumer: 'agency:bkn', register: 'person', fields: ['name'] },
        ...{ legalBasis: 'UU 24/2013', until: '2030-12-31' },
      },
      enrolAgency: {
        id: 'dlh-33.74',
        name: 'DLH',
        level: 'city',
        branch: 'executive',
        kind: 'agency',
        region: '33.74',
      },
    },
    creates: { submitDataRequest: [], reportBreach: [] },
    queries: { listDataRequests: 'status=refused' },
    last: ['closeBreach', 'declineProposal', 'revokeRegisterGrant'],
    filters: { person: persons.siti, region: '33.74', agency: 'dpmptsp-33.74', employee: employee.id },
  };
}
