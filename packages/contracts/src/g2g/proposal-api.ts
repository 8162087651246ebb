import { z } from 'zod';
import { defineRoute } from '../core/route.ts';
import { AgencyId } from '../values/agency.ts';
import { pageOf, pageQuery } from '../values/page.ts';
import { PersonRef } from '../values/person.ts';
import { RegionCode } from '../values/region.ts';
import { Instant } from '../values/time.ts';
import { BirthDate, NewAddress, PersonName, personProblems, Sex } from './person.ts';
import { Finding, ProposalId, ProposalReason, Proposer, proposalProblems } from './proposal.ts';
import { AttributeName, registerGrantProblems } from './register-grant.ts';

const emptyText = { id: 'Usulan memuat paling sedikit satu atribut.', en: 'A proposal names at least one attribute.' };

/** What may be proposed: what the civil registry decides. The NIK is given once, and the contact is the person's own. */
export const ProposedChanges = z
  .strictObject({
    name: z.exactOptional(PersonName),
    birthDate: z.exactOptional(BirthDate),
    sex: z.exactOptional(Sex),
    address: z.exactOptional(NewAddress),
  })
  .refine((changes) => Object.keys(changes).length > 0, { error: emptyText.en, params: { text: emptyText } })
  .meta({ id: 'ProposedChanges', minProperties: 1 });
export type ProposedChanges = z.infer<typeof ProposedChanges>;

/** Where a proposal stands; `accepted` until the register has applied it. */
export const ProposalStatus = z
  .enum(['submitted', 'checked', 'accepted', 'declined', 'applied', 'overtaken'])
  .meta({ id: 'ProposalStatus' });
export type ProposalStatus = z.infer<typeof ProposalStatus>;

const agency = z.exactOptional(
  AgencyId.meta({
    description: 'Left out for an agency that only proposed, where it would tell where the person went',
  }),
);

/** A proposal without the proposed values. */
export const ProposalSummary = z
  .object({
    id: ProposalId,
    status: ProposalStatus,
    person: PersonRef,
    by: Proposer,
    region: RegionCode.meta({ description: 'Region of the person’s address when it was proposed' }),
    attributes: z.array(AttributeName),
    submittedAt: Instant,
    check: z.exactOptional(z.object({ agency, finding: Finding, reason: z.exactOptional(z.string()), at: Instant })),
    decision: z.exactOptional(z.object({ agency, reason: z.exactOptional(z.string()), at: Instant })),
    version: z.exactOptional(z.int().min(1).meta({ description: 'Version of the record that bears it' })),
  })
  .meta({ id: 'ProposalSummary', description: 'Usulan perubahan data penduduk, tanpa isinya' });
export type ProposalSummary = z.infer<typeof ProposalSummary>;

/** A proposal with what is proposed. */
export const Proposal = ProposalSummary.extend({ changes: ProposedChanges }).meta({
  id: 'Proposal',
  description: 'Usulan perubahan data penduduk',
});
export type Proposal = z.infer<typeof Proposal>;

const id = 'abcdefghijklmnopqrstuvwxyz';
const person = 'pabcdefghijklmnopqrstuvwxyz';
const changes: ProposedChanges = { address: { region: '33.74.01.1002', line: 'Jl. Gajah Mada 9' } };
const submitted: ProposalSummary = {
  id,
  status: 'submitted',
  person,
  by: 'self',
  region: '33.74.01.1001',
  attributes: ['address'],
  submittedAt: '2026-04-01T02:00:00.000Z',
};
const checked: ProposalSummary = {
  ...submitted,
  status: 'checked',
  check: { agency: 'diskominfo-33.74', finding: 'conforms', at: '2026-04-01T04:00:00.000Z' },
};
const decision = { agency: 'dukcapil-33.74', at: '2026-04-02T02:00:00.000Z' };
const Ref = z.strictObject({ id: ProposalId });
const custodian = { kind: 'officer', roles: ['data-custodian'] } as const;
const producer = { kind: 'officer', roles: ['registrar'] } as const;
const common = { service: 'g2g', tag: 'proposal', problems: [...proposalProblems, ...personProblems] } as const;

/** A person proposes a change of their own record, an agency with a grant to the attributes one of somebody's. */
export const submitProposal = defineRoute({
  ...common,
  problems: [...common.problems, ...registerGrantProblems],
  id: 'submitProposal',
  method: 'post',
  path: '/v1/persons/{ref}/proposals',
  summary: { id: 'Mengusulkan perubahan data penduduk', en: 'Propose a change of a person record' },
  description: {
    id: 'Penduduk mengusulkan perubahan datanya sendiri; instansi memerlukan hak akses atas atribut yang diusulkan.',
    en: 'A citizen proposes for themselves; an agency needs a grant to the attributes it proposes to change.',
  },
  who: ['citizen', 'officer', 'agency'],
  scope: { citizen: 'own', officer: 'grant', agency: 'grant' },
  evidence: { officer: 'grant', agency: 'grant' },
  params: z.strictObject({ ref: PersonRef }),
  body: ProposedChanges,
  idempotencyKey: 'required',
  response: { status: 201, body: ProposalSummary, etag: true },
  examples: { params: { ref: person }, body: changes, response: submitted },
});

/** The newest first: a citizen's own, an agency's own, and those of the region it is walidata or produsen data for. */
export const listProposals = defineRoute({
  ...common,
  id: 'listProposals',
  method: 'get',
  path: '/v1/proposals',
  summary: { id: 'Daftar usulan', en: 'Proposals' },
  who: ['citizen', 'officer', 'agency'],
  scope: { citizen: 'own', officer: ['agency', 'region'], agency: ['agency', 'region'] },
  evidence: { officer: 'public-duty', agency: 'public-duty' },
  query: z.strictObject({ ...pageQuery, status: ProposalStatus.optional(), person: PersonRef.optional() }),
  response: { status: 200, body: pageOf(ProposalSummary) },
  examples: { query: { limit: 20, status: 'submitted' }, response: { items: [submitted] } },
});

/** One proposal with the proposed values. Readings by others than the person are kept as evidence. */
export const getProposal = defineRoute({
  ...common,
  id: 'getProposal',
  method: 'get',
  path: '/v1/proposals/{id}',
  summary: { id: 'Satu usulan', en: 'One proposal' },
  who: ['citizen', 'officer', 'agency'],
  scope: { citizen: 'own', officer: ['agency', 'region'], agency: ['agency', 'region'] },
  evidence: { officer: 'public-duty', agency: 'public-duty' },
  params: Ref,
  response: { status: 200, body: Proposal, etag: true },
  examples: { params: { id }, response: { ...submitted, changes } },
});

/** The walidata says whether it meets the standard. */
export const checkProposal = defineRoute({
  ...common,
  id: 'checkProposal',
  method: 'post',
  path: '/v1/proposals/{id}/check',
  summary: { id: 'Memeriksa usulan (walidata)', en: 'Check a proposal (walidata)' },
  who: [custodian],
  scope: { officer: 'region' },
  evidence: { officer: 'public-duty' },
  params: Ref,
  body: z.strictObject({ finding: Finding, reason: z.exactOptional(ProposalReason) }),
  idempotencyKey: 'accepted',
  response: { status: 200, body: ProposalSummary, etag: true },
  examples: { params: { id }, body: { finding: 'conforms' }, response: checked },
});

/** The produsen data says yes; the register applies it at once. */
export const acceptProposal = defineRoute({
  ...common,
  id: 'acceptProposal',
  method: 'post',
  path: '/v1/proposals/{id}/acceptance',
  summary: { id: 'Menerima usulan (produsen data)', en: 'Accept a proposal (produsen data)' },
  who: [producer],
  scope: { officer: 'region' },
  evidence: { officer: 'public-duty' },
  params: Ref,
  idempotencyKey: 'accepted',
  response: { status: 200, body: ProposalSummary, etag: true },
  examples: { params: { id }, response: { ...checked, status: 'accepted', decision } },
});

/** The produsen data says no, with a reason. */
export const declineProposal = defineRoute({
  ...common,
  id: 'declineProposal',
  method: 'post',
  path: '/v1/proposals/{id}/refusal',
  summary: { id: 'Menolak usulan (produsen data)', en: 'Decline a proposal (produsen data)' },
  who: [producer],
  scope: { officer: 'region' },
  evidence: { officer: 'public-duty' },
  params: Ref,
  body: z.strictObject({ reason: ProposalReason }),
  idempotencyKey: 'accepted',
  response: { status: 200, body: ProposalSummary, etag: true },
  examples: {
    params: { id },
    body: { reason: 'not-proven' },
    response: { ...checked, status: 'declined', decision: { ...decision, reason: 'not-proven' } },
  },
});

export const proposalRoutes = [
  submitProposal,
  listProposals,
  getProposal,
  checkProposal,
  acceptProposal,
  declineProposal,
];
