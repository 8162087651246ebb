import { expect, test } from 'vitest';
import { z } from 'zod';
import { PersonAttributes } from '../g2g/person.ts';
import { Nik } from '../values/person.ts';
import { type Marks, marksOf } from './marks.ts';

const personal = z.string().meta({ personal: true });

/** The places that are marked, as paths; `*` stands for elements. */
function places({ personal: here, members, each }: Marks, path = ''): string[] {
  const below = [...members, ...(each ? ([['*', each]] as const) : [])];
  return [...(here ? [path] : []), ...below.flatMap(([name, member]) => places(member, `${path}/${name}`))];
}

test('marks are found wherever a schema can hold them', () => {
  const schema = z.looseObject({
    plain: z.string(),
    optional: personal.optional(),
    nullable: z.exactOptional(personal.nullable()),
    defaulted: personal.default('x'),
    refined: personal.refine((text) => text !== '').readonly(),
    list: z.array(z.object({ name: personal, size: z.number() })),
    byName: z.record(z.string(), z.object({ number: personal })),
    either: z.union([z.object({ email: personal }), z.object({ phone: personal, kind: z.literal('phone') })]),
    both: z.intersection(z.object({ a: personal }), z.object({ b: z.number() })),
    piped: z.string().pipe(personal),
    late: z.lazy(() => z.object({ inner: personal })),
    pair: z.tuple([z.number(), personal]),
    whole: z.object({ line: z.string() }).meta({ personal: true }),
  });
  expect(places(marksOf(schema)).toSorted()).toEqual([
    '/both/a',
    '/byName/*/number',
    '/defaulted',
    '/either/email',
    '/either/phone',
    '/late/inner',
    '/list/*/name',
    '/nullable',
    '/optional',
    '/pair/*',
    '/piped',
    '/refined',
    '/whole',
  ]);
});

test('the values of a person are marked, who said so and when is not', () => {
  expect(places(marksOf(z.object({ who: Nik })))).toEqual(['/who']);
  const found = places(marksOf(PersonAttributes));
  expect(found).toEqual(
    expect.arrayContaining(['/nik/value', '/name/value', '/birthDate/value', '/sex/value', '/address/value']),
  );
  expect(found.filter((place) => /source|\/at|version/.test(place))).toEqual([]);
});

test('a schema without an end is refused rather than half understood', () => {
  interface Tree {
    name: string;
    children: Tree[];
  }
  const tree: z.ZodType<Tree> = z.lazy(() => z.object({ name: personal, children: z.array(tree) }));
  expect(() => marksOf(tree)).toThrow('refers to itself');
});
