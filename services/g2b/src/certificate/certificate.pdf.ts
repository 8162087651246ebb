import type { CertifiedCompany, Text } from '@simpul/contracts';
import { documentWords, longDay, longMoment, printSheet } from '@simpul/document';
import { kinds, permitLine, regionLine, scales, words } from './certificate.wording.ts';

/** What is printed: the facts, and where they can be checked. */
export interface Printed {
  readonly code: string;
  readonly company: CertifiedCompany;
  /** ISO 8601 */
  readonly issuedAt: string;
  /** the address in the QR */
  readonly verifyAt: string;
}

/** Prints a certificate as a PDF that is not signed yet. */
export function printCertificate({ code, company, issuedAt, verifyAt }: Printed): Promise<Buffer> {
  const title = `${words.certificate.id} ${company.nib} · ${company.name}`;
  return printSheet({ title, subject: words.certificate.en, issuedAt }, (sheet) => {
    sheet.title(words.certificate);
    sheet.number(grouped(company.nib));
    for (const [label, id, en] of factsOf(company, issuedAt)) sheet.fact(label, id, en);
    sheet.section(words.activities);
    for (const permit of company.permits) {
      const line = { id: capital(permitLine(permit, 'id')), en: capital(permitLine(permit, 'en')) };
      sheet.item(`${permit.kbli.code} ${permit.title}`, line);
    }
    sheet.foot({ code, verifyAt, basis: words.basis });
  });
}

function factsOf(company: CertifiedCompany, issuedAt: string): [label: Text, id: string, en?: string][] {
  const { name, kind, scale, region, registeredAt } = company;
  return [
    [words.name, name],
    [words.kind, kinds[kind].id, kinds[kind].en],
    [words.scale, scales[scale].id, scales[scale].en],
    [words.region, `${regionLine(region)} (${region})`],
    [words.registered, longDay(registeredAt, 'id'), longDay(registeredAt, 'en')],
    [documentWords.issued, longMoment(issuedAt, 'id'), longMoment(issuedAt, 'en')],
  ];
}

function grouped(nib: string): string {
  return nib.replace(/^(\d{4})(\d{4})(\d{5})$/, '$1 $2 $3');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
