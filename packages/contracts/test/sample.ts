import { z } from 'zod';
import { event, topic } from '../src/core/event.ts';
import { problems } from '../src/core/problem.ts';
import { defineRoute } from '../src/core/route.ts';
import { Money, Rupiah } from '../src/values/money.ts';
import { pageOf, pageQuery } from '../src/values/page.ts';
import { Nik, PersonRef } from '../src/values/person.ts';
import { Instant } from '../src/values/time.ts';

/** A small published language that has every feature the generators know. */
const Permit = z
  .object({
    id: z.string(),
    holder: PersonRef,
    fee: Rupiah.optional(),
    copies: z.number().int().default(1),
    issuedAt: Instant,
  })
  .meta({ id: 'SamplePermit' });

const permit = { id: 'x1', holder: 'pabcdefghijklmnopqrstuvwxyz', copies: 1, issuedAt: '2026-03-31T02:15:30.000Z' };

export const permitProblems = problems('permit', {
  'not-found': {
    status: 404,
    title: { id: 'Izin tidak ditemukan', en: 'Permit not found' },
    detail: { id: 'Tidak ada izin {id}.', en: 'There is no permit {id}.' },
  },
  'fee-unpaid': {
    status: 409,
    title: { id: 'Biaya belum dibayar', en: 'Fee not paid' },
    detail: { id: 'Bayar dahulu | lalu ulangi.', en: 'Pay first | then repeat.' },
  },
});

const common = { service: 'g2c', tag: 'permit', problems: permitProblems } as const;

export const issuePermit = defineRoute({
  ...common,
  id: 'issuePermit',
  method: 'post',
  path: '/v1/permits',
  summary: { id: 'Menerbitkan izin', en: 'Issue a permit' },
  description: { id: 'Oleh petugas.', en: 'By an officer.' },
  who: [{ kind: 'officer', roles: ['clerk'] }],
  scope: { officer: ['agency', 'region'] },
  evidence: { officer: 'public-duty' },
  body: z.strictObject({ nik: Nik, template: Permit.optional(), price: Money.optional() }),
  idempotencyKey: 'required',
  response: { status: 201, body: Permit, etag: true },
  examples: { body: { nik: '3374014107900001' }, response: permit },
});

export const listPermits = defineRoute({
  ...common,
  id: 'listPermits',
  method: 'get',
  path: '/v1/permits',
  summary: { id: 'Daftar izin', en: 'List permits' },
  who: ['public', 'citizen'],
  scope: { public: 'any', citizen: 'own' },
  query: z.strictObject({ ...pageQuery, holder: PersonRef.optional() }),
  response: { status: 200, body: pageOf(Permit) },
  problems: [],
  examples: { query: { limit: 20 }, response: { items: [permit] } },
});

export const renamePermit = defineRoute({
  ...common,
  id: 'renamePermit',
  method: 'put',
  path: '/v1/permits/{id}/name',
  summary: { id: 'Mengganti nama', en: 'Rename' },
  who: ['citizen'],
  scope: { citizen: 'own' },
  params: z.strictObject({ id: z.string() }),
  body: z.strictObject({ name: z.string() }),
  idempotencyKey: 'accepted',
  ifMatch: 'required',
  response: { status: 204 },
  examples: { params: { id: 'x1' }, body: { name: 'A' } },
});

export const watchPermits = defineRoute({
  ...common,
  id: 'watchPermits',
  method: 'get',
  path: '/v1/permits/stream',
  summary: { id: 'Mengikuti izin', en: 'Follow permits' },
  who: ['public'],
  scope: { public: 'any' },
  response: { status: 200, body: Permit, contentType: 'text/event-stream' },
  problems: [],
  examples: { response: permit },
});

export const permitRoutes = [issuePermit, listPermits, renamePermit, watchPermits];

export const permitIssuedShape = {
  holder: PersonRef,
  fee: Rupiah,
  terms: z.object({ years: z.int().min(1).max(10) }),
  price: Money.optional(),
};

export const permitIssued = event({
  type: 'g2c.permit.issued.v1',
  data: z.object(permitIssuedShape),
  summary: 'A permit was issued.',
  example: { holder: permit.holder, fee: 0, terms: { years: 5 } },
});

export const permitTopic = topic({
  name: 'g2c.permit',
  partitions: 4,
  key: 'id of the permit',
  summary: 'The life of permits',
  events: [permitIssued],
});
