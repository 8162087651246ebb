import { DecreeVerification } from '../g2e/decree-api.ts';
import { Delegation } from '../g2e/delegation-api.ts';
import { Employee } from '../g2e/employee-shapes.ts';
import { Enrolment } from '../g2e/enrolment-api.ts';
import { PersonnelAction } from '../g2e/personnel-action-api.ts';
import type { Processing } from './processing.ts';
import { civilServants, copy, copyOf, evidence, validFrom, withEmployment } from './processing-shared.ts';

/** What the services to employees of the state keep of persons, why and how long. */
export const processingOfG2e: readonly Processing[] = [
  {
    service: 'g2e',
    ...copy,
    subjects: { id: 'pegawai dan calon pegawai', en: 'employees and those about to be' },
    schema: copyOf('g2e'),
  },
  {
    service: 'g2e',
    record: 'employee',
    subjects: civilServants,
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
    subjects: civilServants,
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
    record: 'decree',
    subjects: civilServants,
    purpose: { id: 'keputusan kepegawaian yang diterbitkan', en: 'decrees on employment as they were issued' },
    ground: 'legal-obligation',
    schema: DecreeVerification,
    besides: {
      id: 'berkas bertanda tangan dengan nama dan NIP, terenkripsi dengan kunci pegawai; diunduh dari usulannya',
      en: 'the signed file with name and NIP, encrypted under the key of the employee; downloaded from its action',
    },
    validFrom,
    legalBasis: 'UU 20/2023 (ASN); PP 11/2017 jo. PP 17/2020; UU 43/2009 (kearsipan)',
    retention: withEmployment,
  },
  {
    service: 'g2e',
    record: 'delegation',
    subjects: { id: 'pejabat dan penggantinya', en: 'officers and their deputies' },
    purpose: { id: 'siapa bertindak menggantikan siapa', en: 'who acts in whose place' },
    ground: 'legal-obligation',
    schema: Delegation,
    besides: {
      id: 'rujukan pegawai, langkah, jangka waktu',
      en: 'references of employees, the step, from when to when',
    },
    validFrom,
    legalBasis: 'UU 30/2014 (administrasi pemerintahan) Pasal 13 dan Pasal 14',
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
