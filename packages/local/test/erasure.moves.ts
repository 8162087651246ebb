import { type ErasureWorld, hrOfficer, pemuda, registrar, taxOfficer } from './erasure.world.ts';

/** What the tests of people's rights do again and again in a world. */
export function movesIn(world: () => ErasureWorld) {
  const ask = (citizen: string, body: object) => world().done('g2g', citizen, 'POST', '/v1/data-requests', body);
  const get = (service: 'g2c' | 'g2g' | 'g2e' | 'g2b', who: string, path: string) =>
    world().call(service, who, 'GET', path);
  const grant = (id: string) =>
    world().done('g2g', registrar, 'POST', `/v1/data-requests/${id}/decision`, {
      outcome: 'granted',
      ground: 'moved-abroad',
    });

  /** Somebody with copies of their data in three services, and nothing that has to be kept. */
  async function live() {
    const { nik, person, citizen } = await world().enrol();
    const bill = await world().issue(nik);
    const copy = await world().done('g2e', hrOfficer, 'POST', '/v1/person-copies', { nik });
    const company = await world().done('g2b', citizen, 'POST', '/v1/companies', {
      ...{ kind: 'umk', name: 'Kedai Teh Lereng', region: pemuda.region, capital: 50_000_000, selfDeclaration: false },
      activities: [{ edition: '2020', code: '56103' }],
    });
    const paths = {
      bill: `/v1/tax-bills/${bill.id}`,
      copy: `/v1/person-copies/${copy.id}`,
      company: `/v1/companies/${company.id}`,
    };
    await world().until(async () => (await get('g2c', taxOfficer, paths.bill)).body.billingAddress);
    await world().until(async () => (await get('g2e', hrOfficer, paths.copy)).body.record);
    await world().until(async () => (await get('g2b', citizen, paths.company)).body.representative);
    await world().until(async () => (await get('g2c', citizen, '/v1/me/services')).body.items.length > 0);
    const release = async () => {
      await world().done('g2c', taxOfficer, 'POST', `${paths.bill}/cancellation`, { reason: 'duplicate' });
      await world().done('g2b', citizen, 'POST', `${paths.company}/closure`, { reason: 'ceased' });
    };
    return { nik, person, citizen, paths, release };
  }

  return { ask, get, grant, live };
}
