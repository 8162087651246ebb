import { randomUUID } from 'node:crypto';
import { ledgerEntryPosted, type TaxBill, taxBillIssued, taxBillPaid } from '@simpul/contracts';
import { bankReference, stateReceipt } from '../samples/references.ts';
import { awaitEffects } from './effects.ts';
import { entry, event, ledgerEntry, mail, readRevenue, risenRevenue } from './looks.ts';
import { rupiah } from './pen.ts';
import { afterBill, afterPayment, reactionsTo } from './reactions.ts';
import { needed, type Scene } from './scene.ts';

const AMOUNT = 3_475_000;

/** An income tax bill of the state: a billing code of 15 digits, an NTPN, the state's own accounts. */
export async function payStateTax(scene: Scene): Promise<void> {
  scene.pen.chapter({
    id: 'Pajak penghasilan: kode billing, NTPN, dan kas negara',
    en: 'Income tax: a billing code, an NTPN, and the state treasury',
  });
  const bill = await issue(scene);
  await pay(scene, bill);
}

function issue(scene: Scene): Promise<TaxBill | undefined> {
  const { cast, calls, year, pen, stage } = scene;
  const { anna } = cast;
  const title = {
    id: `Petugas DJP menerbitkan kode billing PPh Pasal 25 ${rupiah(AMOUNT)}`,
    en: 'An officer of the state bills an instalment of income tax; the payer reads English',
  };
  return scene.step<TaxBill>(title, async (keep) => {
    const issued = await calls.done(cast.stateTax, ({ g2c }) =>
      g2c.POST('/v1/tax-bills', {
        body: {
          payer: { nik: anna.nik },
          taxType: 'pph-25',
          region: anna.village,
          period: `${year}-12`,
          amount: AMOUNT,
          dueDate: `${year + 1}-01-15`,
        },
      }),
    );
    const bill = issued.data;
    keep(bill);
    await awaitEffects(pen, issued.began, [
      event(scene, issued, taxBillIssued.type),
      entry(scene, anna, 'tax-bill.issued', bill.id),
      mail(scene, anna, [bill.code]),
      ...reactionsTo(issued, afterBill, stage.otlp),
    ]);
  });
}

async function pay(scene: Scene, issued: TaxBill | undefined): Promise<void> {
  const { cast, calls, pen, stage } = scene;
  const title = { id: 'Bank membayar dengan NTPN', en: 'The bank pays, with the receipt of the state treasury' };
  await scene.step(title, async () => {
    const bill = needed(issued);
    const before = await readRevenue(scene, bill);
    const seed = randomUUID();
    const references = { ntb: bankReference(seed), ntpn: stateReceipt(seed) };
    const body = { amount: AMOUNT, ...references, paidAt: new Date().toISOString() };
    const paid = await calls.done(cast.bank, ({ g2c }) =>
      g2c.POST('/v1/billing-codes/{code}/payments', { params: { path: { code: bill.code } }, body }),
    );
    await awaitEffects(pen, paid.began, [
      event(scene, paid, taxBillPaid.type),
      entry(scene, cast.anna, 'tax-bill.paid', bill.id),
      event(scene, paid, ledgerEntryPosted.type),
      ledgerEntry(scene, paid, cast.stateTreasurer, AMOUNT),
      risenRevenue(scene, bill, before),
      mail(scene, cast.anna, [body.ntpn, body.ntb]),
      ...reactionsTo(paid, afterPayment, stage.otlp),
    ]);
  });
}
