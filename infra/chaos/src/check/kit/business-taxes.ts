import { deriveId } from '@simpul/backbone';
import { dueDay } from '@simpul/billing';
import {
  instalmentApproved,
  instalmentCompleted,
  instalmentKept,
  instalmentRefused,
  instalmentRequested,
  objectionDecided,
  objectionLodged,
  taxReturnAmended,
  taxReturnFiled,
  taxStandingCleared,
} from '@simpul/contracts';
import { businessTaxBill } from '../folds-tax.ts';
import { readLog } from '../log.ts';
import { billOfDecision, objectionTo } from '../objection.ts';
import { knownOf, nextAfter } from '../standing.ts';
import { billOfReturn } from '../tax-return.ts';
import { happen } from './recorder.ts';
import { type Done, reserve, type Sound, startedAt } from './sound.ts';
import { post } from './treasury.ts';

const at = '2026-03-31T02:00:00.000Z';
const region = '33.74.01.1001';
const djp = {
  id: 'djp',
  level: 'central',
  branch: 'executive',
  kind: 'agency',
  region: 'id',
  duties: ['state-tax'],
} as const;
const taxed = { taxType: 'ppn', period: '2026-02' } as const;

/** A return that was amended, and bills that are paid, in instalments, objected to; with what comes of each. */
export function taxesOf(sound: Sound, nib: string) {
  let payments = 0;

  function issue(bill: string, amount: number, dueDate: string): Done {
    const terms = { issuer: djp, ...taxed, payer: nib, region, amount, dueDate, attempt: 0 };
    const [issued] = sound.handle(businessTaxBill, bill, { type: 'issue', ...terms });
    if (!issued) throw new Error('nothing was issued');
    reserve(sound, 'g2b', 'billing-codes', { value: String(issued.data.code), owner: bill });
    return issued;
  }

  function pay({ key: bill, data }: Done): Done {
    payments += 1;
    const [ntb, ntpn] = [String(payments).padStart(12, '0'), `NTPN${String(payments).padStart(12, '0')}`];
    const told = { code: String(data.code), bank: 'bank-jateng', ntb, ntpn, paidAt: at };
    const holders = { ntb: bill, receipt: bill };
    const [paid] = sound.command(businessTaxBill, bill, { type: 'pay', amount: Number(data.amount), holders, ...told });
    if (!paid) throw new Error('nothing was paid');
    reserve(sound, 'g2b', 'ntb', { value: `bank-jateng/${ntb}`, owner: bill });
    reserve(sound, 'g2b', 'receipts', { value: `ntpn/${ntpn}`, owner: bill });
    post(sound, paid);
    return paid;
  }

  const cancel = (bill: string, reason: 'return-amended' | 'in-instalments' | 'objection-granted') =>
    sound.handle(businessTaxBill, bill, { type: 'cancel', agency: 'djp', reason });

  const id = deriveId('tax-return', nib);
  const dueDate = dueDay('payment', taxed.taxType, taxed.period) ?? '';
  const filed = { nib, ...taxed, dueDate, filedAt: at, region };
  happen(sound, taxReturnFiled, id, { ...filed, due: 24_500_000 });
  issue(billOfReturn(id, 0), 24_500_000, dueDate);
  happen(sound, taxReturnAmended, id, { ...filed, due: 26_000_000, correction: 1 });
  cancel(billOfReturn(id, 0), 'return-amended');
  const declared = pay(issue(billOfReturn(id, 1), 26_000_000, dueDate));
  happen(sound, taxReturnAmended, id, { ...filed, due: 30_000_000, correction: 2 });
  issue(billOfReturn(id, 2), 4_000_000, dueDate);

  /** Agreed to, or refused where there are no parts. */
  function inParts(bill: string, amount: number, parts: readonly { bill: string; amount: number; dueDate: string }[]) {
    const matter = { nib, bill, ...taxed };
    const instalment = deriveId('instalment', bill);
    const asked = { ...matter, amount, agency: 'djp', parts: 2, requestedAt: at };
    happen(sound, instalmentRequested, instalment, asked);
    if (parts.length === 0)
      happen(sound, instalmentRefused, instalment, {
        ...matter,
        agency: 'djp',
        reason: 'not-in-difficulty',
        refusedAt: at,
      });
    else happen(sound, instalmentApproved, instalment, { ...matter, agency: 'djp', parts, approvedAt: at });
    return { id: instalment, matter };
  }

  const [split, whole, disputed] = ['split', 'whole', 'disputed'].map((each) => deriveId('tax-bill', each)) as [
    string,
    string,
    string,
  ];
  issue(split, 10_000_000, '2026-06-30');
  const parts = ['2026-04-30', '2026-05-31'].map((day, part) => ({
    bill: deriveId('tax-bill', 'instalment', deriveId('instalment', split), String(part)),
    amount: 5_000_000,
    dueDate: day,
  }));
  const agreed = inParts(split, 10_000_000, parts);
  cancel(split, 'in-instalments');
  const kept = parts.map((part) => {
    const paid = pay(issue(part.bill, part.amount, part.dueDate));
    return happen(sound, instalmentKept, agreed.id, { ...agreed.matter, part: part.bill, paidAt: paid.data.paidAt });
  });
  happen(sound, instalmentCompleted, agreed.id, { ...agreed.matter, completedAt: at });

  // paid before its parts could take its place
  const first = issue(whole, 6_000_000, '2026-06-30');
  const late = ['2026-04-30', '2026-05-31'].map((day, part) => ({
    bill: deriveId('tax-bill', 'instalment', deriveId('instalment', whole), String(part)),
    amount: 3_000_000,
    dueDate: day,
  }));
  const settled = inParts(whole, 6_000_000, late);
  pay(first);
  happen(sound, instalmentCompleted, settled.id, { ...settled.matter, completedAt: at });

  issue(disputed, 8_000_000, '2026-06-30');
  inParts(disputed, 8_000_000, []);
  const objection = objectionTo(disputed);
  const about = { nib, bill: disputed, ...taxed, agency: 'djp' };
  const claim = { amount: 8_000_000, agreed: 1_000_000, lodgedAt: at, dueAt: '2027-03-31T17:00:00.000Z' };
  happen(sound, objectionLodged, objection, { ...about, ...claim });
  const verdict = { outcome: 'partly', basis: 'decided', owed: 2_000_000, payBy: '2026-04-30', decidedAt: at };
  const decided = happen(sound, objectionDecided, objection, { ...about, ...verdict });
  cancel(disputed, 'objection-granted');
  const instead = issue(billOfDecision(objection), 2_000_000, '2026-04-30');

  /** The standing of a company as it is found at the end. */
  function assess({ nib: of, company }: { nib: string; company: string }): void {
    const known = knownOf(readLog(sound.messages)).get(of);
    const next = known && nextAfter(known, startedAt + 3_600_000);
    const told = { nib: of, company, at: '2026-03-31T03:00:00.000Z', reasons: [] };
    const until = next && { until: next.at };
    const standing = deriveId('tax-standing', of);
    happen(sound, taxStandingCleared, standing, { ...told, ...until }, next ? { next } : {});
  }

  return {
    taxReturn: id,
    declared,
    split,
    parts,
    agreed: agreed.id,
    kept,
    settled: settled.id,
    disputed,
    decided,
    instead,
    assess,
  };
}
