import {
  type Aggregate,
  aggregate,
  ancestors,
  type DataOf,
  type DataRight,
  dataRequestAcknowledged,
  dataRequestAnswered,
  dataRequestCompleted,
  dataRequestDecided,
  dataRequestErasureOrdered,
  dataRequestOrdered,
  dataRequestOverdue,
  dataRequestRefused,
  dataRequestRetentionAsked,
  dataRequestSubmitted,
  dataRequestTopic,
  dataRightRule,
  dueBy,
  erasureRefusals,
  personDataServices,
  processingOf,
  type RegionCode,
  Rejected,
  regionLevel,
  type ServiceBinding,
} from '@simpul/contracts';
import { evolveDataRequest } from './data-request.evolve.ts';
import {
  type DataRequestCommand,
  type DataRequestEvent,
  type DataRequestState,
  isOpen,
  type KnownRequest,
} from './data-request.state.ts';

/** What holds for all requests: how long services have before they are asked again. */
export interface DataRequestSettings {
  readonly chaseAfterMs: number;
}

/**
 * What a person asks for of their data (UU 27/2022 Pasal 5–13), within the time the law gives. An erasure is refused as
 * long as any service is bound to keep what it has; the registry decides on its own duty, then all are asked once more,
 * as that may be days later.
 */
export function dataRequest(
  settings: DataRequestSettings,
): Aggregate<DataRequestState, DataRequestCommand, DataRequestEvent> {
  return aggregate<DataRequestState, DataRequestCommand, DataRequestEvent>({
    service: 'g2g',
    name: 'data-request',
    schema: 1,
    initial: { status: 'none' },
    events: dataRequestTopic.events,

    decide(state, command, { now }) {
      if (command.type === 'submit') return state.status === 'none' ? submit(command, now) : [];
      if (state.status === 'none') throw new Rejected('data-request.not-found');
      const { person, right } = state;
      const at = now.toISOString();
      switch (command.type) {
        case 'note-answer':
          return noteAnswer(state, command, at);
        case 'decide':
          return decideErasure(state, command, at);
        case 'confirm-register':
          if (state.status !== 'carrying-out' || state.registerErased) return [];
          return [ordered({ person, right, services: [...state.awaited], nth: state.chased + 1 }, at)];
        case 'refuse':
          return isOpen(state) ? [refused(state, [command.base], at)] : [];
        case 'acknowledge':
          return acknowledge(state, command, at);
        case 'conclude':
          if (!isOpen(state) || right !== 'correct') return [];
          return command.applied
            ? [dataRequestCompleted({ person, right, completedAt: at })]
            : [refused(state, [declined], at)];
        case 'look':
          return look(state, now);
      }
    },

    evolve: (state, event) => evolveDataRequest(state, event, settings),
    dueAt: nextLook,
    due: { type: 'look' },
  });
}

const declined: ServiceBinding = {
  service: 'g2g',
  record: 'proposal',
  legalBasis: 'UU 27/2022 Pasal 33; Perpres 39/2019: produsen data tidak menerima usulan ini',
};

function submit(
  { person, right, region, proposal, consent }: Extract<DataRequestCommand, { type: 'submit' }>,
  now: Date,
): DataRequestEvent[] {
  const at = now.toISOString();
  const rule = dataRightRule(right, now);
  const told = { person, right, legalBasis: rule.legalBasis, dueAt: dueBy(rule, now).toISOString(), submittedAt: at };
  const more = { ...(proposal && { proposal }), ...(consent && { consent }) };
  const submitted = { ...dataRequestSubmitted({ ...told, ...more }), region: regencyOf(region) };
  switch (right) {
    case 'copy':
      return [submitted, dataRequestCompleted({ person, right, completedAt: at })];
    case 'correct':
      return [submitted];
    case 'erase':
      return [
        submitted,
        dataRequestRetentionAsked({ person, round: 1, services: [...personDataServices], askedAt: at }),
      ];
    case 'restrict':
    case 'lift-restriction':
    case 'withdraw': {
      const services = servicesFor(right, now);
      return [submitted, ordered({ person, right, services, nth: 1, ...(consent && { consent }) }, at)];
    }
  }
}

/** The regency of a region, which decides what registry is competent: no more of an address is kept beside a person. */
function regencyOf(region: RegionCode): RegionCode {
  return [region, ...ancestors(region)].find((each) => regionLevel(each) === 'regency') ?? region;
}

/** Who is to do it: for a withdrawal those that process anything by consent, else everybody. */
function servicesFor(right: DataRight, now: Date): string[] {
  const byConsent = (service: (typeof personDataServices)[number]) =>
    processingOf(service, now).some(({ ground }) => ground === 'consent');
  return right === 'withdraw' ? personDataServices.filter(byConsent) : [...personDataServices];
}

function noteAnswer(
  state: KnownRequest,
  { service, round, bound }: Extract<DataRequestCommand, { type: 'note-answer' }>,
  at: string,
): DataRequestEvent[] {
  const { person, awaited } = state;
  // an answer of an earlier round says nothing about now
  if (state.status !== 'assessing' || round !== state.round || !awaited.includes(service)) return [];
  const answered = dataRequestAnswered({ person, service, round, bound: [...bound] });
  if (awaited.length > 1) return [answered];
  const bases = [...state.bound, ...bound.map((each) => ({ ...each, service }))];
  if (bases.length > 0) return [answered, refused(state, bases, at)];
  return state.decision ? [answered, dataRequestErasureOrdered({ person, nth: 1, orderedAt: at })] : [answered];
}

/** @throws Rejected `data-request.not-to-decide` */
function decideErasure(
  state: KnownRequest,
  { agency, officer, decision }: Extract<DataRequestCommand, { type: 'decide' }>,
  at: string,
): DataRequestEvent[] {
  const { person, status, round } = state;
  const ground = decision.outcome === 'granted' ? decision.ground : decision.reason;
  if (state.decision?.agency === agency && state.decision.ground === ground) return []; // said twice: harmless
  if (status !== 'awaiting-decision') throw new Rejected('data-request.not-to-decide', { status });
  const { outcome } = decision;
  const decided = { ...dataRequestDecided({ person, agency, outcome, ground, decidedAt: at }), officer };
  if (decision.outcome === 'granted') {
    const asked = { person, round: round + 1, services: [...personDataServices], askedAt: at };
    return [decided, dataRequestRetentionAsked(asked)];
  }
  const { legalBasis } = erasureRefusals[decision.reason];
  return [decided, refused(state, [{ service: 'g2g', record: 'person-record', legalBasis }], at)];
}

function acknowledge(
  state: KnownRequest,
  { service, right, at, backupsExpireAt }: Extract<DataRequestCommand, { type: 'acknowledge' }>,
  completedAt: string,
): DataRequestEvent[] {
  const { person, awaited } = state;
  if (state.status !== 'carrying-out' || right !== state.right || !awaited.includes(service)) return [];
  const acknowledged = dataRequestAcknowledged({
    person,
    right,
    service,
    at,
    ...(backupsExpireAt && { backupsExpireAt }),
  });
  if (awaited.length > 1) return [acknowledged];
  const latest = [state.backupsExpireAt, backupsExpireAt]
    .flatMap((each) => each ?? [])
    .toSorted()
    .at(-1);
  return [
    acknowledged,
    dataRequestCompleted({ person, right, completedAt, ...(latest && { backupsExpireAt: latest }) }),
  ];
}

function refused({ person, right }: KnownRequest, bases: readonly ServiceBinding[], at: string): DataRequestEvent {
  return dataRequestRefused({ person, right, bases: [...bases], refusedAt: at });
}

/** An order to the services, now; said again it is as old as it was. */
function ordered(
  order: Omit<DataOf<typeof dataRequestOrdered>, 'orderedAt'>,
  toldAt: string,
  orderedAt: string = toldAt,
): DataRequestEvent {
  return { ...dataRequestOrdered({ ...order, orderedAt }), toldAt };
}

/** What the clock has come for: the law's time is over, or services have not answered. */
function look(state: KnownRequest, now: Date): DataRequestEvent[] {
  const { person, right, dueAt, overdue, chaseAt, chased, awaited, round } = state;
  const at = now.toISOString();
  if (!isOpen(state)) return [];
  const late = !overdue && at >= dueAt ? [dataRequestOverdue({ person, right, dueAt })] : [];
  if (chaseAt === undefined || at < chaseAt) return late;
  const services = [...awaited];
  const nth = chased + 2;
  if (state.status === 'assessing')
    return [...late, dataRequestRetentionAsked({ person, round, services, askedAt: at })];
  // no service erases before the register has: it is the one that looks whether a hold stands
  if (right === 'erase' && !state.registerErased)
    return [...late, dataRequestErasureOrdered({ person, nth, orderedAt: at })];
  const consent = state.consent && { consent: state.consent };
  return [...late, ordered({ person, right, services, nth, ...consent }, at, state.orderedAt)];
}

function nextLook(state: DataRequestState): Date | undefined {
  if (state.status === 'none' || !isOpen(state)) return undefined;
  const times = [state.overdue ? undefined : state.dueAt, state.chaseAt];
  const [next] = times.filter((each) => each !== undefined).toSorted();
  return next === undefined ? undefined : new Date(next);
}
