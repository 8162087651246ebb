import { z } from 'zod';
import { type Dated, inForce, jakartaDay } from './calendar.ts';

/** What a person may ask of whoever keeps data about them. The names are told in events, so none is ever renamed. */
export const dataRights = ['copy', 'correct', 'restrict', 'lift-restriction', 'withdraw', 'erase'] as const;
export const DataRight = z.enum(dataRights).meta({
  id: 'DataRight',
  description: 'Hak subjek data pribadi: what a person asks for, UU 27/2022 Pasal 5–13',
});
export type DataRight = z.infer<typeof DataRight>;

/** A right as events name it: open, as the law may give others. */
export const ToldRight = z
  .string()
  .regex(/^[a-z][a-z-]{1,39}$/)
  .meta({ id: 'ToldRight', description: 'What the person asked for', examples: ['erase'] });

/** How long whoever keeps the data has, from the moment they are asked. */
export interface DataRightRule extends Dated {
  readonly right: DataRight;
  readonly hours: number;
}

const validFrom = '2022-10-17';
const threeDays = 3 * 24;

/**
 * The clocks of the rights; to correct one, end it with `validTo` and put the new one beside it. The law counts 3 × 24
 * hours for access, correction, withdrawal and restriction. For erasure it names no time, and none for lifting what the
 * person asked for themselves: the same is taken for both until a regulation says otherwise.
 */
export const dataRightRules: readonly DataRightRule[] = [
  { right: 'copy', hours: threeDays, validFrom, legalBasis: 'UU 27/2022 Pasal 7 dan Pasal 32 ayat (2)' },
  { right: 'correct', hours: threeDays, validFrom, legalBasis: 'UU 27/2022 Pasal 6 dan Pasal 30 ayat (1)' },
  { right: 'restrict', hours: threeDays, validFrom, legalBasis: 'UU 27/2022 Pasal 11 dan Pasal 41 ayat (1)' },
  { right: 'lift-restriction', hours: threeDays, validFrom, legalBasis: 'UU 27/2022 Pasal 11 dan Pasal 41' },
  { right: 'withdraw', hours: threeDays, validFrom, legalBasis: 'UU 27/2022 Pasal 9 dan Pasal 40 ayat (2)' },
  { right: 'erase', hours: threeDays, validFrom, legalBasis: 'UU 27/2022 Pasal 8, Pasal 43 dan Pasal 45' },
];

/** The rule in force at a moment. @throws RangeError before there was any */
export function dataRightRule(right: DataRight, moment: Date): DataRightRule {
  const day = jakartaDay(moment);
  const rule = dataRightRules.findLast((each) => each.right === right && inForce(each, day));
  if (!rule) throw new RangeError(`no rule for ${right} on ${day}`);
  return rule;
}

/** When what was asked for at a moment has to be done. */
export function dueBy({ hours }: Pick<DataRightRule, 'hours'>, moment: Date): Date {
  return new Date(moment.getTime() + hours * 3_600_000);
}
