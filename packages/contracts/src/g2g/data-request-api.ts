import { z } from 'zod';
import { problems } from '../core/problem.ts';
import { defineRoute } from '../core/route.ts';
import { DataRequestId, personDataServices } from '../personal/person-data.ts';
import { AgencyId } from '../values/agency.ts';
import { DataRight } from '../values/data-right.ts';
import { pageOf, pageQuery } from '../values/page.ts';
import { ConsentId } from '../values/partner.ts';
import { PersonRef } from '../values/person.ts';
import { RegionCode } from '../values/region.ts';
import { Instant } from '../values/time.ts';
import { ServiceBinding } from './data-request.ts';
import { personProblems } from './person.ts';
import { ProposalId, proposalProblems } from './proposal.ts';
import { ProposedChanges } from './proposal-api.ts';

/** What a citizen asks for. */
export const NewDataRequest = z
  .discriminatedUnion('right', [
    z.strictObject({ right: z.literal('copy') }),
    z.strictObject({ right: z.literal('correct'), changes: ProposedChanges }),
    z.strictObject({ right: z.literal('restrict') }),
    z.strictObject({ right: z.literal('lift-restriction') }),
    z.strictObject({
      right: z.literal('withdraw'),
      consent: z.exactOptional(ConsentId.meta({ description: 'Left out, all consents the person gave' })),
    }),
    z.strictObject({ right: z.literal('erase') }),
  ])
  .meta({ id: 'NewDataRequest' });
export type NewDataRequest = z.infer<typeof NewDataRequest>;

/** Why the registry need not keep somebody any more. People see the texts; the keys are kept, so none is ever renamed. */
export const residenceEnds = {
  'citizenship-ended': { id: 'Kewarganegaraan berakhir', en: 'Their citizenship has ended' },
  'moved-abroad': { id: 'Pindah ke luar negeri', en: 'They moved abroad' },
  'entered-in-error': { id: 'Tercatat karena kekeliruan', en: 'They were entered in error' },
} as const;
export type ResidenceEnd = keyof typeof residenceEnds;

/** Why the registry refuses to erase. */
export const erasureRefusals = {
  'still-resident': {
    id: 'Masih penduduk',
    en: 'They still are a resident',
    legalBasis: 'UU 23/2006 jo. UU 24/2013 Pasal 8 ayat (1) huruf e dan Pasal 79',
  },
  'law-enforcement': {
    id: 'Kepentingan penegakan hukum',
    en: 'It is needed for law enforcement',
    legalBasis: 'UU 27/2022 Pasal 15 ayat (1) huruf b',
  },
  'public-interest': {
    id: 'Kepentingan umum dalam penyelenggaraan negara',
    en: 'It is needed in the public interest, to run the state',
    legalBasis: 'UU 27/2022 Pasal 15 ayat (1) huruf c',
  },
} as const;
export type ErasureRefusal = keyof typeof erasureRefusals;

const keys = <K extends string>(catalogue: Readonly<Record<K, unknown>>) => Object.keys(catalogue) as [K, ...K[]];

/** What the registry says to an erasure: whether its own duty to keep the person has ended. */
export const ErasureDecision = z
  .discriminatedUnion('outcome', [
    z.strictObject({ outcome: z.literal('granted'), ground: z.enum(keys<ResidenceEnd>(residenceEnds)) }),
    z.strictObject({ outcome: z.literal('refused'), reason: z.enum(keys<ErasureRefusal>(erasureRefusals)) }),
  ])
  .meta({ id: 'ErasureDecision' });
export type ErasureDecision = z.infer<typeof ErasureDecision>;

export const DataRequestStatus = z
  .enum(['assessing', 'awaiting-decision', 'carrying-out', 'completed', 'refused'])
  .meta({
    id: 'DataRequestStatus',
    description:
      'assessing: services say whether they are bound, or a proposal is decided; awaiting-decision: by the registry; carrying-out: in all services',
  });
export type DataRequestStatus = z.infer<typeof DataRequestStatus>;

const ServiceId = z.enum(personDataServices);

/** A request as the person and the registry see it. */
export const DataRequest = z
  .object({
    id: DataRequestId,
    status: DataRequestStatus,
    person: PersonRef,
    right: DataRight,
    legalBasis: z.string(),
    submittedAt: Instant,
    dueAt: Instant,
    overdue: z.boolean().meta({ description: 'Whether it was not done in time' }),
    region: RegionCode.meta({ description: 'The regency where the person lived when they asked' }),
    proposal: z.exactOptional(ProposalId.meta({ description: 'The proposal that a correction became' })),
    consent: z.exactOptional(ConsentId),
    awaited: z.array(ServiceId).meta({ description: 'Services that have not answered, or not done it yet' }),
    chased: z.int().min(0).meta({ description: 'How often services were asked again' }),
    decision: z.exactOptional(z.object({ agency: AgencyId, ground: z.string(), at: Instant })),
    bases: z.exactOptional(z.array(ServiceBinding).meta({ description: 'What stands in the way, of a refused one' })),
    completedAt: z.exactOptional(Instant),
    refusedAt: z.exactOptional(Instant),
    backupsExpireAt: z.exactOptional(
      Instant.meta({ description: 'After an erasure: when the last backup of a key is gone, and with it all of it' }),
    ),
    parts: z.exactOptional(
      z
        .array(z.object({ service: ServiceId, path: z.string() }))
        .meta({ description: 'Of a copy: where each service answers the person with what it keeps of them' }),
    ),
  })
  .meta({ id: 'DataRequest', description: 'Permintaan subjek data pribadi' });
export type DataRequest = z.infer<typeof DataRequest>;

export const dataRequestProblems = problems('data-request', {
  'not-found': {
    status: 404,
    title: { id: 'Permintaan tidak ditemukan', en: 'Data request not found' },
    detail: {
      id: 'Tidak ada permintaan ini yang dapat Anda lihat.',
      en: 'There is no such request that you may see.',
    },
  },
  'not-to-decide': {
    status: 409,
    title: { id: 'Tidak menunggu keputusan', en: 'Nothing to decide' },
    detail: {
      id: 'Permintaan ini tidak menunggu keputusan; keadaannya {status}.',
      en: 'This request awaits no decision; it is {status}.',
    },
  },
});

const basis = { service: 'g2c', record: 'tax-bill', legalBasis: 'UU 28/2007 Pasal 28 ayat (11)' };
const person = 'pabcdefghijklmnopqrstuvwxyz';
const example: DataRequest = {
  id: 'bcdefghijklmnopqrstuvwxyza',
  status: 'awaiting-decision',
  person,
  right: 'erase',
  legalBasis: 'UU 27/2022 Pasal 8, Pasal 43 dan Pasal 45',
  submittedAt: '2026-03-02T03:04:05.678Z',
  dueAt: '2026-03-05T03:04:05.678Z',
  overdue: false,
  region: '33.74',
  awaited: [],
  chased: 0,
};
const copied: DataRequest = {
  ...example,
  status: 'completed',
  right: 'copy',
  legalBasis: 'UU 27/2022 Pasal 7 dan Pasal 32 ayat (2)',
  completedAt: example.submittedAt,
  parts: [{ service: 'g2g', path: '/v1/me/personal-data' }],
};
const refused: DataRequest = { ...example, status: 'refused', bases: [basis], refusedAt: '2026-03-02T03:04:07.000Z' };
const granted: DataRequest = {
  ...example,
  status: 'assessing',
  awaited: ['g2c', 'g2b', 'g2g', 'g2e'],
  decision: { agency: 'dukcapil-33.74', ground: 'moved-abroad', at: '2026-03-03T01:00:00.000Z' },
};

const registrar = { kind: 'officer', roles: ['registrar'] } as const;
const common = { service: 'g2g', tag: 'data-request', problems: dataRequestProblems } as const;
const scope = {
  id: 'Warga melihat permintaannya sendiri; petugas pencatatan sipil melihat permintaan penduduk wilayah instansinya.',
  en: 'A citizen sees their own; registrars of the civil registry those of people of their region.',
};
const Ref = z.strictObject({ id: DataRequestId });

/** A citizen asks for something the law gives them. */
export const submitDataRequest = defineRoute({
  ...common,
  problems: [...dataRequestProblems, ...personProblems, ...proposalProblems],
  id: 'submitDataRequest',
  method: 'post',
  path: '/v1/data-requests',
  summary: { id: 'Meminta sesuatu atas data pribadi sendiri', en: 'Ask for something about one’s own data' },
  description: {
    id: 'Salinan dijawab seketika. Pembetulan menjadi usulan perubahan. Pembatasan, pengakhirannya, dan penarikan persetujuan dijalankan seketika di semua layanan. Penghapusan ditanyakan kepada semua layanan, lalu diputuskan oleh dinas kependudukan.',
    en: 'A copy is answered at once. A correction becomes a proposal. A restriction, its end and the withdrawal of consents are carried out in all services at once. About an erasure all services are asked, then the civil registry decides.',
  },
  who: ['citizen'],
  scope: { citizen: 'own' },
  body: NewDataRequest,
  idempotencyKey: 'required',
  response: { status: 201, body: DataRequest, etag: true },
  examples: { body: { right: 'copy' }, response: copied },
});

/** Requests, the nearest deadline first. */
export const listDataRequests = defineRoute({
  ...common,
  id: 'listDataRequests',
  method: 'get',
  path: '/v1/data-requests',
  summary: { id: 'Daftar permintaan atas data pribadi', en: 'Data requests' },
  description: {
    id: `${scope.id} Yang paling dekat batas waktunya di depan.`,
    en: `${scope.en} The nearest deadline first.`,
  },
  who: ['citizen', registrar],
  scope: { citizen: 'own', officer: 'region' },
  evidence: { officer: 'public-duty' },
  query: z.strictObject({
    ...pageQuery,
    status: DataRequestStatus.optional(),
    right: DataRight.optional(),
    overdue: z.literal('true').optional().meta({ description: 'Only those that were not done in time' }),
  }),
  response: { status: 200, body: pageOf(DataRequest) },
  examples: { query: { limit: 20, status: 'awaiting-decision' }, response: { items: [example] } },
});

/** One request; somebody who has been erased still learns here when the last backup of their keys is gone. */
export const getDataRequest = defineRoute({
  ...common,
  id: 'getDataRequest',
  method: 'get',
  path: '/v1/data-requests/{id}',
  summary: { id: 'Satu permintaan atas data pribadi', en: 'One data request' },
  description: scope,
  who: ['citizen', registrar],
  scope: { citizen: 'own', officer: 'region' },
  evidence: { officer: 'public-duty' },
  openToErased: true,
  params: Ref,
  response: { status: 200, body: DataRequest, etag: true },
  examples: { params: { id: example.id }, response: refused },
});

/** What the registry says to an erasure. */
export const decideErasure = defineRoute({
  ...common,
  id: 'decideErasure',
  method: 'post',
  path: '/v1/data-requests/{id}/decision',
  summary: { id: 'Memutuskan permintaan penghapusan', en: 'Decide on an erasure' },
  description: {
    id: 'Dinas kependudukan menyatakan bahwa kewajibannya mencatat penduduk ini sudah berakhir, atau menolak dengan dasar hukum. Setelah dikabulkan semua layanan ditanya sekali lagi; bila tidak ada yang terikat, penghapusan dijalankan.',
    en: 'The registry says that its own duty to keep this person has ended, or refuses with the law that says so. Once granted all services are asked again; where none is bound the erasure is carried out.',
  },
  who: [registrar],
  scope: { officer: 'region' },
  evidence: { officer: 'public-duty' },
  params: Ref,
  body: ErasureDecision,
  idempotencyKey: 'accepted',
  ifMatch: 'accepted',
  response: { status: 200, body: DataRequest, etag: true },
  examples: { params: { id: example.id }, body: { outcome: 'granted', ground: 'moved-abroad' }, response: granted },
});

export const dataRequestRoutes = [submitDataRequest, listDataRequests, getDataRequest, decideErasure];
