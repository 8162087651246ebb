import { z } from 'zod';
import { problems } from '../core/problem.ts';
import { defineRoute } from '../core/route.ts';
import { AgencyId } from '../values/agency.ts';
import { formatted } from '../values/formatted.ts';
import { Nik, PersonRef } from '../values/person.ts';
import { CurrentVillage, RegionCode } from '../values/region.ts';
import { Instant, IsoDate } from '../values/time.ts';
import { registerGrantProblems } from './register-grant.ts';

export const PersonName = z
  .string()
  .trim()
  .min(1)
  .max(120)
  .meta({
    id: 'PersonName',
    description: 'Full name as on the identity card',
    personal: true,
    examples: ['Siti Aminah'],
  });
export const BirthDate = IsoDate.meta({
  id: 'BirthDate',
  description: 'Date of birth, YYYY-MM-DD',
  personal: true,
  examples: ['1990-07-01'],
});
const AddressLine = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .meta({
    id: 'AddressLine',
    description: 'Street, number, RT/RW',
    personal: true,
    examples: ['Jl. Pemuda 148, RT 02/RW 05'],
  });
const Email = z
  .email()
  .max(254)
  .meta({ id: 'Email', description: 'E-mail address', personal: true, examples: ['siti@example.go.id'] });

/** A telephone number in international form (ITU-T E.164). Personal data. */
export const Phone = formatted({
  name: 'Phone',
  pattern: /^\+[1-9]\d{6,14}$/,
  text: {
    id: 'Nomor telepon ditulis dalam bentuk internasional, misalnya +6281234567890.',
    en: 'A telephone number is written in international form, for instance +6281234567890.',
  },
  description: 'Telephone number, ITU-T E.164',
  example: '+6281234567890',
  personal: true,
});

const reachText = {
  id: 'Saluran email memerlukan alamat email; saluran text memerlukan nomor telepon.',
  en: 'The channel email needs an e-mail address; the channel text needs a telephone number.',
};

/** How a person wants to be told things: by which channel, where, and in which language. */
export const Contact = z
  .strictObject({
    channel: z.enum(['email', 'text', 'none']),
    language: z.enum(['id', 'en']),
    email: z.exactOptional(Email),
    phone: z.exactOptional(Phone),
  })
  .refine(({ channel, email, phone }) => (channel === 'email' ? email : channel === 'text' ? phone : true), {
    path: ['channel'],
    error: reachText.en,
    params: { text: reachText },
  })
  .meta({ id: 'Contact' });
export type Contact = z.infer<typeof Contact>;

export const Sex = z.enum(['female', 'male']).meta({ personal: true });
export const NewAddress = z.strictObject({ region: CurrentVillage, line: AddressLine });

/** What the civil registry enters about a person. */
export const PersonDetails = z
  .strictObject({
    nik: Nik,
    name: PersonName,
    birthDate: BirthDate,
    sex: Sex,
    address: NewAddress,
    contact: z.exactOptional(Contact),
  })
  .meta({ id: 'PersonDetails' });
export type PersonDetails = z.infer<typeof PersonDetails>;

/** What the civil registry may change later: the NIK is given once. */
export const PersonChanges = z
  .strictObject({
    name: z.exactOptional(PersonName),
    birthDate: z.exactOptional(BirthDate),
    sex: z.exactOptional(Sex),
    address: z.exactOptional(NewAddress),
    contact: z.exactOptional(Contact),
  })
  .meta({ id: 'PersonChanges' });
export type PersonChanges = z.infer<typeof PersonChanges>;

const Proposed = z.object({
  id: z.string().meta({ description: 'Id of the proposal' }),
  by: z.union([z.literal('self'), AgencyId]),
});

/**
 * A value, who said so, when, and the version of the record in which it came. `self` is the person. `proposal` where
 * the source accepted what somebody else had proposed.
 */
function attribute<T extends z.ZodType>(value: T) {
  const source = z.union([z.literal('self'), AgencyId]);
  return z.object({ value, source, at: Instant, version: z.int().min(1), proposal: z.exactOptional(Proposed) });
}

/** The attributes of a person with their provenance, as stored and as answered. */
export const PersonAttributes = z.object({
  nik: attribute(Nik),
  name: attribute(PersonName),
  birthDate: attribute(BirthDate),
  sex: attribute(Sex.meta({ personal: true })),
  address: attribute(z.object({ region: RegionCode, line: AddressLine }).meta({ personal: true })),
  contact: attribute(Contact),
});
export type PersonAttributes = z.infer<typeof PersonAttributes>;

/** A moment in the past, in any zone. */
export const Moment = z.iso.datetime({ offset: true }).meta({
  description: 'As of this moment, RFC 3339 with Z or an offset such as +07:00; now where it is left out',
});

/** A person as the register knows it; `version` counts the record's changes. */
export const PersonRecord = PersonAttributes.extend({ person: PersonRef, version: z.int().min(1) }).meta({
  id: 'PersonRecord',
});
export type PersonRecord = z.infer<typeof PersonRecord>;

const Receipt = z.object({ person: PersonRef, version: z.int().min(1) }).meta({ id: 'PersonReceipt' });
const PersonContact = z
  .object({
    person: PersonRef,
    version: z.int().min(1),
    channel: z.enum(['email', 'text', 'none']),
    language: z.enum(['id', 'en']),
    email: z.exactOptional(Email),
    phone: z.exactOptional(Phone),
  })
  .meta({ id: 'PersonContact', description: 'version: of the record in which this contact came' });

const person = 'pabcdefghijklmnopqrstuvwxyz';

export const personProblems = problems('person', {
  'not-enrolled-then': {
    status: 404,
    title: { id: 'Belum terdaftar saat itu', en: 'Not enrolled at that time' },
    detail: {
      id: 'Pada {at} penduduk ini belum terdaftar.',
      en: 'At {at} this person had not been enrolled.',
    },
  },
  'history-not-kept': {
    status: 410,
    title: { id: 'Riwayat tidak disimpan sejauh itu', en: 'History not kept that far back' },
    detail: {
      id: 'Nilai lama {attribute} disimpan sejak {since}; yang lebih lama tidak ada lagi.',
      en: 'Former values of {attribute} are kept since {since}; older ones are gone.',
    },
  },
  'not-found': {
    status: 404,
    title: { id: 'Data penduduk tidak ditemukan', en: 'Person not found' },
    detail: {
      id: 'Tidak ada data penduduk ini yang dapat Anda lihat.',
      en: 'There is no such person record that you may see.',
    },
  },
  'already-enrolled': {
    status: 409,
    title: { id: 'Sudah terdaftar', en: 'Already enrolled' },
    detail: {
      id: 'NIK ini sudah terdaftar dalam register penduduk. Ubah data yang ada.',
      en: 'This NIK is already in the person register. Change the existing record.',
    },
  },
  'not-competent': {
    status: 403,
    title: { id: 'Bukan wewenang instansi Anda', en: 'Not within your competence' },
    detail: {
      id: 'Data penduduk dicatat oleh dinas kependudukan dan pencatatan sipil wilayah alamatnya atau di atasnya.',
      en: 'A person is recorded by the civil registry of the region of the address, or one above it.',
    },
  },
  held: {
    status: 409,
    title: { id: 'Data wajib disimpan', en: 'The record is held' },
    detail: {
      id: 'Data ini wajib disimpan selama penahanan berlaku: {legalBasis}.',
      en: 'This record must be kept while a hold stands: {legalBasis}.',
    },
  },
  'too-many-holds': {
    status: 409,
    title: { id: 'Penahanan terlalu banyak', en: 'Too many holds' },
    detail: {
      id: 'Paling banyak {most} penahanan dapat berlaku bersamaan.',
      en: 'At most {most} holds can stand at once.',
    },
  },
  'hold-not-found': {
    status: 404,
    title: { id: 'Penahanan tidak ditemukan', en: 'Hold not found' },
    detail: { id: 'Tidak ada penahanan ini atas data tersebut.', en: 'There is no such hold on this record.' },
  },
  'birth-date-in-future': {
    status: 422,
    title: { id: 'Tanggal lahir di masa depan', en: 'Birth date in the future' },
    detail: { id: 'Tanggal lahir tidak boleh setelah hari ini.', en: 'The date of birth cannot be after today.' },
  },
});

const refExample = { ref: person };
const contactExample: Contact = { channel: 'email', language: 'id', email: 'siti@example.go.id' };
const detailsExample: PersonDetails = {
  nik: '3374014107900001',
  name: 'Siti Aminah',
  birthDate: '1990-07-01',
  sex: 'female',
  address: { region: '33.74.01.1001', line: 'Jl. Pemuda 148, RT 02/RW 05' },
  contact: contactExample,
};
const provenance = { source: 'dukcapil-33.74', at: '2026-03-31T02:15:30.000Z', version: 1 };
const recordExample: PersonRecord = {
  person,
  version: 1,
  nik: { value: detailsExample.nik, ...provenance },
  name: { value: detailsExample.name, ...provenance },
  birthDate: { value: detailsExample.birthDate, ...provenance },
  sex: { value: detailsExample.sex, ...provenance },
  address: { value: detailsExample.address, ...provenance },
  contact: { value: contactExample, ...provenance },
};
const Ref = z.strictObject({ ref: PersonRef });
const AsOf = z.strictObject({ at: Moment.optional() });
const registrar = { kind: 'officer', roles: ['registrar'] } as const;
const common = { service: 'g2g', tag: 'person', problems: personProblems } as const;

/** The civil registry enters a person. */
export const enrolPerson = defineRoute({
  ...common,
  id: 'enrolPerson',
  method: 'post',
  path: '/v1/persons',
  summary: { id: 'Mendaftarkan penduduk', en: 'Enrol a person' },
  who: [registrar],
  scope: { officer: 'region' },
  evidence: { officer: 'public-duty' },
  body: PersonDetails,
  idempotencyKey: 'required',
  response: { status: 201, body: Receipt, etag: true },
  examples: { body: detailsExample, response: { person, version: 1 } },
});

/** The civil registry changes a record. */
export const changePerson = defineRoute({
  ...common,
  id: 'changePerson',
  method: 'patch',
  path: '/v1/persons/{ref}',
  summary: { id: 'Mengubah data penduduk', en: 'Change a person record' },
  who: [registrar],
  scope: { officer: 'region' },
  params: Ref,
  body: PersonChanges,
  idempotencyKey: 'accepted',
  ifMatch: 'required',
  response: { status: 200, body: Receipt, etag: true },
  examples: {
    params: refExample,
    body: { address: { region: '33.74.01.1002', line: 'Jl. Gajah Mada 9' } },
    response: { person, version: 2 },
  },
});

/** One person's record. Every reading by somebody else than the person is kept as evidence. */
export const getPerson = defineRoute({
  ...common,
  id: 'getPerson',
  method: 'get',
  path: '/v1/persons/{ref}',
  summary: { id: 'Data seorang penduduk', en: 'One person record' },
  description: {
    id: 'Penduduk melihat datanya sendiri, petugas instansi pemerintah melihat penduduk wilayah instansinya. Setiap pembacaan oleh petugas dicatat.',
    en: 'A citizen sees their own record, an officer of a government agency those of the agency’s region. Every reading by an officer is recorded.',
  },
  who: ['citizen', 'officer'],
  scope: { citizen: 'own', officer: 'region' },
  evidence: { officer: 'public-duty' },
  params: Ref,
  query: AsOf,
  response: { status: 200, body: PersonRecord, etag: true },
  examples: { params: refExample, query: {}, response: recordExample },
});

/** Finds a person by NIK, which travels in the body because addresses of pages are logged everywhere. */
export const lookUpPerson = defineRoute({
  ...common,
  id: 'lookUpPerson',
  method: 'post',
  path: '/v1/persons/lookup',
  summary: { id: 'Mencari penduduk menurut NIK', en: 'Look a person up by NIK' },
  who: ['officer'],
  scope: { officer: 'region' },
  evidence: { officer: 'public-duty' },
  body: z.strictObject({ nik: Nik }),
  idempotencyKey: 'none',
  response: { status: 200, body: PersonRecord, etag: true },
  examples: { body: { nik: detailsExample.nik }, response: recordExample },
});

/** Where and how to reach a person, for the services that notify. */
export const getPersonContact = defineRoute({
  ...common,
  problems: [...personProblems, ...registerGrantProblems],
  id: 'getPersonContact',
  method: 'get',
  path: '/v1/persons/{ref}/contact',
  summary: { id: 'Kontak seorang penduduk', en: 'A person’s contact' },
  who: ['service'],
  scope: { service: 'grant' },
  evidence: { service: 'grant' },
  params: Ref,
  query: z.strictObject({
    breachNotice: z
      .string()
      .regex(/^[a-z2-7]{26}$/)
      .optional()
      .meta({
        description: 'Id of the notice of a breach that is to be told: a restriction does not stand in its way',
      }),
  }),
  response: { status: 200, body: PersonContact, etag: true },
  examples: { params: refExample, query: {}, response: { person, version: 1, ...contactExample } },
});

/** A citizen says how to be reached. */
export const setPersonContact = defineRoute({
  ...common,
  id: 'setPersonContact',
  method: 'put',
  path: '/v1/persons/{ref}/contact',
  summary: { id: 'Mengatur kontak sendiri', en: 'Set one’s own contact' },
  who: ['citizen'],
  scope: { citizen: 'own' },
  params: Ref,
  body: Contact,
  idempotencyKey: 'accepted',
  ifMatch: 'required',
  response: { status: 200, body: Receipt, etag: true },
  examples: { params: refExample, body: contactExample, response: { person, version: 2 } },
});

export const personRoutes = [enrolPerson, lookUpPerson, getPerson, changePerson, getPersonContact, setPersonContact];
