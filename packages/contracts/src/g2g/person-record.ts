import { z } from 'zod';
import { defineRoute } from '../core/route.ts';
import { PersonRef } from '../values/person.ts';
import { PersonAttributes, personProblems } from './person.ts';
import { registerGrantProblems } from './register-grant.ts';

/** A person's record as far as the caller's grant goes; the attributes that were not granted are left out. */
export const GrantedPersonRecord = PersonAttributes.partial()
  .extend({ person: PersonRef, version: z.int().min(1) })
  .meta({
    id: 'GrantedPersonRecord',
    description: 'The granted attributes of a person; version: of the whole record',
  });
export type GrantedPersonRecord = z.infer<typeof GrantedPersonRecord>;

const person = 'pabcdefghijklmnopqrstuvwxyz';
const provenance = { source: 'dukcapil-33.74', at: '2026-03-31T02:15:30.000Z', version: 1 };

/**
 * What a service or an agency keeps a copy of, fetched on its grant whenever `g2g.person.record-updated.v1` names an
 * attribute it holds. Every reading is kept as evidence, with the grant as its ground.
 */
export const getPersonRecord = defineRoute({
  service: 'g2g',
  tag: 'person',
  problems: [...personProblems, ...registerGrantProblems],
  id: 'getPersonRecord',
  method: 'get',
  path: '/v1/persons/{ref}/record',
  summary: { id: 'Data penduduk menurut hak akses', en: 'A person’s record through a grant' },
  description: {
    id: 'Hanya atribut dalam hak akses pemanggil yang dijawab; tanpa hak akses yang berlaku ditolak. Instansi hanya membaca penduduk wilayahnya. Setiap pembacaan dicatat dengan hak akses sebagai dasarnya.',
    en: 'Answers only the attributes in the caller’s grant; refused without a live one. An agency reads people of its region only. Every reading is recorded with the grant as its ground.',
  },
  who: ['service', 'agency'],
  scope: { service: 'grant', agency: 'grant' },
  evidence: { service: 'grant', agency: 'grant' },
  params: z.strictObject({ ref: PersonRef }),
  response: { status: 200, body: GrantedPersonRecord, etag: true },
  examples: {
    params: { ref: person },
    response: {
      person,
      version: 1,
      name: { value: 'Siti Aminah', ...provenance },
      address: { value: { region: '33.74.01.1001', line: 'Jl. Pemuda 148, RT 02/RW 05' }, ...provenance },
    },
  },
});

/** The attributes a person has. */
export const personAttributes = Object.keys(PersonAttributes.shape) as (keyof PersonAttributes)[];
const PersonAttribute = z.enum(personAttributes as [keyof PersonAttributes, ...(keyof PersonAttributes)[]]);

/** The values an attribute has had, the present one first. */
export const PersonHistory = z
  .object({
    person: PersonRef,
    attribute: PersonAttribute,
    complete: z.boolean().meta({ description: 'Whether older values than these were never there' }),
    values: z.array(z.union(Object.values(PersonAttributes.shape))).min(1),
  })
  .meta({ id: 'PersonHistory', description: 'What an attribute of a person was, with who said so and when' });
export type PersonHistory = z.infer<typeof PersonHistory>;

/** The values an attribute has had, as far as they are kept. Recorded as evidence like every other reading. */
export const getPersonHistory = defineRoute({
  service: 'g2g',
  tag: 'person',
  problems: personProblems,
  id: 'getPersonHistory',
  method: 'get',
  path: '/v1/persons/{ref}/history/{attribute}',
  summary: { id: 'Riwayat satu atribut penduduk', en: 'The history of one attribute of a person' },
  description: {
    id: 'Nilai sekarang dan paling banyak 24 nilai sebelumnya, yang terbaru di depan.',
    en: 'The present value and at most 24 before it, the latest first.',
  },
  who: ['citizen', 'officer'],
  scope: { citizen: 'own', officer: 'region' },
  evidence: { officer: 'public-duty' },
  params: z.strictObject({ ref: PersonRef, attribute: PersonAttribute }),
  response: { status: 200, body: PersonHistory },
  examples: {
    params: { ref: person, attribute: 'name' },
    response: { person, attribute: 'name', complete: true, values: [{ value: 'Siti Aminah', ...provenance }] },
  },
});

export const personRecordRoutes = [getPersonRecord, getPersonHistory];

/**
 * The attributes of a person that each service keeps a copy of. Its grant allows them and no other, but for the contact,
 * which g2c asks for at each message and does not keep.
 */
export const copiedFromPerson = {
  g2b: ['address'],
  g2c: ['address'],
  g2e: ['name', 'birthDate', 'sex', 'address'],
} as const satisfies Readonly<Record<string, readonly (keyof PersonAttributes)[]>>;
