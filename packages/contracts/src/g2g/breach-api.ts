import { z } from 'zod';
import { problems } from '../core/problem.ts';
import { defineRoute } from '../core/route.ts';
import { BreachId } from '../personal/breach-search.ts';
import { personDataServices } from '../personal/person-data.ts';
import { AgencyId } from '../values/agency.ts';
import { type Dated, inForce, jakartaDay } from '../values/calendar.ts';
import { pageOf, pageQuery } from '../values/page.ts';
import { PersonRef } from '../values/person.ts';
import { Instant } from '../values/time.ts';
import { type BreachKind, breachKinds, breachSpan, type OtherNotice, otherNotices } from './breach.ts';

/** How long there is to tell of a breach, from its discovery. */
export const breachRules: readonly (Dated & { readonly hours: number })[] = [
  { hours: 3 * 24, validFrom: '2022-10-17', legalBasis: 'UU 27/2022 Pasal 46 ayat (1)' },
];

/** The rule in force at a moment. @throws RangeError before there was any */
export function breachRule(moment: Date): (typeof breachRules)[number] {
  const day = jakartaDay(moment);
  const rule = breachRules.findLast((each) => inForce(each, day));
  if (!rule) throw new RangeError(`no rule on breaches on ${day}`);
  return rule;
}

const Kind = z.enum(Object.keys(breachKinds) as [BreachKind, ...BreachKind[]]);
export const BreachStatus = z.enum(['assessing', 'assessed', 'notifying', 'notified', 'closed']).meta({
  id: 'BreachStatus',
  description: 'assessing: services look whose data it is about; notified: everybody and the authority',
});

/** What is said to report a breach. */
export const NewBreach = z.strictObject({ kind: Kind, discoveredAt: Instant, ...breachSpan }).meta({ id: 'NewBreach' });
export type NewBreach = z.infer<typeof NewBreach>;

const Count = z.int().min(0);

/** A breach as data protection officers see it. */
export const Breach = z
  .object({
    id: BreachId,
    status: BreachStatus,
    agency: AgencyId,
    kind: Kind,
    discoveredAt: Instant,
    ...breachSpan,
    reportedAt: Instant,
    dueAt: Instant,
    overdue: z.boolean(),
    legalBasis: z.string(),
    awaited: z.array(z.enum(personDataServices)).meta({ description: 'Services that have not looked yet' }),
    found: z.array(z.object({ service: z.enum(personDataServices), persons: Count })),
    notices: z.exactOptional(
      z.object({ recorded: Count, issued: Count, delivered: Count, notReached: Count, toldOtherwise: Count }).meta({
        description:
          'How many people are to be told, of these a message was asked for, was handed over, cannot be, was replaced by a letter or a public notice',
      }),
    ),
    noticesOrderedAt: z.exactOptional(Instant),
    noticesIssuedAt: z.exactOptional(Instant.meta({ description: 'When the last message was asked for' })),
    personsToldAt: z.exactOptional(Instant.meta({ description: 'When nobody was left who had not been told' })),
    authority: z.exactOptional(z.object({ reference: z.string(), toldAt: Instant })),
    closedAt: z.exactOptional(Instant),
  })
  .meta({ id: 'Breach', description: 'Kegagalan pelindungan data pribadi' });
export type Breach = z.infer<typeof Breach>;

const OtherMeans = z
  .enum(Object.keys(otherNotices) as [OtherNotice, ...OtherNotice[]])
  .meta({ description: 'By what somebody was told instead of a message (UU 27/2022 Pasal 46 ayat (3))' });

/** How people were told whom no message reached. */
export const ToldOtherwise = z
  .strictObject({
    means: OtherMeans,
    reference: z.string().trim().min(1).max(120).meta({ description: 'Number of the letter or the notice' }),
    person: z.exactOptional(PersonRef.meta({ description: 'Whom; absent: everybody whom no message has reached' })),
  })
  .meta({ id: 'ToldOtherwise', description: 'Pemberitahuan dengan cara lain' });

/** Somebody a breach is about. */
export const BreachNotice = z
  .object({
    person: PersonRef,
    status: z.enum(['recorded', 'issued', 'delivered', 'not-reached', 'told-otherwise']),
    services: z.array(z.enum(personDataServices)).meta({ description: 'Where their data was read' }),
    outcome: z.exactOptional(z.string().meta({ description: 'delivered, or why a message could not be handed over' })),
    means: z.exactOptional(OtherMeans),
    reference: z.exactOptional(z.string().meta({ description: 'Number of the letter or the notice' })),
    issuedAt: z.exactOptional(Instant),
    settledAt: z.exactOptional(Instant),
  })
  .meta({ id: 'BreachNotice', description: 'Orang yang terdampak, dan pemberitahuannya' });
export type BreachNotice = z.infer<typeof BreachNotice>;

export const breachProblems = problems('breach', {
  'not-found': {
    status: 404,
    title: { id: 'Laporan tidak ditemukan', en: 'Breach not found' },
    detail: { id: 'Tidak ada laporan ini yang dapat Anda lihat.', en: 'There is no such breach that you may see.' },
  },
  'not-an-agency': {
    status: 403,
    title: { id: 'Bukan instansi pemerintah', en: 'Not an agency of government' },
    detail: {
      id: 'Kegagalan pelindungan data dilaporkan dan ditangani oleh instansi pemerintah.',
      en: 'Breaches are reported and handled by agencies of government.',
    },
  },
  'span-unfit': {
    status: 422,
    title: { id: 'Rentang waktu tidak sesuai', en: 'Unfit time span' },
    detail: {
      id: 'Rentang waktu berakhir setelah dimulai, dan tidak di masa depan; begitu pula waktu diketahuinya.',
      en: 'The span ends after it begins and not in the future; nor does the discovery lie there.',
    },
  },
  'not-assessed': {
    status: 409,
    title: { id: 'Belum selesai diperiksa', en: 'Not assessed yet' },
    detail: {
      id: 'Belum semua layanan memeriksa siapa yang terdampak: {awaited}.',
      en: 'Not all services have looked whose data it is about: {awaited}.',
    },
  },
  'notice-not-found': {
    status: 404,
    title: { id: 'Bukan orang yang terdampak', en: 'Not about this person' },
    detail: {
      id: 'Laporan ini tidak menyangkut orang dengan rujukan tersebut.',
      en: 'The breach is not about the person of this reference.',
    },
  },
  'notices-not-issued': {
    status: 409,
    title: { id: 'Pemberitahuan belum dikirim', en: 'No messages yet' },
    detail: {
      id: 'Cara lain dicatat setelah pemberitahuan kepada semua yang terdampak diminta.',
      en: 'Another way is recorded once messages to everybody concerned have been asked for.',
    },
  },
  'not-notified': {
    status: 409,
    title: { id: 'Belum semua diberi tahu', en: 'Not everybody has been told' },
    detail: {
      id: 'Laporan ditutup setelah semua orang yang terdampak menerima pemberitahuan atau diberi tahu dengan cara lain, dan lembaga pelindungan data diberi tahu.',
      en: 'It is closed when everybody it is about has been told, by a message or in another way, and the authority as well.',
    },
  },
});

const id = 'defghijklmnopqrstuvwxyzabc';
const asked: NewBreach = {
  kind: 'unauthorised-access',
  discoveredAt: '2026-03-02T01:00:00.000Z',
  from: '2026-03-01T00:00:00.000Z',
  to: '2026-03-02T00:00:00.000Z',
  actor: 'officer:bapenda-33.74/eabcdefghijklmnopqrstuvwxyz',
};
const example: Breach = {
  id,
  status: 'assessing',
  agency: 'dukcapil-33.74',
  ...asked,
  reportedAt: '2026-03-02T03:04:05.678Z',
  dueAt: '2026-03-05T01:00:00.000Z',
  overdue: false,
  legalBasis: 'UU 27/2022 Pasal 46 ayat (1)',
  awaited: ['g2c', 'g2b', 'g2g', 'g2e'],
  found: [],
};
const assessed: Breach = {
  ...example,
  status: 'assessed',
  awaited: [],
  found: [{ service: 'g2c', persons: 12 }],
  notices: { recorded: 12, issued: 0, delivered: 0, notReached: 0, toldOtherwise: 0 },
};
const Ref = z.strictObject({ id: BreachId });
const common = {
  service: 'g2g',
  tag: 'breach',
  problems: breachProblems,
  who: [{ kind: 'officer', roles: ['data-protection'] }],
  scope: { officer: 'agency' },
} as const;

/** An agency reports a breach; the services look in their evidence whose data it is about. */
export const reportBreach = defineRoute({
  ...common,
  id: 'reportBreach',
  method: 'post',
  path: '/v1/breaches',
  summary: { id: 'Melaporkan kegagalan pelindungan data pribadi', en: 'Report a breach of personal data' },
  body: NewBreach,
  idempotencyKey: 'required',
  response: { status: 201, body: Breach, etag: true },
  examples: { body: asked, response: example },
});

/** The agency's breaches, the nearest deadline first. */
export const listBreaches = defineRoute({
  ...common,
  id: 'listBreaches',
  method: 'get',
  path: '/v1/breaches',
  summary: { id: 'Daftar kegagalan pelindungan data pribadi', en: 'Breaches' },
  query: z.strictObject({ ...pageQuery, status: BreachStatus.optional() }),
  response: { status: 200, body: pageOf(Breach) },
  examples: { query: { limit: 20 }, response: { items: [example] } },
});

/** One breach, with how many people have been told. */
export const getBreach = defineRoute({
  ...common,
  id: 'getBreach',
  method: 'get',
  path: '/v1/breaches/{id}',
  summary: { id: 'Satu kegagalan pelindungan data pribadi', en: 'One breach' },
  params: Ref,
  response: { status: 200, body: Breach, etag: true },
  examples: { params: { id }, response: assessed },
});

/** Whom it is about, by reference, and whether they have been told. */
export const listBreachNotices = defineRoute({
  ...common,
  id: 'listBreachNotices',
  method: 'get',
  path: '/v1/breaches/{id}/notices',
  summary: { id: 'Orang yang terdampak', en: 'Whom a breach is about' },
  evidence: { officer: 'public-duty' },
  params: Ref,
  query: z.strictObject(pageQuery),
  response: { status: 200, body: pageOf(BreachNotice) },
  examples: {
    params: { id },
    query: { limit: 20 },
    response: { items: [{ person: 'pabcdefghijklmnopqrstuvwxyz', status: 'recorded', services: ['g2c'] }] },
  },
});

/** Has everybody told whom it is about. */
export const notifyBreach = defineRoute({
  ...common,
  id: 'notifyBreach',
  method: 'post',
  path: '/v1/breaches/{id}/notices',
  summary: { id: 'Memberi tahu semua yang terdampak', en: 'Tell everybody it is about' },
  params: Ref,
  idempotencyKey: 'accepted',
  response: { status: 200, body: Breach, etag: true },
  examples: {
    params: { id },
    response: { ...assessed, status: 'notifying', noticesOrderedAt: '2026-03-02T05:00:00.000Z' },
  },
});

/** Keeps how people were told whom no message reached. */
export const tellOtherwise = defineRoute({
  ...common,
  id: 'tellOtherwise',
  method: 'post',
  path: '/v1/breaches/{id}/other-notices',
  summary: { id: 'Mencatat pemberitahuan dengan cara lain', en: 'Record that people were told in another way' },
  description: {
    id: 'Satu orang, misalnya dengan surat, atau semua yang belum terjangkau, misalnya dengan pengumuman (UU 27/2022 Pasal 46 ayat (3)).',
    en: 'One person, by a letter for instance, or everybody not reached yet, as by a notice to the public (UU 27/2022 Pasal 46 (3)).',
  },
  evidence: { officer: 'public-duty' },
  params: Ref,
  body: ToldOtherwise,
  idempotencyKey: 'accepted',
  response: { status: 200, body: Breach, etag: true },
  examples: {
    params: { id },
    body: { means: 'public-notice', reference: 'PENG-3/2026' },
    response: { ...assessed, status: 'notifying', noticesOrderedAt: '2026-03-02T05:00:00.000Z' },
  },
});

/** Keeps by which letter the authority was told. */
export const tellBreachAuthority = defineRoute({
  ...common,
  id: 'tellBreachAuthority',
  method: 'post',
  path: '/v1/breaches/{id}/authority',
  summary: { id: 'Mencatat pemberitahuan kepada lembaga', en: 'Record that the authority was told' },
  params: Ref,
  body: z.strictObject({ reference: z.string().trim().min(1).max(120).meta({ description: 'Number of the letter' }) }),
  idempotencyKey: 'accepted',
  response: { status: 200, body: Breach, etag: true },
  examples: {
    params: { id },
    body: { reference: 'B-12/PDP/2026' },
    response: { ...assessed, authority: { reference: 'B-12/PDP/2026', toldAt: '2026-03-02T06:00:00.000Z' } },
  },
});

/** Nothing remains to be done. */
export const closeBreach = defineRoute({
  ...common,
  id: 'closeBreach',
  method: 'post',
  path: '/v1/breaches/{id}/closure',
  summary: { id: 'Menutup laporan', en: 'Close a breach' },
  params: Ref,
  idempotencyKey: 'accepted',
  response: { status: 200, body: Breach, etag: true },
  examples: {
    params: { id },
    response: {
      ...assessed,
      status: 'closed',
      noticesOrderedAt: '2026-03-02T05:00:00.000Z',
      noticesIssuedAt: '2026-03-02T05:00:01.000Z',
      personsToldAt: '2026-03-02T05:10:00.000Z',
      authority: { reference: 'B-12/PDP/2026', toldAt: '2026-03-02T06:00:00.000Z' },
      closedAt: '2026-03-09T01:00:00.000Z',
    },
  },
});

export const breachRoutes = [
  reportBreach,
  listBreaches,
  getBreach,
  listBreachNotices,
  notifyBreach,
  tellOtherwise,
  tellBreachAuthority,
  closeBreach,
];
