import { z } from 'zod';
import { problems } from '../core/problem.ts';
import { defineRoute } from '../core/route.ts';
import { pageOf, pageQuery } from '../values/page.ts';
import { Instant } from '../values/time.ts';

export const timelineProblems = problems('timeline', {
  'too-many-streams': {
    status: 429,
    title: { id: 'Terlalu banyak aliran terbuka', en: 'Too many open streams' },
    detail: {
      id: 'Paling banyak {limit} aliran linimasa dapat dibuka bersamaan. Tutup salah satunya, lalu coba lagi.',
      en: 'At most {limit} timeline streams can be open at once. Close one of them, then try again.',
    },
  },
  'bad-last-event-id': {
    status: 400,
    title: { id: 'Last-Event-ID tidak dikenal', en: 'Unknown Last-Event-ID' },
    detail: {
      id: 'Last-Event-ID harus berupa id entri terakhir yang diterima dari aliran ini, atau 0 untuk memulai dari awal.',
      en: 'Last-Event-ID must be the id of the last entry received from this stream, or 0 to start from the beginning.',
    },
  },
});

/** What happened in one of the citizen's matters, in the language of the request. */
export const TimelineEntry = z
  .object({
    number: z.number().int().min(1).meta({ description: 'Position in the citizen’s timeline: 1, 2, 3 … without gaps' }),
    id: z.string().meta({ description: 'Id of the entry; the same event always makes the same entry' }),
    kind: z.string().meta({ description: '<aggregate>.<what happened>', examples: ['tax-bill.paid'] }),
    title: z.string(),
    text: z.string(),
    params: z
      .record(z.string(), z.union([z.string(), z.number()]))
      .meta({ description: 'The values the text is made of' }),
    about: z.object({ type: z.string(), id: z.string() }).meta({ description: 'The matter it belongs to' }),
    at: Instant.meta({ description: 'When it happened' }),
  })
  .meta({ id: 'TimelineEntry' });
export type TimelineEntry = z.infer<typeof TimelineEntry>;

const exampleEntry: TimelineEntry = {
  number: 2,
  id: 'd2f4h6j3l5n7p2r4t6v3x5z7b2',
  kind: 'tax-bill.paid',
  title: 'Pajak dibayar',
  text: 'Pajak Bumi dan Bangunan Perdesaan dan Perkotaan 2026 sebesar Rp 350.000 diterima pada 31 Maret 2026, 09.15 WIB. NTPD NTPD337426000001.',
  params: { taxType: 'pbb-p2', period: '2026', amount: 350_000 },
  about: { type: 'tax-bill', id: 'k3v5x7z2b4d6f3h3j2m4p6r3t3' },
  at: '2026-03-31T02:15:30.000Z',
};

export const listMyServices = defineRoute({
  id: 'listMyServices',
  service: 'g2c',
  tag: 'timeline',
  method: 'get',
  path: '/v1/me/services',
  summary: { id: 'Linimasa layanan saya', en: 'My services: the citizen’s timeline' },
  description: {
    id: 'Semua yang terjadi pada urusan saya, terbaru lebih dahulu, bernomor tanpa celah.',
    en: 'All that happened in my matters, newest first, numbered without gaps.',
  },
  who: ['citizen'],
  scope: { citizen: 'own' },
  query: z.strictObject(pageQuery),
  response: { status: 200, body: pageOf(TimelineEntry) },
  problems: [],
  examples: { query: { limit: 20 }, response: { items: [exampleEntry] } },
});

export const streamMyServices = defineRoute({
  id: 'streamMyServices',
  service: 'g2c',
  tag: 'timeline',
  method: 'get',
  path: '/v1/me/services/stream',
  summary: { id: 'Linimasa layanan saya, langsung', en: 'My services, live' },
  description: {
    id:
      'Server-sent events: `id` nomor entri, `event: entry`, data JSON. Tanpa Last-Event-ID aliran dimulai dari entri pertama; ' +
      'dengannya aliran berlanjut tanpa celah dan tanpa ganda; setelah linimasa dibangun ulang, `id` juga memuat generasinya dan entri dapat terulang dengan id entri yang sama. Komentar dikirim tiap 15 detik. Aliran berakhir saat token kedaluwarsa.',
    en:
      'Server-sent events: `id` is the entry’s number, `event: entry`, JSON data. Without Last-Event-ID the stream begins with the first entry; ' +
      'with it, it goes on without gap or double; after the timeline was rebuilt the `id` names its generation too, and entries may come again with the same entry id. A comment is sent every 15 seconds. The stream ends when the token expires.',
  },
  who: ['citizen'],
  scope: { citizen: 'own' },
  query: z.strictObject({
    lastEventId: z
      .string()
      .max(64)
      .optional()
      .meta({ description: 'For clients that cannot send the header Last-Event-ID; the header wins', examples: ['2'] }),
  }),
  response: { status: 200, body: TimelineEntry, contentType: 'text/event-stream' },
  problems: timelineProblems,
  examples: { query: { lastEventId: '2' }, response: exampleEntry },
});
