import {
  type DecreeVerification,
  getDecree,
  getDecreeRegister,
  jakartaDay,
  Rejected,
  verifyDecree,
} from '@simpul/contracts';
import { addressOf, type IssuedDocuments, pdfReply, verificationReply } from '@simpul/document';
import {
  type Actor,
  type AgencyDirectory,
  type Evidence,
  grounds,
  type Keys,
  type PersonCopies,
  type PersonRights,
  type Route,
  route,
} from '@simpul/service';
import type { Employees } from '../employee/employee.access.ts';
import type { PersonnelActions } from '../personnel-action/personnel-action.reactions.ts';
import type { KnownAction } from '../personnel-action/personnel-action.state.ts';
import { decreeCodeOf, registerIdOf } from './decree.ids.ts';
import { decreePage, unknownDecreePage } from './decree.page.ts';
import { printDecree } from './decree.pdf.ts';
import type { DecreeRegisters } from './decree.reactions.ts';

/** What is told of a decree to everybody; the file itself is personal data. */
export type DecreeFacts = Pick<
  DecreeVerification,
  'number' | 'date' | 'agency' | 'agencyName' | 'kind' | 'effectiveOn'
>;

interface Parts {
  readonly actions: PersonnelActions;
  readonly registers: DecreeRegisters;
  readonly employees: Employees;
  readonly decrees: IssuedDocuments<DecreeFacts>;
  readonly persons: PersonCopies<'name'>;
  readonly agencies: AgencyDirectory;
  readonly evidence: Evidence;
  readonly rights: Pick<PersonRights, 'mustBeOpen'>;
  readonly keys: Pick<Keys, 'hmac'>;
  readonly publicUrl?: string | undefined;
}

const reading = { fields: ['employment', 'name'], ground: grounds.publicDuty };

/** The decree for HR and for whom it is about, its verification for everybody, and the numbers of an agency. */
export function decreeHandlers(parts: Parts): Route[] {
  const { actions, registers, employees, decrees, persons, agencies, evidence, rights, keys, publicUrl } = parts;
  return [
    route(getDecree, async ({ params: { id }, actor, res }) => {
      const state = await seen(id, actor);
      const { matter, decree, steps, legalBasis } = state;
      if (!decree) throw new Rejected('personnel-action.no-decree', { status: state.status });
      if (actor.kind === 'officer') {
        await rights.mustBeOpen(matter.person, actor);
        await evidence.recordAbout([matter.person], actor, reading);
      }
      const employee = (await employees.find(matter.employee))?.state;
      if (!employee || employee.status === 'none') throw new Error('a decree on somebody who is not there');
      if (employee.nip === undefined) throw new Rejected('person.erased');
      const code = decreeCodeOf(id, keys);
      const agencyName = (await agencies.find(matter.agency))?.name ?? matter.agency;
      const receiver = matter.kind === 'transfer' ? matter.terms.to : undefined;
      const receiverName = receiver && ((await agencies.find(receiver))?.name ?? receiver);
      const name = (await persons.find(matter.person))?.name.value;
      const technical = steps.find(({ step }) => step === 'bkn-technical')?.reference;
      const { number, date } = decree;
      const { kind, agency, terms } = matter;
      const facts = { number, date, agency, agencyName, kind, effectiveOn: terms.effectiveOn };
      const said = { code, decree, matter, agencyName, receiverName, nip: employee.nip, name, technical, legalBasis };
      const verifyAt = addressOf(code, res, publicUrl);
      const print = (issuedAt: string) => printDecree({ ...said, issuedAt, verifyAt });
      const data = await decrees.issue(code, facts, { reason: number, print, about: matter.person });
      return pdfReply(`keputusan-${number.replaceAll(/[^A-Za-z0-9]+/g, '-').toLowerCase()}`, data);
    }),

    route(verifyDecree, async ({ params: { code }, language, res }) => {
      const issued = await decrees.find(code);
      const isEffective = issued && issued.effectiveOn <= jakartaDay(new Date());
      const verification = issued && { code, status: status(isEffective), ...issued };
      const pages = { page: decreePage, unknown: unknownDecreePage, refusal: 'decree.not-found' };
      return verificationReply<DecreeVerification>({ language, res }, verification, pages);
    }),

    route(getDecreeRegister, async ({ query: { year }, actor: { agency = '' } }) => {
      const found = await registers.find(registerIdOf(agency, String(year)));
      const kept = Object.entries(found?.state.numbers ?? {});
      const numbers = kept
        .map(([action, { sequence, number, date, status }]) => ({ sequence, number, date, action, status }))
        .toSorted((a, b) => a.sequence - b.sequence);
      return { body: { agency, year, numbers } };
    }),
  ];

  /** @throws Rejected `personnel-action.not-found`, the same for what is not there and what is not theirs to see */
  async function seen(id: string, actor: Actor): Promise<KnownAction> {
    const state = (await actions.find(id))?.state;
    if (!state || state.status === 'none' || !sees(actor, state)) throw new Rejected('personnel-action.not-found');
    return state;
  }
}

function sees(actor: Actor, { matter, employeeRef }: KnownAction): boolean {
  if (actor.kind === 'employee') return actor.employeeRef === employeeRef;
  return actor.agency === matter.agency || (matter.kind === 'transfer' && actor.agency === matter.terms.to);
}

function status(isEffective: boolean | undefined): DecreeVerification['status'] {
  return isEffective ? 'effective' : 'not-yet-effective';
}
