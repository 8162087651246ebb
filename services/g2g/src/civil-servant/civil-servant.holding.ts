import type { Repository } from '@simpul/backbone';
import { copiesOf, type Holding } from '@simpul/service';
import type { CivilServantCommand, CivilServantState } from './civil-servant.ts';

/** What the register of civil servants says of a person, with what it said before. */
export function civilServantHolding(civilServants: Repository<CivilServantState, CivilServantCommand>): Holding {
  return {
    record: 'civil-servant',
    copy: (person) =>
      copiesOf(civilServants, { filter: { 'state.person': person }, sort: 'state.version' }, (id, state) => ({
        id,
        ...state,
      })),
  };
}
