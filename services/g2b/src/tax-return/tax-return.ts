import { dueDay, lastDayOf, taxTypeIn } from '@simpul/billing';
import {
  aggregate,
  type DataOf,
  type EventOf,
  endOfJakartaDay,
  Rejected,
  taxReturnAmended,
  taxReturnFiled,
} from '@simpul/contracts';

/** A return that was filed; `correction` counts its amendments, `due` is what the last of them says. */
export type FiledReturn = DataOf<typeof taxReturnFiled> & {
  readonly status: 'filed';
  readonly correction: number;
  readonly amendedAt?: string;
};
export type TaxReturnState = { readonly status: 'none' } | FiledReturn;

/** What can be asked of a return. `due` is rupiah, `period` `YYYY` or `YYYY-MM`. */
export type TaxReturnCommand =
  | {
      readonly type: 'file';
      readonly nib: string;
      readonly taxType: string;
      readonly period: string;
      readonly region: string;
      readonly due: number;
    }
  | { readonly type: 'amend'; readonly due: number };

type TaxReturnEvent = EventOf<typeof taxReturnFiled> | EventOf<typeof taxReturnAmended>;

const mostCorrections = 20;

/** A company's declaration of a tax for a period, one per company, tax type and period. */
export const taxReturn = aggregate<TaxReturnState, TaxReturnCommand, TaxReturnEvent>({
  service: 'g2b',
  name: 'tax-return',
  schema: 1,
  initial: { status: 'none' },
  events: [taxReturnFiled, taxReturnAmended],

  decide(state, command, { now }) {
    switch (command.type) {
      case 'file':
        return file(state, command, now);
      case 'amend':
        return amend(state, command.due, now);
    }
  },

  evolve(state, event) {
    switch (event.type) {
      case 'g2b.tax-return.filed.v1':
        return { ...event.data, status: 'filed', correction: 0 };
      case 'g2b.tax-return.amended.v1': {
        if (state.status === 'none') throw new Error('a return that was never filed was amended');
        const { due, correction, filedAt: amendedAt } = event.data;
        return { ...state, due, correction, amendedAt };
      }
    }
  },
});

function file(
  state: TaxReturnState,
  { nib, taxType, period, region, due }: Extract<TaxReturnCommand, { type: 'file' }>,
  now: Date,
): TaxReturnEvent[] {
  if (state.status === 'filed') {
    if (state.correction === 0 && state.due === due) return [];
    throw new Rejected('tax-return.already-filed', { taxType, period });
  }
  const type = taxTypeIn(taxType, period);
  if (!type) throw new Rejected('tax-return.not-declared', { taxType, period });
  const form = type.period === 'year' ? 'YYYY' : 'YYYY-MM';
  if (period.length !== form.length) throw new Rejected('tax-return.wrong-period', { taxType, form });
  const dueDate = dueDay('return', taxType, period);
  if (!dueDate) throw new Rejected('tax-return.not-declared', { taxType, period });
  const until = lastDayOf(period);
  if (now < endOfJakartaDay(until)) throw new Rejected('tax-return.period-not-over', { period, until });
  return [taxReturnFiled({ nib, taxType, period, dueDate, filedAt: now.toISOString(), due, region })];
}

function amend(state: TaxReturnState, due: number, now: Date): TaxReturnEvent[] {
  if (state.status === 'none') throw new Rejected('tax-return.not-found');
  if (state.due === due) return [];
  if (state.correction >= mostCorrections) {
    throw new Rejected('tax-return.too-many-corrections', { limit: mostCorrections });
  }
  const { nib, taxType, period, dueDate, region, correction } = state;
  const told = { nib, taxType, period, dueDate, region, due, filedAt: now.toISOString() };
  return [taxReturnAmended({ ...told, correction: correction + 1 })];
}
