import { BreachNotice } from '../g2g/breach-api.ts';
import { CivilServantRecord } from '../g2g/civil-servant.ts';
import { CompanyRecord } from '../g2g/company-register.ts';
import { DataRequest } from '../g2g/data-request-api.ts';
import { PersonRecord } from '../g2g/person.ts';
import { Proposal } from '../g2g/proposal-api.ts';
import type { Processing } from './processing.ts';
import { civilServants, evidence, validFrom, withEmployment } from './processing-shared.ts';

/** What the registers of government keep of persons, why and how long. */
export const processingOfG2g: readonly Processing[] = [
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
    record: 'civil-servant',
    subjects: civilServants,
    purpose: { id: 'data induk aparatur sipil negara', en: 'the register of civil servants' },
    ground: 'legal-obligation',
    schema: CivilServantRecord,
    besides: {
      id: 'rujukan orang dan pegawai, instansi, jabatan, pangkat, riwayat; tanpa NIP',
      en: 'the references, agency, position, rank, what was before; no NIP',
    },
    validFrom,
    legalBasis: 'UU 20/2023 (ASN); Perpres 39/2019 (Satu Data Indonesia)',
    retention: withEmployment,
  },
  {
    service: 'g2g',
    record: 'company',
    subjects: { id: 'wakil perusahaan', en: 'representatives of companies' },
    purpose: {
      id: 'menunjukkan kepada instansi siapa bertindak untuk perusahaan',
      en: 'showing agencies who acts for a company',
    },
    ground: 'public-duty',
    schema: CompanyRecord,
    besides: { id: 'rujukan orang, kuasa, sekarang dan dahulu', en: 'the reference, the powers, now and before' },
    validFrom,
    legalBasis: 'PP 28/2025; Perpres 39/2019 (Satu Data Indonesia)',
    retention: {
      since: { id: 'bersama data perusahaan', en: 'together with the company' },
      binds: false,
      legalBasis: 'PP 28/2025; UU 40/2007',
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
];
