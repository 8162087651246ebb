import { on, type Reaction, type Received, type Repository, reaction } from '@simpul/backbone';
import {
  type DataOf,
  dataRequestErasureOrdered,
  dataRequestSubmitted,
  personData,
  personDataServices,
  proposalApplied,
  proposalDeclined,
  proposalOvertaken,
  Rejected,
} from '@simpul/contracts';
import type { Person, PersonCommand } from '../person/person.ts';
import type { ProposalCommand, ProposalState } from '../proposal/proposal.ts';
import { type DataRequests, requestIdOf } from './data-request.routes.ts';

interface Parts {
  readonly requests: DataRequests;
  readonly persons: Repository<Person, PersonCommand>;
  readonly proposals: Pick<Repository<ProposalState, ProposalCommand>, 'find'>;
}

/** Hears what the services answer and have done, what the register decided on a correction, and erases the record. */
export function dataRequestReaction({ requests, persons, proposals }: Parts): Reaction {
  const target = (id: string) => ({ collection: 'data-request', id });

  /** A proposal that is somebody's correction; those of agencies and of before are nobody's request. */
  async function conclude(event: Received, applied: boolean): Promise<void> {
    const id = requestIdOf(event.subject);
    if (await requests.find(id)) await requests.handle(id, { type: 'conclude', applied }, { cause: event });
  }

  return reaction({
    name: 'data-requests',
    on: [
      on(dataRequestSubmitted, async (event) => {
        const { proposal } = event.data;
        const status = proposal && (await proposals.find(proposal))?.state.status;
        // the proposal was there first, and what was decided on it before there was a request was nobody's
        if (status === 'applied' || status === 'declined' || status === 'overtaken')
          await requests.handle(event.subject, { type: 'conclude', applied: status === 'applied' }, { cause: event });
      }),
      ...personDataServices.flatMap((service) => {
        const { retentionAnswered, carriedOut } = personData[service];
        return [
          on<DataOf<typeof retentionAnswered>>(
            retentionAnswered,
            (event) => {
              const { request, round, bound } = event.data;
              return requests.handle(request, { type: 'note-answer', service, round, bound }, { cause: event });
            },
            { target: ({ data }) => target(data.request) },
          ),
          on<DataOf<typeof carriedOut>>(
            carriedOut,
            (event) => {
              const { request, right, at, backupsExpireAt } = event.data;
              const done = { right, at, ...(backupsExpireAt && { backupsExpireAt }) };
              return requests.handle(request, { type: 'acknowledge', service, ...done }, { cause: event });
            },
            { target: ({ data }) => target(data.request) },
          ),
        ];
      }),
      on(
        dataRequestErasureOrdered,
        async (event) => {
          const { subject: request, data } = event;
          const refusal = await erase(data.person, request);
          const command = refusal
            ? ({ type: 'refuse', base: { service: 'g2g', record: 'person-record', legalBasis: refusal } } as const)
            : ({ type: 'confirm-register' } as const);
          await requests.handle(request, command, { cause: event });
        },
        { target: ({ subject }) => target(subject) },
      ),
      on(proposalApplied, (event) => conclude(event, true)),
      on(proposalDeclined, (event) => conclude(event, false)),
      on(proposalOvertaken, (event) => conclude(event, false)),
    ],
  });

  /** Erases the record; the law by which it may not be, where a hold stands. */
  async function erase(person: string, request: string): Promise<string | undefined> {
    try {
      await persons.handle(person, { type: 'erase', request });
      return undefined;
    } catch (error) {
      if (error instanceof Rejected && error.code === 'person.held') return String(error.detail.legalBasis);
      throw error;
    }
  }
}
