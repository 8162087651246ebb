import {
  type Collection,
  type Ground,
  isDuplicateKey,
  on,
  type Received,
  type View,
  type ViewDefinition,
} from '@simpul/backbone';
import {
  type DataOf,
  employeeAppointed,
  employeeContractEnded,
  employeeDismissed,
  employeeHired,
  employeeRequirementMet,
  employeeRetired,
  employeeTransferred,
  type TraineeEmployment,
} from '@simpul/contracts';

/** An employee as far as training goes. `employed` until the day somebody told that it is over. */
export interface Learner {
  readonly employee: string;
  readonly employeeRef: string;
  readonly person: string;
  readonly agency: string;
  readonly employment: TraineeEmployment;
  readonly employed: boolean;
  /** Absent unless they have: by a course here, or before they were entered here. */
  readonly hasLatsar?: boolean;
}

/** Who may be trained, by id and by the reference a token bears. */
export interface Learners {
  find(employee: string): Promise<Learner | undefined>;
  byRef(employeeRef: string): Promise<Learner | undefined>;
}

/** One generation of the learners. */
export interface LearnerCopy extends Learners {
  hired(event: Received<DataOf<typeof employeeHired>>): Promise<void>;
  /** Changes what is known of somebody, unless this event, or a later one, did so before. */
  change(event: Received, what: Partial<Learner>): Promise<void>;
  contents(): AsyncIterable<{ id: string; value: Learner }>;
}

type Position = Pick<Received, 'epoch' | 'seq'>;
interface Kept extends Position {
  readonly learner: Learner;
}

/** The learners, kept up to date from what is told of careers. */
export const learnersView: ViewDefinition<LearnerCopy> = {
  name: 'learners',
  open: openLearners,
  on: (learners) => [
    on(employeeHired, (event) => learners.hired(event)),
    on(employeeAppointed, (event) =>
      learners.change(event, { employment: 'pns', employeeRef: event.data.employeeRef }),
    ),
    on(employeeRequirementMet, async (event) => {
      if (event.data.kind === 'latsar') await learners.change(event, { hasLatsar: true });
    }),
    on(employeeTransferred, (event) => learners.change(event, { agency: event.data.agency })),
    ...[employeeDismissed, employeeContractEnded, employeeRetired].map((type) =>
      on<unknown>(type, (event) => learners.change(event, { employed: false })),
    ),
  ],
  contents: (learners) => learners.contents(),
};

/** The learners as they stand in the live generation. */
export function learnersOf(view: View<LearnerCopy>): Learners {
  return {
    find: async (employee) => (await view.live()).view.find(employee),
    byRef: async (employeeRef) => (await view.live()).view.byRef(employeeRef),
  };
}

/** Opens a generation of the learners, one document each. */
export function openLearners({ collection }: Pick<Ground, 'collection'>): LearnerCopy {
  const learners: Collection<Kept> = collection({ indexes: [{ keys: { 'learner.employeeRef': 1 } }] });

  const older = (id: string, { epoch, seq }: Position) => ({
    _id: id,
    $or: [{ epoch: { $lt: epoch } }, { epoch, seq: { $lt: seq } }],
  });

  async function hired({ subject, data, epoch, seq }: Received<DataOf<typeof employeeHired>>): Promise<void> {
    const { employeeRef, person, agency, employment } = data;
    const learner = { employee: subject, employeeRef, person, agency, employment, employed: true };
    try {
      await learners.updateOne(older(subject, { epoch, seq }), { $set: { learner, epoch, seq } }, { upsert: true });
    } catch (error) {
      // there already, and not older: told again
      if (!isDuplicateKey(error)) throw error;
    }
  }

  async function change({ subject, epoch, seq }: Received, what: Partial<Learner>): Promise<void> {
    const named = Object.fromEntries(Object.entries(what).map(([field, value]) => [`learner.${field}`, value]));
    await learners.updateOne(older(subject, { epoch, seq }), { $set: { ...named, epoch, seq } });
  }

  async function* contents(): AsyncIterable<{ id: string; value: Learner }> {
    for await (const { _id: id, learner } of learners.find()) yield { id, value: learner };
  }

  return {
    hired,
    change,
    contents,
    find: async (employee) => (await learners.findOne({ _id: employee }))?.learner,
    byRef: async (employeeRef) => (await learners.findOne({ 'learner.employeeRef': employeeRef }))?.learner,
  };
}
