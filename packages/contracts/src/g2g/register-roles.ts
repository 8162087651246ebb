import { z } from 'zod';
import { defineRoute } from '../core/route.ts';
import { type Dated, inForce, jakartaDay } from '../values/calendar.ts';
import { IsoDate } from '../values/time.ts';
import { AttributeName, RegisterName, registers } from './register-grant.ts';

/** Who acts in a role: the person (`self`), a service, or every agency with a duty, for its own region and below. */
const Holder = z.union([
  z.object({ kind: z.literal('self') }),
  z.object({ kind: z.literal('service'), service: z.string() }),
  z.object({ kind: z.literal('agency'), duty: z.string(), officers: z.string() }),
]);
export type RoleHolder = z.infer<typeof Holder>;

/** The roles of Satu Data Indonesia for some attributes of a register. */
export interface DataRoles extends Dated {
  readonly register: RegisterName;
  readonly attributes: string[];
  /** *produsen data*: decides what the value is */
  readonly producer: RoleHolder;
  /** *walidata*: checks against the standard, and publishes */
  readonly custodian: RoleHolder;
  /** *pembina data*: sets the standard; `standard` names it */
  readonly supervisor: string;
  readonly standard: string;
}

const civilRegistry: RoleHolder = { kind: 'agency', duty: 'civil-registry', officers: 'registrar' };
const custodian: RoleHolder = { kind: 'agency', duty: 'data-custodian', officers: 'data-custodian' };
const from = '2019-06-17';

/**
 * Roles by register, attribute and time; to correct one, end it with `validTo` and put the new one beside it. Perpres
 * 39/2019 fixes the roles; who has them for a register is our reading of the laws named, to be checked with the agencies.
 */
export const dataRoles: readonly DataRoles[] = [
  {
    register: 'person',
    attributes: ['nik', 'name', 'birthDate', 'sex', 'address'],
    producer: civilRegistry,
    custodian,
    supervisor: 'Kementerian Dalam Negeri',
    standard: 'Elemen data penduduk, Perpres 96/2018 dan Permendagri 108/2019',
    validFrom: from,
    legalBasis: 'Perpres 39/2019; UU 24/2013 Pasal 8 dan 58',
  },
  {
    register: 'person',
    attributes: ['contact'],
    producer: { kind: 'self' },
    custodian,
    supervisor: 'Kementerian Dalam Negeri',
    standard: 'ITU-T E.164 (telepon), RFC 5321 (email)',
    validFrom: from,
    legalBasis: 'Perpres 39/2019; UU 27/2022 Pasal 6',
  },
  {
    register: 'company',
    attributes: ['nib', 'status', 'kind', 'name', 'scale', 'region', 'activities', 'permits', 'representatives'],
    producer: { kind: 'service', service: 'g2b' },
    custodian,
    supervisor: 'Badan Pusat Statistik (KBLI); Kementerian Investasi dan Hilirisasi/BKPM',
    standard: 'Peraturan BPS 2/2020 (KBLI 2020); PP 28/2025',
    validFrom: from,
    legalBasis: 'Perpres 39/2019; PP 28/2025 (perizinan berusaha berbasis risiko)',
  },
  {
    register: 'civilServant',
    attributes: [
      ...['employeeRef', 'status', 'agency', 'formation', 'position', 'unit', 'rank', 'term'],
      ...['requirements', 'oath'],
    ],
    producer: { kind: 'service', service: 'g2e' },
    custodian,
    supervisor: 'Badan Kepegawaian Negara',
    standard: 'Sistem informasi ASN (SIASN), Peraturan BKN',
    validFrom: from,
    legalBasis: 'Perpres 39/2019; UU 20/2023 (ASN); PP 11/2017 sebagaimana diubah PP 17/2020',
  },
];

/** The roles for a register that were in force on a day, `YYYY-MM-DD` in Jakarta. */
export function rolesOn(register: RegisterName, day: string): DataRoles[] {
  return dataRoles.filter((roles) => roles.register === register && inForce(roles, day));
}

/** The roles for an attribute at a moment; undefined where no rule was in force, or the register has no such attribute. */
export function rolesFor(register: RegisterName, attribute: string, moment: Date): DataRoles | undefined {
  return rolesOn(register, jakartaDay(moment)).findLast(({ attributes }) => attributes.includes(attribute));
}

/** The attributes a register has had at any time. */
export function registerAttributes(register: RegisterName): string[] {
  return [...new Set(dataRoles.filter((each) => each.register === register).flatMap(({ attributes }) => attributes))];
}

/** Who decides, checks and sets the standard for attributes of a register on a day. */
export const RegisterRoles = z
  .object({
    register: RegisterName,
    on: IsoDate,
    roles: z.array(
      z.object({
        attributes: z.array(AttributeName),
        producer: Holder.meta({ description: 'produsen data' }),
        custodian: Holder.meta({ description: 'walidata' }),
        supervisor: z.string().meta({ description: 'pembina data' }),
        standard: z.string(),
        validFrom: IsoDate,
        validTo: z.exactOptional(IsoDate),
        legalBasis: z.string(),
      }),
    ),
  })
  .meta({ id: 'RegisterRoles', description: 'Peran Satu Data Indonesia atas sebuah register' });
export type RegisterRoles = z.infer<typeof RegisterRoles>;

const { register: _register, ...companyRoles } = dataRoles.find(({ register }) => register === 'company') as DataRoles;

/** The roles of Satu Data (Perpres 39/2019) for a register. */
export const getRegisterRoles = defineRoute({
  service: 'g2g',
  tag: 'register',
  problems: [],
  id: 'getRegisterRoles',
  method: 'get',
  path: '/v1/registers/{register}',
  summary: { id: 'Peran Satu Data atas sebuah register', en: 'Satu Data roles for a register' },
  description: {
    id: 'Produsen data memutuskan nilainya, walidata memeriksa dan menerbitkan, pembina data menetapkan standarnya.',
    en: 'The produsen data decides the value, the walidata checks and publishes, the pembina data sets the standard.',
  },
  who: ['public'],
  scope: { public: 'any' },
  params: z.strictObject({ register: z.enum(registers) }),
  query: z.strictObject({ on: IsoDate.optional().meta({ description: 'Day in Jakarta; today where it is left out' }) }),
  response: { status: 200, body: RegisterRoles },
  examples: {
    params: { register: 'company' },
    query: { on: '2026-03-31' },
    response: {
      register: 'company',
      on: '2026-03-31',
      roles: [companyRoles],
    },
  },
});
