import { setTimeout as pause } from 'node:timers/promises';
import { type TaxBill, taxBillCodeReissued, taxBillIssued, taxBillPaid } from '@simpul/contracts';
import { awaitEffects } from './effects.ts';
import { payment } from './land-tax.ts';
import { entry, event, textMessage } from './looks.ts';
import { rupiah } from './pen.ts';
import { afterBill, afterPayment, reactionsTo } from './reactions.ts';
import { needed, type Scene } from './scene.ts';

const AMOUNT = 2_180_000;
// Long enough to issue the bill on a busy machine: a code that has expired already is refused.
const CODE_LIFE_MS = 3_000;

/** A vehicle tax bill whose officer lets the code live for seconds only. */
export async function issueShortLived(scene: Scene): Promise<TaxBill | undefined> {
  const { cast, calls, year, pen, stage, step } = scene;
  const { hadi } = cast;
  pen.chapter({ id: 'Pajak kendaraan: kode yang kedaluwarsa', en: 'Vehicle tax: a code that expires' });
  const title = {
    id: `Petugas Bapenda Jawa Timur menerbitkan tagihan PKB ${rupiah(AMOUNT)}, kode berlaku ${CODE_LIFE_MS / 1000} detik`,
    en: 'An officer of the province bills vehicle tax; its code lives for seconds',
  };
  return step<TaxBill>(title, async (keep) => {
    const issued = await calls.done(cast.provinceTax, ({ g2c }) =>
      g2c.POST('/v1/tax-bills', {
        body: {
          payer: { nik: hadi.nik },
          taxType: 'pkb',
          region: hadi.village,
          subject: { plate: 'L 9999 ZZZ' },
          period: String(year),
          amount: AMOUNT,
          dueDate: `${year}-12-31`,
          codeExpiresAt: new Date(Date.now() + CODE_LIFE_MS).toISOString(),
        },
      }),
    );
    keep(issued.data);
    await awaitEffects(pen, issued.began, [
      event(scene, issued, taxBillIssued.type),
      entry(scene, hadi, 'tax-bill.issued', issued.data.id),
      textMessage(scene, hadi, [issued.data.code]),
      ...reactionsTo(issued, afterBill, stage.otlp),
    ]);
  });
}

/** The same bill, once its code has expired: refused, given a new code, paid. */
export async function replaceExpiredCode(scene: Scene, issued: TaxBill | undefined): Promise<void> {
  scene.pen.chapter({ id: 'Pajak kendaraan: kode baru', en: 'Vehicle tax: a new code' });
  await refuseExpired(scene, issued);
  const bill = await reissue(scene, issued);
  await pay(scene, bill);
}

async function refuseExpired({ cast, calls, pen, step, stage }: Scene, issued: TaxBill | undefined): Promise<void> {
  const title = { id: 'Bank membayar setelah kode kedaluwarsa', en: 'The bank pays after the code has expired' };
  await step(title, async () => {
    const { code, codeExpiresAt } = needed(issued);
    await pause(Math.max(0, Date.parse(codeExpiresAt) - Date.now()) + 1, undefined, { signal: stage.signal });
    const path = { path: { code } };
    const { data } = await calls.done(cast.bank, ({ g2c }) => g2c.GET('/v1/billing-codes/{code}', { params: path }));
    pen.seen('answer', [
      `${data.taxName.id}, ${data.period}`,
      `${rupiah(data.amount)}, ${data.payable ? 'may be paid' : 'cannot be paid'}`,
    ]);
    const body = payment(AMOUNT);
    await calls.refused(cast.bank, ({ g2c }) => g2c.POST('/v1/billing-codes/{code}/payments', { params: path, body }), {
      status: 409,
      code: 'tax-bill.code-expired',
    });
    if (data.payable) throw new Error('the inquiry still called the bill payable');
  });
}

function reissue(scene: Scene, issued: TaxBill | undefined): Promise<TaxBill | undefined> {
  const { cast, calls, pen, stage } = scene;
  const title = { id: 'Hadi Winarno meminta kode baru', en: 'The payer asks for a new code' };
  return scene.step<TaxBill>(title, async (keep) => {
    const { id } = needed(issued);
    const renewed = await calls.done(cast.hadi, ({ g2c }) =>
      g2c.POST('/v1/tax-bills/{id}/billing-codes', { params: { path: { id } } }),
    );
    keep(renewed.data);
    await awaitEffects(pen, renewed.began, [
      event(scene, renewed, taxBillCodeReissued.type),
      entry(scene, cast.hadi, 'tax-bill.code-reissued', id),
      textMessage(scene, cast.hadi, [renewed.data.code]),
      ...reactionsTo(renewed, afterBill, stage.otlp),
    ]);
  });
}

async function pay(scene: Scene, renewed: TaxBill | undefined): Promise<void> {
  const { cast, calls, pen, stage } = scene;
  await scene.step({ id: 'Bank membayar dengan kode baru', en: 'The bank pays with the new code' }, async () => {
    const { id, code } = needed(renewed);
    const body = payment(AMOUNT);
    const paid = await calls.done(cast.bank, ({ g2c }) =>
      g2c.POST('/v1/billing-codes/{code}/payments', { params: { path: { code } }, body }),
    );
    await awaitEffects(pen, paid.began, [
      event(scene, paid, taxBillPaid.type),
      entry(scene, cast.hadi, 'tax-bill.paid', id),
      textMessage(scene, cast.hadi, [body.receipt]),
      ...reactionsTo(paid, afterPayment, stage.otlp),
    ]);
  });
}
