import type { Evidence } from '../history.ts';
import type { Random } from '../random.ts';
import type { BusinessKnown, KnownCompany } from './business-known.ts';
import { capitals, citizen, harmless, notary, reviewed, villages } from './cast.ts';
import { happening } from './happening.ts';
import { type KnownPerson, pickMembers, pickRecent, remember } from './known.ts';
import type { Body } from './send.ts';

const registered = ['nib', 'kind', 'name', 'scale', 'region', 'registeredAt'] as const;

/** What happened to a company. */
export const ofCompany = happening('g2b.company');

/** A line of business as requests name it. */
export const kbli = (code: string) => ({ edition: '2020', code });

/**
 * Somebody registers a company by a deed, sometimes two people at once by the same one: one of them does. Answers the
 * company where it was acknowledged.
 */
export async function registerCompany(known: BusinessKnown, random: Random): Promise<KnownCompany | undefined> {
  const founders = [pickRecent(random, known.persons, () => true), pickRecent(random, known.persons, () => true)];
  const number = known.next();
  const deed = { number: String(number), date: '2026-02-20', notary };
  const terms = { kind: random.chance(0.9) ? 'private' : 'bumn', deed, ...doings(random) };
  const rivals = founders.slice(0, random.chance(0.25) ? 2 : 1).flatMap((each) => each ?? []);
  const all = await Promise.all(
    rivals.map((owner, index) => register(known, { owner, name: `PT Uji ${number} ${index + 1}`, ...terms })),
  );
  return all.find((each) => each !== undefined);
}

/** Somebody sets up a business of their own, sometimes twice at once: they have one at a time. */
export async function registerOwn(known: BusinessKnown, random: Random): Promise<void> {
  const owner = pickRecent(random, known.persons, ({ ref }) => !known.owners.has(ref) || random.chance(0.05));
  if (!owner) return;
  known.owners.add(owner.ref);
  const number = known.next();
  const terms = { owner, kind: 'umk', ...doings(random), capital: random.int(1, 400) * 1_000_000 };
  const names = [`Usaha Uji ${number} 1`, `Usaha Uji ${number} 2`].slice(0, random.chance(0.3) ? 2 : 1);
  await Promise.all(names.map((name) => register(known, { ...terms, name })));
}

interface Registration {
  readonly owner: KnownPerson;
  readonly kind: string;
  readonly name: string;
  readonly capital: number;
  readonly region: string;
  readonly codes: readonly string[];
  readonly deed?: { readonly number: string; readonly date: string; readonly notary: string };
}

async function register(known: BusinessKnown, registration: Registration): Promise<KnownCompany | undefined> {
  const { owner, codes, ...terms } = registration;
  const sent = await known.send({
    service: 'g2b',
    command: terms.kind === 'umk' ? 'company.register-own' : 'company.register',
    who: citizen(owner.nik),
    method: 'POST',
    path: '/v1/companies',
    body: { ...terms, activities: codes.map(kbli), selfDeclaration: true },
    keyed: true,
    evidence: [ofCompany(undefined, 'registered', { name: terms.name })],
    // what follows at once belongs to the same command; the answer tells of which company
    told: (answer) => followed(String(answer.id), owner, codes),
    answered: (answer) => pickMembers(answer, registered),
  });
  if (!sent.body) return undefined;
  const company = companyOf(sent.body, owner, codes);
  remember(known.companies, company);
  return company;
}

function followed(id: string, { ref: person }: KnownPerson, codes: readonly string[]): Evidence[] {
  return [
    ofCompany(id, 'mandate-given', { person, by: person }),
    ...codes.map((code) => {
      const isReviewed = reviewed.includes(code as (typeof reviewed)[number]);
      if (!isReviewed) return ofCompany(id, 'licensed', { 'kbli.code': code, basis: 'nib' });
      const request = 1 + reviewedOf(codes).indexOf(code);
      return ofCompany(id, 'review-requested', { 'kbli.code': code, request });
    }),
  ];
}

function reviewedOf(codes: readonly string[]): string[] {
  return codes.filter((code) => reviewed.includes(code as (typeof reviewed)[number]));
}

function doings(random: Random) {
  const codes = [random.pick(harmless), ...(random.chance(0.7) ? [random.pick(reviewed)] : [])];
  return { capital: random.pick(capitals), region: random.pick(villages), codes };
}

function companyOf(answer: Body, owner: KnownPerson, codes: readonly string[]): KnownCompany {
  const region = String(answer.region);
  return {
    id: String(answer.id),
    nib: String(answer.nib),
    owner,
    region,
    busy: false,
    closed: false,
    kblis: new Set(codes),
    refused: new Set(),
    reasons: ['ceased', 'dissolved', 'merged', 'bankrupt'],
    mandated: new Set([owner.ref]),
    agents: [],
    filed: new Set(),
  };
}
