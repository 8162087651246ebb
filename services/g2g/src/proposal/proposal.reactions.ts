import { on, type Reaction, type Repository, reaction } from '@simpul/backbone';
import { NotYet, proposalAccepted } from '@simpul/contracts';
import type { Person, PersonCommand } from '../person/person.ts';
import type { ProposalCommand, ProposalState } from './proposal.ts';

/**
 * Applies what was accepted. A person may have any number of proposals, more than a document has room for marks: the
 * record itself shows what was done, as a proposal only applies to the versions it set out from. The proposal then
 * learns what came of it, under the mark of the one event.
 */
export function proposalReaction(
  proposals: Repository<ProposalState, ProposalCommand>,
  persons: Repository<Person, PersonCommand>,
): Reaction {
  return reaction({
    name: 'proposals',
    on: [
      on(
        proposalAccepted,
        async (event) => {
          const id = event.subject;
          const found = await proposals.find(id);
          if (!found || found.state.status === 'none') throw new NotYet('the proposal');
          const { person, by, changes, base } = found.state;
          const accepted = { id, by, agency: event.data.agency, changes, base };
          const { state } = await persons.handle(person, { type: 'apply', proposal: accepted });
          if (state.status === 'none') throw new NotYet('the person');
          const settled = state.settled?.find((each) => each.proposal === id);
          const outcome = { applied: settled !== undefined, version: settled?.version ?? state.version };
          await proposals.handle(id, { type: 'conclude', ...outcome }, { cause: event });
        },
        { target: ({ subject: id }) => ({ collection: 'proposal', id }) },
      ),
    ],
  });
}
