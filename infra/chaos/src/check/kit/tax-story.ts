import { deriveId } from '@simpul/backbone';
import {
  agencyEnrolled,
  type DomainEvent,
  notificationDelivered,
  notificationRequested,
  notificationSuppressed,
  personEnrolled,
  personRecordUpdated,
} from '@simpul/contracts';
import { taxBill } from '../folds.ts';
import { recorder } from './recorder.ts';
import { createSound, type Done, reserve, type Sound } from './sound.ts';
import { post } from './treasury.ts';

/** What the story of taxes left, for tests to spoil. */
export interface TaxStory extends Sound {
  readonly payer: string;
  readonly bill: string;
  /** that was cancelled */
  readonly other: string;
  readonly issued: Done;
  readonly paid: Done;
  readonly posted: Done;
}

type Data = Readonly<Record<string, unknown>>;
const address = {
  value: { region: '33.74.01.1001', line: 'Jl. Pemuda 148' },
  source: 'dukcapil-33.74',
  at: '2026-03-31T02:00:00.000Z',
  version: 1,
};
const agency = recorder('g2g', 'agency', [agencyEnrolled], (_, { data }) => ({ status: 'enrolled', ...data }));
const person = recorder('g2g', 'person', [personEnrolled, personRecordUpdated], (state, { data }) => ({
  ...state,
  status: 'enrolled',
  version: data.version,
  name: { value: 'Siti Aminah', source: 'dukcapil-33.74', version: data.version },
  address,
}));
const notification = recorder(
  'g2c',
  'notification',
  [notificationRequested, notificationDelivered, notificationSuppressed],
  (state, { type, data }) => {
    if (type === notificationRequested.type) return { status: 'requested', ...data };
    const { status: _, ...asked } = state;
    if (type === notificationSuppressed.type)
      return { ...asked, status: 'suppressed', reason: data.reason, settledAt: data.suppressedAt };
    return { ...asked, status: 'delivered', via: data.channel, settledAt: data.deliveredAt };
  },
);

const at = '2026-03-31T02:10:00.000Z';
const paidAt = '2026-03-30T17:30:00.000Z';

/** A bill that is issued and paid, another that is cancelled, and all that comes of them in both services. */
export function taxStory(): TaxStory {
  const sound = createSound();
  const payer = 'pabcdefghijklmnopqrstuvwxyz';
  const [bill, other] = [deriveId('tax-bill', 'one'), deriveId('tax-bill', 'two')];
  const directory = [agencyEnrolled.example, { ...agencyEnrolled.example, id: 'bapenda-33.74', name: 'Bapenda' }];
  for (const each of directory) {
    sound.handle(agency, each.id, agencyEnrolled(each) as DomainEvent<string, Data>);
    sound.collection('g2c', 'agencies').push({ _id: each.id, agency: each, epoch: 1, seq: 1 });
  }
  sound.handle(
    person,
    payer,
    personEnrolled({ person: payer, changed: ['name'], version: 1 }) as DomainEvent<string, Data>,
  );
  const changed = personRecordUpdated({ person: payer, changed: ['name'], version: 2 });
  sound.collection('g2c', 'person-records').push({ _id: payer, version: 1, attributes: { address } });
  sound.handle(person, payer, changed as DomainEvent<string, Data>);

  const issuer = {
    id: 'bapenda-33.74',
    level: 'city',
    branch: 'executive',
    kind: 'agency',
    region: '33.74',
    duties: ['regional-tax'],
  } as const;
  const terms = {
    taxType: 'pbb-p2',
    payer,
    region: '33.74.01.1001',
    period: '2026',
    dueDate: '2026-09-30',
    attempt: 0,
  };
  const subject = { nop: '337401000100200030' };
  const issue = (id: string, amount: number): Done => {
    const [event] = sound.handle(
      taxBill,
      id,
      { type: 'issue', issuer, ...terms, subject, amount },
      '2026-03-30T02:00:00.000Z',
    );
    if (!event) throw new Error('nothing was issued');
    reserve(sound, 'g2c', 'billing-codes', { value: String(event.data.code), owner: id });
    return event;
  };
  const [issued, issuedToo] = [issue(bill, 1_250_000), issue(other, 300_000)];
  const holders = { ntb: bill, receipt: bill };
  const payment = {
    code: String(issued.data.code),
    bank: 'bank-jateng',
    ntb: '210000123456',
    receipt: 'NTPD337426000001',
    paidAt,
  };
  const [paid] = sound.command(taxBill, bill, { type: 'pay', amount: 1_250_000, holders, ...payment }, payment);
  const [cancelled] = sound.command(taxBill, other, { type: 'cancel', agency: 'bapenda-33.74', reason: 'duplicate' });
  if (!paid || !cancelled) throw new Error('nothing was paid or cancelled');

  reserve(sound, 'g2c', 'ntb', { value: `${payment.bank}/${payment.ntb}`, owner: bill });
  reserve(sound, 'g2c', 'receipts', { value: `ntpd/${issuer.id}/${payment.receipt}`, owner: bill });
  const posted = post(sound, paid);
  const entries = createTimeline(sound, payer);
  const told: readonly (readonly [Done, string, string])[] = [
    [issued, 'issued', 'issuedAt'],
    [issuedToo, 'issued', 'issuedAt'],
    [paid, 'paid', 'paidAt'],
    [cancelled, 'cancelled', 'cancelledAt'],
  ];
  for (const [event, what, when] of told) {
    entries.add(event, `tax-bill.${what}`, event.key, String(event.data[when]));
    const delivered = notify(sound, event, { person: payer, template: `tax-bill.${what}` }, event !== cancelled);
    if (delivered) entries.add(delivered, 'notification.delivered', event.key, at);
  }
  return { ...sound, payer, bill, other, issued, paid, posted };
}

function notify(
  sound: Sound,
  event: Done,
  told: { person: string; template: string },
  isWanted: boolean,
): Done | undefined {
  const id = deriveId(event.id, told.person, 'any');
  const { kind, taxType, period, amount } = event.data;
  const matter = { ...told, about: event.id };
  const params = { kind, taxType, period, amount };
  const request = { ...matter, channel: 'any', params, requestedAt: at };
  sound.handle(notification, id, { type: notificationRequested.type, data: request });
  if (!isWanted) {
    const suppressed = { ...matter, reason: 'not-wanted', suppressedAt: at };
    sound.handle(notification, id, { type: notificationSuppressed.type, data: suppressed });
    return undefined;
  }
  const delivered = { ...matter, channel: 'email', deliveredAt: at };
  sound.mails.push({ messageId: `<${id}@simpul.example>`, to: ['siti@example.go.id'], subject: 'Pajak' });
  return sound.handle(notification, id, { type: notificationDelivered.type, data: delivered })[0];
}

/** The live generation is the second; its newest entry stands in the head alone. */
function createTimeline(sound: Sound, person: string) {
  const entries = sound.collection('g2c', 'timeline.g2');
  const heads = sound.collection('g2c', 'timeline.g2.heads');
  sound
    .collection('g2c', 'views')
    .push({ _id: 'timeline', rev: 4, live: 2, old: [] }, { _id: 'agencies', rev: 1, live: 1 });
  let n = 0;
  return {
    add(event: Done, kind: string, bill: string, when: string) {
      n += 1;
      const entry = {
        _id: deriveId(event.id, person),
        person,
        n,
        kind,
        params: {},
        about: { type: 'tax-bill', id: bill },
        at: when,
      };
      const [head] = heads;
      if (head) {
        entries.push(head.entry as (typeof entries)[number]);
        Object.assign(head, { n, entry });
      } else heads.push({ _id: person, n, entry });
    },
  };
}
