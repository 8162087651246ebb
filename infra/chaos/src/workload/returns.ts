import { deriveId } from '@simpul/backbone';
import type { Random } from '../random.ts';
import { billOf } from './bills.ts';
import { agentOf, type BusinessKnown, type KnownCompany, type KnownReturn, pickCompany } from './business-known.ts';
import { taxOfficers } from './cast.ts';
import { happening } from './happening.ts';
import { pickMembers, pickRecent, remember } from './known.ts';
import { lookThrough } from './reading.ts';

const ofReturn = happening('g2b.tax-return');
const told = ['nib', 'taxType', 'period', 'region', 'due', 'dueDate'] as const;
const mostCorrections = 15;

const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));
/** What a company declares: every month of two years and every of six years. */
const periods = [
  ...['ppn', 'pph-21', 'pph-23'].flatMap((taxType) =>
    ['2024', '2025'].flatMap((year) => months.map((month) => ({ taxType, period: `${year}-${month}` }))),
  ),
  ...['2020', '2021', '2022', '2023', '2024', '2025'].map((period) => ({ taxType: 'pph-29-badan', period })),
];

/** Somebody files a return, perhaps two of a company's people the same one at once: one of them does. */
export async function fileReturn(known: BusinessKnown, random: Random): Promise<void> {
  const company = pickCompany(known, random);
  if (!company) return;
  const declared = random.pick(periods);
  const matter = `${declared.taxType} ${declared.period}`;
  if (company.filed.has(matter)) return;
  company.filed.add(matter);
  const id = deriveId('tax-return', company.nib, declared.taxType, declared.period);
  const rivals = [agentOf(company), whoActsFor(random, company)].slice(0, random.chance(0.3) ? 2 : 1);
  const all = await Promise.all(
    rivals.map((who) => {
      const body = { ...declared, due: 1_000_000 + known.next() };
      return known.send({
        service: 'g2b',
        command: 'tax-return.file',
        who,
        method: 'POST',
        path: '/v1/tax-returns',
        body,
        keyed: true,
        evidence: [ofReturn(id, 'filed', { due: body.due })],
        shared: [ofReturn(id, 'filed', {})],
        answered: (answer) => pickMembers(answer, [...told, 'filedAt']),
      });
    }),
  );
  if (all.some(({ end }) => end === 'acknowledged'))
    remember(known.returns, { id, who: agentOf(company), corrections: 0 });
}

/** A company corrects a return, perhaps twice at once: both stand, one after the other. */
export async function amendReturn(known: BusinessKnown, random: Random): Promise<void> {
  const found = pickRecent(random, known.returns, ({ corrections }) => corrections < mostCorrections);
  if (!found) return;
  await Promise.all(Array.from({ length: random.pick([1, 1, 2]) }, () => amend(known, random, found)));
}

/** A company looks which bills it has: those of its returns, of what it pays in parts, of its objections too. */
export async function findBills(known: BusinessKnown, random: Random): Promise<void> {
  const company = pickCompany(known, random);
  if (!company) return;
  const who = agentOf(company);
  const path = '/v1/tax-bills?status=issued&limit=50';
  for (const each of await lookThrough(known.sender.reach, { service: 'g2b', who, path })) {
    const officer = taxOfficers.find((one) => one.startsWith(`officer:${String(each.agency)}/`));
    if (officer && !known.bills.some(({ id }) => id === each.id))
      remember(known.bills, billOf(known, each, officer, who));
  }
}

function amend(known: BusinessKnown, random: Random, found: KnownReturn): Promise<unknown> {
  const due = 1_000_000 + known.next();
  found.corrections += 1;
  return known.send({
    service: 'g2b',
    command: 'tax-return.amend',
    who: found.who,
    method: 'POST',
    path: `/v1/tax-returns/${found.id}/amendments`,
    body: { due },
    ...(random.chance(0.3) && { headers: { 'if-match': `"${found.corrections}"` } }),
    keyed: true,
    evidence: [ofReturn(found.id, 'amended', { due })],
    answered: (answer) => pickMembers(answer, [...told, 'correction']),
  });
}

/** One of those with a mandate, whatever it is for. */
function whoActsFor(random: Random, company: KnownCompany): string {
  return company.agents.length > 0 && random.chance(0.5) ? random.pick(company.agents).who : agentOf(company);
}
