import { CompanyMandate } from '../g2b/company-shapes.ts';
import type { Processing } from './processing.ts';
import { copy, copyOf, evidence, validFrom } from './processing-shared.ts';

/** What the services to companies keep of persons, why and how long. */
export const processingOfG2b: readonly Processing[] = [
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
];
