import { z } from 'zod';
import { problems } from '../core/problem.ts';
import { defineRoute } from '../core/route.ts';
import { AgencyId } from '../values/agency.ts';
import { pageOf, pageQuery } from '../values/page.ts';
import { EmployeeRef, Nip } from '../values/person.ts';
import { RegionCode } from '../values/region.ts';
import { Instant } from '../values/time.ts';
import { EscalationCause, WorkItemKind, WorkItemOutcome, workItemFields, workItemOpened } from './work-item.ts';

const WorkItemId = z
  .string()
  .regex(/^[a-z2-7]{26}$/)
  .meta({ id: 'WorkItemId', description: 'Id of a work-item', examples: ['bcdefghijklmnopqrstuvwxyza'] });

const WorkItemStatus = z.enum(['opened', 'assigned', 'done']).meta({ id: 'WorkItemStatus' });

/** A work-item as officers see it; `agency` is the one it lies with now. */
export const WorkItem = z
  .object({
    ...workItemFields,
    id: WorkItemId,
    status: WorkItemStatus,
    openedAt: Instant,
    escalated: z.exactOptional(
      z
        .object({ to: AgencyId, because: EscalationCause, at: Instant })
        .meta({ description: 'Where it has gone one level up, last' }),
    ),
    officer: z.exactOptional(EmployeeRef.meta({ description: 'Who sees to it' })),
    assignedAt: z.exactOptional(Instant),
    outcome: z.exactOptional(WorkItemOutcome),
    doneAt: z.exactOptional(Instant),
  })
  .meta({ id: 'WorkItem', description: 'Urusan yang menunggu tindakan instansi' });
export type WorkItem = z.infer<typeof WorkItem>;

export const workItemProblems = problems('work-item', {
  'not-found': {
    status: 404,
    title: { id: 'Urusan tidak ditemukan', en: 'Work-item not found' },
    detail: { id: 'Tidak ada urusan ini yang dapat Anda lihat.', en: 'There is no such work-item that you may see.' },
  },
  'not-yours': {
    status: 403,
    title: { id: 'Bukan urusan instansi Anda', en: "Not your agency's" },
    detail: { id: 'Urusan ini ada pada {agency}.', en: 'This work-item lies with {agency}.' },
  },
  'not-supervisor': {
    status: 403,
    title: { id: 'Hanya oleh atasan', en: 'Only by a supervisor' },
    detail: {
      id: 'Hanya petugas dengan peran supervisor dapat menugaskan petugas lain.',
      en: 'Only an officer with the role supervisor may assign somebody else.',
    },
  },
  done: {
    status: 409,
    title: { id: 'Urusan sudah selesai', en: 'Already settled' },
    detail: { id: 'Urusan ini sudah selesai: {outcome}.', en: 'This work-item is settled: {outcome}.' },
  },
});

const { example: opened } = workItemOpened;
const example: WorkItem = {
  id: 'bcdefghijklmnopqrstuvwxyza',
  status: 'opened',
  ...opened,
  openedAt: '2026-03-02T03:04:06.000Z',
};
const assigned: WorkItem = {
  ...example,
  status: 'assigned',
  officer: 'eabcdefghijklmnopqrstuvwxyz',
  assignedAt: '2026-03-03T01:00:00.000Z',
};
const common = { service: 'g2g', tag: 'work-item', problems: workItemProblems } as const;
const scope = {
  id: 'Petugas melihat urusan pada instansinya sendiri, dan urusan di wilayah instansinya ke bawah untuk tugas yang sama.',
  en: 'Officers see what lies with their agency, and what lies in its region and below for the duties it is charged with.',
};

/** The inbox, the nearest deadline first. */
export const listWorkItems = defineRoute({
  ...common,
  id: 'listWorkItems',
  method: 'get',
  path: '/v1/work-items',
  summary: { id: 'Kotak masuk instansi', en: 'The inbox of an agency' },
  description: {
    id: `${scope.id} Tanpa status, yang belum selesai.`,
    en: `${scope.en} Without a status, what is not done yet.`,
  },
  who: ['officer'],
  scope: { officer: ['agency', 'region'] },
  query: z.strictObject({
    ...pageQuery,
    status: WorkItemStatus.optional(),
    kind: WorkItemKind.optional(),
    agency: AgencyId.optional().meta({ description: 'What lies with this agency' }),
    region: RegionCode.optional().meta({ description: 'Matters of this region and of all regions within it' }),
    officer: z.literal('me').optional().meta({ description: 'What is assigned to the caller' }),
  }),
  response: { status: 200, body: pageOf(WorkItem) },
  examples: { query: { limit: 20, kind: 'review', region: '33.74' }, response: { items: [example] } },
});

/** One work-item. */
export const getWorkItem = defineRoute({
  ...common,
  id: 'getWorkItem',
  method: 'get',
  path: '/v1/work-items/{id}',
  summary: { id: 'Satu urusan', en: 'One work-item' },
  description: scope,
  who: ['officer'],
  scope: { officer: ['agency', 'region'] },
  params: z.strictObject({ id: WorkItemId }),
  response: { status: 200, body: WorkItem, etag: true },
  examples: { params: { id: example.id }, response: example },
});

/** Somebody sees to it from now on: the caller, or whom a supervisor names. */
export const assignWorkItem = defineRoute({
  ...common,
  id: 'assignWorkItem',
  method: 'post',
  path: '/v1/work-items/{id}/assignment',
  summary: { id: 'Menugaskan urusan', en: 'Assign a work-item' },
  description: {
    id: 'Petugas dengan peran reviewer mengambil urusan untuk dirinya sendiri; supervisor dapat menugaskan petugas lain. NIP hanya dipakai untuk menentukan rujukan pegawai dan tidak disimpan.',
    en: 'An officer with the role reviewer takes it; a supervisor may name somebody else. The NIP serves only to derive the reference of the officer and is not kept.',
  },
  who: [{ kind: 'officer', roles: ['reviewer', 'supervisor'] }],
  scope: { officer: 'agency' },
  params: z.strictObject({ id: WorkItemId }),
  body: z.strictObject({
    nip: z.exactOptional(Nip.meta({ description: 'Who shall see to it; left out, the caller' })),
  }),
  idempotencyKey: 'accepted',
  ifMatch: 'accepted',
  response: { status: 200, body: WorkItem, etag: true },
  examples: { params: { id: example.id }, body: { nip: '198503302010011001' }, response: assigned },
});

export const workItemRoutes = [listWorkItems, getWorkItem, assignWorkItem];
