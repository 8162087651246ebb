import { randomUUID } from 'node:crypto';
import { ledgerEntryPosted, notificationDelivered, type TaxBill, taxBillIssued, taxBillPaid } from '@simpul/contracts';
import { bankReference, regionalReceipt } from '../samples/references.ts';
import { awaitEffects } from './effects.ts';
import { event, ledgerEntry, liveEntry, mail, readRevenue, risenRevenue } from './looks.ts';
import { rupiah } from './pen.ts';
import { afterBill, afterPayment, reactionsTo } from './reactions.ts';
import { needed, type Scene } from './scene.ts';
import { type OpenTimeline, openTimeline } from './timeline.ts';

const AMOUNT = 1_250_000;
const nop = '337401000299900010';

/** A land tax bill: issued, looked at by the wrong person, paid wrongly, paid, paid again. */
export async function payLandTax(scene: Scene): Promise<void> {
  const { cast, pen, calls, step } = scene;
  pen.chapter({
    id: 'Pajak bumi dan bangunan: dari tagihan sampai laporan pendapatan',
    en: "Land tax: from the bill to the treasury's report",
  });
  const timeline = await step<OpenTimeline>(
    {
      id: 'Siti Wulandari membuka linimasa layanannya',
      en: 'A citizen of Semarang opens her timeline and leaves it open',
    },
    async (keep) => keep(await openTimeline(calls, cast.siti)),
  );
  try {
    const bill = await issue(scene, timeline);
    await refuseStranger(scene, bill);
    await inquire(scene, bill);
    await refuseWrongAmount(scene, bill);
    await pay(scene, bill, timeline);
    await refuseSecondPayment(scene, bill);
  } finally {
    timeline?.close();
  }
}

function issue(scene: Scene, open: OpenTimeline | undefined): Promise<TaxBill | undefined> {
  const { cast, calls, year, pen, stage } = scene;
  const { siti } = cast;
  const title = {
    id: `Petugas Bapenda Kota Semarang menerbitkan tagihan PBB-P2 ${rupiah(AMOUNT)}`,
    en: 'An officer of the city bills her land tax; she hears of it at once',
  };
  return scene.step<TaxBill>(title, async (keep) => {
    const timeline = needed(open);
    const issued = await calls.done(cast.cityTax, ({ g2c }) =>
      g2c.POST('/v1/tax-bills', {
        body: {
          payer: { nik: siti.nik },
          taxType: 'pbb-p2',
          region: siti.village,
          subject: { nop },
          period: String(year),
          amount: AMOUNT,
          dueDate: `${year}-12-31`,
        },
      }),
    );
    const bill = issued.data;
    keep(bill);
    await awaitEffects(pen, issued.began, [
      event(scene, issued, taxBillIssued.type),
      liveEntry(timeline, 'tax-bill.issued', bill.id),
      mail(scene, siti, [bill.code]),
      event(scene, issued, notificationDelivered.type),
      ...reactionsTo(issued, afterBill, stage.otlp),
    ]);
  });
}

async function refuseStranger({ cast, calls, step }: Scene, issued: TaxBill | undefined): Promise<void> {
  const title = {
    id: 'Anna Tandiari menanyakan tagihan Siti',
    en: 'Somebody else asks for her bill, and learns as little as of one that does not exist',
  };
  await step(title, async () => {
    const { id } = needed(issued);
    const expected = { status: 404, code: 'tax-bill.not-found' };
    const ask = (bill: string) =>
      calls.refused(
        cast.anna,
        ({ g2c }) => g2c.GET('/v1/tax-bills/{id}', { params: { path: { id: bill } } }),
        expected,
      );
    const [hers, nobodys] = [await ask(id), await ask(`${id.slice(0, -4)}aaaa`)];
    if (hers.message !== nobodys.message) throw new Error('the two answers differ and tell that the bill exists');
  });
}

async function inquire({ cast, calls, pen, step }: Scene, issued: TaxBill | undefined): Promise<void> {
  const title = {
    id: 'Bank menanyakan kode bayar',
    en: 'The bank inquires by the payment code: what to collect, and nothing about the person',
  };
  await step(title, async () => {
    const { code } = needed(issued);
    const { data } = await calls.done(cast.bank, ({ g2c }) =>
      g2c.GET('/v1/billing-codes/{code}', { params: { path: { code } } }),
    );
    pen.seen('answer', [
      `${data.taxName.id}, ${data.period}`,
      `${rupiah(data.amount)}, ${data.payable ? 'may be paid' : 'cannot be paid'}`,
    ]);
    if (!data.payable || data.amount !== AMOUNT) throw new Error(`a payable bill of ${rupiah(AMOUNT)} was awaited`);
  });
}

async function refuseWrongAmount(scene: Scene, issued: TaxBill | undefined): Promise<void> {
  const { cast, calls, step } = scene;
  const title = { id: 'Bank membayar seratus ribu kurang', en: 'The bank pays a hundred thousand too little' };
  await step(title, async () => {
    const { code } = needed(issued);
    const body = payment(AMOUNT - 100_000);
    await calls.refused(
      cast.bank,
      ({ g2c }) => g2c.POST('/v1/billing-codes/{code}/payments', { params: { path: { code } }, body }),
      { status: 422, code: 'tax-bill.wrong-amount' },
    );
  });
}

async function pay(scene: Scene, issued: TaxBill | undefined, open: OpenTimeline | undefined): Promise<void> {
  const { cast, calls, pen, stage } = scene;
  const title = {
    id: 'Bank membayar tepat',
    en: "The bank pays: one trace leads from it to the treasury's report",
  };
  await scene.step(title, async () => {
    const [bill, timeline] = [needed(issued), needed(open)];
    const before = await readRevenue(scene, bill);
    const body = payment(AMOUNT);
    const paid = await calls.done(cast.bank, ({ g2c }) =>
      g2c.POST('/v1/billing-codes/{code}/payments', { params: { path: { code: bill.code } }, body }),
    );
    await awaitEffects(pen, paid.began, [
      event(scene, paid, taxBillPaid.type),
      liveEntry(timeline, 'tax-bill.paid', bill.id),
      event(scene, paid, ledgerEntryPosted.type),
      ledgerEntry(scene, paid, cast.cityTreasurer, AMOUNT),
      risenRevenue(scene, bill, before),
      mail(scene, cast.siti, [body.receipt, body.ntb]),
      ...reactionsTo(paid, afterPayment, stage.otlp),
    ]);
  });
}

async function refuseSecondPayment({ cast, calls, step }: Scene, issued: TaxBill | undefined): Promise<void> {
  const title = { id: 'Bank membayar sekali lagi', en: 'The bank pays once more' };
  await step(title, async () => {
    const { code } = needed(issued);
    const body = payment(AMOUNT);
    await calls.refused(
      cast.bank,
      ({ g2c }) => g2c.POST('/v1/billing-codes/{code}/payments', { params: { path: { code } }, body }),
      { status: 409, code: 'tax-bill.already-paid' },
    );
  });
}

/** What a bank tells of money it takes now, with references nobody has had. */
export function payment(amount: number) {
  const seed = randomUUID();
  return { amount, ntb: bankReference(seed), receipt: regionalReceipt(seed), paidAt: new Date().toISOString() };
}
