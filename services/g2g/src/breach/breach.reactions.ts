import { deriveId, on, type Reaction, type Received, type Repository, reaction } from '@simpul/backbone';
import {
  breachNoticesOrdered,
  breachSearches,
  type DataOf,
  NotYet,
  notificationDelivered,
  notificationFailed,
  notificationSuppressed,
  personDataServices,
} from '@simpul/contracts';
import type { BreachCommand, BreachState } from './breach.ts';
import type { BreachNoticeCommand, BreachNoticeState } from './breach-notice.ts';

export type Breaches = Repository<BreachState, BreachCommand>;
export type BreachNotices = Repository<BreachNoticeState, BreachNoticeCommand>;

const pageSize = 100;

/** Records whom the services find, has them told, and hears whether the messages were handed over. */
export function breachReaction(breaches: Breaches, notices: BreachNotices): Reaction {
  const noticeOf = (breach: string, person: string) => deriveId('breach-notice', breach, person);

  return reaction({
    name: 'breaches',
    on: [
      ...personDataServices.flatMap((service) => {
        const { found, completed } = breachSearches[service];
        return [
          on<DataOf<typeof found>>(found, async ({ data: { breach, persons } }) => {
            for (const person of persons)
              await notices.handle(noticeOf(breach, person), { type: 'record', breach, person, service });
          }),
          on<DataOf<typeof completed>>(
            completed,
            (event) => {
              const { breach, persons } = event.data;
              return breaches.handle(breach, { type: 'note-search', service, persons }, { cause: event });
            },
            { target: ({ data }) => ({ collection: 'breach', id: data.breach }) },
          ),
        ];
      }),
      on(breachNoticesOrdered, tellAll, { target: ({ subject: id }) => ({ collection: 'breach', id }) }),
      on(notificationDelivered, ({ data }) => settle(data.about, 'delivered')),
      on(notificationSuppressed, ({ data }) => settle(data.about, data.reason)),
      on(notificationFailed, ({ data }) => settle(data.about, data.reason)),
    ],
  });

  async function tellAll(event: Received): Promise<void> {
    const id = event.subject;
    const found = await breaches.find(id);
    if (!found || found.state.status === 'none') throw new NotYet('the breach');
    const { kind, agency, discoveredAt } = found.state;
    let [persons, cursor]: [number, string | undefined] = [0, undefined];
    do {
      const page = await notices.page({
        filter: { 'state.breach': id },
        sort: 'state.person',
        limit: pageSize,
        cursor,
      });
      for (const { id: notice } of page.items)
        await notices.handle(notice, { type: 'issue', kind, agency, discoveredAt });
      persons += page.items.length;
      cursor = page.next;
    } while (cursor);
    await breaches.handle(id, { type: 'confirm-notices', persons }, { cause: event });
  }

  /** `about` is the id of the event a message tells of: `<service>:<aggregate>:<id>:…`. */
  async function settle(about: string, outcome: string): Promise<void> {
    const [service, aggregate, id] = about.split(':');
    if (service === 'g2g' && aggregate === 'breach-notice' && id) await notices.handle(id, { type: 'settle', outcome });
  }
}
