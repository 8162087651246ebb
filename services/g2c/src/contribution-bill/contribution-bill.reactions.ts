import { on, type Reaction, type Received, reaction } from '@simpul/backbone';
import {
  contributionBillCancelled,
  contributionBillPaid,
  healthCardContributionDue,
  NotYet,
  nation,
} from '@simpul/contracts';
import type { AgencyDirectory } from '@simpul/service';
import { cardIdOf, contributionBillIdOf } from '../health-card/health-card.ids.ts';
import type { HealthCards } from '../health-card/health-card.reactions.ts';
import type { ContributionDesk } from './contribution-bill.routes.ts';

interface Parts {
  readonly cards: HealthCards;
  readonly desk: ContributionDesk;
  readonly agencies: AgencyDirectory;
}

/**
 * Bills each month that a household owes, and tells the card what became of the bill. The card keeps no mark of its
 * bills, of which there are more than marks are good for: it knows by the month whether it is still owed.
 */
export function contributionBillReaction({ cards, desk, agencies }: Parts): Reaction {
  const card = ({ data }: Received<{ payer: string }>) =>
    ({ collection: 'health-card', id: cardIdOf(data.payer), by: 'existence' }) as const;
  return reaction({
    name: 'contribution-bills',
    on: [
      on(
        healthCardContributionDue,
        async (event) => {
          const { person: payer, period, amount, dueDate } = event.data;
          const issuer = await agencies.healthInsurer();
          if (!issuer) throw new NotYet('the health insurer in the directory');
          const terms = { issuer, taxType: 'iuran-jkn', payer, region: nation, period, amount, dueDate } as const;
          const bill = contributionBillIdOf(event.subject, period);
          return desk.issue(bill, { type: 'issue', ...terms }, { cause: event });
        },
        {
          target: ({ subject, data }) => ({
            collection: 'contribution-bill',
            id: contributionBillIdOf(subject, data.period),
          }),
        },
      ),
      on(
        contributionBillPaid,
        ({ data: { payer, period, paidAt: at } }) =>
          cards.handle(cardIdOf(payer), { type: 'settle', period, how: 'paid', at }),
        { target: card },
      ),
      on(
        contributionBillCancelled,
        ({ data: { payer, period, cancelledAt: at } }) =>
          cards.handle(cardIdOf(payer), { type: 'settle', period, how: 'withdrawn', at }),
        { target: card },
      ),
    ],
  });
}
