import {
  aggregate,
  type DataOf,
  type EventOf,
  formationClosed,
  formationOpened,
  formationSeatClaimed,
  formationSeatFreed,
  formationSeatTaken,
  formationSeatUnconfirmed,
  Rejected,
} from '@simpul/contracts';

type Opened = DataOf<typeof formationOpened>;
export type FormationTerms = Omit<Opened, 'openedAt'>;

/**
 * Who has a seat. It is claimed by one request (`claim`) before its person is hired; when `until` has passed unconfirmed
 * it is asked whether they were. A seat that is taken keeps the claim it was taken by.
 */
export type Holder =
  | { readonly status: 'claimed'; readonly seat: number; readonly claim: string; readonly until: string }
  | { readonly status: 'unconfirmed'; readonly seat: number; readonly claim: string }
  | { readonly status: 'taken'; readonly seat: number; readonly claim?: string };

/** The seats of a position, and who has one: at most as many as there are seats, in one document. */
export type FormationState = { status: 'none' } | KnownFormation;
export interface KnownFormation extends Opened {
  readonly status: 'open' | 'closed';
  readonly closedAt?: string;
  readonly holders: Readonly<Record<string, Holder>>;
}

/**
 * `release` is for a claimant who was not hired, `vacate` for a holder who was found to have left the seat they had by a
 * claim, `settle` for a claimant who was found not to be employed when that was asked; `ask` is the clock's.
 */
export type FormationCommand =
  | { type: 'open'; terms: FormationTerms }
  | { type: 'claim'; employee: string; claim: string }
  | { type: 'release'; employee: string; claim: string }
  | { type: 'confirm'; employee: string }
  | { type: 'vacate'; employee: string; claim: string | undefined; reason: string }
  | { type: 'settle'; employee: string }
  | { type: 'ask' }
  | { type: 'close' };

type SeatEvent = EventOf<typeof formationSeatUnconfirmed | typeof formationSeatTaken | typeof formationSeatFreed>;

/** Which request made a claim is not published. */
export type FormationEvent =
  | EventOf<typeof formationOpened | typeof formationClosed>
  | SeatEvent
  | (EventOf<typeof formationSeatClaimed> & { readonly claim: string });

const minute = 60_000;
/** After a claim: within how long somebody may be hired on it, and when it is asked whether they were. */
export const claimTerms = { hireWithinMs: 5 * minute, askAfterMs: 15 * minute } as const;

/** A formation: seats that are claimed before somebody is hired, so that never more are hired than there are seats. */
export const formation = aggregate<FormationState, FormationCommand, FormationEvent>({
  service: 'g2e',
  name: 'formation',
  schema: 1,
  initial: { status: 'none' },
  events: [
    formationOpened,
    formationSeatClaimed,
    formationSeatUnconfirmed,
    formationSeatTaken,
    formationSeatFreed,
    formationClosed,
  ],

  decide(state, command, { now }) {
    const at = now.toISOString();
    if (command.type === 'open') return open(state, command.terms, at);
    if (state.status === 'none') throw new Rejected('formation.not-found');
    switch (command.type) {
      case 'claim':
        return claim(state, command, now);
      case 'close':
        return state.status === 'closed' ? [] : [formationClosed({ closedAt: at })];
      case 'ask':
        return Object.entries(state.holders)
          .filter(([, holder]) => holder.status === 'claimed' && holder.until <= at)
          .map(([employee]) => formationSeatUnconfirmed({ employee, at }));
      case 'confirm': {
        const { employee } = command;
        const holder = state.holders[employee];
        if (holder?.status === 'taken') return [];
        return [formationSeatTaken({ employee, seat: holder?.seat ?? freeSeat(state), at })];
      }
      case 'release':
      case 'vacate':
      case 'settle': {
        const { employee } = command;
        const holder = state.holders[employee];
        if (!holder || !isGivenUp(holder, command)) return [];
        const reason = command.type === 'vacate' ? command.reason : 'not-hired';
        return [formationSeatFreed({ employee, seat: holder.seat, reason, at })];
      }
    }
  },

  evolve(state, event) {
    if (event.type === formationOpened.type) return { status: 'open', ...event.data, holders: {} };
    if (state.status === 'none') return state;
    if (event.type === formationClosed.type) return { ...state, status: 'closed', closedAt: event.data.closedAt };
    const { [event.data.employee]: before, ...others } = state.holders;
    const holder = holderAfter(before, event);
    return { ...state, holders: holder ? { ...others, [event.data.employee]: holder } : others };
  },

  dueAt(state) {
    if (state.status === 'none') return undefined;
    const asked = Object.values(state.holders).flatMap((each) => (each.status === 'claimed' ? [each.until] : []));
    return asked.length > 0 ? new Date(asked.toSorted()[0] as string) : undefined;
  },
  due: { type: 'ask' },
});

/** How many seats are in which way out of reach. */
export function seatsOf({ holders }: KnownFormation): { taken: number; claimed: number } {
  const taken = Object.values(holders).filter(({ status }) => status === 'taken').length;
  return { taken, claimed: Object.keys(holders).length - taken };
}

function open(state: FormationState, terms: FormationTerms, openedAt: string): FormationEvent[] {
  if (state.status === 'none') return [formationOpened({ ...terms, openedAt })];
  const { position, seats, employment, legalBasis, year } = state;
  const isSame = JSON.stringify([position, seats, employment, legalBasis]) === JSON.stringify(asked(terms));
  if (isSame) return []; // asked twice: harmless
  throw new Rejected('formation.already-open', { position: position.code, year });
}

const asked = ({ position, seats, employment, legalBasis }: FormationTerms) => [
  position,
  seats,
  employment,
  legalBasis,
];

function claim(
  state: KnownFormation,
  { employee, claim }: Extract<FormationCommand, { type: 'claim' }>,
  now: Date,
): FormationEvent[] {
  if (state.status === 'closed') throw new Rejected('formation.closed');
  const holder = state.holders[employee];
  // Two requests that hired the same person on one claim could each take the seat from the other by failing.
  if (holder?.status === 'claimed' && holder.claim !== claim)
    throw new Rejected('formation.claim-pending', { until: holder.until });
  if (holder?.status === 'taken' && holder.claim === claim) return []; // the request was done, and came again
  const at = now.toISOString();
  const until = new Date(now.getTime() + claimTerms.askAfterMs).toISOString();
  const seat = holder?.seat ?? freeSeat(state);
  return [{ ...formationSeatClaimed({ employee, seat, until, at }), claim }];
}

/** The lowest free seat. @throws Rejected `formation.full` */
function freeSeat({ holders, seats }: KnownFormation): number {
  const taken = new Set(Object.values(holders).map(({ seat }) => seat));
  for (let seat = 1; seat <= seats; seat += 1) if (!taken.has(seat)) return seat;
  throw new Rejected('formation.full', { seats });
}

function isGivenUp(
  holder: Holder,
  command: Extract<FormationCommand, { type: 'release' | 'vacate' | 'settle' }>,
): boolean {
  switch (command.type) {
    case 'release':
      return holder.status !== 'taken' && holder.claim === command.claim;
    case 'vacate':
      // another claim is newer than the leaving that is told: its person is about to come back, or has
      return holder.status === 'taken' && holder.claim === command.claim;
    case 'settle':
      return holder.status === 'unconfirmed';
  }
}

function holderAfter(
  before: Holder | undefined,
  event: Exclude<FormationEvent, EventOf<typeof formationOpened | typeof formationClosed>>,
): Holder | undefined {
  switch (event.type) {
    case formationSeatClaimed.type:
      return { status: 'claimed', seat: event.data.seat, until: event.data.until, claim: event.claim };
    case formationSeatUnconfirmed.type:
      return before?.status === 'claimed' ? { status: 'unconfirmed', seat: before.seat, claim: before.claim } : before;
    case formationSeatTaken.type:
      return { status: 'taken', seat: event.data.seat, ...(before?.claim !== undefined && { claim: before.claim }) };
    case formationSeatFreed.type:
      return undefined;
  }
}
