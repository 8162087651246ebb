import { expect, test } from 'vitest';
import { z } from 'zod';
import { Nik } from '../values/person.ts';
import { markedPaths, markedValues, pathText } from './marks.ts';

const Household = z.object({
  card: z.string().meta({ personal: true }),
  region: z.string(),
  members: z.array(z.object({ nik: z.exactOptional(Nik.meta({ description: 'theirs' })), relation: z.string() })),
  contacts: z.record(z.string(), z.union([z.object({ email: z.string().meta({ personal: true }) }), z.null()])),
  born: z.object({ on: z.string() }).meta({ personal: true }),
});

test('marked places are found through lists, records, unions and what is optional, refined or described anew', () => {
  expect(markedPaths(Household).map(pathText)).toEqual(['card', 'members[].nik', 'contacts{}.email', 'born']);
});

test('a schema that refers to itself is looked at once', () => {
  type Person = { name: string; children: Person[] };
  const Person: z.ZodType<Person> = z.object({
    name: z.string().meta({ personal: true }),
    get children() {
      return z.array(z.lazy(() => Person));
    },
  });
  expect(markedPaths(Person).map(pathText)).toEqual(['name']);
});

test('a place that two branches mark is told once', () => {
  const branch = (kind: string) => z.object({ kind: z.literal(kind), nik: Nik });
  expect(markedPaths(z.discriminatedUnion('kind', [branch('a'), branch('b')])).map(pathText)).toEqual(['nik']);
});

test('the values at marked places, and nothing where there are none', () => {
  const value = {
    card: '3374010107150001',
    region: '33.74',
    members: [{ nik: '3374014107900001', relation: 'child' }, { relation: 'other' }],
    contacts: { home: { email: 'siti@example.org' }, work: null },
  };
  expect(markedValues(Household, value).map(({ path, value: found }) => [pathText(path), found])).toEqual([
    ['card', '3374010107150001'],
    ['members[].nik', '3374014107900001'],
    ['contacts{}.email', 'siti@example.org'],
  ]);
  expect(markedValues(Household, 'no household')).toEqual([]);
});
