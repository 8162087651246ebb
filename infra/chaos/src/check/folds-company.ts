import { all, bySteps, type Fold, type Step } from './fold.ts';
import type { Data } from './rule.ts';
import { canonical } from './values.ts';

type Change = (activity: Data) => Data;

const lists = (value: unknown): readonly Data[] => (value ?? []) as readonly Data[];

/** A company after one more of its events, but for its capital and its deed, which none of them carries. */
export const companyStep: Step = (state, { type, data }) => {
  const { nib: _, ...told } = data;
  switch (type) {
    case 'g2b.company.registered.v1': {
      const { representative: __, ...known } = data;
      return { status: 'registered', ...known, mandates: [], requests: 0, numbers: 0 };
    }
    case 'g2b.company.review-requested.v1': {
      const { permit, request, requestedAt } = data;
      const asked: Change = ({ refusal: __, ...each }) => ({ ...each, review: { permit, request, requestedAt } });
      return { ...withActivity(state, data.kbli, asked), requests: request };
    }
    case 'g2b.company.review-withdrawn.v1':
      return withActivity(state, data.kbli, ({ review: __, ...activity }) => activity);
    case 'g2b.company.licensed.v1': {
      const { kbli, ...licence } = told;
      const licensed: Change = ({ risk }) => ({ kbli, risk, licence: { ...licence, risk } });
      return { ...withActivity(state, kbli, licensed), numbers: Number(state.numbers) + (licence.number ? 1 : 0) };
    }
    case 'g2b.company.refused.v1': {
      const { kbli, ...refusal } = told;
      return withActivity(state, kbli, ({ risk }) => ({ kbli, risk, refusal }));
    }
    case 'g2b.company.amended.v1':
      return amended(state, data);
    case 'g2b.company.mandate-given.v1':
      return { ...state, mandates: [...lists(state.mandates), told] };
    case 'g2b.company.mandate-limited.v1':
      return { ...state, mandates: lists(state.mandates).map((held) => limited(held, told)) };
    case 'g2b.company.mandate-revoked.v1':
      return { ...state, mandates: lists(state.mandates).filter(({ person }) => person !== data.person) };
    case 'g2b.company.closed.v1':
      return { ...state, status: 'closed', ...told };
    default:
      throw new Error(`${type} happened to a company`);
  }
};

/** Companies. */
export const company: Fold = bySteps(companyStep, ({ capital: _, deed: __, ...state }) => all(state));

/** A company in the list for everybody after one more of its events: no person, no permit but that there is one. */
export const listedStep: Step = (listed, { type, data }) => {
  const withEach = (change: Change): Data => ({ ...listed, activities: lists(listed.activities).map(change) });
  const ofKbli =
    (licensed: boolean): Change =>
    (each) =>
      isSame(each.kbli, data.kbli) ? { ...each, licensed } : each;
  switch (type) {
    case 'g2b.company.registered.v1': {
      const { representative: _, activities, ...known } = data;
      return {
        ...known,
        status: 'registered',
        activities: lists(activities).map((each) => ({ ...each, licensed: false })),
      };
    }
    case 'g2b.company.licensed.v1':
      return withEach(ofKbli(true));
    case 'g2b.company.refused.v1':
      return withEach(ofKbli(false));
    case 'g2b.company.amended.v1': {
      const isLicensed = (kbli: unknown) =>
        lists(listed.activities).some((each) => isSame(each.kbli, kbli) && each.licensed);
      const { activities, ...rest } = amended({ ...listed, activities: [] }, data);
      const rated = lists(activities).map((each) => ({ ...each, licensed: isLicensed(each.kbli) }));
      return { ...rest, activities: data.activities === undefined ? listed.activities : rated };
    }
    case 'g2b.company.closed.v1':
      return { ...withEach((each) => ({ ...each, licensed: false })), status: 'closed' };
    default:
      return listed;
  }
};

function amended(state: Data, { name, scale, region, activities }: Data): Data {
  const before = lists(state.activities);
  const rated = lists(activities).map((each) => ({ ...before.find(({ kbli }) => isSame(kbli, each.kbli)), ...each }));
  return {
    ...state,
    ...(name !== undefined && { name }),
    ...(scale !== undefined && { scale }),
    ...(region !== undefined && { region }),
    ...(activities !== undefined && { activities: rated }),
  };
}

function limited(held: Data, { person, powers, until }: Data): Data {
  if (held.person !== person) return held;
  const { until: _, ...lasting } = held;
  return { ...lasting, powers, ...(until !== undefined && { until }) };
}

function withActivity(state: Data, kbli: unknown, change: Change): Data {
  return {
    ...state,
    activities: lists(state.activities).map((each) => (isSame(each.kbli, kbli) ? change(each) : each)),
  };
}

const isSame = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other);
