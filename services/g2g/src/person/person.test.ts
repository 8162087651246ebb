import { given, type PersonAttributes, type PersonDetails } from '@simpul/contracts';
import { describe, expect, test } from 'vitest';
import { enrolled, type PersonCommand, person, type Registry, recordUpdated } from './person.ts';

const id = 'pabcdefghijklmnopqrstuvwxyz';
const now = '2026-03-31T02:15:30.000Z';
const later = '2026-04-01T03:00:00.000Z';
const duties = ['civil-registry'];
const semarang: Registry = { id: 'dukcapil-33.74', kind: 'agency', region: '33.74', duties };
const surabaya: Registry = { id: 'dukcapil-35.78', kind: 'agency', region: '35.78', duties };
const details: PersonDetails = {
  nik: '3374014107900001',
  name: 'Siti Aminah',
  birthDate: '1990-07-01',
  sex: 'female',
  address: { region: '33.74.01.1001', line: 'Jl. Pemuda 148' },
};
const first = { source: semarang.id, at: now, version: 1 };
const attributes: PersonAttributes = {
  nik: { value: details.nik, ...first },
  name: { value: details.name, ...first },
  birthDate: { value: details.birthDate, ...first },
  sex: { value: details.sex, ...first },
  address: { value: details.address, ...first },
  contact: { value: { channel: 'none', language: 'id' }, ...first },
};
const siti = enrolled(id, attributes);

describe('enrolment', () => {
  const enrol = { type: 'enrol', by: semarang, details } as const;

  test('keeps every attribute with who said so, and tells others field names only', () => {
    given(person).when(enrol, { now, id }).then(siti);
    expect(siti.data).toEqual({
      person: id,
      changed: ['nik', 'name', 'birthDate', 'sex', 'address', 'contact'],
      version: 1,
    });
  });

  test('takes the contact the registrar was told', () => {
    const contact = { channel: 'email', language: 'en', email: 'siti@example.go.id' } as const;
    given(person)
      .when({ ...enrol, details: { ...details, contact } }, { now, id })
      .then(enrolled(id, { ...attributes, contact: { value: contact, ...first } }));
  });

  test('happens once per person', () => {
    given(person, siti).when(enrol, { now, id }).refused('person.already-enrolled');
  });

  test.each([
    ['the civil registry of the nation', { ...semarang, id: 'ditjen-dukcapil', region: 'id' }],
    ['that of the province', { ...semarang, id: 'dukcapil-33', region: '33' }],
  ])('is also for %s', (_who, by) => {
    const provenance = { ...first, source: by.id };
    const told = Object.fromEntries(
      Object.entries(attributes).map(([name, each]) => [name, { ...each, ...provenance }]),
    );
    given(person)
      .when({ ...enrol, by }, { now, id })
      .then(enrolled(id, told as PersonAttributes));
  });

  test.each([
    ['another city', surabaya],
    ['a village beside the address', { ...semarang, region: '33.74.01.1002' }],
    ['an agency with another duty', { ...semarang, duties: ['regional-tax'] }],
    ['a state enterprise with the duty', { ...semarang, kind: 'state-enterprise' }],
    ['a foreign partner with the duty', { ...semarang, kind: 'foreign-partner' }],
  ] as const)('is not for the registrar of %s', (_who, by) => {
    given(person)
      .when({ ...enrol, by }, { now, id })
      .refused('person.not-competent');
  });

  test('does not tell a registrar of elsewhere that the person is known', () => {
    given(person, siti)
      .when({ ...enrol, by: surabaya }, { now, id })
      .refused('person.not-competent');
  });

  test('refuses a birth date after today', () => {
    given(person)
      .when({ ...enrol, details: { ...details, birthDate: '2026-04-02' } }, { now, id })
      .refused('person.birth-date-in-future');
  });
});

describe('a change by the registrar', () => {
  const address = { region: '33.74.01.1002', line: 'Jl. Gajah Mada 9' };
  const second = { source: semarang.id, at: later, version: 2 };
  const change = { type: 'change', by: semarang, changes: { name: details.name, address } } as const;

  test('touches and tells only what is different', () => {
    const moved = recordUpdated(id, 2, { address: { value: address, ...second } });
    const changed = given(person, siti).when(change, { now: later, id });
    changed.then(moved);
    expect(moved.data).toEqual({ person: id, changed: ['address'], version: 2 });
    expect(given(person, siti, moved).state).toMatchObject({
      version: 2,
      name: attributes.name,
      address: { version: 2 },
    });
  });

  test('that says what is known does nothing', () => {
    const line = { line: details.address.line, region: details.address.region };
    given(person, siti)
      .when({ ...change, changes: { address: line, sex: 'female' } }, { id })
      .then();
  });

  test('may move the person to another region', () => {
    const away = { region: '35.78.01.1001', line: 'Jl. Tunjungan 1' };
    given(person, siti)
      .when({ ...change, changes: { address: away } }, { now: later, id })
      .then(recordUpdated(id, 2, { address: { value: away, ...second } }));
  });

  test('by a registrar of elsewhere finds nobody', () => {
    given(person, siti)
      .when({ ...change, by: surabaya }, { id })
      .refused('person.not-found');
    given(person).when(change, { id }).refused('person.not-found');
  });

  test('refuses a birth date after today', () => {
    given(person, siti)
      .when({ ...change, changes: { birthDate: '2027-01-01' } }, { now, id })
      .refused('person.birth-date-in-future');
  });
});

describe('the contact a citizen sets', () => {
  const contact = { channel: 'text', language: 'id', phone: '+6281234567890' } as const;

  test('is theirs: the source is the person', () => {
    const value = { value: contact, source: 'self', at: later, version: 2 };
    given(person, siti)
      .when({ type: 'set-contact', contact }, { now: later, id })
      .then(recordUpdated(id, 2, { contact: value }));
  });

  test('needs a record', () => {
    given(person).when({ type: 'set-contact', contact }, { id }).refused('person.not-found');
  });
});

describe('an accepted proposal', () => {
  const address = { region: '33.74.01.1002', line: 'Jl. Gajah Mada 9' };
  const proposal = { id: 'proposal-1', by: 'self', agency: semarang.id, changes: { address }, base: { address: 1 } };
  const apply = { type: 'apply', proposal } as const;
  const from = { source: semarang.id, at: later, version: 2, proposal: { id: 'proposal-1', by: 'self' } };
  const moved = recordUpdated(id, 2, { address: { value: address, ...from } });

  test('changes the record: the agency says so, and who proposed it is kept', () => {
    given(person, siti).when(apply, { now: later, id }).then(moved);
    expect(given(person, siti, moved).state).toMatchObject({
      settled: [{ proposal: 'proposal-1', version: 2 }],
      history: { address: [attributes.address] },
    });
  });

  test('changes it once, however often it is told', () => given(person, siti, moved).when(apply, { id }).then());

  test('changes nothing where what it set out from has changed', () => {
    const other = recordUpdated(id, 2, { address: { ...attributes.address, at: later, version: 2 } });
    given(person, siti, other).when(apply, { id }).then();
    const renamed = recordUpdated(id, 2, { name: { ...attributes.name, value: 'Siti A.', at: later, version: 2 } });
    given(person, siti, renamed)
      .when(apply, { now: later, id })
      .then(recordUpdated(id, 3, { address: { value: address, ...from, version: 3 } }));
  });

  test('needs a record', () => given(person).when(apply, { id }).refused('person.not-found'));
});

describe('once the key to its values was destroyed,', () => {
  // as the store gives it back then: who said something and when, but not what
  const hidden = Object.fromEntries(
    Object.keys(attributes).map((name) => [name, first]),
  ) as unknown as PersonAttributes;
  const erased = given(person, enrolled(id, hidden));

  test.each<PersonCommand>([
    { type: 'enrol', by: semarang, details },
    { type: 'change', by: semarang, changes: { name: 'Siti' } },
    { type: 'set-contact', contact: { channel: 'none', language: 'id' } },
  ])('the record takes no $type', (command) => {
    erased.when(command, { now: later, id }).refused('person.erased');
  });

  test('a proposal that was accepted before is as if overtaken', () => {
    const proposal = {
      id: 'q',
      by: 'self',
      agency: semarang.id,
      changes: { name: 'Siti' },
      base: { name: 1 },
    } as const;
    erased.when({ type: 'apply', proposal }, { now: later, id }).then();
  });
});
