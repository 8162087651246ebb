import { type Consent, consentGiven, consentRevoked, taxBillCodeReissued, taxBillIssued } from '@simpul/contracts';
import { until } from '../backing/until.ts';
import { awaitEffects } from './effects.ts';
import { entry, event, mail } from './looks.ts';
import { rupiah } from './pen.ts';
import { afterBill, reactionsTo } from './reactions.ts';
import { needed, type Scene } from './scene.ts';

const month = 30 * 24 * 3_600_000;
// long enough to issue the bill on a busy machine: a code that has expired already is refused
const codeLife = 3_000;

/** A citizen lets a partner see to her taxes, and takes it back. */
export async function actByConsent(scene: Scene): Promise<void> {
  scene.pen.chapter({
    id: 'Mitra: bertindak atas nama warga selama ia menyetujuinya',
    en: 'A partner: acts for a citizen for as long as she consents',
  });
  const consent = await give(scene);
  await see(scene, consent);
  await replaceCode(scene, consent);
  await refuseMore(scene, consent);
  await revoke(scene, consent);
}

const by = ({ id }: Consent) => ({ 'Consent-Id': id });

function give(scene: Scene): Promise<Consent | undefined> {
  const { cast, calls, pen, stage } = scene;
  const { siti, partner } = cast;
  const title = {
    id: `${siti.name} menyetujui mitra ${partner.id} mengurus tagihan pajaknya`,
    en: 'She consents to a partner: to see her tax bills and ask for new codes, for thirty days',
  };
  return scene.step<Consent>(title, async (keep) => {
    const expiresAt = new Date(Date.now() + month).toISOString();
    const given = await calls.done(siti, ({ g2c }) =>
      g2c.POST('/v1/consents', {
        body: { partner: partner.id, services: ['tax-bill-code', 'tax-bill-reading'], expiresAt },
      }),
    );
    keep(given.data);
    await awaitEffects(pen, given.began, [
      event(scene, given, consentGiven.type),
      entry(scene, siti, 'consent.given', given.data.id),
      mail(scene, siti, [partner.id, 'meminta kode billing baru, melihat tagihan pajak']),
      ...reactionsTo(given, afterBill, stage.otlp),
    ]);
  });
}

async function see({ cast, calls, pen, step }: Scene, given: Consent | undefined): Promise<void> {
  const title = {
    id: 'Mitra melihat tagihan warga yang menyetujuinya, dan tidak tanpa persetujuan',
    en: 'The partner sees her bills, naming the consent; without one it sees none',
  };
  await step(title, async () => {
    const consent = needed(given);
    await calls.refused(cast.partner, ({ g2c }) => g2c.GET('/v1/tax-bills', {}), {
      status: 400,
      code: 'acting.consent-missing',
    });
    const { data } = await calls.done(cast.partner, ({ g2c }) =>
      g2c.GET('/v1/tax-bills', { params: { header: by(consent), query: { limit: 3 } } }),
    );
    if (data.items.length === 0 || data.items.some(({ payer }) => payer !== consent.person))
      throw new Error('the bills of who consented were awaited, and no others');
    pen.seen(
      'bills',
      data.items.map(({ taxType, period, amount, status }) => `${taxType} ${period}, ${rupiah(amount)}, ${status}`),
    );
  });
}

async function replaceCode(scene: Scene, given: Consent | undefined): Promise<void> {
  const { cast, calls, pen, stage, year } = scene;
  const { siti, partner, cityTax } = cast;
  const title = {
    id: 'Kode bayar kedaluwarsa; mitra memintakan yang baru, dan warga diberi tahu siapa yang memintanya',
    en: 'A code has expired: the partner asks for a new one, and she is told who did',
  };
  await scene.step(title, async () => {
    const consent = needed(given);
    const issued = await calls.done(cityTax, ({ g2c }) =>
      g2c.POST('/v1/tax-bills', {
        body: {
          payer: { nik: siti.nik },
          taxType: 'pbb-p2',
          region: siti.village,
          subject: { nop: '337401000299900027' },
          period: String(year),
          amount: 275_000,
          dueDate: `${year}-12-31`,
          codeExpiresAt: new Date(Date.now() + codeLife).toISOString(),
        },
      }),
    );
    await awaitEffects(pen, issued.began, [event(scene, issued, taxBillIssued.type)]);
    const { id, codeExpiresAt } = issued.data;
    await until('the code has not expired', async () => Date.now() > Date.parse(codeExpiresAt));
    const params = { path: { id }, header: by(consent) };
    const replaced = await calls.done(partner, ({ g2c }) => g2c.POST('/v1/tax-bills/{id}/billing-codes', { params }));
    await awaitEffects(pen, replaced.began, [
      event(scene, replaced, taxBillCodeReissued.type),
      entry(scene, siti, 'tax-bill.code-reissued-by-partner', id),
      mail(scene, siti, [replaced.data.code]),
      ...reactionsTo(replaced, afterBill, stage.otlp),
    ]);
  });
}

async function refuseMore({ cast, calls, step }: Scene, given: Consent | undefined): Promise<void> {
  const title = {
    id: 'Mitra meminta kartu kesehatannya, yang tidak ia setujui',
    en: 'The partner asks for her health card, to which she did not consent',
  };
  await step(title, async () => {
    const consent = needed(given);
    await calls.refused(cast.partner, ({ g2c }) => g2c.GET('/v1/health-cards', { params: { header: by(consent) } }), {
      status: 403,
      code: 'acting.other-service',
    });
  });
}

async function revoke(scene: Scene, given: Consent | undefined): Promise<void> {
  const { cast, calls, pen, stage } = scene;
  const { siti, partner } = cast;
  const title = {
    id: `${siti.name} mencabut persetujuannya; permintaan mitra berikutnya ditolak`,
    en: 'She revokes the consent, and the very next request of the partner is refused',
  };
  await scene.step(title, async () => {
    const consent = needed(given);
    const revoked = await calls.done(siti, ({ g2c }) =>
      g2c.POST('/v1/consents/{id}/revocation', { params: { path: { id: consent.id } } }),
    );
    await calls.refused(partner, ({ g2c }) => g2c.GET('/v1/tax-bills', { params: { header: by(consent) } }), {
      status: 403,
      code: 'acting.consent-revoked',
    });
    await awaitEffects(pen, revoked.began, [
      event(scene, revoked, consentRevoked.type),
      entry(scene, siti, 'consent.revoked', consent.id),
      mail(scene, siti, ['tidak lagi bertindak']),
      ...reactionsTo(revoked, afterBill, stage.otlp),
    ]);
  });
}
