import { randomUUID } from 'node:crypto';
import { encode } from '@simpul/backbone';
import { type DomainEvent, services } from '@simpul/contracts';
import { expect, vi } from 'vitest';
import { type Answer, niks, startCompanyWorld } from './company.world.ts';

/** Who appears in tests of tax beside the representatives of companies. */
export const officers = {
  djp: 'officer:djp/198503302010011004/tax-officer',
  /** decides on objections to what the others bill */
  objections: 'officer:djp/198503302010011006/tax-objections',
  bapenda: 'officer:bapenda-33.74/198503302010011005/tax-officer',
  city: 'officer:pemkot-33.74/198503302010011001',
  permits: 'officer:dpmptsp-33.74/198503302010011007',
  bank: 'bank:bank-jateng',
} as const;

/** A month, `YYYY-MM`, so many months before this one in Jakarta. */
export function monthsAgo(months: number): string {
  const now = new Date(Date.now() + 7 * 3_600_000);
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, 1)).toISOString().slice(0, 7);
}

let used = 0;
const run = String(process.pid % 1_000).padStart(3, '0');

/** References of a payment that nobody has used yet. */
export function references(): { ntb: string; ntpn: string } {
  used += 1;
  const number = run + String(used).padStart(6, '0');
  return { ntb: `210${number}`, ntpn: `0A1B2C3${number}` };
}

/** A company with somebody who acts for it in tax. */
export interface Taxpayer {
  readonly id: string;
  readonly nib: string;
  /** the token of its representative */
  readonly who: string;
}

/** Two replicas of g2b, companies in them, and what they and officers and banks do about taxes. */
export async function startTaxWorld() {
  const world = await startCompanyWorld();
  const { call } = world;

  const known = async (replica: number) =>
    (await call(officers.djp, 'GET', '/v1/tax-bills', { replica })).status === 200;
  await vi.waitUntil(async () => (await known(0)) && known(1), { timeout: 60_000, interval: 100 });

  async function expectStatus(status: number, answer: Promise<Answer>): Promise<Answer['body']> {
    const given = await answer;
    expect(given).toMatchObject({ status });
    return given.body;
  }

  async function bills({ who }: Taxpayer, count: number): Promise<Answer['body'][]> {
    const look = async () => (await call(who, 'GET', '/v1/tax-bills')).body.items;
    await vi.waitFor(async () => expect(await look()).toHaveLength(count), { timeout: 60_000, interval: 100 });
    return look();
  }

  return {
    ...world,

    async taxpayer(person: 'siti' | 'budi' | 'tono' = 'siti'): Promise<Taxpayer> {
      const { id, nib } = await world.register(person);
      return { id, nib, who: `business:${nib}/${niks[person]}` };
    },

    file: ({ who }: Taxpayer, body: { taxType: string; period: string; due: number }) =>
      expectStatus(201, call(who, 'POST', '/v1/tax-returns', { body })),

    amend: ({ who }: Taxpayer, { id }: { id: string }, due: number) =>
      expectStatus(200, call(who, 'POST', `/v1/tax-returns/${id}/amendments`, { body: { due } })),

    withdraw: ({ id }: { id: string }, reason: string) =>
      expectStatus(200, call(officers.djp, 'POST', `/v1/tax-bills/${id}/cancellation`, { body: { reason } })),

    /** Two parts, agreed to, in the place of a company's only bill: their bills, once they are issued. */
    async parts(company: Taxpayer, bill: string): Promise<Answer['body'][]> {
      await bills(company, 1);
      const request = call(company.who, 'POST', '/v1/instalments', { body: { bill, parts: 2 } });
      const { id } = await expectStatus(201, request);
      await expectStatus(200, call(officers.djp, 'POST', `/v1/instalments/${id}/approval`));
      return (await bills(company, 3)).filter(({ status }) => status === 'issued');
    },

    /** The bills of a company, once there are `count`; newest first. */
    bills,

    pay: ({ code, amount }: { code: string; amount: number }) =>
      call(officers.bank, 'POST', `/v1/billing-codes/${code}/payments`, {
        body: { amount, ...references(), paidAt: new Date().toISOString() },
      }),

    /** An officer's assessment; its last day may be long over. */
    assess: ({ nib }: Taxpayer, change: object = {}) =>
      expectStatus(
        201,
        call(officers.djp, 'POST', '/v1/tax-bills', {
          body: {
            payer: { nib },
            taxType: 'ppn',
            region: '33.74.01.1001',
            period: monthsAgo(6),
            amount: 9_000_000,
            dueDate: `${monthsAgo(4)}-28`,
            ...change,
          },
        }),
      ),

    standing: ({ nib }: Pick<Taxpayer, 'nib'>, who: string = officers.djp, query = '') =>
      call(who, 'GET', `/v1/tax-standings/${nib}${query}`),

    /** Waits until a company stands so, for these kinds of reasons. */
    async stands({ nib }: Pick<Taxpayer, 'nib'>, standing: string, ...kinds: string[]): Promise<void> {
      const look = async () => (await call(officers.djp, 'GET', `/v1/tax-standings/${nib}`)).body;
      await vi.waitFor(
        async () => {
          const { reasons = [], ...rest } = await look();
          expect({ ...rest, kinds: reasons.map(({ kind }: { kind: string }) => kind) }).toMatchObject({
            standing,
            kinds,
          });
        },
        { timeout: 60_000, interval: 100 },
      );
    },

    /** Tells an event of this service, as if one of its aggregates had. */
    async tell(id: string, seq: number, { type, data }: DomainEvent): Promise<void> {
      const topic = services.g2b.topics.find(({ events }) => events.some((each) => each.type === type));
      if (!topic) throw new Error(`no topic of g2b carries ${type}`);
      const aggregate = topic.name.slice('g2b.'.length);
      const entry = { seq, epoch: 1, type, time: new Date().toISOString(), data, trace: {} };
      const { partitions } = topic;
      await world.publish(topic, encode({ service: 'g2b', aggregate, id }, entry, { partitions, trace: {} }));
    },

    /** How many facts are known of a NIB. */
    async known(nib: string): Promise<number> {
      const sources = await world.db.collection('tax-standing-sources').find({ nib }).toArray();
      return sources.reduce((sum, { known }) => sum + known, 0);
    },

    /** The stored standing of a NIB, which events were told from. */
    stored: async (nib: string) => world.db.collection('tax-standing').findOne({ 'state.nib': nib }),
  };
}

export type TaxWorld = Awaited<ReturnType<typeof startTaxWorld>>;

/** A NIB that no registered company has. */
export function strangeNib(): string {
  return `812${String(randomUUID().replaceAll(/\D/g, '')).padEnd(10, '7').slice(0, 10)}`;
}
