import { z } from 'zod';
import { problems } from '../core/problem.ts';
import { defineRoute } from '../core/route.ts';
import { AgencyId } from '../values/agency.ts';
import { isRankWithin } from '../values/civil-rank.ts';
import { pageOf, pageQuery } from '../values/page.ts';
import { Instant } from '../values/time.ts';
import {
  FormationEmployment,
  FormationId,
  formationFields,
  formationLimit,
  formationOpened,
  Position,
  PositionCode,
} from './formation.ts';

const { agency: _agency, ...asked } = formationFields;
const ranksText = {
  id: 'Golongan terendah dan tertinggi harus berurutan dan dari jenis kepegawaian yang sama: I/a–IV/e bagi PNS, I–XVII bagi PPPK.',
  en: 'The lowest and the highest rank must be in order and of the kind of employment: I/a–IV/e for PNS, I–XVII for PPPK.',
};

/** What an HR officer opens a formation with. */
export const NewFormation = z
  .strictObject({ ...asked, position: z.strictObject(Position.shape) })
  .refine(
    ({ position: { rankFrom, rankTo }, employment }) =>
      isRankWithin(rankFrom, rankFrom, rankTo) && rankFrom.includes('/') === (employment === 'pns'),
    { path: ['position', 'rankFrom'], error: ranksText.en, params: { text: ranksText } },
  )
  .meta({ id: 'NewFormation' });
export type NewFormation = z.infer<typeof NewFormation>;

/** A formation, and how many of its seats are taken, or kept for somebody who is about to be hired. */
export const Formation = z
  .object({
    ...formationFields,
    id: FormationId,
    status: z.enum(['open', 'closed']),
    taken: z.int().min(0).max(formationLimit).meta({ description: 'Seats that are filled' }),
    claimed: z.int().min(0).max(formationLimit).meta({ description: 'Seats kept for somebody about to come' }),
    openedAt: Instant,
    closedAt: z.exactOptional(Instant),
  })
  .meta({ id: 'Formation', description: 'Formasi: kursi jabatan suatu instansi' });
export type Formation = z.infer<typeof Formation>;

export const formationProblems = problems('formation', {
  'not-found': {
    status: 404,
    title: { id: 'Formasi tidak ditemukan', en: 'Formation not found' },
    detail: { id: 'Tidak ada formasi ini pada instansi Anda.', en: 'Your agency has no such formation.' },
  },
  'not-an-agency': {
    status: 403,
    title: { id: 'Bukan instansi pemerintah', en: 'Not a government agency' },
    detail: {
      id: '{agency} tidak tercatat sebagai instansi pemerintah dalam direktori.',
      en: 'The directory does not know {agency} as a government agency.',
    },
  },
  'already-open': {
    status: 409,
    title: { id: 'Formasi sudah ada', en: 'Formation already there' },
    detail: {
      id: 'Formasi {position} tahun {year} sudah dibuka dengan ketentuan lain.',
      en: 'The formation {position} of {year} has been opened on other terms.',
    },
  },
  full: {
    status: 409,
    title: { id: 'Formasi penuh', en: 'Formation full' },
    detail: {
      id: 'Semua {seats} kursi formasi ini sudah terisi.',
      en: 'All {seats} seats of this formation are taken.',
    },
  },
  closed: {
    status: 409,
    title: { id: 'Formasi ditutup', en: 'Formation closed' },
    detail: { id: 'Formasi ini sudah ditutup.', en: 'This formation has been closed.' },
  },
  'claim-pending': {
    status: 409,
    title: { id: 'Sedang diproses', en: 'Being hired already' },
    detail: {
      id: 'Kursi formasi ini sedang disimpan bagi orang yang sama oleh permintaan lain, sampai {until}.',
      en: 'Another request keeps a seat of this formation for the same person, until {until}.',
    },
  },
});

const { example: opened } = formationOpened;
const example: Formation = { id: 'fbcdefghijklmnopqrstuvwxyz', status: 'open', ...opened, taken: 1, claimed: 0 };
const { agency: _of, openedAt: _at, ...newExample } = opened;
const common = { service: 'g2e', tag: 'formation', problems: formationProblems } as const;
const hr = { kind: 'officer', roles: ['hr'] } as const;
const Ref = z.strictObject({ id: FormationId });

/** Seats of the officer’s agency from now on; one formation per position and year. */
export const openFormation = defineRoute({
  ...common,
  id: 'openFormation',
  method: 'post',
  path: '/v1/formations',
  summary: { id: 'Membuka formasi', en: 'Open a formation' },
  description: {
    id: 'Oleh petugas kepegawaian, untuk instansinya: satu formasi per jabatan dan tahun, dengan jumlah kursi yang tidak akan terlampaui.',
    en: 'By an HR officer, for the agency: one formation per position and year, whose seats are never overfilled.',
  },
  who: [hr],
  scope: { officer: 'agency' },
  idempotencyKey: 'required',
  body: NewFormation,
  response: { status: 201, body: Formation, etag: true },
  examples: { body: newExample, response: { ...example, taken: 0 } },
});

/** Formations, the latest opened first. */
export const listFormations = defineRoute({
  ...common,
  id: 'listFormations',
  method: 'get',
  path: '/v1/formations',
  summary: { id: 'Daftar formasi', en: 'Formations' },
  who: ['officer'],
  scope: { officer: 'any' },
  query: z.strictObject({
    ...pageQuery,
    agency: AgencyId.optional().meta({ description: 'That of the officer where it is left out' }),
    year: z.coerce.number().int().optional(),
    position: PositionCode.optional(),
    employment: FormationEmployment.optional(),
    status: z.enum(['open', 'closed']).optional(),
  }),
  response: { status: 200, body: pageOf(Formation) },
  examples: { query: { limit: 20, year: 2026 }, response: { items: [example] } },
});

/** One formation; officers of any agency may look, as civil servants are transferred between them. */
export const getFormation = defineRoute({
  ...common,
  id: 'getFormation',
  method: 'get',
  path: '/v1/formations/{id}',
  summary: { id: 'Satu formasi', en: 'One formation' },
  who: ['officer'],
  scope: { officer: 'any' },
  params: Ref,
  response: { status: 200, body: Formation, etag: true },
  examples: { params: { id: example.id }, response: example },
});

/** Nobody is hired against it any more. */
export const closeFormation = defineRoute({
  ...common,
  id: 'closeFormation',
  method: 'post',
  path: '/v1/formations/{id}/closure',
  summary: { id: 'Menutup formasi', en: 'Close a formation' },
  description: {
    id: 'Yang sudah menduduki kursi tetap mendudukinya.',
    en: 'Who has a seat keeps it.',
  },
  who: [hr],
  scope: { officer: 'agency' },
  params: Ref,
  idempotencyKey: 'accepted',
  ifMatch: 'accepted',
  response: { status: 200, body: Formation, etag: true },
  examples: {
    params: { id: example.id },
    response: { ...example, status: 'closed', closedAt: '2026-12-31T08:00:00.000Z' },
  },
});

export const formationRoutes = [openFormation, listFormations, getFormation, closeFormation];
