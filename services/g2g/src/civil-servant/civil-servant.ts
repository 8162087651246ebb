import {
  aggregate,
  type CivilServantAttributes,
  civilServantRecordUpdated,
  type EmployeeDecree,
  type EventOf,
  type employeeAppointed,
  type employeeContractEnded,
  type employeeContractRenewed,
  type employeeDismissed,
  type employeeHired,
  type employeePromoted,
  type employeeRequirementMet,
  type employeeRetired,
  type employeeSworn,
  type employeeTransferred,
  type History,
  newsOf,
  Rejected,
  remembering,
  startOfJakartaDay,
} from '@simpul/contracts';

/** What the register takes from the employees' own service. */
export type EmployeeTold = EventOf<
  | typeof employeeHired
  | typeof employeeRequirementMet
  | typeof employeeAppointed
  | typeof employeeSworn
  | typeof employeeDismissed
  | typeof employeeContractRenewed
  | typeof employeeContractEnded
  | typeof employeeTransferred
  | typeof employeePromoted
  | typeof employeeRetired
>;

/** A civil servant in the register. */
export type CivilServantState =
  | { status: 'none' }
  | {
      status: 'registered';
      person: string;
      version: number;
      attributes: CivilServantAttributes;
      history: History<CivilServantAttributes>;
    };

/** `event` is the id of the event that told it. */
export type CivilServantCommand = { type: 'take'; told: EmployeeTold; event: string };

/** Only `data` is published. */
export type CivilServantEvent = EventOf<typeof civilServantRecordUpdated> & {
  readonly attributes: Partial<CivilServantAttributes>;
};

type Values = { [K in keyof CivilServantAttributes]: CivilServantAttributes[K]['value'] };

/** What an event says of the record: `at` is from when on it holds, an instant. */
interface Said {
  readonly changes: Partial<Values>;
  readonly at: string;
  readonly toldAt: string;
  readonly decree?: EmployeeDecree;
}

/** The register of civil servants: what `g2e`, the producer, told of an employee, with its provenance. */
export const civilServant = aggregate<CivilServantState, CivilServantCommand, CivilServantEvent>({
  service: 'g2g',
  name: 'civil-servant',
  schema: 1,
  initial: { status: 'none' },
  events: [civilServantRecordUpdated],

  decide(state, { told, event }, { id }) {
    const known = state.status === 'none' ? undefined : state;
    const { changes, at, toldAt, decree } = said(told, known?.attributes);
    const news = known ? newsOf<Partial<Values>>(known.attributes, changes) : changes;
    if (Object.keys(news).length === 0) return []; // nothing that the register keeps is different
    const version = (known?.version ?? 0) + 1;
    const from = { source: 'g2e', event, at, toldAt, version, ...(decree && { decree }) };
    const entries = Object.entries(news).map(([name, value]) => [name, { value, ...from }]);
    const attributes: Partial<CivilServantAttributes> = Object.fromEntries(entries);
    const employeeRef = (attributes.employeeRef ?? known?.attributes.employeeRef)?.value ?? '';
    return [recordUpdated({ employee: id, person: told.data.person, employeeRef, version }, attributes)];
  },

  evolve(state, { data: { person, version }, attributes }) {
    if (state.status === 'none') {
      return { status: 'registered', person, version, attributes: attributes as CivilServantAttributes, history: {} };
    }
    const history = remembering(state.history, state.attributes, attributes);
    return { ...state, version, attributes: { ...state.attributes, ...attributes }, history };
  },
});

/** The event of a changed record; the values stay here. */
export function recordUpdated(
  of: Omit<CivilServantEvent['data'], 'changed'>,
  attributes: Partial<CivilServantAttributes>,
): CivilServantEvent {
  return { ...civilServantRecordUpdated({ ...of, changed: Object.keys(attributes) }), attributes };
}

/** @throws Rejected `civil-servant.not-hired` where the register does not know whom it is about */
function said(told: EmployeeTold, present: CivilServantAttributes | undefined): Said {
  if (told.type === 'g2e.employee.hired.v1') return saidOfHiring(told.data);
  if (!present) throw new Rejected('civil-servant.not-hired');
  const { startsOn } = present.term.value;
  const toldAt = told.data.at;
  switch (told.type) {
    case 'g2e.employee.requirement-met.v1': {
      const { kind, reference, result } = told.data;
      const others = present.requirements.value.filter((each) => each.kind !== kind);
      const requirements = [...others, { kind, reference, ...(result && { result }) }];
      return { changes: { requirements }, at: toldAt, toldAt };
    }
    case 'g2e.employee.appointed.v1': {
      const { employeeRef, rank, decree, effectiveOn } = told.data;
      const changes = { status: 'permanent', employeeRef, rank, term: { startsOn } } as const;
      return { changes, at: from(effectiveOn), toldAt, decree };
    }
    case 'g2e.employee.sworn.v1': {
      const { on, record } = told.data;
      return { changes: { oath: { on, record } }, at: from(on), toldAt };
    }
    case 'g2e.employee.contract-renewed.v1': {
      const term = { ...present.term.value, contractUntil: told.data.until };
      return { changes: { term }, at: toldAt, toldAt };
    }
    case 'g2e.employee.transferred.v1': {
      const { agency, to, unit, position, effectiveOn, decree } = told.data;
      return { changes: { agency, formation: to.formation, unit, position }, at: from(effectiveOn), toldAt, decree };
    }
    case 'g2e.employee.promoted.v1': {
      const { rank, effectiveOn, decree } = told.data;
      return { changes: { rank }, at: from(effectiveOn), toldAt, decree };
    }
    case 'g2e.employee.dismissed.v1':
      return ended('dismissed', told.data);
    case 'g2e.employee.contract-ended.v1':
      return ended('contract-ended', told.data);
    case 'g2e.employee.retired.v1':
      return ended('retired', told.data);
  }

  function ended(
    status: Values['status'],
    { effectiveOn, reason }: { readonly effectiveOn: string; readonly reason?: string },
  ): Said {
    const term = { startsOn, endedOn: effectiveOn, ...(reason && { reason }) };
    return { changes: { status, term }, at: from(effectiveOn), toldAt };
  }
}

/** Whoever is hired again begins again: requirements and oath are those of this employment. */
function saidOfHiring(hired: EventOf<typeof employeeHired>['data']): Said {
  const { employeeRef, employment, agency, formation, position, unit, rank } = hired;
  const { startsOn, probationUntil, contractUntil, hiredAt } = hired;
  const changes: Values = {
    employeeRef,
    status: employment === 'cpns' ? 'probation' : 'contract',
    agency,
    formation,
    position,
    unit,
    rank,
    term: { startsOn, ...(probationUntil && { probationUntil }), ...(contractUntil && { contractUntil }) },
    requirements: [],
    oath: {},
  };
  return { changes, at: from(startsOn), toldAt: hiredAt };
}

function from(day: string): string {
  return startOfJakartaDay(day).toISOString();
}
