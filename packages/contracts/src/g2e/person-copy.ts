import { z } from 'zod';
import { event, topic } from '../core/event.ts';
import { problems } from '../core/problem.ts';
import { defineRoute } from '../core/route.ts';
import { CurrentAddress } from '../g2g/current-address.ts';
import { PersonName } from '../g2g/person.ts';
import { AgencyId } from '../values/agency.ts';
import { pageOf, pageQuery } from '../values/page.ts';
import { Nik, PersonRef } from '../values/person.ts';
import { Instant } from '../values/time.ts';

const PersonCopyId = z.string().min(1).max(64).meta({ description: 'Id of the copy: one per agency and person' });
const Requested = z.object({ person: PersonRef, agency: AgencyId, requestedAt: Instant });

const person = 'pabcdefghijklmnopqrstuvwxyz';
const requested = { person, agency: 'bkpsdm-33.74', requestedAt: '2026-03-02T03:04:05.678Z' };

/** An agency keeps a copy of somebody's record from now on. */
export const personCopyRequested = event({
  type: 'g2e.person-copy.requested.v1',
  data: Requested,
  summary: 'An agency keeps a copy of a person’s record from now on',
  example: requested,
});

export const personCopyTopic = topic({
  name: 'g2e.person-copy',
  partitions: 16,
  key: 'id of the copy, derived from agency and PersonRef',
  summary: 'Whose records agencies keep copies of, by reference',
  events: [personCopyRequested],
});

export const personCopyProblems = problems('person-copy', {
  'not-found': {
    status: 404,
    title: { id: 'Salinan data tidak ditemukan', en: 'Copy not found' },
    detail: {
      id: 'Instansi Anda tidak menyimpan salinan data ini.',
      en: 'Your agency keeps no such copy.',
    },
  },
  'not-an-agency': {
    status: 403,
    title: { id: 'Bukan instansi pemerintah', en: 'Not a government agency' },
    detail: {
      id: '{agency} tidak tercatat sebagai instansi pemerintah dalam direktori.',
      en: 'The directory does not know {agency} as a government agency.',
    },
  },
});

const RequestedCopy = Requested.extend({ id: PersonCopyId }).meta({ id: 'RequestedPersonCopy' });

/** A copy; without `record` as long as the register has not answered, or has nobody of this number. */
export const EmployeePersonCopy = RequestedCopy.extend({
  record: z.exactOptional(
    z.object({
      name: PersonName,
      address: CurrentAddress,
      version: z.int().min(1).meta({ description: 'Version of the record in the register' }),
    }),
  ),
}).meta({ id: 'PersonCopy', description: 'Salinan data penduduk' });
export type EmployeePersonCopy = z.infer<typeof EmployeePersonCopy>;

const common = { service: 'g2e', tag: 'person-copy', problems: personCopyProblems } as const;
const hr = { kind: 'officer', roles: ['hr'] } as const;
const id = 'h2w4e6r2t3y5u7i2o3p4a5s6d7';

/** An HR officer says whose record the agency keeps a copy of. */
export const requestPersonCopy = defineRoute({
  ...common,
  id: 'requestPersonCopy',
  method: 'post',
  path: '/v1/person-copies',
  summary: { id: 'Menyimpan salinan data penduduk', en: 'Keep a copy of a person’s record' },
  description: {
    id: 'Oleh petugas kepegawaian, untuk pegawai instansinya. NIK hanya dipakai untuk menentukan rujukan orang dan tidak disimpan. Salinan diambil dari register penduduk segera sesudahnya dan tetap mutakhir.',
    en: 'By an HR officer, for the agency’s employees. The NIK serves only to derive the reference of the person and is not kept. The copy is fetched from the person register soon after and stays current.',
  },
  who: [hr],
  scope: { officer: 'agency' },
  evidence: { officer: 'public-duty' },
  idempotencyKey: 'required',
  body: z.strictObject({ nik: Nik }),
  response: { status: 201, body: RequestedCopy, etag: true },
  examples: { body: { nik: '3374014107900001' }, response: { id, ...requested } },
});

/** Whose records the officer's agency keeps copies of. */
export const listPersonCopies = defineRoute({
  ...common,
  id: 'listPersonCopies',
  method: 'get',
  path: '/v1/person-copies',
  summary: { id: 'Daftar salinan data penduduk', en: 'List the copies' },
  description: {
    id: 'Salinan instansi petugas sendiri, terbaru lebih dulu, tanpa isinya.',
    en: 'Those of the officer’s own agency, newest first, without what is in them.',
  },
  who: [hr],
  scope: { officer: 'agency' },
  evidence: { officer: 'public-duty' },
  query: z.strictObject(pageQuery),
  response: { status: 200, body: pageOf(RequestedCopy) },
  examples: { query: { limit: 20 }, response: { items: [{ id, ...requested }] } },
});

/** One copy, with what is in it. */
export const getPersonCopy = defineRoute({
  ...common,
  id: 'getPersonCopy',
  method: 'get',
  path: '/v1/person-copies/{id}',
  summary: { id: 'Melihat satu salinan', en: 'Show a copy' },
  description: {
    id: 'Setiap pembacaan dicatat sebagai bukti.',
    en: 'Every reading is recorded as evidence.',
  },
  who: [hr],
  scope: { officer: 'agency' },
  evidence: { officer: 'public-duty' },
  params: z.strictObject({ id: PersonCopyId }),
  response: { status: 200, body: EmployeePersonCopy, etag: true },
  examples: {
    params: { id },
    response: {
      id,
      ...requested,
      record: {
        name: 'Siti Aminah',
        address: { region: '33.74.01.1001', line: 'Jl. Pemuda 148, RT 02/RW 05' },
        version: 1,
      },
    },
  },
});

export const personCopyRoutes = [requestPersonCopy, listPersonCopies, getPersonCopy];
