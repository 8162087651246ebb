import {
  type Aggregate,
  aggregate,
  type Binding,
  type DataOf,
  type DataRight,
  type DomainEvent,
  type PersonDataService,
  personData,
} from '@simpul/contracts';

type Events = (typeof personData)[PersonDataService];
type Told<K extends 'retentionAnswered' | 'carriedOut'> = DataOf<Events[K]>;

/** What a service has done about the data it keeps of a person. `restricted` and the rest by the last order given. */
export type PersonDataState =
  | { readonly status: 'none' }
  | {
      readonly status: 'kept' | 'restricted' | 'erased';
      /** when the order was given that made it `kept` or `restricted`: an earlier one that comes late changes nothing */
      readonly orderedAt?: string;
      readonly answered: readonly Pick<Told<'retentionAnswered'>, 'request' | 'round'>[];
      readonly done: readonly Pick<Told<'carriedOut'>, 'request' | 'right' | 'at'>[];
      readonly backupsExpireAt?: string;
    };

/** Times are ISO 8601 in UTC. */
export type PersonDataCommand =
  | {
      readonly type: 'answer-retention';
      readonly request: string;
      readonly round: number;
      readonly bound: readonly Binding[];
    }
  | {
      readonly type: 'carry-out';
      readonly request: string;
      readonly right: DataRight;
      readonly orderedAt: string;
      readonly backupsExpireAt?: string;
    };

/** Only `data` is published. */
export type PersonDataEvent =
  | DomainEvent<Events['retentionAnswered']['type'], Told<'retentionAnswered'>>
  | (DomainEvent<Events['carriedOut']['type'], Told<'carriedOut'>> & { readonly orderedAt: string });

const remembered = 32;

/** One per person a service was asked about, under the PersonRef: what it answered and did, each once. */
export function personDataAggregate(
  service: PersonDataService,
): Aggregate<PersonDataState, PersonDataCommand, PersonDataEvent> {
  const { retentionAnswered, carriedOut } = personData[service];
  return aggregate<PersonDataState, PersonDataCommand, PersonDataEvent>({
    service,
    name: 'person-data',
    schema: 1,
    initial: { status: 'none' },
    events: [retentionAnswered, carriedOut],

    decide(state, command, { now, id: person }) {
      const at = now.toISOString();
      const { answered, done } = knownOf(state);
      const { request } = command;
      switch (command.type) {
        case 'answer-retention': {
          const { round, bound } = command;
          if (answered.some((each) => each.request === request && each.round >= round)) return []; // asked twice
          return [retentionAnswered({ person, request, round, bound: [...bound], answeredAt: at })];
        }
        case 'carry-out': {
          const { right, orderedAt, backupsExpireAt } = command;
          if (done.some((each) => each.request === request && each.right === right)) return []; // ordered again
          const told = { person, request, right, at, ...(backupsExpireAt && { backupsExpireAt }) };
          return [{ ...carriedOut(told), orderedAt }];
        }
      }
    },

    evolve(state, event) {
      const known = knownOf(state);
      if ('orderedAt' in event) {
        const { request, right, at, backupsExpireAt } = event.data;
        const done = [...known.done, { request, right, at }].slice(-remembered);
        return { ...known, done, ...(backupsExpireAt && { backupsExpireAt }), ...after(known, right, event.orderedAt) };
      }
      const { request, round } = event.data;
      return { ...known, answered: [...known.answered, { request, round }].slice(-remembered) };
    },
  });
}

type Known = Exclude<PersonDataState, { status: 'none' }>;

function knownOf(state: PersonDataState): Known {
  return state.status === 'none' ? { status: 'kept', answered: [], done: [] } : state;
}

/** Who was erased stays so; of a restriction and its end the later order counts, in whatever order they arrive. */
function after({ status, orderedAt: last = '' }: Known, right: string, orderedAt: string): Partial<Known> {
  if (right === 'erase') return { status: 'erased' };
  const isRestriction = right === 'restrict' || right === 'lift-restriction';
  if (status === 'erased' || !isRestriction || orderedAt < last) return {};
  return { status: right === 'restrict' ? 'restricted' : 'kept', orderedAt };
}
