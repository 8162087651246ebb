import { expect, test } from 'vitest';
import { z } from 'zod';
import { PersonRecord } from '../g2g/person.ts';
import { Nik, PersonRef } from '../values/person.ts';
import { personalFields } from './personal-fields.ts';

test('every marked field is found where it is, in lists, unions and below names', () => {
  const schema = z.object({
    person: PersonRef,
    nik: Nik,
    members: z.array(z.object({ nik: Nik, relation: z.string() })),
    contact: z.union([z.object({ email: z.string().meta({ personal: true }) }), z.object({ none: z.boolean() })]),
  });
  expect(personalFields(schema)).toEqual(['nik', 'members.nik', 'contact.email']);
});

test('the person register has all of what it says of a person marked', () => {
  expect(personalFields(PersonRecord)).toEqual([
    'nik.value',
    'name.value',
    'birthDate.value',
    'sex.value',
    'address.value',
    'address.value.line',
    'contact.value.email',
    'contact.value.phone',
  ]);
});
