import { aggregate, type EventOf, personCopyRequested } from '@simpul/contracts';

/** An agency's wish to keep a copy of somebody's record: one per agency and person, from which its id derives. */
export type PersonCopyState =
  | { status: 'none' }
  | { status: 'requested'; person: string; agency: string; requestedAt: string };

export type PersonCopyCommand = { type: 'request'; person: string; agency: string };

export type PersonCopyEvent = EventOf<typeof personCopyRequested>;

/** Whose records agencies keep copies of, as long as there is no employment to tell. */
export const personCopy = aggregate<PersonCopyState, PersonCopyCommand, PersonCopyEvent>({
  service: 'g2e',
  name: 'person-copy',
  schema: 1,
  initial: { status: 'none' },
  events: [personCopyRequested],

  decide(state, { person, agency }, { now }) {
    if (state.status === 'requested') return []; // asked twice: harmless
    return [personCopyRequested({ person, agency, requestedAt: now.toISOString() })];
  },

  evolve(_state, event) {
    return { status: 'requested', ...event.data };
  },
});
