import { defineRoute, Nik, problems, Rupiah } from '@simpul/contracts';
import { z } from 'zod';

const t = (en: string) => ({ id: `${en} (id)`, en });

export const parcelProblems = problems('parcel', {
  'wrong-weight': {
    status: 422,
    title: { id: 'Berat salah', en: 'Wrong weight' },
    detail: { id: 'Seharusnya {expected} gram.', en: 'It should be {expected} grams.' },
  },
});

/** Routes of an imagined post office, each using one rule of the edge. */
const common = { service: 'g2c', tag: 'parcel', problems: parcelProblems, examples: {} } as const;

export const sendParcel = defineRoute({
  ...common,
  id: 'sendParcel',
  method: 'post',
  path: '/v1/parcels',
  summary: t('Send a parcel'),
  who: ['citizen', { kind: 'officer', roles: ['postmaster'] }],
  scope: { citizen: 'own', officer: 'agency' },
  idempotencyKey: 'required',
  body: z.strictObject({
    to: Nik,
    value: Rupiah,
    kind: z.enum(['letter', 'box']),
    items: z
      .array(z.strictObject({ name: z.string().min(2).max(5) }))
      .max(2)
      .optional(),
  }),
  response: { status: 201, body: z.object({ id: z.string() }), etag: true },
});

export const changeParcel = defineRoute({
  ...common,
  id: 'changeParcel',
  method: 'put',
  path: '/v1/parcels/{id}',
  summary: t('Change a parcel'),
  who: ['citizen'],
  scope: { citizen: 'own' },
  idempotencyKey: 'accepted',
  ifMatch: 'required',
  params: z.strictObject({ id: z.string().regex(/^[a-z]+$/) }),
  body: z.strictObject({ weight: z.number() }),
  response: { status: 200, etag: true },
});

export const getParcel = defineRoute({
  ...common,
  id: 'getParcel',
  method: 'get',
  path: '/v1/parcels/{id}',
  summary: t('Show a parcel'),
  who: ['public'],
  scope: { public: 'any' },
  params: z.strictObject({ id: z.string().regex(/^[a-z]+$/) }),
  query: z.strictObject({ limit: z.coerce.number().int().min(1).max(100).default(20) }),
  response: { status: 200, etag: true },
});

export const closePostOffice = defineRoute({
  ...common,
  id: 'closePostOffice',
  method: 'post',
  path: '/v1/parcels/closing',
  summary: t('Close'),
  who: ['operator'],
  scope: { operator: 'any' },
  idempotencyKey: 'accepted',
  response: { status: 204 },
});
