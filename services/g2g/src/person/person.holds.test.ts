import { given, type PersonAttributes, personErased, personHeld, personHoldReleased } from '@simpul/contracts';
import { describe, expect, test } from 'vitest';
import { enrolled, person } from './person.ts';

const id = 'pabcdefghijklmnopqrstuvwxyz';
const request = 'bcdefghijklmnopqrstuvwxyza';
const now = '2026-03-31T02:15:30.000Z';
const provenance = { source: 'dukcapil-33.74', at: now, version: 1 };
const attributes: PersonAttributes = {
  nik: { value: '3374014107900001', ...provenance },
  name: { value: 'Siti Aminah', ...provenance },
  birthDate: { value: '1990-07-01', ...provenance },
  sex: { value: 'female', ...provenance },
  address: { value: { region: '33.74.01.1001', line: 'Jl. Pemuda 148' }, ...provenance },
  contact: { value: { channel: 'none', language: 'id' }, ...provenance },
};
const siti = enrolled(id, attributes);
const hold = { hold: 'cdefghijklmnopqrstuvwxyzab', agency: 'dukcapil-33.74' };
const legalBasis = 'Penetapan pengadilan';
const held = personHeld({ person: id, ...hold, legalBasis, heldAt: now });
const released = personHoldReleased({ person: id, ...hold, releasedAt: now });
const erase = { type: 'erase', request } as const;
const erased = personErased({ person: id, request, erasedAt: now });

describe('an erasure', () => {
  test('leaves nothing of the person in the record', () => {
    given(person, siti).when(erase, { now, id }).then(erased);
    expect(given(person, siti, erased).state).toEqual({ status: 'erased', version: 1, request, erasedAt: now });
  });

  test('told again does nothing, and nothing of the person is entered any more', () => {
    given(person, siti, erased).when(erase, { id }).then();
    given(person, siti, erased)
      .when({ type: 'set-contact', contact: { channel: 'none', language: 'en' } }, { id })
      .refused('person.erased');
  });

  test('waits for the last hold to be released', () => {
    given(person, siti, held).when(erase, { id }).refused('person.held', { legalBasis });
    given(person, siti, held, released).when(erase, { now, id }).then(erased);
  });
});

describe('a hold', () => {
  test('is placed once', () => {
    given(person, siti)
      .when({ type: 'hold', ...hold, legalBasis }, { now, id })
      .then(held);
    given(person, siti, held)
      .when({ type: 'hold', ...hold, legalBasis }, { now, id })
      .then();
  });

  test('is released where it stands', () => {
    given(person, siti, held).when({ type: 'release-hold', hold: hold.hold }, { now, id }).then(released);
    given(person, siti).when({ type: 'release-hold', hold: hold.hold }, { id }).refused('person.hold-not-found');
  });
});
