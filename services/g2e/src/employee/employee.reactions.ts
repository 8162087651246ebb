import { on, type Reaction, type Received, reaction } from '@simpul/backbone';
import { type DataOf, personnelActionDecreed, Rejected, trainingCompleted } from '@simpul/contracts';
import type { Formations } from '../formation/formation.routes.ts';
import { type Employees, employeeIdOf } from './employee.access.ts';
import { type DecidedByDecree, knowsDecree } from './employee.state.ts';

/**
 * Takes over what courses and decrees say of somebody. For a transfer a seat of the receiving formation is claimed first.
 * No marks are left: the state shows which requirement is met and which decree is known, and a career may see many.
 */
export function employeeReaction(employees: Employees, formations: Formations): Reaction {
  return reaction({
    name: 'employee',
    on: [
      on(trainingCompleted, async ({ data: { kind, person, certificate } }) => {
        if (kind !== 'latsar') return;
        await employees.handle(employeeIdOf(person), { type: 'pass-latsar', reference: certificate.number });
      }),
      on(personnelActionDecreed, async (event) => {
        const { employee, decree } = event.data;
        const known = (await employees.find(employee))?.state;
        if (known && known.status !== 'none' && knowsDecree(known, decree)) return; // told again: no seat is claimed
        const decided = await decidedBy(event);
        try {
          await employees.handle(employee, { type: 'decree', decided });
        } catch (error) {
          if (error instanceof Rejected && decided.kind === 'transfer')
            await formations.handle(decided.terms.formation, { type: 'release', employee, claim: event.id });
          throw error;
        }
      }),
    ],
  });

  async function decidedBy({ id, data }: Received<DataOf<typeof personnelActionDecreed>>): Promise<DecidedByDecree> {
    const { decree } = data;
    switch (data.kind) {
      case 'appointment':
        return { kind: data.kind, terms: data.terms, decree };
      case 'promotion':
        return { kind: data.kind, terms: data.terms, decree };
      case 'transfer': {
        const { terms, employee } = data;
        const found = await formations.find(terms.formation);
        if (
          !found ||
          found.state.status === 'none' ||
          found.state.agency !== terms.to ||
          found.state.employment !== 'pns'
        )
          throw new Rejected('employee.formation-elsewhere', { agency: terms.to });
        const { position } = found.state;
        const holder = found.state.holders[employee];
        if (holder?.status !== 'taken')
          await formations.handle(terms.formation, { type: 'claim', employee, claim: id });
        return { kind: data.kind, terms, position, decree };
      }
    }
  }
}
