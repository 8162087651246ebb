import { type Ops, partOfStatus } from '@simpul/backbone';
import type { OpsStatus } from '@simpul/contracts';
import type { Breaches } from './breach/breach.reactions.ts';
import type { DataRequests } from './data-request/data-request.routes.ts';

const atMost = { sort: 'state.dueAt', order: 'asc', limit: 50 } as const;
type Alarms = NonNullable<OpsStatus['alarms']>;

/**
 * What operators see of this service, with what the law gives a time for and that somebody should look at: data requests
 * that are late or whose services had to be asked again, and breaches of which not everybody was told in time.
 */
export function withAlarms(
  ops: Ops,
  { requests, breaches }: { requests: Pick<DataRequests, 'page'>; breaches: Pick<Breaches, 'page'> },
): Ops {
  async function waitingRequests(): Promise<Alarms> {
    const { items } = await requests.page({ filter: { 'state.alarm': true }, ...atMost });
    return items.flatMap(({ id, state }) => {
      if (state.status === 'none') return [];
      const { right, overdue, awaited, chased, submittedAt: since, status } = state;
      const missing = `no answer of ${awaited.join(', ')}, asked again ${chased} times`;
      const detail = `${overdue ? 'overdue, ' : ''}${awaited.length > 0 ? missing : status}`;
      return [{ what: `data-request (${right})`, id, since, detail }];
    });
  }

  async function lateBreaches(): Promise<Alarms> {
    const open = { 'state.status': { $in: ['assessing', 'assessed', 'notifying'] } };
    const { items } = await breaches.page({ filter: { 'state.overdue': true, ...open }, ...atMost });
    return items.flatMap(({ id, state }) =>
      state.status === 'none'
        ? []
        : [{ what: 'breach', id, since: state.reportedAt, detail: `overdue, ${state.status}` }],
    );
  }

  return {
    ...ops,
    async status() {
      const unknown: string[] = [];
      const look = async () => (await Promise.all([waitingRequests(), lateBreaches()])).flat();
      // As patient as with the other parts: a store that hangs is when one looks.
      const [status, alarms] = await Promise.all([
        ops.status(),
        partOfStatus<Alarms | undefined>('alarms', look, { instead: undefined, unknown }),
      ]);
      return { ...status, ...(alarms && { alarms }), unknown: [...status.unknown, ...unknown].toSorted() };
    },
  };
}
