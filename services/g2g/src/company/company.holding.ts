import type { Repository } from '@simpul/backbone';
import { type Holding, storedOf } from '@simpul/service';
import { formerlyNamed, named } from './company.list.ts';
import type { CompanyCommand, CompanyState } from './company.ts';

/** For which companies the register has a person act, or had: who else acts for them is not theirs to see. */
export function companyHolding(companies: Repository<CompanyState, CompanyCommand>): Holding {
  return {
    record: 'company',
    async copy(person) {
      const filter = { $or: [{ [named]: person }, { [formerlyNamed]: person }] };
      const found = await storedOf(companies, { filter, sort: 'state.attributes.nib.value' });
      return found.flatMap(({ id: company, state }) => {
        if (state.status === 'none') return [];
        const { nib, representatives } = state.attributes;
        return [representatives, ...(state.history.representatives ?? []).toReversed()].flatMap(({ value, ...said }) =>
          value.filter((each) => each.person === person).map((each) => ({ company, nib: nib.value, ...each, ...said })),
        );
      });
    },
  };
}
