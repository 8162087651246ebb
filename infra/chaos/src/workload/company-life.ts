import type { Random } from '../random.ts';
import { agentOf, type BusinessKnown, type KnownCompany, ownerOf, pickCompany } from './business-known.ts';
import { capitals, harmless, reviewed, villages } from './cast.ts';
import { kbli, ofCompany } from './companies.ts';
import { pickMembers } from './known.ts';
import { look, type Shown, versionOf } from './reading.ts';
import type { Body, Sent } from './send.ts';

/** A company changes what it said of itself, often twice at once: of those who name the same version one gets through. */
export async function amendCompany(known: BusinessKnown, random: Random): Promise<void> {
  await alone(pickCompany(known, random, isFree), async (company) => {
    const seen = await lookAt(known, company);
    if (!seen) return;
    for (const code of codesOf(seen.body)) company.kblis.add(code);
    const rivals = Array.from({ length: random.pick([1, 1, 2, 3]) }, () =>
      changesOf(known, random, company, seen.body),
    );
    const all = await Promise.all(rivals.map((changes) => amend(known, random, company, { changes, seen })));
    for (const { body } of all) {
      if (!body) continue;
      company.region = String(body.region);
      for (const code of codesOf(body)) company.kblis.add(code);
    }
  });
}

/** A company that was refused a permit asks again, perhaps two of its people at once: there is one new review. */
export async function requestAgain(known: BusinessKnown, random: Random): Promise<void> {
  const wanted = (each: KnownCompany) => isFree(each) && (each.refused.size > 0 || random.chance(0.03));
  await alone(pickCompany(known, random, wanted), async (company) => {
    const [code = harmless[0]] = company.refused;
    company.refused.delete(code);
    const ask = () =>
      known.send({
        service: 'g2b',
        command: 'company.request-review',
        who: agentOf(company),
        method: 'POST',
        path: `/v1/companies/${company.id}/reviews`,
        body: { kbli: kbli(code) },
        keyed: true,
        evidence: [],
        told: (answer) => askedFor(company, answer, [code]),
        answered: (answer) => pickMembers(answer, ['nib']),
      });
    const all = await Promise.all(Array.from({ length: random.chance(0.3) ? 2 : 1 }, ask));
    // The refusal is on its way from g2g.
    if (all.every((sent) => sent.code === 'company.not-refused') && code !== harmless[0]) company.refused.add(code);
  });
}

/** A company closes, while others may be amending it; of several who close it one does. */
export async function closeCompany(known: BusinessKnown, random: Random): Promise<void> {
  const open = known.companies.filter(({ closed }) => !closed);
  if (open.length < fewestOpen) return;
  const company = pickCompany(known, random, ({ reasons }) => reasons.length > 0);
  if (!company) return;
  const close = (reason: string) =>
    known.send({
      service: 'g2b',
      command: 'company.close',
      who: random.pick([ownerOf(company), agentOf(company)]),
      method: 'POST',
      path: `/v1/companies/${company.id}/closure`,
      body: { reason },
      keyed: random.chance(0.8),
      evidence: [ofCompany(company.id, 'closed', { reason })],
      shared: [ofCompany(company.id, 'closed', {})],
      answered: (answer) => ({ ...pickMembers(answer, ['nib', 'closedAt']), reason: answer.closureReason ?? null }),
    });
  const all = await Promise.all(company.reasons.splice(0, random.pick([1, 1, 2])).map(close));
  if (all.some(({ end }) => end !== 'refused')) company.closed = true;
}

const fewestOpen = 10;
const isFree = ({ busy }: KnownCompany): boolean => !busy;

interface Changes {
  readonly name: string;
  readonly region?: string;
  readonly capital?: number;
  /** KBLI codes of all activities from now on, and those among them that are new */
  readonly codes?: readonly string[];
  readonly added: readonly string[];
}

async function amend(
  known: BusinessKnown,
  random: Random,
  company: KnownCompany,
  { changes, seen }: { readonly changes: Changes; readonly seen: Shown },
): Promise<Sent> {
  const { codes, added, ...told } = changes;
  return known.send({
    service: 'g2b',
    command: 'company.amend',
    who: random.pick([ownerOf(company), agentOf(company)]),
    method: 'PATCH',
    path: `/v1/companies/${company.id}`,
    body: { ...told, ...(codes && { activities: codes.map(kbli) }) },
    // it is required: without one nothing may be changed
    headers: random.chance(0.03) ? {} : { 'if-match': `"${versionOf(seen)}"` },
    keyed: random.chance(0.8),
    evidence: [ofCompany(company.id, 'amended', { name: told.name })],
    told: (answer) => askedFor(company, answer, added),
    answered: (answer) => pickMembers(answer, ['nib', 'name', ...(told.region ? ['region'] : [])]),
  });
}

/** A new name, which no other change gives; perhaps another village, other capital, one line of business more or less. */
function changesOf(known: BusinessKnown, random: Random, company: KnownCompany, seen: Body): Changes {
  const present = codesOf(seen);
  const elsewhere = villages.filter((each) => each !== seen.region);
  const unknown = [...reviewed, ...harmless].filter((code) => !company.kblis.has(code));
  const added = unknown.length > 0 && random.chance(0.4) ? [random.pick(unknown)] : [];
  const kept = present.length > 1 && random.chance(0.15) ? present.slice(1) : present;
  const isOwn = seen.kind === 'umk';
  return {
    name: `Usaha Baru ${known.next()}`,
    ...(random.chance(0.3) && { region: random.pick(elsewhere) }),
    ...(random.chance(0.3) && !isOwn && { capital: random.pick(capitals) }),
    ...((added.length > 0 || kept !== present) && { codes: [...kept, ...added] }),
    added,
  };
}

/** The reviews that an answer shows for these lines of business: nobody had asked for them before. */
function askedFor({ id }: KnownCompany, answer: Body, codes: readonly string[]) {
  return activitiesOf(answer)
    .filter(({ code, review }) => review !== undefined && codes.includes(code))
    .map(({ code, review }) => ofCompany(id, 'review-requested', { 'kbli.code': code, request: review?.request }));
}

interface ShownActivity {
  readonly code: string;
  readonly review?: { readonly request: number };
  readonly refusal?: unknown;
}

function activitiesOf(company: Body | undefined): ShownActivity[] {
  const shown = (company?.activities ?? []) as (Omit<ShownActivity, 'code'> & { kbli: { code: string } })[];
  return shown.map(({ kbli: { code }, ...rest }) => ({ ...rest, code }));
}

function codesOf(company: Body): string[] {
  return activitiesOf(company).map(({ code }) => code);
}

function lookAt({ sender }: BusinessKnown, company: KnownCompany): Promise<Shown | undefined> {
  return look(sender.reach, { service: 'g2b', who: ownerOf(company), path: `/v1/companies/${company.id}` });
}

/** Nobody else changes what the company does, and where, meanwhile. */
async function alone(company: KnownCompany | undefined, work: (company: KnownCompany) => Promise<void>): Promise<void> {
  if (!company || company.busy) return;
  company.busy = true;
  await work(company);
  company.busy = false;
}
