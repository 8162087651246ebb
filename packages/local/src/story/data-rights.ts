import {
  type DataRequest,
  dataRequestCompleted,
  dataRequestRefused,
  type PersonalData,
  personData,
  personDataServices,
} from '@simpul/contracts';
import { personCopy, personGone, requestAs } from './data-rights-looks.ts';
import { awaitEffects } from './effects.ts';
import type { Hired } from './employment.ts';
import { entry, event, mail } from './looks.ts';
import { enrolNewcomer, type Newcomer } from './newcomers.ts';
import { needed, type Scene } from './scene.ts';

/** Who was erased, and the copy an agency had kept of them. */
interface Erased {
  readonly person: string;
  readonly copy: string;
}

/** What citizens may ask of their data: a copy, and to be erased; which a law may forbid, and else is done everywhere. */
export async function useRights(scene: Scene, hired: readonly Hired[]): Promise<void> {
  scene.pen.chapter({
    id: 'Hak atas data pribadi: salinan, dan penghapusan di semua layanan atau penolakannya',
    en: 'Rights: a copy of all that is kept, an erasure the law forbids, and one done everywhere',
  });
  await takeCopy(scene);
  await refuseErasure(scene, hired[0]);
  const laras = await enrolNewcomer(scene, 'Laras Ayuningtyas');
  await showNothing(scene, laras, await erase(scene, laras));
}

async function takeCopy({ cast, calls, pen, step }: Scene): Promise<void> {
  const { endah } = cast;
  const title = {
    id: `${endah.name} meminta salinan datanya`,
    en: 'She asks for a copy: each service answers with all it keeps of her, machine-readable',
  };
  await step(title, async () => {
    const asked = await calls.done(endah, ({ g2g }) => g2g.POST('/v1/data-requests', { body: { right: 'copy' } }));
    const named = (asked.data.parts ?? []).map(({ service }) => service);
    const parts: PersonalData[] = [
      (await calls.done(endah, ({ g2c }) => g2c.GET('/v1/me/personal-data'))).data,
      (await calls.done(endah, ({ g2b }) => g2b.GET('/v1/me/personal-data'))).data,
      (await calls.done(endah, ({ g2g }) => g2g.GET('/v1/me/personal-data'))).data,
      (await calls.done(endah, ({ g2e }) => g2e.GET('/v1/me/personal-data'))).data,
    ];
    pen.seen('copy', parts.map(lineOf));
    const held = parts.flatMap(({ service, records }) =>
      records.filter(({ items }) => items.length > 0).map(({ record }) => `${service}.${record}`),
    );
    const missing = [
      ...personDataServices.filter((service) => !named.includes(service)),
      ...['g2g.person-record', 'g2g.company', 'g2c.tax-bill', 'g2b.mandate', 'g2e.person-copy'].filter(
        (record) => !held.includes(record),
      ),
    ];
    if (missing.length > 0) throw new Error(`${missing.join(', ')} was awaited in the copy`);
  });
}

// how much there is of what, and no value: a terminal is no place for them
function lineOf({ service, records }: PersonalData): string {
  const there = records.filter(({ items }) => items.length > 0);
  return `${service}: ${there.map(({ record, items }) => `${record} ${items.length}`).join(', ')}`;
}

async function refuseErasure(scene: Scene, hired: Hired | undefined): Promise<void> {
  const { calls, pen, step } = scene;
  const title = {
    id: `${hired?.citizen.name ?? 'Seorang pegawai'} meminta datanya dihapus; hukum mewajibkan penyimpanannya`,
    en: 'A civil servant asks to be erased, and is told which laws want which records kept',
  };
  await step(title, async () => {
    const { citizen } = needed(hired);
    const asked = await calls.done(citizen, ({ g2g }) => g2g.POST('/v1/data-requests', { body: { right: 'erase' } }));
    const { id } = asked.data;
    const refused = ({ bases = [] }: DataRequest) =>
      bases.some(({ service, record }) => service === 'g2e' && record === 'employee')
        ? bases.map(({ service, record, legalBasis }) => `${service} ${record}: ${legalBasis}`)
        : undefined;
    await awaitEffects(pen, asked.began, [
      requestAs(scene, citizen, id, 'refused', refused),
      event(scene, asked, dataRequestRefused.type),
      entry(scene, citizen, 'data-request.refused', id),
      mail(scene, citizen, ['tidak dapat dijalankan']),
    ]);
  });
}

function erase(scene: Scene, citizen: Newcomer): Promise<Erased | undefined> {
  const { cast, calls, pen } = scene;
  const title = {
    id: `${citizen.name} pindah ke luar negeri dan meminta datanya dihapus`,
    en: 'She moves abroad and asks to be erased: no law forbids it, and every service does it',
  };
  return scene.step<Erased>(title, async (keep) => {
    const body = { nik: citizen.nik };
    const copied = await calls.done(cast.personnel, ({ g2e }) => g2e.POST('/v1/person-copies', { body }));
    await awaitEffects(pen, copied.began, [personCopy(scene, cast.personnel, copied.data.id)]);

    const asked = await calls.done(citizen, ({ g2g }) => g2g.POST('/v1/data-requests', { body: { right: 'erase' } }));
    const { id, person } = asked.data;
    keep({ person, copy: copied.data.id });
    await awaitEffects(pen, asked.began, [
      requestAs(scene, citizen, id, 'awaiting-decision', () => ['no service is bound to keep anything of her']),
    ]);

    const decision = { outcome: 'granted', ground: 'moved-abroad' } as const;
    const granted = await calls.done(cast.registrar, ({ g2g }) =>
      g2g.POST('/v1/data-requests/{id}/decision', { params: { path: { id } }, body: decision }),
    );
    const completed = ({ awaited, backupsExpireAt }: DataRequest) =>
      awaited.length === 0 && backupsExpireAt ? [`the last backup of a key is gone on ${backupsExpireAt}`] : undefined;
    await awaitEffects(pen, granted.began, [
      ...personDataServices.map((service) => event(scene, granted, personData[service].carriedOut.type)),
      event(scene, granted, dataRequestCompleted.type),
      requestAs(scene, citizen, id, 'completed', completed),
    ]);
  });
}

async function showNothing(scene: Scene, citizen: Newcomer, erased: Erased | undefined): Promise<void> {
  const { acting, cast, calls, pen, step } = scene;
  const title = {
    id: 'Catatan dan salinan datanya tidak dapat dibaca siapa pun lagi',
    en: 'Nobody can read her any more: the copy an agency kept, her record, her timeline',
  };
  await step(title, async () => {
    const { person, copy } = needed(erased);
    const params = { path: { id: copy } };
    await calls.refused(cast.personnel, ({ g2e }) => g2e.GET('/v1/person-copies/{id}', { params }), {
      status: 410,
      code: 'person.erased',
    });
    const { g2g, g2c } = acting(citizen.who);
    // a replica that saw her token a moment ago knows of it within five seconds
    await awaitEffects(pen, Date.now(), [
      personGone('her record', () => g2g.GET('/v1/persons/{ref}', { params: { path: { ref: person } } })),
      personGone('her data here', () => g2g.GET('/v1/me/personal-data')),
      personGone('her timeline', () => g2c.GET('/v1/me/services', {})),
    ]);
  });
}
