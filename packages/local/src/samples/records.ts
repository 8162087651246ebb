import {
  BankId,
  cancelTaxBill,
  fileTaxReturn,
  issueTaxBill,
  NewAgency,
  NewCompany,
  Nik,
  Nip,
  type OfficerReason,
  PersonDetails,
} from '@simpul/contracts';
import { z } from 'zod';
import { readTable } from './table.ts';

/** An officer of an agency, and the role that goes into the token. */
export interface SampleOfficer {
  readonly agency: string;
  readonly role: string | undefined;
  /** who to ask a token for */
  readonly who: string;
}

/** What becomes of a sample bill once it is issued. */
export type Outcome =
  | { readonly status: 'open' }
  | { readonly status: 'paid'; readonly bank: string }
  | { readonly status: 'cancelled'; readonly reason: OfficerReason };

const IssueForm = required(issueTaxBill.body);
const CancelForm = required(cancelTaxBill.body);
const ReturnForm = required(fileTaxReturn.body);

/** A bill of the sample data: who issues it, what is sent, and what becomes of it. */
export interface SampleBill {
  readonly key: string;
  readonly agency: string;
  readonly form: z.infer<typeof IssueForm>;
  readonly outcome: Outcome;
}

/** A company of the sample data: who registers it, and what is sent. */
export interface SampleCompany {
  readonly key: string;
  readonly founder: string;
  readonly form: NewCompany;
}

/** A tax return of a sample company; what becomes of the bill of what is due, where anything is. */
export interface SampleReturn {
  readonly key: string;
  readonly company: string;
  readonly form: z.infer<typeof ReturnForm>;
  readonly outcome: { readonly status: 'nil' } | { readonly status: 'open' } | Extract<Outcome, { status: 'paid' }>;
}

type Row = Partial<Record<string, string>>;

/** The sample agencies, parents before their children. Throws where a line is no valid agency. */
export function sampleAgencies(): NewAgency[] {
  return readTable('agencies').map((row) => read(row, NewAgency, { ...row, duties: row.duties?.split(';') }));
}

/** The sample officers, at most one of an agency and role. Throws where a line is none. */
export function sampleOfficers(): SampleOfficer[] {
  const Form = z.strictObject({ agency: NewAgency.shape.id, nip: Nip, role: z.string().optional() });
  return readTable('officers').map((row) => {
    const { agency, nip, role } = read(row, Form, row);
    return { agency, role, who: ['officer:', agency, '/', nip, ...(role ? ['/', role] : [])].join('') };
  });
}

/** The sample people as the civil registry enters them. Throws where a line is no valid person. */
export function samplePersons(): PersonDetails[] {
  return readTable('persons').map((row) => {
    const { region, line, channel, language, email, phone, ...details } = row;
    const contact = { channel, language, ...(email && { email }), ...(phone && { phone }) };
    return read(row, PersonDetails, { ...details, address: { region, line }, contact });
  });
}

/** The sample bills of a tax year. Throws where a line is no valid bill. */
export function sampleBills(year: number): SampleBill[] {
  const dated = datedIn(year);
  return readTable('bills').map((row) => {
    const { key = '', agency = '', payer, taxType, region, nop, plate, period, amount, due, outcome } = row;
    const subject = nop || plate ? { subject: { ...(nop && { nop }), ...(plate && { plate }) } } : {};
    const terms = { taxType, region, ...subject, period: dated(period), amount: Number(amount), dueDate: dated(due) };
    return {
      key,
      agency,
      form: read(row, IssueForm, { payer: { nik: payer }, ...terms }),
      outcome: readOutcome(row, outcome),
    };
  });
}

/** The sample companies. Throws where a line is no company that can be registered. */
export function sampleCompanies(): SampleCompany[] {
  return readTable('companies').map((row) => {
    const { key = '', founder, kind, name, region, capital, deed: number, dated, notary, kbli = '', declared } = row;
    const activities = kbli.split(';').map((code) => ({ edition: '2020', code }));
    const deed = number && { deed: { number, date: dated, notary } };
    const terms = { kind, name, region, capital: Number(capital), activities, selfDeclaration: declared === 'yes' };
    return { key, founder: read(row, Nik, founder), form: read(row, NewCompany, { ...terms, ...deed }) };
  });
}

/** The sample tax returns, as filed in a year. Throws where a line is no valid return. */
export function sampleReturns(year: number): SampleReturn[] {
  const dated = datedIn(year);
  return readTable('returns').map((row) => {
    const { key = '', company = '', taxType, period, due, outcome } = row;
    const form = read(row, ReturnForm, { taxType, period: dated(period), due: Number(due) });
    if ((outcome === 'nil') !== (form.due === 0)) throw new Error(`sample data: return ${key} is due or nil, not both`);
    if (outcome === 'nil') return { key, company, form, outcome: { status: 'nil' } };
    const becomes = readOutcome(row, outcome);
    if (becomes.status === 'cancelled') throw new Error(`sample data: the bill of return ${key} is not cancelled`);
    return { key, company, form, outcome: becomes };
  });
}

function datedIn(year: number): (text?: string) => string {
  const years = { last: year - 1, year, next: year + 1 };
  return (text = '') => text.replaceAll(/\{(last|year|next)\}/g, (_, name: keyof typeof years) => String(years[name]));
}

function readOutcome(row: Row, text = ''): Outcome {
  const [, bank] = /^paid by (.+)$/.exec(text) ?? [];
  if (bank) return { status: 'paid', bank: read(row, BankId, bank) };
  const [, reason] = /^cancelled: (.+)$/.exec(text) ?? [];
  if (reason) return { status: 'cancelled', ...read(row, CancelForm, { reason }) };
  if (text === 'open') return { status: 'open' };
  throw new Error(`sample data: "${text}" is no outcome, in ${Object.values(row).join(',')}`);
}

function read<T>(row: Row, schema: z.ZodType<T>, value: unknown): T {
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new Error(`sample data: ${issue?.path.join('.')}: ${issue?.message}, in ${Object.values(row).join(',')}`);
}

function required<T>(schema: z.ZodType<T> | undefined): z.ZodType<T> {
  if (!schema) throw new Error('a contract without a body');
  return schema;
}
