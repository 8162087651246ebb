import { companyPowers } from '@simpul/contracts';
import type { Random } from '../random.ts';
import { type BusinessKnown, type KnownAgent, type KnownCompany, ownerOf, pickCompany } from './business-known.ts';
import { citizen } from './cast.ts';
import { ofCompany } from './companies.ts';
import { type KnownPerson, pickMembers, pickRecent } from './known.ts';
import type { Sent } from './send.ts';

/** A company lets somebody act for it, perhaps twice at once on other terms: they get one mandate. */
export async function giveMandate(known: BusinessKnown, random: Random): Promise<void> {
  const company = pickCompany(known, random);
  const person = company && pickRecent(random, known.persons, ({ ref }) => !company.mandated.has(ref));
  if (!company || !person) return;
  company.mandated.add(person.ref);
  const all = await Promise.all(
    Array.from({ length: random.pick([1, 1, 2]) }, () =>
      give(known, random, company, { by: ownerOf(company), person }),
    ),
  );
  if (all.some(({ end }) => end === 'acknowledged')) company.agents.push(agent(company, person));
}

/** A company changes what a mandate allows, and until when. */
export async function limitMandate(known: BusinessKnown, random: Random): Promise<void> {
  const found = pickAgent(known, random);
  if (!found) return;
  const { company, person } = found;
  const terms = termsOf(known, random);
  await known.send({
    service: 'g2b',
    command: 'mandate.limit',
    who: ownerOf(company),
    method: 'PUT',
    path: `/v1/companies/${company.id}/mandates/${person.ref}`,
    body: terms,
    keyed: random.chance(0.8),
    evidence: [ofCompany(company.id, 'mandate-limited', { person: person.ref, until: terms.until })],
    answered: (answer) => pickMembers(answer, ['person', 'powers', 'until']),
  });
}

/** A mandate is taken back, or given up, or both at once: it ends once. */
export async function revokeMandate(known: BusinessKnown, random: Random): Promise<void> {
  const found = pickAgent(known, random);
  if (!found) return;
  const { company, person } = found;
  company.agents.splice(company.agents.indexOf(found.agent), 1);
  const both = [ownerOf(company), citizen(person.nik)];
  const revoke = (who: string) =>
    known.send({
      service: 'g2b',
      command: 'mandate.revoke',
      who,
      method: 'DELETE',
      path: `/v1/companies/${company.id}/mandates/${person.ref}`,
      keyed: random.chance(0.8),
      evidence: [],
      shared: [ofCompany(company.id, 'mandate-revoked', { person: person.ref })],
    });
  await Promise.all((random.chance(0.4) ? both : [random.pick(both)]).map(revoke));
}

/** Somebody gives or takes what they may not: the last mandate over a company, or one in a company that is not theirs. */
export async function mandateInVain(known: BusinessKnown, random: Random): Promise<void> {
  const company = pickCompany(known, random);
  const stranger = company && pickRecent(random, known.persons, ({ ref }) => !company.mandated.has(ref));
  if (!company || !stranger) return;
  if (random.chance(0.5)) {
    await give(known, random, company, { by: citizen(stranger.nik), person: stranger });
    return;
  }
  const { ref } = company.owner;
  await known.send({
    service: 'g2b',
    command: 'mandate.revoke-last',
    who: ownerOf(company),
    method: 'DELETE',
    path: `/v1/companies/${company.id}/mandates/${ref}`,
    keyed: random.chance(0.8),
    evidence: [ofCompany(company.id, 'mandate-revoked', { person: ref })],
  });
}

function give(
  known: BusinessKnown,
  random: Random,
  { id }: KnownCompany,
  { by, person }: { readonly by: string; readonly person: KnownPerson },
): Promise<Sent> {
  const terms = termsOf(known, random);
  return known.send({
    service: 'g2b',
    command: 'mandate.give',
    who: by,
    method: 'POST',
    path: `/v1/companies/${id}/mandates`,
    body: { nik: person.nik, ...terms },
    keyed: true,
    evidence: [ofCompany(id, 'mandate-given', { person: person.ref, until: terms.until })],
    answered: (answer) => pickMembers(answer, ['person', 'powers', 'until', 'by', 'givenAt']),
  });
}

function pickAgent(known: BusinessKnown, random: Random) {
  const company = pickCompany(known, random, ({ agents }) => agents.length > 0);
  if (!company) return undefined;
  const found = random.pick(company.agents);
  return { company, agent: found, person: found.person };
}

/** Powers, and a last day that no other mandate has. */
function termsOf(known: BusinessKnown, random: Random) {
  const some = companyPowers.filter(() => random.chance(0.5));
  const until = new Date(Date.UTC(2030, 0, 1) + known.next() * 86_400_000).toISOString().slice(0, 10);
  return { powers: some.length > 0 ? some : ['tax'], until };
}

function agent({ nib }: KnownCompany, person: KnownPerson): KnownAgent {
  return { person, who: `business:${nib}/${person.nik}` };
}
