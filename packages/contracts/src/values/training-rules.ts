import { Rejected } from '../core/domain.ts';
import type { CourseKind } from '../g2e/course.ts';
import { type Dated, inForce } from './calendar.ts';

/** How somebody is employed: as a candidate on probation, a civil servant, or contract staff. */
export type TraineeEmployment = 'cpns' | 'pns' | 'pppk';

/** What the law says of a kind of training, for sessions that begin while it is in force. */
export interface TrainingRule extends Dated {
  readonly kind: CourseKind;
  /** for whom it is */
  readonly employments: readonly TraineeEmployment[];
  /** a person takes it once and has one attempt */
  readonly once: boolean;
  /** only institutions that are accredited for it give it */
  readonly accredited: boolean;
  /** least share of the lesson hours that must be attended to be examined, in percent */
  readonly attendance: number;
  /** least number of points, of 100, to pass */
  readonly passScore: number;
}

/** An agency with this duty in the directory is an accredited training institution. */
export const trainingDuty = 'civil-service-training';

const everybody: readonly TraineeEmployment[] = ['cpns', 'pns', 'pppk'];
const development = 'PP 11/2017 jo. PP 17/2020 Pasal 203–225; PP 49/2018 Pasal 39–42; Peraturan LAN 10/2018';

const trainingRules: readonly TrainingRule[] = [
  {
    kind: 'latsar',
    employments: ['cpns'],
    once: true,
    accredited: true,
    attendance: 90,
    passScore: 70.01,
    validFrom: '2021-01-01',
    legalBasis: 'PP 11/2017 jo. PP 17/2020 Pasal 34; Peraturan LAN 1/2021 jo. 10/2021',
  },
  {
    kind: 'leadership',
    employments: ['pns'],
    once: false,
    accredited: true,
    attendance: 90,
    passScore: 70.01,
    validFrom: '2022-01-01',
    legalBasis: 'Peraturan LAN 6/2022',
  },
  ...(['functional', 'technical', 'socio-cultural'] as const).map((kind) => ({
    kind,
    employments: everybody,
    once: false,
    accredited: false,
    attendance: 80,
    passScore: 60,
    validFrom: '2018-01-01',
    legalBasis: development,
  })),
];

/** The rule for a kind of course that begins on this day. @throws Rejected `course.kind-not-ruled` */
export function trainingRuleOn(
  kind: CourseKind,
  day: string,
  rules: readonly TrainingRule[] = trainingRules,
): TrainingRule {
  const rule = rules.find((each) => each.kind === kind && inForce(each, day));
  if (!rule) throw new Rejected('course.kind-not-ruled', { kind, day });
  return rule;
}
