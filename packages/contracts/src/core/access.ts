import type { Text } from './problem.ts';

/** The kinds of actor a bearer token can name. `service` is one of Simpul's own services. */
export const actorKinds = [
  'citizen',
  'business',
  'employee',
  'officer',
  'agency',
  'provider',
  'partner',
  'bank',
  'operator',
  'service',
] as const;
export type ActorKind = (typeof actorKinds)[number];

/** Who may call a route: anyone without a token, a kind of actor, or a kind with one of some roles. */
export type Who = 'public' | ActorKind | { readonly kind: ActorKind; readonly roles: readonly string[] };

/** On whose data somebody may act: what a caller must have to do with it, beyond being of the right kind. */
export const scopes = {
  own: {
    id: 'milik sendiri: dirinya, dan orang yang menurut aturan menjadi tanggungannya',
    en: 'their own: about themselves, and about those they answer for by law',
  },
  mandate: {
    id: 'perusahaan yang diwakilinya dengan kuasa yang masih berlaku',
    en: 'that of a company for which they hold a live mandate',
  },
  agency: {
    id: 'milik instansinya: yang diterbitkannya, yang ditujukan kepadanya, pegawainya',
    en: "their agency's own: what it issued, what lies with it, whom it employs",
  },
  region: {
    id: 'wilayah instansinya dan wilayah di bawahnya, sepanjang tugas instansi itu',
    en: "that of their agency's region and the regions below it, as far as the agency's duties go",
  },
  duty: {
    id: 'seluruhnya, bagi instansi yang ditugasi untuk itu; instansi lain tidak sama sekali',
    en: 'all of it, where their agency is charged with the matter; none of it where it is not',
  },
  grant: {
    id: 'atribut yang disebut dalam izin baca register yang berlaku; instansi hanya di wilayahnya',
    en: 'the attributes that a live register grant names; an agency within its region only',
  },
  consent: {
    id: 'milik warga yang memberi persetujuan untuk layanan itu, selama persetujuannya berlaku',
    en: 'that of a citizen whose consent to this service is live',
  },
  code: {
    id: 'satu hal yang kodenya ditunjukkan pemanggil',
    en: 'the one matter whose code the caller shows',
  },
  any: {
    id: 'terbuka: bukan data seseorang, atau layanan itu sendiri',
    en: "open: nobody's data in particular, or the service itself",
  },
} as const satisfies Readonly<Record<string, Text>>;
export type Scope = keyof typeof scopes;

/** For every kind that may call, on whose data; of several scopes one is enough. */
export type Scopes = Readonly<Partial<Record<'public' | ActorKind, Scope | readonly Scope[]>>>;

/** On what ground a reading of somebody's data goes on record before it is answered. */
export const readingGrounds = {
  'public-duty': { id: 'tugas pelayanan publik', en: 'a task in the public interest' },
  'legitimate-interest': { id: 'kepentingan yang sah', en: 'a legitimate interest' },
  grant: { id: 'dasar hukum izin baca', en: 'the legal basis of the grant' },
  consent: { id: 'persetujuan warga', en: "the citizen's consent" },
} as const satisfies Readonly<Record<string, Text>>;
export type ReadingGround = keyof typeof readingGrounds;

/** Who may call, on whose data, and for which kinds of caller what they are told of others leaves evidence. */
export interface Access {
  readonly who: readonly Who[];
  readonly scope: Scopes;
  /** kinds whose readings of somebody else are recorded before the answer, and on what ground */
  readonly evidence?: Readonly<Partial<Record<ActorKind, ReadingGround>>>;
}

/** The kinds a route names, each once, `public` among them. */
export function kindsOf(who: readonly Who[]): ('public' | ActorKind)[] {
  return [...new Set(who.map((each) => (typeof each === 'string' ? each : each.kind)))];
}

/** The roles of which a kind needs one; undefined where it needs none. */
export function rolesOf(who: readonly Who[], kind: 'public' | ActorKind): readonly string[] | undefined {
  const named = who.flatMap((each) => (typeof each === 'object' && each.kind === kind ? [...each.roles] : []));
  return who.includes(kind) || named.length === 0 ? undefined : [...new Set(named)];
}

/** Whether a route's `who` lets this actor in. Nobody is let in who is not named. */
export function mayCall(actor: { readonly kind: ActorKind; readonly role?: string }, who: readonly Who[]): boolean {
  return who.some((each) => {
    if (typeof each === 'string') return each === 'public' || each === actor.kind;
    return each.kind === actor.kind && actor.role !== undefined && each.roles.includes(actor.role);
  });
}

/** On whose data a kind may act; empty where it may not call. */
export function scopesOf(scope: Scopes, kind: 'public' | ActorKind): readonly Scope[] {
  const found = scope[kind];
  if (found === undefined) return [];
  return typeof found === 'string' ? [found] : found;
}

const openScopes: readonly string[] = ['any', 'code'] satisfies Scope[];
const known: readonly string[] = ['public', ...actorKinds];

/**
 * What keeps a route from being served, a sentence each: it is closed to everybody until it says who may call it and on
 * whose data. What comes in is not trusted to fit its type: a contract may be made without it.
 */
export function accessFaults({ id, who, scope, evidence }: Partial<Access> & { readonly id: string }): string[] {
  if (!who || who.length === 0)
    return [`route ${id} names nobody who may call it: say so in \`who\`, with 'public' where everybody may`];
  if (!scope)
    return [`route ${id} does not say on whose data it may be called: add \`scope\` for each kind in \`who\``];
  const kinds = kindsOf(who);
  return [
    ...kinds.filter((kind) => !known.includes(kind)).map((kind) => `route ${id} names ${kind}, no kind of actor`),
    ...kinds
      .filter((kind) => isRoleless(who, kind))
      .map((kind) => `route ${id} names ${kind} with roles and lists none`),
    ...kinds
      .filter((kind) => scopesOf(scope, kind).length === 0)
      .map((kind) => `route ${id} does not say on whose data ${kind} may call it: add \`scope.${kind}\``),
    ...kinds.flatMap((kind) =>
      scopesOf(scope, kind)
        .filter((each) => !Object.hasOwn(scopes, each))
        .map((each) => `route ${id} gives ${kind} the scope ${each}, which is none`),
    ),
    ...others(Object.keys(scope), kinds).map((kind) => `route ${id} has a scope for ${kind}, who may not call it`),
    ...others(Object.keys(evidence ?? {}), kinds).map(
      (kind) => `route ${id} has evidence of ${kind}, who may not call it`,
    ),
    ...(kinds.includes('public') && !scopesOf(scope, 'public').every((each) => openScopes.includes(each))
      ? [`route ${id} is open to everybody, of whom nothing is known: its \`scope.public\` is 'any' or 'code'`]
      : []),
  ];
}

/** Throws all faults of these routes at once; see {@link accessFaults}. */
export function mustBeGuarded(routes: readonly (Partial<Access> & { readonly id: string })[]): void {
  const faults = routes.flatMap(accessFaults);
  if (faults.length > 0) throw new Error(faults.join('; '));
}

function isRoleless(who: readonly Who[], kind: string): boolean {
  return who.some((each) => typeof each === 'object' && each.kind === kind && each.roles.length === 0);
}

function others(named: readonly string[], kinds: readonly string[]): string[] {
  return named.filter((kind) => !kinds.includes(kind));
}
