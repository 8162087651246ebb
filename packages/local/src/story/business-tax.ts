import { randomUUID } from 'node:crypto';
import {
  type BusinessTaxBill,
  businessTaxBillIssued,
  businessTaxBillPaid,
  type Company,
  companyMandateGiven,
  jakartaDay,
  ledgerEntryPosted,
  taxReturnFiled,
  taxStandingCleared,
  taxStandingInArrears,
} from '@simpul/contracts';
import { bankReference, stateReceipt } from '../samples/references.ts';
import { businessBill, taxStanding } from './company-looks.ts';
import { awaitEffects } from './effects.ts';
import { event, ledgerEntry, readRevenue, risenRevenue } from './looks.ts';
import { rupiah } from './pen.ts';
import { afterBusinessPayment, afterReturn, reactionsTo } from './reactions.ts';
import { needed, type Scene } from './scene.ts';

const DUE = 24_500_000;

/** The company's taxes: a mandate, a return filed late, its bill, the arrears, the payment that ends them. */
export async function settleBusinessTax(scene: Scene, company: Company | undefined): Promise<void> {
  scene.pen.chapter({
    id: 'Pajak badan usaha: dari SPT sampai status wajib pajak',
    en: "Business tax: from the return to the company's standing",
  });
  await mandate(scene, company);
  await refuseBeyondMandate(scene, company);
  const bill = await file(scene, company);
  await pay(scene, company, bill);
}

async function mandate(scene: Scene, registered: Company | undefined): Promise<void> {
  const { cast, calls, pen } = scene;
  const { bambang, agus } = cast;
  const title = {
    id: `${bambang.name} memberi ${agus.name} kuasa pajak`,
    en: 'The representative gives somebody a mandate, for taxes only',
  };
  await scene.step(title, async () => {
    const params = { path: { id: needed(registered).id } };
    const given = await calls.done(bambang, ({ g2b }) =>
      g2b.POST('/v1/companies/{id}/mandates', { params, body: { nik: agus.nik, powers: ['tax'] } }),
    );
    await awaitEffects(pen, given.began, [event(scene, given, companyMandateGiven.type)]);
  });
}

async function refuseBeyondMandate({ cast, calls, step }: Scene, registered: Company | undefined): Promise<void> {
  const title = {
    id: `${cast.agus.name} hendak menutup perusahaan`,
    en: 'With that mandate he would close the company',
  };
  await step(title, async () => {
    const { id, nib } = needed(registered);
    const params = { path: { id } };
    await calls.refused(
      agent(cast.agus, nib),
      ({ g2b }) => g2b.POST('/v1/companies/{id}/closure', { params, body: { reason: 'ceased' } }),
      { status: 403, code: 'mandate.power-missing' },
    );
  });
}

function file(scene: Scene, registered: Company | undefined): Promise<BusinessTaxBill | undefined> {
  const { cast, calls, pen, stage } = scene;
  // The day to pay it is over for sure, however many offices were closed on it.
  const period = monthsAgo(3);
  const title = {
    id: `${cast.agus.name} menyampaikan SPT Masa PPN ${period}, terlambat`,
    en: 'He files a return, too late: the bill that follows is overdue, and the company in arrears',
  };
  return scene.step<BusinessTaxBill>(title, async (keep) => {
    const { nib } = needed(registered);
    const who = agent(cast.agus, nib);
    const filed = await calls.done(who, ({ g2b }) =>
      g2b.POST('/v1/tax-returns', { body: { taxType: 'ppn', period, due: DUE } }),
    );
    await awaitEffects(pen, filed.began, [
      event(scene, filed, taxReturnFiled.type),
      event(scene, filed, businessTaxBillIssued.type),
      businessBill(scene, who, needed(filed.data.bill), keep),
      event(scene, filed, taxStandingInArrears.type),
      taxStanding(scene, who, nib, 'in-arrears'),
      ...reactionsTo(filed, afterReturn, stage.otlp),
    ]);
  });
}

async function pay(scene: Scene, registered: Company | undefined, issued: BusinessTaxBill | undefined): Promise<void> {
  const { cast, calls, pen, stage } = scene;
  const title = {
    id: `Bank membayar ${rupiah(DUE)}`,
    en: 'The bank pays: the treasury books it, and the company is clear again',
  };
  await scene.step(title, async () => {
    const [{ nib }, bill] = [needed(registered), needed(issued)];
    const before = await readRevenue(scene, bill);
    const seed = randomUUID();
    const references = { ntb: bankReference(seed), ntpn: stateReceipt(seed) };
    const body = { amount: bill.amount, ...references, paidAt: new Date().toISOString() };
    const paid = await calls.done(cast.bank, ({ g2b }) =>
      g2b.POST('/v1/billing-codes/{code}/payments', { params: { path: { code: bill.code } }, body }),
    );
    await awaitEffects(pen, paid.began, [
      event(scene, paid, businessTaxBillPaid.type),
      event(scene, paid, ledgerEntryPosted.type),
      ledgerEntry(scene, paid, cast.stateTreasurer, bill.amount, businessTaxBillPaid.type),
      risenRevenue(scene, bill, before),
      event(scene, paid, taxStandingCleared.type),
      taxStanding(scene, cast.cityPermits, nib, 'cleared'),
      ...reactionsTo(paid, afterBusinessPayment, stage.otlp),
    ]);
  });
}

/** Somebody who acts for a company by mandate. */
function agent({ name, nik }: { readonly name: string; readonly nik: string }, nib: string) {
  return { who: `business:${nib}/${nik}`, name };
}

/** A month, `YYYY-MM`, so many months before this one in Jakarta. */
function monthsAgo(months: number): string {
  const [year = 0, month = 1] = jakartaDay(new Date()).split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 - months, 1)).toISOString().slice(0, 7);
}
