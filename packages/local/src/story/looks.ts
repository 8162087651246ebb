import { unwrap } from '@simpul/client';
import { ancestors, regionName, type TaxBill, taxBillPaid } from '@simpul/contracts';
import type { Call, Caller } from './calls.ts';
import type { Citizen } from './cast.ts';
import type { Effect } from './effects.ts';
import { rupiah } from './pen.ts';
import type { Scene } from './scene.ts';
import type { OpenTimeline } from './timeline.ts';

type Traced = Pick<Call<unknown>, 'traceId' | 'began'>;

/** An event of a type, in the call's trace, read from its topic. */
export function event({ events }: Scene, { traceId }: Traced, type: string): Effect {
  return {
    label: 'event',
    awaited: () => `an event ${type} in trace ${traceId}`,
    look() {
      const heard = events.find(traceId, type);
      return heard && { lines: [`${type} (partition ${heard.partition})`, heard.id], at: heard.at };
    },
  };
}

/** An entry about a bill in an open timeline. */
export function liveEntry({ entries }: OpenTimeline, kind: string, bill: string): Effect {
  return {
    label: 'timeline',
    awaited: () => `an entry ${kind} in the open timeline`,
    look() {
      const entry = entries.find((each) => each.kind === kind && each.about.id === bill);
      return entry && { lines: [`#${entry.number} ${entry.title}, live`] };
    },
  };
}

/** An entry about a bill in a citizen's timeline, asked for. */
export function entry({ acting }: Scene, { who }: Caller, kind: string, bill: string): Effect {
  return {
    label: 'timeline',
    awaited: () => `an entry ${kind} in the timeline`,
    everyMs: 100,
    async look() {
      const { items } = await unwrap(acting(who).g2c.GET('/v1/me/services', { params: { query: { limit: 20 } } }));
      const found = items.find((each) => each.kind === kind && each.about.id === bill);
      return found && { lines: [`#${found.number} ${found.title}`] };
    },
  };
}

/** A mail to a citizen that holds all of some words, such as a payment code. */
export function mail({ stage }: Scene, { reachedAt }: Citizen, words: readonly string[]): Effect {
  return {
    label: 'mail',
    awaited: () => `a mail to ${reachedAt} with ${words.join(' and ')}`,
    async look() {
      const mails = await stage.mail.mails({ to: reachedAt });
      const found = mails.find(({ text }) => words.every((word) => text.includes(word)));
      return found && { lines: [found.subject, `to ${reachedAt}, with ${words.join(' and ')}`] };
    },
  };
}

/** A text message to a citizen that holds all of some words. */
export function textMessage({ stage }: Scene, { reachedAt }: Citizen, words: readonly string[]): Effect {
  return {
    label: 'text',
    awaited: () => `a text message to ${reachedAt} with ${words.join(' and ')}`,
    async look() {
      const texts = await stage.mail.texts({ to: reachedAt });
      const found = texts.find(({ body }) => words.every((word) => JSON.stringify(body).includes(word)));
      return found && { lines: [`to ${reachedAt}, with ${words.join(' and ')}`] };
    },
  };
}

/** The double entry of a payment, as a treasurer reads it. */
export function ledgerEntry(
  { acting, events }: Scene,
  { traceId }: Traced,
  treasurer: Caller,
  amount: number,
  paidType: string = taxBillPaid.type,
): Effect {
  return {
    label: 'ledger',
    awaited: () => `a ledger entry of ${rupiah(amount)} for the payment in trace ${traceId}`,
    everyMs: 50,
    async look() {
      const source = events.find(traceId, paidType)?.id;
      if (!source) return undefined;
      const query = { params: { query: { source, limit: 1 } } };
      const { items } = await unwrap(acting(treasurer.who).g2g.GET('/v1/ledger-entries', query));
      const [found] = items;
      if (found?.amount !== amount) return undefined;
      const lines = found.lines.map(({ side, account, name }) => `${side === 'debit' ? 'D' : 'K'} ${account} ${name}`);
      return { lines: [...lines, `${rupiah(found.amount)}, ${found.legalBasis}`] };
    },
  };
}

/** Revenue of one tax in a village and the regions around it, by region. */
export type Revenue = ReadonlyMap<string, bigint>;

/** A bill of a citizen or a company, as far as revenue is reported by it. */
type Taxed = Pick<TaxBill, 'region' | 'kind' | 'taxType'>;

/** Reads this year's revenue of a bill's tax in its village and every region around it. */
export async function readRevenue({ acting, year }: Scene, bill: Taxed): Promise<Revenue> {
  const { region: village, kind, taxType } = bill;
  const { g2g } = acting();
  const range = { from: `${year}-01-01`, to: `${year + 1}-12-31`, kind, taxType };
  const totals = [village, ...ancestors(village)].map(async (region) => {
    const report = await unwrap(g2g.GET('/v1/reports/revenue', { params: { query: { ...range, region } } }));
    return [region, BigInt(report.totals.all.total)] as const;
  });
  return new Map(await Promise.all(totals));
}

/** The payment of a bill in the revenue report: exactly its amount more at every level since `before` was read. */
export function risenRevenue(scene: Scene, bill: Taxed & Pick<TaxBill, 'amount'>, before: Revenue): Effect {
  const amount = BigInt(bill.amount);
  return {
    label: 'report',
    awaited: () => `${rupiah(bill.amount)} more in the revenue report from ${bill.region} to the nation`,
    everyMs: 100,
    async look() {
      const after = await readRevenue(scene, bill);
      const levels = [...after].map(([region, total]) => ({ region, total, was: before.get(region) ?? 0n }));
      if (levels.some(({ total, was }) => total - was !== amount)) return undefined;
      const lines = levels.map(({ region, total, was }) => {
        const name = `${region} ${regionName(region) ?? ''}`;
        return `${name.padEnd(32)} ${rupiah(String(was)).padStart(17)} → ${rupiah(String(total)).padStart(17)}`;
      });
      return { lines };
    },
  };
}
