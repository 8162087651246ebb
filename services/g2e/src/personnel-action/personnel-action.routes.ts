import type { Stored } from '@simpul/backbone';
import {
  approvePersonnelAction,
  getPersonnelAction,
  jakartaDay,
  listPersonnelActions,
  type NewPersonnelAction,
  type PersonnelAction,
  type PersonnelMatter,
  proposePersonnelAction,
  Rejected,
  refusePersonnelAction,
  withdrawPersonnelAction,
} from '@simpul/contracts';
import {
  type Actor,
  type AgencyDirectory,
  type Call,
  carriedOut,
  type Evidence,
  grounds,
  type Reply,
  type Route,
  route,
} from '@simpul/service';
import { type Delegations, partsOf } from '../delegation/delegation.authority.ts';
import type { Employees } from '../employee/employee.access.ts';
import { checkDecided } from '../employee/employee.decree.ts';
import type { Decided, KnownEmployee } from '../employee/employee.state.ts';
import type { Formations } from '../formation/formation.routes.ts';
import { planOf } from './personnel-action.plan.ts';
import { actionIdOf, actionsOn, type PersonnelActions } from './personnel-action.reactions.ts';
import {
  type Answerer,
  isOver,
  type KnownAction,
  type PersonnelActionCommand,
  type PersonnelActionState,
} from './personnel-action.state.ts';

/** What actions are listed by: an agency's own, those with a step there, those that await it, and an employee's. */
export const personnelActionIndexes = [
  { 'state.matter.agency': 1, 'state.proposedAt': -1, _id: -1 },
  { 'state.steps.agency': 1, 'state.proposedAt': -1, _id: -1 },
  { 'state.next.agency': 1, 'state.next.step': 1, 'state.proposedAt': -1, _id: -1 },
  { 'state.matter.employee': 1, 'state.proposedAt': -1, _id: -1 },
] as const;

interface Parts {
  readonly actions: PersonnelActions;
  readonly delegations: Delegations;
  readonly employees: Employees;
  readonly formations: Formations;
  readonly agencies: AgencyDirectory;
  readonly evidence: Evidence;
}

const reading = { fields: ['employment'], ground: grounds.publicDuty };

/** Proposing and approving, for HR and for whoever takes the steps. Each answer about somebody leaves evidence. */
export function personnelActionHandlers({
  actions,
  delegations,
  employees,
  formations,
  agencies,
  evidence,
}: Parts): Route[] {
  return [
    route(proposePersonnelAction, async ({ body, actor, ...call }) => {
      const { agency = '', employeeRef: by = '' } = actor; // every officer has both
      const before = await recalled(body.employee, actor, call);
      if (before) return before;
      const employee = await employedBy(agency, body.employee);
      checkDecided(employee, await decidedOn(body));
      const matter: PersonnelMatter = { person: employee.person, agency, ...body };
      const technical = await agencies.civilServiceAgency();
      const plan = planOf(matter, technical?.id, jakartaDay(new Date()));
      await evidence.recordAbout([employee.person], actor, reading);
      const { employeeRef } = employee;
      return propose({ type: 'propose', matter, employeeRef, plan, by }, call);
    }),

    route(listPersonnelActions, async ({ query: { limit, cursor, awaits, ...query }, actor }) => {
      const { agency, parts } = await readerOf(actor);
      if (actor.role !== 'hr' && parts.length === 0) return { body: { items: [] } };
      const theirs = { $or: [{ 'state.matter.agency': agency }, { 'state.steps.agency': agency }] };
      const asked = {
        ...(query.status && { 'state.status': query.status }),
        ...(query.kind && { 'state.matter.kind': query.kind }),
        ...(query.employee && { 'state.matter.employee': query.employee }),
        ...(awaits && { 'state.next.step': awaits, 'state.next.agency': agency }),
      };
      const page = await actions.page({ filter: { $and: [theirs, asked] }, sort: 'state.proposedAt', limit, cursor });
      const items = page.items.map(({ id, state }) => shownAction(id, state));
      const people = items.map(({ person }) => person);
      await evidence.recordAbout(people, actor, reading);
      return { body: { items, ...(page.next && { next: page.next }) } };
    }),

    route(getPersonnelAction, async ({ params, actor }) => {
      const { id, state, version } = await seen(params.id, actor);
      return { body: shownAction(id, state), version };
    }),

    route(approvePersonnelAction, async ({ params, body, actor, ...call }) => {
      await seen(params.id, actor);
      return act(params.id, { type: 'approve', ...body, by: await readerOf(actor) }, call);
    }),

    route(refusePersonnelAction, async ({ params, body, actor, ...call }) => {
      await seen(params.id, actor);
      return act(params.id, { type: 'refuse', ...body, by: await readerOf(actor) }, call);
    }),

    route(withdrawPersonnelAction, async ({ params, body, actor, ...call }) => {
      const { state } = await seen(params.id, actor);
      if (state.matter.agency !== actor.agency) throw new Rejected('personnel-action.not-found');
      return act(params.id, { type: 'withdraw', reason: body.reason }, call);
    }),
  ];

  /** One action follows another: the first that is there and has not ended is in the way of a new one. */
  async function propose(command: PersonnelActionCommand & { type: 'propose' }, call: Call): Promise<Reply> {
    for (let nth = 1; ; nth += 1) {
      const id = actionIdOf(command.matter.employee, nth);
      const answering = { status: 201, body: (state: PersonnelActionState) => shownAction(id, state) } as const;
      try {
        return located(id, await carriedOut(call, answering, (options) => actions.handle(id, command, options)));
      } catch (error) {
        if (!(error instanceof Rejected) || error.code !== 'personnel-action.another-open') throw error;
        const found = await actions.find(id);
        if (!found || !isOver(found.state)) throw error;
      }
    }
  }

  /** The answer this very request was given before, whatever has become of the employee since; or undefined. */
  async function recalled(employee: string, actor: Actor, call: Call): Promise<Reply | undefined> {
    const answering = { status: 201, body: () => undefined } as const;
    for await (const { id, state } of actionsOn(actions, employee)) {
      try {
        const reply = await carriedOut(call, answering, (options) => actions.handle(id, { type: 'recall' }, options));
        await evidence.recordAbout([state.matter.person], actor, reading);
        return located(id, reply);
      } catch (error) {
        if (!(error instanceof Rejected)) throw error;
      }
    }
    return undefined;
  }

  function act(id: string, command: PersonnelActionCommand, call: Call): Promise<Reply> {
    const answering = { status: 200, body: (state: PersonnelActionState) => shownAction(id, state) } as const;
    return carriedOut(call, answering, (options) => actions.handle(id, command, options));
  }

  async function employedBy(agency: string, id: string): Promise<KnownEmployee> {
    const found = await employees.find(id);
    if (!found || found.state.status === 'none' || found.state.agency !== agency)
      throw new Rejected('personnel-action.employee-unknown');
    return found.state;
  }

  async function decidedOn(body: NewPersonnelAction): Promise<Decided> {
    if (body.kind !== 'transfer') return body;
    const { to, formation } = body.terms;
    if ((await agencies.find(to))?.kind !== 'agency')
      throw new Rejected('personnel-action.receiver-unknown', { agency: to });
    const seats = (await formations.find(formation))?.state;
    if (!seats || seats.status === 'none' || seats.agency !== to || seats.employment !== 'pns')
      throw new Rejected('employee.formation-elsewhere', { agency: to });
    return { ...body, position: seats.position };
  }

  /** An officer with the steps they may take on this day, which tell whether they see anything at all. */
  async function readerOf(actor: Actor): Promise<Answerer> {
    const { agency = '', employeeRef: officer = '' } = actor;
    return { agency, officer, parts: await partsOf(delegations, actor, new Date()) };
  }

  /** @throws Rejected `personnel-action.not-found`, the same for what is not there and what is not theirs to see */
  async function seen(id: string, actor: Actor): Promise<Stored<KnownAction>> {
    const found = await actions.find(id);
    if (!found || found.state.status === 'none') throw new Rejected('personnel-action.not-found');
    const { state } = found;
    if (!(await sees(actor, state))) throw new Rejected('personnel-action.not-found');
    if (actor.kind === 'officer') await evidence.recordAbout([state.matter.person], actor, reading);
    return { ...found, state };
  }

  async function sees(actor: Actor, { matter, steps, employeeRef }: KnownAction): Promise<boolean> {
    if (actor.kind === 'employee') return actor.employeeRef === employeeRef;
    const isConcerned = [matter.agency, ...steps.map(({ agency }) => agency)].includes(actor.agency ?? '');
    if (!isConcerned) return false;
    return actor.role === 'hr' || (await readerOf(actor)).parts.length > 0;
  }
}

function located(id: string, reply: Reply): Reply {
  return { ...reply, location: `/v1/personnel-actions/${id}` };
}

/** A proposal as those concerned see it. */
export function shownAction(id: string, state: PersonnelActionState): PersonnelAction {
  if (state.status === 'none') throw new Rejected('personnel-action.not-found');
  const { matter, employeeRef: _whom, steps, ...told } = state;
  return { id, ...matter, ...told, steps: [...steps] };
}
