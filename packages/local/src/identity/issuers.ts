import type { Who } from './who.ts';

/**
 * The issuers of {@link startIdentity}'s `separate`: as in the field, people, civil servants and machines sign in at
 * different places, whose tokens say the same in different words.
 */
export const localIssuers = ['national-id', 'civil-service', 'machine'] as const;
export type LocalIssuer = (typeof localIssuers)[number];

/** Claims of a token, as an issuer words them. */
export type Claims = Readonly<Record<string, unknown>>;

interface Wording {
  /** the kinds of who it knows */
  readonly kinds: readonly string[];
  words(claims: Who['claims']): Claims;
  /** its entry in OIDC_ISSUERS, which reads these words */
  readonly trust: object;
}

const people = { warga: 'citizen', 'badan-usaha': 'business' };
const machines = ['agency', 'provider', 'partner', 'bank', 'operator', 'service'];

export const wordings: Readonly<Record<LocalIssuer, Wording>> = {
  'national-id': {
    kinds: Object.values(people),
    words: ({ actor_kind, nik, nib }) => ({
      subject_type: actor_kind === 'citizen' ? 'warga' : 'badan-usaha',
      identity: { nik },
      ...(nib && { acting_for: { nib } }),
    }),
    trust: {
      kind: { claim: 'subject_type', values: people },
      claims: { nik: ['identity', 'nik'], nib: ['acting_for', 'nib'] },
    },
  },
  'civil-service': {
    kinds: ['employee', 'officer'],
    words: ({ actor_kind, nip, agency, role }) => ({
      actor_kind,
      asn: { nip, ...(agency && { unit: agency }), ...(role && { roles: [role] }) },
    }),
    trust: { claims: { nip: ['asn', 'nip'], agency: ['asn', 'unit'], role: ['asn', 'roles', 0] } },
  },
  machine: { kinds: machines, words: (claims) => claims, trust: {} },
};

/** The JSON of OIDC_ISSUERS that trusts the separate issuers of a local identity provider at `url`. */
export function trustIn(url: string): string {
  const trusted = localIssuers.map((name) => ({
    issuer: `${url}/${name}`,
    kinds: wordings[name].kinds,
    algorithms: ['ES256'],
    ...wordings[name].trust,
  }));
  return JSON.stringify(trusted);
}

/** Which of the separate issuers knows a kind of who. */
export function issuerOf(kind: string): LocalIssuer {
  const name = localIssuers.find((each) => wordings[each].kinds.includes(kind));
  if (!name) throw new Error(`no local issuer knows the kind ${kind}`);
  return name;
}
