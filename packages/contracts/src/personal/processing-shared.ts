import { z } from 'zod';
import { PersonAttributes } from '../g2g/person.ts';
import { copiedFromPerson } from '../g2g/person-record.ts';
import { PersonRef } from '../values/person.ts';
import type { Processing } from './processing.ts';

/** The day UU 27/2022 came into force. */
export const validFrom = '2022-10-17';

/** The attributes a service keeps copies of. */
export const copyOf = (service: keyof typeof copiedFromPerson) =>
  PersonAttributes.pick(Object.fromEntries(copiedFromPerson[service].map((name) => [name, true])) as { address: true });

/** What is kept as long as somebody has to do with a service. */
export const whileNeeded = { id: 'sejak layanan pertama', en: 'the first service to them' };
export const citizens = { id: 'warga', en: 'citizens' };
export const civilServants = { id: 'aparatur sipil negara', en: 'civil servants' };

/** Who read whose data: every service keeps it. */
export const evidence = {
  record: 'evidence',
  subjects: citizens,
  purpose: { id: 'bukti siapa membaca data siapa', en: 'proof of who read whose data' },
  ground: 'legal-obligation',
  schema: z.object({ person: PersonRef }),
  besides: {
    id: 'rujukan orang, nama isian yang dibaca, dasar hukum; tanpa isinya',
    en: 'the reference, names of what was read, the ground; no values',
  },
  validFrom,
  legalBasis: 'UU 27/2022 Pasal 31 dan Pasal 35',
  retention: {
    since: {
      id: 'pembacaan; tidak dihapus, karena catatan hanya ditambah dan merupakan bukti',
      en: 'the reading; never removed, as entries are only ever added and are proof',
    },
    binds: false,
    legalBasis:
      'UU 27/2022 Pasal 31, Pasal 35 dan Pasal 47 (pertanggungjawaban); tanpa jangka waktu sampai peraturan pelaksana menentukannya',
  },
} as const satisfies Omit<Processing, 'service'>;

/** Copies from the person register, without whose they are. */
export const copy = {
  record: 'person-copy',
  purpose: {
    id: 'menunjukkan data yang berlaku tanpa meminta warga menyampaikannya lagi',
    en: 'showing what holds now without asking the citizen again',
  },
  ground: 'public-duty',
  validFrom,
  legalBasis: 'UU 24/2013 Pasal 58 ayat (4); Perpres 95/2018 (SPBE)',
  retention: { since: whileNeeded, binds: false, legalBasis: 'UU 27/2022 Pasal 43 ayat (1) huruf a' },
} as const;

/** What belongs to an employment, whose own record binds. */
export const withEmployment = {
  since: { id: 'bersama data kepegawaian', en: 'together with the employment, which binds' },
  binds: false,
  legalBasis: 'UU 20/2023; UU 43/2009 (JRA kepegawaian)',
} as const;
