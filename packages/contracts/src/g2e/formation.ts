import { z } from 'zod';
import { event, topic } from '../core/event.ts';
import { AgencyId } from '../values/agency.ts';
import { EmployeeRank } from '../values/civil-rank.ts';
import { Instant } from '../values/time.ts';

const derived = /^[a-z2-7]{26}$/;

/** Id of a formation, derived from agency, code of the position, and year. */
export const FormationId = z
  .string()
  .regex(derived)
  .meta({ id: 'FormationId', description: 'Id of a formation', examples: ['fbcdefghijklmnopqrstuvwxyz'] });

/** Id of an employment, derived from the person. */
export const EmployeeId = z
  .string()
  .regex(derived)
  .meta({ id: 'EmployeeId', description: 'Id of an employee', examples: ['abcdefghijklmnopqrstuvwxyz'] });

/** Structural (*jabatan pimpinan tinggi, administrator, pengawas*), functional, or executive (*pelaksana*). */
export const PositionKind = z.enum(['structural', 'functional', 'executive']).meta({ id: 'PositionKind' });
export type PositionKind = z.infer<typeof PositionKind>;

/** The code of a position in the agency's table. */
export const PositionCode = z
  .string()
  .regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/)
  .max(40)
  .meta({ id: 'PositionCode', description: 'Code of a position', examples: ['analis-sdm-pertama'] });

/** A position (*jabatan*) and the ranks it is for. */
export const Position = z
  .object({
    code: PositionCode,
    title: z.string().trim().min(3).max(150),
    kind: PositionKind,
    rankFrom: EmployeeRank,
    rankTo: EmployeeRank,
  })
  .meta({ id: 'Position', description: 'Jabatan' });
export type Position = z.infer<typeof Position>;

/** Whom seats are for: civil servants or contract staff. */
export const FormationEmployment = z.enum(['pns', 'pppk']).meta({ id: 'FormationEmployment' });
export type FormationEmployment = z.infer<typeof FormationEmployment>;

/** More seats than this are several positions: all claimants stand in one document. */
export const formationLimit = 1_000;

/** What a formation is opened with. */
export const formationFields = {
  agency: AgencyId,
  position: Position,
  employment: FormationEmployment,
  seats: z.int().min(1).max(formationLimit),
  year: z.int().min(2000).max(2100).meta({ description: 'Year of the establishment' }),
  legalBasis: z.string().trim().min(3).max(200).meta({ description: 'Decision by which the seats were given' }),
};

const employee = 'abcdefghijklmnopqrstuvwxyz';
const Seat = z.int().min(1).max(formationLimit).meta({ description: 'Number of the seat, from 1' });
/** Why a seat is free again; open, so that reasons can be added. */
const Freed = z
  .string()
  .regex(/^[a-z]+(-[a-z]+)*$/)
  .meta({ description: 'Why: not-hired, transferred, dismissed, retired, contract-ended, …' });

/** An agency has seats to fill. */
export const formationOpened = event({
  type: 'g2e.formation.opened.v1',
  data: z.object({ ...formationFields, openedAt: Instant }),
  summary: 'An agency has seats to fill.',
  example: {
    agency: 'bkpsdm-33.74',
    position: {
      code: 'analis-sdm-pertama',
      title: 'Analis SDM Aparatur Ahli Pertama',
      kind: 'functional',
      rankFrom: 'III/a',
      rankTo: 'III/b',
    },
    employment: 'pns',
    seats: 3,
    year: 2026,
    legalBasis: 'Keputusan Menteri PANRB 12/2026',
    openedAt: '2026-01-05T02:00:00.000Z',
  },
});

/** A seat is kept for somebody who is about to be hired, or to come from another agency. */
export const formationSeatClaimed = event({
  type: 'g2e.formation.seat-claimed.v1',
  data: z.object({
    employee: EmployeeId,
    seat: Seat,
    until: Instant.meta({ description: 'When it is asked whether the claimant came to be employed' }),
    at: Instant,
  }),
  summary: 'A seat is kept for somebody who is about to be hired.',
  example: { employee, seat: 1, until: '2026-03-02T03:19:05.678Z', at: '2026-03-02T03:04:05.678Z' },
});

/** A claim has not been confirmed in time: its employee is looked at, and the seat taken or freed. */
export const formationSeatUnconfirmed = event({
  type: 'g2e.formation.seat-unconfirmed.v1',
  data: z.object({ employee: EmployeeId, at: Instant }),
  summary: 'Nobody has said whether the claimant of a seat came to be employed.',
  example: { employee, at: '2026-03-02T03:19:07.678Z' },
});

/** A seat is somebody's. */
export const formationSeatTaken = event({
  type: 'g2e.formation.seat-taken.v1',
  data: z.object({ employee: EmployeeId, seat: Seat, at: Instant }),
  summary: 'A seat has been filled.',
  example: { employee, seat: 1, at: '2026-03-02T03:04:05.789Z' },
});

/** A seat is free again: its claimant was not hired, or its holder left. */
export const formationSeatFreed = event({
  type: 'g2e.formation.seat-freed.v1',
  data: z.object({ employee: EmployeeId, seat: Seat, reason: Freed, at: Instant }),
  summary: 'A seat is free again.',
  example: { employee, seat: 1, reason: 'retired', at: '2026-06-30T17:00:02.000Z' },
});

/** Nobody is hired against it any more; who has a seat keeps it. */
export const formationClosed = event({
  type: 'g2e.formation.closed.v1',
  data: z.object({ closedAt: Instant }),
  summary: 'Nobody is hired against a formation any more.',
  example: { closedAt: '2026-12-31T08:00:00.000Z' },
});

export const formationTopic = topic({
  name: 'g2e.formation',
  partitions: 8,
  key: 'id of the formation',
  summary: 'The establishment of agencies: seats opened, claimed, taken and freed.',
  events: [
    formationOpened,
    formationSeatClaimed,
    formationSeatUnconfirmed,
    formationSeatTaken,
    formationSeatFreed,
    formationClosed,
  ],
});
