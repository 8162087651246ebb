import { unwrap } from '@simpul/client';
import type { BusinessTaxBill, Company, TaxStanding, WorkItem } from '@simpul/contracts';
import type { Caller } from './calls.ts';
import type { Effect } from './effects.ts';
import { rupiah } from './pen.ts';
import type { Scene } from './scene.ts';

/** A company as the register in g2g has it, read by an officer. */
export function companyRecord({ acting }: Scene, officer: Caller, { nib }: Pick<Company, 'nib'>): Effect {
  return {
    label: 'register',
    awaited: () => `the company ${nib} in the register`,
    everyMs: 100,
    async look() {
      const query = { params: { query: { nib, limit: 1 } } };
      const { items } = await unwrap(acting(officer.who).g2g.GET('/v1/company-records', query));
      const [found] = items;
      return found && { lines: [`${found.name}, ${found.scale}, ${found.region}, version ${found.version}`] };
    },
  };
}

/** A company in the list that is open to everybody. */
export function publicCompany({ acting }: Scene, { nib }: Pick<Company, 'nib'>): Effect {
  return {
    label: 'search',
    awaited: () => `the company ${nib} in the public list`,
    everyMs: 100,
    async look() {
      const { items } = await unwrap(acting().g2b.GET('/v1/companies', { params: { query: { q: nib, limit: 1 } } }));
      return items[0] && { lines: [`${items[0].name}, found by anybody`] };
    },
  };
}

/** The review of a company in an officer's inbox; `found` is given it. */
export function inboxItem(
  { acting }: Scene,
  { who }: Caller,
  { id, nib, region }: Pick<Company, 'id' | 'nib' | 'region'>,
  found: (item: WorkItem) => void,
): Effect {
  return {
    label: 'inbox',
    awaited: () => `a review of the company ${nib} in the inbox`,
    everyMs: 100,
    async look() {
      const { g2g } = acting(who);
      const query = { params: { query: { nib, status: 'open' } } } as const;
      const review = (await unwrap(g2g.GET('/v1/reviews', query))).items.find(({ company }) => company === id);
      const inbox = { params: { query: { kind: 'review', region, limit: 100 } } };
      const { items } = await unwrap(g2g.GET('/v1/work-items', inbox));
      const item = items.find(({ matter }) => matter.id === review?.id);
      if (!review || !item) return undefined;
      found(item);
      // Swedish writes a moment as ISO 8601 does.
      const due = new Intl.DateTimeFormat('sv-SE', {
        timeZone: 'Asia/Jakarta',
        dateStyle: 'short',
        timeStyle: 'short',
      });
      const asked = `${review.permit}, KBLI ${review.kbli.code}, NIB ${review.nib}`;
      return { lines: [asked, `to be answered before ${due.format(new Date(item.dueAt))} WIB`] };
    },
  };
}

/** The bill that follows from a return; `found` is given it. */
export function businessBill(
  { acting }: Scene,
  { who }: Caller,
  id: string,
  found: (bill: BusinessTaxBill) => void,
): Effect {
  return {
    label: 'bill',
    awaited: () => `the bill ${id}`,
    everyMs: 100,
    async look() {
      const { data: bill, response } = await acting(who).g2b.GET('/v1/tax-bills/{id}', { params: { path: { id } } });
      if (!bill) {
        if (response.status !== 404) throw new Error(`the bill was answered by ${response.status}`);
        return undefined;
      }
      found(bill);
      return { lines: [`${rupiah(bill.amount)}, due ${bill.dueDate}, code ${bill.code}`] };
    },
  };
}

/** How a company stands in its taxes, as somebody may know it: reasons are for itself and officers of state tax. */
export function taxStanding(
  { acting }: Scene,
  { who, name }: Caller,
  nib: string,
  awaited: TaxStanding['standing'],
): Effect {
  return {
    label: 'standing',
    awaited: () => `a tax standing ${awaited}`,
    everyMs: 100,
    async look() {
      const asked = acting(who).g2b.GET('/v1/tax-standings/{nib}', { params: { path: { nib } } });
      const { standing, reasons } = await unwrap(asked);
      if (standing !== awaited) return undefined;
      const because = reasons?.map(({ kind, taxType, period }) => `${kind} ${taxType} ${period}`).join(', ');
      return { lines: [`${standing}${because ? `: ${because}` : ''}, as ${name} is told`] };
    },
  };
}
