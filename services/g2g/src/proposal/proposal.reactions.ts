import { on, type Reaction, type Repository, reaction } from '@simpul/backbone';
import { NotYet, personRecordUpdated, proposalAccepted, proposalSubmitted } from '@simpul/contracts';
import { attributesOf, isErased, type Person, type PersonCommand } from '../person/person.ts';
import type { CurrentRecord, ProposalCommand, ProposalState } from './proposal.ts';

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

const pageSize = 100;

/**
 * Takes the proposals about somebody who has moved to the agencies of where they live now, the decided ones too: what is
 * said in them is the person's history. One that was submitted while the move was told is found by its own event, which
 * comes after the record has changed. No marks are left: a proposal knows by which version of the address it lies where.
 */
export function proposalTransferReaction(
  proposals: Repository<ProposalState, ProposalCommand>,
  persons: Repository<Person, PersonCommand>,
): Reaction {
  return reaction({
    name: 'proposal-transfers',
    on: [
      on(personRecordUpdated, async ({ data: { person, changed } }) => {
        if (!changed.includes('address')) return;
        let cursor: string | undefined;
        do {
          const query = { filter: { 'state.person': person }, sort: 'state.submittedAt', limit: pageSize, cursor };
          const { items, next } = await proposals.page(query);
          for (const { id } of items) await transfer(id, person);
          cursor = next;
        } while (cursor);
      }),
      on(proposalSubmitted, ({ subject, data: { person } }) => transfer(subject, person)),
    ],
  });

  /** Until the record is the one that was read: who moves away and back meanwhile is not left where they were between. */
  async function transfer(id: string, person: string): Promise<void> {
    for (
      let record = await current(person), last = 0;
      record && record.version !== last;
      record = await current(person)
    ) {
      await proposals.handle(id, { type: 'transfer', record });
      last = record.version;
    }
  }

  async function current(person: string): Promise<CurrentRecord | undefined> {
    const found = await persons.find(person);
    if (!found || found.state.status === 'none' || isErased(found.state)) return undefined;
    return { attributes: attributesOf(found.state), version: found.state.version };
  }
}
