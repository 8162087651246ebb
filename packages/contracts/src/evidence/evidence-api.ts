import { z } from 'zod';
import { actorKinds } from '../core/access.ts';
import { defineRoute } from '../core/route.ts';
import { AgencyId } from '../values/agency.ts';
import { pageOf, pageQuery } from '../values/page.ts';
import { EmployeeRef, PersonRef } from '../values/person.ts';
import { Instant } from '../values/time.ts';

const Reader = z
  .object({
    kind: z.enum(actorKinds),
    agency: z.exactOptional(AgencyId).meta({ description: 'The agency that read, or the officer’s' }),
    role: z.exactOptional(z.string()).meta({ description: 'The officer’s role' }),
    employee: z.exactOptional(EmployeeRef).meta({ description: 'Reference of the officer; a complaint names it' }),
    client: z
      .exactOptional(z.string())
      .meta({ description: 'A partner, bank, provider, operator or service, by its id' }),
    nib: z.exactOptional(z.string()).meta({ description: 'The company for which somebody read' }),
  })
  .meta({
    id: 'DataReader',
    description: 'Who read: no name of a person, but enough to ask the one who answers for it',
  });

/** One reading of the citizen's data. */
export const DataAccess = z
  .object({
    id: z.string().meta({ description: 'Id of the entry in the service’s evidence log' }),
    service: z.string(),
    at: Instant,
    person: PersonRef.meta({ description: 'Whose data: the citizen’s own reference' }),
    reader: Reader,
    fields: z.array(z.string()).meta({ description: 'What was read' }),
    ground: z.string().meta({ description: 'The legal ground, or the legal basis of the grant' }),
    grant: z.exactOptional(z.string()).meta({ description: 'The register grant by which it was read' }),
    consent: z.exactOptional(z.string()).meta({ description: 'The citizen’s consent by which a partner read it' }),
  })
  .meta({ id: 'DataAccess' });
export type DataAccess = z.infer<typeof DataAccess>;

/** Which services were asked for a page, and which could not be. */
export const AskedService = z
  .object({
    service: z.string(),
    answered: z.boolean(),
    reason: z.exactOptional(z.enum(['no-address', 'unreachable', 'refused', 'unreadable'])).meta({
      description: 'Why it did not answer; its readings are missing from this page, so ask again later',
    }),
  })
  .meta({ id: 'AskedService' });
export type AskedService = z.infer<typeof AskedService>;

/** A page of readings, newest first. */
export const DataAccessPage = pageOf(DataAccess).extend({ services: z.array(AskedService) });
export type DataAccessPage = z.infer<typeof DataAccessPage>;

const Line = z
  .looseObject({ type: z.enum(['log', 'entry', 'checkpoint', 'open', 'stray', 'end']) })
  .meta({ id: 'EvidenceLine', description: 'One line of an export; docs/evidence.md tells the members of each' });

const KeptLine = z.looseObject({ type: z.enum(['checkpoint', 'end']) }).meta({
  id: 'KeptCheckpointLine',
  description: 'A checkpoint with its signed `note`, or the end with how many they are',
});

const person = 'pabcdefghijklmnopqrstuvwxyz';
const at = '2026-03-31T02:15:30.000Z';

/**
 * What every service answers about its evidence. Ids carry the service's name, as ids are unique over all services;
 * `asksOthers` is the one that answers for all of them.
 */
export function evidenceRoutesOf(service: string, { asksOthers = false }: { asksOthers?: boolean } = {}) {
  const common = { service, tag: 'evidence', problems: [] } as const;
  const others = {
    id: ' Layanan ini juga menanyai layanan lain dengan token warga; `services` menyebut yang tidak dapat ditanyai.',
    en: ' This service asks the others as well, with the citizen’s token; `services` names those that could not be asked.',
  };
  return {
    dataAccess: defineRoute({
      ...common,
      id: `${service}ListMyDataAccess`,
      method: 'get',
      path: '/v1/me/data-access',
      summary: { id: 'Siapa membaca data saya', en: 'Who read my data' },
      description: {
        id: `Setiap pembacaan data pribadi saya oleh orang lain, terbaru lebih dulu: siapa, isian apa, atas dasar apa, kapan.${asksOthers ? others.id : ''}`,
        en: `Every reading of my personal data by somebody else, newest first: who, which fields, on what ground, when.${asksOthers ? others.en : ''}`,
      },
      who: ['citizen'],
      scope: { citizen: 'own' },
      query: z.strictObject(pageQuery),
      response: { status: 200, body: DataAccessPage },
      examples: {
        query: { limit: 20 },
        response: {
          items: [
            {
              ...{ id: '5f0c6d0e-6f6b-4a43-9a3b-0d3c1c7b2f10', service, at, person },
              reader: {
                kind: 'officer',
                agency: 'bapenda-33.74',
                role: 'tax-officer',
                employee: 'eabcdefghijklmnopqrstuvwxyz',
              },
              fields: ['taxBill'],
              ground: 'UU 27/2022 Pasal 20 ayat (2) huruf e',
            },
          ],
          services: [{ service, answered: true }],
        },
      },
    }),

    exportEvidence: defineRoute({
      ...common,
      id: `${service}OpsExportEvidence`,
      tag: 'ops',
      method: 'get',
      path: '/ops/evidence',
      summary: { id: 'Ekspor log bukti', en: 'Export the evidence log' },
      description: {
        id: 'Seluruh log beserta checkpoint yang ditandatangani, satu JSON per baris; diperiksa tanpa layanan ini. Ekspor itu sendiri dicatat sebagai bukti. Tanpa baris `end` ekspor terputus.',
        en: 'The whole log with its signed checkpoints, one JSON a line; verified without this service. The export itself is put on record. Without the line `end` it broke off.',
      },
      who: ['operator'],
      scope: { operator: 'any' },
      response: { status: 200, body: Line, contentType: 'application/x-ndjson' },
      examples: { response: { type: 'end', checkpoints: 12, size: 417, open: 0, stray: 0 } },
    }),

    keptCheckpoints: defineRoute({
      ...common,
      id: `${service}OpsKeptCheckpoints`,
      tag: 'ops',
      method: 'get',
      path: '/ops/evidence/checkpoints',
      summary: { id: 'Checkpoint layanan lain', en: 'Checkpoints of the other services' },
      description: {
        id: 'Checkpoint log bukti layanan lain yang disimpan di sini, satu JSON per baris: dengannya terlihat bila akhir log itu dipotong atau ditulis ulang. Tanpa baris `end` jawaban terputus.',
        en: 'The checkpoints of another service’s evidence log that are kept here, one JSON a line: they show where the end of that log was cut off, or it was written anew. Without the line `end` the answer broke off.',
      },
      who: ['operator'],
      scope: { operator: 'any' },
      query: z.strictObject({ of: z.string().max(40).meta({ description: 'The service whose checkpoints they are' }) }),
      response: { status: 200, body: KeptLine, contentType: 'application/x-ndjson' },
      examples: {
        query: { of: service === 'g2g' ? 'g2c' : 'g2g' },
        response: { type: 'end', checkpoints: 12 },
      },
    }),
  };
}
