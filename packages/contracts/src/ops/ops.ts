import { z } from 'zod';
import { problems } from '../core/problem.ts';
import { defineRoute } from '../core/route.ts';
import { pageOf, pageQuery } from '../values/page.ts';
import {
  KeyStatus,
  KeysReconciled,
  KeysRotated,
  OpsStatus,
  ParkedDiscard,
  ParkedKey,
  ParkedMessageShown,
  ParkedResult,
  ParkedSelection,
  parkedFilter,
  ReconcileFrom,
  SealedSome,
  SealFrom,
  VerifyLine,
  ViewState,
} from './ops-shapes.ts';

export const opsProblems = problems('ops', {
  'not-parked': {
    status: 404,
    title: { id: 'Tidak terparkir', en: 'Not parked' },
    detail: {
      id: 'Tidak ada kunci terparkir dengan id ini. Mungkin sudah selesai; lihat daftarnya lagi.',
      en: 'No key with this id is parked. It may be done by now; look at the list again.',
    },
  },
  'moved-on': {
    status: 409,
    title: { id: 'Pesan lain kini menunggu di depan', en: 'Another message waits first by now' },
    detail: {
      id: 'Pesan yang gagal bukan lagi pesan dengan offset ini. Tidak ada yang dibuang; lihat kuncinya lagi.',
      en: 'The message that failed is no longer the one at this offset. Nothing was discarded; look at the key again.',
    },
  },
  'nothing-selected': {
    status: 422,
    title: { id: 'Tidak ada yang dipilih', en: 'Nothing selected' },
    detail: {
      id: 'Sebutkan `id`, `reaction`, `key` atau `cause`, atau `all: true` bila semuanya memang dimaksud.',
      en: 'Name `id`, `reaction`, `key` or `cause`, or `all: true` where everything is meant.',
    },
  },
  'no-view': {
    status: 404,
    title: { id: 'Tampilan tidak dikenal', en: 'No such view' },
    detail: { id: 'Layanan ini tidak memiliki tampilan {name}.', en: 'This service has no view {name}.' },
  },
});

const at = '2026-03-31T02:15:30.000Z';

/**
 * The operations that every service answers to its operators under `/ops`. Their ids carry the service's name, as ids
 * are unique over all services.
 */
export function opsRoutesOf(service: string) {
  const common = { service, tag: 'ops', who: ['operator'], scope: { operator: 'any' }, problems: opsProblems } as const;
  const id = (name: string): string => `${service}Ops${name}`;
  const parkedKey: ParkedKey = {
    id: `${service}.notify|${service}.tax-bill|q2vcmkrmoucypmscecnmu2emcu`,
    reaction: 'notify',
    group: `${service}.notify`,
    topic: `${service}.tax-bill`,
    partition: 10,
    key: 'q2vcmkrmoucypmscecnmu2emcu',
    cause: 'rejected',
    reason: 'notification.suppressed',
    attempts: 1,
    since: at,
  };
  const view: ViewState = { name: 'timeline', live: 1, building: 2, old: [] };

  return {
    status: defineRoute({
      ...common,
      id: id('Status'),
      method: 'get',
      path: '/ops/status',
      summary: { id: 'Keadaan layanan', en: 'How the service is doing' },
      response: { status: 200, body: OpsStatus },
      examples: {
        response: {
          service,
          at,
          ready: true,
          live: true,
          reasons: [],
          outbox: { documents: 0, events: 0, aggregates: [] },
          lag: [],
          parked: { keys: 0, messages: 0, reactions: [] },
          deadlines: { late: 0 },
          views: [view],
          unknown: [],
        },
      },
    }),

    listParked: defineRoute({
      ...common,
      id: id('ListParked'),
      method: 'get',
      path: '/ops/parked',
      summary: { id: 'Kunci yang terparkir', en: 'Parked keys' },
      query: z.strictObject({ ...pageQuery, ...parkedFilter }),
      response: { status: 200, body: pageOf(ParkedKey) },
      examples: { query: { limit: 20, cause: 'rejected' }, response: { items: [parkedKey] } },
    }),

    showParked: defineRoute({
      ...common,
      id: id('ShowParked'),
      method: 'get',
      path: '/ops/parked/{id}',
      summary: { id: 'Satu kunci terparkir dan pesan yang menunggu', en: 'One parked key and what waits behind it' },
      params: z.strictObject({ id: z.string().min(1).max(1500) }),
      query: z.strictObject(pageQuery),
      response: {
        status: 200,
        body: z.object({ key: ParkedKey, messages: pageOf(ParkedMessageShown) }),
      },
      examples: { params: { id: parkedKey.id }, query: { limit: 20 } },
    }),

    redrive: defineRoute({
      ...common,
      id: id('RedriveParked'),
      method: 'post',
      path: '/ops/parked/redrive',
      summary: { id: 'Coba lagi yang terparkir', en: 'Try parked keys again' },
      description: {
        id: 'Kunci ditandai; pemilik partisinya mencobanya lagi dalam beberapa detik, berurutan.',
        en: 'Keys are flagged; the owner of their partition tries them again within seconds, in order.',
      },
      body: ParkedSelection,
      idempotencyKey: 'none',
      response: { status: 202, body: ParkedResult },
      examples: { body: { cause: 'rejected' }, response: { keys: 3, retired: 0 } },
    }),

    discard: defineRoute({
      ...common,
      id: id('DiscardParked'),
      method: 'post',
      path: '/ops/parked/discard',
      summary: { id: 'Buang pesan terparkir, dengan alasan', en: 'Discard parked messages, with a reason' },
      description: {
        id: 'Salinan pesan, alasan dan pelaku disimpan sebagai bukti sebelum apa pun dihapus. Tanpa `waiting` hanya pesan yang gagal dibuang; sisanya dicoba lagi. Dengan `id` dan `offset` hanya pesan itu.',
        en: 'Copies of the messages, the reason and who gave it are kept in evidence before anything is removed. Without `waiting` only the message that failed is discarded; the rest is tried again. With `id` and `offset` that message and no other.',
      },
      body: ParkedDiscard,
      idempotencyKey: 'required',
      response: { status: 202, body: ParkedResult },
      examples: {
        body: { id: parkedKey.id, offset: '1041', reason: 'Sent by a test client by mistake', waiting: false },
        response: { keys: 1, messages: 1, retired: 0 },
      },
    }),

    listViews: defineRoute({
      ...common,
      id: id('ListViews'),
      method: 'get',
      path: '/ops/views',
      summary: { id: 'Tampilan baca', en: 'Views' },
      response: { status: 200, body: z.object({ items: z.array(ViewState) }) },
      examples: { response: { items: [view] } },
    }),

    rebuildView: defineRoute({
      ...common,
      id: id('RebuildView'),
      method: 'post',
      path: '/ops/views/{name}/rebuild',
      summary: { id: 'Bangun ulang satu tampilan', en: 'Rebuild a view' },
      description: {
        id: 'Tampilan baru dibangun di samping yang dibaca; pembaca beralih setelah yang baru tidak tertinggal.',
        en: 'A new generation is built beside the one that is read; readers go over once it has caught up.',
      },
      params: z.strictObject({ name: z.string().regex(/^[a-z][a-z0-9-]{0,63}$/) }),
      idempotencyKey: 'none',
      response: { status: 202, body: ViewState },
      examples: { params: { name: 'timeline' }, response: view },
    }),

    keys: defineRoute({
      ...common,
      id: id('Keys'),
      method: 'get',
      path: '/ops/keys',
      summary: { id: 'Keadaan kunci data pribadi', en: 'How the keys to personal data are wrapped' },
      response: { status: 200, body: KeyStatus },
      examples: { response: { current: '2026-2', keys: { '2026-1': 12, '2026-2': 88_000 }, destroyed: 3 } },
    }),

    rotateKeys: defineRoute({
      ...common,
      id: id('RotateKeys'),
      method: 'post',
      path: '/ops/keys/rotate',
      summary: { id: 'Bungkus ulang kunci dengan kunci induk sekarang', en: 'Wrap keys under the present master key' },
      description: {
        id: 'Sebanyak yang selesai dalam satu permintaan; ulangi selama `remaining` belum 0. Data tetap dapat dibaca dan ditulis.',
        en: 'As many as one request has time for; ask again as long as `remaining` is not 0. Data are read and written meanwhile.',
      },
      idempotencyKey: 'none',
      response: { status: 200, body: KeysRotated },
      examples: { response: { current: '2026-2', rewrapped: 512, remaining: 0 } },
    }),

    sealStored: defineRoute({
      ...common,
      id: id('SealStored'),
      method: 'post',
      path: '/ops/keys/seal',
      summary: { id: 'Enkripsi data yang masih tersimpan terbuka', en: 'Encrypt what is still stored in clear' },
      description: {
        id: 'Sebanyak yang selesai dalam satu permintaan; lanjutkan dengan `next` sampai tidak ada lagi.',
        en: 'As much as one request has time for; go on with `next` until there is none.',
      },
      body: SealFrom,
      idempotencyKey: 'none',
      response: { status: 200, body: SealedSome },
      examples: { body: {}, response: { seen: 1200, sealed: 40, next: { collection: 'person', after: 'pabc' } } },
    }),

    reconcileKeys: defineRoute({
      ...common,
      id: id('ReconcileKeys'),
      method: 'post',
      path: '/ops/keys/reconcile',
      summary: { id: 'Hapus lagi yang kembali dari cadangan', en: 'Erase again what came back with a backup' },
      description: {
        id: 'Kunci orang yang sudah dihapus dimusnahkan lagi; data orang yang kuncinya sudah dimusnahkan dihapus lagi. Lanjutkan dengan `next` sampai tidak ada lagi.',
        en: 'Destroys again the keys of those who were erased, and removes again what is kept of those whose key was destroyed. Go on with `next` until there is none.',
      },
      body: ReconcileFrom,
      idempotencyKey: 'none',
      response: { status: 200, body: KeysReconciled },
      examples: { body: {}, response: { seen: 40, erased: 2, next: { step: 'records' } } },
    }),

    verify: defineRoute({
      ...common,
      id: id('Verify'),
      method: 'get',
      path: '/ops/verify',
      summary: { id: 'Periksa keutuhan data', en: 'Verify documents, topics, marks and views' },
      description: {
        id: 'Satu JSON per baris: temuan saat ditemukan, lalu ringkasan. Tanpa baris ringkasan tidak ada yang terbukti.',
        en: 'One JSON a line: findings as they are found, then a summary. Without the summary line nothing is proved.',
      },
      response: { status: 200, body: VerifyLine, contentType: 'application/x-ndjson' },
      examples: {
        response: {
          type: 'summary',
          startedAt: at,
          finishedAt: '2026-03-31T02:15:32.000Z',
          damage: 0,
          counts: { doubled: 1 },
          checked: { events: 1204, documents: 400 },
        },
      },
    }),
  };
}
