import {
  type Aggregate,
  aggregate,
  type BreachKind,
  breachAuthorityTold,
  breachClosed,
  breachNoticesIssued,
  breachNoticesOrdered,
  breachOverdue,
  breachPersonsTold,
  breachReported,
  breachRule,
  breachSearched,
  breachSearchOrdered,
  breachToldOtherwise,
  breachTopic,
  dueBy,
  type EventOf,
  type NewBreach,
  type OtherNotice,
  type PersonDataService,
  personDataServices,
  Rejected,
} from '@simpul/contracts';

/** A breach of personal data, from its report until everybody has been told. */
export interface KnownBreach extends Omit<NewBreach, 'kind'> {
  readonly status: 'assessing' | 'assessed' | 'notifying' | 'notified' | 'closed';
  readonly kind: BreachKind;
  readonly agency: string;
  readonly reportedAt: string;
  readonly dueAt: string;
  readonly legalBasis: string;
  readonly overdue: boolean;
  /** services that have not looked yet */
  readonly awaited: readonly string[];
  readonly found: readonly { readonly service: string; readonly persons: number }[];
  readonly searchOrderedAt?: string;
  readonly noticesOrderedAt?: string;
  readonly noticesIssuedAt?: string;
  readonly personsToldAt?: string;
  readonly authority?: { readonly reference: string; readonly toldAt: string };
  readonly closedAt?: string;
}
export type BreachState = { readonly status: 'none' } | KnownBreach;

type Span = Pick<NewBreach, 'from' | 'to' | 'actor' | 'grant'>;

/** `look` is the clock's. */
export type BreachCommand =
  | { readonly type: 'report'; readonly agency: string; readonly breach: NewBreach }
  | { readonly type: 'note-search'; readonly service: PersonDataService; readonly persons: number }
  | { readonly type: 'notify' }
  | { readonly type: 'confirm-notices'; readonly persons: number }
  | {
      readonly type: 'tell-otherwise';
      readonly means: OtherNotice;
      readonly reference: string;
      readonly person?: string | undefined;
    }
  | { readonly type: 'confirm-told' }
  | { readonly type: 'tell-authority'; readonly reference: string }
  | { readonly type: 'close' }
  | { readonly type: 'look' };

export type BreachEvent =
  | (EventOf<typeof breachReported> & { readonly span: Span })
  | EventOf<
      | typeof breachSearchOrdered
      | typeof breachSearched
      | typeof breachNoticesOrdered
      | typeof breachNoticesIssued
      | typeof breachToldOtherwise
      | typeof breachPersonsTold
      | typeof breachAuthorityTold
      | typeof breachOverdue
      | typeof breachClosed
    >;

/** What holds for all breaches: how long an entry may take until it is in the evidence, from the moment it bears. */
export interface BreachSettings {
  readonly settleMs: number;
}

/** A breach (UU 27/2022 Pasal 46): whose data it is about is found in the evidence, and they and the authority are told. */
export function breach(settings: BreachSettings): Aggregate<BreachState, BreachCommand, BreachEvent> {
  return aggregate<BreachState, BreachCommand, BreachEvent>({
    service: 'g2g',
    name: 'breach',
    schema: 1,
    initial: { status: 'none' },
    events: breachTopic.events,

    decide(state, command, { now }) {
      const at = now.toISOString();
      if (command.type === 'report') return state.status === 'none' ? report(command, now, settings) : [];
      if (state.status === 'none') throw new Rejected('breach.not-found');
      switch (command.type) {
        case 'note-search': {
          const { service, persons } = command;
          return state.awaited.includes(service) ? [breachSearched({ service, persons })] : [];
        }
        case 'notify':
          if (state.awaited.length > 0)
            throw new Rejected('breach.not-assessed', { awaited: state.awaited.join(', ') });
          return state.noticesOrderedAt ? [] : [breachNoticesOrdered({ orderedAt: at })];
        case 'confirm-notices':
          return state.noticesIssuedAt ? [] : [breachNoticesIssued({ persons: command.persons, issuedAt: at })];
        case 'tell-otherwise': {
          if (!state.noticesIssuedAt) throw new Rejected('breach.notices-not-issued');
          const { means, reference, person } = command;
          return state.personsToldAt
            ? []
            : [breachToldOtherwise({ means, reference, ...(person && { person }), toldAt: at })];
        }
        case 'confirm-told':
          return state.personsToldAt || !state.noticesIssuedAt ? [] : [breachPersonsTold({ toldAt: at })];
        case 'tell-authority':
          return state.authority ? [] : [breachAuthorityTold({ reference: command.reference, toldAt: at })];
        case 'close':
          if (state.status === 'closed') return [];
          if (state.status !== 'notified') throw new Rejected('breach.not-notified');
          return [breachClosed({ closedAt: at })];
        case 'look':
          return look(state, now, settings);
      }
    },

    evolve(state, event) {
      if (event.type === 'g2g.breach.reported.v1') {
        const { kind, ...told } = event.data;
        const nothing = { overdue: false, awaited: personDataServices, found: [] };
        return { status: 'assessing', kind: kind as BreachKind, ...told, ...event.span, ...nothing };
      }
      if (state.status === 'none') throw new Error(`${event.type} of a breach that nobody reported`);
      const next = changed(state, event);
      return next.status === 'closed' ? next : { ...next, status: statusOf(next) };
    },

    dueAt: (state) => nextLook(state, settings),
    due: { type: 'look' },
  });
}

function report(
  { agency, breach }: Extract<BreachCommand, { type: 'report' }>,
  now: Date,
  settings: BreachSettings,
): BreachEvent[] {
  const { kind, discoveredAt, ...span } = breach;
  const at = now.toISOString();
  if (Date.parse(span.from) >= Date.parse(span.to)) throw new Rejected('breach.span-unfit');
  if ([span.to, discoveredAt].some((each) => Date.parse(each) > now.getTime())) throw new Rejected('breach.span-unfit');
  const rule = breachRule(now);
  const dueAt = dueBy(rule, new Date(discoveredAt)).toISOString();
  const told = { agency, kind, discoveredAt, dueAt, legalBasis: rule.legalBasis, reportedAt: at };
  return [{ ...breachReported(told), span }, ...searchOnce(span, now, settings)];
}

/** What was stamped before the end of the span may still be on its way into the evidence: nobody looks before it is there. */
function searchOnce(span: Span, now: Date, settings: BreachSettings): BreachEvent[] {
  if (now < searchFrom(span, settings)) return [];
  const { from, to, actor, grant } = span;
  const by = { ...(actor !== undefined && { actor }), ...(grant !== undefined && { grant }) };
  return [breachSearchOrdered({ from, to, ...by, services: [...personDataServices], orderedAt: now.toISOString() })];
}

function searchFrom({ to }: Span, { settleMs }: BreachSettings): Date {
  return new Date(Date.parse(to) + settleMs);
}

/** What the clock has come for: the span can be looked through, or the law's time is over. */
function look(state: KnownBreach, now: Date, settings: BreachSettings): BreachEvent[] {
  const search = state.searchOrderedAt ? [] : searchOnce(state, now, settings);
  const isLate = !isTold(state) && !state.overdue && now >= new Date(state.dueAt);
  return isLate ? [...search, breachOverdue({ dueAt: state.dueAt })] : search;
}

function nextLook(state: BreachState, settings: BreachSettings): Date | undefined {
  if (state.status === 'none') return undefined;
  const search = state.searchOrderedAt ? [] : [searchFrom(state, settings)];
  const late = state.overdue || isTold(state) ? [] : [new Date(state.dueAt)];
  return [...search, ...late].toSorted((a, b) => a.getTime() - b.getTime())[0];
}

function changed(state: KnownBreach, event: Exclude<BreachEvent, { type: 'g2g.breach.reported.v1' }>): KnownBreach {
  switch (event.type) {
    case 'g2g.breach.search-ordered.v1':
      return { ...state, awaited: event.data.services, searchOrderedAt: event.data.orderedAt };
    case 'g2g.breach.searched.v1': {
      const awaited = state.awaited.filter((each) => each !== event.data.service);
      return { ...state, awaited, found: [...state.found, event.data] };
    }
    case 'g2g.breach.notices-ordered.v1':
      return { ...state, noticesOrderedAt: event.data.orderedAt };
    case 'g2g.breach.notices-issued.v1':
      return { ...state, noticesIssuedAt: event.data.issuedAt };
    case 'g2g.breach.told-otherwise.v1':
      return state; // the notices know
    case 'g2g.breach.persons-told.v1':
      return { ...state, personsToldAt: event.data.toldAt };
    case 'g2g.breach.authority-told.v1':
      return { ...state, authority: event.data };
    case 'g2g.breach.overdue.v1':
      return { ...state, overdue: true };
    case 'g2g.breach.closed.v1':
      return { ...state, status: 'closed', closedAt: event.data.closedAt };
  }
}

function statusOf(state: KnownBreach): KnownBreach['status'] {
  if (isTold(state)) return 'notified';
  if (state.noticesOrderedAt) return 'notifying';
  return state.awaited.length > 0 ? 'assessing' : 'assessed';
}

/** Whether everybody has been told: a message that was only asked for tells nobody. */
function isTold({ personsToldAt, authority }: KnownBreach): boolean {
  return personsToldAt !== undefined && authority !== undefined;
}
