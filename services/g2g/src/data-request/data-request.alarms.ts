import type { Ops } from '@simpul/backbone';
import type { DataRequests } from './data-request.routes.ts';

const most = 100;

/** What operators see of this service, with the data requests that are late or whose services had to be asked again. */
export function withAlarms(ops: Ops, requests: Pick<DataRequests, 'page'>): Ops {
  async function alarms() {
    const { items } = await requests.page({
      filter: { 'state.alarm': true },
      sort: 'state.dueAt',
      order: 'asc',
      limit: most,
    });
    return items.flatMap(({ id, state }) => {
      if (state.status === 'none') return [];
      const { right, overdue, awaited, chased, submittedAt: since } = state;
      const late = overdue ? 'overdue, ' : '';
      const missing =
        awaited.length > 0 ? `no answer of ${awaited.join(', ')}, asked again ${chased} times` : state.status;
      return [{ what: `data-request (${right})`, id, since, detail: `${late}${missing}` }];
    });
  }

  return {
    ...ops,
    async status() {
      const status = await ops.status();
      try {
        return { ...status, alarms: await alarms() };
      } catch (error) {
        const why = error instanceof Error ? error.name : 'error';
        return { ...status, unknown: [...status.unknown, `alarms: ${why}`] };
      }
    },
  };
}
