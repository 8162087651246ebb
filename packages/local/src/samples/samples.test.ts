import {
  ancestors,
  jakartaDay,
  type NewAgency,
  type NewCompany,
  parseNik,
  regionLevel,
  riskOf,
  scaleOf,
} from '@simpul/contracts';
import { describe, expect, test } from 'vitest';
import { inParallel } from './parallel.ts';
import {
  sampleAgencies,
  sampleBills,
  sampleCompanies,
  sampleOfficers,
  samplePersons,
  sampleReturns,
} from './records.ts';
import { bankReference, regionalReceipt, stateReceipt } from './references.ts';

const year = 2026;
// Reading them validates every line against the contract: form of NIK and NIP, regions that exist today, amounts.
const [agencies, officers, persons, bills] = [sampleAgencies(), sampleOfficers(), samplePersons(), sampleBills(year)];
const [companies, returns] = [sampleCompanies(), sampleReturns(year)];
const niks = new Set(persons.map(({ nik }) => nik));
const byId = new Map(agencies.map((agency) => [agency.id, agency]));
const repeated = (values: readonly (string | undefined)[]) =>
  values.filter((value, index) => value !== undefined && values.indexOf(value) !== index);
const agencyOf = (id: string): NewAgency => {
  const agency = byId.get(id);
  if (!agency) throw new Error(`no agency ${id}`);
  return agency;
};

// the roles that an agency's officers have for its own civil servants
const inEveryAgency = ['hr', 'unit-head', 'ppk'];

describe('sample agencies', () => {
  test('stand for a region of their level, below a parent around it', () => {
    const fitting = {
      central: 'nation',
      province: 'province',
      regency: 'regency',
      city: 'regency',
      village: 'village',
    };
    for (const { id, level, region, parent } of agencies) {
      expect([id, regionLevel(region)]).toEqual([id, fitting[level]]);
      if (parent) expect([region, ...ancestors(region)], id).toContain(agencyOf(parent).region);
    }
    expect(repeated(agencies.map(({ id }) => id))).toEqual([]);
  });

  test('are of every level, branch, kind and duty, a council and a court among them', () => {
    const seen = (field: 'level' | 'branch' | 'kind') => [...new Set(agencies.map((each) => each[field]))].sort();
    expect(seen('level')).toEqual(['central', 'city', 'province', 'regency', 'village']);
    expect(seen('branch')).toEqual(['executive', 'independent', 'judicial', 'legislative']);
    expect(seen('kind')).toEqual(['agency', 'foreign-partner', 'state-enterprise']);
    expect([...new Set(agencies.flatMap(({ duties }) => duties))].sort()).toEqual([
      'civil-registry',
      'civil-service',
      'civil-service-training',
      'health-insurance',
      'licensing',
      'licensing-health',
      'licensing-industry',
      'partner-accreditation',
      'regional-tax',
      'state-tax',
      'treasury',
    ]);
    expect(agencies.map(({ id }) => id)).toEqual(expect.arrayContaining(['dprd-33.74', 'pn-33.74']));
  });

  test('have an officer each where one is needed, and no two of one role', () => {
    expect(repeated(officers.map(({ agency, role }) => `${agency}/${role}`))).toEqual([]);
    for (const { agency, role } of officers) {
      if (!inEveryAgency.includes(role ?? '')) expect(agencyOf(agency).duties.length, agency).toBeGreaterThan(0);
    }
    const working = new Set(officers.map(({ agency }) => agency));
    expect(agencies.filter(({ id, duties }) => duties.length > 0 && !working.has(id)).map(({ id }) => id)).toEqual([]);
    const licensing = officers.filter(({ agency }) => agencyOf(agency).duties.some((each) => /^licensing/.test(each)));
    expect([...new Set(licensing.map(({ role }) => role))].sort()).toEqual(['reviewer', 'supervisor']);
  });
});

describe('sample people', () => {
  test('agree with the digits of their NIK', () => {
    for (const { nik, birthDate, sex, address } of persons) {
      const parts = parseNik(nik);
      expect(parts?.sex, nik).toBe(sex);
      expect(parts?.region, nik).toBe(address.region.slice(0, 8));
      const [century, month, day] = [birthDate.slice(2, 4), birthDate.slice(5, 7), birthDate.slice(8, 10)].map(Number);
      expect(parts?.birth, nik).toEqual({ day, month, year: century });
    }
  });

  test('cannot be anybody', () => {
    expect(repeated(persons.map(({ nik }) => nik))).toEqual([]);
    for (const { nik, contact } of persons) {
      expect(Number(nik.slice(-4)), nik).toBeGreaterThan(9900);
      if (contact?.phone) expect(contact.phone, nik).toMatch(/^\+620/);
      if (contact?.email) expect(contact.email, nik).toMatch(/@example\.org$/);
    }
    expect(repeated(persons.map(({ contact }) => contact?.email))).toEqual([]);
    expect(repeated(persons.map(({ contact }) => contact?.phone))).toEqual([]);
  });

  test('live in six provinces at least', () => {
    expect(new Set(persons.map(({ address }) => address.region.slice(0, 2))).size).toBeGreaterThanOrEqual(6);
  });
});

describe('sample bills', () => {
  test('are issued by a tax office around their region, to a sample person', () => {
    for (const { key, agency, form } of bills) {
      expect(niks, key).toContain(form.payer.nik);
      expect([form.region, ...ancestors(form.region)], key).toContain(agencyOf(agency).region);
      expect(officers.map((each) => each.agency)).toContain(agency);
      const duty = agencyOf(agency).level === 'central' ? 'state-tax' : 'regional-tax';
      expect(agencyOf(agency).duties, key).toContain(duty);
    }
    expect(repeated(bills.map(({ key }) => key))).toEqual([]);
    expect(repeated(bills.map(({ form }) => form.subject?.nop))).toEqual([]);
    expect(repeated(bills.map(({ form }) => form.subject?.plate))).toEqual([]);
  });

  test('are of the year asked for, and due in it or soon after', () => {
    for (const { key, form } of bills) {
      expect(form.period.slice(0, 4), key).toBe(String(year));
      expect(form.dueDate > `${form.period.slice(0, 7)}-00`, key).toBe(true);
    }
  });

  test('are open, paid and cancelled; state and regional revenue comes from six provinces', () => {
    const statuses = new Set(bills.map(({ outcome }) => outcome.status));
    expect([...statuses].sort()).toEqual(['cancelled', 'open', 'paid']);
    const paid = bills.filter(({ outcome }) => outcome.status === 'paid');
    const provinces = (isState: boolean) =>
      new Set(
        paid
          .filter(({ agency }) => (agencyOf(agency).level === 'central') === isState)
          .map(({ form }) => form.region.slice(0, 2)),
      );
    expect(provinces(true).size).toBeGreaterThanOrEqual(6);
    expect(provinces(false).size).toBeGreaterThanOrEqual(6);
  });

  test('have references of their own, the same each time', () => {
    const seeds = bills.map(({ key }) => `sample-bill-${year}-${key}`);
    for (const reference of [bankReference, stateReceipt, regionalReceipt]) {
      expect(repeated(seeds.map(reference))).toEqual([]);
      expect(seeds.map(reference)).toEqual(seeds.map(reference));
    }
    expect(bankReference('a')).toMatch(/^\d{12}$/);
    expect(stateReceipt('a')).toMatch(/^[0-9A-Z]{16}$/);
    expect(regionalReceipt('a')).toMatch(/^NTPD\d{12}$/);
  });
});

describe('sample companies', () => {
  const today = jakartaDay(new Date());
  const rated = ({ capital, activities }: NewCompany) =>
    activities.map((kbli) => riskOf(kbli, scaleOf(capital, today), { on: today }));

  test('are founded by a sample person, by a deed of their own or as the one business of their owner', () => {
    for (const { key, founder } of companies) expect(niks, key).toContain(founder);
    const deeds = companies.map(({ founder, form: { deed } }) => (deed ? Object.values(deed).join(' ') : founder));
    expect(repeated(deeds)).toEqual([]);
    expect(repeated(companies.map(({ form }) => form.name))).toEqual([]);
  });

  test('are of every kind and risk, and would be registered today', () => {
    expect([...new Set(companies.map(({ form }) => form.kind))].sort()).toEqual(['bumn', 'private', 'umk']);
    const risks = companies.flatMap(({ form }) => rated(form).map((each) => each?.risk));
    expect([...new Set(risks)].sort()).toEqual(['high', 'low', 'medium-high', 'medium-low']);
    for (const { key, form } of companies) {
      const declares = rated(form).some((each) => each?.basis === 'self-declared');
      expect([key, form.selfDeclaration]).toEqual([key, declares]);
    }
  });

  test('file returns of the year before, of which some leave a bill open', () => {
    const known = new Set(companies.map(({ key }) => key));
    for (const { key, company, form } of returns) {
      expect(known, key).toContain(company);
      expect(form.period.slice(0, 4), key).toBe(String(year - 1));
    }
    expect(repeated(returns.map(({ company, form }) => [company, form.taxType, form.period].join(' ')))).toEqual([]);
    expect([...new Set(returns.map(({ outcome }) => outcome.status))].sort()).toEqual(['nil', 'open', 'paid']);
  });
});

describe('inParallel', () => {
  test('keeps the order and the limit', async () => {
    let [running, most] = [0, 0];
    const doubled = await inParallel([3, 1, 2, 5, 4], 2, async (value) => {
      most = Math.max(most, ++running);
      for (let turns = 0; turns < value; turns++) await Promise.resolve();
      running--;
      return value * 2;
    });
    expect(doubled).toEqual([6, 2, 4, 10, 8]);
    expect(most).toBe(2);
  });

  test('takes no further item after a failure', async () => {
    const begun: number[] = [];
    const work = inParallel([1, 2, 3, 4, 5, 6], 2, async (value) => {
      begun.push(value);
      await Promise.resolve();
      if (value === 1) throw new Error('refused');
    });
    await expect(work).rejects.toThrow('refused');
    expect(begun).not.toContain(5);
  });
});
