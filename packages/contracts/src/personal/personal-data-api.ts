import { z } from 'zod';
import { defineRoute } from '../core/route.ts';
import { PersonRef } from '../values/person.ts';
import { Instant } from '../values/time.ts';
import type { PersonDataService } from './person-data.ts';

/** What one service keeps of a person, for the person, to be read by machines. */
export const PersonalData = z
  .object({
    service: z.string(),
    person: PersonRef,
    at: Instant,
    restricted: z.boolean().meta({ description: 'Whether the person has had its processing restricted' }),
    records: z.array(
      z.object({
        record: z.string().meta({ description: 'What it is, as the register of processing names it' }),
        purpose: z.string(),
        legalBasis: z.string(),
        items: z.array(z.record(z.string(), z.unknown())).max(1_000),
        more: z.exactOptional(
          z
            .literal(true)
            .meta({ description: 'There is more of this kind than stands here; its own routes show all of it' }),
        ),
      }),
    ),
  })
  .meta({ id: 'PersonalData', description: 'Salinan data pribadi yang disimpan sebuah layanan' });
export type PersonalData = z.infer<typeof PersonalData>;

/** Where every service answers a citizen with what it keeps of them (UU 27/2022 Pasal 7 and 13). */
export const personalDataPath = '/v1/me/personal-data';

/** The route of a service under {@link personalDataPath}; its id carries the service's name, as ids are unique. */
export function personalDataRouteOf(service: PersonDataService) {
  return defineRoute({
    service,
    tag: 'personal-data',
    problems: [],
    id: `${service}PersonalData`,
    method: 'get',
    path: personalDataPath,
    summary: { id: 'Salinan data pribadi saya pada layanan ini', en: 'A copy of my data in this service' },
    description: {
      id: 'Semua yang disimpan layanan ini tentang warga, menurut catatan pemrosesan, terbaca mesin (UU 27/2022 Pasal 7 dan 13). Seperti yang ditunjukkan rute-rutenya: tanpa rujukan orang lain dan tanpa nama petugas. Paling banyak 1.000 butir per jenis, yang terbaru di depan; `more` mengatakan bila masih ada.',
      en: 'All this service keeps of the citizen, by the register of processing, machine-readable (UU 27/2022 Pasal 7 and 13). As its routes show it: without references of others or of officers. At most 1,000 items of a kind, the latest first; `more` says where there is more.',
    },
    who: ['citizen'],
    scope: { citizen: 'own' },
    response: { status: 200, body: PersonalData },
    examples: {
      response: {
        service,
        person: 'pabcdefghijklmnopqrstuvwxyz',
        at: '2026-03-02T03:04:05.678Z',
        restricted: false,
        records: [
          {
            record: 'evidence',
            purpose: 'bukti siapa membaca data siapa',
            legalBasis: 'UU 27/2022 Pasal 31 dan Pasal 35',
            items: [],
          },
        ],
      },
    },
  });
}
