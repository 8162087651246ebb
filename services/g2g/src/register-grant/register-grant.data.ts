import type { NewRegisterGrant } from '@simpul/contracts';

const publicService = 'UU 24/2013 Pasal 58 ayat (4); Perpres 95/2018 (SPBE)';
const until = '2030-12-31';

/**
 * What Simpul's own services may read from the beginning: what they keep a copy of (`copiedFromPerson`), or ask for when
 * they need it, and nothing for a use to come. No NIK: none of them needs it beyond what their callers bring.
 * An entry is given once, where the consumer never had a grant; it is changed or revoked over HTTP from then on.
 */
export const foundingGrants: readonly NewRegisterGrant[] = [
  {
    consumer: 'service:g2c',
    register: 'person',
    fields: ['address', 'contact', 'birthDate'],
    legalBasis: publicService,
    until,
  },
  {
    consumer: 'service:g2b',
    register: 'person',
    fields: ['address'],
    legalBasis: `${publicService}; PP 28/2025`,
    until,
  },
  {
    consumer: 'service:g2e',
    register: 'person',
    fields: ['name', 'birthDate', 'sex', 'address'],
    legalBasis: `${publicService}; UU 20/2023 (ASN)`,
    until,
  },
];
