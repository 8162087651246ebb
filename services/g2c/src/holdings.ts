import type { Repository, View } from '@simpul/backbone';
import { copiesOf, type Holding } from '@simpul/service';
import type { Consents } from './consent/consent.access.ts';
import { withdrawConsents } from './consent/consent.withdrawal.ts';
import type { EmploymentFacts } from './health-card/health-card.facts.ts';
import type { HealthCardCommand, HealthCardState } from './health-card/health-card.state.ts';
import type { Notification, NotificationCommand } from './notification/notification.ts';
import type { Timeline } from './timeline/timeline.reactions.ts';

interface Parts {
  readonly bills: Paged;
  readonly contributionBills: Paged;
  readonly cards: Repository<HealthCardState, HealthCardCommand>;
  readonly facts: EmploymentFacts;
  readonly consents: Consents;
  readonly notifications: Repository<Notification, NotificationCommand>;
  readonly timeline: View<Timeline>;
  /** of every service: copies, evidence */
  readonly shared: readonly Holding[];
}

type Paged = Parameters<typeof copiesOf<object>>[0];

const timelineShown = 1_000;

/** What this service keeps of citizens, besides what is not theirs; the terms stand in the register of processing. */
export function holdingsOf(parts: Parts): Holding[] {
  const { bills, contributionBills, cards, facts, consents, notifications, timeline, shared } = parts;
  const ofCard = (person: string) => ({ $or: [{ 'state.person': person }, { 'state.principal': person }] });
  const ofPerson = (person: string) => ({ 'state.person': person });
  return [
    ...shared,
    billHolding('tax-bill', bills),
    billHolding('contribution-bill', contributionBills),
    {
      record: 'health-card',
      bindingSince: (person) =>
        latest(cards, { ...ofCard(person), 'state.status': { $ne: 'rejected' } }, 'state.registeredAt'),
      copy: (person) => copiesOf(cards, { filter: ofCard(person), sort: 'state.registeredAt' }),
    },
    {
      record: 'employment-facts',
      async copy(person) {
        const fact = await facts.find(person);
        if (!fact) return [];
        const { position: _, ...told } = fact;
        return [{ person, ...told }];
      },
      erase: facts.forget,
    },
    {
      record: 'consent',
      copy: (person) => copiesOf(consents, { filter: ofPerson(person), sort: 'state.givenAt' }),
      // nobody acts any more for somebody of whom nothing is kept
      erase: (person) => withdrawConsents(consents, person),
    },
    {
      record: 'notification',
      copy: (person) => copiesOf(notifications, { filter: ofPerson(person), sort: 'state.requestedAt' }),
    },
    {
      record: 'timeline',
      copy: async (person) => (await timeline.live()).view.entries.following(person, 0, timelineShown),
      erase: async (person) => (await timeline.live()).view.entries.forget(person),
    },
  ];
}

/** What was issued and neither paid nor left unpaid is nothing that tax law wants kept: it was cancelled. */
function billHolding(record: string, bills: Paged): Holding {
  const counted = { 'state.status': { $in: ['issued', 'paid'] } };
  return {
    record,
    bindingSince: (person) => latest(bills, { 'state.payer': person, ...counted }, 'state.issuedAt'),
    copy: (person) => copiesOf(bills, { filter: { 'state.payer': person }, sort: 'state.issuedAt' }),
  };
}

/** When the youngest of those that a filter finds began. */
async function latest(repository: Paged, filter: Record<string, unknown>, sort: string): Promise<string | undefined> {
  const { items } = await repository.page({ filter, sort, limit: 1 });
  const [field = ''] = sort.split('.').slice(-1);
  const value = items[0] && (items[0].state as Record<string, unknown>)[field];
  return typeof value === 'string' ? value : undefined;
}
