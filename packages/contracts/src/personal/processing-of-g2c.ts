import { z } from 'zod';
import { Consent } from '../g2c/consent-api.ts';
import { ContributionBill } from '../g2c/contribution-bill-api.ts';
import { HealthCard } from '../g2c/health-card-api.ts';
import { MyNotification } from '../g2c/notification.ts';
import { TaxBill } from '../g2c/tax-bill-api.ts';
import { TimelineEntry } from '../g2c/timeline.ts';
import { PersonRef } from '../values/person.ts';
import type { Processing } from './processing.ts';
import { citizens, civilServants, copy, copyOf, evidence, validFrom, whileNeeded } from './processing-shared.ts';

/** What the services to citizens keep of persons, why and how long. */
export const processingOfG2c: readonly Processing[] = [
  {
    service: 'g2c',
    ...copy,
    subjects: { id: 'wajib pajak yang ditagih', en: 'who gets a tax bill' },
    schema: copyOf('g2c'),
  },
  {
    service: 'g2c',
    record: 'tax-bill',
    subjects: { id: 'wajib pajak', en: 'taxpayers' },
    purpose: { id: 'penagihan dan penerimaan pajak', en: 'issuing and collecting tax' },
    ground: 'legal-obligation',
    schema: TaxBill,
    besides: { id: 'rujukan orang, objek pajak, jumlah', en: 'the reference, the object, the amount' },
    validFrom,
    legalBasis: 'UU 28/2007 (KUP); UU 1/2022 (HKPD)',
    retention: {
      since: {
        id: 'penerbitan; yang dibatalkan tanpa dibayar tidak dihitung',
        en: 'issue; one cancelled unpaid does not count',
      },
      years: 10,
      binds: true,
      legalBasis: 'UU 28/2007 Pasal 28 ayat (11); UU 1/2022',
    },
  },
  {
    service: 'g2c',
    record: 'contribution-bill',
    subjects: { id: 'peserta jaminan kesehatan', en: 'health insurance participants' },
    purpose: { id: 'penagihan iuran', en: 'collecting contributions' },
    ground: 'legal-obligation',
    schema: ContributionBill,
    besides: { id: 'rujukan orang, jumlah', en: 'the reference, the amount' },
    validFrom,
    legalBasis: 'UU 24/2011 (BPJS); Perpres 82/2018',
    retention: {
      since: {
        id: 'penerbitan; yang dibatalkan tanpa dibayar tidak dihitung',
        en: 'issue; one cancelled unpaid does not count',
      },
      years: 10,
      binds: true,
      legalBasis: 'UU 24/2011; UU 43/2009 (JRA keuangan)',
    },
  },
  {
    service: 'g2c',
    record: 'health-card',
    subjects: { id: 'peserta jaminan kesehatan dan keluarganya', en: 'participants and their households' },
    purpose: { id: 'jaminan kesehatan nasional', en: 'national health insurance' },
    ground: 'legal-obligation',
    schema: HealthCard,
    besides: { id: 'rujukan orang, segmen, kelas, hubungan keluarga', en: 'the reference, segment, class, relations' },
    validFrom,
    legalBasis: 'UU 40/2004 (SJSN); Perpres 82/2018',
    retention: {
      since: {
        id: 'selama kepesertaan; yang ditolak tidak dihitung',
        en: 'as long as they participate; a rejected one does not count',
      },
      binds: true,
      legalBasis: 'UU 40/2004 Pasal 14–16; Perpres 82/2018',
    },
  },
  {
    service: 'g2c',
    record: 'employment-facts',
    subjects: civilServants,
    purpose: { id: 'menghitung iuran jaminan kesehatan', en: 'reckoning contributions to health insurance' },
    ground: 'legal-obligation',
    schema: z.object({ person: PersonRef }),
    besides: { id: 'rujukan orang, instansi, golongan, upah', en: 'the reference, the agency, the rank, the wages' },
    validFrom,
    legalBasis: 'Perpres 82/2018 Pasal 30',
    retention: {
      since: {
        id: 'selama bekerja atau terdaftar sebagai peserta, yang mengikat',
        en: 'as long as they are employed or participate, which bind',
      },
      binds: false,
      legalBasis: 'Perpres 82/2018',
    },
  },
  {
    service: 'g2c',
    record: 'consent',
    subjects: { id: 'warga yang memberi persetujuan', en: 'citizens who consented' },
    purpose: { id: 'mitra bertindak atas nama warga', en: 'partners acting for citizens' },
    ground: 'consent',
    schema: Consent,
    besides: { id: 'rujukan orang, mitra, layanan', en: 'the reference, the partner, the services' },
    validFrom,
    legalBasis: 'UU 27/2022 Pasal 20 ayat (2) huruf a, Pasal 21–24',
    retention: {
      since: { id: 'persetujuan; sebagai bukti', en: 'the consent; as proof of it' },
      years: 5,
      binds: false,
      legalBasis: 'UU 27/2022 Pasal 24',
    },
  },
  {
    service: 'g2c',
    record: 'notification',
    subjects: citizens,
    purpose: { id: 'memberi tahu warga', en: 'telling citizens' },
    ground: 'public-duty',
    schema: MyNotification,
    besides: {
      id: 'rujukan orang, hal yang diberitahukan; tanpa alamat',
      en: 'the reference, what it is about; no address',
    },
    validFrom,
    legalBasis: 'UU 25/2009 (pelayanan publik)',
    retention: {
      since: { id: 'pemberitahuan', en: 'the message' },
      years: 2,
      binds: false,
      legalBasis: 'UU 25/2009; UU 43/2009 (JRA)',
    },
  },
  {
    service: 'g2c',
    record: 'timeline',
    subjects: citizens,
    purpose: { id: 'menunjukkan riwayat layanan kepada warga', en: 'showing citizens what happened in their matters' },
    ground: 'public-duty',
    schema: TimelineEntry,
    besides: { id: 'rujukan orang, apa yang terjadi', en: 'the reference, what happened' },
    validFrom,
    legalBasis: 'UU 25/2009 (pelayanan publik)',
    retention: { since: whileNeeded, binds: false, legalBasis: 'UU 27/2022 Pasal 43 ayat (1) huruf a' },
  },
  { service: 'g2c', ...evidence },
];
