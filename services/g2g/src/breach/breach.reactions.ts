import { deriveId, on, type Reaction, type Received, type Repository, reaction } from '@simpul/backbone';
import {
  breachNoticesIssued,
  breachNoticesOrdered,
  breachSearches,
  breachToldOtherwise,
  type DataOf,
  NotYet,
  notificationDelivered,
  notificationFailed,
  notificationSuppressed,
  personDataServices,
} from '@simpul/contracts';
import type { BreachCommand, BreachState } from './breach.ts';
import { type BreachNoticeCommand, type BreachNoticeState, untold } from './breach-notice.ts';

export type Breaches = Repository<BreachState, BreachCommand>;
export type BreachNotices = Repository<BreachNoticeState, BreachNoticeCommand>;

const pageSize = 100;

interface Parts {
  readonly breaches: Breaches;
  readonly notices: BreachNotices;
  /** whether somebody of a breach has not been told yet */
  readonly isUntold: (breach: string) => Promise<boolean>;
}

/** Records whom the services find, has them told, and hears whether the messages were handed over. */
export function breachReaction({ breaches, notices, isUntold }: Parts): Reaction {
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
      on(breachNoticesIssued, ({ subject: id }) => confirmTold(id)),
      on(breachToldOtherwise, async ({ subject: id, data: { means, reference, person } }) => {
        for await (const notice of person ? [noticeOf(id, person)] : untoldOf(id))
          await notices.handle(notice, { type: 'tell-otherwise', means, reference });
        await confirmTold(id);
      }),
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
    if (service !== 'g2g' || aggregate !== 'breach-notice' || !id) return;
    const { state } = await notices.handle(id, { type: 'settle', outcome });
    if (state.status !== 'none') await confirmTold(state.breach);
  }

  /** Whoever settles the last notice sees that it is the last. */
  async function confirmTold(breach: string): Promise<void> {
    if (!(await isUntold(breach))) await breaches.handle(breach, { type: 'confirm-told' });
  }

  async function* untoldOf(breach: string): AsyncIterable<string> {
    let cursor: string | undefined;
    do {
      const filter = { 'state.breach': breach, 'state.status': { $in: untold } };
      const page = await notices.page({ filter, sort: 'state.person', limit: pageSize, cursor });
      for (const { id } of page.items) yield id;
      cursor = page.next;
    } while (cursor);
  }
}
