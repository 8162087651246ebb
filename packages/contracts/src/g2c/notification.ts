import { z } from 'zod';
import { type EventOf, event, topic } from '../core/event.ts';
import { problems } from '../core/problem.ts';
import { defineRoute } from '../core/route.ts';
import { pageOf, pageQuery } from '../values/page.ts';
import { PersonRef } from '../values/person.ts';
import { Instant } from '../values/time.ts';

// Channels, templates and reasons grow with the service: they are words of a fixed form, not closed lists,
// so that a new one never breaks a consumer that was written before it.
const word = z.string().regex(/^[a-z][a-z0-9-]{0,63}$/);

const EventId = z
  .string()
  .max(256)
  .regex(/^[a-z0-9-]+:[a-z0-9-]+:[^:]+:\d+\.\d+$/)
  .meta({ id: 'EventId', description: 'Id of an event: <service>:<aggregate>:<aggregate id>:<epoch>.<sequence>' });

const Template = z
  .string()
  .max(128)
  .regex(/^[a-z][a-z0-9-]*\.[a-z][a-z0-9-]*$/)
  .meta({ description: 'What the message says: <aggregate>.<what happened>', examples: ['tax-bill.paid'] });

const NotificationParams = z
  .record(z.string().regex(/^[a-z][a-zA-Z0-9]{0,31}$/), z.union([z.string().max(256), z.number()]))
  .meta({ id: 'NotificationParams', description: 'Values the text is filled with; never a name, a NIK or a contact' });

const examplePerson = 'pabcdefghijklmnopqrstuvwxyz';
const exampleAbout = 'g2c:tax-bill:k3v5x7z2b4d6f3h3j2m4p6r3t3:1.2';
const exampleMatter = { person: examplePerson, template: 'tax-bill.paid', about: exampleAbout };

const matter = {
  person: PersonRef,
  template: Template,
  about: EventId.meta({ description: 'Id of the event the person is told about' }),
};

/** A person is to be told of something. Decided once per event, person and channel. */
export const notificationRequested = event({
  type: 'g2c.notification.requested.v1',
  summary:
    'A person is to be told of something; the address is fetched from the person register when it is handed over',
  data: z.object({
    ...matter,
    channel: word.meta({ description: 'email, text, or any: the one the person prefers', examples: ['any'] }),
    params: NotificationParams,
    requestedAt: Instant,
  }),
  example: {
    ...exampleMatter,
    channel: 'any',
    params: { kind: 'regional', taxType: 'pbb-p2', period: '2026', amount: 350_000, receipt: '210000123456' },
    requestedAt: '2026-03-31T02:15:31.000Z',
  },
});

/** The mail server or the text gateway has taken the message over. */
export const notificationDelivered = event({
  type: 'g2c.notification.delivered.v1',
  summary: 'The mail server or the text gateway has taken the message over',
  data: z.object({
    ...matter,
    channel: word.meta({ description: 'The channel used: email or text', examples: ['email'] }),
    deliveredAt: Instant,
  }),
  example: { ...exampleMatter, channel: 'email', deliveredAt: '2026-03-31T02:15:32.000Z' },
});

/** Nothing was sent, because the person wants nothing or left no address. */
export const notificationSuppressed = event({
  type: 'g2c.notification.suppressed.v1',
  summary: 'Nothing was sent: the person wants no messages, or there is no address or gateway for the channel',
  data: z.object({
    ...matter,
    reason: word.meta({
      description: 'not-wanted, no-address, no-gateway; erased or restricted by the person',
      examples: ['not-wanted'],
    }),
    suppressedAt: Instant,
  }),
  example: { ...exampleMatter, reason: 'not-wanted', suppressedAt: '2026-03-31T02:15:32.000Z' },
});

/** The mail server or the text gateway has refused the message for good. */
export const notificationFailed = event({
  type: 'g2c.notification.failed.v1',
  summary: 'The mail server or the text gateway has refused the message for good',
  data: z.object({
    ...matter,
    channel: word.meta({ examples: ['email'] }),
    reason: word.meta({ description: 'address-refused, message-refused', examples: ['address-refused'] }),
    failedAt: Instant,
  }),
  example: { ...exampleMatter, channel: 'email', reason: 'address-refused', failedAt: '2026-03-31T02:15:32.000Z' },
});

export type NotificationEvent = EventOf<
  | typeof notificationRequested
  | typeof notificationDelivered
  | typeof notificationSuppressed
  | typeof notificationFailed
>;

export const notificationTopic = topic({
  name: 'g2c.notification',
  partitions: 16,
  key: 'the notification’s id, derived from event, person and channel',
  summary: 'Messages to citizens: asked for, handed over, not sent, refused',
  events: [notificationRequested, notificationDelivered, notificationSuppressed, notificationFailed],
});

export const notificationProblems = problems('notification', {
  'not-found': {
    status: 404,
    title: { id: 'Pemberitahuan tidak ditemukan', en: 'No such notification' },
    detail: { id: 'Pemberitahuan ini tidak ada.', en: 'There is no such notification.' },
  },
});

/** A message as its person sees it, in the language of the request. */
export const MyNotification = z
  .object({
    id: z.string(),
    template: Template,
    subject: z.string(),
    text: z.string(),
    about: z.object({ type: z.string(), id: z.string() }).meta({ description: 'The matter it is about' }),
    status: z.enum(['requested', 'delivered', 'suppressed', 'failed']),
    channel: z.string().optional().meta({ description: 'The channel used: email or text' }),
    reason: z.string().optional().meta({ description: 'Why nothing was sent or the message was refused' }),
    requestedAt: Instant,
    settledAt: Instant.optional(),
  })
  .meta({ id: 'MyNotification' });
export type MyNotification = z.infer<typeof MyNotification>;

export const listMyNotifications = defineRoute({
  id: 'listMyNotifications',
  service: 'g2c',
  tag: 'notification',
  method: 'get',
  path: '/v1/me/notifications',
  summary: { id: 'Pemberitahuan yang dikirim kepada saya', en: 'Messages sent to me' },
  description: {
    id: 'Terbaru lebih dahulu. Alamat tujuan tidak disimpan di sini; alamat ada di register penduduk.',
    en: 'Newest first. The address is not kept here; it stands in the person register.',
  },
  who: ['citizen'],
  scope: { citizen: 'own' },
  query: z.strictObject(pageQuery),
  response: { status: 200, body: pageOf(MyNotification) },
  problems: [],
  examples: {
    query: { limit: 20 },
    response: {
      items: [
        {
          id: 'n2b4d6f3h5j7m2p4r6t3v5x7z2',
          template: 'tax-bill.paid',
          subject: 'Pembayaran Pajak Bumi dan Bangunan Perdesaan dan Perkotaan 2026 diterima',
          text: 'Pembayaran Pajak Bumi dan Bangunan Perdesaan dan Perkotaan 2026 sebesar Rp 350.000 telah diterima pada 31 Maret 2026, 09.15 WIB. Terima kasih.',
          about: { type: 'tax-bill', id: 'k3v5x7z2b4d6f3h3j2m4p6r3t3' },
          status: 'delivered',
          channel: 'email',
          requestedAt: '2026-03-31T02:15:31.000Z',
          settledAt: '2026-03-31T02:15:32.000Z',
        },
      ],
    },
  },
});
