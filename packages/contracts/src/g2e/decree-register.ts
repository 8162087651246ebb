import { z } from 'zod';
import { event, topic } from '../core/event.ts';
import { AgencyId } from '../values/agency.ts';
import { Instant, IsoDate } from '../values/time.ts';
import { PersonnelActionId } from './personnel-action.ts';

/** More decrees of one agency in one year than this need another numbering: all of them stand in one document. */
export const decreeLimit = 9_999;

const numbered = {
  agency: AgencyId,
  year: z.int().min(2000).max(2100),
  action: PersonnelActionId,
  sequence: z.int().min(1).max(decreeLimit).meta({ description: 'Without gaps within agency and year, from 1' }),
  number: z.string().min(1).max(80),
};
const example = {
  agency: 'bkpsdm-33.74',
  year: 2027,
  action: 'abcdefghijklmnopqrstuvwxyz',
  sequence: 1,
  number: '821/0001/BKPSDM-33.74/2027',
};

/** A personnel action that everybody approved has the next number of its agency and year. */
export const decreeNumberReserved = event({
  type: 'g2e.decree-register.number-reserved.v1',
  data: z.object({ ...numbered, date: IsoDate.meta({ description: 'Day of the decree, Asia/Jakarta' }), at: Instant }),
  summary: 'The next number of an agency’s decrees is kept for a personnel action.',
  example: { ...example, date: '2027-02-20', at: '2027-02-20T04:00:00.000Z' },
});

/** The decree with this number was made. */
export const decreeNumberUsed = event({
  type: 'g2e.decree-register.number-used.v1',
  data: z.object({ ...numbered, at: Instant }),
  summary: 'The decree with this number was made.',
  example: { ...example, at: '2027-02-20T04:00:00.100Z' },
});

/** No decree has this number, nor ever will: the action was withdrawn after the number had been kept for it. */
export const decreeNumberVoided = event({
  type: 'g2e.decree-register.number-voided.v1',
  data: z.object({ ...numbered, at: Instant }),
  summary: 'No decree bears this number: it is void.',
  example: { ...example, at: '2027-02-20T04:00:00.100Z' },
});

export const decreeRegisterTopic = topic({
  name: 'g2e.decree-register',
  partitions: 8,
  key: 'id of the register, derived from agency and year',
  summary: 'The numbers of the decrees of each agency and year.',
  events: [decreeNumberReserved, decreeNumberUsed, decreeNumberVoided],
});
