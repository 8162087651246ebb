import { defineRoute, type OwnService, opsRoutesOf, problems } from '@simpul/contracts';
import { z } from 'zod';
import { accountTopic } from '../domain.ts';

// What this service does means nothing outside the benchmark: its documents and problems stand in no catalogue.

const both = (text: string) => ({ id: text, en: text });
const Id = z.strictObject({ id: z.string().regex(/^[a-z0-9-]{1,40}$/) });
const Shown = z.object({ balance: z.number() });
const accountProblems = problems('account', {
  'not-open': { status: 409, title: both('Not open'), detail: both('The account was never opened') },
});
const common = {
  service: 'bench',
  tag: 'account',
  who: ['operator'],
  scope: { operator: 'any' },
  method: 'post',
  idempotencyKey: 'accepted',
  params: Id,
  problems: accountProblems,
} as const;

export const openAccount = defineRoute({
  ...common,
  id: 'openAccount',
  path: '/v1/accounts/{id}/opening',
  summary: both('Open an account'),
  body: z.strictObject({ owner: z.string() }),
  response: { status: 201, body: Shown },
  examples: { params: { id: 'account-1' }, body: { owner: 'owner-1' }, response: { balance: 0 } },
});

export const depositIntoAccount = defineRoute({
  ...common,
  id: 'depositIntoAccount',
  path: '/v1/accounts/{id}/deposits',
  summary: both('Put money into an account'),
  body: z.strictObject({ amount: z.number().min(1) }),
  response: { status: 200, body: Shown },
  examples: { params: { id: 'account-1' }, body: { amount: 1 }, response: { balance: 101 } },
});

/** The account of the other measurements as a service: what HTTP costs is the difference. */
export const benchService: OwnService = {
  name: 'bench',
  title: 'The benchmark’s service',
  description: both('Accounts, so that a command through HTTP can be compared with one without.'),
  topics: [accountTopic],
  routes: [openAccount, depositIntoAccount, ...Object.values(opsRoutesOf('bench'))],
};
