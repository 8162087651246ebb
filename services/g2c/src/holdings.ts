import type { Repository, View } from '@simpul/backbone';
import { type Bill, type LiveBill, type PayableKind, shownBill } from '@simpul/billing';
import type { ContributionKind } from '@simpul/contracts';
import { copiesOf, copyLimit, type Holding } from '@simpul/service';
import type { Consents } from './consent/consent.access.ts';
import { shownConsent } from './consent/consent.routes.ts';
import { withdrawConsents } from './consent/consent.withdrawal.ts';
import { shownContributionBill } from './contribution-bill/contribution-bill.routes.ts';
import { existing, shownCard } from './health-card/health-card.answers.ts';
import type { EmploymentFacts } from './health-card/health-card.facts.ts';
import type { HealthCardCommand, HealthCardState } from './health-card/health-card.state.ts';
import { shownNotification } from './notification/notification.routes.ts';
import type { Notification, NotificationCommand } from './notification/notification.ts';
import type { Timeline } from './timeline/timeline.reactions.ts';
import { shownEntry } from './timeline/timeline.texts.ts';

interface Parts {
  readonly bills: Paged<Bill>;
  readonly contributionBills: Paged<Bill<ContributionKind>>;
  readonly cards: Repository<HealthCardState, HealthCardCommand>;
  readonly facts: EmploymentFacts;
  readonly consents: Consents;
  readonly notifications: Repository<Notification, NotificationCommand>;
  readonly timeline: View<Timeline>;
  /** of every service: copies, evidence */
  readonly shared: readonly Holding[];
}

type Paged<S> = Parameters<typeof copiesOf<S>>[0];

/** What this service keeps of citizens, besides what is not theirs; the terms stand in the register of processing. */
export function holdingsOf(parts: Parts): Holding[] {
  const { bills, contributionBills, cards, facts, consents, notifications, timeline, shared } = parts;
  const ofCard = (person: string) => ({ $or: [{ 'state.person': person }, { 'state.principal': person }] });
  const ofPerson = (person: string) => ({ 'state.person': person });
  return [
    ...shared,
    billHolding('tax-bill', bills, shownBill),
    billHolding('contribution-bill', contributionBills, shownContributionBill),
    {
      record: 'health-card',
      bindingSince: (person) =>
        latest(cards, { ...ofCard(person), 'state.status': { $ne: 'rejected' } }, 'state.registeredAt'),
      // one's own: the cards of the household are each member's
      copy: (person) => copiesOf(cards, { filter: ofPerson(person), sort: 'state.registeredAt' }, ownCard),
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
      copy: (person) => copiesOf(consents, { filter: ofPerson(person), sort: 'state.givenAt' }, shownConsent),
      // nobody acts any more for somebody of whom nothing is kept
      erase: (person) => withdrawConsents(consents, person),
    },
    {
      record: 'notification',
      copy: (person, language) =>
        copiesOf(notifications, { filter: ofPerson(person), sort: 'state.requestedAt' }, (id, state) =>
          shownNotification(id, state, language),
        ),
    },
    {
      record: 'timeline',
      async copy(person, language) {
        const { items } = await (await timeline.live()).view.entries.page(person, { limit: copyLimit + 1 });
        return items.map((entry) => shownEntry(entry, language));
      },
      erase: async (person) => (await timeline.live()).view.entries.forget(person),
    },
  ];
}

/** What was issued and neither paid nor left unpaid is nothing that tax law wants kept: it was cancelled. */
function billHolding<K extends PayableKind>(
  record: string,
  bills: Paged<Bill<K>>,
  shown: (id: string, bill: LiveBill<K>) => object,
): Holding {
  const counted = { 'state.status': { $in: ['issued', 'paid'] } };
  return {
    record,
    bindingSince: (person) => latest(bills, { 'state.payer': person, ...counted }, 'state.issuedAt'),
    copy: (person) =>
      copiesOf(bills, { filter: { 'state.payer': person }, sort: 'state.issuedAt' }, (id, state) =>
        state.status === 'none' ? [] : shown(id, state),
      ),
  };
}

/** A card without whom else it names, and without the reference of the household, which says who lives together. */
function ownCard(id: string, state: HealthCardState): object {
  const { household: _, principal: __, members, ...card } = shownCard(id, existing(state), new Date());
  return { ...card, members: members.map(({ relation }) => ({ relation })) };
}

/** When the youngest of those that a filter finds began. */
async function latest(
  repository: Paged<object>,
  filter: Record<string, unknown>,
  sort: string,
): Promise<string | undefined> {
  const { items } = await repository.page({ filter, sort, limit: 1 });
  const [field = ''] = sort.split('.').slice(-1);
  const value = items[0] && (items[0].state as Record<string, unknown>)[field];
  return typeof value === 'string' ? value : undefined;
}
