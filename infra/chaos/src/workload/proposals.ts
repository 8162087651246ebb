import { proposalReasons } from '@simpul/contracts';
import type { Random } from '../random.ts';
import type { BusinessKnown, KnownProposal } from './business-known.ts';
import { citizen, custodian, proposer, registrar, registrarElsewhere } from './cast.ts';
import { happening } from './happening.ts';
import { pickMembers, pickRecent, remember } from './known.ts';
import { newValues } from './register.ts';
import type { Sent } from './send.ts';

const ofProposal = happening('g2g.proposal');
const told = ['person', 'attributes'] as const;
const proposable = ['name', 'birthDate', 'address'] as const;

/** A person proposes a change of their own record, or an agency with a grant does, or one without in vain. */
export async function submitProposal(known: BusinessKnown, random: Random): Promise<void> {
  const person = pickRecent(random, known.persons, () => true);
  if (!person) return;
  const number = known.next();
  const values: Record<string, unknown> = { ...newValues(random, number), name: `Warga Usul ${number}` };
  const byAgency = random.chance(0.3);
  const some = byAgency ? ['address'] : proposable.filter(() => random.chance(0.5));
  const names = some.length > 0 ? some : [random.pick(proposable)];
  const stranger = random.chance(0.05) && pickRecent(random, known.persons, ({ ref }) => ref !== person.ref);
  const { body } = await known.send({
    service: 'g2g',
    command: 'proposal.submit',
    who: byAgency ? proposer : citizen((stranger || person).nik),
    method: 'POST',
    path: `/v1/persons/${person.ref}/proposals`,
    body: Object.fromEntries(names.map((name) => [name, values[name]])),
    keyed: true,
    // its values stay in the register; only the id it is given tells it from others about the same record
    evidence: [],
    told: (answer) => [
      ofProposal(String(answer.id), 'submitted', { person: person.ref, attributes: answer.attributes }),
    ],
    answered: (answer) => pickMembers(answer, [...told, 'by', 'submittedAt']),
  });
  if (!body) return;
  const reasons = Object.keys(proposalReasons);
  const findings = ['conforms', ...reasons.map((reason) => `deviates ${reason}`)];
  remember(known.proposals, { id: String(body.id), findings, reasons, decided: false });
}

/** The walidata checks a proposal, sometimes more than once: the last finding counts. */
export async function checkProposal(known: BusinessKnown, random: Random): Promise<void> {
  const found = pickRecent(random, known.proposals, isDue(random));
  if (!found) return;
  const rivals = found.findings.splice(random.chance(0.8) ? 0 : -1, random.pick([1, 1, 1, 1, 1, 2]));
  await Promise.all(rivals.map((finding) => check(known, random, found, finding)));
}

/** The produsen data decides, often two of them at once: it is accepted or declined, once. */
export async function decideProposal(known: BusinessKnown, random: Random): Promise<void> {
  const found = pickRecent(random, known.proposals, isRipe(random));
  if (!found) return;
  const ways = [accept, accept, decline] as const;
  const rivals = Array.from({ length: random.pick([1, 1, 2]) }, () => random.pick(ways));
  const all = await Promise.all(rivals.map((decide) => decide(known, random, found)));
  found.decided ||= all.some((sent) => sent?.end === 'acknowledged');
}

/** Neither checked nor decided; now and then one that was checked before. */
function isDue(random: Random) {
  return ({ findings, decided }: KnownProposal) =>
    !decided && findings.length > (random.chance(0.1) ? 0 : Object.keys(proposalReasons).length);
}

/** Checked and not decided; now and then any other. */
function isRipe(random: Random) {
  return ({ findings, decided }: KnownProposal) =>
    (!decided && findings.length <= Object.keys(proposalReasons).length) || random.chance(0.05);
}

function check(known: BusinessKnown, random: Random, { id }: KnownProposal, said: string): Promise<Sent> {
  const [finding, reason] = said.split(' ');
  return known.send({
    service: 'g2g',
    command: 'proposal.check',
    who: random.chance(0.05) ? registrar : custodian,
    method: 'POST',
    path: `/v1/proposals/${id}/check`,
    body: { finding, ...(reason && { reason }) },
    keyed: random.chance(0.8),
    evidence: [ofProposal(id, 'checked', { finding, ...(reason && { reason }) })],
    answered: (answer) => {
      const { agency = null, at = null } = (answer.check ?? {}) as Readonly<Record<string, unknown>>;
      return { ...pickMembers(answer, told), agency, ...(at !== null && { checkedAt: at }) };
    },
  });
}

function accept(known: BusinessKnown, random: Random, { id }: KnownProposal): Promise<Sent> {
  return known.send({
    service: 'g2g',
    command: 'proposal.accept',
    who: random.chance(0.05) ? registrarElsewhere : registrar,
    method: 'POST',
    path: `/v1/proposals/${id}/acceptance`,
    keyed: random.chance(0.8),
    // said twice it is accepted as it was
    evidence: [],
    shared: [ofProposal(id, 'accepted', {})],
    answered: (answer) => ({ ...pickMembers(answer, told), ...decisionOf(answer.decision, 'acceptedAt') }),
  });
}

async function decline(
  known: BusinessKnown,
  random: Random,
  { id, reasons }: KnownProposal,
): Promise<Sent | undefined> {
  const reason = reasons.pop();
  if (!reason) return undefined;
  return known.send({
    service: 'g2g',
    command: 'proposal.decline',
    who: registrar,
    method: 'POST',
    path: `/v1/proposals/${id}/refusal`,
    body: { reason },
    keyed: random.chance(0.8),
    evidence: [ofProposal(id, 'declined', { reason })],
    answered: (answer) => ({ ...pickMembers(answer, told), ...decisionOf(answer.decision, 'declinedAt', ['reason']) }),
  });
}

function decisionOf(decision: unknown, as: string, more: readonly string[] = []): Record<string, unknown> {
  const told = (decision ?? {}) as Readonly<Record<string, unknown>>;
  return { ...pickMembers(told, ['agency', ...more]), [as]: told.at ?? null };
}
