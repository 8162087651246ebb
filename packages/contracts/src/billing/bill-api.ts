import { z } from 'zod';
import { defineRoute } from '../core/route.ts';
import { AgencyId } from '../values/agency.ts';
import { Rupiah } from '../values/money.ts';
import { pageQuery } from '../values/page.ts';
import { Ntb, Ntpn } from '../values/payment.ts';
import { RegionCode } from '../values/region.ts';
import { Nop } from '../values/taxpayer.ts';
import { Instant, IsoDate } from '../values/time.ts';
import {
  BankId,
  BillKind,
  type OfficerReason,
  officerReasons,
  PaymentCode,
  RegionalReceipt,
  TaxObject,
  TaxPeriod,
  TaxTypeId,
  VehiclePlate,
} from './bill.ts';
import { taxBillProblems } from './bill-problems.ts';

export const BillStatus = z.enum(['issued', 'paid', 'cancelled']).meta({ id: 'TaxBillStatus' });
export const BillId = z.string().min(1).max(64).meta({ description: 'Id of the tax bill' });
const Moment = z.iso.datetime({ offset: true }).meta({ description: 'RFC 3339 with Z or an offset such as +07:00' });

const amountText = {
  id: 'Jumlah tagihan paling sedikit satu rupiah.',
  en: 'A bill is of one rupiah at least.',
};
export const BillAmount = Rupiah.refine((amount) => amount >= 1, {
  error: amountText.en,
  params: { text: amountText },
}).meta({
  id: 'BillAmount',
  type: 'integer',
  minimum: 1,
  maximum: Number.MAX_SAFE_INTEGER,
  description: 'Whole rupiah, at least one',
  examples: [1_250_000],
});

/** What is shown of a bill to whoever may see it; `payer` is how the service refers to who must pay. */
export function billFields<P extends z.ZodType<string>>(payer: P) {
  return {
    id: BillId,
    status: BillStatus,
    kind: BillKind,
    taxType: TaxTypeId,
    payer,
    region: RegionCode,
    agency: AgencyId,
    subject: z.exactOptional(TaxObject),
    period: TaxPeriod,
    amount: Rupiah,
    dueDate: IsoDate,
    code: PaymentCode,
    codeExpiresAt: Instant,
    codeIssue: z.int().min(1).meta({ description: 'Which code of the bill this is, counted from 1' }),
    issuedAt: Instant,
    paidAt: z.exactOptional(Instant),
    bank: z.exactOptional(BankId),
    ntb: z.exactOptional(Ntb),
    ntpn: z.exactOptional(Ntpn),
    receipt: z.exactOptional(RegionalReceipt),
    cancelledAt: z.exactOptional(Instant),
    reason: z.exactOptional(z.string()),
  };
}

/** What an officer says of a bill to issue, but for who pays it. */
export const billTerms = {
  taxType: TaxTypeId,
  region: RegionCode.meta({ description: 'The region the tax belongs to, usually the village' }),
  subject: z.exactOptional(z.strictObject({ nop: z.exactOptional(Nop), plate: z.exactOptional(VehiclePlate) })),
  period: TaxPeriod,
  amount: BillAmount,
  dueDate: IsoDate.meta({ description: 'Last day to pay without penalty, Asia/Jakarta' }),
  codeExpiresAt: z.exactOptional(
    Moment.meta({ description: 'When the code shall expire, if earlier than the rules have it' }),
  ),
};

/** What a list of bills can be asked for. */
export const billQuery = z.strictObject({
  ...pageQuery,
  status: BillStatus.optional(),
  kind: BillKind.optional(),
  taxType: TaxTypeId.optional(),
});

/** Who decides in a tax agency: on bills and instalments, and, elsewhere in it, on objections to its bills. */
export const taxOfficer = { kind: 'officer', roles: ['tax-officer'] } as const;
export const objectionOfficer = { kind: 'officer', roles: ['tax-objections'] } as const;

/** Why an officer cancels a bill. */
export const billCancellation = z.strictObject({
  reason: z
    .enum(Object.keys(officerReasons) as [OfficerReason, ...OfficerReason[]])
    .meta({ id: 'CancellationReason', description: describe(officerReasons) }),
});

/** What a bank is told about a code: what to collect and whether it may; nothing about the person. */
export const BillInquiry = z
  .object({
    code: PaymentCode,
    kind: BillKind,
    taxType: TaxTypeId,
    taxName: z.object({ id: z.string(), en: z.string() }),
    period: TaxPeriod,
    amount: Rupiah,
    dueDate: IsoDate,
    status: BillStatus,
    codeExpiresAt: Instant,
    payable: z.boolean().meta({ description: 'Whether the bank may take the money with this code now' }),
  })
  .meta({ id: 'BillInquiry', description: 'Jawaban inquiry untuk bank' });
export type BillInquiry = z.infer<typeof BillInquiry>;

/** The proof of a payment, for the bank to hand to the payer. */
export const BillPayment = z
  .object({
    code: PaymentCode,
    status: z.literal('paid'),
    kind: BillKind,
    taxType: TaxTypeId,
    period: TaxPeriod,
    amount: Rupiah,
    paidAt: Instant,
    bank: BankId,
    ntb: Ntb,
    ntpn: z.exactOptional(Ntpn),
    receipt: z.exactOptional(RegionalReceipt),
  })
  .meta({ id: 'BillPayment', description: 'Bukti penerimaan' });
export type BillPayment = z.infer<typeof BillPayment>;

/** A bill as the examples of its two bank routes have it. */
export type BillExample = Omit<BillInquiry, 'payable'> & Pick<BillPayment, 'bank' | 'ntb' | 'ntpn' | 'receipt'>;

/** What banks ask of a service that issues bills: what is to be paid by a code, and that it has been. */
export function bankRoutes<I extends string, P extends string>(definition: {
  service: string;
  ids: { inquire: I; pay: P };
  example: BillExample;
}) {
  const { service, ids, example } = definition;
  const { bank, ntb, ntpn, receipt, ...asked } = example;
  const { code, kind, taxType, period, amount } = asked;
  const references = { ntb, ...(ntpn && { ntpn }), ...(receipt && { receipt }) };
  const common = {
    service,
    tag: 'tax-bill',
    who: ['bank'],
    scope: { bank: 'code' },
    problems: taxBillProblems,
  } as const;
  const inquire = defineRoute({
    ...common,
    id: ids.inquire,
    method: 'get',
    path: '/v1/billing-codes/{code}',
    summary: { id: 'Inquiry kode billing oleh bank', en: 'Inquiry of a billing code by a bank' },
    params: z.strictObject({ code: PaymentCode }),
    response: { status: 200, body: BillInquiry },
    examples: { params: { code }, response: { ...asked, payable: true } },
  });
  const pay = defineRoute({
    ...common,
    id: ids.pay,
    method: 'post',
    path: '/v1/billing-codes/{code}/payments',
    summary: { id: 'Pembayaran melalui bank', en: 'Payment through a bank' },
    description: {
      id: 'Jumlahnya harus tepat. Pemberitahuan yang sama boleh diulang kapan saja dan dijawab sama; pembayaran lain atas tagihan yang sudah lunas ditolak. Pembayaran yang diterima sebelum kode kedaluwarsa boleh diberitahukan sesudahnya.',
      en: 'The amount must be exact. The very same payment may be told again at any time and gets the same answer; another payment of a paid bill is refused. Money taken before the code expired may be told afterwards.',
    },
    idempotencyKey: 'required',
    params: z.strictObject({ code: PaymentCode }),
    body: z.strictObject({
      amount: Rupiah,
      ntb: Ntb,
      ntpn: z.exactOptional(Ntpn.meta({ description: 'Treasury receipt: state taxes only' })),
      receipt: z.exactOptional(RegionalReceipt.meta({ description: 'Regional receipt (NTPD): regional taxes only' })),
      paidAt: Moment,
    }),
    response: { status: 201, body: BillPayment },
    examples: {
      params: { code },
      body: { amount, ...references, paidAt: '2026-03-05T09:30:00+07:00' },
      response: {
        code,
        status: 'paid',
        kind,
        taxType,
        period,
        amount,
        paidAt: '2026-03-05T02:30:00.000Z',
        bank,
        ...references,
      },
    },
  });
  return { inquire, pay };
}

function describe(texts: Record<string, { readonly id: string; readonly en: string }>): string {
  return Object.entries(texts)
    .map(([key, { id, en }]) => `${key}: ${id} (${en})`)
    .join('; ');
}
