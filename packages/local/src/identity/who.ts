import { createHmac } from 'node:crypto';

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

const nik = String.raw`(?<nik>\d{16})`;
const nip = String.raw`(?<nip>\d{18})`;
const slug = '[a-z0-9]+(?:[.-][a-z0-9]+)*';
const client = `(?<client>${slug})`;

const forms: Readonly<Record<string, { form: RegExp; hint: string }>> = {
  citizen: { form: whole(nik), hint: 'a NIK of 16 digits' },
  business: {
    form: whole(String.raw`(?<nib>\d{13})/${nik}`),
    hint: 'a NIB of 13 digits, a slash and a NIK of 16 digits',
  },
  employee: { form: whole(nip), hint: 'a NIP of 18 digits' },
  officer: {
    form: whole(`(?<agency>${slug})/${nip}(?:/(?<role>[a-z]+(?:-[a-z]+)*))?`),
    hint: 'an agency id, a slash, a NIP of 18 digits and perhaps a slash and a role',
  },
  agency: { form: whole(`(?<agency>${slug})`), hint: 'an agency id' },
  provider: { form: whole(client), hint: 'a lower-case id' },
  partner: { form: whole(client), hint: 'a lower-case id' },
  bank: { form: whole(client), hint: 'a lower-case id' },
  operator: { form: whole(client), hint: 'a lower-case id' },
  service: { form: whole(client), hint: 'a lower-case id' },
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
  const known = Object.hasOwn(forms, kind) ? forms[kind] : undefined;
  if (!known) throw new UnknownWho(`Unknown kind of who; use one of ${whoKinds.join(', ')}.`);
  const named = colon < 0 && kind === 'operator' ? 'operator' : text.slice(kind.length + 1);
  const groups = known.form.exec(named)?.groups;
  if (!groups) throw new UnknownWho(`After "${kind}:" must come ${known.hint}.`);
  const claims = Object.fromEntries(
    Object.entries(groups).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  return { kind, subject: `${kind}:${pseudonym(`${kind}:${named}`)}`, claims: { actor_kind: kind, ...claims } };
}

function whole(pattern: string): RegExp {
  return new RegExp(`^${pattern}$`);
}

// The provider lives for development only, so its pseudonyms need to be stable, not secret.
function pseudonym(text: string): string {
  return createHmac('sha256', 'simpul development subject').update(text).digest('hex').slice(0, 26);
}
