import type { Repository } from '@simpul/backbone';
import { type Holding, storedOf } from '@simpul/service';
import { formerlyNamed, named } from './company.list.ts';
import type { CompanyCommand, CompanyState } from './company.ts';

type Registered = Extract<CompanyState, { status: 'registered' }>;

/** For which companies the register has a person act, or had: who else acts for them is not theirs to see. */
export function companyHolding(companies: Repository<CompanyState, CompanyCommand>): Holding {
  return {
    record: 'company',
    async copy(person) {
      const filter = { $or: [{ [named]: person }, { [formerlyNamed]: person }] };
      const found = await storedOf(companies, { filter, sort: 'state.attributes.nib.value' });
      return found.flatMap(({ id, state }) => (state.status === 'none' ? [] : entriesOf(person, id, state)));
    },
  };
}

/** What the register says of a person in a company, the latest first; `current` is what it says now. */
export function entriesOf(person: string, company: string, { attributes, history }: Registered): object[] {
  const { nib, representatives } = attributes;
  const said = [representatives, ...(history.representatives ?? []).toReversed()];
  return said.flatMap(({ value, ...from }, index) =>
    value
      .filter((each) => each.person === person)
      .map((each) => ({ company, nib: nib.value, ...each, current: index === 0, ...from })),
  );
}
