import { z } from 'zod';
import { defineRoute } from '../core/route.ts';
import { personDataServices } from '../personal/person-data.ts';
import { IsoDate } from '../values/time.ts';
import { GrantConsumer } from './register-grant.ts';

const Text = z.object({ id: z.string(), en: z.string() });

/** The register of processing (UU 27/2022 Pasal 31): what is kept of persons by the rules of a day, and who may read it now. */
export const ProcessingRegister = z
  .object({
    on: IsoDate,
    processing: z.array(
      z.object({
        service: z.enum(personDataServices),
        record: z.string(),
        subjects: Text,
        purpose: Text,
        ground: z.object({ id: z.string(), en: z.string(), legalBasis: z.string() }),
        legalBasis: z.string(),
        fields: z.array(z.string()).meta({ description: 'Personal fields, as the schema marks them' }),
        besides: z.exactOptional(Text),
        retention: z.object({
          since: Text,
          years: z.exactOptional(z.int().min(1)),
          binds: z.boolean().meta({ description: 'Whether it stands in the way of an erasure' }),
          legalBasis: z.string(),
        }),
        validFrom: IsoDate,
        validTo: z.exactOptional(IsoDate),
      }),
    ),
    recipients: z.array(
      z
        .object({
          consumer: GrantConsumer,
          register: z.string(),
          fields: z.array(z.string()),
          legalBasis: z.string(),
          until: IsoDate,
        })
        .meta({ description: 'Who reads registers through a live grant' }),
    ),
  })
  .meta({ id: 'ProcessingRegister', description: 'Rekaman kegiatan pemrosesan data pribadi' });
export type ProcessingRegister = z.infer<typeof ProcessingRegister>;

/** What is kept of persons, why, how long, and who may read it. */
export const getProcessingRegister = defineRoute({
  service: 'g2g',
  tag: 'processing-register',
  problems: [],
  id: 'getProcessingRegister',
  method: 'get',
  path: '/v1/processing-register',
  summary: { id: 'Rekaman kegiatan pemrosesan', en: 'The register of processing' },
  description: {
    id: 'Dibuat dari kontrak data dan hak akses yang berlaku sekarang.',
    en: 'Made from the data contracts and the grants that are live now.',
  },
  who: ['officer', 'operator'],
  scope: { officer: 'any', operator: 'any' },
  query: z.strictObject({ on: IsoDate.optional().meta({ description: 'Day in Jakarta; today where it is left out' }) }),
  response: { status: 200, body: ProcessingRegister },
  examples: {
    query: { on: '2026-03-02' },
    response: {
      on: '2026-03-02',
      processing: [
        {
          service: 'g2c',
          record: 'person-copy',
          subjects: { id: 'wajib pajak yang ditagih', en: 'who gets a tax bill' },
          purpose: { id: 'menunjukkan alamat yang berlaku', en: 'showing the address that holds now' },
          ground: {
            id: 'tugas pelayanan publik',
            en: 'a task in the public interest',
            legalBasis: 'UU 27/2022 Pasal 20 ayat (2) huruf e',
          },
          legalBasis: 'UU 24/2013 Pasal 58 ayat (4)',
          fields: ['address.value.line'],
          retention: {
            since: { id: 'layanan pertama', en: 'the first service' },
            binds: false,
            legalBasis: 'UU 27/2022 Pasal 43 ayat (1) huruf a',
          },
          validFrom: '2022-10-17',
        },
      ],
      recipients: [
        {
          consumer: 'service:g2c',
          register: 'person',
          fields: ['address'],
          legalBasis: 'UU 24/2013 Pasal 58 ayat (4)',
          until: '2030-12-31',
        },
      ],
    },
  },
});
