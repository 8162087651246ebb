import { z } from 'zod';
import { event, topic } from '../core/event.ts';
import { problems } from '../core/problem.ts';
import { defineRoute } from '../core/route.ts';
import { formatted } from '../values/formatted.ts';
import { pageOf, pageQuery } from '../values/page.ts';
import { Instant, IsoDate } from '../values/time.ts';

/** The registers of G2G whose records are read through a grant. */
export const registers = ['person', 'company', 'civilServant'] as const;
export const RegisterName = z.enum(registers).meta({ id: 'RegisterName', description: 'A register of G2G' });
export type RegisterName = z.infer<typeof RegisterName>;

/** Who holds a grant: one of Simpul's services, or an agency of the directory. */
export const GrantConsumer = formatted({
  name: 'GrantConsumer',
  pattern: /^(service|agency):[a-z][a-z0-9]*([.-][a-z0-9]+)*$/,
  check: (value) => value.length <= 72,
  text: {
    id: 'Penerima hibah akses ditulis service:<layanan> atau agency:<kode instansi>, misalnya agency:djp.',
    en: 'The consumer of a grant is written service:<service> or agency:<agency id>, for instance agency:djp.',
  },
  description: 'Who reads through a grant: `service:<name>` or `agency:<AgencyId>`',
  example: 'service:g2b',
});
export type GrantConsumer = z.infer<typeof GrantConsumer>;

/** Names of attributes; no closed list, since registers learn new ones and an event type may not change. */
export const AttributeName = z
  .string()
  .regex(/^[a-z][A-Za-z]{0,39}$/)
  .meta({ id: 'AttributeName', description: 'Name of an attribute of a register', examples: ['address'] });
const Fields = z.array(AttributeName).min(1).max(40).meta({ description: 'Names of the attributes that may be read' });
const LegalBasis = z
  .string()
  .trim()
  .min(5)
  .max(300)
  .meta({ description: 'The law or agreement that allows it', examples: ['UU 24/2013 Pasal 58 ayat (4)'] });
const Until = IsoDate.meta({ description: 'Last day on which it may be read, Asia/Jakarta' });
const GrantId = z
  .string()
  .regex(/^[a-z2-7]{26}$/)
  .meta({ id: 'RegisterGrantId', description: 'Id of a grant, derived from consumer and register' });

/** Why a grant was taken back. People see the texts; the keys are told in events, so none is ever renamed. */
export const grantRevocations = {
  'no-longer-needed': { id: 'Tidak diperlukan lagi', en: 'It is not needed any more' },
  misuse: { id: 'Disalahgunakan', en: 'It was misused' },
  'legal-basis-ended': { id: 'Dasar hukumnya berakhir', en: 'Its legal basis has ended' },
} as const;
export type GrantRevocation = keyof typeof grantRevocations;
const Revocation = z.enum(Object.keys(grantRevocations) as [GrantRevocation, ...GrantRevocation[]]);

const terms = {
  consumer: GrantConsumer,
  register: RegisterName,
  fields: Fields,
  legalBasis: LegalBasis,
  until: Until,
};

/** What is said to give a grant. */
export const NewRegisterGrant = z.strictObject(terms).meta({ id: 'NewRegisterGrant' });
export type NewRegisterGrant = z.infer<typeof NewRegisterGrant>;

/** A grant as it stands; `revoked` and past `until` nothing is read through it. */
export const RegisterGrant = z
  .object({
    id: GrantId,
    status: z.enum(['given', 'revoked']),
    ...terms,
    givenAt: Instant,
    revokedAt: z.exactOptional(Instant),
    reason: z.exactOptional(z.string()),
  })
  .meta({ id: 'RegisterGrant', description: 'Hak akses atas data register' });
export type RegisterGrant = z.infer<typeof RegisterGrant>;

const termsExample: NewRegisterGrant = {
  consumer: 'service:g2b',
  register: 'person',
  fields: ['name', 'address'],
  legalBasis: 'UU 24/2013 Pasal 58 ayat (4); Perpres 95/2018',
  until: '2030-12-31',
};
const givenAt = '2026-03-02T03:04:05.678Z';
const revokedAt = '2026-06-02T03:04:05.678Z';

/** Somebody may read these attributes of a register's records from now on, in place of what they could before. */
export const registerGrantGiven = event({
  type: 'g2g.register-grant.given.v1',
  data: z.object({ ...terms, register: AttributeName.meta({ description: 'Name of the register' }), givenAt: Instant }),
  summary: 'Somebody may read these attributes of a register.',
  example: { ...termsExample, givenAt },
});

/** A grant was taken back: nothing is read through it any more. */
export const registerGrantRevoked = event({
  type: 'g2g.register-grant.revoked.v1',
  data: z.object({
    consumer: GrantConsumer,
    register: AttributeName.meta({ description: 'Name of the register' }),
    reason: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
    revokedAt: Instant,
  }),
  summary: 'A grant to read a register was taken back.',
  example: { consumer: 'service:g2b', register: 'person', reason: 'no-longer-needed', revokedAt },
});

export const registerGrantTopic = topic({
  name: 'g2g.register-grant',
  partitions: 4,
  key: 'id of the grant',
  summary: 'Who may read which attributes of the registers.',
  events: [registerGrantGiven, registerGrantRevoked],
});

export const registerGrantProblems = problems('register-grant', {
  missing: {
    status: 403,
    title: { id: 'Tidak ada hak akses', en: 'No grant' },
    detail: {
      id: 'Tidak ada hak akses yang berlaku atas register {register} untuk pemanggil ini. Mintalah kepada produsen data.',
      en: 'The caller holds no live grant to the register {register}. Ask the data producer for one.',
    },
  },
  'not-found': {
    status: 404,
    title: { id: 'Hak akses tidak ditemukan', en: 'Grant not found' },
    detail: { id: 'Tidak ada hak akses dengan kode ini.', en: 'There is no grant with this id.' },
  },
  'not-competent': {
    status: 403,
    title: { id: 'Bukan wewenang instansi Anda', en: 'Not within your competence' },
    detail: {
      id: 'Hak akses diberikan dan dicabut oleh produsen data register {register} tingkat pusat.',
      en: 'Grants are given and revoked by the central data producer of the register {register}.',
    },
  },
  'consumer-unknown': {
    status: 422,
    title: { id: 'Penerima tidak dikenal', en: 'Consumer unknown' },
    detail: {
      id: 'Penerima {consumer} bukan layanan Simpul dan tidak ada dalam direktori instansi.',
      en: '{consumer} is no service of Simpul and not in the directory of agencies.',
    },
  },
  'field-unknown': {
    status: 422,
    title: { id: 'Atribut tidak dikenal', en: 'Attribute unknown' },
    detail: {
      id: 'Register {register} tidak memiliki atribut {fields}.',
      en: 'The register {register} has no attribute {fields}.',
    },
  },
  'until-in-past': {
    status: 422,
    title: { id: 'Sudah berakhir', en: 'Already over' },
    detail: { id: 'Hari terakhir hak akses sudah lewat.', en: 'The last day of the grant has passed.' },
  },
});

const grantExample: RegisterGrant = {
  id: 'abcdefghijklmnopqrstuvwxyz',
  status: 'given',
  ...termsExample,
  givenAt,
};
const Ref = z.strictObject({ id: GrantId });
const producer = { kind: 'officer', roles: ['registrar'] } as const;
const common = { service: 'g2g', tag: 'register-grant', problems: registerGrantProblems } as const;

/** Gives a grant, or other terms to the one the consumer has. */
export const giveRegisterGrant = defineRoute({
  ...common,
  id: 'giveRegisterGrant',
  method: 'post',
  path: '/v1/register-grants',
  summary: { id: 'Memberi hak akses atas register', en: 'Grant access to a register' },
  description: {
    id: 'Satu hak akses per penerima dan register; yang baru menggantikan yang lama.',
    en: 'One grant per consumer and register; a new one takes the place of the old.',
  },
  who: ['operator', producer],
  scope: { operator: 'any', officer: 'duty' },
  body: NewRegisterGrant,
  idempotencyKey: 'required',
  response: { status: 201, body: RegisterGrant, etag: true },
  examples: { body: termsExample, response: grantExample },
});

/** All grants, by consumer. */
export const listRegisterGrants = defineRoute({
  ...common,
  id: 'listRegisterGrants',
  method: 'get',
  path: '/v1/register-grants',
  summary: { id: 'Hak akses atas register', en: 'Grants to registers' },
  who: ['operator', 'officer'],
  scope: { operator: 'any', officer: 'any' },
  query: z.strictObject({
    ...pageQuery,
    register: RegisterName.optional(),
    consumer: GrantConsumer.optional(),
    status: z.enum(['given', 'revoked']).optional(),
  }),
  response: { status: 200, body: pageOf(RegisterGrant) },
  examples: { query: { limit: 20, register: 'person' }, response: { items: [grantExample] } },
});

/** One grant. */
export const getRegisterGrant = defineRoute({
  ...common,
  id: 'getRegisterGrant',
  method: 'get',
  path: '/v1/register-grants/{id}',
  summary: { id: 'Satu hak akses', en: 'One grant' },
  who: ['operator', 'officer'],
  scope: { operator: 'any', officer: 'any' },
  params: Ref,
  response: { status: 200, body: RegisterGrant, etag: true },
  examples: { params: { id: grantExample.id }, response: grantExample },
});

/** Takes a grant back, at once. */
export const revokeRegisterGrant = defineRoute({
  ...common,
  id: 'revokeRegisterGrant',
  method: 'post',
  path: '/v1/register-grants/{id}/revocation',
  summary: { id: 'Mencabut hak akses', en: 'Revoke a grant' },
  who: ['operator', producer],
  scope: { operator: 'any', officer: 'duty' },
  params: Ref,
  body: z.strictObject({ reason: Revocation }),
  idempotencyKey: 'accepted',
  response: { status: 200, body: RegisterGrant, etag: true },
  examples: {
    params: { id: grantExample.id },
    body: { reason: 'no-longer-needed' },
    response: { ...grantExample, status: 'revoked', revokedAt, reason: 'no-longer-needed' },
  },
});

export const registerGrantRoutes = [giveRegisterGrant, listRegisterGrants, getRegisterGrant, revokeRegisterGrant];
