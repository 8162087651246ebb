import { z } from 'zod';
import { defineRoute } from '../core/route.ts';
import { AgencyId } from '../values/agency.ts';
import { PersonRef } from '../values/person.ts';
import { Instant } from '../values/time.ts';
import { personProblems } from './person.ts';
import { HoldId } from './person-events.ts';

const LegalBasis = z
  .string()
  .trim()
  .min(5)
  .max(300)
  .meta({
    description: 'The order or law by which the record is to be kept; no personal data',
    examples: ['Penetapan pengadilan; UU 27/2022 Pasal 15 ayat (1) huruf b'],
  });

/** A hold: while one stands nothing of the person is erased. */
export const PersonHold = z
  .object({ hold: HoldId, agency: AgencyId, legalBasis: z.string(), heldAt: Instant })
  .meta({ id: 'PersonHold', description: 'Penahanan: data yang wajib disimpan untuk pengadilan atau hukum' });
export type PersonHold = z.infer<typeof PersonHold>;

const PersonHolds = z.object({ person: PersonRef, holds: z.array(PersonHold) }).meta({ id: 'PersonHolds' });

const ref = 'pabcdefghijklmnopqrstuvwxyz';
const legalBasis = 'Penetapan pengadilan; UU 27/2022 Pasal 15 ayat (1) huruf b';
const held: PersonHold = {
  hold: 'cdefghijklmnopqrstuvwxyzab',
  agency: 'dukcapil-33.74',
  legalBasis,
  heldAt: '2026-03-02T03:04:06.000Z',
};
const common = {
  service: 'g2g',
  tag: 'person',
  problems: personProblems,
  who: [{ kind: 'officer', roles: ['registrar'] }],
  scope: { officer: 'region' },
  evidence: { officer: 'public-duty' },
} as const;

/** The registry keeps a record for a court, or as another law wants it. */
export const holdPerson = defineRoute({
  ...common,
  id: 'holdPerson',
  method: 'post',
  path: '/v1/persons/{ref}/holds',
  summary: { id: 'Menahan penghapusan data penduduk', en: 'Hold a person’s record' },
  params: z.strictObject({ ref: PersonRef }),
  body: z.strictObject({ legalBasis: LegalBasis }),
  idempotencyKey: 'required',
  response: { status: 201, body: PersonHolds },
  examples: { params: { ref }, body: { legalBasis }, response: { person: ref, holds: [held] } },
});

/** The holds that stand. */
export const listPersonHolds = defineRoute({
  ...common,
  id: 'listPersonHolds',
  method: 'get',
  path: '/v1/persons/{ref}/holds',
  summary: { id: 'Penahanan atas data penduduk', en: 'Holds on a person’s record' },
  params: z.strictObject({ ref: PersonRef }),
  response: { status: 200, body: PersonHolds },
  examples: { params: { ref }, response: { person: ref, holds: [held] } },
});

/** A hold does not stand any more. */
export const releaseHold = defineRoute({
  ...common,
  id: 'releaseHold',
  method: 'post',
  path: '/v1/persons/{ref}/holds/{hold}/release',
  summary: { id: 'Mengakhiri penahanan', en: 'Release a hold' },
  params: z.strictObject({ ref: PersonRef, hold: HoldId }),
  idempotencyKey: 'accepted',
  response: { status: 200, body: PersonHolds },
  examples: { params: { ref, hold: held.hold }, response: { person: ref, holds: [] } },
});

export const personHoldRoutes = [holdPerson, listPersonHolds, releaseHold];
