import type { EmployeeDecree, PersonnelMatter, Text } from '@simpul/contracts';
import { documentWords, longDate, longMoment, printSheet } from '@simpul/document';
import { decisions, kinds, words } from './decree.wording.ts';

/** What a decree says and of whom; `name` where the person register has told it. */
export interface PrintedDecree {
  readonly code: string;
  readonly decree: EmployeeDecree;
  readonly matter: PersonnelMatter;
  readonly agencyName: string;
  /** of the receiving agency, where somebody is transferred */
  readonly receiverName?: string | undefined;
  readonly nip: string;
  readonly name?: string | undefined;
  /** number of the technical approval */
  readonly technical?: string | undefined;
  readonly legalBasis: string;
  /** ISO 8601 */
  readonly issuedAt: string;
  /** the address in the QR */
  readonly verifyAt: string;
}

/** Prints a decree as a PDF that is not signed yet. Personal data. */
export function printDecree(printed: PrintedDecree): Promise<Buffer> {
  const { code, decree, matter, legalBasis, issuedAt, verifyAt } = printed;
  const title = `${kinds[matter.kind].id} · ${decree.number}`;
  return printSheet({ title, subject: kinds[matter.kind].en, issuedAt }, (sheet) => {
    sheet.title(words.decree);
    sheet.number(decree.number);
    for (const [label, id, en] of factsOf(printed)) sheet.fact(label, id, en);
    sheet.section(words.decided);
    sheet.paragraph(decisions[matter.kind]);
    sheet.foot({
      ...{ code, verifyAt },
      basis: { id: `Dasar hukum: ${legalBasis}.`, en: `Legal basis: ${legalBasis}.` },
    });
  });
}

type Fact = readonly [label: Text, id: string, en?: string];

function factsOf({ decree, matter, agencyName, receiverName, nip, name, technical, issuedAt }: PrintedDecree): Fact[] {
  const { kind, terms } = matter;
  const known = (label: Text, value: string | undefined): Fact[] => (value ? [[label, value]] : []);
  return [
    [words.about, kinds[kind].id, kinds[kind].en],
    [words.date, longDate(decree.date, 'id'), longDate(decree.date, 'en')],
    [words.agency, agencyName],
    ...known(words.name, name),
    [words.nip, nip],
    ...(kind === 'transfer'
      ? [...known(words.to, receiverName), ...known(words.unit, terms.unit)]
      : known(words.rank, terms.rank)),
    [words.effectiveOn, longDate(terms.effectiveOn, 'id'), longDate(terms.effectiveOn, 'en')],
    ...known(words.technical, technical),
    [documentWords.issued, longMoment(issuedAt, 'id'), longMoment(issuedAt, 'en')],
  ];
}
