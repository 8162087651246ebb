import { marksOf } from '@simpul/contracts';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { byPerson, putBack, split, withoutGaps } from './split.ts';

const personal = z.string().meta({ personal: true });
const ani = `p${'a'.repeat(26)}`;
const budi = `p${'b'.repeat(26)}`;
const marks = marksOf(
  z.object({
    name: personal,
    aliases: z.array(personal),
    members: z.array(z.object({ person: z.string(), nik: personal })),
    note: z.object({ text: personal }),
  }),
);
const household = {
  status: 'registered',
  name: 'Ani',
  aliases: ['Annie', 'Nini'],
  members: [
    { person: ani, nik: '1', relation: 'head' },
    { person: budi, nik: '2', relation: 'child' },
  ],
  note: {},
};
const options = { whose: ani, whoseIs: byPerson };

test('what is personal is taken out by whose it is, and comes back to its place', () => {
  const before = structuredClone(household);
  const { clear, parts } = split(household, marks, options);
  expect(household).toEqual(before);
  expect(clear).toEqual({
    status: 'registered',
    aliases: [null, null],
    members: [
      { person: ani, relation: 'head' },
      { person: budi, relation: 'child' },
    ],
    note: {},
  });
  expect(parts.map(({ path, whose }) => [path.join('.'), whose])).toEqual([
    ['name', ani],
    ['aliases.0', ani],
    ['aliases.1', ani],
    ['members.0.nik', ani],
    ['members.1.nik', budi],
  ]);
  const left = structuredClone(clear);
  expect(putBack(clear, parts)).toEqual(household);
  expect(clear).toEqual(left);
});

test('where one of them cannot be told any more, the others are, and lists have no holes', () => {
  const { clear, parts } = split(household, marks, options);
  const told = putBack(
    clear,
    parts.filter(({ whose }) => whose === budi),
  );
  expect(withoutGaps(told, marks)).toEqual({
    status: 'registered',
    aliases: [],
    members: [
      { person: ani, relation: 'head' },
      { person: budi, nik: '2', relation: 'child' },
    ],
    note: {},
  });
});

test('personal data of nobody are not stored; the error tells where, not what', () => {
  const store = () => split({ name: 'Ani' }, marks, { whose: undefined, whoseIs: byPerson });
  expect(store).toThrow(/^personal data of nobody at name$/);
});

test('what is not there is nobody’s', () => {
  const { parts } = split({ name: null, aliases: [], note: { text: undefined } }, marks, {
    ...options,
    whose: undefined,
  });
  expect(parts).toEqual([]);
});
