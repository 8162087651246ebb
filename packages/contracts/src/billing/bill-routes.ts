import { z } from 'zod';
import type { Access } from '../core/access.ts';
import type { ProblemType, Text } from '../core/problem.ts';
import { defineRoute } from '../core/route.ts';
import type { ConsentService } from '../values/consent-service.ts';
import { pageOf } from '../values/page.ts';
import { BillId, billCancellation, billQuery, taxOfficer } from './bill-api.ts';

interface Told {
  /** operationId */
  readonly id: string;
  readonly summary: Text;
  readonly description?: Text;
}

/** Who asks about bills that are there: officers as far as tax law lets them see, and payers about their own. */
const askers = {
  citizen: {
    who: ['citizen', 'officer'],
    scope: { citizen: 'own', officer: ['agency', 'region'] },
    evidence: { officer: 'public-duty' },
  },
  /** citizens, and partners for those who consented */
  consenting: {
    who: ['citizen', 'officer', 'partner'],
    scope: { citizen: 'own', officer: ['agency', 'region'], partner: 'consent' },
    evidence: { officer: 'public-duty', partner: 'consent' },
  },
  business: { who: ['business', 'officer'], scope: { business: 'mandate', officer: ['agency', 'region'] } },
} as const satisfies Record<string, Access>;

/** What payers and officers ask of a service that issues bills; `payer` is the kind of actor that pays them. */
export function billRoutes<B, T>(definition: {
  readonly service: string;
  readonly payer: 'citizen' | 'business';
  /** what payers consent to, where partners may act for them: seeing bills, and asking for new codes */
  readonly consents?: Readonly<Record<'reading' | 'code', ConsentService>>;
  readonly problems: readonly ProblemType[];
  readonly told: Readonly<Record<'issue' | 'list' | 'get' | 'cancel' | 'reissue', Told>>;
  readonly terms: z.ZodType<B>;
  readonly bill: z.ZodType<T>;
  readonly examples: {
    readonly id: string;
    readonly terms: NoInfer<B>;
    readonly query: z.infer<typeof billQuery>;
    readonly issued: NoInfer<T>;
    /** as one is shown by itself, where that tells more than a list */
    readonly shown?: NoInfer<T>;
    readonly cancelled: NoInfer<T>;
    readonly reissued: NoInfer<T>;
  };
}) {
  const { service, payer, consents, problems, told, terms, bill, examples } = definition;
  const { id, issued, shown = issued, cancelled, reissued } = examples;
  const common = { service, tag: 'tax-bill', problems } as const;
  const many = { ...common, path: '/v1/tax-bills' } as const;
  const one = { ...common, params: z.strictObject({ id: BillId }) } as const;
  const command = { method: 'post', idempotencyKey: 'accepted', ifMatch: 'accepted' } as const;
  const asker: Access = askers[consents ? 'consenting' : payer];
  const reading = { ...asker, ...(consents && { consent: consents.reading }) };
  // a payer who is a company is nobody's personal data
  const evidence = payer === 'citizen' && { evidence: { officer: 'public-duty' } as const };
  return {
    issue: defineRoute({
      ...many,
      ...told.issue,
      method: 'post',
      who: [taxOfficer],
      scope: { officer: 'region' },
      ...evidence,
      idempotencyKey: 'required',
      body: terms,
      response: { status: 201, body: bill, etag: true },
      examples: { body: examples.terms, response: issued },
    }),
    list: defineRoute({
      ...many,
      ...told.list,
      ...reading,
      method: 'get',
      query: billQuery,
      response: { status: 200, body: pageOf(bill) },
      examples: { query: examples.query, response: { items: [issued] } },
    }),
    get: defineRoute({
      ...one,
      ...told.get,
      ...reading,
      method: 'get',
      path: '/v1/tax-bills/{id}',
      response: { status: 200, body: bill, etag: true },
      examples: { params: { id }, response: shown },
    }),
    cancel: defineRoute({
      ...one,
      ...command,
      ...told.cancel,
      path: '/v1/tax-bills/{id}/cancellation',
      who: [taxOfficer],
      scope: { officer: 'agency' },
      ...evidence,
      body: billCancellation,
      response: { status: 200, body: bill, etag: true },
      examples: { params: { id }, body: { reason: 'duplicate' }, response: cancelled },
    }),
    reissue: defineRoute({
      ...one,
      ...command,
      ...told.reissue,
      path: '/v1/tax-bills/{id}/billing-codes',
      ...asker,
      ...(consents && { consent: consents.code }),
      response: { status: 201, body: bill, etag: true },
      examples: { params: { id }, response: reissued },
    }),
  };
}
