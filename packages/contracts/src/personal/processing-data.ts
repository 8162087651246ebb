import { z } from 'zod';
import { CompanyMandate } from '../g2b/company-shapes.ts';
import { Consent } from '../g2c/consent-api.ts';
import { ContributionBill } from '../g2c/contribution-bill-api.ts';
import { HealthCard } from '../g2c/health-card-api.ts';
import { MyNotification } from '../g2c/notification.ts';
import { TaxBill } from '../g2c/tax-bill-api.ts';
import { TimelineEntry } from '../g2c/timeline.ts';
import { Employee } from '../g2e/employee-shapes.ts';
import { Enrolment } from '../g2e/enrolment-api.ts';
import { PersonnelAction } from '../g2e/personnel-action-api.ts';
import { BreachNotice } from '../g2g/breach-api.ts';
import { DataRequest } from '../g2g/data-request-api.ts';
import { PersonAttributes, PersonRecord } from '../g2g/person.ts';
import { copiedFromPerson } from '../g2g/person-record.ts';
import { Proposal } from '../g2g/proposal-api.ts';
import { PersonRef } from '../values/person.ts';
import type { Processing } from './processing.ts';

const validFrom = '2022-10-17';

const copyOf = (service: keyof typeof copiedFromPerson) =>
  PersonAttributes.pick(Object.fromEntries(copiedFromPerson[service].map((name) => [name, true])) as { address: true });

const citizens = { id: 'warga', en: 'citizens' };
const whileNeeded = { id: 'sejak layanan pertama', en: 'the first service to them' };
const copyPurpose = {
  id: 'menunjukkan data yang berlaku tanpa meminta warga menyampaikannya lagi',
  en: 'showing what holds now without asking the citizen again',
};
const reading = {
  id: 'rujukan orang, nama isian yang dibaca, dasar hukum; tanpa isinya',
  en: 'the reference, names of what was read, the ground; no values',
};
const evidence = {
  record: 'evidence',
  subjects: citizens,
  purpose: { id: 'bukti siapa membaca data siapa', en: 'proof of who read whose data' },
  ground: 'legal-obligation',
  schema: z.object({ person: PersonRef }),
  besides: reading,
  validFrom,
  legalBasis: 'UU 27/2022 Pasal 31 dan Pasal 35',
  retention: {
    since: { id: 'pembacaan', en: 'the reading' },
    years: 5,
    binds: false,
    legalBasis: 'UU 27/2022 Pasal 31; jangka waktu menunggu peraturan pelaksana',
  },
} as const satisfies Omit<Processing, 'service'>;
const copy = {
  record: 'person-copy',
  purpose: copyPurpose,
  ground: 'public-duty',
  validFrom,
  legalBasis: 'UU 24/2013 Pasal 58 ayat (4); Perpres 95/2018 (SPBE)',
  retention: { since: whileNeeded, binds: false, legalBasis: 'UU 27/2022 Pasal 43 ayat (1) huruf a' },
} as const;

const withEmployment = {
  since: { id: 'bersama data kepegawaian', en: 'together with the employment, which binds' },
  binds: false,
  legalBasis: 'UU 20/2023; UU 43/2009 (JRA kepegawaian)',
} as const;

/**
 * What is kept of persons, why and how long: the source of the register of processing, and of what stands in the way of
 * an erasure. To correct a rule, end it with `validTo` and put the new one beside it. The terms are our reading of the
 * laws named, to be checked with the agencies' archives (JRA, UU 43/2009).
 */
export const processingData: readonly Processing[] = [
  {
    service: 'g2g',
    record: 'person-record',
    subjects: { id: 'penduduk', en: 'residents' },
    purpose: { id: 'administrasi kependudukan', en: 'the civil registry' },
    ground: 'legal-obligation',
    schema: PersonRecord,
    validFrom,
    legalBasis: 'UU 23/2006 jo. UU 24/2013 Pasal 8 dan Pasal 58',
    retention: {
      since: {
        id: 'selama menjadi penduduk; berakhir dengan keputusan dinas kependudukan',
        en: 'as long as they are a resident; it ends by decision of the registry',
      },
      binds: false,
      legalBasis: 'UU 23/2006 jo. UU 24/2013 Pasal 8 ayat (1) huruf e',
    },
  },
  {
    service: 'g2g',
    record: 'proposal',
    subjects: { id: 'penduduk', en: 'residents' },
    purpose: { id: 'pembetulan data oleh yang berwenang', en: 'correction of the record by whoever decides' },
    ground: 'public-duty',
    schema: Proposal,
    validFrom,
    legalBasis: 'Perpres 39/2019; UU 27/2022 Pasal 6',
    retention: {
      since: { id: 'selama data penduduk disimpan', en: 'as long as the record' },
      binds: false,
      legalBasis: 'Perpres 39/2019',
    },
  },
  {
    service: 'g2g',
    record: 'data-request',
    subjects: { id: 'penduduk', en: 'residents' },
    purpose: { id: 'memenuhi hak subjek data', en: 'doing what data subjects may ask for' },
    ground: 'legal-obligation',
    schema: DataRequest,
    besides: { id: 'rujukan orang, wilayah', en: 'the reference, the region' },
    validFrom,
    legalBasis: 'UU 27/2022 Pasal 5–13',
    retention: {
      since: { id: 'permintaan', en: 'the request' },
      years: 5,
      binds: false,
      legalBasis: 'UU 27/2022 Pasal 31; jangka waktu menunggu peraturan pelaksana',
    },
  },
  {
    service: 'g2g',
    record: 'breach-notice',
    subjects: { id: 'orang yang terdampak', en: 'people a breach is about' },
    purpose: { id: 'memberi tahu yang terdampak', en: 'telling those whom a breach is about' },
    ground: 'legal-obligation',
    schema: BreachNotice,
    besides: { id: 'rujukan orang, hasil pemberitahuan', en: 'the reference, what came of the message' },
    validFrom,
    legalBasis: 'UU 27/2022 Pasal 46',
    retention: {
      since: { id: 'pencatatan', en: 'the record' },
      years: 5,
      binds: false,
      legalBasis: 'UU 27/2022 Pasal 31; jangka waktu menunggu peraturan pelaksana',
    },
  },
  { service: 'g2g', ...evidence },
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
  {
    service: 'g2b',
    ...copy,
    subjects: { id: 'wakil perusahaan', en: 'representatives of companies' },
    schema: copyOf('g2b'),
  },
  {
    service: 'g2b',
    record: 'mandate',
    subjects: { id: 'wakil perusahaan', en: 'representatives of companies' },
    purpose: { id: 'siapa bertindak untuk perusahaan', en: 'who acts for a company' },
    ground: 'legal-obligation',
    schema: CompanyMandate,
    besides: { id: 'rujukan orang, kuasa', en: 'the reference, the powers' },
    validFrom,
    legalBasis: 'UU 40/2007; PP 28/2025',
    retention: {
      since: { id: 'selama kuasanya berlaku', en: 'as long as the mandate is live' },
      binds: true,
      legalBasis: 'UU 40/2007 Pasal 94 dan Pasal 98; PP 28/2025',
    },
  },
  { service: 'g2b', ...evidence },
  {
    service: 'g2e',
    ...copy,
    subjects: { id: 'pegawai dan calon pegawai', en: 'employees and those about to be' },
    schema: copyOf('g2e'),
  },
  {
    service: 'g2e',
    record: 'employee',
    subjects: { id: 'aparatur sipil negara', en: 'civil servants' },
    purpose: { id: 'manajemen aparatur sipil negara', en: 'employment by the state' },
    ground: 'legal-obligation',
    schema: Employee,
    besides: { id: 'rujukan orang, jabatan, pangkat, riwayat', en: 'the reference, position, rank, career' },
    validFrom,
    legalBasis: 'UU 20/2023 (ASN); PP 11/2017 jo. PP 17/2020',
    retention: {
      since: {
        id: 'selama bekerja, lalu tanpa batas sampai JRA kepegawaian diterapkan',
        en: 'as long as employed, then without end until the archive rules for personnel are applied',
      },
      binds: true,
      legalBasis: 'UU 20/2023; UU 43/2009 (JRA kepegawaian)',
    },
  },
  {
    service: 'g2e',
    record: 'personnel-action',
    subjects: { id: 'aparatur sipil negara', en: 'civil servants' },
    purpose: { id: 'pengangkatan, mutasi, kenaikan pangkat', en: 'appointments, transfers, promotions' },
    ground: 'legal-obligation',
    schema: PersonnelAction,
    besides: { id: 'rujukan pegawai, isi keputusan', en: 'the reference of the employee, what was decided' },
    validFrom,
    legalBasis: 'UU 20/2023 (ASN); PP 11/2017 jo. PP 17/2020',
    retention: withEmployment,
  },
  {
    service: 'g2e',
    record: 'enrolment',
    subjects: { id: 'peserta pelatihan', en: 'people in training' },
    purpose: { id: 'pelatihan aparatur', en: 'training of civil servants' },
    ground: 'legal-obligation',
    schema: Enrolment,
    besides: { id: 'rujukan pegawai, hasil pelatihan', en: 'the reference of the employee, the results' },
    validFrom,
    legalBasis: 'UU 20/2023 (ASN); PP 11/2017 jo. PP 17/2020',
    retention: withEmployment,
  },
  { service: 'g2e', ...evidence },
];
