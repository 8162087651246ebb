import { on, type Reaction, type Received, type Repository, reaction } from '@simpul/backbone';
import {
  employeeAppointed,
  employeeContractEnded,
  employeeDismissed,
  employeeHired,
  employeePromoted,
  employeeRetired,
  employeeTransferred,
  healthCardActivated,
  healthCardContributionBaseSet,
  healthCardMemberAdded,
  healthCardRegistered,
  healthCardReinstated,
  healthCardSegmentChanged,
  healthCardSuspended,
  healthCardVerified,
} from '@simpul/contracts';
import type { FetchRecord, Keys } from '@simpul/service';
import { type EmploymentFacts, factCollection } from './health-card.facts.ts';
import { birthDateProof, cardIdOf } from './health-card.ids.ts';
import type { CardNumbers } from './health-card.numbers.ts';
import type { HealthCardCommand, HealthCardState, KnownCard, Principal } from './health-card.state.ts';

export type HealthCards = Repository<HealthCardState, HealthCardCommand>;

interface IdentityParts {
  readonly cards: HealthCards;
  readonly numbers: CardNumbers;
  /** the register's record with the birth date, which is compared and not kept */
  readonly fetchRecord: FetchRecord;
  readonly keys: Pick<Keys, 'hmac'>;
}

/** Checks who a card is for against the person register, and gives it its number. */
export function identityReaction({ cards, numbers, fetchRecord, keys }: IdentityParts): Reaction {
  const target = ({ subject: id }: Received) => ({ collection: 'health-card', id });
  return reaction({
    name: 'health-card-identity',
    on: [
      on(
        healthCardRegistered,
        async (event) => {
          const { person } = event.data;
          const birthDate = (await fetchRecord(person))?.attributes.birthDate?.value;
          const found = birthDate && { birthDate, proof: birthDateProof(person, birthDate, keys) };
          return cards.handle(event.subject, { type: 'check', ...(found && { found }) }, { cause: event });
        },
        { target },
      ),
      on(
        healthCardVerified,
        async (event) => {
          const numberAttempt = await numbers.reserve(event.subject);
          return cards.handle(event.subject, { type: 'activate', numberAttempt }, { cause: event });
        },
        { target },
      ),
    ],
  });
}

/**
 * What employments change, in whatever order it comes: each event goes into the fact, and a card that is there is told
 * the fact. A card that is asked for meanwhile is told it once more, so that none is missed. No marks: the card knows by
 * the position of the last event it heard of.
 */
export function employmentReaction({ cards, facts }: { cards: HealthCards; facts: EmploymentFacts }): Reaction {
  const target = ({ data }: { data: { person: string } }) =>
    ({ collection: factCollection, id: data.person, by: 'existence' }) as const;

  async function tell(person: string): Promise<void> {
    const employment = await facts.find(person);
    const card = cardIdOf(person);
    if (!employment || !(await cards.find(card))) return;
    await cards.handle(card, { type: 'employ', employment });
    // an event that came between had perhaps no effect, and left nothing by which the card knows that this one is older
    const latest = (await facts.find(person))?.position;
    if (latest?.epoch !== employment.position.epoch || latest.seq !== employment.position.seq) await tell(person);
  }

  async function keep(event: Received<{ person: string }>, told: Parameters<EmploymentFacts['keep']>[2]) {
    await facts.keep(event.data.person, event, told);
    await tell(event.data.person);
  }

  return reaction({
    name: 'health-card-employment',
    on: [
      on(
        employeeHired,
        (event) => {
          const { agency, rank, baseSalary: wages, employment, startsOn: effectiveOn } = event.data;
          // contributions of a CPNS are reckoned once the appointment is permanent; a PPPK has no other
          return keep(event, { agency, because: 'hired', rank, wages, based: employment === 'pppk', effectiveOn });
        },
        { target },
      ),
      ...[employeeAppointed, employeePromoted].map((type) =>
        on<Appointment>(
          type,
          (event) => {
            const { agency, rank, baseSalary: wages, effectiveOn } = event.data;
            return keep(event, { agency, because: 'hired', rank, wages, based: true, effectiveOn });
          },
          { target },
        ),
      ),
      on(employeeTransferred, (event) => keep(event, pick(event.data)), { target }),
      on(employeeDismissed, (event) => keep(event, ended(event.data, 'dismissed')), { target }),
      on(employeeRetired, (event) => keep(event, { ...pick(event.data), because: 'retired' }), { target }),
      on(employeeContractEnded, (event) => keep(event, ended(event.data, 'contract-ended')), { target }),
      on(healthCardRegistered, ({ data: { person } }) => tell(person)),
    ],
  });
}

interface Appointment {
  readonly person: string;
  readonly agency: string;
  readonly rank: string;
  readonly baseSalary: number;
  readonly effectiveOn: string;
}

function pick({ agency, effectiveOn }: { agency: string; effectiveOn: string }) {
  return { agency, effectiveOn };
}

function ended<B extends string>(
  { reason, ...data }: { reason: string; agency: string; effectiveOn: string },
  because: B,
) {
  return { ...pick(data), because: reason === 'death' ? ('died' as const) : because };
}

/** Keeps households together: members are counted once their card is valid, and stand as the participant does. */
export function householdReaction(cards: HealthCards): Reaction {
  const follow = async (event: Received) => {
    const state = (await cards.find(event.subject))?.state;
    if (!state || state.status === 'none' || state.principal !== undefined) return;
    const principal = standingOf(state);
    for (const { person } of state.members) {
      await cards.handle(cardIdOf(person), { type: 'follow', principal }, { cause: event });
    }
  };
  return reaction({
    name: 'health-card-household',
    on: [
      on(healthCardActivated, async (event) => {
        const { principal, relation, person: member } = event.data;
        if (principal === undefined || relation === undefined) return;
        await cards.handle(cardIdOf(principal), { type: 'add-member', member, relation }, { cause: event });
      }),
      on(healthCardSegmentChanged, async (event) => {
        const { left, person: member } = event.data;
        if (left === undefined) return follow(event);
        await cards.handle(cardIdOf(left), { type: 'drop-member', member }, { cause: event });
      }),
      on(healthCardMemberAdded, follow),
      on(healthCardContributionBaseSet, follow),
      on(healthCardSuspended, follow),
      on(healthCardReinstated, follow),
    ],
  });
}

function standingOf({ person, segment, class: healthClass, suspension, owed, fineUntil }: KnownCard): Principal {
  const arrears = owed.reduce((sum, { amount }) => sum + amount, 0);
  const suspended = suspension && { months: suspension.months, arrears, since: suspension.since };
  return { person, segment, class: healthClass, ...(suspended && { suspended }), ...(fineUntil && { fineUntil }) };
}
