import { createHmac } from 'node:crypto';
import { AgencyId, Nib, Nik, Nip } from '@simpul/contracts';
import { z } from 'zod';

/** One line per kind of who, as a person types it. */
export const whoKinds = [
  'citizen:<nik>',
  'business:<nib>/<nik>',
  'employee:<nip>',
  'officer:<agency id>/<nip>[/<role>]',
  'agency:<id>',
  'provider:<id>',
  'partner:<id>',
  'bank:<id>',
  'operator[:<id>]',
  'service:<id>',
] as const;

/** Somebody a token can be made for: the claims that name them, and a subject that tells nothing about them. */
export interface Who {
  readonly kind: string;
  readonly subject: string;
  readonly claims: Readonly<Record<string, string>>;
}

/** The text names nobody; the message is one sentence for the person who typed it, without what was typed. */
export class UnknownWho extends Error {
  override readonly name = 'UnknownWho';
}

/** Only the shape of an id such as `bri`: who exists is known to the services, not here. */
const Client = z
  .string()
  .regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/)
  .max(64);
const Role = z
  .string()
  .regex(/^[a-z]+(-[a-z]+)*$/)
  .max(64);

type Form = { readonly parts: readonly (readonly [claim: string, value: z.ZodType])[]; readonly hint: string };

const client: Form = { parts: [['client', Client]], hint: 'an id in lower case' };
const forms: Readonly<Record<string, Form>> = {
  citizen: { parts: [['nik', Nik]], hint: 'a valid NIK of 16 digits' },
  business: {
    parts: [
      ['nib', Nib],
      ['nik', Nik],
    ],
    hint: 'a NIB of 13 digits, a slash and a valid NIK of 16 digits',
  },
  employee: { parts: [['nip', Nip]], hint: 'a valid NIP of 18 digits' },
  officer: {
    parts: [
      ['agency', AgencyId],
      ['nip', Nip],
      ['role', Role.optional()],
    ],
    hint: 'an agency id, a slash, a valid NIP of 18 digits and perhaps a slash and a role',
  },
  agency: { parts: [['agency', AgencyId]], hint: 'an agency id' },
  provider: client,
  partner: client,
  bank: client,
  operator: client,
  service: client,
};

/**
 * Reads who a token is for, strictly.
 *
 * @throws {UnknownWho} with a sentence that says what is wrong, or lists the kinds.
 * @example parseWho('officer:djp/198501012010011001/tax').claims // { actor_kind: 'officer', agency: 'djp', nip: '…', role: 'tax' }
 */
export function parseWho(text: string): Who {
  const colon = text.indexOf(':');
  const kind = colon < 0 ? text : text.slice(0, colon);
  const form = Object.hasOwn(forms, kind) ? forms[kind] : undefined;
  if (!form) throw new UnknownWho(`Unknown kind of who; use one of ${whoKinds.join(', ')}.`);
  const named = colon < 0 && kind === 'operator' ? 'operator' : text.slice(kind.length + 1);
  const given = named.split('/');
  const fits = form.parts.every(([, value], index) => value.safeParse(given[index]).success);
  if (!fits || given.length > form.parts.length) throw new UnknownWho(`After "${kind}:" must come ${form.hint}.`);
  const claims = Object.fromEntries(given.map((value, index) => [form.parts[index]?.[0], value]));
  return { kind, subject: `${kind}:${pseudonym(`${kind}:${named}`)}`, claims: { actor_kind: kind, ...claims } };
}

// The provider lives for development only, so its pseudonyms need to be stable, not secret.
function pseudonym(text: string): string {
  return createHmac('sha256', 'simpul development subject').update(text).digest('hex').slice(0, 26);
}
