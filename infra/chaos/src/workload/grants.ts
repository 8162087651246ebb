import { deriveId } from '@simpul/backbone';
import { grantRevocations } from '@simpul/contracts';
import type { Random } from '../random.ts';
import type { BusinessKnown } from './business-known.ts';
import { operator, registrar } from './cast.ts';
import { happening } from './happening.ts';
import { pickMembers, pickRecent, remember } from './known.ts';
import { enrolAgency } from './register.ts';
import type { Sent } from './send.ts';

const ofGrant = happening('g2g.register-grant');
const terms = ['consumer', 'register', 'fields', 'legalBasis', 'until', 'givenAt'] as const;
const fields = {
  person: ['name', 'birthDate', 'sex', 'address', 'contact'],
  company: ['nib', 'status', 'name', 'region', 'activities', 'permits'],
} as const;
const registers = ['person', 'company'] as const;
type Register = (typeof registers)[number];

/** Somebody may read a register, or on other terms than before, perhaps two sets of them at once: the last counts. */
export async function giveGrant(known: BusinessKnown, random: Random): Promise<void> {
  const isNew = random.chance(0.5);
  const agency = isNew ? await enrolAgency(known, random) : undefined;
  const before = isNew ? undefined : pickRecent(random, known.grants, ({ revoked }) => !revoked);
  const consumer = before?.consumer ?? (agency && `agency:${agency}`) ?? 'service:g2e';
  const register = before?.register ?? (consumer === 'service:g2e' ? 'company' : random.pick(registers));
  if (before) before.busy += 1;
  const rivals = Array.from({ length: random.pick([1, 1, 2]) }, () => give(known, random, { consumer, register }));
  const all = await Promise.all(rivals);
  if (before) before.busy -= 1;
  if (!agency || !all.some(({ end }) => end === 'acknowledged')) return;
  const id = deriveId('register-grant', consumer, register);
  remember(known.grants, { id, consumer, register, busy: 0, revoked: false });
}

/** A grant that agencies of the story need from the beginning. */
export async function grantFirst(known: BusinessKnown, consumer: string, names: readonly string[]): Promise<void> {
  const { end, code } = await give(known, undefined, { consumer, register: 'person', names });
  if (end !== 'acknowledged') throw new Error(`${consumer} could not be given a grant: ${code}`);
}

/** A grant is taken back, for good here, perhaps by two operators at once: it ends once. */
export async function revokeGrant(known: BusinessKnown, random: Random): Promise<void> {
  // Where somebody is giving it on other terms nobody could tell how often it has to end.
  const grant = pickRecent(random, known.grants, ({ revoked, busy }) => !revoked && busy === 0);
  if (!grant) return;
  grant.revoked = true;
  const revoke = () =>
    known.send({
      service: 'g2g',
      command: 'register-grant.revoke',
      who: operator,
      method: 'POST',
      path: `/v1/register-grants/${grant.id}/revocation`,
      body: { reason: random.pick(Object.keys(grantRevocations)) },
      keyed: random.chance(0.8),
      evidence: [],
      shared: [ofGrant(grant.id, 'revoked', {})],
      answered: (answer) => pickMembers(answer, ['consumer', 'register']),
    });
  await Promise.all(Array.from({ length: random.pick([1, 1, 2]) }, revoke));
}

function give(
  known: BusinessKnown,
  random: Random | undefined,
  {
    consumer,
    register,
    names,
  }: { readonly consumer: string; readonly register: Register; readonly names?: readonly string[] },
): Promise<Sent> {
  const legalBasis = `Perjanjian kerja sama nomor ${known.next()}`;
  const some = names ?? fields[register].filter(() => random?.chance(0.5));
  const body = {
    consumer,
    register,
    fields: some.length > 0 ? some : [fields[register][0]],
    legalBasis,
    until: '2099-12-31',
  };
  return known.send({
    service: 'g2g',
    command: 'register-grant.give',
    // an agency of a city decides on no grant
    who: random?.chance(0.06) ? registrar : operator,
    method: 'POST',
    path: '/v1/register-grants',
    body,
    keyed: true,
    evidence: [ofGrant(deriveId('register-grant', consumer, register), 'given', { legalBasis })],
    answered: (answer) => pickMembers(answer, terms),
  });
}
