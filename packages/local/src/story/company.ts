import { randomInt } from 'node:crypto';
import {
  type Company,
  companyLicensed,
  companyRegistered,
  companyReviewRequested,
  kbliTitle,
  reviewAnswered,
  reviewOpened,
  type WorkItem,
  workItemAssigned,
  workItemDone,
  workItemOpened,
} from '@simpul/contracts';
import { showCertificate } from './certificate.ts';
import { companyRecord, inboxItem, publicCompany } from './company-looks.ts';
import { awaitEffects } from './effects.ts';
import { event } from './looks.ts';
import { afterRegistration, afterReview, reactionsTo } from './reactions.ts';
import { needed, type Scene } from './scene.ts';

const drinks = { edition: '2020', code: '11040' } as const;
const snacks = { edition: '2020', code: '56103' } as const;
const name = 'PT Peraga Minuman Semarang';

/** A company: registered, asked for twice, decided upon by the competent agency, certified. Answers it as registered. */
export async function registerCompany(scene: Scene): Promise<Company | undefined> {
  scene.pen.chapter({
    id: 'Perusahaan: NIB seketika, sertifikat standar setelah verifikasi',
    en: 'A company: its number at once, a certificate once an agency has verified it',
  });
  const deed = { number: String(randomInt(1, 1_000_000)), date: '2024-02-29', notary: 'Notaris Peraga Semarang' };
  const company = await register(scene, deed);
  await refuseSecond(scene, company, deed);
  const item = await take(scene, company);
  await refuseStranger(scene, item);
  await answer(scene, company, item);
  await showCertificate(scene, company);
  return company;
}

type Deed = Record<'number' | 'date' | 'notary', string>;

const asking = (region: string, deed: Deed) => ({
  kind: 'private' as const,
  name,
  region,
  capital: 1_750_000_000,
  activities: [drinks, snacks],
  selfDeclaration: false,
  deed,
});

function register(scene: Scene, deed: Deed): Promise<Company | undefined> {
  const { cast, calls, pen, stage } = scene;
  const { bambang } = cast;
  const title = {
    id: `${bambang.name} mendaftarkan perusahaan dengan aktanya`,
    en: 'A citizen registers a company by its deed; one line of business waits for the city',
  };
  return scene.step<Company>(title, async (keep) => {
    const body = asking(bambang.village, deed);
    const registered = await calls.done(bambang, ({ g2b }) => g2b.POST('/v1/companies', { body }));
    const company = registered.data;
    keep(company);
    pen.seen('NIB', [company.nib, ...activitiesOf(company)]);
    await awaitEffects(pen, registered.began, [
      event(scene, registered, companyRegistered.type),
      event(scene, registered, companyReviewRequested.type),
      event(scene, registered, reviewOpened.type),
      event(scene, registered, workItemOpened.type),
      companyRecord(scene, cast.cityPermits, company),
      publicCompany(scene, company),
      ...reactionsTo(registered, afterRegistration, stage.otlp),
    ]);
  });
}

async function refuseSecond({ cast, calls, step }: Scene, registered: Company | undefined, deed: Deed): Promise<void> {
  const title = {
    id: `${cast.agus.name} mendaftarkan akta yang sama`,
    en: 'Somebody else registers the same deed: one deed is one company',
  };
  await step(title, async () => {
    const body = { ...asking(needed(registered).region, deed), name: 'PT Lain' };
    await calls.refused(cast.agus, ({ g2b }) => g2b.POST('/v1/companies', { body }), {
      status: 409,
      code: 'company.already-registered',
    });
  });
}

function take(scene: Scene, registered: Company | undefined): Promise<WorkItem | undefined> {
  const { cast, calls, pen } = scene;
  const title = {
    id: 'Petugas DPMPTSP Kota Semarang mengambil permohonan dari kotak masuk',
    en: 'An officer of the competent agency finds the request in the inbox and takes it',
  };
  return scene.step<WorkItem>(title, async (keep) => {
    const company = needed(registered);
    let found: WorkItem | undefined;
    await awaitEffects(pen, Date.now(), [
      inboxItem(scene, cast.cityPermits, company, (item) => {
        found = item;
      }),
    ]);
    const { id } = needed(found);
    const taken = await calls.done(cast.cityPermits, ({ g2g }) =>
      g2g.POST('/v1/work-items/{id}/assignment', { params: { path: { id } }, body: {} }),
    );
    keep(taken.data);
    await awaitEffects(pen, taken.began, [event(scene, taken, workItemAssigned.type)]);
  });
}

async function refuseStranger({ cast, calls, step }: Scene, taken: WorkItem | undefined): Promise<void> {
  const title = {
    id: 'Petugas DPMPTSP Provinsi Jawa Tengah hendak memutuskannya',
    en: 'An officer of the province would decide: it is the city that is competent',
  };
  await step(title, async () => {
    const params = { path: { id: needed(taken).matter.id } };
    await calls.refused(
      cast.provincePermits,
      ({ g2g }) => g2g.POST('/v1/reviews/{id}/answer', { params, body: { outcome: 'approved' } }),
      { status: 403, code: 'review.not-competent' },
    );
  });
}

async function answer(scene: Scene, registered: Company | undefined, taken: WorkItem | undefined): Promise<void> {
  const { cast, calls, pen, stage } = scene;
  const title = {
    id: 'Petugas DPMPTSP Kota Semarang mengabulkan permohonan',
    en: 'The officer of the city approves: the company is licensed by the same trace',
  };
  await scene.step(title, async () => {
    const { id } = needed(registered);
    const params = { path: { id: needed(taken).matter.id } };
    const answered = await calls.done(cast.cityPermits, ({ g2g }) =>
      g2g.POST('/v1/reviews/{id}/answer', { params, body: { outcome: 'approved' } }),
    );
    const licensed = async () => {
      const { data } = await scene.acting(cast.bambang.who).g2b.GET('/v1/companies/{id}', { params: { path: { id } } });
      const open = data?.activities.some(({ status }) => status !== 'licensed') ?? true;
      return open || !data ? undefined : { lines: activitiesOf(data) };
    };
    await awaitEffects(pen, answered.began, [
      event(scene, answered, reviewAnswered.type),
      event(scene, answered, workItemDone.type),
      event(scene, answered, companyLicensed.type),
      { label: 'company', awaited: () => 'a company licensed in all it does', look: licensed, everyMs: 50 },
      ...reactionsTo(answered, afterReview, stage.otlp),
    ]);
  });
}

function activitiesOf({ activities }: Company): string[] {
  return activities.map(({ kbli, risk, status, licence }) => {
    const { permit, number, basis } = licence ?? {};
    const allowed = permit ? `${permit} ${number ?? ''} (${basis})`.replace('  ', ' ') : status;
    return `KBLI ${kbli.code} ${kbliTitle(kbli)}: ${risk}, ${allowed}`;
  });
}
